"""What the command line says of problems, findings and answers, in the reader's language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from handlers.kernel.reply import Text
from knowledge import matcher

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from bot.batch import BadLine
    from bot.inspection import Finding
    from bot.settings import ConfigProblem
    from bot.teaching import Taught
    from bot.texts import Texts
    from knowledge.index import Index
    from knowledge.problem import Problem
    from knowledge.understanding import Understanding


def config_problem(texts: Texts, problem: ConfigProblem, language: str) -> str:
    """Say it like this: config.toml, line 3, network.naem: there is no such option."""
    known = texts.has(f"config-{problem.code.replace('_', '-')}", language)
    key = f"config-{problem.code.replace('_', '-')}" if known else "config-wrong"
    said = texts.phrase(Text(key, {"expected": problem.expected}), language)
    if problem.nearest:
        said += " " + texts.phrase(Text("config-nearest", {"option": problem.nearest}), language)
    return f"{_place(texts, problem.file, problem.line, problem.option, language)}: {said}"


def offer_problem(texts: Texts, problem: Problem, language: str) -> str:
    known = texts.has(f"offer-{problem.code}", language)
    key = f"offer-{problem.code}" if known else "config-wrong"
    said = texts.phrase(Text(key, {"detail": problem.detail, "expected": problem.detail}), language)
    return f"{_place(texts, problem.file, problem.line, problem.field, language)}: {said}"


def bad_line(texts: Texts, file: str, bad: BadLine, language: str) -> str:
    said = texts.phrase(Text(f"batch-{bad.code}"), language)
    return f"{_place(texts, file, bad.line, bad.field, language)}: {said}"


def finding(texts: Texts, found: Finding, language: str) -> str:
    return texts.phrase(Text(f"check-{found.code}", dict(found.args)), language)


def taught(texts: Texts, result: Taught, language: str) -> str:
    args: dict[str, str | int] = {
        "offer": result.offer,
        "question": result.question,
        "place": result.place or 0,
        "nearest": result.nearest,
    }
    key = "unknown-offer-near" if result.code == "unknown-offer" and result.nearest else result.code
    return texts.phrase(Text(f"teach-{key}", args), language)


def understood(
    texts: Texts, what: Understanding, titles: Mapping[str, str], language: str
) -> Iterator[str]:
    """One line for what it is, then the nearest offers; those that are shown come with a mark."""
    args = {"function": what.function or "", "crisis": what.crisis.kind if what.crisis else ""}
    yield texts.phrase(Text(f"cli-kind-{what.kind}", args), language)
    for candidate in what.candidates[:5]:
        mark = "→" if candidate.id in what.shown else " "
        yield f"{mark} {candidate.score:4.0%}  {titles.get(candidate.id, '')} ({candidate.id})"


def explained(question: str, index: Index) -> Iterator[str]:
    """How the answer came about, for whoever mends the matcher: in its own terms."""
    found = matcher.explain(question, index)
    yield f"read as    {found.read_as}"
    if found.mended:
        yield f"mended     {' '.join(found.mended)}"
    if found.concepts:
        yield f"concepts   {', '.join(found.concepts)}"
    yield f"in scope   {found.scope:.0%}"
    for reason in found.reasons:
        signals = ", ".join(f"{name} {value:+.2f}" for name, value in reason.parts)
        yield f"{reason.score:6.1%}  {reason.id}: {signals}"


def _place(texts: Texts, file: str, line: int | None, field: str, language: str) -> str:
    parts = [file]
    if line:
        parts.append(texts.phrase(Text("place-line", {"line": line}), language))
    if field:
        parts.append(field)
    return ", ".join(parts)
