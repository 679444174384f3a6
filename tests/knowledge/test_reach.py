"""Offers for another town or another year are not asserted."""

from datetime import date

import pytest

from knowledge.entry import Entry
from knowledge.index import Index
from knowledge.matcher import find
from knowledge.reach import EXPIRED, Reach

WORDINGS = ("kinderkleidung umsonst", "wo gibt es sachen zum anziehen für kinder", "kleiderkammer")


@pytest.fixture(scope="module")
def index():
    kitchen = tuple(f"suppenküche {n} warmes mittagessen" for n in ("eins", "zwei", "drei"))
    return Index.build(
        [
            Entry("siegen", "Kleiderkammer", wordings=WORDINGS, areas=("Siegen", "Weidenau")),
            Entry("olpe", "Kleiderkammer", wordings=WORDINGS, areas=("Olpe",)),
            Entry("everywhere", "Suppenküche", wordings=kitchen),
            Entry(
                "winter", "Skikurs", wordings=("skikurs für kinder",), valid_until=date(2026, 3, 1)
            ),
        ],
        foreign=["wie wird das wetter", "fußball heute"],
    )


@pytest.mark.parametrize(
    ("question", "first"),
    [("kleiderkammer in olpe", "olpe"), ("Kleiderkammer Weidenau?", "siegen")],
)
def test_a_place_that_is_named_decides(index, question, first):
    assert find(question, index).candidates[0].id == first


def test_without_a_place_both_are_equal(index):
    one, two = find("kleiderkammer", index).candidates[:2]
    assert {one.id, two.id} == {"siegen", "olpe"}
    assert one.score == pytest.approx(two.score, rel=0.2)


def test_what_is_for_everybody_stays(index):
    assert find("warmes mittagessen in olpe", index).candidates[0].id == "everywhere"


def test_what_has_run_out_counts_for_less(index):
    before = find("skikurs für kinder", index, date(2026, 3, 1)).candidates[0]
    after = find("skikurs für kinder", index, date(2026, 3, 2)).candidates[0]
    assert (before.id, after.id) == ("winter", "winter")
    assert after.score == pytest.approx(before.score * EXPIRED)


def test_a_place_is_a_whole_word():
    reach = Reach.of([Entry("a", "A", areas=("Au",)), Entry("b", "B", areas=("Olpe",))])
    assert reach.factors("ich warte auf ein Auto", None).tolist() == [1, 1]
    assert reach.factors("in Au", None).tolist() == pytest.approx([1, 0.1])
