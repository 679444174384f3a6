"""The wheel holds everything that runs: offers, texts, migrations, pages."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, unpacked into a folder of its own; the libraries are those of the tests."""
    folder = tmp_path_factory.mktemp("wheel")
    _run("-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT))
    wheel = next(folder.glob("*.whl"))
    target = folder / "site"
    _run("-m", "pip", "install", "--quiet", "--no-deps", "--target", str(target), str(wheel))
    return target


def _run(*command: str, **options: Any) -> subprocess.CompletedProcess[str]:
    done: subprocess.CompletedProcess[str] = subprocess.run(
        [sys.executable, *command],
        check=True,
        capture_output=True,
        text=True,
        timeout=120,
        **options,
    )
    return done


def _wegweiser(installed: Path, folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(installed), "LANG": "de_DE.UTF-8"}
    return _run("-P", "-m", "bot", *arguments, cwd=folder, env=environment)


def test_the_wheel_runs_from_anywhere(installed: Path, tmp_path: Path) -> None:
    found = _run(
        "-P",
        "-c",
        "import bot; print(bot.__file__)",
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed)},
    )
    assert str(installed) in found.stdout

    asked = _wegweiser(installed, tmp_path, "ask", "wohngeld")
    assert "(wohngeld)" in asked.stdout


def test_migrations_run_from_the_wheel(installed: Path, tmp_path: Path) -> None:
    chat = subprocess.run(
        [sys.executable, "-P", "-m", "bot", "chat"],
        input="wohngeld\n",
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed), "LANG": "de_DE.UTF-8"},
    )

    assert "Wohngeld" in chat.stdout
    assert (tmp_path / "data" / "wegweiser.db").exists()


def test_no_tests_are_in_the_wheel(installed: Path) -> None:
    assert not (installed / "tests").exists()
    assert (installed / "knowledge" / "offers" / "kita-platz.toml").exists()
    assert (installed / "bot" / "web" / "static").is_dir()
