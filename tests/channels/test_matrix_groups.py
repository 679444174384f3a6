"""Rooms of people on Matrix: who asks, enters and leaves, and what the bot does there."""

from __future__ import annotations

import asyncio
from contextlib import AsyncExitStack
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, TypeVar

import nio
import pytest

from bot.channels.matrix_calls import call, client_path
from handlers.kernel.errand import (
    EVERYBODY,
    Admit,
    Check,
    Create,
    Decline,
    Enter,
    Invite,
    Leave,
    Remove,
)
from handlers.kernel.errors import Gone, Relocated, TryLater
from handlers.kernel.message import (
    Address,
    Entered,
    JoinAsked,
    Left,
    Moved,
    RightsChanged,
    RoomLost,
    RoomMoved,
    RoomOffered,
)
from tests.channels.matrix_people import World, post

if TYPE_CHECKING:
    from pathlib import Path

    from bot.channels.matrix import MatrixChannel
    from tests.channels.matrix_people import Parent
    from tests.servers.synapse import Synapse

UNTIL = datetime.now(UTC) + timedelta(days=1)
E = TypeVar("E")


@pytest.fixture
def world(synapse: Synapse, tmp_path: Path) -> World:
    return World(synapse, tmp_path, synapse.register("bot"))


async def told(world: World, kind: type[E], number: int = 1) -> list[E]:
    """The first events of a kind, once there are so many."""

    def so_far() -> list[E]:
        return [arrival for arrival in world.inbox.taken if isinstance(arrival, kind)]

    await world.inbox.until(lambda: len(so_far()) >= number, within=30)
    return so_far()


async def private(world: World, somebody: Parent) -> Address:
    """Their chat with the bot."""
    room = await somebody.opens(world.user)
    await somebody.says(room, f"Hallo von {somebody.me}")
    await world.hears(f"Hallo von {somebody.me}")
    return Address("matrix", room)


async def membership(somebody: Parent, room: str, user: str) -> str:
    path = client_path("rooms", room, "state", "m.room.member", user)
    return str((await call(somebody.client, "GET", path))["membership"])


async def connected(
    world: World, bot: MatrixChannel, anna: Parent, **extra: Any
) -> tuple[Address, RoomOffered]:
    """A room of Anna's that the bot was invited into and may work in."""
    room = await anna.opens(world.user, wait=False, is_direct=False, name="Treff", **extra)
    (offered, *_) = await told(world, RoomOffered)
    await bot.run(room, Enter(), key="enter")
    await anna.meets(room, world.user)
    return Address("matrix", room), offered


async def let_knock(anna: Parent, room: str) -> None:
    await call(
        anna.client,
        "PUT",
        client_path("rooms", room, "state", "m.room.join_rules", ""),
        {"join_rule": "knock"},
    )


async def empower(world: World, anna: Parent, room: str, level: int) -> None:
    path = client_path("rooms", room, "state", "m.room.power_levels", "")
    levels = await call(anna.client, "GET", path)
    levels["users"] = {**levels.get("users", {}), world.user: level}
    await call(anna.client, "PUT", path, {**levels, "invite": 50})


async def test_a_room_is_made_for_an_organiser_who_lets_people_in_and_out(world: World) -> None:
    async with AsyncExitStack() as stack:
        bot = await stack.enter_async_context(world.bot())
        anna = await stack.enter_async_context(world.person())
        ben = await stack.enter_async_context(world.person("ben"))
        to_anna, to_ben = await private(world, anna), await private(world, ben)

        made = await bot.run(to_anna.chat, Create("Gruppe Birke", "Schlaf"), key="1")
        again = await bot.run(to_anna.chat, Create("Gruppe Birke", "Schlaf"), key="1")
        room = Address("matrix", made.room)
        await anna.enters(room.chat)
        invite = Invite(to_ben.chat, UNTIL)
        for _ in range(2):
            assert (await bot.run(room.chat, invite, key="2")).link == ""
        await ben.enters(room.chat)
        await anna.meets(room.chat, ben.me)
        already = await bot.run(room.chat, invite, key="6")
        await ben.says(room.chat, "!hilfe GEHEIM")
        await anna.reads("!hilfe GEHEIM")
        entered = await told(world, Entered, 2)
        for _ in range(2):
            await bot.run(room.chat, Remove(to_ben.chat), key="3")
        (left,) = await told(world, Left)
        await bot.send(room.chat, post("Willkommen"), key="4")
        said = await anna.reads("Willkommen")
        check = await bot.run(room.chat, Check(), key="5")
        levels = await call(
            anna.client, "GET", client_path("rooms", room.chat, "state", "m.room.power_levels", "")
        )

        assert made == again
        assert [(one.address, one.room) for one in entered] == [(to_anna, room), (to_ben, room)]
        assert [one.handles for one in entered] == [(anna.me,), (ben.me,)]
        assert already.inside
        assert (left.address, left.room) == (to_ben, room)
        assert said.decrypted
        assert (check.missing, check.title) == ((), "Gruppe Birke")
        assert check.others == (to_anna.chat,)
        assert levels["users"] == {anna.me: 50}  # a creator has no level: version 12
        assert "!hilfe GEHEIM" not in world.inbox.texts
        assert "/hilfe GEHEIM" not in world.inbox.texts


