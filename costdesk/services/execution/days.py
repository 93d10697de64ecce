"""The days that rows may lie on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.periods import FIRST_DAY, LAST_DAY

if TYPE_CHECKING:
    from costdesk.domain.periods import Span


def span_problems(span: Span) -> list[Finding]:
    """Days too far away to be meant."""
    if span.start >= FIRST_DAY and span.stop <= LAST_DAY:
        return []
    found = []
    for column, day in (("start", span.start), ("end", span.last)):
        if not FIRST_DAY <= day <= LAST_DAY:
            values = {"text": str(day), "first": str(FIRST_DAY), "last": str(LAST_DAY)}
            found.append(Finding(Code.DATE_OUT_OF_RANGE, Place(column=column), values))
    return found
