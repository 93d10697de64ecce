"""What the selected places add up to: counts with counts, times with times."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from costdesk.domain.money import rounded
from costdesk.ui.pages.contacts.sheet import Column

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.ui.formats import Formats
    from costdesk.ui.pages.contacts.edits import Place
    from costdesk.ui.pages.contacts.sheet import Sheet
    from costdesk.ui.pages.contacts.sheet_model import SheetModel

_SEVERAL = 2  # one number is its own sum


def selection_sum(model: SheetModel, places: Sequence[Place], formats: Formats) -> str:
    """Sum and average; of times the average per contact. Both kinds mixed are not added up."""
    filled = [place for place in places if model.number(*place) is not None]
    timed = [place for place in filled if model.is_timed(place[1])]
    if len(filled) < _SEVERAL or len(timed) not in (0, len(filled)):
        return ""
    return _times(model.sheet, timed, formats) if timed else _counts(model, filled, formats)


def _counts(model: SheetModel, places: Sequence[Place], formats: Formats) -> str:
    numbers = [model.number(*place) or 0 for place in places]
    text = QCoreApplication.translate("Contacts", "Sum {sum}, average {average}")
    return text.format(
        sum=formats.number(sum(numbers)),
        average=formats.number(rounded(Fraction(sum(numbers), len(numbers)))),
    )


def _times(sheet: Sheet, places: Sequence[Place], formats: Formats) -> str:
    seconds = contacts = 0
    for row, place in places:
        column = sheet.columns[place]
        seconds += sheet.value(row, column) or 0
        contacts += sheet.value(row, Column(column.cell, "handled")) or 0
    text = QCoreApplication.translate("Contacts", "{total} all together, {average} per contact")
    average = formats.clock(Fraction(seconds, contacts)) if contacts else "–"
    return text.format(total=formats.clock(Fraction(seconds)), average=average)
