"""Letters, handed to a real SMTP server and read as a mail program reads them."""

from __future__ import annotations

from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from pydantic import ValidationError

from bot import clock, texts
from bot.channel import ChannelContext
from bot.channels.mail import Settings, open_channel, probe
from handlers.kernel.errors import Gone, SendError, TryLater, Unclear
from handlers.kernel.post import BulletsPost, Button, CardPost, Envelope, ParagraphPost, Post, Run
from handlers.kernel.reply import File, Text
from tests.servers.smtp import CUT, PASSWORD, USER, post_office

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.channels.mail import MailChannel
    from tests.servers.smtp import PostOffice

LEAVE = "https://chat.example.org/liste/abmelden/abc"
POST = Post(
    (
        ParagraphPost(((Run("Guten Tag, "), Run("schön", bold=True)), (Run("zweite Zeile"),))),
        BulletsPost(((Run("eins <b>"),), (Run("hier", url="https://x.example/a?b=1&c=2"),))),
        CardPost((Run("Treffen"),), ((Run("Am Abend."),),), ((Run("Ort: Siegen"),),)),
    ),
    (Button("Zur Seite", url="https://x.example/seite"), Button("Zusagen", sends="/zusagen 3")),
    (File("termin.ics", "text/calendar", b"BEGIN:VCALENDAR"),),
    envelope=Envelope("Grüße aus dem Netzwerk", "Newsletter", LEAVE),
)


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[PostOffice]:
    async with post_office(tmp_path) as office:
        yield office


def settings_of(office: PostOffice, **more: Any) -> Settings:
    options = {
        "host": "localhost",
        "port": office.port,
        "user": USER,
        "password": PASSWORD,
        "ca_file": office.certificate,
        "sender": "post@example.org",
        "imprint": ["Netzwerk Musterkreis", "Musterweg 1, 57072 Siegen"],
        "messages_per_minute": 6000,
    }
    return Settings.model_validate(options | more)


@asynccontextmanager
async def _opened(office: PostOffice, folder: Path, **more: Any) -> AsyncIterator[MailChannel]:
    catalogue = texts.load()

    def words(key: str, language: str) -> str:
        return catalogue.phrase(Text(key), language)

    context = ChannelContext(folder, "Netzwerk Musterkreis", {}, words)
    async with open_channel(settings_of(office, **more), context) as channel:
        yield channel


