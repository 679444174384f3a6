"""The chat page in a real browser: what a mother sees at night on her phone."""

from __future__ import annotations

import asyncio
import shutil
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import pytest
from playwright.async_api import async_playwright, expect

from bot.channels.web import Settings
from handlers.kernel.post import BulletsPost, Button, CardPost, ParagraphPost, Post, Run
from tests.channels.recording import RecordingInbox
from tests.channels.web_host import Bot, code, hosted, living, said
from tests.pictures import flyer, photo

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Sequence
    from pathlib import Path

    from playwright.async_api import Browser, FilePayload, Page, ViewportSize

    from bot.channels.web import WebChannel
    from bot.settings import Settings as BotSettings
    from handlers.kernel.message import Incoming, Message
    from tests.conftest import Clock

PHONE: ViewportSize = {"width": 390, "height": 780}
FLAGS = (
    "--no-sandbox",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-quic",
    "--no-first-run",
    "--disable-gpu",
)
FREE = Settings(port=0)
ATTACH = "Datei anhängen"
ATTACK = "<img src=x onerror=\"document.title='hacked'\"><script>document.title='hacked'</script>"


def chromium() -> str:
    found = shutil.which("chromium")
    if not found:
        pytest.fail(
            "Chromium is missing, and the chat page must be seen to be believed. Install it with: "
            "apt-get update && apt-get install -y --no-install-recommends chromium"
        )
    return found


@asynccontextmanager
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        launched = await playwright.chromium.launch(executable_path=chromium(), args=list(FLAGS))
        try:
            yield launched
        finally:
            await launched.close()


@asynccontextmanager
async def visit(url: str, **options: Any) -> AsyncIterator[Page]:
    """Open the page; nothing may be complained of in the browser's console."""
    complaints: list[str] = []
    async with browser() as opened:
        page = await opened.new_page(**({"viewport": PHONE, "locale": "de-DE"} | options))
        page.set_default_timeout(8000)
        page.on("console", lambda said: complaints.append(said.text))
        page.on("pageerror", lambda error: complaints.append(str(error)))
        await page.goto(url)
        yield page
    assert [text for text in complaints if "net::ERR_" not in text] == []


async def write(page: Page, text: str) -> None:
    await page.get_by_label("Deine Nachricht").fill(text)
    await page.keyboard.press("Enter")


def offers(message: Message) -> Sequence[Post]:
    """Choices, a card, an answer in place, an attack: whatever the tests ask for."""
    match message.text:
        case "/mehr":
            return [
                Post(
                    (ParagraphPost(((Run("Zwei von zwei"),),)),),
                    (Button("Zurück", "/weniger"),),
                    replaces=message.pressed,
                )
            ]
        case "Angriff":
            return [
                Post(
                    (
                        ParagraphPost(((Run(ATTACK),),)),
                        BulletsPost(((Run(ATTACK, bold=True),),)),
                        CardPost((Run(ATTACK),), (), ()),
                    ),
                    (Button(ATTACK, "/x"),),
                )
            ]
        case "Gruppe":
            small = Button("Melden", "/gruppe_wer birke Linde-4821", discreet="⋯")
            return [Post((ParagraphPost(((Run("Linde: hallo"),),)),), (small,))]
        case "Karte":
            facts = ((Run("Telefon: +49 271 404-2212"),), (Run("x.org", url="https://x.org"),))
            return [Post((CardPost((Run("Unterhalt"),), ((Run("Geld vom Amt"),),), facts),))]
        case "Wähl":
            return [
                Post(
                    (ParagraphPost(((Run("Eins von zwei"),),)),),
                    (Button("Mehr davon", "/mehr"), Button("Etwas anderes", "/anders")),
                )
            ]
        case text:
            return [said(f"Antwort auf {text}")]


async def test_a_typed_question_is_answered(tmp_path: Path) -> None:
    async with hosted(Bot(), tmp_path, FREE) as channel, visit(channel.url) as page:
        await write(page, "Wer hilft mir?")

        await expect(page.get_by_role("log")).to_contain_text("Antwort auf Wer hilft mir?")
        await expect(page.get_by_label("Deine Nachricht")).to_have_value("")


