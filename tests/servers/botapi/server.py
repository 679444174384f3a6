"""The HTTP side: requests in, updates out by long poll or webhook."""

from __future__ import annotations

import asyncio
import json
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

import aiohttp
from aiohttp import web

from tests.servers.botapi import checks, methods
from tests.servers.botapi.checks import Wrong
from tests.servers.botapi.faults import Cut, Drip, Fault, Hang, Refuse
from tests.servers.botapi.people import Chat, Group, Json, Person, Press, Upload

if TYPE_CHECKING:
    from collections.abc import Callable

UPDATE_KINDS = frozenset(
    [
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "business_connection",
        "business_message",
        "edited_business_message",
        "deleted_business_messages",
        "message_reaction",
        "message_reaction_count",
        "inline_query",
        "chosen_inline_result",
        "callback_query",
        "shipping_query",
        "pre_checkout_query",
        "purchased_paid_media",
        "poll",
        "poll_answer",
        "my_chat_member",
        "chat_member",
        "chat_join_request",
        "chat_boost",
        "removed_chat_boost",
    ]
)
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
FUTURE = 10  # an offset further ahead than this is ignored


@dataclass(frozen=True)
class Request:
    """One call that arrived, whatever became of it."""

    method: str
    values: Json
    at: float


@dataclass
class _Planned:
    method: str
    fault: Fault
    times: int


