"""The pages of the mailing list in a real browser: a phone, a desk, no script, dark, Arabic."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.async_api import expect

from tests.channels.test_web_browser import PHONE, visit
from tests.town import Town, town

if TYPE_CHECKING:
    from collections.abc import AsyncIterator
    from pathlib import Path

    from playwright.async_api import Page

    from bot.settings import Settings
    from tests.conftest import Clock
    from tests.visitor import PaperChannel


@pytest.fixture
async def here(
    settings: Settings, paper: PaperChannel, clock: Clock, tmp_path: Path
) -> AsyncIterator[Town]:
    async with town(settings, paper, clock, tmp_path) as here:
        yield here


async def _fits(page: Page) -> None:
    """Nothing is cut off, and what is pressed is big enough for a thumb."""
    wide = await page.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0
    for target in await page.locator("button, .topics label, input[type=email], .leave").all():
        box = await target.bounding_box()
        assert box is not None
        assert box["height"] >= 44


async def test_signing_up_confirming_and_leaving_works_with_a_thumb_and_without_script(
    here: Town,
) -> None:
    async with visit(f"{here.url}liste", java_script_enabled=False) as page:
        await expect(page.get_by_role("heading", name="Newsletter")).to_be_visible()
        await expect(page.get_by_label("Dieses Feld bleibt leer")).not_to_be_in_viewport()
        await page.get_by_label("Deine E-Mail-Adresse").fill("anna@example.net")
        await page.get_by_label("Geld").check()
        await page.get_by_role("button", name="Anmelden").click()
        await expect(page.get_by_role("status")).to_contain_text("Fast fertig")

        await page.goto(here.url + here.link(await here.office.letter(0)))
        await expect(page.get_by_text("Themen: Geld.")).to_be_visible()
        await page.get_by_role("button", name="Anmeldung bestätigen").click()
        await expect(page.get_by_role("status")).to_contain_text("Alles klar")

        await page.goto(here.url + here.link(await here.office.letter(1)))
        await page.get_by_role("button", name="Keine Mails mehr").click()
        await expect(page.get_by_role("status")).to_contain_text("Erledigt")
        assert await page.context.cookies() == []


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_the_pages_fit_every_screen(here: Town) -> None:
    for width, options in (
        (390, {}),
        (1280, {}),
        (390, {"color_scheme": "dark"}),
        (390, {"locale": "ar"}),
    ):
        view = {"width": width, "height": PHONE["height"]}
        async with visit(f"{here.url}liste", viewport=view, **options) as page:
            await _fits(page)
            direction = await page.evaluate("document.documentElement.dir")
            assert direction == ("rtl" if options.get("locale") == "ar" else "ltr")
            await page.goto(f"{here.url}liste/abmelden/unknown")
            await _fits(page)