class Hasty(Bot):
    """Answers before it has taken note, as the guard does for a cry for help."""

    channel: WebChannel

    async def accept(self, arrivals: Sequence[Incoming], *, cursor: str | None = None) -> None:
        for arrival in arrivals:
            await self.channel.send(arrival.address.chat, said("Ich bin da."), key=arrival.id)
        await RecordingInbox.accept(self, arrivals, cursor=cursor)


async def test_an_answer_that_came_first_ends_the_waiting(tmp_path: Path) -> None:
    bot = Hasty()
    async with hosted(bot, tmp_path, FREE) as channel, visit(channel.url) as page:
        bot.channel = channel
        await write(page, "Hilfe")
        await expect(page.get_by_text("Ich bin da.")).to_be_visible()
        await bot.has(1)
        await page.wait_for_timeout(1000)  # the dots come 400 ms after the server took note

        await expect(page.locator(".dots")).to_have_count(0)


async def test_an_example_is_one_tap_and_then_old(tmp_path: Path) -> None:
    bot = Bot()
    async with hosted(bot, tmp_path, FREE) as channel, visit(channel.url) as page:
        await page.get_by_role("button", name="Der Unterhalt kommt nicht").click()

        await expect(page.get_by_text("Antwort auf Der Unterhalt kommt nicht")).to_be_visible()
        await expect(page.get_by_role("button", name="Wer betreut mein Kind")).to_be_disabled()


async def test_a_pressed_button_is_answered_in_place(tmp_path: Path) -> None:
    bot = Bot(offers)
    async with hosted(bot, tmp_path, FREE) as channel, visit(channel.url) as page:
        await write(page, "Wähl")
        await page.get_by_role("button", name="Mehr davon").click()

        await expect(page.get_by_text("Zwei von zwei")).to_be_visible()
        await expect(page.get_by_text("Eins von zwei")).to_have_count(0)
        await expect(page.get_by_text("Mehr davon")).to_have_count(0)
        assert bot.texts == ["Wähl", "/mehr"]


async def test_the_next_message_makes_old_buttons_inactive_but_readable(tmp_path: Path) -> None:
    async with hosted(Bot(offers), tmp_path, FREE) as channel, visit(channel.url) as page:
        await write(page, "Wähl")
        await expect(page.get_by_role("button", name="Etwas anderes")).to_be_enabled()
        await write(page, "doch nicht")

        old = page.get_by_role("button", name="Etwas anderes")
        await expect(old).to_be_disabled()
        assert await _contrast(page, "Etwas anderes") >= 4.5


async def test_a_discreet_button_is_read_aloud_and_stays_in_use(tmp_path: Path) -> None:
    bot = Bot(offers)
    async with hosted(bot, tmp_path, FREE) as channel, visit(channel.url) as page:
        await write(page, "Gruppe")
        small = page.get_by_role("button", name="Melden")
        await expect(small).to_have_text("⋯")
        await write(page, "Wähl")
        await expect(page.get_by_role("button", name="Etwas anderes")).to_be_enabled()
        box = await small.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 44
        assert await _contrast(page, "⋯") >= 4.5
        await small.click()
        await page.reload()
        await expect(page.get_by_role("button", name="Melden")).to_have_text("⋯")

    assert bot.texts == ["Gruppe", "Wähl", "/gruppe_wer birke Linde-4821"]


async def test_a_reload_keeps_the_conversation(tmp_path: Path) -> None:
    async with hosted(Bot(offers), tmp_path, FREE) as channel, visit(channel.url) as page:
        await write(page, "Wähl")
        await expect(page.get_by_text("Eins von zwei")).to_be_visible()
        await page.reload()

        await expect(page.locator(".own")).to_have_text(["Du: Wähl"])
        await page.get_by_role("button", name="Mehr davon").click()
        await expect(page.get_by_text("Zwei von zwei")).to_be_visible()


