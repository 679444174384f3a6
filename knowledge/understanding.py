"""What a message means: a cry for help, one of the bot's functions, small talk, or a question."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from knowledge import crisis, intents, language, smalltalk
from knowledge.matcher import Candidate, Found, Unknown, Unsure, find

if TYPE_CHECKING:
    from datetime import date

    from knowledge.crisis import Crisis
    from knowledge.index import Index
    from knowledge.intents import Intent

SURE_FUNCTION = 0.6  # above this a wish about the bot itself is one, whatever the matcher says

Kind = Literal["answer", "choices", "unknown", "crisis", "function", "smalltalk"]


@dataclass(frozen=True, slots=True)
class Understanding:
    """One message, understood.

    Attributes:
        candidates: Nearest offers, best first, also when none is certain.
        shown: Ids that the person would see: one for an answer, two or three for choices.
        talk: Kind of small talk (knowledge.smalltalk), or `spam`.
        language: ISO 639-1.
    """

    kind: Kind
    language: str
    candidates: tuple[Candidate, ...] = ()
    shown: tuple[str, ...] = ()
    function: str | None = None
    crisis: Crisis | None = None
    talk: str | None = None
    exhausted: bool = False


def understand(
    text: str, index: Index, *, hint: str | None = None, today: date | None = None
) -> Understanding:
    """Understand `text`; never raises.

    Args:
        hint: Language that the channel or the talk so far suggests.
        today: The day on which offers must hold; None: all do.
    """
    spoken = language.identify(text, hint)
    heard = crisis.hear(text)
    if cry := heard.crisis:
        return Understanding("crisis", cry.language, *_offers(text, index, today), crisis=cry)
    if talk := _small_talk(text, index, today):
        return Understanding("smalltalk", spoken, talk=talk)
    kind, candidates, shown = _question(text, index, today)
    if heard.orders_nothing:  # “ich kann nicht mehr” does not say what would help: they are asked
        kind, shown = "unknown", ()
    intent = None if heard.orders_nothing else intents.recognise(text)
    if intent and not (kind == "answer" and _is_a_question_after_all(intent, candidates)):
        certain = shown if kind == "answer" else ()
        return Understanding("function", spoken, candidates, certain, function=intent.function)
    return Understanding(kind, spoken, candidates, shown, exhausted=heard.exhausted)


def wish(text: str) -> str | None:
    """The function of the bot that these words ask for beyond doubt, wherever they are said."""
    intent = intents.recognise(text)
    if intent is None or intent.score < SURE_FUNCTION or crisis.hear(text).orders_nothing:
        return None
    return intent.function


def _is_a_question_after_all(intent: Intent, candidates: tuple[Candidate, ...]) -> bool:
    """A function must not steal a question: if it is no surer than the offer, the offer wins."""
    return intent.score < SURE_FUNCTION and candidates[0].score >= intent.score


def _small_talk(text: str, index: Index, today: date | None) -> str | None:
    """“PEKiP” is an offer's word, and no slip of the Turkish “peki”."""
    talk = smalltalk.recognise(text)
    if talk and not (talk.nearly and isinstance(find(text, index, today), Found)):
        return talk.kind
    return "spam" if smalltalk.spam(text) else None


def _offers(
    text: str, index: Index, today: date | None
) -> tuple[tuple[Candidate, ...], tuple[str, ...]]:
    """Offers beside a cry or a function: only what is certain is shown."""
    outcome = find(text, index, today)
    shown = (outcome.candidates[0].id,) if isinstance(outcome, Found) else ()
    return outcome.candidates, shown


def _question(
    text: str, index: Index, today: date | None
) -> tuple[Kind, tuple[Candidate, ...], tuple[str, ...]]:
    match find(text, index, today):
        case Found(candidates):
            return "answer", candidates, (candidates[0].id,)
        case Unsure(candidates, shown):
            return "choices", candidates, shown
        case Unknown(candidates):
            return "unknown", candidates, ()
