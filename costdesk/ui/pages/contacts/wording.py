"""What the page says: headings, names of rows and cells, and why something was not written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from costdesk.domain.contacts import OUTBOUND, PHONE, Cell, Measure
from costdesk.domain.findings import Code, Finding
from costdesk.domain.periods import Span, period_of
from costdesk.ui.names import channel_name
from costdesk.ui.pages.contacts.sheet import Column, grain_of
from costdesk.ui.period_names import period_name
from costdesk.ui.plurals import Plurals
from costdesk.ui.texts import sentence

if TYPE_CHECKING:
    from costdesk.services.workspace import StoredCount
    from costdesk.ui.formats import Formats
    from costdesk.ui.pages.contacts.edits import Obstacle
    from costdesk.ui.pages.contacts.sheet import RowGrain, Sheet
    from costdesk.ui.pages.contacts.times import Times

MEASURE_NAMES: dict[Measure, object] = {
    "handled": QT_TRANSLATE_NOOP("Contacts", "handled"),
    "offered": QT_TRANSLATE_NOOP("Contacts", "offered"),
    "abandoned": QT_TRANSLATE_NOOP("Contacts", "gave up"),
    "handle_seconds": QT_TRANSLATE_NOOP("Contacts", "avg handle time"),
    "answer_seconds": QT_TRANSLATE_NOOP("Contacts", "avg wait"),
    "resolved": QT_TRANSLATE_NOOP("Contacts", "resolved"),
    "leads": QT_TRANSLATE_NOOP("Contacts", "leads"),
    "sales": QT_TRANSLATE_NOOP("Contacts", "sales"),
}
MEASURE_TIPS: dict[Measure, object] = {
    "handled": QT_TRANSLATE_NOOP("Contacts", "Answered or worked. The costs are divided by these."),
    "offered": QT_TRANSLATE_NOOP("Contacts", "All that came in, or were tried."),
    "abandoned": QT_TRANSLATE_NOOP("Contacts", "Gone before anybody answered."),
    "handle_seconds": QT_TRANSLATE_NOOP(
        "Contacts",
        "Talking and wrapping up, per contact on average. Write minutes and seconds, like 4:35.",
    ),
    "answer_seconds": QT_TRANSLATE_NOOP(
        "Contacts",
        "Waiting until the answer, per contact on average. Write minutes and seconds, like 0:25.",
    ),
    "resolved": QT_TRANSLATE_NOOP("Contacts", "Solved, so that nobody had to ask again."),
    "leads": QT_TRANSLATE_NOOP("Contacts", "Interested people found."),
    "sales": QT_TRANSLATE_NOOP("Contacts", "Sales made."),
}
_ALL_TOGETHER: dict[Measure, tuple[object, object]] = {
    "handle_seconds": (
        QT_TRANSLATE_NOOP("Contacts", "total handle time"),
        QT_TRANSLATE_NOOP(
            "Contacts",
            "Talking and wrapping up, all contacts together. Write hours, minutes and seconds, "
            "like 485:30:00.",
        ),
    ),
    "answer_seconds": (
        QT_TRANSLATE_NOOP("Contacts", "total wait"),
        QT_TRANSLATE_NOOP(
            "Contacts",
            "Waiting until the answer, all contacts together. Write hours, minutes and seconds, "
            "like 25:30:00.",
        ),
    ),
}
CHOICE_NAMES: dict[Measure, object] = {
    "offered": QT_TRANSLATE_NOOP("Contacts", "&offered"),
    "abandoned": QT_TRANSLATE_NOOP("Contacts", "&gave up"),
    "handle_seconds": QT_TRANSLATE_NOOP("Contacts", "handle &time"),
    "answer_seconds": QT_TRANSLATE_NOOP("Contacts", "&wait"),
    "resolved": QT_TRANSLATE_NOOP("Contacts", "reso&lved"),
    "leads": QT_TRANSLATE_NOOP("Contacts", "lea&ds"),
    "sales": QT_TRANSLATE_NOOP("Contacts", "&sales"),
}


def _say(text: object) -> str:
    return QCoreApplication.translate("Contacts", str(text))


def measure_name(measure: Measure, times: Times) -> str:
    """A measure in small letters: “handled”."""
    if times == "total" and measure in _ALL_TOGETHER:
        return _say(_ALL_TOGETHER[measure][0])
    return _say(MEASURE_NAMES[measure])


def measure_tip(measure: Measure, times: Times = "average") -> str:
    """What a measure is, in a sentence, and how a time is written."""
    if times == "total" and measure in _ALL_TOGETHER:
        return _say(_ALL_TOGETHER[measure][1])
    return _say(MEASURE_TIPS[measure])


def choice_name(measure: Measure) -> str:
    """A measure among those that can be shown, with its mnemonic."""
    return _say(CHOICE_NAMES[measure])


def short_cell_name(cell: Cell) -> str:
    """A cell as short as a heading needs it: “Calls in”, “Email”, “ACME: Chat”."""
    if cell.channel == PHONE:
        calls_out = QCoreApplication.translate("Contacts", "Calls out")
        calls_in = QCoreApplication.translate("Contacts", "Calls in")
        name = calls_out if cell.direction == OUTBOUND else calls_in
    elif cell.direction == OUTBOUND:
        name = QCoreApplication.translate("Contacts", "{channel} out").format(
            channel=channel_name(cell.channel)
        )
    else:
        name = channel_name(cell.channel)
    return f"{cell.line}: {name}" if cell.line else name


def heading(column: Column, times: Times) -> str:
    """The heading of a column, in two lines."""
    return f"{short_cell_name(column.cell)}\n{measure_name(column.measure, times)}"


def column_name(column: Column, times: Times) -> str:
    """The column in a sentence: “Calls in, handled”."""
    return f"{short_cell_name(column.cell)}, {measure_name(column.measure, times)}"


def row_name(span: Span, grain: RowGrain, formats: Formats) -> str:
    """The days of a row: “Mon 3 Mar 2025”, “Week 9 of 2025”, “March 2025”."""
    if grain == "day":
        pattern = "yyyy. MMM d. ddd" if formats.language == "hu" else "ddd d MMM yyyy"
        return formats.dated(span.start, pattern)
    return period_name(period_of(span.start, grain), formats)


def span_name(span: Span, formats: Formats) -> str:
    """Any days: as the row that they are, else the first and the last."""
    grain = grain_of(span)
    if grain == "day":
        return formats.day(span.start)
    if grain:
        return row_name(span, grain, formats)
    return f"{formats.day(span.start)} – {formats.day(span.last)}"


def foreign_tip(sheet: Sheet, row: int, cell: Cell, formats: Formats) -> str:
    """Why a number that was counted over other days cannot be changed in this row."""
    rows = sheet.held(row, cell)
    if len(rows) == 1:
        return _one_tip(rows[0], formats)
    text = Plurals().sum_of_counts(len(rows))
    return f"{text} {_elsewhere(grain_of(rows[0].count.span))}"


def _one_tip(stored: StoredCount, formats: Formats) -> str:
    text = QCoreApplication.translate(
        "Contacts", "This was counted for {days} as a whole, so it is not changed here."
    ).format(days=span_name(stored.count.span, formats))
    return f"{text} {_elsewhere(grain_of(stored.count.span))}"


_ELSEWHERE: dict[RowGrain | None, object] = {
    "day": QT_TRANSLATE_NOOP("Contacts", "Choose “day” above to change it."),
    "week": QT_TRANSLATE_NOOP("Contacts", "Choose “week” above to change it."),
    "month": QT_TRANSLATE_NOOP("Contacts", "Choose “month” above to change it."),
    None: QT_TRANSLATE_NOOP("Contacts", "Delete removes it."),
}


def _elsewhere(grain: RowGrain | None) -> str:
    return _say(_ELSEWHERE[grain])


def covered_tip(stored: StoredCount, formats: Formats) -> str:
    """Why a place is empty although its days are counted."""
    return QCoreApplication.translate(
        "Contacts", "These days are in the number for {days} already."
    ).format(days=span_name(stored.count.span, formats))


_OBSTACLES: dict[Obstacle, object] = {
    "handled_first": QT_TRANSLATE_NOOP(
        "Contacts", "First write how many were handled; the other counts stand beside that."
    ),
    "handled_last": QT_TRANSLATE_NOOP(
        "Contacts",
        "Other counts stand beside this one and need it. Show them above, and clear them too.",
    ),
}


def obstacle_text(obstacle: Obstacle) -> str:
    """Why a place cannot hold a number."""
    return _say(_OBSTACLES[obstacle])


def count_sentence(finding: Finding, formats: Formats) -> str:
    """Why a text is no count, and what would be right."""
    if finding.code is Code.NUMBER_STYLE_UNCLEAR:
        text = QCoreApplication.translate(
            "Contacts", "“{text}” can be {first} or {second}. Write it without dot or comma."
        )
        both = (int(float(str(finding.values[key]))) for key in ("first", "second"))
        first, second = (formats.number(number) for number in both)
        return text.format(text=finding.values["text"], first=first, second=second)
    if finding.code is Code.NOT_A_NUMBER:
        text = QCoreApplication.translate(
            "Contacts", "“{text}” is not a count. Write a whole number, like {example}."
        )
        return text.format(text=finding.values["text"], example=formats.number(1234))
    return sentence(finding)
