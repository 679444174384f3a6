"""No wrong number, no unconfirmed promise, the right line first."""

from __future__ import annotations

import re
import tomllib
from datetime import UTC, datetime
from pathlib import Path

import phonenumbers
import pytest
from fluent.syntax import FluentParser
from fluent.syntax.ast import Junk, Message

from knowledge.crisis import KINDS, Crisis, Kind
from knowledge.helplines import MOST, HelpLine, lines, pick

ROOT = Path(__file__).parents[2]
TEXTS = ROOT / "handlers" / "crisis" / "texts"
LANGUAGES = ("de", "en", "tr", "ar", "uk", "ru", "pl")
NIGHT = datetime(2026, 11, 25, 2, 30, tzinfo=UTC)
NOON = datetime(2026, 11, 25, 11, 0, tzinfo=UTC)
# What must not show on a lock screen: Telegram previews about this much.
PREVIEW = 120
TELLING = re.compile(
    r"gewalt|suizid|selbstmord|missbrauch|krise|notfall|polizei|umbring|tot\b|sterb|schläg|"
    r"violence|suicide|abuse|crisis|police|kill|emergency|насил|самоуб|przemoc|samob|"
    r"şiddet|intihar|عنف|انتحار|\d{3}",
    re.IGNORECASE,
)


def crisis(kind: Kind, language: str = "de", **facts: bool) -> Crisis:
    return Crisis(
        kind=kind,
        language=language,
        acute=facts.get("acute", False),
        third_person=facts.get("third_person", False),
        child_writing=facts.get("child_writing", False),
        also=(),
    )


@pytest.mark.parametrize("line", lines(), ids=lambda line: line.id)
def test_number_format(line: HelpLine) -> None:
    digits = re.sub(r"\D", "", line.shown)
    if line.number.startswith("+"):
        number = phonenumbers.parse(line.number)
        assert phonenumbers.is_valid_number(number)
        assert (
            phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164) == line.number
        )
        assert line.number == "+49" + digits.removeprefix("0")
    elif line.number:
        assert re.fullmatch(r"11[02]|116\d{3}", line.number)
        assert line.number == digits
    else:
        assert line.chat.startswith("https://")
        assert line.shown in line.chat


@pytest.mark.parametrize("line", lines(), ids=lambda line: line.id)
def test_entry_is_complete(line: HelpLine) -> None:
    assert set(line.kinds) | set(line.emergency) <= set(KINDS)
    assert {"de", "en"} <= set(line.names)
    assert line.source
    assert line.number_confirmed == (line.verified_on is not None)
    assert line.hours_confirmed == (line.always or bool(line.openings))
    if line.openings:
        assert {"de", "en"} <= set(line.hours_texts)


def test_ids_and_numbers_are_unique() -> None:
    ids = [line.id for line in lines()]
    numbers = [line.number for line in lines() if line.number]
    assert len(set(ids)) == len(ids)
    assert len(set(numbers)) == len(numbers)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("child", [False, True])
@pytest.mark.parametrize("acute", [False, True])
@pytest.mark.parametrize("now", [NIGHT, NOON])
def test_every_kind_gets_help(kind: Kind, child: bool, acute: bool, now: datetime) -> None:  # noqa: FBT001
    chosen = pick(crisis(kind, child_writing=child, acute=acute), now)
    assert 1 <= len(chosen) <= MOST
    assert len({line.id for line in chosen}) == len(chosen)
    assert all(line.number_confirmed for line in chosen)
    assert chosen[0].is_open(now), "somebody must answer at the first one"
    if acute or kind in {"suicide", "child_danger"}:
        assert chosen[0].number in {"110", "112"}
    if child:
        assert any(line.audience == "child" for line in chosen)
    else:
        assert not any(line.audience == "child" for line in chosen)


@pytest.mark.parametrize(
    ("kind", "first"),
    [
        ("suicide", "112"),
        ("child_danger", "112"),
        ("violence_partner", "116016"),
        ("acute_homeless_tonight", "110"),
        ("self_harm", "116123"),
        ("acute_panic", "116123"),
    ],
)
def test_first_line(kind: Kind, first: str) -> None:
    assert pick(crisis(kind), NIGHT)[0].number == first


