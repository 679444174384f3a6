"""Draws a sheet for the notice board: a QR code, the address in letters, strips to tear off.

The strips say nothing but the address, so that one can carry them in a purse.
"""

from __future__ import annotations

import io
from typing import TYPE_CHECKING, Literal

import pypdfium2
import segno
from fpdf import FPDF
from fpdf.enums import XPos, YPos

from handlers.kernel.reply import Text

if TYPE_CHECKING:
    from bot.sheet import Format, Way
    from bot.texts import Texts

_WIDTH, _HEIGHT, _MARGIN = 210.0, 297.0, 18.0  # millimetres: A4
_QR = 92.0  # millimetres: read from two metres away
_STRIPS, _STRIP_HEIGHT = 8, 62.0
_DOTS = 150  # an inch, of the image
_TYPOGRAPHIC = str.maketrans(
    {"–": "-", "—": "-", "„": '"', "“": '"', "”": '"', "’": "'", "…": "..."}
)


def draw(kind: Format, network: str, payload: str, found: list[Way], texts: Texts) -> bytes:
    """The sheet for `found[0]`, with the other ways in small print."""
    content = _pdf(network, payload, found, texts)
    if kind == "pdf":
        return content
    document = pypdfium2.PdfDocument(content)
    image = document[0].render(scale=_DOTS / 72).to_pil()
    document.close()
    written = io.BytesIO()
    image.save(written, "PNG", dpi=(_DOTS, _DOTS))
    return written.getvalue()


def _pdf(network: str, payload: str, found: list[Way], texts: Texts) -> bytes:
    def say(name: str, **args: str) -> str:
        return _latin(texts.phrase(Text(f"sheet-{name}", args), "de"))

    main, *others = found
    pdf = FPDF(format="A4")
    pdf.set_auto_page_break(auto=False)
    pdf.set_margins(_MARGIN, _MARGIN)
    pdf.set_title(_latin(network))
    pdf.add_page()
    topic = payload.partition("-")[0]
    _line(pdf, _latin(network), size=17, style="", y=24)
    _line(pdf, say(f"title-{topic}"), size=30, style="B", y=37)
    _line(pdf, say(f"words-{topic}"), size=15, style="", y=62)
    _qr(pdf, main.url, (_WIDTH - _QR) / 2, 85)
    _line(pdf, main.short, size=_fitting(pdf, main.short, 24), style="B", y=182)
    _line(pdf, say("free"), size=12, style="", y=196)
    for number, way in enumerate(others):
        _line(
            pdf,
            say(f"also-{way.channel}", address=way.short),
            size=12,
            style="",
            y=204 + 7 * number,
        )
    _strips(pdf, main.short)
    return bytes(pdf.output())


def _line(pdf: FPDF, words: str, *, size: float, style: Literal["", "B"], y: float) -> None:
    pdf.set_font("helvetica", style, size)
    pdf.set_xy(_MARGIN, y)
    pdf.multi_cell(
        _WIDTH - 2 * _MARGIN,
        size * 0.45,
        words,
        align="C",
        new_x=XPos.LMARGIN,
        new_y=YPos.NEXT,
    )


def _fitting(
    pdf: FPDF, words: str, largest: float, *, within: float = _WIDTH - 2 * _MARGIN - 4
) -> float:
    """Choose the largest size, up to `largest`, at which the words stand on one line."""
    pdf.set_font("helvetica", "B", largest)
    size = min(largest, largest * within / pdf.get_string_width(words))
    pdf.set_font("helvetica", "", size)
    return size


def _qr(pdf: FPDF, url: str, x: float, y: float) -> None:
    """Drawn as squares, so that it is sharp at any size; the quiet zone is the paper around it."""
    rows = [list(row) for row in segno.make(url, error="m", micro=False).matrix]
    side = _QR / len(rows)
    for line, row in enumerate(rows):
        for column, dark in enumerate(row):
            if dark:
                pdf.rect(x + column * side, y + line * side, side + 0.02, side + 0.02, style="F")


def _strips(pdf: FPDF, short: str) -> None:
    top, width = _HEIGHT - _STRIP_HEIGHT, _WIDTH / _STRIPS
    pdf.set_draw_color(130)
    pdf.set_dash_pattern(dash=1.5, gap=1.5)
    pdf.line(0, top, _WIDTH, top)
    host, slash, rest = short.partition("/")
    lines = [host, slash + rest] if rest else [host]
    longest = max(lines, key=pdf.get_string_width)
    size = _fitting(pdf, longest, 12, within=_STRIP_HEIGHT - 10)
    for number in range(_STRIPS):
        if number:
            pdf.line(number * width, top, number * width, _HEIGHT)
        for place, line in enumerate(lines):
            x = (number + 0.5) * width + (place - (len(lines) - 1) / 2) * 6 + size * 0.12
            with pdf.rotation(90, x, _HEIGHT - 5):
                pdf.text(x, _HEIGHT - 5, line)


def _latin(words: str) -> str:
    """Words as the fonts of every PDF reader can show them."""
    return words.translate(_TYPOGRAPHIC).encode("latin-1", "replace").decode("latin-1")