class BotApi:
    """`async with BotApi() as api:` – `api.base_url` is what a client is given.

    Attributes:
        violations: What the real server tolerates silently, and should not have been sent.
        requests: All calls that arrived, in order.
        callback_seconds: How long a pressed button waits for its answer.
        weather: Decides for each call, by its method in lower case, what goes wrong with it.
        handed_out: How many updates left in answers to polls, repeated ones included.
    """

    token = "123456789:AAF-double-of-the-bot-api-000000000"

    def __init__(self) -> None:
        self.bot_user: Json = {
            "id": 123456789,
            "is_bot": True,
            "first_name": "Wegweiser",
            "username": "wegweiser_test_bot",
        }
        self.privacy_mode = True
        self.violations: list[str] = []
        self.requests: list[Request] = []
        self.chats: dict[int, Chat] = {}
        self.presses: dict[str, Press] = {}
        self.callback_seconds = 60.0
        self.weather: Callable[[str], Fault | None] = lambda _method: None
        self.files: dict[str, Upload] = {}
        self.uploads: dict[int, Upload] = {}
        self.menus: dict[tuple[str, str], list[Json]] = {}
        self.profile: dict[tuple[str, str], str] = {}
        self.pending: dict[int, Json] = {}
        self.handed_out = 0
        self._replayed: list[Json] = []
        self.next_update_id = 700_000_001
        self.allowed = UPDATE_KINDS - NOT_BY_DEFAULT
        self.webhook: Json | None = None
        self.webhook_error = ""
        self.webhook_pause = 0.05  # seconds between tries
        self.port = 0
        self._proxies: dict[str, str] = {}
        self._message_id = 100
        self._chat_id = 5_000_000_000
        self._faults: list[_Planned] = []
        self._changed = asyncio.Event()
        self._poll: asyncio.Future[None] | None = None
        self._closing = asyncio.Event()
        self._runner: web.AppRunner | None = None
        self._delivery: asyncio.Task[None] | None = None

    # -- what tests use

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/bot"

    def person(self, name: str, *, language_code: str | None = "de") -> Person:
        person = Person(self, self.next_chat_id(), name, language_code)
        self.chats[person.id] = person
        return person

    def group(self, title: str, *members: Person, supergroup: bool = False) -> Group:
        chat_id = -(10**12) - self.next_chat_id() if supergroup else -self.next_chat_id()
        group = Group(self, chat_id, title, supergroup=supergroup)
        group.members.extend(members)
        group.owner = members[0] if members else None
        self.chats[group.id] = group
        return group

    def fail(self, method: str, fault: Fault, *, times: int = 1) -> None:
        """Answer the next `times` calls of `method` (`*`: any) with a fault."""
        self._faults.append(_Planned(method.lower(), fault, times))

    def heal(self) -> None:
        """No more faults."""
        self._faults.clear()

    def reverse_proxy(self, public: str, to: str) -> None:
        """What `https://…` leads to, as a reverse proxy with a certificate would have it."""
        self._proxies[public] = to

    def calls(self, method: str) -> list[Request]:
        return [r for r in self.requests if r.method.lower() == method.lower()]

    def busiest(self, seconds: float, chat: int | None = None) -> int:
        """The most messages that were sent or edited within any such time, failed ones included."""
        at = [
            request.at
            for request in self.requests
            if request.method.lower().startswith(("send", "edit"))
            and request.method.lower() != "sendchataction"
            and chat in {None, int(request.values.get("chat_id", 0))}
        ]
        return max((sum(start <= t < start + seconds for t in at) for start in at), default=0)

    async def until(self, claim: Callable[[], object], *, within: float = 5) -> None:
        """Wait until `claim` holds; look again whenever something happens."""
        async with asyncio.timeout(within):
            while not claim():
                self._changed.clear()
                with suppress(TimeoutError):
                    await asyncio.wait_for(self._changed.wait(), 0.02)

    async def settles(self, *, within: float = 5) -> None:
        """Wait until the bot has taken and confirmed everything."""
        await self.until(lambda: not self.pending, within=within)

    async def goes_down(self) -> None:
        """Nobody listens on the port any more."""
        if self._poll is not None and not self._poll.done():
            self._poll.cancel()
        if self._runner is not None:
            self._closing.set()
            await self._runner.cleanup()
            self._runner = None

    async def comes_back(self) -> None:
        self._closing.clear()
        app = web.Application(client_max_size=60 * 2**20)
        app.router.add_route("*", "/bot{token}/{method}", self._serve)
        app.router.add_get("/file/bot{token}/documents/{file}", self._serve_file)
        self._runner = web.AppRunner(app, shutdown_timeout=0.5, access_log=None)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port, reuse_address=True)
        await site.start()
        self.port = int(self._runner.addresses[0][1])

    # -- what people use

    def next_message_id(self) -> int:
        self._message_id += 1
        return self._message_id

    def next_chat_id(self) -> int:
        self._chat_id += 1
        return self._chat_id

    async def happens(self, kind: str, payload: Json) -> int:
        return self.queue(kind, payload)

    def queue(self, kind: str, payload: Json) -> int:
        """Queue an update; returns its id, or 0 where the bot did not ask for this kind."""
        if kind not in self.allowed:
            return 0
        update_id = self.next_update_id
        self.next_update_id += 1
        update = {"update_id": update_id, kind: payload}
        checks.truthful_update(update)
        self.pending[update_id] = json.loads(json.dumps(update))
        self._notify()
        return update_id

    def replay(self, updates: list[Json]) -> None:
        """Hand them out once more, whatever was confirmed."""
        self._replayed += updates
        self._notify()

    def allow(self, kinds: list[str]) -> None:
        unknown = set(kinds) - UPDATE_KINDS
        if unknown:
            self.violations.append(f"unknown kinds of updates: {sorted(unknown)}")
        self.allowed = frozenset(kinds) & UPDATE_KINDS or UPDATE_KINDS - NOT_BY_DEFAULT

    # -- serving

    async def __aenter__(self) -> Self:
        await self.comes_back()
        self._delivery = asyncio.create_task(self._deliver())
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._delivery is not None:
            self._delivery.cancel()
            with suppress(asyncio.CancelledError):
                await self._delivery
        await self.goes_down()

    def _notify(self) -> None:
        self._changed.set()
        if self._poll is not None and not self._poll.done():
            self._poll.set_result(None)

    def _fault(self, method: str) -> Fault | None:
        for planned in self._faults:
            if planned.method in {"*", method.lower()}:
                planned.times -= 1
                if planned.times <= 0:
                    self._faults.remove(planned)
                return planned.fault
        return self.weather(method.lower())

    async def _serve(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        raw, files = await self._parameters(request)
        self.requests.append(Request(method, dict(raw), time.monotonic()))
        self._changed.set()
        match self._fault(method):
            case Refuse(html=True) as fault:
                text, kind = fault.description, "text/html"
                return web.Response(status=fault.code, text=text, content_type=kind)
            case Refuse() as fault:
                return _answer(Wrong(fault.code, fault.description, **fault.parameters))
            case Cut("before"):
                return _cut(request)
            case Hang(accepted=False) as fault:
                await self._hang(fault)
                return _answer(Wrong(500, "Internal Server Error"))
            case fault:
                return await self._faulty(
                    request, fault, await self._carry_out(request, raw, files)
                )

    async def _faulty(
        self, request: web.Request, fault: Fault | None, response: web.Response
    ) -> web.StreamResponse:
        match fault:
            case Cut("after"):
                return _cut(request)
            case Cut():
                return await _half(request, response)
            case Drip():
                return await self._drip(request)
            case Hang():
                await self._hang(fault)
        return response

    async def _drip(self, request: web.Request) -> web.StreamResponse:
        endless = web.StreamResponse(headers={"Content-Type": "application/json"})
        await endless.prepare(request)
        with suppress(ConnectionError):
            while not self._closing.is_set():
                await endless.write(b" ")
                await asyncio.sleep(0.05)
        return endless

    async def _hang(self, fault: Hang) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._closing.wait(), fault.seconds)

    async def _carry_out(
        self, request: web.Request, raw: dict[str, object], files: dict[str, Upload]
    ) -> web.Response:
        method = request.match_info["method"].lower()
        if request.match_info["token"] != self.token:
            return _answer(Wrong(401, "Unauthorized"))
        if method not in checks.METHODS or method not in {*methods.METHODS, "getupdates"}:
            self.violations.append(f"unknown method {method}")
            return _answer(Wrong(404, "Not Found: method not found"))
        try:
            values, violations = checks.parse(method, raw, files)
            self.violations += violations
            for name, upload in files.items():  # where the method finds the content again
                self.uploads |= {
                    id(value): upload
                    for key, value in values.items()
                    if key == name or raw.get(key) == f"attach://{name}"
                }
            if method == "getupdates":
                result: Any = await self._get_updates(values)
            else:
                result = methods.METHODS[method](self, values)
        except Wrong as wrong:
            return _answer(wrong)
        try:
            checks.truthful(method, result)
        except (AssertionError, ValueError) as lie:
            self.violations.append(f"the double lied in its answer to {method}: {lie}")
        self._changed.set()
        return web.json_response({"ok": True, "result": result})

    async def _serve_file(self, request: web.Request) -> web.Response:
        upload = self.files.get(request.match_info["file"])
        if upload is None or request.match_info["token"] != self.token:
            raise web.HTTPNotFound
        return web.Response(body=upload.content, content_type="application/octet-stream")

    @staticmethod
    async def _parameters(request: web.Request) -> tuple[dict[str, object], dict[str, Upload]]:
        raw: dict[str, object] = dict(request.query)
        files: dict[str, Upload] = {}
        if request.content_type == "application/json":
            raw |= await request.json()
            return raw, files
        for name, field in (await request.post()).items():
            if isinstance(field, web.FileField):
                content = field.file.read()
                files[name] = Upload(field.filename, field.content_type, content)
            else:
                raw[name] = field if isinstance(field, str) else bytes(field).decode()
        return raw, files

    # -- updates

    async def _get_updates(self, values: Json) -> list[Json]:
        if self.webhook is not None:
            raise Wrong(
                409,
                "Conflict: can't use getUpdates method while webhook is active;"
                " use deleteWebhook to delete the webhook first",
            )
        if "allowed_updates" in values:
            self.allow(values["allowed_updates"])
        self._confirm(values.get("offset", 0))
        limit = min(max(values.get("limit", 100), 1), 100)
        if not (self.pending or self._replayed) and values.get("timeout", 0):
            await self._long_poll(values["timeout"])
        source = self._replayed or list(self.pending.values())
        updates = source[:limit]
        del self._replayed[:limit]
        self.handed_out += len(updates)
        return updates

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            kept = list(self.pending)[offset:]
        elif offset > self.next_update_id + FUTURE:
            return  # as the real server: such an offset is ignored
        else:
            kept = [update_id for update_id in self.pending if update_id >= offset]
        self.pending = {update_id: self.pending[update_id] for update_id in kept}
        self._changed.set()

    async def _long_poll(self, seconds: float) -> None:
        if self._poll is not None and not self._poll.done():
            self._poll.set_exception(
                Wrong(
                    409,
                    "Conflict: terminated by other getUpdates request;"
                    " make sure that only one bot instance is running",
                )
            )
        mine = self._poll = asyncio.get_running_loop().create_future()
        try:
            with suppress(TimeoutError):
                await asyncio.wait_for(mine, seconds)
        except asyncio.CancelledError:
            if not self._closing.is_set() and not mine.cancelled():
                raise

    async def _deliver(self) -> None:
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=10)) as session:
            while True:
                hook = self.webhook
                if hook is None or not self.pending:
                    await asyncio.sleep(0.01)
                    continue
                update_id, update = next(iter(self.pending.items()))
                self.webhook_error = await self._post(session, hook, update)
                if self.webhook_error:
                    await asyncio.sleep(self.webhook_pause)
                else:
                    self.pending.pop(update_id, None)
                self._changed.set()

    async def _post(self, session: aiohttp.ClientSession, hook: Json, update: Json) -> str:
        url = str(hook["url"])
        for public, inner in self._proxies.items():
            if url.startswith(public):
                url = inner + url.removeprefix(public)
        secret = hook.get("secret_token")
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret} if secret else {}
        try:
            async with session.post(url, json=update, headers=headers) as response:
                status = response.status
                return "" if 200 <= status < 300 else f"Wrong response from the webhook: {status}"
        except (aiohttp.ClientError, TimeoutError) as error:
            return f"Connection failed: {type(error).__name__}"


def _answer(wrong: Wrong) -> web.Response:
    body: Json = {"ok": False, "error_code": wrong.code, "description": wrong.description}
    if wrong.parameters:
        body["parameters"] = wrong.parameters
    return web.json_response(body, status=wrong.code)


def _cut(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()


async def _half(request: web.Request, response: web.Response) -> web.StreamResponse:
    body = response.body
    assert isinstance(body, bytes)
    half = web.StreamResponse(headers={"Content-Type": "application/json"})
    half.content_length = len(body)
    await half.prepare(request)
    await half.write(body[: len(body) // 2])
    if request.transport is not None:
        request.transport.close()
    return half
