"""Letters that came back switch an address off, as if the server had refused it at once."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError
from sqlalchemy import select

from bot import app as composition
from bot.channels import mail, mail_bounces
from bot.channels.mail import probe
from bot.channels.mail_bounces import Post, read
from handlers.kernel import bounces, outbox, people
from handlers.kernel.message import Address
from handlers.kernel.reply import say
from tests.channels import reports
from tests.channels.test_mail import settings_of
from tests.conftest import index
from tests.servers.imap import FOLDER, PASSWORD, USER, Folder, imap_server
from tests.servers.smtp import post_office
from tests.visitor import until

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.app import App
    from bot.settings import Settings
    from tests.conftest import Clock
    from tests.servers.smtp import PostOffice

NAME = "0123456789abcdef" * 2
LETTER = f"<{NAME}@example.org>"
PLAIN = Post("post@example.org", "bounces@example.org", tagged=False)
TAGGED = Post("post@example.org", "bounces@example.org", tagged=True)
ANNA = Address("mail", reports.TO)


@pytest.mark.parametrize(
    ("report", "status"),
    [
        (reports.postfix(LETTER), "5.1.1"),
        (reports.postfix(LETTER, status="4.4.1"), "4.4.1"),
        (reports.exim(LETTER), "5.0.0"),
        (reports.exchange(LETTER), "5.1.10"),
        (reports.gmail(LETTER), "5.1.1"),
    ],
)
def test_every_servers_report_is_understood(report: bytes, status: str) -> None:
    for post in (PLAIN, TAGGED):
        found = read(report, post)
        assert found is not None
        assert (found.letter, found.status) == (LETTER, status)
        assert reports.TO not in repr(found)


def test_a_letter_is_known_by_its_return_path_alone() -> None:
    path = TAGGED.return_path(NAME)
    assert path == f"bounces+{NAME}@example.org"
    assert PLAIN.return_path(NAME) == "bounces@example.org"
    for to in (path, path.upper(), f"Wegweiser <{path}>"):
        found = read(reports.postfix("<stripped@elsewhere.example>", to=to), TAGGED)
        assert found is not None
        assert found.letter == LETTER


@pytest.mark.parametrize(
    "message",
    [
        reports.vacation(LETTER),
        reports.postfix(LETTER, action="delayed", status="4.4.1"),
        reports.postfix(LETTER, action="delivered", status="2.0.0"),
        reports.postfix("<other@example.org>"),
        reports.postfix(f"<{NAME}@example.com>"),
        reports.postfix(LETTER, status="unknown"),
        b"",
        b"\x00\xff",
    ],
)
def test_what_is_no_report_of_a_letter_of_ours_is_left_alone(message: bytes) -> None:
    assert read(message, TAGGED) is None


@given(st.data())
def test_a_broken_report_breaks_nothing(data: st.DataObject) -> None:
    whole = reports.gmail(LETTER)
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, len(whole)))
    read(whole[:start] + data.draw(st.binary(max_size=40)) + whole[end:], TAGGED)


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[PostOffice]:
    async with post_office(tmp_path) as office:
        yield office


@pytest.fixture
async def folder(office: PostOffice) -> AsyncIterator[Folder]:
    key = office.certificate.with_name("key.pem")
    async with imap_server(office.certificate, key) as folder:
        yield folder


def _bounces(office: PostOffice, imap: Folder, **more: Any) -> dict[str, Any]:
    return {
        "host": "localhost",
        "port": imap.port,
        "user": USER,
        "password": PASSWORD,
        "ca_file": office.certificate,
        "folder": FOLDER,
        "address": "bounces@example.org",
    } | more


@asynccontextmanager
async def _bot(configured: Settings, options: mail.Settings, clock: Clock) -> AsyncIterator[App]:
    stop = asyncio.Event()
    opened = {"mail": (mail, options)}
    async with composition.build(configured, opened, now=clock, index=index) as app:
        serving = asyncio.create_task(composition.run(app, stop))
        try:
            yield app
        finally:
            stop.set()
            await serving


async def _write(app: App, clock: Clock, office: PostOffice) -> str:
    """Send Anna a letter; the name it got."""
    number = len(office.got)
    async with app.engine.begin() as db:
        cause = f"test:{number}"
        await outbox.promise(
            db, ANNA, say("bot-quarantined"), cause=cause, now=clock.now, kind="letter"
        )
    app.couriers["mail"].call()
    name = str((await office.letter(number)).message["Message-ID"])

    async def settled() -> bool:
        async with app.engine.begin() as db:
            return await outbox.addressee(db, "mail", name) is not None

    await until(settled)
    return name


async def _reachable(app: App) -> bool:
    async with app.engine.begin() as db:
        query = select(people.addresses.c.reachable).where(people.addresses.c.channel == "mail")
        return bool((await db.execute(query)).scalar_one())


async def test_what_comes_back_switches_the_address_off(
    settings: Settings,
    office: PostOffice,
    folder: Folder,
    clock: Clock,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr(mail_bounces, "EVERY", 0.1)
    options = settings_of(office, bounces=_bounces(office, folder, tagged=True))
    away = folder.receive(reports.vacation(LETTER))
    async with _bot(settings, options, clock) as app:
        await app.all_open({"mail"})
        async with app.engine.begin() as db:
            anna = await people.meet(db, ANNA, clock.now)

        async def read_all() -> bool:
            return set(folder.messages) - folder.seen == {away}

        full = [await _write(app, clock, office) for _ in range(3)]
        assert office.got[0].sender == f"bounces+{full[0][1:33]}@example.org"
        for report in (
            reports.postfix(full[0], status="5.7.1"),
            reports.postfix(full[0], status="4.4.1"),
            reports.exim(full[0], status="4.4.7"),
            reports.exchange(full[1], status="5.2.2"),
            reports.gmail(LETTER),  # a letter that nobody sent
        ):
            folder.receive(report)
        await until(read_all)
        await asyncio.sleep(0.3)
        assert await _reachable(app)
        folder.receive(reports.gmail(full[2], status="4.2.1"))
        await until(lambda: _not(_reachable(app)))

        async with app.engine.begin() as db:
            await people.join(db, anna.id, ANNA, clock.now)  # confirmed anew
            assert (await db.execute(bounces.bounces.select())).first() is None
        name = await _write(app, clock, office)
        async with app.engine.begin() as db:
            later = say("bot-quarantined")
            await outbox.promise(db, ANNA, later, cause="later", now=clock.now + timedelta(hours=1))
        folder.receive(reports.postfix(name))
        await until(lambda: _not(_reachable(app)))
        async with app.engine.begin() as db:
            row = outbox.outbox.c
            query = select(row.state).where(row.cause == "later")
            assert (await db.execute(query)).scalar_one() == "suppressed"
    assert away not in folder.seen
    assert folder.said.count("UID FETCH") == len(folder.messages)
    assert "anna" not in capsys.readouterr().out


async def _not(claim: Any) -> bool:
    return not await claim


async def test_a_mailbox_that_does_not_let_us_in_is_said_and_tried_again(
    office: PostOffice, folder: Folder
) -> None:
    key = office.certificate.with_name("key.pem")
    async with imap_server(office.certificate, key, security="starttls") as other:
        found = [
            (await probe(settings_of(office, bounces=_bounces(office, folder, **more)))).code
            for more in (
                {},
                {"port": other.port, "security": "starttls"},
                {"password": "wrong"},
                {"folder": "Nowhere"},
                {"port": other.port, "security": "none"},
                {"port": 1},
                {"ca_file": None},
            )
        ]

    assert found == ["fine", "fine", *["bounces-refused"] * 3, *["bounces-silent"] * 2]
    assert "UID FETCH" not in folder.said


@pytest.mark.parametrize("answers", [0, 1])
async def test_a_stop_leaves_no_connection_open(
    office: PostOffice, monkeypatch: pytest.MonkeyPatch, answers: int
) -> None:
    """A server that falls silent: at once, or where we sign in."""
    if not answers:
        monkeypatch.setattr(mail_bounces, "_PATIENCE", 0.5)
    waiting, hung_up = asyncio.Event(), asyncio.Event()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if answers:
            writer.write(b"* OK ready\r\n")
            tag = (await reader.readline()).split()[0]
            writer.write(b"* CAPABILITY IMAP4rev1\r\n" + tag + b" OK done\r\n")
            await reader.readline()
        waiting.set()
        await reader.read()
        hung_up.set()
        writer.close()

    async def look() -> None:
        async with mailbox.opened():
            raise AssertionError

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    options = _bounces(office, Folder(port), security="none")
    mailbox = mail.Bounces.model_validate(options).mailbox()
    looking = asyncio.create_task(look())
    await waiting.wait()
    looking.cancel()
    await asyncio.wait([looking])
    async with asyncio.timeout(5):
        await hung_up.wait()
    server.close()


@pytest.mark.parametrize(
    "wrong", [{"password": None}, {"user": ""}, {"address": "nobody"}, {"folder": "a\r\nb"}]
)
def test_settings_that_cannot_work_are_refused(wrong: dict[str, Any]) -> None:
    right = {"host": "imap.example.org", "user": "x", "password": "y"}
    mail.Bounces.model_validate(right)
    with pytest.raises(ValidationError):
        mail.Bounces.model_validate(right | wrong)
