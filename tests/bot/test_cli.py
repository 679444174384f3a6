"""The command line as a reviewer uses it."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest
from typer.testing import CliRunner

from bot import locale
from bot.cli import cli
from knowledge import loader
from tests import kept

if TYPE_CHECKING:
    from pathlib import Path

KINDS = {"answer", "choices", "unknown", "crisis", "function", "smalltalk"}


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept.lend(tmp_path / "data")
    monkeypatch.chdir(tmp_path)


def _batch(
    tmp_path: Path, *lines: str, arguments: tuple[str, ...] = ()
) -> tuple[int, list[dict[str, object]], str]:
    file = tmp_path / "questions.jsonl"
    file.write_text("\n".join(lines) + "\n", "utf-8")
    result = CliRunner().invoke(cli, ["ask", "--batch", str(file), *arguments])
    return (
        result.exit_code,
        [json.loads(line) for line in result.stdout.splitlines()],
        result.stderr,
    )


def test_a_batch_gives_one_line_each_in_order_and_passes_keys_through(tmp_path: Path) -> None:
    code, results, _errors = _batch(
        tmp_path,
        '{"query": "wohngeld beantragen", "nr": 1, "relevant": ["wohngeld"]}',
        '{"text": "ich will nicht mehr leben", "nr": 2}',
        '{"query": "danke!", "nr": 3}',
        '{"query": "wie wird das wetter morgen", "nr": 4}',
        '{"query": "", "nr": 5}',
    )

    assert code == 0
    assert [result["nr"] for result in results] == [1, 2, 3, 4, 5]
    assert {str(result["kind"]) for result in results} <= KINDS
    assert results[0]["offers"][0]["id"] == "wohngeld"  # type: ignore[index]
    assert results[0]["relevant"] == ["wohngeld"]
    assert results[1]["kind"] == "crisis"
    assert results[1]["crisis_kind"] == "suicide"
    assert results[2]["kind"] == "smalltalk"
    assert results[3]["kind"] == "unknown"
    assert results[3]["shown"] == []
    for result in results:
        assert {"offers", "shown", "function", "crisis_kind", "language", "ms"} <= set(result)
        assert len(result["offers"]) <= 10  # type: ignore[arg-type]


def test_a_bad_line_is_named_and_loses_nothing(tmp_path: Path) -> None:
    code, results, errors = _batch(
        tmp_path,
        '{"query": "kita"}',
        "{broken",
        '{"frage": "x"}',
        '{"query": 5}',
        '{"query": "wbs"}',
    )

    assert code == 1
    assert len(results) == 5
    assert [("error" in result) for result in results] == [False, True, True, True, False]
    assert "questions.jsonl, line 2" in errors
    assert "line 3, query" in errors


def test_another_directory_can_be_asked(tmp_path: Path) -> None:
    directory = tmp_path / "tools.jsonl"
    directory.write_text(
        '{"id": "hammer", "title": "Hammer leihen", "questions": ["nagel in die wand"]}\n'
        '{"id": "saw", "title": "Säge leihen", "keywords": ["holz schneiden"]}\n',
        "utf-8",
    )
    _code, results, _errors = _batch(
        tmp_path, '{"query": "holz schneiden"}', arguments=("--directory", str(directory))
    )

    assert results[0]["offers"][0]["id"] == "saw"  # type: ignore[index]


def test_a_bad_directory_is_named_with_line_and_field(tmp_path: Path) -> None:
    directory = tmp_path / "tools.jsonl"
    directory.write_text('{"id": "hammer", "title": "x"}\n{"id": "saw"}\n', "utf-8")
    result = CliRunner().invoke(cli, ["ask", "säge", "--directory", str(directory)])

    assert result.exit_code == 1
    assert "tools.jsonl, line 2, title" in result.stderr


@pytest.mark.parametrize("arguments", [["ask"], ["ask", "x", "--batch", "y"], ["nonsense"]])
def test_wrong_use_ends_with_two(arguments: list[str]) -> None:
    assert CliRunner().invoke(cli, arguments).exit_code == 2


def test_a_missing_file_is_said_plainly() -> None:
    result = CliRunner().invoke(cli, ["ask", "--batch", "nowhere.jsonl"])

    assert result.exit_code == 1
    assert "nowhere.jsonl" in result.stderr
    assert "Traceback" not in result.stderr


def test_check_says_what_is_missing_and_ends_with_one() -> None:
    result = CliRunner().invoke(cli, ["check"])

    assert result.exit_code == 1
    assert "[network.contact]" in result.stdout


def test_help_and_version() -> None:
    assert "wegweiser 0" in CliRunner().invoke(cli, ["--version"]).stdout
    assert CliRunner().invoke(cli, ["-h"]).exit_code == 0


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "de_DE.UTF-8"}, "de"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "C.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_language_follows_the_locale(environment: dict[str, str], language: str) -> None:
    assert locale.language(environment) == language


def test_evaluate_prints_what_can_be_measured_with_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    few = [offer for offer in loader.starter() if offer.id in {"wohngeld", "tafel", "kita-platz"}]
    monkeypatch.setattr(loader, "starter", lambda: few)
    rows = [
        {"query": "wohngeld beantragen", "relevant": ["wohngeld"], "style": "plain"},
        {"query": "wie wird das wetter morgen", "relevant": []},
        {"text": "nimm mich aus dem verteiler", "intent": "newsletter_unsubscribe"},
        {"text": "ich will nicht mehr leben", "kind": "suicide"},
    ]
    file = tmp_path / "ours.jsonl"
    file.write_text("\n".join(map(json.dumps, rows)), "utf-8")
    result = CliRunner().invoke(cli, ["evaluate", str(file), "--compare"])

    assert result.exit_code == 0
    for heading in ("The right offer", "probabilities", "nothing answers", "Own functions"):
        assert heading in result.stdout
    assert "1 / 1 = 100.0%" in result.stdout
    assert "BM25 over character n-grams" in result.stdout


def test_evaluate_names_a_bad_line(tmp_path: Path) -> None:
    file = tmp_path / "ours.jsonl"
    file.write_text('{"query": "x", "relevant": ["wohngeld"]}\n{"query": "y"}\n', "utf-8")
    result = CliRunner().invoke(cli, ["evaluate", str(file)])

    assert result.exit_code == 1
    assert "ours.jsonl, line 2, relevant" in result.stderr


def test_a_misspelled_command_is_guessed() -> None:
    result = CliRunner().invoke(cli, ["chek"])
    assert result.exit_code == 2
    assert "'check'" in result.stderr


def test_who_only_asks_loads_no_database_and_no_web_server() -> None:
    """They are half of the memory, and a second of the start."""
    loaded = "import sys, bot.cli_asking; print(*{name.split('.')[0] for name in sys.modules})"
    done = subprocess.run(
        [sys.executable, "-c", loaded], capture_output=True, text=True, check=True
    )
    assert "knowledge" in done.stdout.split()
    assert not {"sqlalchemy", "starlette", "telegram", "nio", "icalendar"} & {*done.stdout.split()}
