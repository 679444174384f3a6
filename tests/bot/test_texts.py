"""Every sentence is there, in every language, with the same gaps to fill."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

from bot import texts
from handlers.kernel.post import Run
from handlers.kernel.reply import Choice, Paragraph, Reply, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDERS = sorted(
    {file.parent for root in ("bot", "handlers") for file in Path(root).rglob("texts/*.ftl")}
)
PARENTS_LANGUAGES = ("en",)
ALL_LANGUAGES = ("en", "tr", "ar", "uk", "ru", "pl")
SPEAKING = ("announcements", "ask", "human", "mailing", "meetings", "privacy", "welcome")
SAID_TO_PARENTS = [
    Path("bot/texts"),
    *(Path(f"handlers/{n}/texts") for n in SPEAKING),
]
SAID_TO_STAFF = "-staff-"  # inside a key: German and English are enough
IN_TWO_LANGUAGES = "meetings-rhythm-"  # the others list the dates
STAFF_ONLY = ("cli-", "config-", "offer-", "batch-", "check-", "place-", "sheet-")
COMMAND_LINE = (
    "cli",
    "cli_announcing",
    "cli_asking",
    "cli_mailing",
    "cli_meetings",
    "cli_people",
    "cli_serving",
    "cli_teaching",
    "terminal",
)


class _Gaps(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


class _References(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.names.add(node.id.name)


def _messages(file: Path) -> dict[str, ast.Message]:
    resource = FluentParser().parse(file.read_text("utf-8"))
    junk = [entry for entry in resource.body if isinstance(entry, ast.Junk)]
    assert not junk, f"{file}: {(junk[0].content or '')[:80]}"
    found = [entry for entry in resource.body if isinstance(entry, ast.Message)]
    names = [message.id.name for message in found]
    assert len(names) == len(set(names)), f"{file} says a key twice: {sorted(names)}"
    return {message.id.name: message for message in found}


def _gaps(message: ast.Message) -> set[str]:
    visitor = _Gaps()
    visitor.visit(message)
    return visitor.names


def test_a_text_refers_to_texts_of_its_own_file_only() -> None:
    for file in (file for folder in FOLDERS for file in folder.glob("*.ftl")):
        messages, references = _messages(file), _References()
        for message in messages.values():
            references.visit(message)
        assert references.names <= set(messages), file


@pytest.mark.parametrize("folder", FOLDERS, ids=str)
def test_every_language_says_everything_with_the_same_gaps(folder: Path) -> None:
    german = _messages(folder / "de.ftl")
    for language in PARENTS_LANGUAGES:
        other = _messages(folder / f"{language}.ftl")
        assert set(other) == set(german), f"{folder}/{language}.ftl"
        for key, message in german.items():
            assert _gaps(other[key]) == _gaps(message), f"{language} {key}"


@pytest.mark.parametrize("language", ALL_LANGUAGES)
@pytest.mark.parametrize("folder", SAID_TO_PARENTS, ids=str)
def test_parents_read_everything_in_their_language(folder: Path, language: str) -> None:
    german, other = _messages(folder / "de.ftl"), _messages(folder / f"{language}.ftl")
    prefixes = ("bot-", *(f"{name}-" for name in SPEAKING))
    for key, message in german.items():
        if key.startswith(prefixes) and SAID_TO_STAFF not in key and IN_TWO_LANGUAGES not in key:
            assert key in other, f"{folder}/{language}.ftl lacks {key}"
            assert _gaps(other[key]) == _gaps(message), f"{language} {key}"


@pytest.mark.parametrize(
    "file", [file for folder in FOLDERS for file in folder.glob("*.ftl")], ids=str
)
def test_no_catalogue_says_what_german_does_not_know(file: Path) -> None:
    german = _messages(file.parent / "de.ftl")
    for key, message in _messages(file).items():
        assert key in german, f"{file}: {key}"
        assert _gaps(message) == _gaps(german[key]), f"{file}: {key}"


def _german() -> Iterator[tuple[Path, str, str]]:
    for folder in FOLDERS:
        for key, text in _plain(folder / "de.ftl"):
            if not key.startswith(STAFF_ONLY):
                yield folder, key, text


def _plain(file: Path) -> Iterator[tuple[str, str]]:
    text = file.read_text("utf-8")
    for key, message in _messages(file).items():
        assert message.span is not None
        yield key, text[message.span.start : message.span.end]


DU = re.compile(
    r"\b(du|dich|dir|dein\w*|schreib|ruf|versuch|sag|schau|tippe?|beschreib|meld|magst|mach es)\b",
    re.IGNORECASE,
)
NO_ADDRESS = {"welcome-anrede-du", "welcome-du", "welcome-menu-anrede"}  # they speak about “du”


@pytest.mark.parametrize("folder", FOLDERS, ids=str)
def test_what_says_du_can_say_sie(folder: Path) -> None:
    formal = folder / "de-sie.ftl"
    known = set(_messages(formal)) if formal.exists() else set()
    for home, key, text in _german():
        to_a_child = "-child-" in key and key.endswith("-child-1")  # children are always du
        said = text.split("=", 1)[1]
        if home == folder and DU.search(said) and key not in NO_ADDRESS and not to_a_child:
            assert key in known, f"{key} says du, but not in {formal}"


def test_sie_never_slips_back_into_du() -> None:
    for folder in FOLDERS:
        file = folder / "de-sie.ftl"
        if file.exists():
            for key, text in _plain(file):
                said = text.split("=", 1)[1]
                assert not re.search(r"\b([dD]u|[dD]ich|[dD]ir|[dD]ein\w*)\b", said), (
                    f"{key}: {said}"
                )


BETRAYS = re.compile(
    r"gewalt|schläg|frauenhaus|alleinerziehend mit|suizid|missbrauch|\bstraße \d|\bstr\. ?\d",
    re.IGNORECASE,
)


def test_a_lock_screen_shows_nothing_that_betrays() -> None:
    """A message's first 120 characters; of an answer to a cry that is its first paragraph.

    The chat page's own words are never sent.
    """
    for _folder, key, text in _german():
        if not key.startswith(("crisis-", "web-")) or key.startswith("crisis-first"):
            said = text.split("=", 1)[1].strip()
            assert not BETRAYS.search(said[:120]), f"{key}: {said[:120]}"


def test_keys_begin_with_the_name_of_their_feature() -> None:
    for folder in FOLDERS:
        if folder.parts[0] == "handlers":
            for key in _messages(folder / "de.ftl"):
                assert key.startswith(f"{folder.parts[1]}-"), f"{folder}: {key}"


def test_every_key_that_the_code_names_exists() -> None:
    known = {key for folder in FOLDERS for key in _messages(folder / "de.ftl")}
    prefixes = tuple({key.split("-")[0] for key in known})
    pattern = re.compile(rf'"((?:{"|".join(prefixes)})-[a-z0-9-]+)"')
    for root in ("bot", "handlers"):
        for file in Path(root).rglob("*.py"):
            code = file.read_text("utf-8")
            short = r'\bsay\(\s*"([a-z-]+)"' if file.stem in COMMAND_LINE else "(?!)"
            said = re.findall(short, code)  # the command line's own short form
            for key in {*pattern.findall(code), *(f"cli-{key}" for key in said)} - set(said):
                assert key in known, f"{file}: {key}"


def test_words_from_outside_are_never_markup() -> None:
    catalogue = texts.Texts({"de": ["a = **{ $name }** sagt { $name }", "bot-choice-hint = x"]})

    eve = "**Eve** [x](https://x.example)"

    lines = catalogue.lines(Text("a", {"name": eve}), "de")

    assert lines == ((Run(eve, bold=True), Run(f" sagt {eve}")),)


def test_a_language_without_words_is_answered_in_german() -> None:
    catalogue = texts.load()

    assert catalogue.phrase(Text("ask-fits"), "xx") == "Das passt"


def test_a_post_says_in_which_language_it_is() -> None:
    catalogue = texts.load()
    reply = Reply((Paragraph(Text("ask-which")),), (Choice("Kita", "/a"),))

    post = catalogue.post(reply, "en")

    assert post.language == "en"
    assert post.hint == "Tap a number or type it."


def test_catalogues_are_inside_the_packages() -> None:
    assert files("handlers.ask").joinpath("texts/de.ftl").is_file()
