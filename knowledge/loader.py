"""Read directories of offers from disk. All of a directory's faults are told at once."""

import json
import re
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import sha256
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, Final, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from knowledge.entry import Entry
from knowledge.model import Offer
from knowledge.problem import OfferErrors, Problem

_CODES: Final = {
    "missing": "missing",
    "extra_forbidden": "unknown-field",
    "string_too_long": "too-long",
    "too_long": "too-long",
    "string_too_short": "too-short",
    "too_short": "too-short",
    "string_pattern_mismatch": "not-allowed",
    "enum": "not-allowed",
    "phone": "phone",
    "url": "url",
    "language": "language",
}


@dataclass(frozen=True, slots=True)
class _Source:
    file: str
    text: str


@dataclass(frozen=True, slots=True)
class Shipped:
    """An offer that comes with Wegweiser; what has not changed need not be read.

    Attributes:
        digest: Another one when the offer has another text.
    """

    id: str
    digest: str
    read: Callable[[], Offer]


def shipped() -> tuple[Shipped, ...]:
    return tuple(map(_shipped_offer, _files(resources.files("knowledge") / "offers")))


def _shipped_offer(file: Traversable) -> Shipped:
    digest = sha256(file.read_bytes()).hexdigest()
    return Shipped(file.name.removesuffix(".toml"), digest, lambda: _read(file)[1])


@cache
def starter() -> tuple[Offer, ...]:
    """The directory that comes with Wegweiser."""
    return _load(resources.files("knowledge") / "offers")


@cache
def synonyms() -> dict[str, dict[str, list[str]]]:
    """Concept → language → everyday words; see the file."""
    return tomllib.loads(_shipped("synonyms.toml"))


@cache
def out_of_scope() -> tuple[str, ...]:
    """Messages that no offer of any directory of this kind would answer."""
    lines = _shipped("out_of_scope.txt").splitlines()
    return tuple(line for line in lines if line and not line.startswith("#"))


@cache
def weights() -> dict[str, Any]:
    """What `bench/fit_matcher.py` found."""
    return tomllib.loads(_shipped("weights.toml"))


def _shipped(name: str) -> str:
    return _text(resources.files("knowledge") / "data" / name)


def load(folder: Path) -> tuple[Offer, ...]:
    return _load(folder)


def _load(folder: Traversable) -> tuple[Offer, ...]:
    problems: list[Problem] = []
    found: list[tuple[_Source, Offer]] = []
    for file in _files(folder):
        try:
            found.append(_read(file))
        except OfferErrors as errors:
            problems += errors.problems
    problems += _across(found)
    if problems:
        raise OfferErrors(problems)
    return tuple(offer for _, offer in found)


def _files(folder: Traversable) -> list[Traversable]:
    offers = (file for file in folder.iterdir() if file.name.endswith(".toml"))
    return sorted(offers, key=lambda file: file.name)


def _read(file: Traversable) -> tuple[_Source, Offer]:
    source = _Source(file.name, _text(file))
    try:
        return source, Offer.model_validate(tomllib.loads(source.text))
    except tomllib.TOMLDecodeError as fault:
        raise OfferErrors([_syntax(source.file, str(fault))]) from fault
    except ValidationError as fault:
        raise OfferErrors(_faults(fault, source)) from fault


def _text(file: Traversable) -> str:
    try:
        return file.read_bytes().decode("utf-8-sig")
    except (OSError, UnicodeDecodeError) as fault:
        raise OfferErrors([Problem(file.name, None, "", "unreadable", str(fault))]) from fault


def _syntax(file: str, message: str) -> Problem:
    place = re.search(r"at line (\d+)", message)
    return Problem(file, int(place[1]) if place else None, "", "syntax", message)


def _faults(fault: ValidationError, source: _Source) -> Iterator[Problem]:
    for error in fault.errors(include_url=False):
        where = tuple(part for part in error["loc"] if part != "[key]")
        code = "date" if error["type"].startswith("date") else _CODES.get(error["type"])
        yield Problem(
            file=source.file,
            line=line_of(source.text, where),
            field=".".join(map(str, where)),
            code=code or "wrong-type",
            detail=error["msg"],
        )


