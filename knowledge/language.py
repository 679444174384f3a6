"""Which of the parents' languages a message is written in; German when unsure.

Script and letters decide where they can; otherwise every word votes with its letter groups,
and no single word counts for much, so that "unterhaltsvorschuss nereye basvurulur" is Turkish.

The library lingua does this too. It was not taken: about 100 MB for seven languages, and it knows
neither Arabic nor Russian in Latin letters nor German words inside other languages.
"""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import resources
from itertools import islice

from knowledge.wording import LONGEST, without_marks

LANGUAGES = ("de", "en", "tr", "ar", "uk", "ru", "pl")
DEFAULT = "de"
MOST_WORDS = 60
SIZES = (1, 2, 3, 4)
UNSEEN = -11.5
LOUDEST = 2.5  # how far apart one word may put two languages
OWN_SCRIPT = 5
LONG = 8  # letters; from here on a German word may be an office's, borrowed by any language
BORROWED = 0.4
LETTER = 0.5  # "i" is English, Bavarian, Polish and Arabic in Latin letters
BONUS = 0.6  # for the hint, else for German
SHORT_BONUS = 1.2  # one or two words say little
_SPLIT = re.compile(r"https?://\S+|\S+@\S+|[@#/]\w+|[\W_]+")
_ARABIC = re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]+")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]+")
_LATIN = re.compile(r"[a-z\u00df-\u024f]+")
_UKRAINIAN = re.compile(r"[іїєґ]")
_RUSSIAN = re.compile(r"[ыэъё]")
# Profiles in Latin letters of languages with a script of their own.
_SPOKEN = {"ar-latn": "ar", "ru-latn": "ru", "uk-latn": "uk"}


@dataclass(frozen=True, slots=True)
class Profile:
    name: str
    script: str
    grams: dict[str, float]  # log of the share among this language's letter groups

    @property
    def language(self) -> str:
        return _SPOKEN.get(self.name, self.name)


def identify(text: str, hint: str | None = None) -> str:
    """One of LANGUAGES; the hint, else German, where the text does not say."""
    fallback = hint if hint in LANGUAGES else DEFAULT
    text = text[:LONGEST].lower()
    script = _script(text)
    if script == "arabic":
        return "ar"
    words = list(islice((w for w in words_of(text) if _is(script, w)), MOST_WORDS))
    if script is None or not words:
        return fallback
    if script == "cyrillic" and (sure := _by_letters(text)):
        return sure
    if len(words) <= 2 and script == "latin" and (sure := _by_everyday_words(words)):
        return sure
    if sum(map(len, words)) <= 3:
        return fallback
    return _by_votes(words, script, fallback)


def _script(text: str) -> str | None:
    """The script of the writer: whoever writes Arabic or Cyrillic at all borrows German words."""
    counts = {
        "arabic": _count(_ARABIC, text) * OWN_SCRIPT,
        "cyrillic": _count(_CYRILLIC, text) * OWN_SCRIPT,
        "latin": _count(_LATIN, text),
    }
    script = max(counts, key=lambda name: counts[name])
    return script if counts[script] else None


def _count(letters: re.Pattern[str], text: str) -> int:
    return sum(map(len, letters.findall(text)))


def _is(script: str | None, word: str) -> bool:
    return bool((_CYRILLIC if script == "cyrillic" else _LATIN).search(word))


def _by_letters(text: str) -> str | None:
    ukrainian, russian = len(_UKRAINIAN.findall(text)), len(_RUSSIAN.findall(text))
    if ukrainian > russian:
        return "uk"
    return "ru" if russian > ukrainian else None


def _by_everyday_words(words: list[str]) -> str | None:
    found = {known[word] for word in words if word in (known := _everyday_words())}
    return found.pop() if len(found) == 1 else None


def _by_votes(words: list[str], script: str, fallback: str) -> str:
    votes: dict[str, float] = {}
    for word in words:
        for language, vote in word_votes(word, script).items():
            votes[language] = votes.get(language, 0.0) + vote
    if fallback in votes:
        votes[fallback] += SHORT_BONUS if len(words) <= 2 else BONUS
    return max(votes, key=lambda name: votes[name])


@lru_cache(maxsize=1 << 14)
def word_votes(word: str, script: str) -> dict[str, float]:
    """How well a word fits each language: 0 for the best, down to -LOUDEST."""
    fits: dict[str, float] = {}
    groups = tuple(letter_groups(word))
    for profile in _profiles():
        if profile.script == script:
            fit = sum(profile.grams.get(group, UNSEEN) for group in groups) / len(groups)
            fits[profile.language] = max(fit, fits.get(profile.language, -99.0))
    best = max(fits.values())
    weight = 1.0
    if len(word) == 1:
        weight = LETTER
    elif len(word) >= LONG and fits.get("de") == best:
        weight = BORROWED
    return {language: weight * max(fit - best, -LOUDEST) for language, fit in fits.items()}


def letter_groups(word: str) -> Iterator[str]:
    """The groups of one to four letters of a word, edges marked, and the short word itself."""
    padded = f"_{word[:24]}_"
    for size in SIZES:
        for start in range(len(padded) - size + 1):
            yield padded[start : start + size]
    if len(word) <= 8:
        yield f"={word}"


def words_of(text: str) -> Iterator[str]:
    start = 0
    for between in _SPLIT.finditer(text):
        if between.start() > start:
            yield text[start : between.start()]
        start = between.end()
    if start < len(text):
        yield text[start:]


@cache
def _everyday_words() -> dict[str, str]:
    return {
        form: language
        for language, words in tomllib.loads(_data("language_words.toml")).items()
        for word in words.split()
        for form in (word, without_marks(word))
    }


@cache
def _profiles() -> tuple[Profile, ...]:
    stored = tomllib.loads(_data("languages.toml"))
    return tuple(_profile(name, data) for name, data in stored.items())


def _profile(name: str, data: dict[str, str]) -> Profile:
    """Lines of the form `-5.1 en_ er_ …`: groups that are equally frequent share a line."""
    grams: dict[str, float] = {}
    for line in data["groups"].strip().splitlines():
        share, *groups = line.split()
        grams.update(dict.fromkeys(groups, float(share)))
    return Profile(name, data["script"], grams)


def _data(name: str) -> str:
    return resources.files("knowledge").joinpath("data", name).read_text("utf-8")
