"""The Matrix channel against a real Synapse, and clients made by others."""

from __future__ import annotations

import asyncio
import os
import random
import sys
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from typing import TYPE_CHECKING, Any

import nio
import pytest
from nio.crypto.attachments import decrypt_attachment

from bot.channels import matrix_stream
from bot.channels.matrix import probe
from bot.channels.matrix_calls import call, client_path
from bot.channels.matrix_rooms import Limits
from handlers.kernel.errors import ChannelDown, Gone, Relocated, TryLater
from handlers.kernel.message import Message, Moved, Reachable, Unreachable
from handlers.kernel.post import Button
from handlers.kernel.reply import File
from tests.channels.matrix_people import World, client_of, post, settings
from tests.channels.recording import RecordingInbox
from tests.servers.matrix_js import strict_parent
from tests.servers.synapse import ROOT, running_synapse

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from tests.servers.synapse import Synapse

LOST = {
    "algorithm": "m.megolm.v1.aes-sha2",
    "ciphertext": "AwgAEpABm6r",
    "device_id": "LOST",
    "sender_key": "abc",
    "session_id": "lost",
}
YES_OR_NO = (Button("Ja", "/ja"), Button("Nein", "/nein"))


@pytest.fixture
def world(synapse: Synapse, tmp_path: Path) -> World:
    return World(synapse, tmp_path, synapse.register("bot"))


@pytest.mark.parametrize("encrypted", [True, False], ids=["encrypted", "plain"])
async def test_a_question_is_heard_and_answered(world: World, encrypted: bool) -> None:  # noqa: FBT001
    async with world.bot() as bot, world.person() as anna:
        room = await anna.opens(world.user, encrypted=encrypted)
        asked = await anna.says(room, "Wo finde ich eine Kita?")

        message = await world.hears("Wo finde ich eine Kita?")
        answered = await bot.send(message.address.chat, post("Hier: …"), key="1")
        seen = await anna.reads("Hier: …")

        assert (message.id, message.address.chat) == (asked, room)
        assert seen.event_id == answered
        assert isinstance(seen, nio.RoomMessageText)
        assert seen.decrypted is encrypted
        assert ":" not in room  # room version 12


async def test_only_silent_posts_are_notices(world: World) -> None:
    async with world.bot() as bot, world.person() as anna:
        room = await anna.opens(world.user)
        await bot.send(room, post("leise", urgency="silent"), key="1")
        await bot.send(room, post("laut", urgency="notify"), key="2")

        assert isinstance(await anna.reads("leise"), nio.RoomMessageNotice)
        assert isinstance(await anna.reads("laut"), nio.RoomMessageText)


async def test_a_client_that_trusts_signed_devices_only_reads_and_is_read(world: World) -> None:
    async with world.bot() as bot:
        await world.ready()
        person = world.synapse.register("strict")
        async with strict_parent(world.synapse.url, person, world.user) as anna:
            await anna.says("Ich brauche Hilfe")

            await world.hears("Ich brauche Hilfe")
            await bot.send(anna.room, post("Wir helfen"), key="1")
            read = await anna.reads()

    assert read == {"event": "read", "failed": False, "body": "Wir helfen", "shield": 0}


async def test_what_was_asked_while_it_was_down_is_heard_once_and_nothing_again(
    world: World,
) -> None:
    async with world.person() as anna:
        async with world.bot():
            room = await anna.opens(world.user, encrypted=True)
            await anna.says(room, "vorher")
            await world.hears("vorher")
        await anna.says(room, "während")
        world.inbox = RecordingInbox(world.inbox.saved)
        async with world.bot() as bot:
            await anna.says(room, "nachher")
            await world.hears("nachher")
            devices = await client_of(bot).devices()

        assert world.inbox.texts == ["während", "nachher"]
        assert [device.display_name for device in devices.devices].count("Wegweiser") == 1