async def test_nothing_is_lost_or_doubled_over_a_restart_of_the_server(tmp_path: Path) -> None:
    bot = Bot()
    async with hosted(bot, tmp_path, FREE) as channel:
        url = channel.url
        visiting = visit(url)
        page = await visiting.__aenter__()
        await write(page, "vorher")
        await expect(page.get_by_text("Antwort auf vorher")).to_be_visible()
        chat = bot.messages[0].address.chat
    await write(page, "währenddessen")
    bot.promise(chat, said("Von selbst gesagt"), "promise-1")
    await expect(page.get_by_role("status")).to_contain_text("Keine Verbindung")
    await expect(page.get_by_text("Wird gesendet, sobald es geht")).to_be_visible()

    again = Settings(port=int(url.rsplit(":", 1)[1].strip("/")))
    async with hosted(bot, tmp_path, again):
        await expect(page.get_by_text("Antwort auf währenddessen")).to_be_visible(timeout=20_000)
        await expect(page.get_by_text("Von selbst gesagt")).to_be_visible(timeout=20_000)
        await expect(page.get_by_role("status")).to_have_text("")
        await asyncio.sleep(0.3)

        assert bot.texts == ["vorher", "währenddessen"]
        assert bot.owed == []
        assert await page.locator(".own").count() == 2
        assert await page.locator(".bot:not(.welcome)").count() == 3
        assert await page.get_by_text("Wird gesendet").count() == 0
        await visiting.__aexit__(None, None, None)


async def test_help_now_gives_numbers_even_without_a_connection(tmp_path: Path) -> None:
    bot = Bot()
    async with hosted(bot, tmp_path, FREE) as channel, visit(channel.url) as page:
        await page.context.set_offline(True)
        await page.get_by_role("button", name="Hilfe jetzt").click()

        await expect(page.get_by_role("link", name="116 016")).to_have_attribute(
            "href", "tel:116016"
        )
        await page.context.set_offline(False)
        await expect(page.get_by_text("Antwort auf /notfall")).to_be_visible(timeout=15_000)


async def test_whoever_writes_too_fast_loses_nothing(tmp_path: Path) -> None:
    bot = Bot()
    slow = Settings(port=0, messages_per_minute=60, messages_at_once=1)
    async with hosted(bot, tmp_path, slow) as channel, browser() as opened:
        page = await opened.new_page(viewport=PHONE, locale="de-DE")
        await page.goto(channel.url)
        await write(page, "eins")
        await write(page, "zwei")

        await expect(page.get_by_role("link", name="116 123")).to_be_visible()
        await expect(page.get_by_text("Antwort auf zwei")).to_be_visible(timeout=10_000)
        assert bot.texts == ["eins", "zwei"]


async def test_leaving_is_at_once_and_leaves_nothing_behind(tmp_path: Path) -> None:
    bot = Bot()
    async with hosted(bot, tmp_path, FREE) as channel, visit(channel.url) as page:
        await write(page, "geheim")
        await expect(page.get_by_text("Antwort auf geheim")).to_be_visible()
        await page.get_by_role("link", name="Seite verlassen").click()
        await page.wait_for_url("about:blank")
        await asyncio.sleep(0.3)
        cookies = await page.context.cookies()
        await page.goto(channel.url)

        assert cookies == []
        assert await page.evaluate("sessionStorage.length") == 0
        await expect(page.get_by_text("geheim")).to_have_count(0)
        await write(page, "neu")
        await expect(page.get_by_text("Antwort auf neu")).to_be_visible()
        assert len({message.address.chat for message in bot.messages}) == 2


async def test_markup_in_texts_is_shown_as_text(tmp_path: Path) -> None:
    async with hosted(Bot(offers), tmp_path, FREE) as channel, visit(channel.url) as page:
        await write(page, "Angriff")
        await expect(page.get_by_role("button", name=ATTACK)).to_be_visible()
        await write(page, ATTACK)
        await page.reload()

        await expect(page.locator(".own").last).to_contain_text(ATTACK)
        assert await page.locator("#log img, #log script").count() == 0
        assert await page.title() == "Chat"


