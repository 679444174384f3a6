"""Make data/languages.toml from texts whose language is known.

`python -m knowledge.fit_languages [more.jsonl …]` reads the wordings in offers/, the examples of
the bot's functions, data/language_samples.toml, and lines of {"lang": …, "text": …} given to it.
"""

import json
import math
import sys
import tomllib
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from knowledge.language import letter_groups, words_of

HERE = Path(__file__).parent
KEPT = 2200
PROFILES = ("de", "en", "tr", "pl", "ar-latn", "ru-latn", "uk-latn", "uk", "ru")
Sample = tuple[str, str]

_LATIN = dict(
    zip(
        "абвгдезийклмнопрстуфхцчшщъыьэюяё",
        "a b v g d e z i y k l m n o p r s t u f h c ch sh sch _ y _ e yu ya e".split(),
        strict=True,
    )
) | {"ж": "zh", "і": "i", "ї": "yi", "є": "ye", "ґ": "g"}
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


def without_marks(text: str) -> str:
    text = text.replace("ı", "i").replace("ł", "l").replace("ß", "ss")
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


def in_latin(text: str, table: dict[str, str]) -> str:
    return "".join(table.get(c, c) for c in text.lower()).replace("_", "")


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
        yield from _lines(tomllib.loads(path.read_text("utf-8")))
    yield from _lines(tomllib.loads((HERE / "data" / "language_samples.toml").read_text("utf-8")))


def _lines(by_language: dict[str, str]) -> Iterator[Sample]:
    for language, texts in by_language.items():
        yield from ((language, line) for line in texts.splitlines() if line)


def _given(path: str) -> Iterator[Sample]:
    with Path(path).open(encoding="utf-8") as lines:
        for line in map(json.loads, lines):
            yield line["lang"], line["text"]


def main() -> None:
    samples = [*stored_samples(), *(s for path in sys.argv[1:] for s in _given(path))]
    (HERE / "data" / "languages.toml").write_text(fit(samples), encoding="utf-8")


if __name__ == "__main__":
    main()