def test_men_find_a_line() -> None:
    assert any(line.audience == "man" for line in pick(crisis("violence_partner"), NOON))


def test_closed_lines_come_after_open_ones() -> None:
    numbers = [line.number for line in pick(crisis("sexual_abuse"), NIGHT)]
    assert numbers.index("116016") == 0
    assert [line.number for line in pick(crisis("sexual_abuse"), NOON)][:2] == ["116016", "116006"]


def test_hours() -> None:
    ring = next(line for line in lines() if line.id == "weisser-ring")
    assert ring.is_open(NOON)
    assert not ring.is_open(NIGHT)
    assert ring.hours("de") == "täglich 7–22 Uhr"
    unconfirmed = next(line for line in lines() if line.id == "elterntelefon")
    assert unconfirmed.hours("de") == "none"
    assert not unconfirmed.is_open(NOON)
    assert lines()[0].hours("uk") == "always"


def test_summer_time_is_german_time() -> None:
    ring = next(line for line in lines() if line.id == "weisser-ring")
    assert ring.is_open(datetime(2026, 7, 1, 5, 0, tzinfo=UTC))
    assert not ring.is_open(datetime(2026, 1, 1, 5, 0, tzinfo=UTC))


# ------------------------------------------------------------------ texts


def messages(language: str) -> dict[str, str]:
    source = (TEXTS / f"{language}.ftl").read_text("utf-8")
    resource = FluentParser().parse(source)
    assert not [entry for entry in resource.body if isinstance(entry, Junk)]
    return {
        entry.id.name: source[entry.span.start : entry.span.end].partition(" = ")[2]
        for entry in resource.body
        if isinstance(entry, Message) and entry.span
    }


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_has_every_text(language: str) -> None:
    assert set(messages(language)) == set(messages("de"))


def test_sie_only_changes_texts_that_exist() -> None:
    assert set(messages("de-sie")) <= set(messages("de"))
    du = re.compile(r"\b(du|dich|dir|dein\w*|euch|ruf)\b", re.IGNORECASE)
    assert not [key for key, text in messages("de-sie").items() if du.search(text)]


@pytest.mark.parametrize("language", [*LANGUAGES, "de-sie"])
def test_lock_screen_shows_nothing(language: str) -> None:
    first = [text for key, text in messages(language).items() if key.startswith("crisis-first-")]
    assert len(first) == 3
    for text in first:
        assert len(text) >= PREVIEW
        assert not TELLING.search(text[: PREVIEW + 40])


@pytest.mark.parametrize("language", [*LANGUAGES, "de-sie"])
def test_tone(language: str) -> None:
    for key, text in messages(language).items():
        assert "!" not in text, key
        assert not re.search(r"[\U0001f300-\U0001faff☀-➿]", text), key
        assert len(text) <= 420, key


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_has_its_texts(kind: str, language: str) -> None:
    stem = f"crisis-{kind.replace('_', '-')}"
    keys = set(messages(language))
    assert {f"{stem}-1", f"{stem}-2", f"{stem}-3", f"{stem}-third-1", f"{stem}-child-1"} <= keys


def test_numbers_in_texts_are_known() -> None:
    known = {re.sub(r"\D", "", line.shown) for line in lines()}
    for language in (*LANGUAGES, "de-sie"):
        for key, text in messages(language).items():
            plain = re.sub(r"\\u[0-9A-Fa-f]{4}", " ", text)
            for number in re.findall(r"\d[\d ]{2,}\d|\d{3}", plain):
                assert number.replace(" ", "") in known, (language, key)


def test_no_number_in_code() -> None:
    for name in ("crisis.py", "crisis_lexicon.py", "crisis_text.py"):
        source = (ROOT / "knowledge" / name).read_text("utf-8")
        assert not re.search(r"0800|116 ?\d{3}", source), name


def test_verified_dates_are_dates() -> None:
    text = (ROOT / "knowledge" / "data" / "helplines.toml").read_text("utf-8")
    assert tomllib.loads(text)["line"]
