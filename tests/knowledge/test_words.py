"""Words stand for concepts, whatever the language, and compounds for their parts."""

from collections import Counter

import pytest

from knowledge import loader
from knowledge.lexicon import Lexicon
from knowledge.words import Words


@pytest.fixture(scope="module")
def words():
    return Words(
        Lexicon.of(loader.synonyms()), Counter(["kitaplatz", "suche", "antrag", "kindergeld"])
    )


@pytest.mark.parametrize(
    "line", ["nafaka", "алименты", "نفقه", "alimenty", "child support", "alimente"]
)
def test_maintenance_is_one_concept_in_every_language(words, line):
    assert "unterhalt" in words.concepts_of(line)


def test_a_phrase_needs_all_its_words(words):
    assert "unterhalt" not in words.concepts_of("child")


def test_a_compound_is_split_into_words_that_the_directory_knows(words):
    assert words.parts("kitaplatzsuche") == ("kitaplatz", "suche")
    assert words.parts("kindergeldsantrag") == ("kindergeld", "antrag")
    assert words.parts("kitaplatz") == ()


def test_filler_is_no_feature(words):
    features, places = words.of_lines(["ich und der die das"])
    assert len(features) == len(places) == 0


def test_every_concept_has_words_in_german():
    assert all(languages["de"] for languages in loader.synonyms().values())
