"""What is worth a look in a period, beside those before it: facts against thresholds, never people.

All is computed from what is there; nothing here is wrong, and every sentence says what is usual.
"""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.allocation import plain
from costdesk.domain.benchmarks import band, comparable
from costdesk.domain.contacts import cell_order
from costdesk.domain.costs import category_order
from costdesk.domain.figures import by_category
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.money import decimal_text, rounded
from costdesk.domain.targets import TOTAL_COST, target_of
from costdesk.domain.thresholds import thresholds

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from costdesk.domain.benchmarks import Benchmark
    from costdesk.domain.definitions import Definitions
    from costdesk.domain.figures import Figures, PeriodResult
    from costdesk.domain.thresholds import Thresholds

_LEAST_HISTORY = 3
_MOST_HISTORY = 12
_LEAST_PART = Fraction(5, 100)
"""A category's jump matters from this part of the total cost on."""
_WHOLE = 100
UNIT_COSTS = ("cost_per_contact", "cost_per_call", "cost_per_resolution")
_PUBLISHED = ("cost_per_call", "cost_per_contact")


class Watched(NamedTuple):
    """A period with its figures."""

    result: PeriodResult
    figures: Figures


def watch(
    history: Sequence[Watched], definitions: Definitions, benchmarks: Iterable[Benchmark] = ()
) -> list[Finding]:
    """What is worth a look in the last of some periods; those before it are what is usual.

    Of a period that is not over, and of a week, amounts are not judged: a rent that is entered on
    the first of the month would be a jump five days later.
    """
    if not history:
        return []
    now, before = history[-1], history[-_MOST_HISTORY - 1 : -1]
    limits = thresholds(definitions.thresholds)
    found = [
        *_busyness(now, limits),
        *_missing_categories(now, before, limits),
        *_stopped_cells(now, before, limits),
    ]
    if is_settled(now.result):
        settled = [each for each in before if is_settled(each.result)]
        found += [
            *_labour(now, limits),
            *_unallocated(now, limits),
            *_category_jumps(now, settled, limits, definitions),
            *_unit_cost_jumps(now, settled, limits, definitions),
            *_easy_contacts_gone(now, settled, limits, definitions),
            *_far_from_published(now, limits, definitions, benchmarks),
        ]
    label = now.result.covered.period.label
    return [finding.at(period=label) for finding in found]


def is_settled(result: PeriodResult) -> bool:
    """Whether the amounts of a period can be judged: it is a month or longer, and whole."""
    covered = result.covered
    return covered.extent != "to_date" and covered.period.grain in ("month", "quarter", "year")


def passed_limits(watched: Watched, definitions: Definitions) -> Iterator[Finding]:
    """The owner's own limits and budgets that a period passed.

    A sum passes the limit of all its days; a unit cost is known when the period is over.
    """
    covered = watched.result.covered
    label = covered.period.label
    for figure, limits in definitions.limits.items():
        if figure != TOTAL_COST and covered.extent == "to_date":
            continue
        limit = target_of(figure, limits, covered.period.span)
        value = getattr(watched.figures, figure).value
        if limit is not None and value is not None and rounded(value) > rounded(limit):
            money = _money(definitions, amount=value, limit=limit)
            yield Finding(Code.ABOVE_LIMIT, Place(period=label), {"figure": figure, **money})
    for budget in budget_states(watched.result, definitions):
        if budget.left < 0:
            money = _money(
                definitions,
                amount=Fraction(budget.spent),
                budget=Fraction(budget.budget),
                over=Fraction(-budget.left),
            )
            values = {"subject": budget.category, **money}
            yield Finding(Code.OVER_BUDGET, Place(period=label), values)


class BudgetState(NamedTuple):
    """What a category was to cost, and what it did, in minor units."""

    category: str
    budget: int
    spent: int

    @property
    def left(self) -> int:
        """What is not spent yet; below 0 where it was passed."""
        return self.budget - self.spent


def budget_states(result: PeriodResult, definitions: Definitions) -> list[BudgetState]:
    """The budgets of a period, in the order of the categories; only where every month has one."""
    costs = by_category(result.pools)
    found = []
    for category in sorted(definitions.budgets, key=category_order):
        # As for the total cost: the sum of the months' budgets. Of a period that is not over it is
        # the whole budget, of which the rest is left.
        budgets = definitions.budgets[category]
        budget = target_of(TOTAL_COST, budgets, result.covered.period.span)
        if budget is not None:
            found.append(BudgetState(category, rounded(budget), costs.get(category, 0)))
    return found


# Shares of the period itself


