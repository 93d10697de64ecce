"""A revision behind a PDF: what was there stays, and spaces are spaces."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from costdesk.ui.paper.pages import lay_out
from costdesk.ui.paper.pdf import pdf_of
from costdesk.ui.paper.spaces import with_spaces
from tests.ui.paper.conftest import Made, letters_of


def test_every_place_in_its_table_is_where_the_object_begins(made: Made) -> None:
    data = pdf_of(lay_out(made("hu"), "a4"))
    start = int(data.rsplit(b"startxref", 1)[1].split()[0])
    table = data[start:]
    assert table.startswith(b"xref\n")
    entries = re.findall(rb"(\d+) 1\n(\d{10}) 00000 n \n", table)
    assert entries
    for number, place in entries:
        assert data[int(place) :].startswith(number + b" 0 obj")
    before = int(re.findall(rb"/Prev (\d+)", table)[0])
    assert data[before:].startswith(b"xref")


def test_what_has_no_tabs_stays_as_it_is() -> None:
    assert with_spaces(b"%PDF-1.4 nothing of the kind") == b"%PDF-1.4 nothing of the kind"
    once = b"1 0 obj\n<< >>\nstream\nbegincmap <0041>\nendstream\nendobj\n"
    once += b"trailer\n<< /Size 2 >>\nstartxref\n9\n%%EOF\n"
    assert with_spaces(once) == once


def test_the_revision_names_spaces(made: Made) -> None:
    letters = letters_of(pdf_of(lay_out(made(), "a4")))
    assert " " in letters
    assert "\t" not in letters


@pytest.mark.skipif(not shutil.which("gs"), reason="another reader of PDFs is not here")
def test_another_program_reads_the_words_apart(made: Made, tmp_path: Path) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(pdf_of(lay_out(made(), "a4")))
    words = [
        "gs",
        "-q",
        "-dNOPAUSE",
        "-dBATCH",
        "-dPDFSTOPONERROR",
        "-sDEVICE=txtwrite",
        "-sOutputFile=-",
    ]
    read = subprocess.run([*words, str(path)], check=True, capture_output=True, timeout=60)
    assert b"Compared with November 2025" in read.stdout
    assert b"Costs by category" in read.stdout
