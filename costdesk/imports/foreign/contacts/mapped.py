"""Columns that the owner has named: of a known source they take the place of its own."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from costdesk.domain.findings import Code, refuse
from costdesk.imports.fields import folded
from costdesk.imports.foreign.contacts.about import REASON

if TYPE_CHECKING:
    from collections.abc import Collection

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.profiles import Recognised

_MOMENT = "date"
_OF_A_SOURCE = (_MOMENT, "seconds", "wait", "caller", "called", "key", REASON)
"""What may be another column than a source has; its rules say the rest."""


def with_mapped(found: Recognised, answers: Answers, fields: Collection[str]) -> Recognised:
    """The table with those columns. ``fields`` are all that a table without a profile has, if any.

    Raises Refused for a field or a column that there is not; a table without headings has none.
    """
    if not found.places:
        return found
    known = (*fields, _MOMENT) if fields else _OF_A_SOURCE
    mapping = [pair for pair in answers.mapping if pair[1]]  # no column: as if nothing was said
    for field, column in mapping:
        if field not in known:
            raise refuse(Code.UNKNOWN_FIELD, text=field, choices=", ".join(sorted({*known})))
        if folded(column) not in found.places:
            choices = ", ".join(filter(None, found.places)) or "–"
            raise refuse(Code.MAPPED_COLUMN_MISSING, text=column, choices=choices)
    if fields:
        return found
    named = {field: (folded(column),) for field, column in mapping if field != REASON}
    if _MOMENT in named:
        named["start"] = named.pop(_MOMENT)
    columns = {**found.profile.columns, **named}
    return replace(found, profile=replace(found.profile, columns=columns))
