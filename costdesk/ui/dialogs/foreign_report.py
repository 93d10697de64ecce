"""What a file of another program would bring, in words: its source, totals, rows left out."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from costdesk.domain.periods import period_of
from costdesk.services.foreign import UNKNOWN_MONTH, title_of
from costdesk.ui.dialogs.import_report import findings_text
from costdesk.ui.left_out import left_out_reason
from costdesk.ui.names import cell_name, channel_name
from costdesk.ui.period_names import period_name
from costdesk.ui.plurals import Plurals

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from costdesk.domain.definitions import Language
    from costdesk.domain.statements import StatementLine
    from costdesk.services.foreign import ForeignReport
    from costdesk.services.import_totals import ContactTotal
    from costdesk.ui.formats import Formats


def heading_text(report: ForeignReport, file: str, language: Language) -> str:
    """What kind of file it is."""
    return f"{file} – {title_of(report.reading.profile, language)}"


def details_text(report: ForeignReport, formats: Formats) -> str:
    """Rows, totals by month to hold against the file's own, rows left out, what is odd."""
    parts = [
        findings_text(report.problems),
        "\n".join([Plurals().rows_read(report.reading.rows), *_skipped(report)]),
        "\n".join(_totals(report, formats)),
        "\n".join(_left_out(report.reading.left_out)),
        findings_text(report.findings),
    ]
    return "\n\n".join(filter(None, parts))


def _skipped(report: ForeignReport) -> Iterator[str]:
    if report.reading.skipped:
        text = "There are no contacts and no costs in such files."
        yield QCoreApplication.translate("ForeignReport", text)


def _totals(report: ForeignReport, formats: Formats) -> Iterator[str]:
    if report.totals or report.lines:
        text = QCoreApplication.translate("ForeignReport", "What it adds up to, by month:")
        yield text
    for total in report.totals:
        yield f"{_month(total.month, formats)}  {_contacts(total)}"
    sides = QCoreApplication.translate("ForeignReport", "paid {paid}, received {received}")
    for (month, currency), money in _money(report.lines).items():
        paid, received = (
            f"{formats.decimal(amount, 2, grouped=True)} {currency}"
            for amount in (money.paid, money.received)
        )
        said = sides.format(paid=paid, received=received)
        yield f"{_month(month, formats)}  {Plurals().bank_lines(money.lines)}: {said}"


def _contacts(total: ContactTotal) -> str:
    cell = cell_name(total.cell) if total.cell.direction else channel_name(total.cell.channel)
    return f"{cell}: {Plurals().handled(total.tally.handled())}"


def _month(month: str, formats: Formats) -> str:
    if month == UNKNOWN_MONTH:
        return QCoreApplication.translate("ForeignReport", "Days not known")
    return period_name(period_of(date.fromisoformat(f"{month}-01"), "month"), formats)


class _Money(NamedTuple):
    """How many lines, and what was paid and received, both without a sign."""

    lines: int = 0
    paid: Decimal = Decimal(0)
    received: Decimal = Decimal(0)


def _money(lines: Iterable[StatementLine]) -> Mapping[tuple[str, str], _Money]:
    """By month and currency."""
    sums: defaultdict[tuple[str, str], _Money] = defaultdict(_Money)
    for line in lines:
        key = f"{line.day:%Y-%m}", line.currency
        money, zero = sums[key], Decimal(0)
        paid, received = max(-line.amount, zero), max(line.amount, zero)
        sums[key] = _Money(money.lines + 1, money.paid + paid, money.received + received)
    return dict(sorted(sums.items()))


def _left_out(left_out: Mapping[str, int]) -> Iterator[str]:
    for name, rows in left_out.items():
        text = QCoreApplication.translate("ForeignReport", "Left out: {rows} ({reason})")
        yield text.format(rows=rows, reason=left_out_reason(name))