def _across(found: Sequence[tuple[_Source, Offer]]) -> Iterator[Problem]:
    known = {offer.id for _, offer in found}
    seen: set[str] = set()
    for source, offer in found:
        at_id = line_of(source.text, ("id",))
        if offer.id in seen:
            yield Problem(source.file, at_id, "id", "duplicate-id", offer.id)
        if source.file != f"{offer.id}.toml":
            yield Problem(source.file, at_id, "id", "id-is-not-file-name", offer.id)
        seen.add(offer.id)
        yield from _lost_steps(source, offer, known)


def _lost_steps(source: _Source, offer: Offer, known: set[str]) -> Iterator[Problem]:
    for position, step in enumerate(offer.next_steps):
        if step not in known or step == offer.id:
            line = line_of(source.text, ("next_steps", position))
            yield Problem(source.file, line, f"next_steps.{position}", "unknown-next-step", step)


def line_of(text: str, where: Sequence[str | int]) -> int | None:
    """The line where a field stands, as well as it can be told without a TOML syntax tree."""
    names = [part for part in where if isinstance(part, str)]
    for depth in range(len(names), 0, -1):
        line = _line_of_key(text.splitlines(), ".".join(names[: depth - 1]), names[depth - 1])
        if line is not None:
            item = where[-1] if isinstance(where[-1], int) and depth == len(names) else None
            return line if item is None else _line_of_item(text.splitlines(), line, item)
    return None


def _line_of_key(lines: Sequence[str], table: str, key: str) -> int | None:
    current = ""
    full = f"{table}.{key}" if table else key
    for number, line in enumerate(lines, start=1):
        if header := re.match(r"\s*\[+\s*([^\]]+?)\s*\]+", line):
            current = header[1].replace('"', "")
            if current == full:
                return number
        elif current == table and re.match(rf"\s*\"?{re.escape(key)}\"?\s*=", line):
            return number
    return None


def _line_of_item(lines: Sequence[str], key_line: int, item: int) -> int:
    """Lists stand one item a line; a list on one line is told by that line."""
    if lines[key_line - 1].rstrip().endswith("["):
        return min(key_line + 1 + item, len(lines))
    return key_line


Line = TypeVar("Line", bound=BaseModel)


class _Foreign(BaseModel):
    model_config = ConfigDict(extra="ignore")

    id: str
    title: str
    text: str = ""
    summary: str = ""
    description: str = ""
    questions: tuple[str, ...] = ()
    alt_questions: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    valid_until: date | None = None

    def entry(self) -> Entry:
        return Entry(
            id=self.id,
            title=self.title,
            keywords=self.keywords,
            wordings=self.questions + self.alt_questions,
            texts=tuple(filter(None, (self.summary, self.text, self.description))),
            areas=self.areas,
            valid_until=self.valid_until,
        )


def load_jsonl(path: Path) -> tuple[Entry, ...]:
    """A directory that others keep: one JSON object a line, at least `id` and `title`."""
    problems: list[Problem] = []
    entries: dict[str, Entry] = {}
    for number, line in enumerate(_text(path).split("\n"), start=1):
        if not line.strip():
            continue
        try:
            entry = _read_line(_Foreign, path.name, number, line).entry()
        except OfferErrors as errors:
            problems += errors.problems
            continue
        if entry.id in entries:
            problems.append(Problem(path.name, number, "id", "duplicate-id", entry.id))
        entries[entry.id] = entry
    if problems:
        raise OfferErrors(problems)
    return tuple(entries.values())


def _read_line(shape: type[Line], file: str, number: int, line: str) -> Line:
    try:
        return shape.model_validate(json.loads(line))
    except json.JSONDecodeError as fault:
        raise OfferErrors([Problem(file, number, "", "syntax", str(fault))]) from fault
    except ValidationError as fault:
        raise OfferErrors(
            Problem(file, number, p.field, p.code, p.detail)
            for p in _faults(fault, _Source(file, ""))
        ) from fault
