"""Why a table cannot be taken in yet: what is to be said in the dialog itself comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from costdesk.domain.findings import Code
from costdesk.services.looking import needed_fields
from costdesk.ui.dialogs.import_report import findings_text
from costdesk.ui.dialogs.import_trial import is_of_cell, needs_columns, question_of
from costdesk.ui.field_names import field_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from costdesk.domain.findings import Finding
    from costdesk.ui.dialogs.import_trial import Kind

_OF_CELL = frozenset({"direction", "channel"})


def heading_of(findings: Sequence[Finding], asked: Collection[str]) -> str:
    """Whether answers will do, or something is wrong with the file."""
    if all(question_of(each) or _is_of_columns(each, asked) for each in findings):
        return QCoreApplication.translate("ImportProblems", "Before it can be imported:")
    return QCoreApplication.translate("ImportFile", "This file cannot be taken in as it is:")


def problems_text(
    findings: Sequence[Finding], asked: Collection[str], kind: Kind, named: Collection[str]
) -> str:
    """What is to be answered, then what else is wrong.

    ``asked`` are the questions that the dialog shows, ``named`` the fields that are columns.
    """
    others = [each for each in findings if not _is_answered_above(each, asked)]
    parts = [*_to_be_answered(findings, asked, kind, named), findings_text(others)]
    return "\n".join(filter(None, parts))


def _to_be_answered(
    findings: Sequence[Finding], asked: Collection[str], kind: Kind, named: Collection[str]
) -> Iterator[str]:
    if any(_is_of_columns(each, asked) for each in findings):
        text = QCoreApplication.translate(
            "ImportProblems", "Say above what each column is. Still needed: {fields}."
        )
        yield text.format(fields=", ".join(_still_needed(kind, named)))
    if any(is_of_cell(each) and question_of(each) for each in findings):
        yield QCoreApplication.translate(
            "ImportProblems", "Choose above the direction and the channel of all its rows."
        )
    if any(each.code == Code.SHEET_UNCLEAR for each in findings):
        yield QCoreApplication.translate(
            "ImportProblems", "Several sheets could be meant. Choose one above."
        )


def _still_needed(kind: Kind, named: Collection[str]) -> list[str]:
    """Names of fields; direction and channel may be said of all rows instead."""
    missing = [each for each in needed_fields(kind) if each not in {*named, *_OF_CELL}]
    return [field_name(each) for each in missing]


def _is_of_columns(finding: Finding, asked: Collection[str]) -> bool:
    """Whether it is settled by saying what a column is."""
    return "columns" in asked and needs_columns(finding)


def _is_answered_above(finding: Finding, asked: Collection[str]) -> bool:
    """Whether a sentence about the dialog takes its place: one about the file would mislead."""
    is_cell = is_of_cell(finding) and bool(question_of(finding))
    return _is_of_columns(finding, asked) or is_cell or finding.code == Code.SHEET_UNCLEAR