async def test_numbers_can_be_called_and_links_do_not_tell_where_they_come_from(
    tmp_path: Path,
) -> None:
    async with hosted(Bot(offers), tmp_path, FREE) as channel, visit(channel.url) as page:
        await write(page, "Karte")

        await expect(page.get_by_role("heading", name="Unterhalt", exact=True)).to_be_visible()
        number = page.get_by_role("link", name="+49 271 404-2212")
        await expect(number).to_have_attribute("href", "tel:+492714042212")
        link = page.get_by_role("link", name="x.org")
        await expect(link).to_have_attribute("rel", "noopener noreferrer")


@pytest.mark.parametrize("width", [320, 390, 1280])
async def test_nothing_scrolls_sideways(tmp_path: Path, width: int) -> None:
    async with (
        hosted(Bot(offers), tmp_path, FREE) as channel,
        visit(channel.url, viewport={"width": width, "height": 700}) as page,
    ):
        await write(page, "Donaudampfschifffahrtsgesellschaftskapitän" * 3)
        await write(page, "Karte")
        await expect(page.get_by_role("heading", name="Unterhalt", exact=True)).to_be_visible()

        wide = (
            "document.documentElement.scrollWidth > innerWidth || log.scrollWidth > log.clientWidth"
        )
        assert await page.evaluate(wide) is False


async def test_at_twice_the_size_everything_can_still_be_reached(tmp_path: Path) -> None:
    async with (
        hosted(Bot(offers), tmp_path, FREE) as channel,
        visit(channel.url, viewport={"width": 195, "height": 390}) as page,
    ):
        await write(page, "Karte")
        await expect(page.get_by_role("heading", name="Unterhalt", exact=True)).to_be_visible()
        await expect(page.locator(".own")).to_be_in_viewport()
        await expect(page.get_by_role("link", name="Seite verlassen")).to_be_in_viewport(ratio=1)

        await page.get_by_role("button", name="Hilfe jetzt").click()
        await expect(page.get_by_text("Antwort auf /notfall")).to_be_visible()
        assert await page.evaluate("document.documentElement.scrollWidth > innerWidth") is False


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_everything_can_be_read_by_day_and_by_night(tmp_path: Path, scheme: str) -> None:
    async with (
        hosted(Bot(offers), tmp_path, FREE) as channel,
        visit(channel.url, color_scheme=scheme) as page,
    ):
        await write(page, "Wähl")
        await expect(page.get_by_role("button", name="Mehr davon")).to_be_visible()
        texts = ("Hallo!", "Zum Beispiel:", "Eins von zwei", "Mehr davon", "Hilfe jetzt")
        for text in (*texts, "Seite verlassen", "Netzwerk Musterkreis"):
            assert await _contrast(page, text) >= 4.5, text
        ground = await page.evaluate("getComputedStyle(document.documentElement).backgroundColor")

    assert (sum(_rgb(ground)) < 200) is (scheme == "dark")


async def test_fingers_hit_every_button(tmp_path: Path) -> None:
    async with hosted(Bot(offers), tmp_path, FREE) as channel, visit(channel.url) as page:
        await write(page, "Wähl")
        await expect(page.get_by_role("button", name="Mehr davon")).to_be_visible()
        for target in await page.locator("button:visible, textarea, #leave").all():
            box = await target.bounding_box()
            assert box is not None
            assert min(box["width"], box["height"]) >= 44

        size = "elements => elements.map(e => parseFloat(getComputedStyle(e).fontSize))"
        assert min(await page.locator("body *:visible").evaluate_all(size)) >= 16


async def test_the_keyboard_is_enough(tmp_path: Path) -> None:
    async with hosted(Bot(offers), tmp_path, FREE) as channel, visit(channel.url) as page:
        await page.keyboard.press("Tab")
        await expect(page.get_by_role("link", name="Direkt zum Schreiben")).to_be_focused()
        await page.keyboard.press("Enter")
        await expect(page.get_by_label("Deine Nachricht")).to_be_focused()
        await page.keyboard.type("Wähl")
        await page.keyboard.press("Shift+Enter")
        await expect(page.get_by_label("Deine Nachricht")).to_have_value("Wähl\n")
        await page.keyboard.press("Enter")
        button = page.get_by_role("button", name="Mehr davon")
        await expect(button).to_be_visible()
        await page.keyboard.press("Shift+Tab")
        await page.keyboard.press("Shift+Tab")
        await expect(button).to_be_focused()
        await page.keyboard.press("Enter")

        await expect(page.get_by_text("Zwei von zwei")).to_be_visible()
        await expect(page.get_by_label("Deine Nachricht")).to_be_focused()


