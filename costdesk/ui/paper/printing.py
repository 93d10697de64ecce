"""Pages on a printer; Qt's part for it is loaded when somebody prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter

from costdesk.ui.paper.pdf import page_layout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from costdesk.ui.paper.pages import Pages


def printer_for(pages: Pages) -> QPrinter:
    """The usual printer, set to the sheet of these pages."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(pages.title)
    printer.setFullPage(True)  # the margins are within the pages
    printer.setPageLayout(page_layout(pages))
    return printer


def ask_and_print(pages: Pages, over: QWidget) -> bool | None:
    """Ask for printer and pages, and print; whether it was taken, None where nobody wanted it."""
    printer = printer_for(pages)
    dialog = QPrintDialog(printer, over)
    dialog.setMinMax(1, len(pages.pages))
    dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
    return print_on(printer, pages) if dialog.exec() else None


def print_on(printer: QPrinter, pages: Pages) -> bool:
    """Print what was chosen, as large as the paper that is there; whether the printer took it."""
    painter = QPainter()
    if not painter.begin(printer):
        return False
    paper = printer.pageLayout().fullRectPixels(printer.resolution())
    sheet = pages.sheet
    scale = min(paper.width() / sheet.width, paper.height() / sheet.height)
    for count, place in enumerate(_wanted(printer, len(pages.pages))):
        if count:
            printer.newPage()
        painter.save()
        painter.translate((paper.width() - scale * sheet.width) / 2, 0)
        painter.scale(scale, scale)
        pages.paint(place, painter)
        painter.restore()
    return painter.end()


def _wanted(printer: QPrinter, count: int) -> range:
    """The places of the pages that were asked for; all where nobody said."""
    first, last = printer.fromPage(), printer.toPage()
    if printer.printRange() != QPrinter.PrintRange.PageRange or not first:
        return range(count)
    return range(first - 1, min(last or count, count))