async def test_a_start_with_nothing_new_still_knows_its_rooms(world: World) -> None:
    async with world.person() as anna:
        async with world.bot():
            room = await anna.opens(world.user)
            await anna.says(room, "Hallo")
            await world.hears("Hallo")
        async with world.bot() as bot:
            await bot.send(room, post("Ich bin wieder da"), key="1")

        await anna.reads("Ich bin wieder da")


async def test_what_was_not_taken_is_handed_in_again(world: World) -> None:
    async with world.bot(), world.person() as anna:
        room = await anna.opens(world.user, encrypted=True)
        await anna.says(room, "Datenbank da")
        await world.hears("Datenbank da")
        before = world.inbox.saved
        world.inbox.failures = 3

        await anna.says(room, "Datenbank weg?")
        await world.hears("Datenbank weg?")

    handed_in = [arrival for arrival in world.inbox.handed_in if isinstance(arrival, Message)]
    assert [message.text for message in handed_in] == ["Datenbank da"] + 4 * ["Datenbank weg?"]
    assert world.inbox.saved != before


async def test_what_was_not_taken_is_handed_in_after_a_new_start(world: World) -> None:
    async with world.person() as anna:
        async with world.bot():
            room = await anna.opens(world.user, encrypted=True)
            await anna.says(room, "Datenbank da")
            await world.hears("Datenbank da")
            world.inbox.failures = 1_000
            await anna.says(room, "Datenbank weg?")
            await world.inbox.until(lambda: len(world.inbox.handed_in) > 1)
        world.inbox.failures = 0
        async with world.bot():
            await world.hears("Datenbank weg?")


async def test_the_homeserver_may_die_under_the_running_bot(world: World) -> None:
    async with world.bot() as bot, world.person() as anna:
        room = await anna.opens(world.user, encrypted=True)
        await anna.says(room, "vorher")
        await world.hears("vorher")

        world.synapse.kill()
        with pytest.raises(TryLater):
            await bot.send(room, post("ins Leere"), key="1")
        await asyncio.to_thread(world.synapse.start)
        await bot.send(room, post("ins Leere"), key="1")

        await anna.reads("ins Leere")
        await anna.says(room, "nachher")
        await world.hears("nachher")
        assert world.inbox.texts == ["vorher", "nachher"]
        assert anna.bodies(room) == ["ins Leere"]


async def test_the_bot_may_be_killed_at_any_moment(world: World) -> None:
    async with world.person() as anna:
        async with echo(world):
            room = await anna.opens(world.user, encrypted=True)
        words = [f"Wort {number}" for number in range(24)]
        for start in range(0, len(words), 4):
            async with echo(world):
                for word in words[start : start + 4]:
                    await anna.says(room, word)
                await asyncio.sleep(random.uniform(0.3, 1.8))
        async with echo(world):
            await anna.reads(f"Echo {words[-1]}")
            for word in words:
                await anna.reads(f"Echo {word}")
            await anna.says(room, "Ende")
            await anna.reads("Echo Ende")

        assert anna.bodies(room) == [f"Echo {word}" for word in [*words, "Ende"]]


@asynccontextmanager
async def echo(world: World) -> AsyncIterator[None]:
    """A bot in its own process; killed at the end."""
    folder = world.folder / "echo"
    folder.mkdir(exist_ok=True)
    process = await asyncio.create_subprocess_exec(
        sys.executable, "tests/channels/matrix_echo.py", world.synapse.url, world.user, folder,
        cwd=ROOT, env=os.environ | {"PYTHONPATH": str(ROOT)},
    )  # fmt: skip
    try:
        yield
        assert process.returncode is None
    finally:
        process.kill()
        await process.wait()


