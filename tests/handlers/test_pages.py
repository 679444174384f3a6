"""Long texts in pages."""

from __future__ import annotations

from handlers.kernel.pages import PAGE, page, split


def test_paragraphs_stay_whole() -> None:
    paragraphs = ["a" * 700, "b" * 700, "c" * 300]

    assert split(paragraphs) == [("a" * 700,), ("b" * 700, "c" * 300)]


def test_a_paragraph_that_is_too_long_has_a_page_of_its_own() -> None:
    assert split(["a", "b" * (PAGE + 1), "c"]) == [("a",), ("b" * (PAGE + 1),), ("c",)]


def test_pages_lead_on_and_back_in_place() -> None:
    paragraphs = ["a" * 1000, "b" * 1000, "c" * 1000]

    middle = page(paragraphs, 2, "/angebot x mehr")

    assert [choice.sends for choice in middle.choices] == ["/angebot x mehr 1", "/angebot x mehr 3"]
    assert middle.replaces


def test_a_page_that_does_not_exist_is_the_nearest() -> None:
    assert page(["a"], 99, "/x").choices == ()
    assert page(["a"], -1, "/x").choices == ()
