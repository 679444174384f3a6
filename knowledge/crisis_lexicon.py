"""The lexicon of cries for help: slot patterns over folded words, read from data once.

A phrase in `knowledge/data/crisis/<language>.toml` is a row of elements:

    word          this word (one typing mistake is forgiven from four letters on)
    word~e,t,en   its forms; `word~,e` also the bare one
    word*         anything that starts so
    a|b|@class    any of these; `@class` is defined once under [class]
    !a|b          none of these within the match or one word after it
    !!a|b         none of these within five words around the match
    !!!a|b        none of these anywhere in the message

Between two elements up to `gap` other words may stand, never the end of a sentence. With
`window = n` the elements may come in any order within n words; `free_order = true` at the top of a
file says so for all its phrases.
"""

from __future__ import annotations

import tomllib
from bisect import bisect_left, bisect_right
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import lru_cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from knowledge.crisis_text import BREAK, fold

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

FUZZY_FROM = 4
_BREAK_WIDTH = 100  # further than any gap or window reaches
_LONGEST_WORD = 24
_TELLING_FROM = 5
_STEM_FROM = 6
_OWN = 1  # the symbol of the words with which people speak of themselves
_NEAR = 5  # how far `!!` looks


@dataclass(frozen=True, slots=True)
class Group:
    """One entry of the data: phrases that mean the same."""

    kind: str
    language: str
    acute: bool = False
    third: bool | None = None  # None: decided from the words around
    child: bool = False
    weight: int = 10


@dataclass(frozen=True, slots=True)
class Pattern:
    group: Group
    phrase: str
    elements: tuple[int, ...]
    need: int
    gap: int
    window: int
    reach: int
    inside: int
    near: int
    anywhere: int


