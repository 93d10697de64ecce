"""What the owner wants of a period beside what it was: targets, limits and budgets in one list."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple

from costdesk.domain.figures import Figures, figures_of
from costdesk.domain.money import rounded
from costdesk.domain.targets import TARGET_FIGURES, TOTAL_COST, target_of
from costdesk.domain.watch import budget_states

if TYPE_CHECKING:
    from collections.abc import Iterator

    from costdesk.domain.definitions import Definitions
    from costdesk.domain.figures import PeriodResult

GoalKind = Literal["target", "limit", "budget"]


class Goal(NamedTuple):
    """A figure, or the category of a budget, in minor units; ``value`` is None where none is."""

    kind: GoalKind
    name: str
    value: Fraction | None
    wanted: Fraction

    @property
    def is_met(self) -> bool | None:
        """Whether it is not above what was wanted, as both are shown."""
        return None if self.value is None else rounded(self.value) <= rounded(self.wanted)


def goals_of(result: PeriodResult, definitions: Definitions) -> list[Goal]:
    """Targets, then limits, then budgets; only where every month of the period has one.

    A target of a period that is cut is that of its counted days; a limit and a budget are those of
    the whole period, of which the rest is left.
    """
    figures = figures_of(result, definitions)
    return [
        *_targets(result, definitions, figures),
        *_limits(result, definitions, figures),
        *(
            Goal("budget", state.category, Fraction(state.spent), Fraction(state.budget))
            for state in budget_states(result, definitions)
        ),
    ]


def _targets(result: PeriodResult, definitions: Definitions, figures: Figures) -> Iterator[Goal]:
    for name in TARGET_FIGURES:
        wanted = target_of(name, definitions.targets.get(name, ()), result.covered.span)
        if wanted is not None and result.covered.extent != "outside":
            yield Goal("target", name, _value(name, result, figures), wanted)


def _limits(result: PeriodResult, definitions: Definitions, figures: Figures) -> Iterator[Goal]:
    for name in TARGET_FIGURES:
        wanted = target_of(name, definitions.limits.get(name, ()), result.covered.period.span)
        # A unit cost is known when the period is over.
        is_known = name == TOTAL_COST or result.covered.extent == "whole"
        if wanted is not None and is_known:
            yield Goal("limit", name, _value(name, result, figures), wanted)


def _value(name: str, result: PeriodResult, figures: Figures) -> Fraction | None:
    """A contact does not cost nothing because no cost is entered yet."""
    value: Fraction | None = getattr(figures, name).value
    return value if result.total_cost or name == TOTAL_COST else None
