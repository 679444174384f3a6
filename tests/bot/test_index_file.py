"""The index is kept in a file, and a file that does not fit is never trusted."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from bot import index_file
from knowledge import loader
from knowledge.directory import index_of
from knowledge.entry import Entry
from knowledge.matcher import find

if TYPE_CHECKING:
    from pathlib import Path

    from knowledge.index import Index

FEW = [
    replace(entry, wordings=entry.wordings[:45], texts=())
    for entry in map(Entry.of, loader.starter())
    if entry.id in {"tafel", "wohngeld"}
]
POOR = [
    Entry("hammer", "Hammer leihen", keywords=("nagel in die wand",), areas=("Olpe",)),
    Entry("säge", "Säge leihen", texts=("Wer Holz schneiden will, ist hier richtig.",)),
]
QUESTIONS = ("tafel", "holz schnieden", "zuschuss zur miete", "hammer in olpe", "")


def _answers(index: Index) -> list[object]:
    return [find(question, index) for question in QUESTIONS]


@pytest.mark.parametrize("entries", [FEW, POOR, []], ids=["rich", "poor", "empty"])
def test_a_kept_index_answers_as_the_one_that_was_built(
    tmp_path: Path, entries: list[Entry]
) -> None:
    built = _answers(index_of(entries))

    assert _answers(index_file.index(tmp_path, entries)) == built
    kept = (tmp_path / index_file.NAME).stat()
    assert _answers(index_file.index(tmp_path, entries)) == built
    assert (tmp_path / index_file.NAME).stat() == kept
    assert kept.st_mode & 0o077 == 0  # it holds words that parents used


def test_a_damaged_file_is_built_anew(tmp_path: Path) -> None:
    built = _answers(index_file.index(tmp_path, FEW))
    file = tmp_path / index_file.NAME
    whole = file.read_bytes()

    for place in (0, len(whole) // 2):
        file.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert _answers(index_file.index(tmp_path, FEW)) == built
        assert file.read_bytes() == whole
    for wrong in (b"", whole[:-1]):
        file.write_bytes(wrong)
        assert _answers(index_file.index(tmp_path, FEW)) == built
        assert file.read_bytes() == whole


def test_another_directory_gets_another_index(tmp_path: Path) -> None:
    index_file.index(tmp_path, FEW)
    taught = [*FEW[:-1], Entry("blau", "Blaue Stunde")]

    first = find("blaue stunde", index_file.index(tmp_path, taught)).candidates[0]

    assert first.id == "blau"
    assert [file.name for file in tmp_path.iterdir()] == [index_file.NAME]  # nothing old is left


def test_what_a_killed_process_left_is_cleared_away(tmp_path: Path) -> None:
    (tmp_path / "index-abc.new").write_bytes(b"half")

    index_file.index(tmp_path, [])

    assert [file.name for file in tmp_path.iterdir()] == [index_file.NAME]


def test_where_nothing_can_be_kept_it_is_built_all_the_same(tmp_path: Path) -> None:
    no_folder = tmp_path / "file"
    no_folder.write_text("in the way", "utf-8")

    assert _answers(index_file.index(no_folder, FEW)) == _answers(index_of(FEW))