@pytest.mark.parametrize("encrypted", [True, False], ids=["encrypted", "plain"])
async def test_the_same_post_tried_again_is_said_once(world: World, encrypted: bool) -> None:  # noqa: FBT001
    choices = post("Kommst du?", buttons=YES_OR_NO, hint="Zahl?")
    async with world.person() as anna:
        async with world.bot() as bot:
            room = await anna.opens(world.user, encrypted=encrypted)
            first = await bot.send(room, choices, key="rem:1")
            again = await bot.send(room, choices, key="rem:1")
        async with world.bot() as bot:
            after_restart = await bot.send(room, choices, key="rem:1")
            await bot.send(room, post("Ende"), key="2")

        await anna.reads("Ende")
        assert first == again == after_restart
        assert anna.bodies(room) == ["Kommst du?\n\n1 – Ja\n2 – Nein\n\nZahl?", "Ende"]
        reactions = [event.key for event in anna.events if isinstance(event, nio.ReactionEvent)]
        assert reactions == ["1️⃣", "2️⃣"]


async def test_a_reaction_presses_a_button_even_after_a_restart(world: World) -> None:
    async with world.person() as anna:
        async with world.bot() as bot:
            room = await anna.opens(world.user, encrypted=True)
            question = await bot.send(room, post("Kommst du?", buttons=YES_OR_NO), key="1")
            assert question is not None
            await anna.sees(lambda event: isinstance(event, nio.ReactionEvent))
        async with world.bot():
            pressed = await anna.presses(room, question, "2️⃣")
            message = await world.hears("/nein")

        assert (message.id, message.pressed) == (pressed, question)
        assert world.inbox.texts == ["/nein"]


async def test_a_settled_question_is_edited_and_loses_its_buttons(world: World) -> None:
    async with world.bot() as bot, world.person() as anna:
        room = await anna.opens(world.user, encrypted=True)
        question = await bot.send(room, post("Kommst du?", buttons=YES_OR_NO), key="1")
        assert question is not None

        settled = await bot.send(room, post("Du kommst.", replaces=question), key="2")
        edit = await anna.reads("* Du kommst.")
        for _ in YES_OR_NO:
            await anna.sees(lambda event: isinstance(event, nio.RedactionEvent))
        await anna.presses(room, question, "1️⃣")
        await anna.says(room, "Ende")
        await world.hears("Ende")

        assert settled == question
        assert edit.source["content"]["m.relates_to"]["event_id"] == question
        assert world.inbox.texts == ["Ende"]


async def test_a_new_question_and_what_is_not_ours_are_never_edits(world: World) -> None:
    async with world.bot() as bot, world.person() as anna:
        room = await anna.opens(world.user)
        hers = await anna.says(room, "Hallo")
        first = await bot.send(room, post("Frage 1", buttons=YES_OR_NO), key="1")
        second = await bot.send(room, post("Frage 2", buttons=YES_OR_NO, replaces=first), key="2")
        third = await bot.send(room, post("Antwort", replaces=hers), key="3")

        await anna.reads("Antwort")
        assert len({first, second, third}) == 3
        assert not [body for body in anna.bodies(room) if body.startswith("*")]


async def test_edits_and_notices_are_not_answered(world: World) -> None:
    async with world.bot(), world.person() as anna:
        room = await anna.opens(world.user, encrypted=True)
        asked = await anna.says(room, "Kita in Sigen")
        new = {"msgtype": "m.text", "body": "Kita in Siegen"}
        relation = {"rel_type": "m.replace", "event_id": asked}
        await anna.says(
            room, "* Kita in Siegen", **{"m.new_content": new, "m.relates_to": relation}
        )
        await anna.says(room, "Ich bin auch ein Bot", msgtype="m.notice")
        await anna.says(room, "Ende")
        await world.hears("Ende")

        assert world.inbox.texts == ["Kita in Sigen", "Ende"]


async def test_more_than_a_page_of_messages_is_heard_after_an_outage(world: World) -> None:
    async with world.person() as anna:
        async with world.bot():
            room = await anna.opens(world.user, encrypted=True)
            await world.ready()
            await anna.says(room, "vorher")
            await world.hears("vorher")
        words = [str(number) for number in range(120)]
        for word in words:
            await anna.says(room, word)
        async with world.bot():
            await world.hears(words[-1])

        assert world.inbox.texts == ["vorher", *words]


