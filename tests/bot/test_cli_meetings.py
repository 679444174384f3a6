"""Meetings out of a calendar file, in the shell."""

from __future__ import annotations

import asyncio
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot import clock, installation
from bot.cli import cli
from bot.settings import Settings
from bot.terminal import TEXTS
from handlers.kernel import people, roles
from handlers.kernel.message import Address
from handlers.kernel.roles import Grant
from handlers.meetings import ics_lines as lines
from handlers.meetings import ics_reading as reading
from handlers.meetings import store
from handlers.meetings.store import Way

NOW = datetime(2026, 11, 25, 11, 0, tzinfo=UTC)
FILE = """BEGIN:VCALENDAR
VERSION:2.0
BEGIN:VEVENT
UID:cafe@example.org
DTSTART;TZID=Europe/Berlin:20270114T193000
DTEND;TZID=Europe/Berlin:20270114T210000
RRULE:FREQ=MONTHLY;BYDAY=2TH
SUMMARY:Elterncafé
LOCATION:Familienzentrum Weidenau
END:VEVENT
BEGIN:VEVENT
UID:trip@example.org
DTSTART;VALUE=DATE:20270301
SUMMARY:Ausflug
END:VEVENT
BEGIN:VEVENT
UID:gone@example.org
DTSTART;TZID=Europe/Berlin:20250301T100000
DTEND;TZID=Europe/Berlin:20250301T120000
SUMMARY:Flohmarkt
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(clock, "now", lambda: NOW)
    Path("dates.ics").write_text(FILE, "utf-8")


def run(*arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(cli, ["meetings", "import", "dates.ics", *arguments])
    return result.exit_code, result.stdout + result.stderr


@pytest.fixture
def mia() -> str:
    """The pseudonym of a moderator."""

    async def moderator() -> str:
        async with installation.opened(Settings()) as (engine, _vault), engine.begin() as db:
            person = await people.meet(db, Address("web", "mia"), NOW)
            await roles.give(db, person.id, Grant("moderator"), "shell", NOW)
            return person.pseudonym

    return asyncio.run(moderator())


def meetings() -> list[store.Meeting]:
    async def going_on() -> list[store.Meeting]:
        async with installation.opened(Settings()) as (engine, _vault), engine.begin() as db:
            return await store.going_on(db, NOW)

    return asyncio.run(going_on())


def test_what_is_still_to_come_becomes_a_meeting_and_the_rest_is_named(mia: str) -> None:
    code, said = run("--by", mia)

    assert code == 1  # something was left out
    assert "dates.ics, line 3: “Elterncafé” is a meeting now." in said
    assert "dates.ics, line 11: “Ausflug” was left out." in said
    assert "(DTSTART)" in said
    assert "dates.ics, line 16: “Flohmarkt” is over" in said
    [one] = meetings()
    assert (one.title, one.audience) == ("Elterncafé", "network")
    assert one.series.rule == "FREQ=MONTHLY;BYDAY=2TH"
    assert one.way == Way("Familienzentrum Weidenau")


def test_the_same_file_makes_nothing_twice(mia: str) -> None:
    run("--by", mia)
    _code, said = run("--by", mia, "--for", "public")

    assert "“Elterncafé” is there already." in said
    assert [one.audience for one in meetings()] == ["network"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [(("--by", "Birke-0000"), "no moderator"), (("--for", "eiche"), "no such group")],
)
def test_without_a_moderator_or_for_nobody_nothing_is_taken_over(
    mia: str, arguments: tuple[str, ...], words: str
) -> None:
    code, said = run(*(arguments if "--by" in arguments else ("--by", mia, *arguments)))
    assert code == 1
    assert words in said
    assert meetings() == []


def test_what_is_no_calendar_is_said(mia: str) -> None:
    Path("dates.ics").write_text("Hallo", "utf-8")
    code, said = run("--by", mia)
    assert code == 1
    assert said.strip().startswith("dates.ics")
    assert "no calendar file. Nothing was taken over." in said


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_reason_is_put_into_words(language: str) -> None:
    sources = (Path(lines.__file__), Path(reading.__file__))
    found = [
        re.findall(pattern, file.read_text("utf-8"))
        for file, pattern in zip(
            sources, (r'Unreadable\("([\w-]+)"', r'_Refused\("([\w-]+)"'), strict=True
        )
    ]
    keys = [f"cli-meetings-unreadable-{reason}" for reason in found[0]]
    keys += [f"cli-meetings-refused-{reason}" for reason in (*found[1], "broken", "rule", "start")]
    assert len(keys) > 12
    assert not [key for key in keys if not TEXTS.has(key, language)]
