"""Whatever somebody writes into a room or to our device: it stops nothing."""

from __future__ import annotations

import asyncio
from copy import deepcopy
from itertools import count
from typing import TYPE_CHECKING, Any

import hypothesis
import nio
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.channels.matrix_foreign_keys import Queried
from bot.channels.matrix_memory import Memory
from bot.channels.matrix_rooms import Rooms
from bot.channels.matrix_stream import Stream
from handlers.kernel.message import Message
from tests.channels.matrix_offline import ANNA, BOT, client, device_of
from tests.channels.matrix_people import settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from bot.channels.matrix_client import Client
    from bot.channels.matrix_stream import Batch

BERTA = "@berta:test.example"
CHAT, GROUP = "!chat:test.example", "!group:test.example"
OWN = "our device"  # stands for its key

_MEGOLM = {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "AwgAEpABm6r", "device_id": "X"}
_OLM = {"algorithm": "m.olm.v1.curve25519-aes-sha2", "sender_key": "x"}
_SAS = {"transaction_id": "x", "method": "m.sas.v1"}
PROPER: dict[str, list[dict[str, Any]]] = {
    "m.room.message": [
        {"msgtype": "m.text", "body": "Hallo", "m.mentions": {"user_ids": [BOT]}},
        {
            "msgtype": "m.text", "body": "> a\nb",
            "m.relates_to": {"m.in_reply_to": {"event_id": "$1"}},
        },
        {
            "msgtype": "m.image", "body": "a", "url": "mxc://a/b",
            "info": {"mimetype": "a", "size": 1},
        },
        {
            "msgtype": "m.file", "body": "a", "filename": "b",
            "file": {"url": "mxc://a/b", "key": {"k": "x"}, "iv": "x", "hashes": {"sha256": "x"}},
        },
        {"msgtype": "m.location", "body": "a", "geo_uri": "geo:1,1"},
    ],
    "m.reaction": [{"m.relates_to": {"rel_type": "m.annotation", "event_id": "$1", "key": "1"}}],
    "m.sticker": [{"body": "a", "url": "mxc://a/b", "info": {}}],
    "m.poll.start": [{"m.poll": {}}],
    "m.call.invite": [{"call_id": "1", "version": 0, "lifetime": 1, "offer": {"sdp": "x"}}],
    "m.room.encrypted": [
        _MEGOLM | {"sender_key": "x", "session_id": "x"},
        _OLM | {"ciphertext": {OWN: {"type": 0, "body": "AwogCoVwagMs2yXLcmOw"}}},
        _OLM | {"ciphertext": {OWN: {"type": 1, "body": ""}}},
    ],
    "m.room.encryption": [{"algorithm": "m.megolm.v1.aes-sha2", "rotation_period_ms": 1}],
    "m.room.member": [
        {"membership": "join", "displayname": "Anna"},
        {"membership": "leave", "reason": "a"},
        {"membership": "invite", "is_direct": True},
        {"membership": "knock", "reason": "a"},
    ],
    "m.room.power_levels": [{"users": {BOT: 100}, "events": {"m.room.name": 50}, "ban": 50}],
    "m.room.tombstone": [{"body": "a", "replacement_room": "!new:test.example"}],
    "m.room.create": [{"creator": ANNA, "room_version": "11"}],
    "m.room.name": [{"name": "a"}],
    "m.room.topic": [{"topic": "a"}],
    "m.room.avatar": [{"url": "mxc://a/b"}],
    "m.room.canonical_alias": [{"alias": "#a:test.example"}],
    "m.room.join_rules": [{"join_rule": "invite"}],
    "m.room.history_visibility": [{"history_visibility": "shared"}],
    "m.room.redaction": [{"redacts": "$1"}],
    "m.key.verification.start": [_SAS | {"from_device": "X", "hashes": ["sha256"]}],
    "m.key.verification.mac": [_SAS | {"mac": {"a": "b"}, "keys": "x"}],
    "m.key.verification.key": [_SAS | {"key": "x"}],
    "m.key.verification.cancel": [_SAS | {"code": "m.user", "reason": "a"}],
    "m.room_key_request": [
        {
            "action": "request", "requesting_device_id": "X", "request_id": "1",
            "body": _MEGOLM | {"room_id": CHAT, "sender_key": "x", "session_id": "x"},
        },
    ],
    "x.unheard.of": [{}],
}  # fmt: skip