async def test_a_long_post_arrives_whole_and_in_order(world: World) -> None:
    async with world.bot() as bot, world.person() as anna:
        room = await anna.opens(world.user, encrypted=True)
        text = " ".join(f"größer{number}" for number in range(3_000))
        await bot.send(room, post(text), key="1")
        await bot.send(room, post("Ende"), key="2")

        await anna.reads("Ende")
        *parts, _end = anna.bodies(room)
        assert len(parts) > 1
        assert " ".join(" ".join(parts).split()) == text


@pytest.mark.parametrize("encrypted", [True, False], ids=["encrypted", "plain"])
async def test_files_arrive_encrypted_where_the_room_is(world: World, encrypted: bool) -> None:  # noqa: FBT001
    file = File("Gruppentreffen März.ics", "text/calendar", b"BEGIN:VCALENDAR")
    async with world.bot() as bot, world.person() as anna:
        room = await anna.opens(world.user, encrypted=encrypted)
        await bot.send(room, post("Der Termin", files=(file,)), key="1")

        seen = await anna.reads(file.name)
        content = seen.source["content"]
        secret = content.get("file", {})
        download = await anna.client.download(secret.get("url") or content["url"])
        stored = download.body
        if encrypted:
            assert stored != file.content
            key, digest, start = secret["key"]["k"], secret["hashes"]["sha256"], secret["iv"]
            stored = decrypt_attachment(stored, key, digest, start)

        assert stored == file.content
        assert content["info"] == {"mimetype": "text/calendar", "size": 15}


async def test_in_a_group_it_answers_only_when_it_is_meant(world: World) -> None:
    async with AsyncExitStack() as stack:
        anna = await stack.enter_async_context(world.person())
        berta = await stack.enter_async_context(world.person("berta"))
        await stack.enter_async_context(world.bot(rooms_from=(anna.me,)))
        room = await anna.opens(world.user, berta.me)
        await berta.enters(room)
        await anna.meets(room, berta.me)

        await anna.says(room, "Kennt jemand eine Kita?")
        await berta.says(room, "!hilfe")
        await berta.says(room, "Und du?", **{"m.mentions": {"user_ids": [world.user]}})
        await world.hears("Und du?")

        assert world.inbox.texts == ["/hilfe", "Und du?"]


async def test_invitations_have_limits_and_rooms_are_declined(world: World) -> None:
    async with world.bot(invites_per_person=1), world.person() as anna:
        await anna.opens(world.user)
        second = await anna.opens(world.user, wait=False)
        group = await anna.opens(world.user, wait=False, is_direct=False)

        for room in (second, group):
            declined = await anna.sees(partial(_left, room=room, user=world.user))
            assert declined.content["reason"].startswith("Ich bin ein Bot")


def _left(event: Any, *, room: str, user: str) -> bool:
    return isinstance(event, nio.RoomMemberEvent) and (
        event.state_key,
        event.membership,
        event.source["room"],
    ) == (user, "leave", room)


def test_limits_count_by_person_and_in_all_and_are_forgotten_after_an_hour() -> None:
    now = 0.0
    limits = Limits(2, 3, lambda: now)

    assert [limits.allow("anna") for _ in range(3)] == [True, True, False]
    assert [limits.allow("berta") for _ in range(2)] == [True, False]
    now = 3601.0
    assert limits.allow("anna")


async def test_an_invitation_that_was_overlooked_is_found_at_the_next_start(world: World) -> None:
    async with world.person() as anna:
        async with world.bot() as bot:
            await world.ready()
        room = await anna.opens(world.user, wait=False)
        await anna.says(room, "Bist du da?")
        # As if a crash had come after the position was safe and before the room was entered.
        client = nio.AsyncClient(world.synapse.url)
        client.access_token = client_of(bot).access_token
        seen = await call(client, "GET", client_path("sync"))
        await client.close()
        world.inbox = RecordingInbox(seen["next_batch"])
        async with world.bot():
            await world.hears("Bist du da?")


