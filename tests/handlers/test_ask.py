"""A parent asks."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tests.visitor import Visitor


async def test_a_question_in_plain_words_finds_its_offer(anna: Visitor) -> None:
    heard = await anna.says("unterhaltsvorschuss beantragen")

    assert "Unterhaltsvorschuss vom Jugendamt" in heard
    assert "Stand: 03/2026" in heard
    assert "[Das passt]" in heard


async def test_a_card_leads_on_to_documents_and_back(anna: Visitor) -> None:
    await anna.says("unterhaltsvorschuss beantragen")

    documents = await anna.presses("Was brauche ich?")
    assert "Geburtsurkunde des Kindes" in documents

    assert "Unterhaltsvorschuss vom Jugendamt" in await anna.says("zurück")
