"""Make data/languages.toml from texts whose language is known.

`python -m knowledge.fit_languages` reads the wordings in offers/, the examples of the bot's
functions, small talk and data/language_samples.toml. The same data give the same file.
"""

import math
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from knowledge.language import letter_groups, words_of
from knowledge.wording import without_marks

HERE = Path(__file__).parent
KEPT = 2200
PROFILES = ("de", "en", "tr", "pl", "ar-latn", "ru-latn", "uk-latn", "uk", "ru")
Sample = tuple[str, str]

# A letter, or two where Latin writes two.
_LATIN = dict(zip("абвгдезийклмнопрстуфэыёіґ", "abvgdeziyklmnoprstufeyeig", strict=True)) | {
    **dict(zip("жхцчшщ", ("zh", "h", "c", "ch", "sh", "sch"), strict=True)),
    **dict(zip("ъьюяїє", ("", "", "yu", "ya", "yi", "ye"), strict=True)),
}
_ALSO = {"х": "kh", "й": "j", "ы": "i", "ц": "ts", "щ": "sh", "ж": "j", "ю": "ju", "я": "ja"}


def fit(samples: Iterable[Sample]) -> str:
    """The text of data/languages.toml."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for name, text in _varied(samples):
        for word in words_of(text.lower()):
            counts[name].update(letter_groups(word))
    return "\n".join(_table(name, counts[name]) for name in PROFILES if counts[name])


def _varied(samples: Iterable[Sample]) -> Iterator[Sample]:
    """The same texts as hurried people type them: without diacritics, in Latin letters."""
    for language, text in samples:
        yield language, text
        match language:
            case "tr" | "pl":
                yield language, without_marks(text)
            case "de":
                yield language, without_marks(text)
                yield language, text.translate({228: "ae", 246: "oe", 252: "ue", 223: "ss"})
            case "ru" | "uk":
                yield f"{language}-latn", in_latin(text, _LATIN)
                yield f"{language}-latn", in_latin(text, _LATIN | _ALSO)


def in_latin(text: str, table: dict[str, str]) -> str:
    return "".join(table.get(c, c) for c in text.lower())


def _table(name: str, counts: Counter[str]) -> str:
    total = sum(counts.values())
    by_share: dict[str, list[str]] = defaultdict(list)
    for group, count in counts.most_common(KEPT):
        by_share[f"{math.log(count / total):.1f}"].append(group)
    lines = "\n".join(f"{share} {' '.join(groups)}" for share, groups in by_share.items())
    script = "cyrillic" if name in {"uk", "ru"} else "latin"
    return f"[{name}]\nscript = '{script}'\ngroups = '''\n{lines}\n'''\n"


def stored_samples() -> Iterator[Sample]:
    for path in sorted((HERE / "data" / "intents").glob("*.toml")):
        yield from _lines(_read(path))
    for by_language in _read(HERE / "data" / "smalltalk.toml")["kinds"].values():
        yield from _lines(by_language)
    yield from _lines(_read(HERE / "data" / "language_samples.toml"))
    for path in sorted((HERE / "offers").glob("*.toml")):
        yield from _of_offer(_read(path))


def _lines(by_language: dict[str, str]) -> Iterator[Sample]:
    for language, texts in by_language.items():
        yield from ((language, line) for line in texts.splitlines() if line)


def _of_offer(offer: dict[str, Any]) -> Iterator[Sample]:
    yield "de", offer["summary"]
    for texts in offer["questions"].values():
        yield from (("de", text) for text in texts)
    for language, translation in offer.get("translations", {}).items():
        texts = [translation["title"], translation["summary"], *translation["wordings"]]
        yield from ((language, text) for text in texts)


def _read(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def main() -> None:
    (HERE / "data" / "languages.toml").write_text(fit(stored_samples()), encoding="utf-8")


if __name__ == "__main__":
    main()