async def test_a_room_is_offered_entered_checked_and_left(world: World) -> None:
    async with world.bot() as bot, world.person() as anna:
        to_anna = await private(world, anna)
        room, offered = await connected(world, bot, anna)
        before = await bot.run(room.chat, Check(), key="1")
        await empower(world, anna, room.chat, 50)
        changed = await told(world, RightsChanged)
        after = await bot.run(room.chat, Check(), key="2")
        await bot.run(room.chat, Leave(), key="3")
        (lost,) = await told(world, RoomLost)
        with pytest.raises(Gone):
            await bot.run(room.chat, Check(), key="4")

        assert offered == RoomOffered(offered.id, to_anna, room, "Treff", inside=False)
        assert (before.missing, after.missing) == (("remove", "ban", "redact"), ())
        assert before.others == (to_anna.chat, EVERYBODY)
        assert after.others == (to_anna.chat,)  # it is her room
        assert [one.address for one in changed] == [room]
        assert lost.address == room


async def test_knocks_are_told_and_answered(world: World) -> None:
    async with AsyncExitStack() as stack:
        bot = await stack.enter_async_context(world.bot())
        anna = await stack.enter_async_context(world.person())
        ben = await stack.enter_async_context(world.person("ben"))
        cem = await stack.enter_async_context(world.person("cem"))
        to_ben = await private(world, ben)
        room, _ = await connected(world, bot, anna)
        await empower(world, anna, room.chat, 50)
        await let_knock(anna, room.chat)

        await call(ben.client, "POST", client_path("knock", room.chat), {"reason": "Ich bin neu."})
        await told(world, JoinAsked)
        await call(cem.client, "POST", client_path("knock", room.chat), {})
        bens, cems = await told(world, JoinAsked, 2)
        await bot.run(room.chat, Admit(bens.address.chat), key="1")
        await bot.run(room.chat, Decline(cems.address.chat), key="2")
        await ben.enters(room.chat)
        (entered,) = await told(world, Entered)
        (left,) = await told(world, Left)
        to_cem = await private(world, cem)
        (moved,) = await told(world, Moved)

        assert (moved.address, moved.chat) == (cems.address, to_cem.chat)
        assert bens == JoinAsked(bens.id, to_ben, room, "Ich bin neu.", handle=ben.me)
        assert cems == JoinAsked(cems.id, Address("matrix", cem.me), room, handle=cem.me)
        assert entered.address == to_ben
        assert left.address == cems.address
        assert await membership(anna, room.chat, cem.me) == "leave"


async def test_who_has_no_chat_with_the_bot_gets_one_and_reads_from_the_start(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.matrix_sending._INVITED_PATIENCE", timedelta(seconds=1))
    async with world.bot() as bot, world.person() as anna, world.person("cem") as cem:
        room, _ = await connected(world, bot, anna)
        await anna.client.room_invite(room.chat, cem.me)
        await cem.enters(room.chat)
        (entered,) = await told(world, Entered)
        with pytest.raises(Relocated) as opened:
            await bot.send(entered.address.chat, post("Hallo"), key="1")
        with pytest.raises(TryLater):  # what is said before anybody is in, nobody can read
            await bot.send(opened.value.chat, post("Hallo"), key="1")
        await cem.enters(opened.value.chat)
        for _ in range(50):
            try:
                await bot.send(opened.value.chat, post("Hallo"), key="1")
            except TryLater:
                await asyncio.sleep(0.1)
            else:
                break
        said = await cem.reads("Hallo")

        assert entered.address == Address("matrix", cem.me)
        assert said.decrypted
        assert isinstance(said, nio.RoomMessageText)


async def test_a_room_that_is_replaced_is_followed_and_one_that_is_lost_is_told(
    world: World,
) -> None:
    async with world.bot() as bot, world.person() as anna:
        room, _ = await connected(world, bot, anna, room_version="10")
        path = client_path("rooms", room.chat, "upgrade")
        answer = await call(anna.client, "POST", path, {"new_version": "12"})
        new = Address("matrix", answer["replacement_room"])
        await anna.client.room_invite(new.chat, world.user)
        (moved,) = await told(world, RoomMoved)
        await anna.says(new.chat, "!hilfe GEHEIM")
        await anna.client.room_kick(new.chat, world.user)
        lost = await told(world, RoomLost)

        assert (moved.address, moved.chat) == (room, new.chat)
        assert new in [one.address for one in lost]
        assert world.inbox.texts == []
