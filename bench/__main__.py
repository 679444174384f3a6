"""Run every measurement and write `bench/results/<date>.md`.

    python -m bench [matching|guarding|answering|starting|delivering …] [--quick]

Figures of one machine are not those of another: what counts is the ratio to the baseline that ran
beside it.
"""

from __future__ import annotations

import os
import platform
import sys
from datetime import UTC, datetime
from pathlib import Path

from bench import answering, delivering, guarding, matching, starting

PARTS = {
    "matching": matching,
    "guarding": guarding,
    "answering": answering,
    "starting": starting,
    "delivering": delivering,
}
RESULTS = Path(__file__).parent / "results"


def main(arguments: list[str]) -> None:
    quick = "--quick" in arguments
    wanted = [name for name in arguments if name in PARTS] or list(PARTS)
    lines = [f"# Measured on {datetime.now(UTC):%Y-%m-%d}", "", _machine(), ""]
    for name in wanted:
        for line in PARTS[name].measure(quick=quick):
            print(line, flush=True)
            lines.append(line)
    if not quick and len(wanted) == len(PARTS):
        file = RESULTS / f"{datetime.now(UTC):%Y-%m-%d}.md"
        file.write_text("\n".join(lines) + "\n", "utf-8")
        print(f"written to {file}")


def _machine() -> str:
    return (
        f"{os.cpu_count()} cores ({platform.machine()}), Python {platform.python_version()}, "
        f"{platform.system()}; load at the start {os.getloadavg()[0]:.1f}."
    )


if __name__ == "__main__":
    main(sys.argv[1:])
