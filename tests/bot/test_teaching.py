"""A moderator attaches a question to an offer, and it counts from then on."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from bot.cli import cli
from knowledge import loader

if TYPE_CHECKING:
    from pathlib import Path

    from typer.testing import Result

FEW = {"tafel", "kleiderkammer", "wohngeld", "kita-platz"}  # an index of all takes seconds
ODD = "habt ihr was für die blaue stunde vom zwerg"


@pytest.fixture(autouse=True)
def _own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    few = [offer for offer in loader.shipped() if offer.id in FEW]
    monkeypatch.setattr(loader, "shipped", lambda: few)


def _run(*arguments: str) -> Result:
    return CliRunner().invoke(cli, list(arguments))


def _first(question: str) -> str:
    """The offer that leads for this question now."""
    asked = CliRunner().invoke(cli, ["ask", "--batch", "-"], input=json.dumps({"query": question}))
    return str(json.loads(asked.stdout)["offers"][0]["id"])


def test_what_was_taught_is_found_from_then_on() -> None:
    taught = _run("teach", "kleiderkammer", ODD)

    assert taught.exit_code == 0
    assert ODD in taught.stdout
    assert _first(ODD) == "kleiderkammer"


def test_teaching_twice_changes_nothing_more() -> None:
    _run("teach", "tafel", ODD)
    again = _run("teach", "tafel", ODD)

    assert again.exit_code == 0
    assert "already" in again.stdout or "schon" in again.stdout


def test_what_was_taught_can_be_taken_back() -> None:
    _run("teach", "tafel", ODD)

    assert _run("teach", "tafel", ODD, "--forget").exit_code == 0
    again = _run("teach", "tafel", ODD, "--forget")
    assert again.exit_code == 1
    assert "never" in again.stderr


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("kleidekammer", ODD), "kleiderkammer"),
        (("tafel", "  "), "empty"),
        (("tafel", "x" * 501), "500"),
    ],
)
def test_what_cannot_be_taught_is_said(arguments: tuple[str, str], said: str) -> None:
    result = _run("teach", *arguments)

    assert result.exit_code == 1
    assert said in result.stderr


def test_many_are_taught_from_a_file_and_a_bad_one_stops_none(tmp_path: Path) -> None:
    rows = [{"query": ODD, "relevant": ["tafel"]}, {"query": "x y z", "relevant": ["nowhere"]}]
    file = tmp_path / "ours.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)), "utf-8")

    result = _run("teach", "--batch", str(file))

    assert result.exit_code == 1
    assert "nowhere" in result.stderr
    assert _first(ODD) == "tafel"


@pytest.mark.parametrize("arguments", [[], ["tafel"], ["tafel", "x", "--batch", "y"]])
def test_wrong_use_ends_with_two(arguments: list[str]) -> None:
    assert _run("teach", *arguments).exit_code == 2