async def test_who_shuts_the_bot_out_cannot_be_reached_until_it_is_let_in_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.matrix_sending._ROOM_PATIENCE", 0.1)
    async with world.bot() as bot, world.person() as anna:
        room = await anna.opens(world.user)
        await anna.client.room_kick(room, world.user)
        await world.inbox.until(lambda: world.inbox.taken)
        with pytest.raises(Gone):
            await bot.send(room, post("Bist du noch da?"), key="1")
        await anna.client.room_invite(room, world.user)
        await world.inbox.until(lambda: len(world.inbox.taken) == 2)

        shut, let_in = world.inbox.taken
        assert isinstance(shut, Unreachable)
        assert isinstance(let_in, Reachable)
        assert shut.address == let_in.address


async def test_an_empty_room_is_left(world: World) -> None:
    async with world.bot() as bot, world.person() as anna:
        room = await anna.opens(world.user)
        await anna.client.room_leave(room)
        await world.inbox.until(lambda: world.inbox.taken)
        for _ in range(100):
            if not (await client_of(bot).joined_rooms()).rooms:
                break
            await asyncio.sleep(0.1)
        else:
            pytest.fail("still there")

        assert isinstance(world.inbox.taken[0], Unreachable)
        assert world.inbox.taken[0].address.chat == room


async def test_a_room_that_is_replaced_is_followed(world: World) -> None:
    async with world.bot() as bot, world.person() as anna:
        old = await anna.opens(world.user, room_version="10")
        path = client_path("rooms", old, "upgrade")
        new = (await call(anna.client, "POST", path, {"new_version": "12"}))["replacement_room"]
        await anna.client.room_invite(new, world.user)
        await anna.sees(lambda event: event.source["room"] == new)
        await anna.says(new, "Hier")
        await world.hears("Hier")

        with pytest.raises(Relocated):
            await bot.send(old, post("Wo bist du?"), key="1")

        moved = next(arrival for arrival in world.inbox.taken if isinstance(arrival, Moved))
        assert (moved.address.chat, moved.chat) == (old, new)


async def test_a_session_that_was_ended_is_renewed_on_the_same_device(world: World) -> None:
    async with world.bot() as bot, world.person() as anna, world.person("berta") as berta:
        room = await anna.opens(world.user, encrypted=True)
        client = client_of(bot)
        device, token = client.device_id, client.access_token
        await anna.says(room, "vorher")
        await world.hears("vorher")
        await call(client, "POST", client_path("logout"), {})  # deletes the device, too
        await anna.says(room, "wach auf", msgtype="m.notice")
        while client.access_token == token:  # noqa: ASYNC110
            await asyncio.sleep(0.1)

        await bot.send(room, post("Ich bin wieder da"), key="1")
        assert (await anna.reads("Ich bin wieder da")).decrypted
        another = await berta.opens(world.user, encrypted=True)
        await berta.says(another, "nachher")
        await world.hears("nachher")
        assert client.device_id == device


