"""Costs by category: what each is of the whole, how it changed, what is left of its budget."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.bridge import compares_per_day
from costdesk.domain.costs import category_order
from costdesk.domain.figures import by_category
from costdesk.domain.money import rounded_to_total
from costdesk.domain.watch import budget_states
from costdesk.services.report.tables import changed
from costdesk.services.report.value import Row, Table
from costdesk.services.report.words import NOTHING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from costdesk.domain.watch import BudgetState
    from costdesk.services.report.facts import PeriodFacts
    from costdesk.services.report.words import Words

_TENTHS = 1000


class _Shown(NamedTuple):
    """What the table has columns for, and the days on both sides where it compares per day."""

    is_compared: bool
    has_budgets: bool
    days: tuple[int, int]


class _Line(NamedTuple):
    """A row in minor units."""

    name: str
    cost: int
    past: int | None
    share: str
    budget: BudgetState | None = None


def category_table(facts: PeriodFacts, words: Words) -> Table | None:
    """Every category of both periods; each column adds up to its total."""
    lines = _lines(facts, words)
    if not lines:
        return None
    shown = _shown(facts, lines)
    total = _Line(
        words.word("total"),
        facts.result.total_cost,
        facts.compared.total_cost,
        words.percent(Fraction(1)) if facts.result.total_cost else NOTHING,
    )
    rows = [_row(line, shown, words) for line in lines]
    rows.append(_row(total, shown, words)._replace(role="total"))
    notes = (words.say("changes_by_day"),) if shown.days != (1, 1) else ()
    return Table(tuple(_headings(shown, words)), tuple(rows), notes=notes)


def _lines(facts: PeriodFacts, words: Words) -> list[_Line]:
    costs, before = by_category(facts.result.pools), by_category(facts.compared.pools)
    budgets = {state.category: state for state in budget_states(facts.result, facts.definitions)}
    known = {name for each in (costs, before) for name, amount in each.items() if amount}
    names = sorted(known | set(budgets), key=category_order)
    shares = _shares([costs.get(name, 0) for name in names], words)
    return [
        _Line(words.category(name), costs.get(name, 0), before.get(name), share, budgets.get(name))
        for name, share in zip(names, shares, strict=True)
    ]


def _shares(costs: Sequence[int], words: Words) -> list[str]:
    """Tenths of a percent that add up to the whole; a refund may make one of them negative."""
    total = sum(costs)
    if not total:
        return [NOTHING] * len(costs)
    parts = rounded_to_total([Fraction(cost * _TENTHS, total) for cost in costs], _TENTHS)
    return [words.percent(Fraction(part, _TENTHS)) for part in parts]


def _shown(facts: PeriodFacts, lines: Sequence[_Line]) -> _Shown:
    is_compared = bool(facts.compared.total_cost)
    days = (1, 1)
    if is_compared and compares_per_day(facts.compared, facts.result):
        days = facts.compared.covered.span.days, facts.result.covered.span.days
    return _Shown(is_compared, any(line.budget for line in lines), days)


def _headings(shown: _Shown, words: Words) -> Iterator[str]:
    names = ["category", "cost", "share"]
    names += ["before", "change"] if shown.is_compared else []
    names += ["budget", "left"] if shown.has_budgets else []
    yield from map(words.heading, names)


def _row(line: _Line, shown: _Shown, words: Words) -> Row:
    cells = [line.name, words.amount(line.cost), line.share]
    if shown.is_compared:
        past = None if line.past is None else Fraction(line.past, shown.days[0])
        change = changed(past, Fraction(line.cost, shown.days[1]), words)
        cells += [words.amount(line.past), change]
    if not shown.has_budgets:
        return Row(tuple(cells))
    if line.budget is None:
        return Row((*cells, "", ""))
    if line.budget.left < 0:
        over = words.texts["words"]["over"].format(amount=words.amount(-line.budget.left))
        place = len(cells) + 1
        return Row((*cells, words.amount(line.budget.budget), over), marked=frozenset({place}))
    return Row((*cells, words.amount(line.budget.budget), words.amount(line.budget.left)))
