"""The chat page, asked by a client that does what a browser does."""

from __future__ import annotations

import asyncio
import re
from contextlib import asynccontextmanager
from importlib.resources import files
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import httpx
import pytest

from bot import texts
from bot.channels.web import Settings, open_channel
from bot.texts import LANGUAGES
from bot.web import bubble, phone
from bot.web.allowance import Allowance
from bot.web.chats import KEPT, PRESENT, Chats
from bot.web.keep import Keep
from handlers.kernel.errors import ChannelDown, TryLater
from handlers.kernel.post import BulletsPost, Button, CardPost, ParagraphPost, Post, Run
from handlers.kernel.reply import File, Text
from tests.channels.web_host import Bot, context, hosted, said

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from bot.channels.web import WebChannel
    from handlers.kernel.message import Message

OWN = {"Sec-Fetch-Site": "same-origin"}
FREE = Settings(port=0)
FILE = {"name": "fest.jpg", "type": "image/jpeg", "size": 20_000}


class Browser:
    """Somebody's browser tab: keeps cookies, and acknowledges what it got by asking for more."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client
        self.cursor = ""

    async def begin(self) -> httpx.Response:
        return await self.client.post("chat/session", headers=OWN)

    async def write(self, text: str, **fields: Any) -> httpx.Response:
        body = {"id": str(uuid4()), "text": text, **fields}
        return await self.client.post("chat/messages", json=body, headers=OWN)

    async def fetch(self, *, wait: bool = True) -> list[dict[str, Any]]:
        query = {"after": self.cursor} | ({} if wait else {"wait": "0"})
        answer = await self.client.get("chat/events", params=query)
        answer.raise_for_status()
        news = answer.json()
        self.cursor = news["cursor"]
        return list(news["posts"])


@asynccontextmanager
async def visiting(channel: WebChannel, **headers: str) -> AsyncIterator[Browser]:
    async with httpx.AsyncClient(base_url=channel.url, headers=headers, timeout=30) as client:
        yield Browser(client)


def words(post: dict[str, Any]) -> str:
    lines = [line for block in post["blocks"] for line in block.get("lines", [])]
    return "\n".join("".join(piece["text"] for piece in line) for line in lines)


async def test_a_question_is_answered(tmp_path: Path) -> None:
    bot = Bot()
    async with hosted(bot, tmp_path, FREE) as channel, visiting(channel) as browser:
        await browser.begin()
        answer = await browser.write("Wer hilft mir?")
        posts = await browser.fetch()

        assert answer.status_code == 202
        assert [words(post) for post in posts] == ["Antwort auf Wer hilft mir?"]


async def test_the_bot_learns_the_language_and_the_pressed_post(tmp_path: Path) -> None:
    bot = Bot()
    async with (
        hosted(bot, tmp_path, FREE) as channel,
        visiting(channel, **{"Accept-Language": "fr, uk;q=0.9, de;q=0.8"}) as browser,
    ):
        await browser.begin()
        await browser.write("так", pressed="0123456789abcdef")

    (message,) = bot.messages
    assert (message.language, message.pressed) == ("uk", "0123456789abcdef")
    assert message.address.channel == "web"


async def test_a_message_sent_twice_is_heard_once(tmp_path: Path) -> None:
    bot = Bot()
    async with hosted(bot, tmp_path, FREE) as channel, visiting(channel) as browser:
        await browser.begin()
        same = str(uuid4())
        await browser.write("hallo", id=same)
        again = await browser.write("hallo", id=same)

        assert again.status_code == 202
        assert bot.texts == ["hallo"]


async def test_two_people_with_one_message_id_are_both_heard(tmp_path: Path) -> None:
    bot = Bot()
    async with (
        hosted(bot, tmp_path, FREE) as channel,
        visiting(channel) as anna,
        visiting(channel) as berta,
    ):
        same = str(uuid4())
        for browser in (anna, berta):
            await browser.begin()
            await browser.write("hallo", id=same)

    assert len({message.address.chat for message in bot.messages}) == 2


async def test_send_returns_when_the_browser_asks_for_what_comes_next(tmp_path: Path) -> None:
    async with hosted(Bot(), tmp_path, FREE) as channel, visiting(channel) as browser:
        chat = await _chat(channel, browser)
        sending = asyncio.create_task(channel.send(chat, said("neu"), key="1"))
        (post,) = await browser.fetch()
        assert not sending.done()

        await browser.fetch(wait=False)

        assert await sending == post["id"]


async def test_a_post_nobody_fetches_goes_back_to_the_courier(tmp_path: Path) -> None:
    async with open_channel(FREE, context(tmp_path)) as channel:
        with pytest.raises(TryLater):
            await channel.send("somebody", said("neu"), key="1")


async def test_the_courier_hears_of_a_return(tmp_path: Path) -> None:
    bot = Bot()
    async with hosted(bot, tmp_path, FREE) as channel, visiting(channel) as browser:
        await browser.begin()
        await browser.fetch(wait=False)
        await browser.fetch(wait=False)

    assert len(bot.returned) == 1


async def test_the_same_post_sent_again_keeps_its_id(tmp_path: Path) -> None:
    async with hosted(Bot(), tmp_path, FREE) as channel, visiting(channel) as browser:
        chat = await _chat(channel, browser)
        sending = asyncio.create_task(channel.send(chat, said("neu"), key="same"))
        (post,) = await browser.fetch()
        await browser.fetch(wait=False)
        again = await channel.send(chat, said("neu"), key="same")

        assert await sending == again == post["id"]
        assert await browser.fetch(wait=False) == []


async def test_a_cursor_of_an_earlier_start_acknowledges_nothing(tmp_path: Path) -> None:
    async with hosted(Bot(), tmp_path, FREE) as channel, visiting(channel) as browser:
        chat = await _chat(channel, browser)
        browser.cursor = "deadbeef.99"
        sending = asyncio.create_task(channel.send(chat, said("neu"), key="1"))
        await asyncio.sleep(0.05)

        assert [words(post) for post in await browser.fetch()] == ["neu"]
        assert not sending.done()
        sending.cancel()


async def test_a_message_that_the_inbox_refuses_is_asked_for_again(tmp_path: Path) -> None:
    bot = Bot()
    bot.failures = 1
    async with hosted(bot, tmp_path, FREE) as channel, visiting(channel) as browser:
        await browser.begin()
        answer = await browser.write("geheim")

        assert answer.status_code == 503
        assert answer.json()["wait"] > 0
        assert "112" in words(answer.json()["bubble"])


async def test_whoever_writes_too_fast_is_still_given_the_help_lines(tmp_path: Path) -> None:
    slow = Settings(port=0, messages_per_minute=1, messages_at_once=2)
    bot = Bot()
    async with hosted(bot, tmp_path, slow) as channel, visiting(channel) as browser:
        await browser.begin()
        answers = [await browser.write(f"Frage {number}") for number in range(3)]

        assert [answer.status_code for answer in answers] == [202, 202, 429]
        assert int(answers[-1].headers["Retry-After"]) > 30
        for number in ("112", "110", "116 123"):
            assert number in words(answers[-1].json()["bubble"])


async def test_one_internet_address_has_its_own_limit(tmp_path: Path) -> None:
    slow = Settings(port=0, address_messages_per_minute=1, address_messages_at_once=2)
    async with hosted(Bot(), tmp_path, slow) as channel:
        codes = []
        for _ in range(3):
            async with visiting(channel) as browser:
                await browser.begin()
                codes.append((await browser.write("hallo")).status_code)

    assert codes == [202, 202, 429]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        ({"id": "x", "text": "hallo"}, 422),
        ({"id": str(uuid4()), "text": "  \n "}, 422),
        ({"id": str(uuid4()), "text": "a" * 4097}, 422),
        ({"id": str(uuid4()), "text": "a", "admin": True}, 422),
        ({"id": str(uuid4()), "text": "a", "pressed": "<script>"}, 422),
        ({"id": str(uuid4()), "text": "a" * 20_000}, 413),
        ({"id": str(uuid4()), "text": "", "attached": FILE}, 202),
        ({"id": str(uuid4()), "text": "", "attached": FILE | {"name": "a" * 256}}, 422),
        ({"id": str(uuid4()), "text": "", "attached": FILE | {"size": -1}}, 422),
        ({"id": str(uuid4()), "text": "", "attached": FILE | {"content": "…"}}, 422),
        ({"id": str(uuid4()), "text": "ä" * 4096}, 202),
    ],
)
async def test_only_messages_are_taken(tmp_path: Path, body: dict[str, Any], status: int) -> None:
    async with hosted(Bot(), tmp_path, FREE) as channel, visiting(channel) as browser:
        await browser.begin()
        answer = await browser.client.post("chat/messages", json=body, headers=OWN)

    assert answer.status_code == status


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Sec-Fetch-Site": "same-origin"}, 202),
        ({"Sec-Fetch-Site": "cross-site", "Origin": "https://evil.example"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Origin": "https://evil.example"}, 403),
        ({"Origin": "null"}, 403),
        ({}, 403),
    ],
)
async def test_another_site_cannot_write(
    tmp_path: Path, headers: dict[str, str], status: int
) -> None:
    bot = Bot()
    async with hosted(bot, tmp_path, FREE) as channel, visiting(channel) as browser:
        await browser.begin()
        body = {"id": str(uuid4()), "text": "hallo"}
        answer = await browser.client.post("chat/messages", json=body, headers=headers)

        assert answer.status_code == status
        assert bool(bot.taken) is (status == 202)


async def test_an_old_browser_is_known_by_its_origin(tmp_path: Path) -> None:
    async with hosted(Bot(), tmp_path, FREE) as channel, visiting(channel) as browser:
        await browser.begin()
        body = {"id": str(uuid4()), "text": "hallo"}
        origin = {"Origin": channel.url.rstrip("/")}
        answer = await browser.client.post("chat/messages", json=body, headers=origin)

    assert answer.status_code == 202


async def test_a_foreign_host_name_is_refused(tmp_path: Path) -> None:
    async with hosted(Bot(), tmp_path, FREE) as channel, visiting(channel) as browser:
        answer = await browser.client.get("", headers={"Host": "rebound.example"})

    assert answer.status_code == 400


async def test_without_a_session_nothing_is_read_or_written(tmp_path: Path) -> None:
    async with hosted(Bot(), tmp_path, FREE) as channel, visiting(channel) as browser:
        assert (await browser.write("hallo")).status_code == 401
        assert (await browser.client.get("chat/events")).status_code == 401
        browser.client.cookies.set("chat", "../../etc/passwd")
        assert (await browser.client.get("chat/events")).status_code == 401


async def test_the_cookie_is_out_of_reach_of_scripts_and_other_sites(tmp_path: Path) -> None:
    async with hosted(Bot(), tmp_path, FREE) as channel, visiting(channel) as browser:
        page = await browser.client.get("")
        cookie = (await browser.begin()).headers["set-cookie"].lower()
        again = await browser.begin()

    assert "set-cookie" not in page.headers, "a visit from another site must not change who we are"
    assert "httponly" in cookie
    assert "samesite=strict" in cookie
    assert "max-age" not in cookie
    assert "expires" not in cookie
    assert "set-cookie" not in again.headers


async def test_behind_https_the_cookie_is_secure(tmp_path: Path) -> None:
    public = Settings(port=0, base_url="https://chat.example.org")
    async with hosted(Bot(), tmp_path, public) as channel, visiting(channel) as browser:
        cookie = (await browser.begin()).headers["set-cookie"]

    assert cookie.startswith("__Host-chat=")
    assert "Secure" in cookie


async def test_the_chat_is_named_after_a_hash_and_not_the_token(tmp_path: Path) -> None:
    bot = Bot()
    async with hosted(bot, tmp_path, FREE) as channel, visiting(channel) as browser:
        await browser.begin()
        await browser.write("hallo")
        token = browser.client.cookies["chat"]

    (message,) = bot.messages
    assert re.fullmatch(r"[0-9a-f]{32}", message.address.chat)
    assert token not in message.address.chat
    assert token not in message.id


async def test_leaving_ends_the_session(tmp_path: Path) -> None:
    async with hosted(Bot(), tmp_path, FREE) as channel, visiting(channel) as browser:
        await browser.begin()
        answer = await browser.client.post("chat/leave", headers=OWN)

        assert answer.status_code == 204
        assert (await browser.client.get("chat/events")).status_code == 401


@pytest.mark.parametrize("path", ["", "static/chat.js", "static/chat.css", "health", "nowhere"])
async def test_every_answer_forbids_what_the_page_does_not_need(tmp_path: Path, path: str) -> None:
    async with hosted(Bot(), tmp_path, FREE) as channel, visiting(channel) as browser:
        headers = (await browser.client.get(path)).headers

    policy = headers["content-security-policy"]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert headers["cache-control"] == "no-store"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert "server" not in headers


async def test_the_page_has_no_inline_script_and_nothing_from_elsewhere(tmp_path: Path) -> None:
    async with hosted(Bot(), tmp_path, FREE) as channel, visiting(channel) as browser:
        page = (await browser.client.get("")).text

    assert "<title>Chat</title>" in page
    assert " style=" not in page
    assert " onclick" not in page
    assert not re.search(r'(?:src|href)="(?:https?:)?//', page)
    for number in ("112", "110", "116123", "116016"):
        assert f"tel:{number}" in page.split("<noscript>")[1]


async def test_a_deep_link_sends_nothing_before_somebody_presses(tmp_path: Path) -> None:
    bot = Bot()
    async with hosted(bot, tmp_path, FREE) as channel, visiting(channel) as browser:
        linked = (await browser.client.get("?start=gruppe-spieltreff")).text
        ordinary = [
            (await browser.client.get(f"?start={forged}")).text
            for forged in ("", "x y", "%22%3E%3Cscript%3E", "a" * 65, "../loeschen%20ja")
        ]

    assert 'value="/start gruppe-spieltreff"' in linked
    assert "Los geht’s" in linked
    assert all("/start" not in page for page in ordinary)
    assert bot.messages == []


@pytest.mark.parametrize(
    ("asked", "spoken", "welcome"),
    [("en-GB,en;q=0.9", "en", "Hello!"), ("ja", "de", "Hallo!"), ("", "de", "Hallo!")],
)
async def test_the_page_speaks_the_browsers_language_or_german(
    tmp_path: Path, asked: str, spoken: str, welcome: str
) -> None:
    async with (
        hosted(Bot(), tmp_path, FREE) as channel,
        visiting(channel, **{"Accept-Language": asked}) as browser,
    ):
        page = (await browser.client.get("")).text

    assert f'<html lang="{spoken}" dir="ltr">' in page
    assert welcome in page


async def test_a_file_is_downloaded_and_never_shown(tmp_path: Path) -> None:
    file = File("Treffen März.ics", "text/calendar", b"BEGIN:VCALENDAR")

    def answer(_: Message) -> list[Post]:
        return [Post((ParagraphPost(((Run("Bitte:"),),)),), files=(file,))]

    async with hosted(Bot(answer), tmp_path, FREE) as channel, visiting(channel) as browser:
        await browser.begin()
        await browser.write("Kalender")
        (post,) = await browser.fetch()
        link = post["files"][0]
        got = await browser.client.get(link["url"])
        unknown = await browser.client.get("chat/files/0000")

    assert (link["name"], got.content) == ("Treffen März.ics", b"BEGIN:VCALENDAR")
    assert got.headers["content-type"].startswith("text/calendar")
    assert got.headers["content-disposition"].startswith("attachment; filename*=UTF-8''Treffen%20M")
    assert unknown.status_code == 404
    assert "Frag mich" in unknown.text


async def test_without_javascript_the_next_page_holds_the_answer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.web.form._PATIENCE", 0.5)

    def answer(_: Message) -> list[Post]:
        button = Button("Ja & mehr", "/mehr")
        return [said("Erstens 116 016"), Post((ParagraphPost(((Run("<b>"),),)),), (button,))]

    bot = Bot(answer)
    async with hosted(bot, tmp_path, FREE) as channel, visiting(channel) as browser:
        form = {"id": str(uuid4()), "text": "<script>alert(1)</script>"}
        page = await browser.client.post("", data=form, headers=OWN)
        again = await browser.client.post("", data=form, headers=OWN)

    assert page.status_code == again.status_code == 200
    assert "&lt;script&gt;alert(1)" in page.text
    assert '<a href="tel:116016">' in page.text
    assert "&lt;b&gt;" in page.text
    assert 'value="/mehr"' in page.text
    assert "Ja &amp; mehr" in page.text
    assert bot.texts == ["<script>alert(1)</script>"]
    assert "Lade die Seite gleich neu" in again.text


async def test_a_taken_port_is_said_in_plain_words(tmp_path: Path) -> None:
    async with hosted(Bot(), tmp_path, FREE) as channel:
        taken = Settings(port=int(channel.url.rsplit(":", 1)[1].strip("/")))
        async with open_channel(taken, context(tmp_path)) as second:
            with pytest.raises(ChannelDown, match="another `port`"):
                await second.listen(Bot())


async def test_the_server_ends_at_once_although_a_page_waits(tmp_path: Path) -> None:
    async with visiting_after_end(tmp_path) as (polling, seconds):
        assert seconds < 2
        assert (await polling).status_code == 200


@asynccontextmanager
async def visiting_after_end(
    state: Path,
) -> AsyncIterator[tuple[asyncio.Task[httpx.Response], float]]:
    loop = asyncio.get_running_loop()
    async with httpx.AsyncClient(timeout=30) as client:
        async with hosted(Bot(), state, FREE) as channel:
            await client.post(f"{channel.url}chat/session", headers=OWN)
            polling = asyncio.create_task(client.get(f"{channel.url}chat/events"))
            await asyncio.sleep(0.1)
            since = loop.time()
        yield polling, loop.time() - since


async def test_health_says_ok(tmp_path: Path) -> None:
    async with hosted(Bot(), tmp_path, FREE) as channel, visiting(channel) as browser:
        assert (await browser.client.get("health")).json() == {"status": "ok"}


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("Ruf 112 an, Polizei 110.", ["tel:112", "tel:110"]),
        ("Jemand zum Reden: 116 123", ["tel:116123"]),
        ("Telefon: +49 271 404-2212", ["tel:+492714042212"]),
        ("0800 111 0 550 (kostenlos)", ["tel:+498001110550"]),
        ("110 Euro im Monat, 112 Plätze", []),
        ("Stand: 03/2026, 57076 Siegen, Do, 12. März, 19:00 Uhr", []),
        ("1.110 € und 112,50 €", []),
    ],
)
def test_a_thumb_can_call_every_telephone_number(text: str, numbers: list[str]) -> None:
    pieces = list(phone.split(text))

    assert "".join(piece for piece, _ in pieces) == text
    assert [number for _, number in pieces if number] == numbers


def test_a_link_leads_nowhere_but_to_the_web_and_mail() -> None:
    post = Post(
        (
            BulletsPost(
                ((Run("a", url="javascript:alert(1)"), Run("b", url="https://b.example")),)
            ),
            CardPost((Run("c", url="data:text/html,x"),), (), ()),
        ),
        (Button("d", url="JavaScript:alert(1)"),),
    )
    made = bubble.bubble(post)

    assert [piece["url"] for piece in made["blocks"][0]["items"][0]] == ["", "https://b.example"]
    assert made["blocks"][1]["title"][0]["url"] == ""
    assert made["buttons"][0]["url"] == ""


def test_arabic_runs_from_right_to_left() -> None:
    assert bubble.bubble(Post((), language="ar"))["dir"] == "rtl"


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_an_allowance_fills_up_again() -> None:
    clock = Clock()
    allowance = Allowance(60, 2, clock=clock)

    assert [allowance.take("a") for _ in range(3)] == [0, 0, 1]
    assert allowance.take("b") == 0
    clock.now += 1
    assert allowance.take("a") == 0


def test_a_delivered_post_is_told_to_a_second_tab_for_a_while() -> None:
    clock = Clock()
    chats = Chats(clock=clock)
    chat = chats.enter("anna")
    start = chats.acknowledge(chat, chats.cursor(chat))
    chats._put(chat, {"id": "1"})
    chats.acknowledge(chat, chats.cursor(chat))

    assert [letter.number for letter in chats.waiting(chat, start)] == [1]
    assert chats.waiting(chat, None) == []
    clock.now += KEPT
    assert chats.waiting(chat, start) == []


async def test_a_page_between_two_polls_is_waited_for_and_one_long_gone_is_not() -> None:
    clock = Clock()
    chats = Chats(patience=0.01, clock=clock)
    chats.on_return = (bot := Bot()).hurry
    chat = chats.enter("anna")
    await chats.welcome_back("anna", chat)
    with pytest.raises(TryLater, match="did not fetch"):
        await chats.deliver("anna", {"id": "1"})
    clock.now += PRESENT
    with pytest.raises(TryLater, match="nobody"):
        await chats.deliver("anna", {"id": "1"})

    await chats.welcome_back("anna", chats.enter("anna"))

    assert bot.returned == ["anna", "anna"]


def test_chats_are_forgotten_before_they_fill_the_memory() -> None:
    chats = Chats()
    for number in range(10_050):
        chats.enter(str(number))

    assert len(chats._chats) == 10_000


def test_kept_files_are_forgotten_after_an_hour_or_when_they_are_too_many() -> None:
    clock = Clock()
    keep = Keep(clock=clock)
    first = keep.put(File("a", "text/plain", b"a"), "1", "anna")
    assert keep.put(File("a", "text/plain", b"a"), "1", "anna") == first
    clock.now += 3600
    assert keep.get(first) is None

    large = [
        keep.put(File(str(n), "text/plain", bytes(20 * 1024 * 1024)), "1", "anna") for n in range(2)
    ]
    assert keep.get(large[0]) is None
    assert keep.get(large[1]) is not None
    keep.drop("anna")
    assert keep.get(large[1]) is None


async def _chat(channel: WebChannel, browser: Browser) -> str:
    """Let the browser in, and say how the bot calls it."""
    await browser.begin()
    await browser.fetch(wait=False)
    return next(reversed(channel._chats._chats))


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_the_page_is_whole_in_every_language(spoken: str) -> None:
    catalogue = texts.load()
    keys = re.findall(r"^(web-[a-z0-9-]+) =", _catalogue("de"), re.MULTILINE)

    assert [key for key in keys if not catalogue.has(key, spoken)] == []
    for key in ("web-emergency", "web-too-fast", "web-busy"):
        numbers = [number for _, number in phone.split(catalogue.phrase(Text(key), spoken))]
        assert {"tel:112", "tel:110", "tel:116123"} <= set(numbers)


def _catalogue(name: str) -> str:
    return files("bot.web").joinpath("texts", f"{name}.ftl").read_text("utf-8")
