"""Keys on their way in, with the process ending at each step."""

from __future__ import annotations

import json
from itertools import count
from typing import TYPE_CHECKING, Any

import nio
import pytest
from peewee import OperationalError

from tests.channels.matrix_offline import ANNA, BOT, ROOM, client, device_of, meet, synced

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from bot.channels.matrix_client import Client


class PlugPulledError(OperationalError):  # type: ignore[misc]
    """Nothing is written any more."""


def close(one: Client) -> None:
    one.store.database.close()


def pull_the_plug(one: Client, after: int) -> Callable[[], bool]:
    """Fail from the write after so many on; returns whether it came to that."""
    database = one.store.database
    execute, numbers, pulled = database.execute_sql, count(), False

    def executing(sql: str, *args: Any, **kwargs: Any) -> Any:
        nonlocal pulled
        if not sql.startswith("SELECT") and next(numbers) >= after:
            pulled = True
            raise PlugPulledError
        return execute(sql, *args, **kwargs)

    database.execute_sql = executing

    def was_pulled() -> bool:
        database.execute_sql = execute
        return pulled

    return was_pulled


def has_key(bot: Client, anna: Client, session: str) -> bool:
    sender = anna.olm.account.identity_keys["curve25519"]
    return bot.olm.inbound_group_store.get(ROOM, sender, session) is not None


@pytest.mark.parametrize("killed", [True, False], ids=["killed", "disk full"])
async def test_a_key_that_is_delivered_again_is_never_lost(tmp_path: Path, *, killed: bool) -> None:
    for step in count():
        folder = tmp_path / str(step)
        anna, bot = client(folder / "anna", ANNA), client(folder, BOT)
        event, session = await meet(anna, bot)
        was_pulled = pull_the_plug(bot, after=step)
        try:
            await bot.receive_response(synced(event))
        except PlugPulledError:
            assert was_pulled()
        if not was_pulled():
            assert has_key(bot, anna, session)
            break
        if killed:
            close(bot)
            bot = client(folder, BOT)
        bot.next_batch = ""
        await bot.receive_response(synced(event))
        assert has_key(bot, anna, session), f"lost at statement {step}"
        close(bot)
        close(anna)
    assert step >= 5  # it did end between account, session and key


async def test_one_time_keys_that_the_homeserver_took_are_known_after_a_kill(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server has the keys, and the process ends before its answer came."""
    bot = client(tmp_path / "bot", BOT)
    uploaded: list[str] = []

    async def send(_kind: Any, _method: str, _path: str, body: str) -> None:
        uploaded.append(body)
        raise PlugPulledError

    monkeypatch.setattr(bot, "_send", send)
    with pytest.raises(PlugPulledError):
        await bot.keys_upload()
    close(bot)
    again = client(tmp_path / "bot", BOT)
    keys = nio.Api.to_json(again.olm.share_keys()["one_time_keys"])

    taken = json.loads(uploaded[0])["one_time_keys"]
    assert len(taken) == 50
    assert taken.items() <= json.loads(keys).items()


async def test_a_key_for_a_one_time_key_that_is_lost_stops_nothing(tmp_path: Path) -> None:
    """An older copy of the crypto store was put back; whoever writes now must be heard later."""
    anna, bot = client(tmp_path / "anna", ANNA), client(tmp_path / "bot", BOT)
    other = client(tmp_path / "other", BOT)
    lost, _ = await meet(anna, other)
    own = bot.olm.account.identity_keys["curve25519"]
    (ciphertext,) = lost["content"]["ciphertext"].values()
    lost["content"]["ciphertext"] = {own: ciphertext}
    known = {ANNA: {device_of(ANNA): anna.olm.share_keys()["device_keys"]}}
    answer = nio.KeysQueryResponse.from_dict({"device_keys": known, "failures": {}})
    await bot.receive_response(answer)
    berta = client(tmp_path / "berta", "@berta:test.example")
    good, session = await meet(berta, bot)

    await bot.receive_response(synced(lost, good))

    assert has_key(bot, berta, session)
    assert [device.user_id for device in bot.olm.wedged_devices] == [ANNA]
