"""What the import contracts cannot see."""

from __future__ import annotations

from pathlib import Path

import handlers
from handlers.kernel.router import Router


def test_every_folder_of_handlers_is_a_feature_of_that_name() -> None:
    folders = {p.parent.name for p in Path("handlers").glob("*/__init__.py")} - {"kernel"}

    assert {feature.name for feature in handlers.features()} == folders


def test_no_two_features_answer_to_the_same_word() -> None:
    Router(handlers.features())  # raises FeatureClash


def test_commands_fit_telegram() -> None:
    for feature in handlers.features():
        for command in feature.commands:
            assert command.name.isascii()
            assert command.name == command.name.lower()
            assert len(command.name) <= 32


def test_no_number_of_a_help_line_stands_in_code() -> None:
    for folder in ("bot", "handlers", "knowledge"):
        for file in Path(folder).rglob("*.py"):
            code = file.read_text("utf-8")
            assert "0800" not in code or file.name == "phone.py", file
            assert '"116' not in code or file.name == "phone.py", file


def test_nothing_names_the_machine_it_was_written_on() -> None:
    for file in (*Path().glob("*.md"), *Path("docs").rglob("*.md"), *Path("bot").rglob("*.py")):
        assert str(Path.cwd()) not in file.read_text("utf-8"), file
