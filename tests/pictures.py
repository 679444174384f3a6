"""Pictures and files that people send."""

from __future__ import annotations

import io
from functools import cache

from fpdf import FPDF
from PIL import Image

MOST = 1_000_000  # bytes
PLACE = b"Frauenhaus Musterstadt"  # what nobody must read in a picture
_ORIENTATION, _MAKER, _GPS = 0x0112, 0x010F, 0x8825


@cache
def photo(size: tuple[int, int] = (60, 40), *, turned: bool = False, shade: int = 120) -> bytes:
    """As a phone takes it: with the place, the camera and a comment in it."""
    image = Image.new("RGB", size, (shade, 40, 200))
    exif = Image.Exif()
    exif[_MAKER] = PLACE.decode()
    exif[_ORIENTATION] = 6 if turned else 1
    exif[_GPS] = {1: "N", 2: (50.0, 52.0, 30.0), 3: "E", 4: (8.0, 1.0, 28.0)}
    written = io.BytesIO()
    image.save(written, "JPEG", exif=exif, comment=b"Kommentar " + PLACE)
    return written.getvalue()


@cache
def flyer() -> bytes:
    pdf = FPDF()
    pdf.add_page()
    pdf.set_font("Helvetica")
    pdf.cell(text="Elterncafe am Donnerstag")
    return bytes(pdf.output())
