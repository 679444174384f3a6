"""Parents are answered in the language they write, and its own words lead everywhere."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import handlers
from bot import texts
from handlers import human
from handlers.ask import commands as ask
from handlers.crisis import replies as crisis
from handlers.kernel.conversation import Conversation
from handlers.kernel.message import Address, Message
from handlers.kernel.reply import Text
from handlers.kernel.router import Router
from handlers.welcome import commands as welcome

if TYPE_CHECKING:
    from handlers.kernel.feature import Handler
    from tests.visitor import Visitor

LISTED = (ask.topics, human.contact, crisis.emergency, welcome.back, welcome.stop)  # by /hilfe

# What somebody writes, and a piece of what they read.
TALKS = {
    "tr": (
        ("merhaba", "Burada olman güzel"),
        ("yardım", "Her zaman işe yarayan kelimeler"),
        ("İnsan", "Bir şey hazırlaman gerekmiyor"),
        ("konular", "[Çocuk bakımı]"),
        ("dur", "mesaj gelmeyecek"),
    ),
    "ar": (
        ("مرحبا", "جميل أنك هنا"),
        ("مساعدة", "كلمات تعمل دائمًا"),
        ("انسان", "يمكنك الاتصال أو الكتابة"),
        ("مواضيع", "[رعاية الأطفال]"),
        ("توقف", "لن تصلك منّي رسائل"),
    ),
    "uk": (
        ("привіт", "Добре, що ти тут"),
        ("допомога", "Слова, які працюють завжди"),
        ("людина", "Зателефонуй або напиши"),
        ("теми", "[Догляд за дітьми]"),
        ("стоп", "Від мене більше нічого не надійде"),
    ),
    "ru": (
        ("привет", "Хорошо, что ты здесь"),
        ("помощь", "Слова, которые работают всегда"),
        ("человек", "Позвони или напиши"),
        ("темы", "[Уход за детьми]"),
        ("стоп", "Больше от меня ничего не придёт"),
    ),
    "pl": (
        ("cześć", "Dobrze, że jesteś"),
        ("pomoc", "Słowa, które zawsze działają"),
        ("człowiek", "Zadzwoń albo napisz"),
        ("tematy", "[Opieka nad dziećmi]"),
        ("stop", "Nic już ode mnie nie przyjdzie"),
    ),
}
URGENT = {
    "tr": "acil", "ar": "طوارئ", "uk": "терміново", "ru": "срочно", "pl": "pilne",
}  # fmt: skip
BACK = {"tr": "geri", "ar": "رجوع", "uk": "назад", "ru": "назад", "pl": "wstecz"}


@pytest.mark.parametrize("language", TALKS)
async def test_who_writes_a_language_is_answered_in_it(anna: Visitor, language: str) -> None:
    for written, read in TALKS[language]:
        assert read in await anna.says(written)
        assert anna.posts[-1].language == language


@pytest.mark.parametrize("language", TALKS)
async def test_a_phone_in_a_language_needs_no_other_word_first(
    anna: Visitor, language: str
) -> None:
    anna.language = language

    heard = await anna.says(URGENT[language])

    assert "112" in heard
    assert "116 123" in heard
    assert anna.posts[-1].language == language


@pytest.mark.parametrize("language", TALKS)
async def test_the_way_back_has_a_word_in_each_language(anna: Visitor, language: str) -> None:
    anna.language = language
    topics = await anna.says("/themen")
    await anna.says("/mensch")

    assert await anna.says(BACK[language]) == topics


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_the_words_that_help_lists_are_understood(language: str) -> None:
    said = texts.load().lines(Text("welcome-help"), language)
    listed = [run.text for line in said if line[0].text == "• " for run in line if run.bold]

    assert [_leads_to(word) for word in listed] == list(LISTED)


@pytest.mark.parametrize("language", texts.LANGUAGES)
@pytest.mark.parametrize("key", ["ask-talk-who-are-you", "ask-talk-insult", "bot-sorry"])
def test_the_word_for_a_human_is_the_right_one(language: str, key: str) -> None:
    said = texts.load().lines(Text(key, {"network": "N", "incident": "AB-CD"}), language)

    assert [_leads_to(run.text) for line in said for run in line if run.bold] == [human.contact]


@pytest.mark.parametrize(
    ("word", "handler"),
    [
        ("YARDIM", welcome.assist), ("yardim", welcome.assist), ("insan", human.contact),
        ("İnsan", human.contact), ("Acil!", crisis.emergency), ("İmdat!", crisis.emergency),
        ("إنسان", human.contact), ("انسان", human.contact), ("النجدة", crisis.emergency),
        ("Рятуйте!", crisis.emergency), ("ПОМОГИТЕ!!!", crisis.emergency),
        ("Człowiek", human.contact), ("czlowiek", human.contact), ("Ratunku!", crisis.emergency),
        ("Назад", welcome.back), ("iptal", welcome.cancel), ("отмена", welcome.cancel),
    ],
)  # fmt: skip
def test_words_as_keyboards_write_them(word: str, handler: Handler) -> None:
    assert _leads_to(word) == handler


@pytest.mark.parametrize(
    "sentence",
    ["acil kreş yeri arıyorum", "человек не платит алименты", "pomoc prawna", "стоп-кран"],
)
def test_a_word_inside_a_sentence_is_no_command(sentence: str) -> None:
    assert _leads_to(sentence) is None


@pytest.mark.parametrize("folder", ["bot", "handlers/ask", "handlers/human", "handlers/welcome"])
def test_arabic_keeps_the_parts_of_a_number_in_order(folder: str) -> None:
    """Between Arabic words a bare “116 123” is shown as “123 116”."""
    said = Path(folder, "texts/ar.ftl").read_text("utf-8")
    said = "\n".join(line for line in said.splitlines() if not line.startswith("#"))

    assert not re.findall(r"(?<!\\u2066)\b\d+ \d+", said)


def _leads_to(word: str) -> Handler | None:
    router = Router(handlers.features())
    return router.route(Message("1", Address("paper", "anna"), word), Conversation()).handler
