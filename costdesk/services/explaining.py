"""Why did it change? Two periods named by their labels, and the bridge between them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.bridge import Bridge, bridge
from costdesk.domain.card import DefinitionCard, definition_card
from costdesk.domain.figures import Figure, figures_of
from costdesk.domain.findings import Code, refuse
from costdesk.domain.longer_view import IN_A_YEAR, LongerView, longer_view
from costdesk.domain.periods import (
    GRAINS,
    MONTHS_IN_YEAR,
    Span,
    add_months,
    parse_period,
    period_of,
    periods_touching,
)
from costdesk.services.results import counted_in, period_results

if TYPE_CHECKING:
    from costdesk.domain.definitions import Definitions
    from costdesk.domain.figures import PeriodResult
    from costdesk.domain.periods import Period
    from costdesk.services.workspace import Workspace

_EXAMPLE_DAY = date(2025, 3, 1)


def named_period(definitions: Definitions, label: str) -> Period:
    """The period of a label. Raises ``Refused`` with examples where it is none."""
    period = parse_period(label.strip(), definitions.fiscal_start)
    if period is None:
        raise refuse(Code.UNKNOWN_PERIOD, text=label, examples=_examples(definitions))
    return period


def _examples(definitions: Definitions) -> str:
    start = definitions.fiscal_start
    labels = [period_of(_EXAMPLE_DAY, grain, start).label for grain in GRAINS]
    return ", ".join((*labels, f"{_EXAMPLE_DAY}..{_EXAMPLE_DAY.replace(day=15)}"))


class Explanation(NamedTuple):
    """A bridge with the two results it stands between, and what stands beside each of them."""

    before: PeriodResult
    after: PeriodResult
    bridge: Bridge
    card: DefinitionCard
    longer: tuple[LongerView, LongerView]


def explain(workspace: Workspace, before: str, after: str) -> Explanation:
    """Why the cost per contact changed between two periods, named by their labels."""
    definitions = workspace.definitions()
    ends = [named_period(definitions, label) for label in (before, after)]
    histories = [_history(period, definitions) for period in ends]
    periods = list(dict.fromkeys([*ends, *histories[0], *histories[1]]))
    found = dict(zip(periods, period_results(workspace, periods), strict=True))
    start, end = (found[period] for period in ends)
    card = definition_card([start, end], (), definitions, counted=counted_in(workspace))
    longer = [longer_view([found[each] for each in history], definitions) for history in histories]
    return Explanation(start, end, bridge(start, end, definitions), card, (longer[0], longer[1]))


def _history(period: Period, definitions: Definitions) -> list[Period]:
    """A year of periods and one more, ending with this one; it alone where none make a year."""
    if period.grain not in IN_A_YEAR:
        return [period]
    days = Span(add_months(period.span.start, -MONTHS_IN_YEAR), period.span.stop)
    return periods_touching(days, period.grain, definitions.fiscal_start)


def longer_figures(
    explanation: Explanation, definitions: Definitions
) -> dict[str, tuple[Figure, ...]]:
    """Cost per contact of the last twelve months and of the year before, on both sides."""
    return {
        name: tuple(_unit_cost(getattr(view, name), definitions) for view in explanation.longer)
        for name in LongerView._fields
    }


def _unit_cost(result: PeriodResult | None, definitions: Definitions) -> Figure:
    if result is None:
        return Figure(None, Code.NOT_RECORDED)
    return figures_of(result, definitions).cost_per_contact
