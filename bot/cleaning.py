"""What is taken in of what somebody sent: pictures without their traces, PDFs that do nothing.

What it is, its content says and not its name. A picture is drawn anew, so that nothing of the file
that came is left but what can be seen: no place, no time, no camera, no hidden words. A calendar
goes to nobody; it is looked through, so that only what is one is kept until it is read.
"""

from __future__ import annotations

import io
import re
import unicodedata
import warnings
from dataclasses import dataclass
from typing import TYPE_CHECKING

import pypdfium2
from PIL import Image, ImageOps
from pypdfium2 import raw

from handlers.kernel.errand import NotFit
from handlers.meetings import ics_lines

if TYPE_CHECKING:
    from handlers.kernel.errand import Form

LONGER_SIDE = 2000  # pixels: a flyer can be read
MOST_PIXELS = 60_000_000  # of what is opened: more is an attack on our memory
QUALITY = 88
_FORMATS = ("JPEG", "PNG", "WEBP")
_PDF = b"%PDF-"
_BEGINNING = 1024  # bytes among which a PDF must say that it is one
_NO_NAME = re.compile(r"[^\w.-]+")
_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Cleaned:
    """Attributes: width, height: pixels; 0 for what is no picture."""

    content: bytes
    name: str
    media_type: str
    width: int = 0
    height: int = 0


def clean(content: bytes, name: str, most: int, form: Form = "media") -> Cleaned:
    """Args: most: bytes.

    Raises:
        NotFit: it is too large, something else, broken, or does more than be looked at.
    """
    if len(content) > most:
        raise NotFit("size")
    if form == "calendar":
        _read_through(content)
        return Cleaned(content, _named(name, "kalender", "ics"), "text/calendar")
    if _PDF in content[:_BEGINNING]:
        _look_through(content)
        return Cleaned(content, _named(name, "datei", "pdf"), "application/pdf")
    return _drawn_anew(content)


def _drawn_anew(content: bytes) -> Cleaned:
    """As a JPEG, upright, on white where it was transparent."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(content), formats=_FORMATS)
    except (OSError, Image.DecompressionBombError):
        raise NotFit("kind") from None
    if image.width * image.height > MOST_PIXELS:
        raise NotFit("size")
    try:
        image.draft("RGB", (LONGER_SIDE, LONGER_SIDE))
        upright = ImageOps.exif_transpose(image)
        upright.thumbnail((LONGER_SIDE, LONGER_SIDE))
        seen = upright.convert("RGBA")
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError):
        raise NotFit("broken") from None
    white = Image.new("RGB", seen.size, "white")
    white.paste(seen, mask=seen.getchannel("A"))
    written = io.BytesIO()
    white.save(written, "JPEG", quality=QUALITY, optimize=True)
    return Cleaned(written.getvalue(), "bild.jpg", "image/jpeg", *white.size)


def _look_through(content: bytes) -> None:
    """It opens, and has neither programs nor other files in it."""
    try:
        document = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError:
        raise NotFit("broken") from None
    try:
        if not len(document):
            raise NotFit("broken")
        programs = raw.FPDFDoc_GetJavaScriptActionCount(document)
        files = raw.FPDFDoc_GetAttachmentCount(document)
        if programs or files or b"/Launch" in content:
            raise NotFit("active")
    finally:
        document.close()


def _read_through(content: bytes) -> None:
    try:
        ics_lines.split(content)
    except ics_lines.Unreadable as error:
        reason = error.reason
        raise NotFit("size" if reason == "too-big" else reason, error.line) from None


def _named(name: str, otherwise: str, ending: str) -> str:
    """A name that every channel and every phone can write down."""
    folded = unicodedata.normalize("NFC", name).rpartition("/")[2].rpartition("\\")[2]
    stem = _NO_NAME.sub("-", folded.removesuffix(f".{ending}").removesuffix(f".{ending.upper()}"))
    return f"{stem.strip('-._')[:_LONGEST_NAME] or otherwise}.{ending}"
