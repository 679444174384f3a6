"""Deep links open a view, and nothing else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from handlers.kernel.feature import Feature
from handlers.kernel.reply import say
from handlers.welcome.rules import opened

if TYPE_CHECKING:
    from handlers.kernel.feature import Context
    from handlers.kernel.message import Message
    from handlers.kernel.reply import Reply
    from tests.visitor import Visitor


async def show(_ctx: Context, _message: Message) -> Reply:
    return say("x")


FEATURES = (Feature("a", links={"abo": show}), Feature("b", links={"gruppe": show}))


@pytest.mark.parametrize(
    ("payload", "argument"),
    [("abo", ""), ("gruppe-spieltreff", "spieltreff"), ("gruppe-ahorn-2", "ahorn-2")],
)
def test_a_printed_link_opens_its_view(payload: str, argument: str) -> None:
    assert opened(FEATURES, payload) == (show, argument)


@pytest.mark.parametrize(
    "forged",
    ["", "ABO", "abo ja", "/loeschen ja", "gruppe-", "gruppe-a b", "x", "gruppe_a", "abo\n"],
)
def test_what_nobody_printed_opens_nothing(forged: str) -> None:
    assert opened(FEATURES, forged) is None


async def test_start_with_a_link_shows_it_and_a_forged_one_the_ordinary_start(
    anna: Visitor,
) -> None:
    assert "So geht es" in await anna.says("/start hilfe")
    for forged in ("loeschen-ja", "liste-x", "../../etc", "%00", "hilfe" * 20):
        assert "ich bin der Wegweiser" in await anna.says(f"/start {forged}")
