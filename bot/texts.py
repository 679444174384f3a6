"""Puts replies into words: Fluent catalogues, one file a feature and language.

`de.ftl` says du, `de-sie.ftl` holds what differs in Sie; what a language lacks is said in German.
"""

from __future__ import annotations

import re
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from fluent.runtime import FluentBundle, FluentResource
from fluent.runtime.types import fluent_date

from bot import markup
from handlers.kernel.post import (
    BlockPost,
    BulletsPost,
    Button,
    CardPost,
    Envelope,
    Line,
    ParagraphPost,
    Post,
    Run,
)
from handlers.kernel.reply import Bullets, Card, Fact, Moment, Paragraph, Reply, Text, Words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from importlib.resources.abc import Traversable

    from handlers.kernel.network import Anrede
    from handlers.kernel.reply import Argument, Block, Choice, Letter

    LinesOf = Callable[[Words], tuple[Line, ...]]

LANGUAGES = ("de", "en", "tr", "ar", "uk", "ru", "pl")
RIGHT_TO_LEFT = frozenset({"ar"})
_RIGHT_TO_LEFT_LETTER = re.compile("[\u0590-\u08ff]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ0-9 .,&/-]*[A-Za-zÀ-ɏ]")
_KEY = re.compile(r"^([a-z][\w-]*) *=", re.MULTILINE)
_FIRST_MARK = 0xE000  # private use: stands for an argument while the markup is parsed
_MARKUP = re.compile(r"[*\[\]()\n]|https://|[\uE000-\uF8FF]")


class MissingText(KeyError):
    """A key that no catalogue has: a mistake of ours, found by the tests."""


class Texts:
    """All catalogues of one installation."""

    def __init__(self, catalogues: Mapping[str, Sequence[str]], anrede: Anrede = "du") -> None:
        self._anrede = anrede
        self._sources = catalogues
        self._catalogues: dict[str, _Catalogue] = {}

    def phrase(self, text: Text, language: str, anrede: str | None = None) -> str:
        """The words without markup, for labels and the terminal."""
        return "\n".join(
            "".join(run.text for run in line) for line in self.lines(text, language, anrede)
        )

    def lines(self, words: Words, language: str, anrede: str | None = None) -> tuple[Line, ...]:
        if isinstance(words, str):
            return markup.verbatim(_isolated(words) if language in RIGHT_TO_LEFT else words)
        marked, originals = _mark(words.args)
        said = self._format(words.key, marked, self._chain(language, anrede))
        return tuple(_unmark(line, originals) for line in markup.lines(said))

    def post(
        self,
        reply: Reply,
        language: str,
        anrede: str | None = None,
        *,
        replaces: str | None = None,
    ) -> Post:
        """The reply as one person reads it."""

        def lines(words: Words) -> tuple[Line, ...]:
            return self.lines(words, language, anrede)

        asks = any(not (one.discreet or one.claim or one.opens) for one in reply.choices)
        return Post(
            blocks=tuple(_block(block, lines) for block in reply.blocks),
            buttons=tuple(self._button(choice, language, anrede) for choice in reply.choices),
            files=reply.files,
            urgency=reply.urgency,
            language=language if language in self._sources else "de",
            hint=self.phrase(Text("bot-choice-hint"), language, anrede) if asks else "",
            replaces=replaces if reply.replaces else None,
            envelope=self._envelope(reply.letter, language, anrede) if reply.letter else None,
            aside=reply.aside,
            thread=reply.thread,
            heard=reply.heard,
            media=reply.media,
            takes_file=reply.takes_file,
        )

    def _button(self, choice: Choice, language: str, anrede: str | None) -> Button:
        label = self.label(choice.label, language, anrede)
        return Button(
            label,
            choice.sends,
            choice.url,
            choice.style,
            choice.discreet,
            choice.claim,
            choice.opens,
        )

    def _envelope(self, letter: Letter, language: str, anrede: str | None) -> Envelope:
        subject = self.phrase(letter.subject, language, anrede)
        return Envelope(subject, letter.list_name, letter.unsubscribe)

    def label(self, words: Words, language: str, anrede: str | None = None) -> str:
        return words if isinstance(words, str) else self.phrase(words, language, anrede)

    def has(self, key: str, language: str) -> bool:
        return any(one.bundle_of(key) for one in self._chain(language, None)[:1])

    def _chain(self, language: str, anrede: str | None) -> list[_Catalogue]:
        """Catalogues in the order in which a key is looked for."""
        names = [language] if language != "de" else []
        if (anrede or self._anrede) == "sie":
            names.append("de-sie")
        return [self._catalogue(name) for name in (*names, "de") if name in self._sources]

    def _catalogue(self, name: str) -> _Catalogue:
        if name not in self._catalogues:
            self._catalogues[name] = _Catalogue(name, self._sources[name])
        return self._catalogues[name]

    @staticmethod
    def _format(key: str, args: Mapping[str, object], chain: Iterable[_Catalogue]) -> str:
        for catalogue in chain:
            if bundle := catalogue.bundle_of(key):
                pattern = bundle.get_message(key).value
                if pattern is None:
                    break
                said, errors = bundle.format_pattern(pattern, dict(args))
                if errors:
                    raise MissingText(f"{key}: {errors[0]}")
                return str(said)
        raise MissingText(key)


