"""Periods as people call them: March 2025, Q1 2025, week 9 of 2025."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate

if TYPE_CHECKING:
    from costdesk.domain.periods import Period
    from costdesk.ui.formats import Formats


def period_heading(period: Period, formats: Formats) -> str:
    """The period as short as the heading of a column needs it: Mar 2025."""
    if period.grain != "month":
        return period_name(period, formats)
    pattern = "yyyy. MMM" if formats.language == "hu" else "MMM yyyy"
    return formats.dated(period.span.start, pattern)


def period_name(period: Period, formats: Formats) -> str:
    """The period in the window's language."""
    start = period.span.start
    if period.grain == "month":
        pattern = "yyyy. MMMM" if formats.language == "hu" else "MMMM yyyy"
        return formats.locale.toString(QDate(start.year, start.month, start.day), pattern)
    if period.grain == "week":
        year, week = period.label.split("-W")
        return QCoreApplication.translate("Periods", "Week {week} of {year}").format(
            week=int(week), year=year
        )
    if period.grain == "quarter":
        year, quarter = period.label.split("-Q")
        return QCoreApplication.translate("Periods", "Quarter {quarter}, {year}").format(
            quarter=quarter, year=year
        )
    if period.grain == "year":
        return period.label
    return f"{formats.day(start)} – {formats.day(period.span.last)}"
