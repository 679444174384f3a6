"""Promising to many, claiming and settling, what a message costs, and how long answers wait."""

from __future__ import annotations

import asyncio
import os
import random
import subprocess
import sys
import tempfile
import time
from contextlib import asynccontextmanager, contextmanager
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import String, cast, insert, literal, select, update

from bench.figures import percentile, resident
from bot import texts
from bot.composing import Composer
from bot.courier import Courier
from bot.database import engine_for, upgrade
from handlers.announcements import reach
from handlers.announcements.store import MESSAGE, Announcement
from handlers.kernel import audience, batches, outbox, people
from handlers.kernel.consent import consents
from handlers.kernel.message import Address
from handlers.kernel.network import Network
from handlers.kernel.reply import say
from tests.faults.nursery import NOON, VAULT, Life, Nursery
from tests.servers.botapi import BotApi
from tests.servers.botapi.faults import Cut, Refuse, too_many
from tests.servers.postgres import running_postgres

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterator, Sequence

    from sqlalchemy.ext.asyncio import AsyncEngine

    from handlers.kernel.feature import Duty
    from handlers.kernel.outbox import Delivery
    from handlers.kernel.post import Post
    from handlers.kernel.reply import Reply
    from tests.servers.botapi.faults import Fault

ALL = 592_000  # single parents that a network of all Germany would count among its readers
DATABASES = 6  # of each kind, that are filled in a run
CHUNK = 10_000  # persons in one transaction, as announcements are planned
HELLO = say("ask-talk-greeting")


def measure(*, quick: bool) -> Iterator[str]:
    yield "## Delivering"
    yield ""
    with _databases() as urls:
        yield from asyncio.run(_many(urls, 20_000 if quick else ALL))
        yield from asyncio.run(_counts(urls, 20_000 if quick else 100_000))
        yield from asyncio.run(_claims(urls, 300 if quick else 2000))
    yield from asyncio.run(_cost(100 if quick else 1200))
    yield from asyncio.run(_others(100 if quick else 1000))


@contextmanager
def _databases() -> Iterator[dict[str, Callable[[], str]]]:
    with tempfile.TemporaryDirectory() as folder, running_postgres() as server:
        numbers = iter(range(1000))
        empty = iter([server.new_database() for _ in range(DATABASES)])  # not from inside a loop
        yield {
            "SQLite, synchronous = FULL": lambda: f"sqlite:///{folder}/{next(numbers)}.db",
            "PostgreSQL": lambda: next(empty),
        }


@asynccontextmanager
async def _opened(url: str) -> AsyncIterator[AsyncEngine]:
    engine = engine_for(url, VAULT)
    await upgrade(engine)
    yield engine
    await engine.dispose()


async def _settle_in(engine: AsyncEngine, number: int) -> None:
    """So many people who once wrote to the bot."""
    for start in range(0, number, CHUNK):
        ids = range(start + 1, min(start + CHUNK, number) + 1)
        async with engine.begin() as db:
            await db.execute(
                insert(people.people),
                [{"id": n, "pseudonym": f"Birke-{n}", "created_at": NOON} for n in ids],
            )
            await db.execute(
                insert(people.addresses),
                [
                    {
                        "channel": "telegram",
                        "chat": str(5_000_000_000 + n),
                        "person_id": n,
                        "reachable": True,
                        "stopped": False,
                        "seen_on": NOON,
                    }
                    for n in ids
                ],
            )


async def _counts(urls: dict[str, Callable[[], str]], number: int) -> Iterator[str]:
    """How long a moderator waits for the card, and everybody else on SQLite with them."""
    lines = [
        f"Whom an announcement reaches, of {number:,} people, after two others in the same week.",
        "",
        "| | to all, s | to a topic and a place, s |",
        "| --- | --- | --- |",
    ]
    network = Network(name="Bench")
    everybody = Announcement(1, "draft", 1, {"de": ""}, topic="", area="")
    some = Announcement(1, "draft", 1, {"de": ""}, topic="wohnen", area="Siegen")
    for name, url in urls.items():
        async with _opened(url()) as engine:
            await _settle_in(engine, number)
            await _agree(engine, number)
            for _ in range(2):
                batch = await _plan(engine, number)
                async with engine.begin() as db:
                    got = update(outbox.outbox).where(outbox.outbox.c.batch_id == batch)
                    await db.execute(got.values(state="sent", writer=MESSAGE, sent_at=NOON))
            took = []
            for one in (everybody, some):
                async with engine.begin() as db:
                    begun = time.perf_counter()
                    await reach.look(db, network, one, NOON)
                    took.append(time.perf_counter() - begun)
            lines.append(f"| {name} | {took[0]:.2f} | {took[1]:.2f} |")
    return iter([*lines, ""])


