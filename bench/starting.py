"""Seconds from the command to the first page, with an empty database and with a full one.

And what the bot then holds in memory.
"""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import TYPE_CHECKING

from bench.figures import resident

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
_CALM = 5.0  # seconds, until what was needed for the start is given back


def measure(*, quick: bool) -> Iterator[str]:
    yield "## Starting"
    yield ""
    yield "| | seconds | memory MB | … at most |"
    yield "| --- | ---: | ---: | ---: |"
    bare = min(_seconds([sys.executable, "-c", "import bot.app"]) for _ in range(1 if quick else 3))
    yield f"| importing the program (baseline) | {bare:.1f} | | |"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        yield f"| first start: schema, 100 offers, index, page answers | {_start(folder)} |"
        yield f"| second start | {_start(folder)} |"
    yield ""


def _seconds(command: list[str]) -> float:
    started = time.perf_counter()
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    return time.perf_counter() - started


def _start(folder: Path) -> str:
    port = _free_port()
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "WEGWEISER__STATE": str(folder / "state"),
        "WEGWEISER__DATABASE__URL": f"sqlite:///{folder / 'bench.db'}",
        "WEGWEISER__CHANNEL__WEB__PORT": str(port),
    }
    started = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "bot", "run"],
        cwd=folder,
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while not _answers(port):
            time.sleep(0.05)
        seconds = time.perf_counter() - started
        time.sleep(_CALM)
        now, most = resident(process.pid), resident(process.pid, "VmHWM")
        return f"{seconds:.1f} | {now:.0f} | {most:.0f}"
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=60)


def _answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=1) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