_anything = st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1)
_words = st.sampled_from(
    ["", "x", "join", "leave", BOT, ANNA, CHAT, "m.text", "m.replace", "mxc://a/b"]
)
_places = st.sampled_from(["body", "m.relates_to", "event_id", "user_ids", "info", BOT])
junk: Any = st.recursive(
    _anything | _words,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_places, inner, max_size=2),
    max_leaves=4,
)


def like(proper: Any) -> Any:
    """As it should be, or with anything at all in some places."""
    if isinstance(proper, dict):
        places = {key: like(value) for key, value in proper.items()}
        return st.fixed_dictionaries({}, optional=places) | st.fixed_dictionaries(places) | junk
    return st.just(proper) | junk


@st.composite
def events(draw: Any) -> dict[str, Any]:
    kind = draw(st.sampled_from(sorted(PROPER)))
    content = draw(like(draw(st.sampled_from(PROPER[kind]))))
    event = {
        "type": kind,
        "sender": draw(st.sampled_from([ANNA, BOT, "@berta:elsewhere.example"])),
        "content": content if isinstance(content, dict) else {},
        "origin_server_ts": draw(st.sampled_from([1_700_000_000_000, 0, -1, 2**53 - 1])),
        "unsigned": draw(st.just({}) | st.fixed_dictionaries({"prev_content": st.just(content)})),
    }
    if draw(st.booleans()):
        event["state_key"] = draw(st.sampled_from(["", BOT, ANNA]))
    return event


class Homeserver:
    """Answers with what it is told to."""

    def __init__(self, folder: Path) -> None:
        self.client: Client = client(folder / "bot", BOT)
        self._own = self.client.olm.account.identity_keys["curve25519"]
        configured = settings(homeserver="http://x", user_id=BOT, key_patience=0)
        self._memory = Memory(folder / "memory.sqlite3")
        self._memory.group(GROUP)
        self._settings, self._numbers = configured, count(2)
        self._rooms = Rooms(self.client, configured, self._memory)

    def tells(self, **more: Any) -> Batch:
        stream = Stream(self.client, self._settings, self._memory, self._rooms, ("hilfe",))
        stream.position = "s1"
        number = next(self._numbers)
        answer = {
            "next_batch": f"s{number}",
            "device_one_time_keys_count": {"signed_curve25519": 50},
            "device_lists": {"changed": [ANNA], "left": []},
            "to_device": {"events": []},
            "rooms": {},
        }

        async def sync(**_: Any) -> Any:
            response = nio.SyncResponse.from_dict(deepcopy(answer | more))
            assert isinstance(response, nio.SyncResponse)
            await self.client.receive_response(response)
            return response

        self.client.sync = sync
        return asyncio.run(stream.next())

    def room(self, room: str, *events: dict[str, Any]) -> dict[str, Any]:
        numbered = [event | {"event_id": f"${next(self._numbers)}"} for event in events]
        timeline = {"events": numbered, "limited": False, "prev_batch": "p"}
        summary = {"m.joined_member_count": 2, "m.invited_member_count": 0}
        return {"join": {room: {"timeline": timeline, "summary": summary}}}

    def for_us(self, event: dict[str, Any]) -> dict[str, Any]:
        """To our device: with the key that only it has."""
        ciphertext = event["content"].get("ciphertext")
        if isinstance(ciphertext, dict) and OWN in ciphertext:
            event["content"]["ciphertext"] = {self._own: ciphertext[OWN]}
        return {key: event[key] for key in ("type", "sender", "content")}


@pytest.fixture(scope="module")
def homeserver(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Homeserver]:
    made = Homeserver(tmp_path_factory.mktemp("homeserver"))
    yield made
    made.client.store.database.close()


thorough = hypothesis.settings(max_examples=400, derandomize=True)


NAMELESS = {
    "type": "m.room.encrypted", "sender": ANNA, "origin_server_ts": 1_700_000_000_000,
    "content": _MEGOLM | {"sender_key": "", "session_id": "x"},
}  # fmt: skip


