"""What is kept of a person can be seen, and goes when they want it to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from handlers.kernel.database import metadata
from tests.visitor import until

if TYPE_CHECKING:
    from bot.app import App
    from tests.visitor import Visitor


async def _traces(app: App, chat: str) -> list[str]:
    """Every table that says anything of this chat, or of any person."""
    found = []
    async with app.engine.begin() as db:
        for table in metadata.sorted_tables:
            if table.name == "offers":
                continue
            names = {str(value) for row in await db.execute(table.select()) for value in row}
            if table.name == "people" or any(name.startswith(chat) for name in names):
                found.append(table.name)
    return found


async def test_my_data_shows_every_column_of_the_person(anna: Visitor) -> None:
    await anna.says("/sprache de")
    heard = await anna.says("was hast du über mich gespeichert")

    (file,) = anna.posts[-1].files
    content = json.loads(file.content)
    assert "25. November 2026" in heard
    (person,) = content["people"]
    assert set(metadata.tables["people"].columns.keys()) == set(person)
    (address,) = content["addresses"]
    assert address["chat"] == "anna"
    assert set(metadata.tables["addresses"].columns.keys()) == set(address)


async def test_erasing_is_asked_twice(anna: Visitor, app: App) -> None:
    assert "Soll ich alles löschen" in await anna.says("lösch alles von mir")
    assert "lassen wir" in await anna.says("nein")
    assert await _traces(app, "anna")


async def test_after_erasing_no_table_knows_of_the_person(
    anna: Visitor, ben: Visitor, app: App
) -> None:
    await ben.says("hallo")
    await anna.says("wohngeld")
    await anna.says("/sprache en")
    await anna.says("/loeschen")
    assert "Done" in await anna.says("yes")

    async def gone() -> bool:
        return await _traces(app, "anna") == ["people"]  # that is ben

    await until(gone)
    assert "inbox" in await _traces(app, "ben")


async def test_who_was_erased_may_begin_anew(anna: Visitor) -> None:
    await anna.says("/sprache en")
    await anna.says("/loeschen ja")

    assert "Schreib einfach, was los ist" in await anna.says("/hilfe")
