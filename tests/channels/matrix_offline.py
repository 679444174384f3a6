"""Two devices that never see a homeserver: what it would tell them, a test hands over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import nio
from nio.responses import KeysClaimResponse, KeysQueryResponse, SyncResponse

from bot.channels.matrix_client import Client

if TYPE_CHECKING:
    from pathlib import Path

ANNA, BOT, ROOM = "@anna:test.example", "@bot:test.example", "!room:test.example"


def device_of(user: str) -> str:
    return f"DEVICE OF {user}"


def client(folder: Path, user: str) -> Client:
    folder.mkdir(exist_ok=True, parents=True)
    config = nio.AsyncClientConfig(
        store=nio.store.SqliteStore, encryption_enabled=True, pickle_key="secret"
    )
    made = Client("http://localhost", user, store_path=str(folder), config=config)
    made.restore_login(user, device_of(user), "token")
    return made


async def meet(anna: Client, bot: Client) -> tuple[dict[str, Any], str]:
    """Anna takes a one-time key of the bot; the event with her room key, and the key's id."""
    keys = bot.olm.share_keys()
    bot.olm.save_account()
    device = {BOT: {device_of(BOT): keys["device_keys"]}}
    await anna.receive_response(
        KeysQueryResponse.from_dict({"device_keys": device, "failures": {}})
    )
    one_time = dict([next(iter(keys["one_time_keys"].items()))])
    claimed = {"one_time_keys": {BOT: {device_of(BOT): one_time}}, "failures": {}}
    await anna.receive_response(KeysClaimResponse.from_dict(claimed, ROOM))
    anna.olm.create_outbound_group_session(ROOM)
    session = anna.olm.outbound_group_sessions[ROOM].id
    _, shared = anna.olm.share_group_session(ROOM, [BOT], ignore_unverified_devices=True)
    content = shared["messages"][BOT][device_of(BOT)]
    return {"type": "m.room.encrypted", "sender": anna.user_id, "content": content}, session


def synced(*events: dict[str, Any]) -> SyncResponse:
    """What the homeserver tells; nio writes into it, so each time a new one."""
    answer = SyncResponse.from_dict(
        {
            "next_batch": "s1",
            "to_device": {"events": list(events)},
            "device_one_time_keys_count": {"signed_curve25519": 50},
            "device_lists": {"changed": [], "left": []},
            "rooms": {},
        }
    )
    assert isinstance(answer, SyncResponse)
    return answer
