"""What of a file that somebody sent may go to many."""

from __future__ import annotations

import io

import pytest
from fpdf import FPDF
from PIL import Image

from bot.cleaning import LONGER_SIDE, clean
from handlers.kernel.errand import NotFit
from tests.pictures import MOST, PLACE, flyer, photo


def test_a_photo_loses_place_and_camera_and_stands_upright() -> None:
    sent = photo(size=(400, 200), turned=True)
    assert PLACE in sent
    cleaned = clean(sent, "IMG_Haus-der-Familie.jpg", MOST)

    shown = Image.open(io.BytesIO(cleaned.content))
    assert (cleaned.width, cleaned.height) == shown.size == (200, 400)
    assert not shown.getexif()
    assert not any(trace in cleaned.content for trace in (PLACE, b"Exif", b"GPS", b"Kommentar"))
    assert (cleaned.name, cleaned.media_type) == ("bild.jpg", "image/jpeg")


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_other_pictures_are_drawn_anew_on_white_and_no_larger_than_can_be_read(kind: str) -> None:
    written = io.BytesIO()
    Image.new("RGBA", (LONGER_SIDE * 2, 10), (0, 0, 0, 0)).save(written, kind)
    cleaned = clean(written.getvalue(), "x.exe", MOST)
    shown = Image.open(io.BytesIO(cleaned.content))
    assert shown.format == "JPEG"
    assert shown.size == (LONGER_SIDE, 5)
    assert min(shown.convert("L").tobytes()) > 250


def test_a_pdf_stays_as_it_is_under_a_harmless_name() -> None:
    cleaned = clean(flyer(), "../../Elterncafé am Markt.PDF", MOST)
    assert cleaned.content == flyer()
    assert (cleaned.name, cleaned.media_type) == ("Elterncafé-am-Markt.pdf", "application/pdf")
    assert clean(flyer(), "\N{RIGHT-TO-LEFT OVERRIDE}/.pdf", MOST).name == "datei.pdf"


def _doing_something() -> bytes:
    active = flyer()
    assert b"/Pages" in active
    return active.replace(b"/Type /Catalog", b"/Type /Catalog /OpenAction << /S /Launch /F (x) >>")


def _with_a_file_in_it() -> bytes:
    pdf = FPDF()
    pdf.add_page()
    pdf.embed_file(basename="virus.exe", bytes=b"MZ")
    return bytes(pdf.output())


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"MZ\x90\x00 a program", "kind"),
        (b"<html><script>alert(1)</script>", "kind"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "kind"),
        (b"PK\x03\x04 a zip", "kind"),
        (b"", "kind"),
        (photo(size=(300, 300))[:900], "broken"),
        (b"%PDF-1.7 and nothing else", "broken"),
        (_doing_something(), "active"),
        (_with_a_file_in_it(), "active"),
        (flyer() + b" " * MOST, "size"),
    ],
)
def test_everything_else_is_refused_whatever_its_name_says(content: bytes, reason: str) -> None:
    with pytest.raises(NotFit) as refused:
        clean(content, "flyer.pdf", MOST)
    assert refused.value.reason == reason


CALENDAR = b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:A\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"


def test_a_calendar_is_taken_where_one_was_asked_for_and_nowhere_else() -> None:
    cleaned = clean(CALENDAR, "../Unsere Termine.ICS", MOST, "calendar")
    assert cleaned.content == CALENDAR
    assert (cleaned.name, cleaned.media_type) == ("Unsere-Termine.ics", "text/calendar")
    with pytest.raises(NotFit, match="kind"):
        clean(CALENDAR, "termine.ics", MOST)


@pytest.mark.parametrize(
    ("content", "reason", "line"),
    [
        (photo(size=(30, 30)), "no-calendar", 0),
        (flyer(), "no-calendar", 0),
        (b"", "no-calendar", 0),
        (CALENDAR.replace(b"SUMMARY:A", b"SUMMARY:\x81"), "encoding", 3),
        (CALENDAR[:-20], "unclosed", 4),
        (b"BEGIN:VCALENDAR\n" * 9, "too-deep", 5),
        (b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\nEND:VEVENT\n" * 501, "too-many-events", 1002),
        (CALENDAR + b" " * MOST, "size", 0),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_is_no_calendar_is_refused_with_its_line(
    content: bytes, reason: str, line: int
) -> None:
    with pytest.raises(NotFit) as refused:
        clean(content, "termine.ics", MOST, "calendar")
    assert (refused.value.reason, refused.value.line) == (reason, line)


def test_a_small_file_that_unfolds_to_a_huge_picture_is_not_unfolded() -> None:
    written = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(written, "PNG")
    assert len(written.getvalue()) < MOST
    with pytest.raises(NotFit):
        clean(written.getvalue(), "bild.png", MOST)