@thorough
@example(event=NAMELESS, room=CHAT)
@given(event=events(), room=st.sampled_from([CHAT, GROUP]))
def test_after_any_event_in_a_room_the_next_message_is_heard(
    homeserver: Homeserver, event: dict[str, Any], room: str
) -> None:
    plain = {
        "type": "m.room.message", "sender": ANNA, "origin_server_ts": 1_700_000_000_000,
        "content": {"msgtype": "m.text", "body": "Kita?"},
    }  # fmt: skip
    homeserver.tells(rooms=homeserver.room(room, event))
    heard = homeserver.tells(rooms=homeserver.room("!other:test.example", plain)).arrivals

    assert [one.text for one in heard if isinstance(one, Message)] == ["Kita?"]


@thorough
@given(event=events())
def test_any_message_to_our_device_is_survived(
    homeserver: Homeserver, event: dict[str, Any]
) -> None:
    homeserver.tells(to_device={"events": [homeserver.for_us(event)]})


@thorough
@given(state=st.lists(events(), max_size=2))
def test_any_invitation_is_survived(homeserver: Homeserver, state: list[dict[str, Any]]) -> None:
    shown = [
        {"state_key": BOT} | {key: event[key] for key in ("type", "sender", "content")}
        for event in state
    ]
    homeserver.tells(rooms={"invite": {"!new:test.example": {"invite_state": {"events": shown}}}})


class Reply:
    """As much of an HTTP response as nio looks at."""

    status, content_type, content_disposition = 200, "application/json", None

    def __init__(self, body: dict[str, Any]) -> None:
        self._body = body

    async def json(self) -> dict[str, Any]:
        return deepcopy(self._body)


def answered(one: Client, body: dict[str, Any]) -> None:
    async def send(*_: Any, **__: Any) -> Reply:
        return Reply(body)

    one.send = send


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """What Anna and Berta upload."""
    folder = tmp_path_factory.mktemp("uploading")
    return {who: client(folder / who[1:5], who).olm.share_keys() for who in (ANNA, BERTA)}


@hypothesis.settings(thorough, max_examples=150)
@given(device=st.data(), one_time_key=st.data(), name=junk)
def test_a_device_that_is_none_keeps_no_keys_from_others(
    keys: dict[str, dict[str, Any]],
    tmp_path_factory: pytest.TempPathFactory,
    device: st.DataObject,
    one_time_key: st.DataObject,
    name: Any,
) -> None:
    ids = {who: device_of(who) for who in (ANNA, BERTA)}
    devices = {who: {ids[who]: keys[who]["device_keys"]} for who in ids}
    one_time = {
        who: {ids[who]: dict([next(iter(keys[who]["one_time_keys"].items()))])} for who in ids
    }
    devices[ANNA] = device.draw(like(devices[ANNA]))
    one_time[ANNA] = one_time_key.draw(like(one_time[ANNA]))
    bot = client(tmp_path_factory.mktemp("bot"), BOT)
    bot.rooms[CHAT] = nio.MatrixRoom(CHAT, BOT, encrypted=True)
    members = {ANNA: {"display_name": name}, BERTA: {"display_name": "Berta"}}

    async def ask() -> None:
        answered(bot, {"joined": members})
        assert isinstance(await bot.joined_members(CHAT), nio.JoinedMembersResponse)
        answered(bot, {"device_keys": devices, "failures": {}})
        assert isinstance(await bot.keys_query(), nio.KeysQueryResponse)
        answered(bot, {"one_time_keys": one_time, "failures": {}})
        await bot.keys_claim({who: [ids[who]] for who in ids})

    asyncio.run(ask())
    bertas = keys[BERTA]["device_keys"]["keys"][f"curve25519:{ids[BERTA]}"]
    assert bot.olm.session_store.get(bertas) is not None
    bot.store.database.close()


NO_POINT = "AgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"  # 32 bytes that are no key of Ed25519


def test_a_device_may_have_more_keys_but_not_others(keys: dict[str, dict[str, Any]]) -> None:
    device = keys[ANNA]["device_keys"]
    name = device_of(ANNA)
    more = device | {"keys": device["keys"] | {f"kyber:{name}": "of tomorrow"}}
    other = device | {"keys": device["keys"] | {f"ed25519:{name}": NO_POINT}}

    def left(value: dict[str, Any]) -> Any:
        return Queried.from_dict({"device_keys": {ANNA: {name: value}}}).device_keys[ANNA]

    assert left(more) == {name: more}
    assert left(other) == {}