def load(anrede: Anrede = "du") -> Texts:
    """Every `texts/*.ftl` beside the code."""
    found: dict[str, list[str]] = {}
    for folder in _folders():
        for file in sorted(folder.iterdir(), key=lambda entry: entry.name):
            if file.name.endswith(".ftl"):
                found.setdefault(file.name.removesuffix(".ftl"), []).append(file.read_text("utf-8"))
    return Texts(found, anrede)


def _folders() -> Iterable[Traversable]:
    roots = (files("bot"), files("bot").joinpath("web"), *_features())
    for root in roots:
        folder = root.joinpath("texts")
        if folder.is_dir():
            yield folder


def _features() -> list[Traversable]:
    entries = (entry for entry in files("handlers").iterdir() if entry.is_dir())
    return sorted(entries, key=lambda entry: entry.name)


class _Catalogue:
    """One language. Each file is parsed when a text of it is first wanted: most never are.

    So a text may refer to others of its own file only.
    """

    def __init__(self, name: str, sources: Iterable[str]) -> None:
        language = name.split("-", maxsplit=1)[0]
        self._bundle = FluentBundle([language], use_isolating=language in RIGHT_TO_LEFT)
        self._unread = {key: source for source in sources for key in _KEY.findall(source)}

    def bundle_of(self, key: str) -> FluentBundle | None:
        """What can say this text; None if there is none."""
        if source := self._unread.get(key):
            self._bundle.add_resource(_parsed(source))
            self._unread = {k: other for k, other in self._unread.items() if other is not source}
        return self._bundle if self._bundle.has_message(key) else None


@cache
def _parsed(source: str) -> Any:  # the library has no types
    """Parsing takes a second for all files together; each is parsed once in a process."""
    return FluentResource(source)


def _isolated(words: str) -> str:
    """In right-to-left text a bare telephone number would turn round, and a German term break."""
    if _RIGHT_TO_LEFT_LETTER.search(words):
        words = _LATIN.sub("\u2066\\g<0>\u2069", words)
    return f"\u2068{words}\u2069"


def _mark(args: Mapping[str, Argument]) -> tuple[dict[str, object], list[str]]:
    """Keep words from outside out of the markup: a private-use sign stands for each."""
    originals: list[str] = []
    marked: dict[str, object] = {}
    for name, value in args.items():
        if isinstance(value, str) and _MARKUP.search(value):
            marked[name] = chr(_FIRST_MARK + len(originals))
            originals.append(value)
        elif isinstance(value, Moment):
            marked[name] = fluent_date(datetime.fromisoformat(value.iso))
        else:
            marked[name] = value
    return marked, originals


def _unmark(line: Line, originals: Sequence[str]) -> Line:
    def restore(text: str) -> str:
        return "".join(
            originals[ord(sign) - _FIRST_MARK]
            if 0 <= ord(sign) - _FIRST_MARK < len(originals)
            else sign
            for sign in text
        )

    return tuple(Run(restore(run.text), run.bold, restore(run.url)) for run in line)


def _block(block: Block, lines: LinesOf) -> BlockPost:
    match block:
        case Paragraph(text):
            return ParagraphPost(lines(text))
        case Bullets(items, ordered):
            return BulletsPost(tuple(_joined(lines(item)) for item in items), ordered)
        case Card(title, summary, facts):
            told = lines(summary) if summary else ()
            return CardPost(
                _joined(lines(title)), told, tuple(_fact(fact, lines) for fact in facts)
            )


def _fact(fact: Fact, lines: LinesOf) -> Line:
    return (*_joined(lines(fact.label)), Run(": "), *_joined(lines(fact.value)))


def _joined(parts: tuple[Line, ...]) -> Line:
    """Several lines where only one fits."""
    line: list[Run] = []
    for part in parts:
        if line:
            line.append(Run(" "))
        line.extend(part)
    return tuple(line)