def _busyness(now: Watched, limits: Thresholds) -> Iterator[Finding]:
    yield from _share(Code.OCCUPANCY_HIGH, now.figures.occupancy.value, limits["occupancy"])
    yield from _share(Code.ABANDON_HIGH, now.figures.abandon_rate.value, limits["abandon_rate"])


def _share(code: Code, value: Fraction | None, limit: Fraction | None) -> Iterator[Finding]:
    if limit is not None and value is not None and value * _WHOLE > limit:
        yield Finding(code, values={"share": _percent(value), "limit_share": _plain(limit)})


def _labour(now: Watched, limits: Thresholds) -> Iterator[Finding]:
    """Where only one kind of cost is kept, its share says nothing."""
    share = now.figures.labour_share.value
    if share is None or len([cost for cost in by_category(now.result.pools).values() if cost]) < 2:  # noqa: PLR2004
        return
    low, high = limits["labour_share_low"], limits["labour_share_high"]
    values = {
        "share": _percent(share),
        "low_share": "0" if low is None else _plain(low),
        "high_share": "100" if high is None else _plain(high),
    }
    if low is not None and share * _WHOLE < low:
        yield Finding(Code.LABOUR_LOW, values=values)
    if high is not None and share * _WHOLE > high:
        yield Finding(Code.LABOUR_HIGH, values=values)


def _unallocated(now: Watched, limits: Thresholds) -> Iterator[Finding]:
    """The part of the cost that belongs to no cell; nothing to say before anything is counted."""
    result = now.result
    if result.total_cost and result.tallies and result.covered.extent != "outside":
        share = Fraction(result.split.unallocated, result.total_cost)
        yield from _share(Code.UNALLOCATED_HIGH, share, limits["unallocated"])


# Beside the periods before


def _per_day(watched: Watched, cost: int) -> Fraction:
    return Fraction(cost, watched.result.covered.span.days)


def _category_jumps(
    now: Watched, before: Sequence[Watched], limits: Thresholds, definitions: Definitions
) -> Iterator[Finding]:
    """Per day, so that a short month is no jump; small categories are no matter."""
    limit = limits["category_jump"]
    filled = [each for each in before if each.result.total_cost]
    if limit is None or len(filled) < _LEAST_HISTORY:
        return
    days = now.result.covered.span.days
    floor = _mean([_per_day(each, each.result.total_cost) for each in filled]) * _LEAST_PART
    costs = by_category(now.result.pools)
    for category in sorted(costs, key=category_order):
        earlier = [by_category(each.result.pools).get(category, 0) for each in filled]
        usual = _mean([_per_day(each, cost) for each, cost in zip(filled, earlier, strict=True)])
        mine = _per_day(now, costs[category])
        if mine > 0 and usual > 0 and abs(mine - usual) >= floor and _jumps(mine, usual, limit):
            money = _money(definitions, amount=Fraction(costs[category]), usual=usual * days)
            values: dict[str, str | int] = {"subject": category, "change": _change(mine, usual)}
            yield Finding(Code.CATEGORY_JUMP, values={**values, "periods": len(filled), **money})


def _unit_cost_jumps(
    now: Watched, before: Sequence[Watched], limits: Thresholds, definitions: Definitions
) -> Iterator[Finding]:
    limit = limits["unit_cost_jump"]
    if limit is None or not now.result.total_cost:
        return
    for figure in UNIT_COSTS:
        mine = getattr(now.figures, figure).value
        earlier = [
            value for each in before if (value := getattr(each.figures, figure).value) is not None
        ]
        if mine is None or len(earlier) < _LEAST_HISTORY:
            continue
        usual = _mean(earlier)
        if usual > 0 and _jumps(mine, usual, limit):
            money = _money(definitions, amount=mine, usual=usual)
            values: dict[str, str | int] = {"figure": figure, "change": _change(mine, usual)}
            yield Finding(Code.UNIT_COST_JUMP, values={**values, "periods": len(earlier), **money})


def _easy_contacts_gone(
    now: Watched, before: Sequence[Watched], limits: Thresholds, definitions: Definitions
) -> Iterator[Finding]:
    """A dearer contact and a cheaper resolution: what is solved at once does not call again."""
    least = limits["easy_contacts"]
    if least is None or not before:
        return
    last = before[-1].figures
    figure = "cost_per_contact" if now.figures.cost_per_call.value is None else "cost_per_call"
    values = [
        getattr(figures, name).value
        for name in (figure, "cost_per_resolution")
        for figures in (last, now.figures)
    ]
    if not all(values):
        return
    contact, contact_now, resolution, resolution_now = values
    rises = contact_now * _WHOLE >= contact * (_WHOLE + least)
    falls = resolution_now * _WHOLE <= resolution * (_WHOLE - least)
    if rises and falls:
        money = _money(
            definitions,
            contact_before=contact,
            contact_after=contact_now,
            resolution_before=resolution,
            resolution_after=resolution_now,
        )
        yield Finding(Code.EASY_CONTACTS_GONE, values={"figure": figure, **money})


