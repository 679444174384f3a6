"""Spellings that mean the same become the same; languages stay themselves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from knowledge import wording
from knowledge.spelling import Spelling
from knowledge.stem import stem


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("KINDERGELD", "kindergeld"),
        ("Muetter", "Mütter"),
        ("Mutter", "Mütter"),
        ("Strasse", "Straße"),
        ("hiiiilfe", "hilfe"),
        ("bitttte", "bitte"),
        ("ki\u200bta", "kita"),
        ("Kin\u00addergeld", "Kindergeld"),
        ("\u202eKita\u202c", "kita"),
        ("ｋｉｔａ", "kita"),
        ("Kindеrgеld", "Kindergeld"),  # two Cyrillic letters
        ("Κita", "Kita"),  # a Greek one
        ("Erzieher*innen", "Erzieherinnen"),
        ("Erzieher:innen", "Erzieherinnen"),
        ("Erzieher_in", "ErzieherIn"),
        ("Schüler/-innen", "Schülerinnen"),
        ("IŞIK", "ışık"),
        ("İstanbul", "istanbul"),
        ("żłobek", "zlobek"),
        ("أحتاج", "احتاج"),
        ("نفقة", "نفقه"),
        ("إلى", "الي"),
        ("пoмощь", "помощь"),  # one Latin letter
    ],
)
def test_spellings_of_one_word_become_one(typed, meant):
    assert wording.normalise(typed) == wording.normalise(meant)


@pytest.mark.parametrize("text", ["помощь с ребенком", "допомога з дитиною", "عندي طفل"])
def test_other_scripts_are_left_alone(text):
    assert wording.normalise(text) == text


def test_a_colon_between_words_is_no_gender_sign():
    assert wording.tokens(wording.normalise("Termin: in Köln")) == ["termin", "in", "koln"]


def test_text_that_unfolds_is_cut_before_and_after():
    assert len(wording.normalise("ﷺ" * 100_000)) <= wording.LONGEST


@given(st.text())
def test_normalising_never_raises_and_ends_in_clean_text(text):
    folded = wording.normalise(text)
    folded.encode()
    assert folded == " ".join(folded.split())


@given(st.text(alphabet=st.characters(categories=["Cs", "Cc", "Cf", "So", "Mn", "Zs"])))
def test_odd_characters_do_no_harm(text):
    wording.normalise(text).encode()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("antrag", "antrage"),
        ("mutter", "muttern"),
        ("gruppe", "gruppen"),
        ("алименты", "алиментов"),
    ],
)
def test_forms_of_a_word_share_a_stem(one, other):
    assert stem(one) == stem(other) or stem(one) in other


def test_a_slip_of_the_thumb_is_mended():
    spelling = Spelling({"leihoma": 1, "wohngeld": 1, "kur": 1})
    assert spelling.mend(["leioma", "wohnfeld", "kux", "xylophon"]) == ["leihoma", "wohngeld"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("zalt", "zahlt"),
        ("fater", "vater"),
        ("gelt", "geld"),
        ("wonung", "wohnung"),
        ("kinda", "kinder"),
        ("schtress", "stress"),
        ("mer", "mehr"),
        ("fon", "von"),
        ("arbait", "arbeit"),
        ("kwalifikation", "qualifikation"),
    ],
)
def test_who_writes_as_they_hear_is_understood(written, meant):
    known = ("zahlt", "halt", "vater", "kater", "geld", "gold", "wohnung", "kinder", "kind")
    more = ("stress", "mehr", "meer", "von", "vor", "arbeit", "qualifikation", "zelt", "fang")
    spelling = Spelling({**dict.fromkeys((*known, *more, "was", "bitte"), 2), "meer": 1})
    assert spelling.hear(f"was {written}, bitte") == f"was {meant}, bitte"


def test_a_long_message_is_mended_to_its_end():
    spelling = Spelling({"zahlt": 1, "leihoma": 1})
    strange = [f"xq{number:03}" for number in range(40)]
    assert spelling.hear(" ".join([*strange, "zalt"])).endswith(" zahlt")


def test_of_equally_near_words_the_usual_one_is_taken():
    spelling = Spelling({"kleiderkamer": 1, "kleiderkammer": 9})
    assert spelling.mend(["kleiderkamma"]) == ["kleiderkammer"]


def test_known_words_are_not_mended():
    assert Spelling({"kinder": 1, "kindern": 1}).mend(["kinder"]) == []
