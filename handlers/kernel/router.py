"""Which handler takes a message.

A chosen option stands for the command behind it; a command wins over an awaited answer, which
wins over one of the bot's own functions in plain words, which wins over the fallback.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rapidfuzz import fuzz

from handlers.kernel.errors import FeatureClash

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from handlers.kernel.conversation import Conversation
    from handlers.kernel.feature import Command, Feature, Handler
    from handlers.kernel.message import Message

LONG, NEARLY = 6, 85  # letters of a label that may be mistyped; likeness, of 100

_COMMAND = re.compile(r"\s*[/!](\w+)(?:@\w+)?\s*(.*)", re.DOTALL)
_SPELLINGS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "\u0307": ""}  # the dot that İ leaves behind
    | {"\ufe0f": "", "\u20e3": ""}  # they make keycaps: 1️⃣
)
_ORDINALS = {
    word: number
    for number, words in enumerate(
        (
            "erste erster erstes ersten eins one first bir birinci один перший первый pierwszy",
            "zweite zweiter zweites zweiten zwei zwo two second iki ikinci два другий второй drugi",
            "dritte dritter drittes dritten drei three third üç üçüncü три третій третий trzeci",
            "vierte vierter viertes vierten vier four fourth dört чотири четыре cztery",
            "fünfte fünfter fünftes fünften fünf five fifth beş пʼять пять pięć",
            "sechste sechs six sixth altı шість шесть sześć",
        ),
        start=1,
    )
    for word in words.split()
}
_FILLERS = frozenset(
    {"die", "der", "das", "den", "nummer", "nr", "the", "number", "no", "option"}
    | {"bitte", "please", "nimm", "nehme", "ich"}
)


@dataclass(frozen=True, slots=True)
class Route:
    """A handler with what stands behind the command; no handler means: understand the words.

    Attributes:
        language: Of the word that the command was given by, where it tells.
    """

    handler: Handler | None
    argument: str = ""
    language: str | None = None


class Router:
    def __init__(self, features: Sequence[Feature]) -> None:
        self.features = tuple(features)
        self._commands: dict[str, Command] = {}
        self._quick: dict[str, Command] = {}
        self._languages: dict[str, str] = {}
        for feature in features:
            for command in feature.commands:
                self._add(command)
        self._answers = {f"{f.name}.{name}": h for f in features for name, h in f.answers.items()}
        self.functions = _unique(
            (name, handler) for f in features for name, handler in f.functions.items()
        )
        self.fallback = _only([f.fallback for f in features if f.fallback], "fallback")
        self._kinds = _only([f.kinds for f in features if f.kinds], "kinds")
        self._unread = {f"{f.name}.{name}": h for f in features for name, h in f.unread.items()}

    def route(self, message: Message, talk: Conversation) -> Route:
        text = chosen(message.text, talk.choices) or message.text
        if _fold(text).lstrip("/!") in _BACK and len(talk.trail) > 1:
            text = talk.trail[-2]
        folded = _fold(text)
        if quick := self._quick.get(folded):
            return Route(quick.handler, language=self._languages.get(folded))
        if match := _COMMAND.match(text):
            command = self._commands.get(_fold(match[1]))
            if command is not None:
                return Route(command.handler, match[2].strip())
        if talk.awaits in self._answers:
            return Route(self._answers[talk.awaits])
        return Route(None)

    def kinds(self, talk: Conversation) -> Handler:
        """Who answers what is no text."""
        return self._unread.get(talk.awaits or "", self._kinds)

    def _add(self, command: Command) -> None:
        self._add_word(command, command.name)
        for language, words in command.words.items():
            for word in words:
                self._add_word(command, word)
                self._languages.setdefault(_fold(word), language)

    def _add_word(self, command: Command, word: str) -> None:
        folded = _fold(word)
        if self._commands.setdefault(folded, command) is not command:
            raise FeatureClash(f"two features answer to /{word}")
        if command.quick:
            self._quick[folded] = command


def chosen(text: str, choices: Sequence[tuple[str, str]]) -> str | None:
    """What the person chose of the open choices: by number, “die zweite”, or by its words."""
    if not choices or _COMMAND.match(text):
        return None
    folded = _fold(text)
    number = _number(folded)
    if number is not None and 1 <= number <= len(choices):
        return choices[number - 1][1]
    return _by_label(folded, choices)


def _by_label(folded: str, choices: Sequence[tuple[str, str]]) -> str | None:
    """A label with a typing mistake, or a bare yes or no where a label begins with it."""
    labels = [(_fold(label), sends) for label, sends in choices]
    for label, sends in labels:
        if folded and folded == label:
            return sends
    if (answer := _YES_NO.get(folded)) is not None:
        return next((s for label, s in labels if _YES_NO.get(_first_word(label)) == answer), None)
    near = [(fuzz.ratio(folded, label), sends) for label, sends in labels if len(label) >= LONG]
    best = max(near, default=(0.0, ""))
    return best[1] if best[0] >= NEARLY else None


def _first_word(label: str) -> str:
    return re.split(r"[\s,،]+", label, maxsplit=1)[0]


def _number(folded: str) -> int | None:
    words = [word for word in re.split(r"[\s.,:)!#]+", folded) if word and word not in _FILLERS]
    if len(words) != 1:
        return None
    if words[0].isdecimal() and len(words[0]) <= 2:
        return int(words[0])
    return _FOLDED_ORDINALS.get(words[0])


def _fold(text: str) -> str:
    text = unicodedata.normalize("NFKC", text[:200]).casefold().translate(_SPELLINGS)
    return text.strip().strip(".!?…؟").strip()


_YES_NO = {
    word: answer
    for answer, words in {
        True: "ja jo jep j ok okay yes yep evet نعم ايوه так да tak",
        False: "nein nee ne n no nope hayır hayir لا ні нет nie",
    }.items()
    for word in words.split()
}
_BACK = frozenset({"zurueck", "zuruck", "back", "geri", "назад", "wstecz", "رجوع"})
_FOLDED_ORDINALS = {_fold(word): number for word, number in _ORDINALS.items()}


def _unique(pairs: Iterable[tuple[str, Handler]]) -> dict[str, Handler]:
    found: dict[str, Handler] = {}
    for name, handler in pairs:
        if name in found:
            raise FeatureClash(f"two features fulfil {name}")
        found[name] = handler
    return found


def _only(handlers: list[Handler], what: str) -> Handler:
    if len(handlers) != 1:
        raise FeatureClash(f"exactly one feature must have `{what}`, not {len(handlers)}")
    return handlers[0]
