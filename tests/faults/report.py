"""Write what `make faults` measured into docs/delivery.md."""

from __future__ import annotations

import json
import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path

from tests.faults.figures import LONG

DOC = Path(__file__).resolve().parents[2] / "docs" / "delivery.md"
BEGIN, END = "<!-- figures -->", "<!-- end of figures -->"
TITLES = {
    "D1": "killed at random moments",
    "D2": "killed before each statement, commit, call and answer",
    "D3": "more or fewer in flight",
    "D4": "refused, cut off, left hanging, bad gateways",
    "D5": "every fiftieth call refused for two seconds (429)",
    "D6": "an announcement to very many by the whole bot, faster than Telegram takes it",
    "D7": "parents who write meanwhile",
    "D8": "three in ten have blocked the bot",
    "D9": "a group that gets a new id",
    "D10": "one that cannot be written, one that kills the process",
    "D11": "taken back at random moments",
    "D14": "Matrix: the answer to a send is lost, then the process",
    "D16": "Telegram hands out, and it is killed before it wrote that down; handed out again",
    "D18": "two processes for one token",
    "D19": "order of answers through faults",
    "D20": "SIGTERM under load",
    "T4": "the clock jumps by hours, days and years while many are written to",
    "O1": "the disk is full at each write",
    "O2": "another process holds the database",
}


def table(lines: list[str]) -> str:
    rows = ["| | what happened | figures |", "| --- | --- | --- |"]
    found = [json.loads(line) for line in lines]
    for figures in sorted(found, key=lambda one: list(TITLES).index(one["test"])):
        test = figures.pop("test")
        said = ", ".join(f"{name} {number:,}" for name, number in figures.items())
        rows.append(f"| {test} | {TITLES[test]} | {said} |")
    machine = f"{os.cpu_count()} cores, Python {platform.python_version()}"
    form = "long" if LONG else "short"
    day = f"{datetime.now(UTC):%Y-%m-%d}"
    return "\n".join([f"The {form} form, measured on {day}, {machine}.", "", *rows])


def main(file: Path) -> None:
    """Args: file: Lines of JSON as `tests.faults.figures.note` writes them."""
    before, _, rest = DOC.read_text("utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    lines = file.read_text("utf-8").splitlines()
    DOC.write_text(f"{before}{BEGIN}\n{table(lines)}\n{END}{after}", "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
