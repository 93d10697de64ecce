"""The PDF: the pages of the preview, letters that can be copied, fonts in it, lines as lines."""

import re

import pytest

from costdesk.domain.definitions import LANGUAGES, Language
from costdesk.ui.paper.pages import lay_out
from costdesk.ui.paper.pdf import pdf_of
from tests.ui.paper.conftest import Made, letters_of, page_count, streams


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_has_the_pages_of_the_preview_and_all_of_their_letters(
    made: Made, language: Language
) -> None:
    pages = lay_out(made(language), "a4")
    data = pdf_of(pages)
    assert data.startswith(b"%PDF-")
    assert page_count(data) == len(pages.pages)
    text = "".join(pages.text_of(place) for place in range(len(pages.pages)))
    wanted = set(text) - set(" \n\u00a0")
    assert wanted - letters_of(data) == set()


def test_hungarian_letters_can_be_copied(made: Made) -> None:
    assert {"ő", "é", "á", "ö"} <= letters_of(pdf_of(lay_out(made("hu"), "a4")))


def test_its_fonts_are_in_it_and_its_charts_are_no_photographs(made: Made) -> None:
    data = pdf_of(lay_out(made(), "a4"))
    assert re.search(rb"/FontFile[23]?\b", data)
    assert b"/Subtype /Image" not in data
    assert b"/Subtype/Image" not in data
    assert len(data) < 600_000


def test_it_says_its_title(made: Made) -> None:
    data = pdf_of(lay_out(made("hu"), "a4"))
    title = "2025. december – Költségjelentés"
    assert title.encode("utf-16-be") in data or any(
        title.encode() in stream for stream in [data, *streams(data)]
    )


@pytest.mark.parametrize(("paper", "size"), [("a4", (595, 842)), ("letter", (612, 792))])
def test_the_sheet_is_the_chosen_one(made: Made, paper: str, size: tuple[int, int]) -> None:
    data = pdf_of(lay_out(made(), paper))  # type: ignore[arg-type]
    found = re.search(rb"/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)\s*\]", data)
    assert found
    assert tuple(round(float(side)) for side in found.groups()) == size