async def test_a_screen_reader_finds_its_way(tmp_path: Path) -> None:
    async with hosted(Bot(), tmp_path, FREE) as channel, visit(channel.url) as page:
        await write(page, "hallo")
        await expect(page.get_by_text("Antwort auf hallo")).to_be_visible()

        log = page.get_by_role("log", name="Unterhaltung")
        await expect(log).to_have_attribute("aria-live", "polite")
        await expect(page.get_by_role("banner")).to_contain_text("Netzwerk Musterkreis")
        await expect(page.get_by_role("main")).to_have_count(1)
        await expect(page.get_by_role("contentinfo")).to_have_count(1)
        await expect(page.get_by_role("heading", level=1)).to_have_count(1)
        await expect(page.get_by_role("button", name="Senden")).to_be_enabled()
        await expect(page.locator(".bubble").last).to_have_text("Wegweiser: Antwort auf hallo")
        assert await page.locator("html").get_attribute("lang") == "de"


async def test_arabic_stands_from_right_to_left(tmp_path: Path) -> None:
    def answer(_: Message) -> Sequence[Post]:
        return [Post((ParagraphPost(((Run("مرحبا"),),)),), language="ar")]

    async with hosted(Bot(answer), tmp_path, FREE) as channel, visit(channel.url) as page:
        await write(page, "مرحبا")
        bubble = page.locator(".bot").last

        await expect(bubble).to_have_attribute("dir", "rtl")
        await expect(bubble).to_have_attribute("lang", "ar")


async def test_calm_eyes_get_no_motion(tmp_path: Path) -> None:
    async with (
        hosted(Bot(), tmp_path, FREE) as channel,
        visit(channel.url, reduced_motion="reduce") as page,
    ):
        await write(page, "hallo")
        await expect(page.get_by_text("Antwort auf hallo")).to_be_visible()

        assert await page.evaluate("document.getAnimations().length") == 0


async def test_without_javascript_the_page_still_answers(tmp_path: Path) -> None:
    async with (
        hosted(Bot(offers), tmp_path, FREE) as channel,
        visit(channel.url, java_script_enabled=False) as page,
    ):
        await expect(page.get_by_role("link", name="116 016")).to_be_visible()
        await page.get_by_label("Deine Nachricht").fill("Wähl")
        await page.get_by_role("button", name="Senden").click()
        await page.get_by_role("button", name="Etwas anderes").click()

        await expect(page.get_by_text("Antwort auf /anders")).to_be_visible()


@asynccontextmanager
async def moderating(settings: BotSettings, clock: Clock) -> AsyncIterator[Page]:
    """The page of somebody who has just become a moderator."""
    async with living(settings, clock) as app, visit(await app.chat_page()) as page:
        await write(page, await code(app))
        await expect(page.get_by_text("gehörst du zum Team")).to_be_visible()
        yield page


async def begin_announcing(page: Page) -> None:
    """A moderator who is writing an announcement."""
    await write(page, "/ankuendigung neu")
    await expect(page.get_by_role("button", name=ATTACH)).to_be_visible()