async def _agree(engine: AsyncEngine, number: int) -> None:
    """Nine in ten did, half of them to all topics; a third said where they live."""
    scopes, places = ("", "", "wohnen", "kita"), ("Siegen", "Kreuztal", "Olpe")
    for start in range(1, number + 1, CHUNK):
        ids = range(start, min(start + CHUNK, number + 1))
        agreed = [
            {
                "person_id": n,
                "purpose": "announcements",
                "scope": scopes[n % 4],
                "subject": f"s{n}",
                "since": NOON,
            }
            for n in ids
            if n % 10
        ]
        at = [{"person_id": n, "area": places[n % 9 // 3]} for n in ids if n % 3 == 0]
        async with engine.begin() as db:
            await db.execute(insert(consents), agreed)
            await db.execute(insert(audience.areas), at)


async def _plan(engine: AsyncEngine, number: int) -> int:
    async with engine.begin() as db:
        cause = f"announcements:bench:{random.random()}"
        batch = await batches.create(db, cause, urgent=False, now=NOON)
    for start in range(0, number, CHUNK):
        async with engine.begin() as db:
            homes = people.homes().subquery()
            each = literal(f"{cause}:").concat(cast(homes.c.person_id, String)).label("cause")
            some = homes.c.person_id.between(start + 1, start + CHUNK)
            await batches.add(
                db,
                batch,
                select(homes, each).where(some),
                writer="test.hello",
                about="",
                now=NOON,
                expires_at=NOON + timedelta(days=2),
            )
    async with engine.begin() as db:
        await batches.change(db, batch, to="running", before=("planning",))
    return batch


async def _many(urls: dict[str, Callable[[], str]], number: int) -> Iterator[str]:
    """Promise to everybody; then see how long answers wait while all of it is being sent."""
    lines = [
        f"Promising {number:,} messages in transactions of {CHUNK:,}; then answers every 50 ms",
        "while they are sent as fast as the database can, many times Telegram's pace.",
        "",
        "| | promised in s | MB more | sent a second meanwhile | answers wait p50 ms | p95 ms |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    for name, url in urls.items():
        async with _opened(url()) as engine:
            await _settle_in(engine, number)
            before, begun = resident(), time.perf_counter()
            await _plan(engine, number)
            seconds, more = time.perf_counter() - begun, resident() - before
            rate, waits = await _answers_meanwhile(engine, 10.0 if number < ALL else 60.0)
            lines.append(
                f"| {name} | {seconds:.1f} | {more:.0f} | {rate:.0f} "
                f"| {percentile(waits, 0.5) * 1000:.0f} | {percentile(waits, 0.95) * 1000:.0f} |"
            )
    return iter([*lines, ""])


class _Instant:
    """A channel that takes no time; it notes when each answer left."""

    name = "telegram"

    def __init__(self) -> None:
        self.left: dict[str, float] = {}
        self.bulk = 0

    async def send(self, chat: str, post: Post, *, key: str) -> str | None:  # noqa: ARG002
        self.bulk += post.bulk
        if not post.bulk:
            self.left[chat] = time.perf_counter()
        return "1"

    async def listen(self, inbox: object) -> None: ...

    async def typing(self, chat: str) -> None: ...


async def _hello(_duty: Duty, deliveries: Sequence[Delivery]) -> list[Reply]:
    return [HELLO for _ in deliveries]


async def _answers_meanwhile(engine: AsyncEngine, seconds: float) -> tuple[float, list[float]]:
    channel = _Instant()
    composer = Composer({"test.hello": _hello}, Network(), VAULT)
    courier = Courier(engine, channel, texts.load(), composer, clock=lambda: NOON)
    work = asyncio.create_task(courier.run())
    begun, asked = time.perf_counter(), dict[str, float]()
    while time.perf_counter() - begun < seconds:
        chat = f"answer {len(asked)}"
        asked[chat] = time.perf_counter()
        async with engine.begin() as db:
            await outbox.promise(db, Address("telegram", chat), HELLO, cause=chat, now=NOON)
        courier.call()
        await asyncio.sleep(0.05)
    rate = channel.bulk / (time.perf_counter() - begun)
    await asyncio.sleep(2)
    work.cancel()
    await asyncio.wait([work])
    return rate, [channel.left[chat] - at for chat, at in asked.items() if chat in channel.left]


async def _claims(urls: dict[str, Callable[[], str]], number: int) -> Iterator[str]:
    lines = [
        "Claiming three at a time and settling them together, as the courier does at its quickest.",
        "",
        "| | processes | claimed and settled a second |",
        "| --- | ---: | ---: |",
    ]
    for name, url in urls.items():
        for workers in (1,) if name.startswith("SQLite") else (1, 2, 4, 8):
            here = url()
            async with _opened(here) as engine:
                await _settle_in(engine, number * workers)
                batch = await _plan(engine, number * workers)
            times = await asyncio.gather(*(_worker(here, batch) for _ in range(workers)))
            begun, ended = min(begun for begun, _ in times), max(ended for _, ended in times)
            rate = number * workers / (ended - begun)
            lines.append(f"| {name} | {workers} | {rate:.0f} |")
    return iter([*lines, ""])


async def _worker(url: str, batch: int) -> tuple[float, float]:
    """When a process began to claim, and when nothing was left."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bench.delivering", "claim", url, str(batch), stdout=subprocess.PIPE
    )
    printed, _ = await process.communicate()
    if process.returncode:
        raise RuntimeError("a worker failed")
    begun, ended = map(float, printed.split())
    return begun, ended


async def _claim_all(url: str, batch: int) -> None:
    engine = engine_for(url, VAULT)
    owner = str(os.getpid())
    begun = time.monotonic()  # the same for all processes of a machine
    while True:
        async with engine.begin() as db:
            claimed = await outbox.claim(
                db, "telegram", owner, NOON, 3, lane="bulk", batch_id=batch
            )
        async with engine.begin() as db:
            for one in claimed:
                await outbox.settle(db, one, owner, "sent", now=NOON, message_id="1")
        if not claimed:
            break
    print(begun, time.monotonic())
    await engine.dispose()


async def _cost(number: int) -> Iterator[str]:
    """One process at Telegram's pace against the Bot API double."""
    with tempfile.TemporaryDirectory() as folder, Nursery() as nursery:
        url = f"sqlite:///{folder}/bot.db"
        async with BotApi() as api, _opened(url) as engine:
            await _people_of(api, engine, number)
            batch = await _plan(engine, 10**9 if number > CHUNK else CHUNK)
            life = Life(url, api.base_url, api.token, time.time(), per_second=28.0)
            pid = await nursery.bear(life)
            begun, before = time.perf_counter(), _used(pid)
            while await _open(engine, batch):
                await asyncio.sleep(0.5)
            seconds, used = time.perf_counter() - begun, _used(pid) - before
            memory = _memory(pid)
            await nursery.stop(pid)
        async with BotApi() as api:
            loop_used, loop_seconds = await _plain_loop(api, number, Path(folder))
    return iter(
        [
            f"{number} messages at 28 a second to a double of Telegram:",
            "",
            "| | sent a second | ms of processor time each | % of a core | MB |",
            "| --- | ---: | ---: | ---: | ---: |",
            _cost_row("Wegweiser", number, used, seconds) + f" {memory:.0f} |",
            _cost_row("a loop over all", number, loop_used, loop_seconds) + " |",
            "",
        ]
    )


async def _plain_loop(api: BotApi, number: int, folder: Path) -> tuple[float, float]:
    """The least that the library costs: nothing is written down, nothing sent again."""
    for n in range(number):
        api.person(f"P{n}").started = True
    loop = await _start_rival("loop", api, folder)
    await _until(lambda: bool(_reached(api)))
    begun, before = time.perf_counter(), _used(loop.pid)
    await _until(lambda: _reached(api) >= number - 1)
    used, seconds = _used(loop.pid) - before, time.perf_counter() - begun
    await loop.wait()
    return used, seconds


def _cost_row(name: str, number: int, used: float, seconds: float) -> str:
    each, share = used / number * 1000, 100 * used / seconds
    return f"| {name} | {number / seconds:.1f} | {each:.1f} | {share:.0f} |"


async def _people_of(api: BotApi, engine: AsyncEngine, number: int) -> None:
    async with engine.begin() as db:
        for n in range(number):
            person = api.person(f"P{n}")
            person.started = True
            await people.meet(db, Address("telegram", str(person.id)), NOON)


async def _open(engine: AsyncEngine, batch: int) -> int:
    async with engine.begin() as db:
        return (await batches.ledger(db, batch)).open


def _used(pid: int) -> float:
    """Seconds of processor time (proc(5))."""
    fields = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _memory(pid: int) -> float:
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


async def _others(number: int) -> Iterator[str]:
    """The same people and the same weather for a plain loop, the library's limiter, and us."""
    lines = [
        f"{number} people; of a hundred calls three are refused for a second, three cut off before",
        "and three after they were carried out, three meet a bad gateway; one kill in the middle.",
        "",
        "| | lost | doubled | known as perhaps double | seconds |",
        "| --- | ---: | ---: | ---: | ---: |",
        await _rival("a loop over all", "loop", number),
        await _rival("python-telegram-bot with AIORateLimiter", "limiter", number),
        await _ours(number),
        "",
    ]
    return iter(lines)


def _weather(dice: random.Random) -> Callable[[str], Fault | None]:
    kinds: list[Fault | None] = [
        None,
        too_many(1),
        Cut("before"),
        Cut("after"),
        Refuse(502, "Bad Gateway"),
    ]

    def weather(method: str) -> Fault | None:
        if method != "sendmessage":
            return None
        return dice.choices(kinds, [88, 3, 3, 3, 3])[0]

    return weather


async def _rival(name: str, way: str, number: int) -> str:
    with tempfile.TemporaryDirectory() as folder:
        async with BotApi() as api:
            for n in range(number):
                api.person(f"P{n}").started = True
            api.weather = _weather(random.Random(5))
            begun = time.perf_counter()
            first = await _start_rival(way, api, Path(folder))
            await _until(lambda: _reached(api) >= number // 2 or first.returncode is not None)
            if first.returncode is None:
                first.kill()
            await first.wait()
            second = await _start_rival(way, api, Path(folder))
            await second.wait()
            return _row(name, api, "–", time.perf_counter() - begun)


async def _start_rival(way: str, api: BotApi, folder: Path) -> asyncio.subprocess.Process:
    chats = folder / "chats"
    chats.write_text("\n".join(str(chat) for chat in api.chats), "utf-8")
    command = [sys.executable, "-m", "bench.rivals", way, api.base_url, api.token, str(chats)]
    return await asyncio.create_subprocess_exec(*command, stderr=subprocess.DEVNULL)


async def _ours(number: int) -> str:
    with tempfile.TemporaryDirectory() as folder, Nursery() as nursery:
        url = f"sqlite:///{folder}/bot.db"
        async with BotApi() as api, _opened(url) as engine:
            await _people_of(api, engine, number)
            api.weather = _weather(random.Random(5))
            batch = await _plan(engine, CHUNK)
            life = Life(url, api.base_url, api.token, time.time(), per_second=28.0, answer=5.0)
            begun = time.perf_counter()
            pid = await nursery.bear(life)
            await _until(lambda: _reached(api) >= number // 2)
            await nursery.kill(pid)
            pid = await nursery.bear(life)
            while await _open(engine, batch):
                await asyncio.sleep(0.5)
            seconds = time.perf_counter() - begun
            await nursery.stop(pid)
            async with engine.begin() as db:
                ledger = await batches.ledger(db, batch)
            known = str(ledger.doubtful + ledger.states.get("uncertain", 0))
            return _row("Wegweiser", api, known, seconds)


async def _until(claim: Callable[[], bool]) -> None:
    while not claim():
        await asyncio.sleep(0.1)


def _reached(api: BotApi) -> int:
    return sum(bool(chat.received) for chat in api.chats.values())


def _row(name: str, api: BotApi, known: str, seconds: float) -> str:
    received = [len(chat.received) for chat in api.chats.values()]
    lost, doubled = received.count(0), sum(n - 1 for n in received if n > 1)
    return f"| {name} | {lost} | {doubled} | {known} | {seconds:.0f} |"


if __name__ == "__main__":
    asyncio.run(_claim_all(sys.argv[2], int(sys.argv[3])))
