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
from functools import cache
from importlib import resources

LANGUAGES = ("de", "en", "tr", "ar", "uk", "ru", "pl")
DEFAULT = "de"
LONGEST = 4096
MOST_WORDS = 60
SIZES = (1, 2, 3, 4)
UNSEEN = -11.5
LOUDEST = 2.5  # how far apart one word may put two languages
BONUS = 0.6  # for the hint, else for German
_SPLIT = re.compile(r"https?://\S+|\S+@\S+|[@#/]\w+|[\W_]+")
_ARABIC = re.compile(r"[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
_LATIN = re.compile(r"[a-z\u00df-\u024f]")
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
    words = [word for word in words_of(text) if _is(script, word)][:MOST_WORDS]
    if script is None or not words:
        return fallback
    if script == "cyrillic" and (sure := _by_letters(text)):
        return sure
    return _by_votes(words, script, fallback)


def _script(text: str) -> str | None:
    """The script of most words; a German word inside an Arabic sentence does not outweigh it."""
    counts = {
        "arabic": len(_ARABIC.findall(text)) * 2,
        "cyrillic": len(_CYRILLIC.findall(text)) * 2,
        "latin": len(_LATIN.findall(text)),
    }
    script = max(counts, key=lambda name: counts[name])
    return script if counts[script] else None


def _is(script: str | None, word: str) -> bool:
    return bool((_CYRILLIC if script == "cyrillic" else _LATIN).search(word))


def _by_letters(text: str) -> str | None:
    ukrainian, russian = len(_UKRAINIAN.findall(text)), len(_RUSSIAN.findall(text))
    if ukrainian > russian:
        return "uk"
    return "ru" if russian > ukrainian else None


def _by_votes(words: list[str], script: str, fallback: str) -> str:
    votes: dict[str, float] = {}
    for word in words:
        for language, vote in word_votes(word, script).items():
            votes[language] = votes.get(language, 0.0) + vote
    if fallback in votes:
        votes[fallback] += BONUS
    return max(votes, key=lambda name: votes[name])


def word_votes(word: str, script: str) -> dict[str, float]:
    """How well a word fits each language: 0 for the best, down to -LOUDEST."""
    fits: dict[str, float] = {}
    groups = tuple(letter_groups(word))
    for profile in _profiles():
        if profile.script == script:
            fit = sum(profile.grams.get(group, UNSEEN) for group in groups) / len(groups)
            fits[profile.language] = max(fit, fits.get(profile.language, -99.0))
    best = max(fits.values())
    return {language: max(fit - best, -LOUDEST) for language, fit in fits.items()}


def letter_groups(word: str) -> Iterator[str]:
    """The groups of one to four letters of a word, edges marked, and the short word itself."""
    padded = f"_{word[:24]}_"
    for size in SIZES:
        for start in range(len(padded) - size + 1):
            yield padded[start : start + size]
    if len(word) <= 8:
        yield f"={word}"


def words_of(text: str) -> list[str]:
    return [word for word in _SPLIT.split(text) if word]


@cache
def _profiles() -> tuple[Profile, ...]:
    stored = resources.files("knowledge").joinpath("data/languages.toml").read_text("utf-8")
    return tuple(_profile(name, data) for name, data in tomllib.loads(stored).items())


def _profile(name: str, data: dict[str, str]) -> Profile:
    """Lines of the form `-5.1 en_ er_ …`: groups that are equally frequent share a line."""
    grams: dict[str, float] = {}
    for line in data["groups"].strip().splitlines():
        share, *groups = line.split()
        grams.update(dict.fromkeys(groups, float(share)))
    return Profile(name, data["script"], grams)