@dataclass(frozen=True, slots=True)
class Hit:
    """A phrase that was found; `own` if a word like "I" or "me" stands in or beside it."""

    pattern: Pattern
    own: bool


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a message that mean something: where, and the symbols of each."""

    positions: list[int]
    masks: list[int]

    def around(self, index: int, reach: int) -> _Words:
        position = self.positions[index]
        first = bisect_left(self.positions, position - reach)
        last = bisect_right(self.positions, position + reach)
        return _Words(self.positions[first:last], self.masks[first:last])

    def has(self, symbol: int, start: int, end: int) -> bool:
        return any(
            mask & symbol and start <= at <= end
            for at, mask in zip(self.positions, self.masks, strict=True)
        )

    def where(self, symbol: int) -> list[int]:
        return [at for at, mask in zip(self.positions, self.masks, strict=True) if mask & symbol]


@dataclass(slots=True)
class _Builder:
    symbols: dict[str, int] = field(default_factory=lambda: {"": _OWN})
    exact: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    prefixes: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    patterns: list[Pattern] = field(default_factory=list)
    forms: dict[int, list[str]] = field(default_factory=dict)
    ordinary: set[str] = field(default_factory=set)
    merges: set[tuple[str, str]] = field(default_factory=set)
    no_denial: set[tuple[str, str]] = field(default_factory=set)
    slips: set[str] = field(default_factory=set)
    free_order: bool = False

    def read(self, data: dict[str, Any], language: str) -> None:
        classes: dict[str, str] = data.get("class", {})
        self.free_order = data.get("free_order", False)
        for words in data.get("ordinary", {}).values():
            self.ordinary.update(fold(word) for word in words.split())
        for words in data.get("slips", {}).values():
            self.slips.update(fold(word) for word in words.split())
        merge = data.get("merge", {})
        self.merges.update(_pair(words) for words in merge.get("pairs", []))
        self.no_denial.update(_pair(words) for words in merge.get("no_denial", []))
        for word in data.get("own", "").split():
            self.exact[fold(word)] |= _OWN
        for entry in data.get("group", []):
            self._group(entry, language, classes)

    def _group(self, entry: dict[str, Any], language: str, classes: dict[str, str]) -> None:
        group = Group(
            kind=entry["kind"],
            language=language,
            acute=entry.get("acute", False),
            third=entry.get("third"),
            child=entry.get("child", False),
            weight=entry.get("weight", 10),
        )
        unless = entry.get("unless", "").split()
        for phrase in entry["phrases"]:
            elements: list[int] = []
            guards = [0, 0, 0]
            for element in (*phrase.split(), *unless):
                marks = len(element) - len(element.lstrip("!"))
                symbol = self._symbol(element.lstrip("!"), language, classes)
                if marks:
                    guards[marks - 1] |= symbol
                else:
                    elements.append(symbol)
            need = 0
            for symbol in elements:
                need |= symbol
            gap = entry.get("gap", 2)
            window = entry.get("window", 0)
            if self.free_order and not window:
                window = (gap + 1) * (len(elements) - 1) + 2
            self.patterns.append(
                Pattern(
                    group,
                    phrase,
                    tuple(elements),
                    need,
                    gap,
                    window,
                    max(window, (gap + 1) * (len(elements) - 1)),
                    *guards,
                )
            )

    def _symbol(self, element: str, language: str, classes: dict[str, str]) -> int:
        key = f"{language} {element}"
        if key not in self.symbols:
            symbol = 1 << len(self.symbols)
            self.symbols[key] = symbol
            self.forms[symbol] = []
            for form, is_prefix in _forms(element, classes):
                self.forms[symbol].append(form)
                (self.prefixes if is_prefix else self.exact)[form] |= symbol
        return self.symbols[key]


def _pair(words: str) -> tuple[str, str]:
    left, right = fold(words).split()
    return left, right


def _forms(element: str, classes: dict[str, str]) -> Iterator[tuple[str, bool]]:
    for part in element.split("|"):
        if part.startswith("@"):
            for word in classes[part[1:]].split():
                yield from _forms(word, classes)
        elif part.endswith("*"):
            yield fold(part[:-1]), True
        elif "~" in part:
            base, endings = part.split("~")
            for ending in endings.split(","):
                yield fold(base + ending), False
        else:
            yield fold(part), False


def _shortened(word: str) -> Iterator[str]:
    for i in range(len(word)):
        yield word[:i] + word[i + 1 :]


def _neighbours(words: list[str], *, themselves: bool) -> dict[str, tuple[str, ...]]:
    """Words by what is left when one of their letters is dropped."""
    near: defaultdict[str, set[str]] = defaultdict(set)
    for word in words:
        if themselves:
            near[word].add(word)
        for short in _shortened(word):
            near[short].add(word)
    return {short: tuple(found) for short, found in near.items()}


_REMEMBERED = 1 << 14  # words whose meaning need not be looked for again
_PARTICLES = ("و", "ف", "ال", "ب", "ل", "وال", "بال", "ه", "ع", "وب", "ك")
_LEET = str.maketrans("013457@$*", "oieastas.")
_LEET_L = str.maketrans("013457@$*", "oleasta" + "s.")


class Lexicon:
    """Finds the phrases of all languages in one pass over the words."""

    def __init__(self, builder: _Builder) -> None:
        self.patterns = tuple(builder.patterns)
        self._anchored = _by_anchor(builder)
        self._anchors = 0
        for symbol in self._anchored:
            self._anchors |= symbol
        elements = guards = 0
        for pattern in builder.patterns:
            elements |= pattern.need
            guards |= pattern.inside | pattern.near | pattern.anywhere
        # What silences a phrase has to be spelled right: a guess must not hide a cry.
        self._signs = ~(guards & ~elements)
        self._merges = builder.merges
        self._no_denial = builder.no_denial
        self._exact: dict[str, int] = dict.fromkeys(builder.ordinary, 0)
        for word, mask in builder.exact.items():
            self._exact[word] = mask
        self._prefixes = dict(builder.prefixes)
        self._prefix_lengths = sorted({len(prefix) for prefix in self._prefixes})
        for word in self._exact:
            self._exact[word] |= self._by_prefix(word)
        words = [w for w, mask in self._exact.items() if mask and len(w) >= FUZZY_FROM]
        self._near = _neighbours(words, themselves=True)
        stems = [stem for stem in self._prefixes if len(stem) >= _STEM_FROM]
        self._near_stems = _neighbours(stems, themselves=False)
        # A slip that is spelled out in the data still means all that the right word means.
        for word in builder.slips & self._exact.keys():
            self._exact[word] |= self._fuzzy(word)
        self._masks = lru_cache(maxsize=_REMEMBERED)(self._find_masks)

    def find(self, folded: list[str]) -> list[Hit]:
        words = self._words(folded)
        anchors: defaultdict[int, list[int]] = defaultdict(list)
        present = 0
        for index, mask in enumerate(words.masks):
            present |= mask
            for symbol in _symbols(mask & self._anchors):
                anchors[symbol].append(index)
        return [
            hit
            for symbol, indexes in anchors.items()
            for pattern in self._anchored[symbol]
            if pattern.need & present == pattern.need and not pattern.anywhere & present
            if (hit := _match(pattern, words, indexes))
        ]

    def _words(self, folded: list[str]) -> _Words:
        """Position and symbols of each word that means something to the lexicon."""
        seen: dict[str, tuple[int, ...]] = {}
        found = _Words([], [])
        position = 0
        index = 0
        while index < len(folded):
            word = folded[index]
            index += 1
            if word == BREAK:
                position += _BREAK_WIDTH
                continue
            if index < len(folded) and self._belongs(word, folded[index]):
                # "mein Sohn" is a subject of its own, and still a "Sohn"
                last = self._known(folded[index])
                word += folded[index]
                index += 1
                seen[word] = (self._known(word) | last,)
            if word not in seen:
                seen[word] = self._masks(word)
            softened = index < len(folded) and (word, folded[index]) in self._no_denial
            for mask in seen[word]:
                mask = mask & self._signs if softened else mask  # noqa: PLW2901
                position += 1
                if mask:
                    found.positions.append(position)
                    found.masks.append(mask)
        return found

    def _belongs(self, word: str, following: str) -> bool:
        """Whether two words are read as one: set phrases, and words torn by a stray space."""
        if (word, following) in self._merges:
            return True
        if word in self._exact and following in self._exact:
            return False
        whole = word + following
        return len(whole) >= FUZZY_FROM and bool(self._exact.get(whole))

    def _find_masks(self, word: str) -> tuple[int, ...]:
        """The symbols of a word, or of the words that a missing space has glued together."""
        mask = self._exact.get(word)
        if mask is not None:
            return (mask,)
        mask = self._by_prefix(word)
        if "\u0620" <= word[0] <= "\u06d3":
            mask |= self._without_particle(word)
        if not word.isalpha():
            return (mask or self._leet(word),)
        # A beginning may belong to another language, so a slip is looked for all the same.
        mask |= self._fuzzy(word)
        if not mask and len(word) >= _STEM_FROM:
            mask = self._fuzzy_stem(word)
        return (mask,) if mask else self._run_together(word) or (0,)

    def _known(self, word: str) -> int:
        mask = self._exact.get(word)
        return self._by_prefix(word) if mask is None else mask

    def _without_particle(self, word: str) -> int:
        """Arabic writes and, so, with, for and the article as part of the word."""
        mask = 0
        for particle in _PARTICLES:
            if word.startswith(particle) and len(word) - len(particle) >= 3:
                mask |= self._known(word[len(particle) :])
        return mask

    def _by_prefix(self, word: str) -> int:
        mask = 0
        for length in self._prefix_lengths:
            if length > len(word):
                break
            mask |= self._prefixes.get(word[:length], 0)
        return mask

    def _leet(self, word: str) -> int:
        if word.isdigit():
            return 0
        for table in (_LEET, _LEET_L):
            plain = fold(word.translate(table).replace(".", ""))
            if mask := (self._known(plain) or self._fuzzy(plain)):
                return mask
        return 0

    def _fuzzy(self, word: str) -> int:
        if not FUZZY_FROM <= len(word) <= _LONGEST_WORD:
            return 0
        candidates = set(self._near.get(word, ()))
        for short in _shortened(word):
            candidates.update(self._near.get(short, ()))
        mask = 0
        for candidate in candidates:
            if _one_edit(word, candidate):
                mask |= self._exact[candidate] & self._signs
        return mask

    def _fuzzy_stem(self, word: str) -> int:
        """A slip within the part of a word that all its forms share."""
        mask = 0
        for length in self._prefix_lengths:
            if not _STEM_FROM <= length <= len(word) + 1:
                continue
            for stem in self._near_stems.get(word[: length - 1], ()):
                if len(stem) == length:
                    mask |= self._prefixes[stem]
            for short in _shortened(word[:length]):
                for stem in self._near_stems.get(short, ()):
                    if len(stem) == length and _one_edit(word[:length], stem):
                        mask |= self._prefixes[stem]
        return mask & self._signs

    def _run_together(self, word: str) -> tuple[int, ...]:
        if not 6 <= len(word) <= 80:
            return ()
        ends: dict[int, tuple[int, ...]] = {0: ()}
        telling = {0: False}  # whether a word long enough to mean something is among them
        for start in range(len(word)):
            if start not in ends:
                continue
            for end in range(start + 2, min(len(word), start + _LONGEST_WORD) + 1):
                mask = self._exact.get(word[start:end])
                if mask is not None and not telling.get(end):
                    ends[end] = (*ends[start], mask & self._signs)
                    telling[end] = telling[start] or (mask != 0 and end - start >= _TELLING_FROM)
        return ends[len(word)] if telling.get(len(word)) else ()


@lru_cache(maxsize=1 << 15)
def _symbols(mask: int) -> tuple[int, ...]:
    symbols = []
    while mask:
        symbol = mask & -mask
        mask ^= symbol
        symbols.append(symbol)
    return tuple(symbols)


def _match(pattern: Pattern, words: _Words, anchors: list[int]) -> Hit | None:
    """Look around each place where the rarest element of the pattern stands."""
    for anchor in anchors:
        near = words.around(anchor, pattern.reach)
        present = 0
        for mask in near.masks:
            present |= mask
        if pattern.need & present != pattern.need:
            continue
        rows = [near.where(element) for element in pattern.elements]
        spans = _in_window(rows, pattern.window) if pattern.window else _in_row(rows, pattern.gap)
        for start, end in spans:
            if not _guarded(pattern, words.around(anchor, pattern.reach + _NEAR), start, end):
                return Hit(pattern, own=words.has(_OWN, start - 1, end + 1))
    return None


def _by_anchor(builder: _Builder) -> dict[int, list[Pattern]]:
    """Patterns by their rarest element, so that few are looked at for a message.

    Rare is what few other elements share: "ich" is in hundreds of them, "Brücke" in a handful.
    """
    uses = Counter(form for forms in builder.forms.values() for form in forms)
    shared = {
        symbol: sum(uses[form] ** 2 for form in forms) for symbol, forms in builder.forms.items()
    }
    anchored: defaultdict[int, list[Pattern]] = defaultdict(list)
    for pattern in builder.patterns:
        anchored[min(pattern.elements, key=shared.__getitem__)].append(pattern)
    return dict(anchored)


def _guarded(pattern: Pattern, words: _Words, start: int, end: int) -> bool:
    if not (pattern.inside or pattern.near):
        return False
    return any(
        (mask & pattern.inside and start <= at <= end + 1)
        or (mask & pattern.near and start - _NEAR <= at <= end + _NEAR)
        for at, mask in zip(words.positions, words.masks, strict=True)
    )


def _in_row(rows: list[list[int]], gap: int) -> Iterator[tuple[int, int]]:
    """Spans where the elements follow each other with at most `gap` words between."""
    ends = {at: at for at in rows[0]}
    for row in rows[1:]:
        following: dict[int, int] = {}
        for at in row:
            for before in range(at - 1, at - gap - 2, -1):
                if before in ends:
                    following[at] = ends[before]
                    break
        ends = following
    return ((start, end) for end, start in ends.items())


def _in_window(rows: list[list[int]], window: int) -> Iterator[tuple[int, int]]:
    """Spans of at most `window` words that hold every element, in whatever order."""
    merged = sorted((at, index) for index, row in enumerate(rows) for at in row)
    latest = [-1] * len(rows)
    for at, index in merged:
        latest[index] = at
        start = min(latest)
        if start < 0 or at - start >= window:
            continue
        if len(set(latest)) == len(latest) or _all_different(rows, at - window + 1, at):
            yield start, at


def _all_different(rows: list[list[int]], first: int, last: int) -> bool:
    """Whether each element can have a word of its own: one word cannot be two of them."""
    taken: dict[int, int] = {}

    def place(index: int, tried: set[int]) -> bool:
        for at in rows[index]:
            if first <= at <= last and at not in tried:
                tried.add(at)
                if at not in taken or place(taken[at], tried):
                    taken[at] = index
                    return True
        return False

    return all(place(index, set()) for index in range(len(rows)))


def _one_edit(left: str, right: str) -> bool:
    """Whether one letter added, dropped, changed or swapped with its neighbour lies between."""
    if abs(len(left) - len(right)) > 1:
        return False
    i = 0
    shorter = min(len(left), len(right))
    while i < shorter and left[i] == right[i]:
        i += 1
    rest_left, rest_right = left[i:], right[i:]
    return (
        rest_left[1:] == rest_right
        or rest_left == rest_right[1:]
        or rest_left[1:] == rest_right[1:]
        or (rest_left[:2] == rest_right[1::-1] and rest_left[2:] == rest_right[2:])
    )


def load(languages: Iterable[str] | None = None) -> Lexicon:
    """Read the data of all languages, or only of some."""
    builder = _Builder()
    folder = files("knowledge") / "data" / "crisis"
    for file in sorted(folder.iterdir(), key=lambda path: path.name):
        language, _, suffix = file.name.partition(".")
        if suffix == "toml" and (languages is None or language in languages):
            builder.read(tomllib.loads(file.read_text("utf-8")), language)
    return Lexicon(builder)
