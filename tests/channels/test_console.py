"""The terminal chat, on paper and as a process with pipes."""

from __future__ import annotations

import asyncio
import io
import os
import signal
import sys
import textwrap
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from rich.console import Console

from bot.channels.console import CHAT, ConsoleChannel, read_lines
from handlers.kernel.errand import Check, Fetch, Outcome
from handlers.kernel.errors import SendError
from handlers.kernel.message import Address, Attached, Message
from handlers.kernel.post import BulletsPost, Button, CardPost, ParagraphPost, Post, Run
from handlers.kernel.reply import File
from tests.channels.recording import RecordingInbox
from tests.pictures import photo

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from pathlib import Path

    from handlers.kernel.message import Incoming


class Answering(RecordingInbox):
    """Answers each line a little later, as the courier does."""

    def __init__(self) -> None:
        super().__init__()
        self.channel: ConsoleChannel | None = None
        self.tasks: list[asyncio.Task[None]] = []

    async def accept(self, arrivals: Sequence[Incoming], *, cursor: str | None = None) -> None:
        await super().accept(arrivals, cursor=cursor)
        self.tasks.append(asyncio.create_task(self._answer(self.texts[-1])))

    async def _answer(self, text: str) -> None:
        assert self.channel is not None
        for number in (1, 2):
            await asyncio.sleep(0.05)
            await self.channel.send(CHAT, _said(f"{number}. Antwort auf {text}"), key=text)


def _said(words: str) -> Post:
    return Post((ParagraphPost(((Run(words),),)),))


async def _typed(*lines: str) -> AsyncIterator[str]:
    for line in lines:
        yield line


def _paper(
    *lines: str, terminal: bool = False, by_hand: bool = False
) -> tuple[ConsoleChannel, io.StringIO]:
    paper = io.StringIO()
    screen = Console(
        file=paper, force_terminal=terminal, width=60, highlight=False, color_system=None
    )
    return ConsoleChannel(_typed(*lines), screen, "Netzwerk", by_hand=by_hand), paper


async def test_lines_become_messages_and_answers_follow_in_order() -> None:
    channel, paper = _paper("eins", "", "  zwei ")
    inbox = Answering()
    inbox.channel = channel
    await channel.listen(inbox)

    assert inbox.texts == ["eins", "zwei"]
    assert {arrival.address for arrival in inbox.taken} == {Address("console", CHAT)}
    assert paper.getvalue().split("\n\n")[:-1] == [
        "1. Antwort auf eins",
        "2. Antwort auf eins",
        "1. Antwort auf zwei",
        "2. Antwort auf zwei",
    ]


async def test_choices_are_numbered_and_links_are_not() -> None:
    channel, paper = _paper()
    post = Post(
        (
            ParagraphPost(((Run("Meinst du "), Run("das", bold=True), Run("?")),)),
            BulletsPost(((Run("a"),), (Run("b"),)), ordered=True),
            CardPost((Run("Kita"),), ((Run("Ein Platz"),),), ((Run("x", url="https://x.org"),),)),
        ),
        (Button("Ja", "/ja"), Button("Karte", url="https://osm.org"), Button("Nein", "/nein")),
        (File("Treffen.ics", "text/calendar", b""),),
        hint="Tippe die Zahl.",
    )
    await channel.send(CHAT, post, key="1")

    assert paper.getvalue() == textwrap.dedent("""\
        Meinst du das?

        1. a
        2. b

        Kita
        Ein Platz
        x (https://x.org)
        Treffen.ics

        1 – Ja
        2 – Nein
        Karte: https://osm.org
        Tippe die Zahl.

        """)


async def test_brackets_are_words_and_no_markup() -> None:
    channel, paper = _paper()
    await channel.send(CHAT, _said("[red]Achtung[/] [/] :smile:"), key="1")

    assert paper.getvalue() == "[red]Achtung[/] [/] :smile:\n\n"


async def test_a_terminal_gets_bubbles_and_a_prompt() -> None:
    channel, paper = _paper(terminal=True)
    await channel.send(CHAT, _said("Hallo"), key="1")

    assert "─ Netzwerk ─" in paper.getvalue()
    assert paper.getvalue().endswith("› ")


