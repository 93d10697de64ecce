"""A report as a value, whatever it is about, and as a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.exports.html_reports import html_report
from costdesk.exports.report_blocks import (
    Block,
    Bullets,
    Card,
    Cards,
    Document,
    Paragraph,
    Picture,
    Row,
    Section,
    Table,
)
from costdesk.reports.charts.recording import Sketch, Stroke

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

__all__ = [
    "Block",
    "Bullets",
    "Card",
    "Cards",
    "Document",
    "Paragraph",
    "Picture",
    "Report",
    "Row",
    "Section",
    "Sketch",
    "Stroke",
    "Table",
    "report_html",
    "without",
]


class Report(NamedTuple):
    """A report, and its pictures as lines to paint, by their names."""

    document: Document
    sketches: Mapping[str, Sketch]


def without(report: Report, keys: Collection[str]) -> Report:
    """The report without the sections of these codes."""
    kept = tuple(each for each in report.document.sections if each.key not in keys)
    return report._replace(document=report.document._replace(sections=kept))


def report_html(report: Report) -> bytes:
    """The bytes of a page of the web that needs no other file."""
    return html_report(report.document)
