"""What is wrong with a file of offers, as data: the command line says it in the reader's words."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault, where it is, and its kind.

    `code` is one of: unreadable, syntax, missing, unknown-field, wrong-type, not-allowed,
    too-long, too-short, phone, url, language, date, duplicate-id, id-is-not-file-name,
    unknown-next-step.
    """

    file: str
    line: int | None
    field: str  # dotted, "" for the whole file
    code: str
    detail: str  # what was found or expected, for people who read English

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.field or 'file'}: {self.code}: {self.detail}"


class OfferErrors(ValueError):
    """Every problem that was found, not only the first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(sorted(problems, key=lambda p: (p.file, p.line or 0, p.field)))
        super().__init__("\n".join(map(str, self.problems)))