async def test_a_letter_has_every_header_that_a_list_owes(
    office: PostOffice, tmp_path: Path
) -> None:
    async with _opened(office, tmp_path, reply_to="team@example.org") as channel:
        name = await channel.send("anna@example.net", POST, key="k1")
        await channel.send("anna@example.net", POST, key="k1")
        await channel.send("anna@example.net", POST, key="k2")

    first, again, other = (got.message for got in office.got)
    assert office.got[0].to == ("anna@example.net",)
    assert office.got[0].sender == "post@example.org"
    assert office.encrypted == [True] * 3
    assert first["From"] == "post@example.org"
    assert first["To"] == "anna@example.net"
    assert first["Reply-To"] == "team@example.org"
    assert first["Subject"] == "Grüße aus dem Netzwerk"
    assert first["List-Id"] == "<newsletter.example.org>"
    assert first["List-Unsubscribe"] == f"<{LEAVE}>"
    assert first["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert first["Auto-Submitted"] == "auto-generated"
    assert abs(first["Date"].datetime - clock.now()) < timedelta(minutes=1)
    assert name == first["Message-ID"] == again["Message-ID"] != other["Message-ID"]
    assert first["Message-ID"].endswith("@example.org>")


async def test_both_forms_of_a_letter_say_the_same(office: PostOffice, tmp_path: Path) -> None:
    async with _opened(office, tmp_path) as channel:
        await channel.send("anna@example.net", POST, key="k")

    (got,) = office.got
    for form in (got.plain, got.html):
        for words in ("schön", "zweite Zeile", "Treffen", "Ort: Siegen", "Musterweg 1", LEAVE):
            assert words in form
        assert "https://x.example/seite" in form
        assert "Zusagen" not in form
    assert "eins <b>" in got.plain
    assert "eins &lt;b&gt;" in got.html
    assert "https://x.example/a?b=1&amp;c=2" in got.html
    assert "style=" not in got.html
    (file,) = got.message.iter_attachments()
    assert file.get_filename() == "termin.ics"


async def test_a_letter_that_belongs_to_no_list_has_no_list_headers(
    office: PostOffice, tmp_path: Path
) -> None:
    async with _opened(office, tmp_path, sender_name="Team Süd") as channel:
        for envelope in (Envelope("Bitte bestätigen: Newsletter"), None):
            await channel.send("anna@example.net", replace(POST, envelope=envelope), key="k")

    for got in office.got:
        assert not [name for name in got.message if name.startswith("List-")]
        assert got.message["From"] == "Team Süd <post@example.org>"
    assert office.got[1].message["Subject"] == "Neue Nachricht"


EVIL = "Hallo\r\nBcc: eve@example.net\r\n\r\nText"


async def test_line_breaks_in_names_add_no_header_and_no_recipient(
    office: PostOffice, tmp_path: Path
) -> None:
    post = replace(
        POST,
        envelope=Envelope(EVIL, EVIL, f"{LEAVE}\r\nBcc: eve@example.net"),
        files=(File(f"{EVIL}.ics", "text/calendar", b""),),
    )
    async with _opened(office, tmp_path, sender_name=EVIL) as channel:
        await channel.send("anna@example.net", post, key="k")
        for address in ("a@example.net\r\nBcc: eve@example.net", "a@example.net, eve@example.net"):
            with pytest.raises(SendError):
                await channel.send(address, POST, key="k")

    (got,) = office.got
    assert got.to == ("anna@example.net",)
    assert got.message["Bcc"] is None
    assert got.message["Subject"] == "Hallo Bcc: eve@example.net Text"


@pytest.mark.parametrize(
    ("order", "raised"),
    [
        ("550 5.1.1 no such user", Gone),
        ("550 no such user", Gone),
        ("554 5.7.1 relay access denied", SendError),
        ("552 5.2.2 mailbox full", SendError),
        ("452 4.2.2 try later", TryLater),
    ],
)
async def test_what_is_said_of_a_recipient_decides(
    office: PostOffice, tmp_path: Path, order: str, raised: type[Exception]
) -> None:
    office.recipients.append(order)
    async with _opened(office, tmp_path) as channel:
        with pytest.raises(raised) as caught:
            await channel.send("anna@example.net", POST, key="k")
        assert caught.type is raised
        assert "anna" not in str(caught.value)

        await channel.send("anna@example.net", POST, key="k")
    assert len(office.got) == 1


@pytest.mark.parametrize(
    ("order", "raised"),
    [("554 looks like spam", SendError), ("452 too much", TryLater), (CUT, Unclear)],
)
async def test_what_is_said_of_the_letter_decides(
    office: PostOffice, tmp_path: Path, order: str, raised: type[Exception]
) -> None:
    office.contents.append(order)
    async with _opened(office, tmp_path) as channel:
        with pytest.raises(raised) as caught:
            await channel.send("anna@example.net", POST, key="k")
    assert caught.type is raised


async def test_a_server_that_is_not_there_or_not_ours_is_tried_later(
    office: PostOffice, tmp_path: Path
) -> None:
    for more in ({"port": 1}, {"password": "wrong"}, {"ca_file": None}):
        async with _opened(office, tmp_path, **more) as channel:
            with pytest.raises(TryLater):
                await channel.send("anna@example.net", POST, key="k")
    assert office.got == []


async def test_a_check_says_what_is_wrong(office: PostOffice) -> None:
    found = [
        (await probe(settings_of(office, **more))).code
        for more in ({}, {"password": "wrong"}, {"port": 1}, {"ca_file": None})
    ]

    assert found == ["fine", "refused", "silent", "silent"]
    assert office.got == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"sender": "nobody"},
        {"sender": ""},
        {"sender": "a@b.de\r\nBcc: eve@example.net"},
        {"password": None},
        {"host": ""},
        {"security": "ssl"},
    ],
)
async def test_settings_that_cannot_work_are_refused(
    office: PostOffice, wrong: dict[str, Any]
) -> None:
    with pytest.raises(ValidationError):
        settings_of(office, **wrong)