def _came(before: Sequence[Watched], limits: Thresholds) -> Sequence[Watched]:
    """The periods in each of which something has to have come before it is missed."""
    after = limits["missing_after"]
    if after is None or len(before) < after:
        return ()
    return before[len(before) - max(rounded(after), 1) :]


def _missing_categories(
    now: Watched, before: Sequence[Watched], limits: Thresholds
) -> Iterator[Finding]:
    costs = by_category(now.result.pools)
    earlier = [by_category(each.result.pools) for each in _came(before, limits)]
    if not now.result.total_cost or not earlier:
        return
    for category in sorted(earlier[-1], key=category_order):
        if not costs.get(category) and all(each.get(category) for each in earlier):
            values: dict[str, str | int] = {"subject": category, "periods": len(earlier)}
            yield Finding(Code.COST_MISSING, values=values)


def missing_vendors(
    names: Sequence[frozenset[str]], definitions: Definitions, label: str
) -> Iterator[Finding]:
    """Vendors that billed in each of some periods and not in the last; names by period."""
    after = thresholds(definitions.thresholds)["missing_after"]
    if after is None or len(names) <= after:
        return
    earlier = names[-max(rounded(after), 1) - 1 : -1]
    for vendor in sorted(frozenset.intersection(*earlier) - names[-1]):
        values: dict[str, str | int] = {"text": vendor, "periods": len(earlier)}
        yield Finding(Code.VENDOR_MISSING, Place(period=label), values)


def _stopped_cells(
    now: Watched, before: Sequence[Watched], limits: Thresholds
) -> Iterator[Finding]:
    """A cell that was counted and is not, while others are; trailing zeros are told elsewhere."""
    earlier = _came(before, limits)
    tallies = now.result.tallies
    if not earlier or not any(tally.handled() for tally in tallies.values()):
        return
    for cell in sorted(earlier[-1].result.tallies, key=cell_order):
        busy = all(
            cell in each.result.tallies and each.result.tallies[cell].handled() for each in earlier
        )
        if busy and not (cell in tallies and tallies[cell].handled()):
            yield Finding(Code.CELL_STOPPED, Place(cell=str(cell)), {"periods": len(earlier)})


# Beside what others publish


def _far_from_published(
    now: Watched, limits: Thresholds, definitions: Definitions, benchmarks: Iterable[Benchmark]
) -> Iterator[Finding]:
    """Only what is verified, in this very currency and of no channel in particular counts."""
    times = limits["benchmark_times"]
    if times is None or not now.result.total_cost:
        return
    known = list(benchmarks)
    for figure in _PUBLISHED:
        mine = getattr(now.figures, figure).value
        channel = None if figure == "cost_per_call" else ""
        found = comparable(
            known,
            currency=definitions.currency,
            figure=figure,
            channel=channel,
            verified_only=True,
        )
        if mine is None or not found:
            continue
        unit = 10**definitions.digits
        low = min(Fraction(band(each)[0]) for each in found) * unit
        high = max(Fraction(band(each)[1]) for each in found) * unit
        if mine > high * times or mine * times < low:
            money = _money(definitions, amount=mine, low=low, high=high)
            yield Finding(Code.BENCHMARK_FAR, values={"figure": figure, **money})


# Values for sentences


def _mean(values: Sequence[Fraction]) -> Fraction:
    return sum(values, Fraction(0)) / len(values)


def _jumps(mine: Fraction, usual: Fraction, limit: Fraction) -> bool:
    return abs(mine / usual - 1) * _WHOLE > limit


def _change(mine: Fraction, usual: Fraction) -> str:
    """In percent, to a tenth, with its sign."""
    text = decimal_text(rounded((mine / usual - 1) * _WHOLE, 1), 1)
    return text if text.startswith("-") else f"+{text}"


def _percent(share: Fraction) -> str:
    return decimal_text(rounded(share * _WHOLE, 1), 1)


def _plain(number: Fraction) -> str:
    return plain(Decimal(number.numerator) / Decimal(number.denominator))


def _money(definitions: Definitions, **amounts: Fraction) -> dict[str, str]:
    """Exact minor units as decimal texts, with the currency that they are in."""
    digits = definitions.digits
    texts = {name: decimal_text(rounded(value), digits) for name, value in amounts.items()}
    return {**texts, "currency": definitions.currency}
