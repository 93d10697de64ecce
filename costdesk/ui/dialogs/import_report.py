"""What an import would do, in words: rows, totals by month, and what is worth knowing."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from costdesk.domain.periods import period_of
from costdesk.services.importing import (
    CapacityTotal,
    ContactTotal,
    CostTotal,
    QualityTotal,
    ReasonTotal,
)
from costdesk.ui.names import category_name, cell_name
from costdesk.ui.period_names import period_name
from costdesk.ui.plurals import Plurals
from costdesk.ui.quality_names import measure_name
from costdesk.ui.texts import placed_sentence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from costdesk.domain.findings import Finding
    from costdesk.services.importing import ImportReport
    from costdesk.ui.formats import Formats

_MOST_ALIKE = 8
_SECONDS_IN_HOUR = 3600


def report_text(report: ImportReport, profile: str = "") -> str:
    """How many rows were read, by which profile of the owner's, and what they come to."""
    if not report.rows_written:
        return QCoreApplication.translate("ImportReport", "There are no rows to import.")
    read = Plurals().rows_read(report.rows_read)
    become = Plurals().rows_to_import(report.rows_written)
    by = QCoreApplication.translate("ImportReport", "Read by your profile “{name}”.")
    return f"{by.format(name=profile)} {read} {become}" if profile else f"{read} {become}"


def details_text(report: ImportReport, formats: Formats) -> str:
    """What is worth knowing, then the totals by month to hold against the file's own."""
    found = findings_text(report.findings)
    heading = QCoreApplication.translate("ImportReport", "What it adds up to, by month:")
    if report.kind in {"quality", "reasons"}:
        heading = QCoreApplication.translate("ImportReport", "What it holds:")
    totals = "\n".join([heading, *_total_lines(report, formats)]) if report.totals else ""
    return "\n\n".join(filter(None, [found, totals]))


def findings_text(findings: Iterable[Finding]) -> str:
    """A line for each finding; of many alike the first few and how many more there are."""
    alike: dict[object, list[Finding]] = {}
    for finding in findings:
        alike.setdefault(finding.code, []).append(finding)
    lines = []
    for group in alike.values():
        lines += [placed_sentence(finding) for finding in group[:_MOST_ALIKE]]
        more = len(group) - _MOST_ALIKE
        if more > 0:
            lines.append(Plurals().more_alike(more))
    return "\n".join(lines)


def _total_lines(report: ImportReport, formats: Formats) -> Iterator[str]:
    for total in report.totals:
        if isinstance(total, QualityTotal):
            count = Plurals().values_of_measure(total.values)
            yield f"{measure_name(total.measure)}: {count}"
            continue
        if isinstance(total, ReasonTotal):
            yield f"{total.reason}: {Plurals().handled(total.contacts)}"
            continue
        month = period_of(date.fromisoformat(f"{total.month}-01"), "month")
        yield f"{period_name(month, formats)}  {_total_text(total, formats)}"


def _total_text(total: CostTotal | ContactTotal | CapacityTotal, formats: Formats) -> str:
    if isinstance(total, CostTotal):
        return f"{category_name(total.category)}: {formats.money(total.amount)}"
    if isinstance(total, CapacityTotal):
        hours = round(total.paid_seconds / _SECONDS_IN_HOUR)
        return Plurals().paid_hours(hours)
    handled = total.tally.handled()
    counted = Plurals().handled(handled)
    return f"{cell_name(total.cell)}: {counted}"
