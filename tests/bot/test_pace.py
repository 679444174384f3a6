"""How fast messages leave, in a time that the tests make."""

from __future__ import annotations

import asyncio
from itertools import pairwise

import pytest

from bot.pace import Limit, Pace


class Time:
    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        wake_at = self.now + seconds
        await asyncio.sleep(0)
        self.now = max(self.now, wake_at)


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def pace(time: Time) -> Pace:
    overall, chat, group = Limit(1 / 25), Limit(1.0, burst=3), Limit(60 / 18, burst=3)
    return Pace(overall, chat, group, clock=time, sleep=time.sleep)


async def departures(pace: Pace, time: Time, chats: list[str], **how: bool) -> list[float]:
    """When each left, in seconds after the start."""
    start, left = time.now, []
    for chat in chats:
        await pace.turn(chat, **how)
        left.append(round(time.now - start, 3))
    return left


def most_within(left: list[float], seconds: float) -> int:
    return max(sum(start <= at < start + seconds for at in left) for start in left)


async def test_no_more_than_25_a_second_leave(pace: Pace, time: Time) -> None:
    left = await departures(pace, time, [str(n) for n in range(200)])

    assert most_within(left, 0.999) == 25
    assert left[-1] == pytest.approx(199 / 25, abs=0.01)


async def test_answers_to_one_person_may_come_three_at_once(pace: Pace, time: Time) -> None:
    left = await departures(pace, time, ["anna"] * 6)

    assert left[2] < 0.1
    assert left[3:] == pytest.approx([1, 2, 3], abs=0.1)


async def test_announcements_to_one_person_keep_a_second_apart(pace: Pace, time: Time) -> None:
    left = await departures(pace, time, ["anna"] * 4, hurried=False)

    assert all(later - earlier >= 0.999 for earlier, later in pairwise(left))


async def test_no_more_than_20_a_minute_go_to_a_group(pace: Pace, time: Time) -> None:
    left = await departures(pace, time, ["-100"] * 60, group=True)

    assert most_within(left, 60) <= 20


async def test_a_busy_chat_does_not_hold_up_another(pace: Pace, time: Time) -> None:
    await departures(pace, time, ["anna"] * 3)

    assert await departures(pace, time, ["berta"]) == pytest.approx([0], abs=0.05)


async def test_nothing_shortens_a_pause(pace: Pace, time: Time) -> None:
    pace.pause(30)
    pace.pause(1)

    assert pace.paused() == 30
    assert await departures(pace, time, ["anna"]) == [30]
    assert pace.paused() == 0


async def test_a_pause_also_holds_those_who_wait_already(pace: Pace, time: Time) -> None:
    await departures(pace, time, ["anna"] * 3)
    waiting = asyncio.create_task(pace.turn("anna"))
    start = time.now
    await asyncio.sleep(0)
    pace.pause(10)

    await waiting

    assert time.now - start >= 10


async def test_after_a_pause_the_crowd_leaves_at_the_usual_pace() -> None:
    """In real time, since many wait at once; ten times as fast."""
    pace = Pace(Limit(1 / 250), Limit(0.1), Limit(0.3))
    loop = asyncio.get_running_loop()
    left: list[float] = []

    async def leave(chat: str) -> None:
        await pace.turn(chat)
        left.append(loop.time())

    pace.pause(0.05)
    await asyncio.gather(*(leave(str(n)) for n in range(50)))

    assert left[-1] - left[0] >= 49 / 250


async def test_rested_chats_are_forgotten(pace: Pace, time: Time) -> None:
    for n in range(10_100):
        await pace.turn(str(n))

    assert len(pace._rested) < 10_050


async def test_to_many_it_goes_slower_than_to_one(time: Time) -> None:
    pace = _with_bulk(time)
    left = await departures(pace, time, [str(n) for n in range(100)], bulk=True)

    assert most_within(left, 0.999) == 20


async def test_a_complaint_slows_down_what_goes_to_many_and_it_recovers(time: Time) -> None:
    pace = _with_bulk(time)
    pace.pause(1.0)
    await time.sleep(1.0)
    assert most_within(await departures(pace, time, [str(n) for n in range(64)], bulk=True), 3) < 51
    await time.sleep(300)
    left = await departures(pace, time, [str(n) for n in range(100, 200)], bulk=True)
    assert most_within(left, 0.999) == 20


async def test_several_complaints_at_a_time_are_one(time: Time) -> None:
    pace = _with_bulk(time)
    for _ in range(30):
        pace.pause(1.0)
    await time.sleep(1.0)
    assert most_within(await departures(pace, time, [str(n) for n in range(64)], bulk=True), 3) > 45


async def test_an_answer_finds_a_place_while_it_goes_to_many(time: Time) -> None:
    pace = _with_bulk(time)
    left = await departures(pace, time, [str(n) for n in range(60)], bulk=True)
    begun = time.now
    await pace.turn("anna")

    assert len(left) == 60
    assert time.now - begun < 0.05


async def test_a_chat_that_must_rest_is_named(pace: Pace, time: Time) -> None:
    await departures(pace, time, ["anna", "ben", "ben", "ben"])
    assert set(pace.resting()) == {"ben"}
    await time.sleep(1)
    assert pace.resting() == {}


def _with_bulk(time: Time) -> Pace:
    limits = Limit(1 / 28), Limit(1.1, burst=3), Limit(4.0, burst=3), Limit(1 / 20)
    return Pace(*limits, clock=time, sleep=time.sleep)
