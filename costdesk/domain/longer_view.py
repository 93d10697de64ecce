"""What stands beside a period: the twelve months that end with it, and the same period last year.

A month alone has a season and as many working days as it happens to have; a year has neither.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.coverage import Covered
from costdesk.domain.periods import Span, custom_period
from costdesk.domain.summary import together

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.domain.definitions import Definitions
    from costdesk.domain.figures import PeriodResult
    from costdesk.domain.periods import Grain

IN_A_YEAR: dict[Grain, int] = {"month": 12, "quarter": 4}
"""How many periods make a year; weeks make none, and a year needs no longer view."""


class LongerView(NamedTuple):
    """The last twelve months as one result, and the period a year before; None where unknown."""

    year: PeriodResult | None = None
    year_before: PeriodResult | None = None


def longer_view(history: Sequence[PeriodResult], definitions: Definitions) -> LongerView:
    """What stands beside the last of these adjoining periods of one grain, in order.

    A year that is not counted from its first to its last day is none, for its sum would compare
    with nothing; nor is a period of the year before that is not.
    """
    periods = IN_A_YEAR.get(history[-1].covered.period.grain)
    if periods is None:
        return LongerView()
    year, before = history[-periods:], history[-periods - 1 : -periods]
    whole = len(year) == periods and all(map(_is_whole, year))
    return LongerView(
        _as_one(year, definitions) if whole else None,
        before[0] if before and _is_whole(before[0]) else None,
    )


def _is_whole(result: PeriodResult) -> bool:
    return result.covered.extent == "whole" and bool(result.total_cost)


def _as_one(results: Sequence[PeriodResult], definitions: Definitions) -> PeriodResult:
    span = Span(results[0].covered.span.start, results[-1].covered.span.stop)
    return together(Covered(custom_period(span), span, "whole"), results, definitions)
