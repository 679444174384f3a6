"""The commands of the README are real."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from typer.testing import CliRunner

from bot.cli import cli

README = Path("README.md").read_text("utf-8")


def test_every_make_target_of_the_readme_exists() -> None:
    targets = set(re.findall(r"(?m)^make (\w+)", README))
    listed = subprocess.run(["make", "help"], capture_output=True, text=True, check=True).stdout

    assert targets == {"run", "chat", "test"}
    assert all(f"make {target}" in listed for target in targets)


def test_every_command_of_the_readme_exists() -> None:
    commands = set(re.findall(r"wegweiser (run|chat|ask|check|\w+)\b", README)) & {
        "run",
        "chat",
        "ask",
        "check",
    }
    for command in commands:
        assert CliRunner().invoke(cli, [command, "--help"]).exit_code == 0


def test_every_file_that_the_readme_names_exists() -> None:
    for target in re.findall(r"\]\((?!https)([^)#]+)\)", README):
        assert Path(target).exists(), target
    for path in re.findall(r"`((?:docs|tests|knowledge|bot|handlers)/[\w./-]+)`", README):
        assert Path(path).exists(), path