async def test_a_file_that_is_dropped_on_the_terminal_is_read_when_it_is_ordered(
    tmp_path: Path,
) -> None:
    picture = tmp_path / "Unser Fest.JPG"
    picture.write_bytes(photo())
    typed = (f"'{picture}'", str(picture).replace(" ", "\\ ") + " ", str(picture))
    others = (f"'{tmp_path}'", f"'{tmp_path}/nirgends.jpg'", "Das ist's", "x" * 300 + ".pdf")
    inbox = RecordingInbox()
    channel = _paper(*typed, *others, by_hand=True)[0]
    await channel.listen(inbox)

    quoted, escaped, *words = [one for one in inbox.taken if isinstance(one, Message)]
    about = Attached(str(picture), "Unser Fest.JPG", "image/jpeg", len(photo()))
    assert (quoted.attached, quoted.kind, quoted.text) == (about, "photo", "")
    assert escaped.attached == about
    assert [(one.text, one.attached) for one in words] == [(t, None) for t in (typed[2], *others)]

    order = Fetch(about.handle, about.name, len(photo()))
    assert await channel.run(CHAT, order, key="1") == Outcome(content=photo())
    small = replace(order, most=len(photo()) - 1)
    assert await channel.run(CHAT, small, key="2") == Outcome(unfit="size")
    picture.unlink()
    with pytest.raises(SendError, match="cannot be read"):
        await channel.run(CHAT, order, key="3")
    with pytest.raises(SendError, match="no rooms"):
        await channel.run(CHAT, Check(), key="4")


async def test_what_a_script_pipes_in_is_never_a_file(tmp_path: Path) -> None:
    picture = tmp_path / "fest.jpg"
    picture.write_bytes(photo())
    inbox = RecordingInbox()
    await _paper(str(picture))[0].listen(inbox)

    assert inbox.texts == [str(picture)]


async def test_lines_come_from_a_file_too(tmp_path: Path) -> None:
    """A file cannot be waited for as a pipe can; and a broken character breaks nothing."""
    file = tmp_path / "fragen.txt"
    file.write_bytes("Grüße\nzwei".encode() + b"\xff")
    source = os.open(file, os.O_RDONLY)
    try:
        assert [line async for line in read_lines(source)] == ["Grüße", "zwei\ufffd"]
    finally:
        os.close(source)


async def test_reading_does_not_hold_up_anything_else() -> None:
    source, sink = os.pipe()
    lines = read_lines(source)
    next_line = asyncio.ensure_future(anext(lines))
    await asyncio.sleep(0.05)
    assert not next_line.done()
    os.write(sink, "spät\n".encode())

    assert await next_line == "spät"
    os.close(sink)
    assert [line async for line in lines] == []
    os.close(source)


PROGRAM = """
import asyncio, pathlib, sys
from bot.channel import ChannelContext
from bot.channels.console import Settings, open_channel
from handlers.kernel.post import ParagraphPost, Post, Run

async def main():
    context = ChannelContext(pathlib.Path("."), "Netzwerk", {}, lambda key, language: key)
    async with open_channel(Settings(), context) as channel:
        class Inbox:
            async def accept(self, arrivals, *, cursor=None):
                text = f"gehört: {arrivals[0].text}"
                await channel.send("terminal", Post((ParagraphPost(((Run(text),),)),)), key="1")
        await channel.listen(Inbox())

asyncio.run(main())
"""


async def test_a_piped_conversation_ends_by_itself(pytestconfig: pytest.Config) -> None:
    process = await _started(pytestconfig.rootpath)
    out, errors = await process.communicate("Hallo\nKönnt ihr mich hören?\n".encode())

    assert out.decode() == "gehört: Hallo\n\ngehört: Könnt ihr mich hören?\n\n"
    assert errors == b""
    assert process.returncode == 0


async def test_ctrl_c_ends_although_nobody_types(pytestconfig: pytest.Config) -> None:
    process = await _started(pytestconfig.rootpath)
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(b"Hallo\n")
    await process.stdout.readline()
    process.send_signal(2)
    async with asyncio.timeout(30):
        _, errors = await process.communicate()

    assert b"Fatal" not in errors


async def _started(root: Path) -> asyncio.subprocess.Process:
    pipe = asyncio.subprocess.PIPE
    environment = {**os.environ, "PYTHONPATH": str(root), "PYTHONIOENCODING": "utf-8"}
    return await asyncio.create_subprocess_exec(
        sys.executable,
        *("-c", PROGRAM),
        stdin=pipe,
        stdout=pipe,
        stderr=pipe,
        env=environment,
        # a job in the background inherits that Ctrl+C is ignored
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),
    )