async def test_messages_without_their_key_are_reported_once_and_later_again(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(matrix_stream, "_REPORT_SECONDS", 1.0)
    async with world.bot(key_patience=0.2), world.person() as anna:
        room = await anna.opens(world.user, encrypted=True)
        await anna.says(room, "lesbar")
        await world.hears("lesbar")
        anna.client.rooms[room].encrypted = False  # what it sends is unreadable already
        for _ in range(2):
            await anna.puts(room, LOST, "m.room.encrypted")
        await world.inbox.until(lambda: world.messages[-1].kind == "undecryptable")
        await asyncio.sleep(1.5)
        assert [message.kind for message in world.messages] == ["text", "undecryptable"]

        await anna.puts(room, LOST, "m.room.encrypted")
        await world.inbox.until(lambda: len(world.messages) == 3)
        assert world.messages[-1].kind == "undecryptable"


async def test_first_contacts_stay_readable_when_the_one_time_keys_ran_out(world: World) -> None:
    async with world.person() as anna:
        async with world.bot() as bot:
            await world.ready()
            device = client_of(bot).device_id
        wanted = {"one_time_keys": {world.user: {device: "signed_curve25519"}}}
        for _ in range(52):
            claimed = await call(anna.client, "POST", client_path("keys", "claim"), wanted)

        (key,) = claimed["one_time_keys"][world.user][device].values()
        assert key["fallback"] is True
        async with world.bot():
            await world.ready()
            left = await _keys_left(bot_token(world), world.synapse.url)
        assert left > 0


def bot_token(world: World) -> str:
    import json

    session = json.loads((world.folder / "bot" / "session.json").read_text())
    return str(session["access_token"])


async def _keys_left(token: str, homeserver: str) -> int:
    client = nio.AsyncClient(homeserver)
    client.access_token = token
    try:
        async with asyncio.timeout(10):
            while True:
                answer = await call(client, "POST", client_path("keys", "upload"), {})
                if left := answer["one_time_key_counts"].get("signed_curve25519", 0):
                    return int(left)
                await asyncio.sleep(0.1)
    finally:
        await client.close()


async def test_rate_limits_are_told_and_reactions_give_way(tmp_path: Path) -> None:
    with running_synapse(limited=True) as synapse:
        world = World(synapse, tmp_path, synapse.register("bot"))
        async with world.bot() as bot, world.person() as anna:
            room = await anna.opens(world.user)
            for number in range(8):
                await bot.send(room, post(f"Post {number}"), key=str(number))
            question = await bot.send(room, post("Frage", buttons=YES_OR_NO), key="q")
            with pytest.raises(TryLater) as refused:
                await asyncio.gather(
                    *(bot.send(room, post("Zu viel"), key=f"late{number}") for number in range(9))
                )

            assert question is not None
            assert refused.value.after is not None
            assert refused.value.after.total_seconds() > 1


async def test_secrets_are_for_the_owner_alone_and_nothing_is_logged(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("DEBUG")
    async with world.bot() as bot, world.person() as anna:
        room = await anna.opens(world.user, encrypted=True)
        caplog.clear()
        await anna.says(room, "Das ist geheim")
        await world.hears("Das ist geheim")
        await bot.send(room, post("Das auch"), key="1")

    logged = caplog.text
    for secret in ("geheim", "Das auch", world.user, room, bot_token(world)):
        assert secret not in logged
    for file in (world.folder / "bot").iterdir():
        assert file.name == "lock" or file.stat().st_mode & 0o077 == 0, file.name


async def test_a_wrong_password_is_for_the_operator(world: World) -> None:
    async with world.bot(password="wrong") as bot:
        with pytest.raises(ChannelDown):
            await bot.listen(world.inbox)


async def test_two_processes_cannot_be_the_same_device(world: World) -> None:
    async with world.bot(), world.bot() as second:
        await world.ready()
        with pytest.raises(ChannelDown):
            await second.listen(world.inbox)


async def test_before_it_signed_in_nothing_can_be_sent(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.channels.matrix_sending._ROOM_PATIENCE", 0.1)
    async with world.bot(homeserver="http://127.0.0.1:9") as bot:
        with pytest.raises(TryLater):
            await bot.send("!room", post("Hallo"), key="1")
        await bot.typing("!room")


async def test_the_check_tells_whether_a_homeserver_answers(world: World) -> None:
    there = settings(homeserver=world.synapse.url, user_id=world.user)
    nowhere = settings(homeserver="http://127.0.0.1:9", user_id=world.user)

    fine, silent = await probe(there), await probe(nowhere)

    assert (fine.fine, fine.code) == (True, "fine")
    assert fine.server_time is not None
    assert (silent.fine, silent.code) == (False, "silent")


async def test_typing_is_shown_until_the_answer_is_there(world: World) -> None:
    async with world.bot() as bot, world.person() as anna:
        room = await anna.opens(world.user)
        await bot.typing(room)
        await anna.sees_typing(room, [world.user])
        await bot.send(room, post("Fertig"), key="1")
        await anna.sees_typing(room, [])
