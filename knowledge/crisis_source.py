"""The lexicon of cries for help as it stands in its files: phrases, and what each word means.

A phrase in `knowledge/data/crisis/<language>.toml` is a row of elements:

    word          this word (one typing mistake is forgiven from four letters on)
    word~e,t,en   its forms; `word~,e` also the bare one; German “aufwach~en” has “aufzuwachen”, too
    word*         anything that starts so
    a|b|@class    any of these; `@class` is defined once under [class]
    !a|b          none of these within the match or one word after it
    !!a|b         none of these within five words around the match
    !!!a|b        none of these anywhere in the message

Between two elements up to `gap` other words may stand, never the end of a sentence. With
`window = n` the elements may come in any order within n words; `free_order = true` at the top of a
file says so for all its phrases. With `whole = true` a phrase is all that a message says.

Each different element is a symbol, a number; a word means the symbols of all elements it fits.
"""

from __future__ import annotations

import re
import tomllib
from collections import Counter, defaultdict
from dataclasses import dataclass, field, replace
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from knowledge.crisis_text import fold, fold_all

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_SEPARABLE = re.compile("(ab|an|auf|aus|ein|los|raus|rein|runter|tot|um|weg|zusammen|zu)(.{3,})")
OWN = 0  # the symbol of the words with which people speak of themselves


@dataclass(frozen=True, slots=True)
class Group:
    """One entry of the data: phrases that mean the same."""

    kind: str
    language: str
    acute: bool = False
    third: bool | None = None  # None: decided from the words around
    child: bool = False
    whole: bool = False
    weight: int = 10


@dataclass(frozen=True, slots=True)
class Pattern:
    """A phrase, its elements and guards as symbols.

    Attributes:
        rarest: The element that fewest others share words with.
        reach: How many words after its first one a match may end, at most.
        inside: Guards of one mark, `near` of two, `anywhere` of three.
    """

    group: Group
    phrase: str
    elements: tuple[int, ...]
    rarest: int
    gap: int
    window: int
    reach: int
    inside: tuple[int, ...]
    near: tuple[int, ...]
    anywhere: tuple[int, ...]

    def symbols(self) -> tuple[int, ...]:
        """All that has to be looked for."""
        return (OWN, *self.elements, *self.inside, *self.near, *self.anywhere)


@dataclass(slots=True)
class Source:
    """What all files together say.

    Attributes:
        exact: Word → symbols, some of them twice; `prefixes` the same of beginnings.
        ordinary: Words that are no slip of a telling one.
        slips: Words that are one all the same.
        merges: Pairs of words that are read as one.
        no_denial: Pairs of which the first denies nothing.
    """

    symbols: dict[str, int] = field(default_factory=lambda: {"": OWN})
    exact: defaultdict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    prefixes: defaultdict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    patterns: list[Pattern] = field(default_factory=list)
    ordinary: set[str] = field(default_factory=set)
    merges: set[tuple[str, str]] = field(default_factory=set)
    no_denial: set[tuple[str, str]] = field(default_factory=set)
    slips: set[str] = field(default_factory=set)
    free_order: bool = False

    def read(self, data: dict[str, Any], language: str) -> None:
        classes: dict[str, str] = data.get("class", {})
        self.free_order = data.get("free_order", False)
        for words in data.get("ordinary", {}).values():
            self.ordinary.update(fold_all(words.split()))
        for words in data.get("slips", {}).values():
            self.slips.update(fold_all(words.split()))
        merge = data.get("merge", {})
        self.merges.update(_pair(words) for words in merge.get("pairs", []))
        self.no_denial.update(_pair(words) for words in merge.get("no_denial", []))
        for word in data.get("own", "").split():
            self.exact[fold(word)].append(OWN)
        for entry in data.get("group", []):
            self._group(entry, language, classes)

    def silent(self) -> frozenset[int]:
        """Symbols that only ever silence a phrase."""
        guards = {s for p in self.patterns for s in (*p.inside, *p.near, *p.anywhere)}
        return frozenset(guards.difference(*(p.elements for p in self.patterns)))

    def finish(self) -> None:
        """Find the rarest element of each phrase, so that few are looked at for a message.

        Rare is what few other elements share: "ich" is in hundreds of them, "Brücke" in a handful.
        """
        shared: Counter[int] = Counter()
        for form in self.exact.keys() | self.prefixes.keys():
            symbols = [*self.exact.get(form, ()), *self.prefixes.get(form, ())]
            uses = len(symbols) - symbols.count(OWN)
            for symbol in symbols:
                shared[symbol] += uses**2
        self.patterns = [
            replace(pattern, rarest=min(pattern.elements, key=shared.__getitem__))
            for pattern in self.patterns
        ]

    def _group(self, entry: dict[str, Any], language: str, classes: dict[str, str]) -> None:
        group = Group(
            kind=entry["kind"],
            language=language,
            acute=entry.get("acute", False),
            third=entry.get("third"),
            child=entry.get("child", False),
            whole=entry.get("whole", False),
            weight=entry.get("weight", 10),
        )
        unless = entry.get("unless", "").split()
        for phrase in entry["phrases"]:
            elements: list[int] = []
            guards: tuple[list[int], list[int], list[int]] = ([], [], [])
            for element in (*phrase.split(), *unless):
                marks = len(element) - len(element.lstrip("!"))
                symbol = self._symbol(element.lstrip("!"), language, classes)
                (guards[marks - 1] if marks else elements).append(symbol)
            gap = 0 if group.whole else entry.get("gap", 2)
            window = entry.get("window", 0)
            if self.free_order and not window and not group.whole:
                window = (gap + 1) * (len(elements) - 1) + 2
            self.patterns.append(
                Pattern(
                    group,
                    phrase,
                    tuple(elements),
                    elements[0],
                    gap,
                    window,
                    max(window, (gap + 1) * (len(elements) - 1)),
                    *map(tuple, guards),
                )
            )

    def _symbol(self, element: str, language: str, classes: dict[str, str]) -> int:
        key = f"{language} {element}"
        if key not in self.symbols:
            symbol = len(self.symbols)
            self.symbols[key] = symbol
            for form, is_prefix in _forms(element, language, classes):
                (self.prefixes if is_prefix else self.exact)[form].append(symbol)
        return self.symbols[key]


_folded = lru_cache(maxsize=None)(fold)  # a class is in hundreds of phrases


def _pair(words: str) -> tuple[str, str]:
    left, right = fold(words).split()
    return left, right


def _forms(element: str, language: str, classes: dict[str, str]) -> Iterator[tuple[str, bool]]:
    for part in element.split("|"):
        if part.startswith("@"):
            for word in classes[part[1:]].split():
                yield from _forms(word, language, classes)
        elif part.endswith("*"):
            yield _folded(part[:-1]), True
        elif "~" in part:
            base, endings = part.split("~")
            for ending in endings.split(","):
                yield _folded(base + ending), False
                if ending == "en" and language == "de" and (parted := _SEPARABLE.match(base)):
                    yield _folded(f"{parted[1]}zu{parted[2]}en"), False
        else:
            yield _folded(part), False


def read(languages: Iterable[str] | None = None) -> Source:
    """Read the data of all languages, or only of some."""
    source = Source()
    folder = files("knowledge") / "data" / "crisis"
    for file in sorted(folder.iterdir(), key=lambda path: path.name):
        language, _, suffix = file.name.partition(".")
        if suffix == "toml" and (languages is None or language in languages):
            source.read(tomllib.loads(file.read_text("utf-8")), language)
    _folded.cache_clear()
    source.finish()
    return source
