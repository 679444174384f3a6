"""Directories are read whole or not at all, and every fault is named."""

from pathlib import Path

import pytest

from knowledge import loader
from knowledge.problem import OfferErrors

GOOD = """\
id = "tafel"
title = "Tafel"
summary = "Günstige Lebensmittel."
topics = ["finanzen"]
checked_on = 2026-03-01

[questions]
plain = [
    "Wo bekomme ich günstig Essen?",
]
"""


def faults(folder: Path, **files: str) -> list[tuple[str, int | None, str, str]]:
    for name, text in files.items():
        (folder / f"{name}.toml").write_text(text, encoding="utf-8")
    with pytest.raises(OfferErrors) as caught:
        loader.load(folder)
    return [(p.file, p.line, p.field, p.code) for p in caught.value.problems]


def test_a_good_file_becomes_an_offer(tmp_path):
    (tmp_path / "tafel.toml").write_text(GOOD, encoding="utf-8")
    (offer,) = loader.load(tmp_path)
    assert offer.title == "Tafel"
    assert offer.areas == ()


def test_every_fault_of_every_file_is_told_at_once(tmp_path):
    other = GOOD.replace('"tafel"', '"kur"').replace('topics = ["finanzen"]\n', "")
    assert faults(tmp_path, tafel=GOOD.replace("title", "titel"), kur=other) == [
        ("kur.toml", None, "topics", "missing"),
        ("tafel.toml", None, "title", "missing"),
        ("tafel.toml", 2, "titel", "unknown-field"),
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ('phone = "12"', (6, "phone", "phone")),
        ('url = "http://tafel.de"', (6, "url", "url")),
        ('url = "https://"', (6, "url", "url")),
        ('valid_until = "bald"', (6, "valid_until", "date")),
        ('next_steps = ["gibt-es-nicht"]', (6, "next_steps.0", "unknown-next-step")),
        ('areas = [\n    "Siegen",\n    7,\n]', (8, "areas.1", "wrong-type")),
        ('cost = ["frei"]', (6, "cost", "wrong-type")),
    ],
)
def test_a_fault_is_told_with_its_line_and_field(tmp_path, line, expected):
    text = GOOD.replace("2026-03-01\n", f"2026-03-01\n{line}\n")
    assert faults(tmp_path, tafel=text) == [("tafel.toml", *expected)]


def test_a_fault_inside_a_table_is_told_with_its_line(tmp_path):
    text = GOOD + '\n[translations.en]\ntitle = "Food bank"\n'
    assert faults(tmp_path, tafel=text) == [
        ("tafel.toml", 12, "translations.en.summary", "missing")
    ]


def test_a_language_that_no_text_exists_in_is_refused(tmp_path):
    text = GOOD + '\n[translations.xx]\ntitle = "x"\nsummary = "y"\n'
    assert faults(tmp_path, tafel=text) == [("tafel.toml", 12, "translations.xx", "language")]


def test_broken_toml_is_told_with_its_line(tmp_path):
    assert faults(tmp_path, tafel=GOOD + "\nnoch was\n") == [("tafel.toml", 12, "", "syntax")]


def test_a_file_that_is_not_utf8_is_unreadable(tmp_path):
    (tmp_path / "tafel.toml").write_bytes(GOOD.encode("latin-1"))
    with pytest.raises(OfferErrors) as caught:
        loader.load(tmp_path)
    assert [p.code for p in caught.value.problems] == ["unreadable"]


def test_the_id_must_be_the_name_of_the_file_and_unique(tmp_path):
    assert faults(tmp_path, tafel=GOOD, tisch=GOOD) == [
        ("tisch.toml", 1, "id", "duplicate-id"),
        ("tisch.toml", 1, "id", "id-is-not-file-name"),
    ]


def test_an_offer_is_not_its_own_next_step(tmp_path):
    text = GOOD.replace("2026-03-01\n", '2026-03-01\nnext_steps = ["tafel"]\n')
    assert faults(tmp_path, tafel=text) == [("tafel.toml", 6, "next_steps.0", "unknown-next-step")]


def test_the_starter_directory_has_a_hundred_offers_that_parents_can_use():
    offers = loader.starter()
    assert len(offers) == 100
    assert all(offer.where and offer.contact_kind for offer in offers)
    assert all(len(offer.questions) >= 7 for offer in offers)
    assert all(set(offer.translations) == {"en", "tr", "ar", "uk", "ru", "pl"} for offer in offers)


def test_no_translation_claims_to_be_checked_by_a_native_speaker():
    translations = [t for offer in loader.starter() for t in offer.translations.values()]
    assert not any(t.native_checked for t in translations)


def test_the_starter_directory_addresses_readers_as_du():
    words = " ".join(o.summary + " " + o.description for o in loader.starter()).split()
    assert not {"Sie", "Ihnen", "Ihr", "Ihre", "Ihren"} & set(words)


def test_lines_of_a_foreign_directory_become_entries(tmp_path):
    file = tmp_path / "foreign.jsonl"
    file.write_text(
        '{"id": "a", "title": "Elterngeld", "alt_questions": ["Geld"], "region": "Bayern"}\n\n'
        '{"id": "b", "title": "Kita", "text": "Platz suchen"}\n',
        encoding="utf-8",
    )
    first, second = loader.load_jsonl(file)
    assert first.wordings == ("Geld",)
    assert second.texts == ("Platz suchen",)


def test_bad_lines_of_a_foreign_directory_are_told_by_number(tmp_path):
    file = tmp_path / "foreign.jsonl"
    file.write_text(
        '{"id": "a", "title": "x"}\n{"id": "b"}\n{oops\n[1]\n{"id": "a", "title": "y"}\n',
        encoding="utf-8",
    )
    with pytest.raises(OfferErrors) as caught:
        loader.load_jsonl(file)
    assert [(p.line, p.field, p.code) for p in caught.value.problems] == [
        (2, "title", "missing"),
        (3, "", "syntax"),
        (4, "", "wrong-type"),
        (5, "id", "duplicate-id"),
    ]