async def choose(page: Page, name: str, content: bytes, media_type: str = "image/jpeg") -> None:
    file: FilePayload = {"name": name, "mimeType": media_type, "buffer": content}
    async with page.expect_file_chooser() as choosing:
        await page.get_by_role("button", name=ATTACH).click()
    await (await choosing.value).set_files(file)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_moderator_sends_a_picture_and_sees_how_it_arrives(
    settings: BotSettings, clock: Clock
) -> None:
    async with moderating(settings, clock) as page:
        await expect(page.get_by_role("button", name=ATTACH)).to_be_hidden()
        await begin_announcing(page)
        box = await page.get_by_role("button", name=ATTACH).bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 44

        await page.get_by_label("Deine Nachricht").fill("Am Donnerstag ist Elterncafé.")
        await choose(page, "Unser <Fest>.jpg", photo((600, 300)))
        await expect(page.locator(".own").last).to_contain_text("Unser <Fest>.jpg")
        await expect(page.locator(".own").last).to_contain_text("Am Donnerstag ist Elterncafé.")
        await expect(page.get_by_label("Deine Nachricht")).to_have_value("")
        await expect(page.get_by_text("Was ist auf dem Bild zu sehen?")).to_be_visible()
        await expect(page.get_by_text("Die Datei ist da")).to_be_visible()
        await write(page, "Kinder tanzen im Hof")
        await expect(page.get_by_text("Worum geht es?")).to_be_visible()
        await write(page, "kein")
        await expect(page.get_by_text("Darüber siehst du sie")).to_be_visible()

        shown = page.get_by_role("img", name="Kinder tanzen im Hof").last
        await shown.scroll_into_view_if_needed()
        await expect(shown).to_have_js_property("naturalWidth", 600)
        await page.reload()
        await expect(page.get_by_role("button", name=ATTACH)).to_be_visible()
        await write(page, "/hilfe")
        await expect(page.get_by_text("So geht es:")).to_be_visible()
        await expect(page.get_by_role("button", name=ATTACH)).to_be_hidden()


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_file_that_a_reload_forgot_is_said_to_be_lost(
    settings: BotSettings, clock: Clock
) -> None:
    async with moderating(settings, clock) as page:
        await begin_announcing(page)
        await page.route("**/chat/messages", lambda route: route.abort())
        await choose(page, "flyer.pdf", flyer(), "application/pdf")
        await expect(page.get_by_text("Wird gesendet, sobald es geht")).to_be_visible()
        await page.unroute("**/chat/messages")
        await page.reload()

        await expect(page.locator(".own").last).to_contain_text("flyer.pdf")
        await expect(page.get_by_text("Die Datei konnte ich nicht holen")).to_be_visible(
            timeout=20_000
        )


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_another_tab_leaves_the_file_to_the_one_that_has_it(
    settings: BotSettings, clock: Clock
) -> None:
    async with moderating(settings, clock) as page:
        async with page.expect_popup() as opening:
            await page.evaluate("open(location.href)")
        other = await opening.value
        await begin_announcing(page)
        await expect(other.get_by_role("button", name=ATTACH)).to_be_visible()
        await choose(page, "fest.jpg", photo())

        await expect(other.get_by_text("Die Datei ist da")).to_be_visible()


async def test_a_parent_is_not_offered_to_send_files(tmp_path: Path) -> None:
    async with hosted(Bot(), tmp_path, FREE) as channel, visit(channel.url) as page:
        await write(page, "Der Unterhalt kommt nicht")
        await expect(page.get_by_text("Antwort auf Der Unterhalt")).to_be_visible()

        await expect(page.get_by_role("button", name=ATTACH)).to_be_hidden()


def _rgb(color: str) -> list[float]:
    return [float(part) for part in color.strip("rgba()").split(",")[:3]]


def _luminance(color: str) -> float:
    channels = [value / 255 for value in _rgb(color)]
    linear = [v / 12.92 if v <= 0.03928 else ((v + 0.055) / 1.055) ** 2.4 for v in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


async def _contrast(page: Page, text: str) -> float:
    """Of the words with what lies behind them."""
    colors = await page.get_by_text(text).last.evaluate(
        """element => {
            const color = getComputedStyle(element).color;
            let behind = element;
            const clear = (e) => getComputedStyle(e).backgroundColor === "rgba(0, 0, 0, 0)";
            while (clear(behind)) behind = behind.parentElement;
            return [color, getComputedStyle(behind).backgroundColor];
        }"""
    )
    darker, lighter = sorted(_luminance(color) for color in colors)
    return (lighter + 0.05) / (darker + 0.05)
