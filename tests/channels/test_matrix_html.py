"""What a post becomes in Matrix; pure."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from bot.channels.matrix_html import MAX_CHARACTERS, render
from handlers.kernel.post import BulletsPost, Button, CardPost, Line, ParagraphPost, Post, Run

ALLOWED = {"strong", "em", "a", "ul", "ol", "li", "p", "br", "blockquote", "code"}


def line(text: str, *, bold: bool = False, url: str = "") -> Line:
    return (Run(text, bold=bold, url=url),)


def test_a_card_is_readable_without_html() -> None:
    card = CardPost(
        title=line("Kita-Platz"),
        summary=(line("Wir helfen bei der Suche."),),
        facts=((Run("Telefon: +49 271 123456"),), line("Webseite", url="https://kita.example")),
    )

    (rendered,) = render(Post((card,)))

    assert rendered.body == (
        "Kita-Platz\nWir helfen bei der Suche.\nTelefon: +49 271 123456\n"
        "Webseite (https://kita.example)"
    )
    assert rendered.formatted_body == (
        "<p><strong>Kita-Platz</strong><br>Wir helfen bei der Suche.<br>"
        'Telefon: +49 271 123456<br><a href="https://kita.example">Webseite</a></p>'
    )


def test_choices_are_numbered_lines_with_a_hint_and_links_need_no_number() -> None:
    post = Post(
        (ParagraphPost((line("Passt das?"),)),),
        (
            Button("Ja", "/ja"),
            Button("Karte", url="https://karte.example"),
            Button("Nein", "/nein"),
        ),
        hint="Schreib die Zahl.",
    )

    (rendered,) = render(post)

    assert rendered.body == (
        "Passt das?\n\nKarte (https://karte.example)\n\n1 – Ja\n2 – Nein\n\nSchreib die Zahl."
    )
    assert "<p>1 – Ja<br>2 – Nein</p><p>Schreib die Zahl.</p>" in rendered.formatted_body
    assert [button.sends for button in post.numbered] == ["/ja", "/nein"]


def test_lists_keep_their_marks_in_plain_text() -> None:
    items = (line("Ausweis"), line("Mietvertrag"))

    (bullets,) = render(Post((BulletsPost(items),)))
    (ordered,) = render(Post((BulletsPost(items, ordered=True),)))

    assert bullets.body == "• Ausweis\n• Mietvertrag"
    assert bullets.formatted_body == "<ul><li>Ausweis</li><li>Mietvertrag</li></ul>"
    assert ordered.body == "1. Ausweis\n2. Mietvertrag"
    assert ordered.formatted_body == "<ol><li>Ausweis</li><li>Mietvertrag</li></ol>"


def test_other_addresses_than_the_web_and_mail_never_become_links() -> None:
    (rendered,) = render(Post((ParagraphPost((line("Hier", url="javascript:alert(1)"),)),)))

    assert rendered.formatted_body == "<p>Hier (javascript:alert(1))</p>"


@given(st.text(), st.text(), st.booleans())
def test_no_words_ever_become_markup(text: str, url: str, bold: bool) -> None:  # noqa: FBT001
    run = Run(text, bold=bold, url=f"https://{url}")
    post = Post((ParagraphPost(((run,),)), CardPost((run,), (), ((run,),))), (Button(text, "x"),))

    for rendered in render(post):
        tags = re.findall(r"</?([^\s>/]*)[^>]*>", rendered.formatted_body)
        assert set(tags) <= ALLOWED
        assert rendered.formatted_body.count('"') == 2 * rendered.formatted_body.count("<a ")


def test_long_posts_become_several_messages_and_lose_nothing() -> None:
    words = [f"Wort{number}" for number in range(6_000)]
    blocks = (
        ParagraphPost((line(" ".join(words[:3_000])),)),
        BulletsPost(tuple(line(word) for word in words[3_000:])),
    )

    messages = render(Post(blocks, (Button("Mehr", "/mehr"),)))

    assert len(messages) > 3
    assert all(len(message.body) <= MAX_CHARACTERS for message in messages)
    said = re.findall(r"Wort\d+", " ".join(message.body for message in messages))
    assert said == words
    assert "1 – Mehr" in messages[-1].body


@given(st.text(alphabet="я😀ع &<", min_size=1, max_size=30_000))
def test_every_message_fits_into_an_encrypted_event(text: str) -> None:
    for message in render(Post((ParagraphPost((line(text),)),))):
        assert message.fits


def test_a_post_of_files_alone_has_no_words() -> None:
    assert render(Post(())) == ()
