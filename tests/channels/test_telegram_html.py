"""Posts as Telegram's HTML; what comes out is read by the double's parser, as the server would."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import InlineKeyboardMarkup

from bot.channels.telegram_html import keyboard, opens, parts, to_html, to_plain
from handlers.kernel.errors import SendError
from handlers.kernel.post import BulletsPost, Button, CardPost, ParagraphPost, Post, Run
from tests.servers.botapi.entities import link, parse_html, pieces


def paragraph(*texts: str) -> ParagraphPost:
    return ParagraphPost(tuple((Run(text),) for text in texts))


def shown(post: Post) -> list[str]:
    return [parse_html(to_html(part))[0] for part in parts(post)]


def test_a_card_is_a_bold_name_a_sentence_and_facts() -> None:
    card = CardPost(
        title=(Run("Familienbüro"),),
        summary=((Run("Hilft beim Antrag."),),),
        facts=((Run("Telefon: ", bold=True), Run("+49 271 123")),),
    )

    (part,) = parts(Post((paragraph("Das passt:"), card)))

    assert to_html(part) == (
        "Das passt:\n\n<b>Familienbüro</b>\nHilft beim Antrag.\n<b>Telefon: </b>+49 271 123"
    )
    assert to_plain(part).startswith("Das passt:\n\nFamilienbüro\n")


def test_lists_are_written_out() -> None:
    items = ((Run("eins"),), (Run("zwei"),))

    assert shown(Post((BulletsPost(items),))) == ["• eins\n• zwei"]
    assert shown(Post((BulletsPost(items, ordered=True),))) == ["1. eins\n2. zwei"]


def test_everything_is_escaped() -> None:
    hostile = '<a href="https://evil.example">Klick</a> & <b>fett'
    line = (Run(hostile), Run(hostile, bold=True), Run("hier", url='https://a.de/?a="1"&b=<2>'))

    ((text, entities),) = [
        parse_html(to_html(part)) for part in parts(Post((ParagraphPost((line,)),)))
    ]

    assert text == f"{hostile}{hostile}hier"
    assert pieces(text, entities, "bold") == [hostile]
    assert [e["url"] for e in entities if e["type"] == "text_link"] == ['https://a.de/?a="1"&b=<2>']


def test_a_link_that_telegram_drops_is_written_out() -> None:
    runs = (
        Run("Seite", url="http://localhost/a"),
        Run(" "),
        Run("+49 271 1", url="tel:+492711"),
        Run(" "),
        Run("a@b.de", url="mailto:a@b.de"),
    )

    assert shown(Post((ParagraphPost((runs,)),))) == ["Seite (http://localhost/a) +49 271 1 a@b.de"]


def test_4097_characters_become_two_messages_between_paragraphs() -> None:
    assert len(shown(Post((paragraph("a" * 2000), paragraph("b" * 2094))))) == 1
    assert shown(Post((paragraph("a" * 2000), paragraph("b" * 2095)))) == ["a" * 2000, "b" * 2095]
    assert len(shown(Post((paragraph("x" * 4096),)))) == 1
    assert [len(text) for text in shown(Post((paragraph("x" * 4097),)))] == [4096, 1]


def test_a_long_line_is_cut_between_words_and_stays_bold() -> None:
    words = " ".join(["Unterhaltsvorschuss"] * 400)
    found = [
        parse_html(to_html(p)) for p in parts(Post((ParagraphPost(((Run(words, bold=True),),)),)))
    ]

    assert len(found) == 2
    assert " ".join(text for text, _ in found) == words
    assert all(pieces(text, entities, "bold") == [text] for text, entities in found)


def test_an_endless_address_does_not_stop_the_message() -> None:
    (text,) = shown(Post((ParagraphPost(((Run("hier", url="https://a.de/" + "x" * 40_000),),)),)))

    assert text == "hier"


def test_half_a_surrogate_pair_can_be_sent() -> None:
    assert shown(Post((paragraph("a\ud83d"),))) == ["a?"]


def test_nothing_but_blanks_is_no_message() -> None:
    assert parts(Post(())) == []
    assert parts(Post((paragraph(" "), paragraph("")))) == []


def test_short_buttons_share_a_row() -> None:
    labels = ["Ja", "Nein", "Ein langer Knopf mit Text", "Mehr"]
    markup = keyboard([Button(label, label) for label in labels])

    assert isinstance(markup, InlineKeyboardMarkup)
    rows = [[button.text for button in row] for row in markup.inline_keyboard]
    assert rows == [["Ja", "Nein"], ["Ein langer Knopf mit Text"], ["Mehr"]]


def test_buttons_carry_what_they_send_or_open() -> None:
    markup = keyboard(
        [Button("Löschen", "löschen", style="danger"), Button("Seite", url="https://a.de/")]
    )

    assert isinstance(markup, InlineKeyboardMarkup)
    ((erase, page),) = markup.inline_keyboard
    assert (erase.callback_data, erase.style) == ("löschen", "danger")
    assert (page.url, page.callback_data) == ("https://a.de/", None)
    assert keyboard([]) is None


@pytest.mark.parametrize("sends", ["", "ä" * 33])
def test_a_button_that_telegram_would_refuse_is_our_mistake(sends: str) -> None:
    with pytest.raises(SendError):
        keyboard([Button("Knopf", sends)])


def test_a_button_with_an_address_that_telegram_refuses_becomes_a_line() -> None:
    post = Post((paragraph("Bitte:"),), (Button("Anrufen", url="http://intern/"),))

    assert keyboard(post.buttons) is None
    assert shown(post) == ["Bitte:\n\nAnrufen (http://intern/)"]


addresses = st.one_of(
    st.just(""),
    st.sampled_from(["https://a.de/?x=1&y=2", "tel:110", "javascript:1", "http://[", "tg://x"]),
    st.text(max_size=20).map("https://a.de/".__add__),
)
runs = st.builds(Run, st.text(max_size=3000), st.booleans(), addresses)
lines = st.lists(runs, max_size=4).map(tuple)
blocks = st.one_of(
    st.builds(ParagraphPost, st.lists(lines, max_size=4).map(tuple)),
    st.builds(BulletsPost, st.lists(lines, max_size=4).map(tuple), st.booleans()),
    st.builds(CardPost, lines, st.lists(lines, max_size=2).map(tuple), st.just(())),
)


@given(st.lists(blocks, max_size=4).map(tuple))
def test_whatever_is_said_telegram_can_read_it(said: tuple[ParagraphPost, ...]) -> None:
    for part in parts(Post(said)):
        source = to_html(part)
        text, _ = parse_html(source)
        assert 1 <= len(text) <= 4096
        assert len(source.encode()) <= 32_768


@given(addresses)
def test_we_take_no_link_that_telegram_drops(url: str) -> None:
    assert not opens(url) or link(url) is not None
