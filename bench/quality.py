"""How well parents are understood, beside simpler methods in the same run: `make quality`.

    python -m bench.quality [folder of other directories]

Every set under tests/data, with and without the semantic layer. A folder of other directories
holds one folder each with `kb.jsonl` and `queries.jsonl`; nothing here is fitted to them.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from bot import quality, texts
from knowledge import loader, semantic
from knowledge.entry import Entry
from knowledge.index import Index
from knowledge.quality.asked import Sets, read
from knowledge.quality.heard import sets_as_heard

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = Path(__file__).parent.parent / "tests" / "data"
SETS = ("questions", "other_langs", "out_of_scope", "intents", "crisis", "not_crisis")
SAY = quality.Words(texts.load(), "en")


def main(others: Path | None) -> None:
    for line in report(others):
        print(line, flush=True)


def report(others: Path | None) -> Iterator[str]:
    development = Sets.joined(read(DATA / f"{name}.jsonl") for name in SETS)
    unseen = Sets.joined(map(read, sorted((DATA / "unseen").glob("*.jsonl"))))
    entries = [Entry.of(offer) for offer in loader.starter()]
    encoder = semantic.installed()
    for layer in (None, encoder) if encoder else (None,):
        index = Index.build(entries, encoder=layer)
        for title, sets in (("unseen", unseen), ("development", development)):
            yield f"# The starter directory, {title} sets. {quality.layer(index, SAY)}"
            yield ""
            yield from quality.report(sets, index, SAY)
            if layer is None:
                yield from quality.comparison(sets, entries, index, SAY)
                yield "# The same, German, as those write who write as they hear"
                yield ""
                yield from quality.report(sets_as_heard(sets), index, SAY)
    for name in ("faq", "services"):
        yield from _other(
            name,
            DATA / "directories" / f"{name}.jsonl",
            DATA / f"directories/{name}_questions.jsonl",
        )
    for folder in sorted(others.iterdir()) if others else ():
        yield from _other(folder.name, folder / "kb.jsonl", folder / "queries.jsonl")


def _other(name: str, directory: Path, questions: Path) -> Iterator[str]:
    entries = loader.load_jsonl(directory)
    sets = read(questions)
    for encoder in (None, semantic.installed()):
        index = Index.build(entries, encoder=encoder)
        yield f"# Another directory: {name} ({len(entries)} entries). {quality.layer(index, SAY)}"
        yield ""
        if encoder is None:
            yield from quality.comparison(sets, entries, index, SAY)
        else:
            yield from quality.comparison(sets, entries, index, SAY, others=False)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else None)
