"""Words that work in every state, choices, and the way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handlers.kernel.conversation import Conversation
from handlers.kernel.message import Address, Message
from handlers.kernel.router import chosen

if TYPE_CHECKING:
    from handlers.kernel.message import Kind
    from tests.visitor import Visitor

CHOICES = (("Kita-Platz finden", "/a"), ("Tagesmutter", "/b"), ("Nichts davon", "/c"))


@pytest.mark.parametrize(
    ("text", "sends"),
    [
        ("1", "/a"), ("2.", "/b"), ("2️⃣", "/b"), ("die zweite", "/b"), ("Nummer 3 bitte", "/c"),
        ("zwei", "/b"), ("ich nehme die erste", "/a"), ("TAGESMUTTER", "/b"), ("the second", "/b"),
        ("nichts davon!", "/c"), ("ikinci", "/b"),
    ],
)  # fmt: skip
def test_a_choice_is_made_by_number_ordinal_or_label(text: str, sends: str) -> None:
    assert chosen(text, CHOICES) == sends


@pytest.mark.parametrize(
    "text", ["4", "0", "99", "meine 2 kinder", "ich habe eine tagesmutter gesucht", "", "/b", "ja"]
)
def test_what_is_no_choice_stays_a_question(text: str) -> None:
    assert chosen(text, CHOICES) is None


@pytest.mark.parametrize(
    ("text", "sends"),
    [("ja", "/y"), ("Ja!", "/y"), ("ok", "/y"), ("nein", "/n"), ("nee", "/n"), ("yes", "/y")],
)
def test_a_bare_yes_chooses_what_begins_with_yes(text: str, sends: str) -> None:
    assert chosen(text, (("Ja, gern", "/y"), ("Nein, danke", "/n"))) == sends


@pytest.mark.parametrize("text", ["was brauch ich", "Was brauche ich", "tagesmuter"])
def test_a_label_may_be_mistyped(text: str) -> None:
    assert chosen(text, (*CHOICES, ("Was brauche ich?", "/w"))) in {"/w", "/b"}


@pytest.mark.parametrize("word", ["hilfe", "Hilfe!", "HELP", "/hilfe", "!hilfe"])
async def test_help_is_always_there(anna: Visitor, word: str) -> None:
    assert "112" in await anna.says(word)


@pytest.mark.parametrize("word", ["notfall", "Notfall!", "/notfall", "Hilfe jetzt", "sos"])
async def test_the_help_lines_are_always_there(anna: Visitor, word: str) -> None:
    heard = await anna.says(word)

    assert "112" in heard
    assert "116 123" in heard


async def test_more_help_shows_other_lines_and_back_leads_back(anna: Visitor) -> None:
    first = await anna.says("notfall")
    second = await anna.presses("Mehr Hilfe")

    assert "116 016" in second
    assert await anna.says("zurück") == first


async def test_a_human_is_named_with_number(anna: Visitor) -> None:
    heard = await anna.says("mensch")

    assert "Frau Sommer" in heard
    assert "+49 271 333000" in heard


async def test_an_awaited_answer_survives_a_wrong_one(anna: Visitor) -> None:
    assert "Sprache" in await anna.says("/sprache")
    assert "leider nicht" in await anna.says("klingonisch")
    assert "English" in await anna.says("englisch bitte")
    assert "How it works" in await anna.says("/hilfe")


async def test_cancel_ends_what_was_awaited(anna: Visitor) -> None:
    await anna.says("/sprache")
    assert "lassen wir" in await anna.says("abbrechen")
    assert "Diese Sprache" not in await anna.says("klingonisch")


async def test_a_person_may_be_addressed_formally(anna: Visitor) -> None:
    await anna.says("/anrede sie")

    assert "Was brauchen Sie gerade?" in await anna.says("hallo")


async def test_stop_stops_and_questions_still_work(anna: Visitor) -> None:
    assert "nichts mehr" in await anna.says("stopp")
    assert "Wohngeld" in await anna.says("wohngeld")


async def test_a_button_of_an_old_message_still_works(anna: Visitor) -> None:
    await anna.says("unterhaltsvorschuss")
    await anna.says("hallo")

    assert "Geburtsurkunde" in await anna.says("/angebot unterhaltsvorschuss unterlagen")


@pytest.mark.parametrize(
    "forged",
    ["/angebot ../../etc", "/angebot", "/passt gibtsnicht ja", "/themen xyz -4", "/auswahl"],
)
async def test_a_forged_button_gets_a_kind_answer(anna: Visitor, forged: str) -> None:
    heard = await anna.says(forged)

    assert heard
    assert "Fehlernummer" not in heard


@pytest.mark.parametrize(
    "kind",
    ["sticker", "voice", "photo", "video", "location", "contact", "file", "undecryptable", "other"],
)
async def test_what_is_no_text_gets_a_kind_answer(anna: Visitor, kind: Kind) -> None:
    assert len(await anna.says("", kind=kind)) > 20


async def test_the_topics_lead_to_every_offer(anna: Visitor) -> None:
    await anna.says("themen")
    heard = await anna.presses("Geld")

    assert "36 Angebote" in heard
    assert "[Mehr davon]" in heard


def test_an_empty_talk_awaits_nothing() -> None:
    assert Conversation().awaits is None
    assert Message("1", Address("paper", "anna"), "").kind == "text"
