"""The optional layer: used where it helps, never needed."""

import importlib

import numpy as np
import pytest

from knowledge import semantic
from knowledge.entry import Entry
from knowledge.index import Index
from knowledge.matcher import find
from knowledge.semantic import Meaning


class Topics:
    """An encoder that knows two topics; good enough to see what is done with it."""

    name = "topics"

    def __init__(self):
        self.read = []

    def encode(self, texts):
        self.read += texts
        rows = [[1.0, 0.0] if "kind" in text or "sohn" in text else [0.0, 1.0] for text in texts]
        return np.array(rows, np.float32)


ENTRIES = [Entry("child", "kinderturnen"), Entry("money", "geldberatung")]


def test_a_need_without_a_shared_word_is_found_by_its_meaning():
    question = "mein sohn zappelt"
    assert find(question, Index.build(ENTRIES)).candidates == ()
    nearest = find(question, Index.build(ENTRIES, encoder=Topics())).candidates
    assert nearest[0].id == "child"


def test_each_entry_gets_its_share_of_what_is_encoded(monkeypatch):
    monkeypatch.setattr(semantic, "MOST_TEXTS", 8)
    entries = [Entry(str(n), "t", wordings=tuple(f"w{n}{k}" for k in range(40))) for n in range(2)]
    encoder = Topics()
    meaning = Meaning.of(entries, encoder)
    assert meaning is not None
    assert encoder.read[:4] == ["t", "w00", "w013", "w026"]
    assert len(encoder.read) == 8


def test_a_huge_directory_does_without(monkeypatch):
    monkeypatch.setattr(semantic, "MOST_TEXTS", 1)
    assert Meaning.of(ENTRIES, Topics()) is None


def test_directories_that_know_how_people_ask_do_without(monkeypatch):
    monkeypatch.setattr(semantic, "installed", Topics)
    rich = [Entry("a", "t", wordings=tuple(map(str, range(60))))]
    assert semantic.fitting(rich) is None
    assert semantic.fitting(ENTRIES) is not None


def test_without_the_package_there_is_no_encoder(monkeypatch):
    def missing(name):
        raise ImportError(name)

    monkeypatch.setattr(importlib, "import_module", missing)
    semantic.installed.cache_clear()
    try:
        assert semantic.installed() is None
        assert semantic.fitting(ENTRIES) is None
    finally:
        semantic.installed.cache_clear()


@pytest.mark.parametrize("text", ["", "\ud800", "x" * 65536, "ﷺ" * 4096, "🙂", "\x00"])
def test_the_real_encoder_reads_whatever_comes(text):
    encoder = semantic.installed()
    assert encoder is not None
    row = encoder.encode([text])[0]
    assert np.isfinite(row).all()
    assert np.linalg.norm(row) == pytest.approx(1, abs=0.01)


def test_the_real_encoder_lays_what_means_the_same_near_in_every_language():
    encoder = semantic.installed()
    assert encoder is not None
    rows = encoder.encode(
        [
            "Mein Sohn braucht Nachhilfe",
            "my son needs tutoring",
            "oğlumun derse ihtiyacı var",
            "Auto",
        ]
    )
    near = rows[0] @ rows.T
    assert min(near[1], near[2]) > near[3] + 0.2
