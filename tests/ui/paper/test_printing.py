"""Printing paints the same pages; a printer that writes a file stands for one."""

from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter

from costdesk.ui.paper.pages import lay_out
from costdesk.ui.paper.printing import print_on, printer_for
from tests.ui.paper.conftest import Made, letters_of, page_count


def test_all_pages_are_printed(made: Made, tmp_path: Path) -> None:
    pages = lay_out(made("nl"), "a4")
    printer = printer_for(pages)
    assert printer.docName() == pages.title
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    assert print_on(printer, pages)
    data = (tmp_path / "out.pdf").read_bytes()
    assert page_count(data) == len(pages.pages)
    assert "€" in letters_of(data)


def test_some_pages_are_printed_where_they_are_asked_for(made: Made, tmp_path: Path) -> None:
    pages = lay_out(made(), "a4")
    printer = printer_for(pages)
    printer.setOutputFileName(str(tmp_path / "out.pdf"))
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 2)
    assert print_on(printer, pages)
    assert page_count((tmp_path / "out.pdf").read_bytes()) == 1


@pytest.mark.qt_log_ignore("QPainter::begin")
def test_a_printer_that_does_not_begin_says_so(made: Made, tmp_path: Path) -> None:
    pages = lay_out(made(), "a4")
    printer = printer_for(pages)
    printer.setOutputFileName(str(tmp_path / "none" / "out.pdf"))
    assert not print_on(printer, pages)
