"""Senders that can be killed by the thousand: forked from a process that has everything loaded.

What a sender runs is the real courier on the real Telegram channel and the real database; only
the directory of offers is missing, which takes seconds to read and sends nothing. A whole bot has
that, too: read once, before it is forked.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, Self

from sqlalchemy import event

from bot import app as composition
from bot import texts, ticker
from bot.channel import ChannelContext, Probe
from bot.channels import telegram
from bot.channels.telegram_line import Timing
from bot.composing import Composer
from bot.courier import Courier
from bot.database import engine_for
from bot.settings import Settings, Source
from handlers.kernel import batches, outbox
from handlers.kernel.network import Network
from handlers.kernel.reply import say
from handlers.kernel.vault import Vault
from tests import kept
from tests.channels.contract import FAST
from tests.conftest import index

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Sequence

    from bot.texts import Texts
    from handlers.kernel.feature import Duty
    from handlers.kernel.message import Address
    from handlers.kernel.outbox import Delivery
    from handlers.kernel.post import Post
    from handlers.kernel.reply import Reply

VAULT = Vault(bytes(range(64)))
ROOT = Path(__file__).resolve().parents[2]
NOON = datetime(2026, 11, 25, 11, 0, tzinfo=UTC)


@dataclass(frozen=True)
class Life:
    """What one sender is told.

    Attributes:
        dies_at: It kills itself before the step of this number: a statement, a commit, a call of
            Telegram or its end.
        raises_for, kills_for: The chat whose message cannot be written, or kills who writes it.
        since: When this test began, so that time goes on over all lives.
    """

    url: str
    base_url: str
    token: str
    since: float
    in_flight: int = 4
    per_second: float = 400.0
    answer: float = 2.0
    dies_at: int | None = None
    raises_for: str = ""
    kills_for: str = ""


@dataclass(frozen=True)
class WholeLife:
    """What a whole bot is told.

    Attributes:
        clock: A file that says by how many seconds its clock is wrong.
    """

    folder: str
    url: str
    base_url: str
    token: str
    since: float
    clock: str
    per_second: float = 400.0
    bulk_per_second: float = 400.0


class Nursery:
    """Where senders and whole bots are forked; `with Nursery() as nursery`."""

    def __init__(self) -> None:
        self.lives: list[int] = []
        self._process: subprocess.Popen[str] | None = None

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__],
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        return self

    def __exit__(self, *_: object) -> None:
        assert self._process is not None
        for pid in self.lives:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self._process.terminate()
        self._process.communicate()

    async def bear(self, life: Life | WholeLife) -> int:
        """A new sender, or a whole bot, at work; its process id."""
        kind = "whole" if isinstance(life, WholeLife) else "bear"
        pid = int(await self._ask({kind: asdict(life)}))
        self.lives.append(pid)
        return pid

    async def kill(self, pid: int) -> None:
        os.kill(pid, signal.SIGKILL)
        await self.ended(pid)

    async def stop(self, pid: int) -> int:
        """SIGTERM; the code with which it ended."""
        os.kill(pid, signal.SIGTERM)
        return await self.ended(pid)

    async def ended(self, pid: int, *, unless: Callable[[], Awaitable[bool]] | None = None) -> int:
        """Wait for its end, and say with which code; 0 where it was stopped because of `unless`."""
        while unless is not None and not _is_dead(pid):
            if await unless():
                return await self.stop(pid)
            await asyncio.sleep(0.1)
        self.lives.remove(pid)
        return int(await self._ask({"await": pid}))

    async def _ask(self, order: dict[str, Any]) -> str:
        return await asyncio.to_thread(self._asked, json.dumps(order))

    def _asked(self, order: str) -> str:
        assert self._process is not None
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(order + "\n")
        self._process.stdin.flush()
        return self._process.stdout.readline()


def _is_dead(pid: int) -> bool:
    """Whether it is a zombie, which nobody has waited for yet (proc(5))."""
    return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] == "Z"


class Steps:
    """Counts what a sender does, and kills it at one of these moments."""

    def __init__(self, dies_at: int | None) -> None:
        self._left = dies_at

    def __call__(self, *_: object) -> None:
        if self._left is None:
            return
        self._left -= 1
        if self._left <= 0:
            os.kill(os.getpid(), signal.SIGKILL)


class Watched:
    """A channel whose calls are steps."""

    def __init__(self, channel: telegram.Telegram, step: Steps, in_flight: int) -> None:
        self.name = channel.name
        self.in_flight = in_flight
        self._channel = channel
        self._step = step

    async def send(self, chat: str, post: Post, *, key: str) -> str | None:
        self._step()
        message_id = await self._channel.send(chat, post, key=key)
        self._step()
        return message_id

    def resting(self) -> dict[str, float]:
        return self._channel.resting()

    def waiting(self) -> int:
        return self._channel.waiting()

    def parts(self, key: str) -> tuple[str, ...]:
        return self._channel.parts(key)

    async def listen(self, inbox: object) -> None:
        """Nobody writes."""

    async def typing(self, chat: str) -> None:
        """Nobody waits for an answer."""


def writer(life: Life) -> Any:
    async def write(_duty: Duty, deliveries: Sequence[Delivery]) -> list[Reply]:
        for one in deliveries:
            chat: Address = one.address
            if chat.chat == life.raises_for:
                raise ValueError("it cannot be written")
            if chat.chat == life.kills_for:
                os.kill(os.getpid(), signal.SIGKILL)
        return [say("ask-talk-greeting") for _ in deliveries]

    return write


def _may_be_stopped() -> None:
    """From here on, and not earlier: who is stopped just after the fork ends well, too."""
    signal.signal(signal.SIGTERM, lambda *_: os._exit(0))  # until there is something to stop
    signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})


async def live(life: Life, words: Texts) -> None:
    """Send until stopped."""
    _may_be_stopped()

    def clock() -> datetime:
        return NOON + timedelta(seconds=datetime.now(UTC).timestamp() - life.since)

    step = Steps(life.dies_at)
    engine = engine_for(life.url, VAULT)
    event.listen(engine.sync_engine, "before_cursor_execute", step)
    event.listen(engine.sync_engine, "commit", step)
    settings = telegram.Settings.model_validate({"token": life.token, "base_url": life.base_url})
    fast = settings.model_copy(
        update={"per_second": life.per_second, "bulk_per_second": life.per_second}
    )
    context = ChannelContext(ROOT, "Netzwerk", {}, lambda key, _language: key)
    timing = Timing(answer=life.answer, connect=1.0)
    async with telegram.open_channel(fast, context, timing=timing) as channel:
        courier = Courier(
            engine,
            Watched(channel, step, life.in_flight),
            words,
            Composer({"test.hello": writer(life)}, Network(), VAULT),
            clock=clock,
            in_flight=life.in_flight,
        )
        work = asyncio.create_task(courier.run())
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, work.cancel)
        tidying = asyncio.create_task(_tidy(engine, clock))
        with suppress(asyncio.CancelledError):
            await work
        tidying.cancel()
        await asyncio.wait([tidying])
    await engine.dispose()


async def live_wholly(life: WholeLife) -> None:
    """Serve until stopped, as `wegweiser run` does; Telegram's clock is always right."""
    _may_be_stopped()
    settings = Settings.model_validate(
        {
            "state": life.folder,
            "database": {"url": life.url},
            "channel": {"telegram": {"token": life.token, "base_url": life.base_url}},
        }
    )
    module, section = composition.channel_settings(settings, Source("nursery"))["telegram"]
    pace = {"per_second": life.per_second, "bulk_per_second": life.bulk_per_second}
    ticker.AGAIN = 0.2

    def right_clock() -> datetime:
        return NOON + timedelta(seconds=datetime.now(UTC).timestamp() - life.since)

    def clock() -> datetime:
        return right_clock() + timedelta(seconds=float(Path(life.clock).read_text("ascii")))

    async def probe(_section: object) -> Probe:
        return Probe(fine=True, code="fine", server_time=right_clock())

    hasty = SimpleNamespace(
        open_channel=partial(module.open_channel, timing=FAST), TELLS_TIME=True, probe=probe
    )
    opened: Any = {"telegram": (hasty, section.model_copy(update=pace))}
    stop = asyncio.Event()
    async with composition.build(settings, opened, now=clock, index=index) as app:
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
        await composition.run(app, stop)


async def _tidy(engine: Any, clock: Any) -> None:
    while True:
        await asyncio.sleep(0.5)
        async with engine.begin() as db:
            await outbox.expire(db, "telegram", clock())
            await batches.tidy(db, clock())


def main() -> None:
    words = texts.load()
    for line in sys.stdin:
        order = json.loads(line)
        if "await" not in order:
            if "whole" in order:
                index(kept.offers())
            signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})  # `_may_be_stopped`
            answer = os.fork()
            if answer == 0:
                sys.stdin.close()
                os.dup2(os.open(os.devnull, os.O_WRONLY), 1)  # the answers of the nursery go there
                if "whole" in order:
                    asyncio.run(live_wholly(WholeLife(**order["whole"])))
                else:
                    asyncio.run(live(Life(**order["bear"]), words))
                os._exit(0)
            signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGTERM})
        else:
            _, status = os.waitpid(order["await"], 0)
            answer = os.waitstatus_to_exitcode(status)
        print(answer, flush=True)  # noqa: T201 – the answer to the order


if __name__ == "__main__":
    main()
