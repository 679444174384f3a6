"""What `wegweiser check` says of the team's room, against a homeserver that only has states."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from aiohttp import web

from bot import phrasing, texts
from bot.channels.matrix import Settings, probe_room
from bot.inspection import Finding

if TYPE_CHECKING:
    from pathlib import Path

ME, ROOM = "@bot:example.org", "!team:example.org"
GOOD: dict[str, dict[str, Any]] = {
    f"m.room.member/{ME}": {"membership": "join"},
    "m.room.power_levels/": {"users": {"@julia:example.org": 100}, "events_default": 0},
    "m.room.encryption/": {"algorithm": "m.megolm.v1.aes-sha2"},
    "m.room.join_rules/": {"join_rule": "invite"},
}


async def test_the_teams_room_is_looked_at_from_all_sides(tmp_path: Path) -> None:
    states: dict[str, Any] = {}

    async def answer(request: web.Request) -> web.Response:
        assert request.headers["Authorization"] == "Bearer secret"
        _before, _, asked = request.path.partition(f"/rooms/{ROOM}/state/")
        known = states.get(asked)
        return web.json_response(known or {"errcode": "M_NOT_FOUND"}, status=200 if known else 404)

    server = web.Application()
    server.router.add_get("/{path:.*}", answer)
    runner = web.AppRunner(server)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    port = runner.addresses[0][1]
    account = {"homeserver": f"http://127.0.0.1:{port}", "user_id": ME, "access_token": "x"}
    settings = Settings.model_validate(account)

    async def found(**changed: Any) -> str:
        names = {name.partition(".")[2].partition("/")[0]: name for name in GOOD}
        states.clear()
        states.update(GOOD | {names[f"room.{kind}"]: state for kind, state in changed.items()})
        probe = await probe_room(settings, tmp_path, ROOM)
        assert probe.fine is (probe.code == "room-fine")
        finding = Finding(
            fine=probe.fine, code=f"matrix-{probe.code}", args={"detail": probe.detail}
        )
        assert ROOM in phrasing.finding(texts.load(), finding, "de") or probe.code == "silent"
        return probe.code

    assert await found() == "room-unknown"
    (tmp_path / "session.json").write_text(json.dumps({"access_token": "secret"}))
    assert await found() == "room-fine"
    assert await found(member={"membership": "invite"}) == "room-outside"
    assert await found(power_levels={"events_default": 50}) == "room-mute"
    assert await found(power_levels={"events": {"m.room.encrypted": 50}}) == "room-mute"
    trusted = {"events_default": 50, "users": {ME: 50}}
    assert await found(power_levels=trusted) == "room-fine"
    assert await found(encryption={}) == "room-clear"
    assert await found(join_rules={"join_rule": "public"}) == "room-public"
    await runner.cleanup()
    assert await found() == "silent"
