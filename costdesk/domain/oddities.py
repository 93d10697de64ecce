"""What is odd in counts and splits: not wrong, but worth a look before a figure is believed."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from costdesk.domain.allocation import Pool
from costdesk.domain.contacts import Cell, ContactCount, cell_order
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.periods import DAY, Span, days_in, is_working_day

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from costdesk.domain.costs import CostItem
    from costdesk.domain.figures import PeriodResult


def handled_above_offered(counts: Iterable[ContactCount]) -> Iterator[Finding]:
    """Cells that handled more than arrived (a backlog does it), each with its first such row."""
    odd: dict[Cell, list[ContactCount]] = {}
    for count in counts:
        if count.offered is not None and count.handled > count.offered:
            odd.setdefault(count.cell, []).append(count)
    for cell in sorted(odd, key=cell_order):
        first = min(odd[cell], key=lambda count: count.span)
        assert first.offered is not None  # noqa: S101 - chosen for having it
        yield Finding(
            Code.HANDLED_ABOVE_OFFERED,
            Place(cell=str(cell)),
            {
                "rows": len(odd[cell]),
                "start": str(first.span.start),
                "end": str(first.span.last),
                "handled": first.handled,
                "offered": first.offered,
            },
        )


def missing_counts(
    covered: Mapping[Cell, Sequence[Span]], holidays: Collection[date]
) -> Iterator[Finding]:
    """Working days without a count between a cell's first and last; spans come in order."""
    for cell in sorted(covered, key=cell_order):
        spans = covered[cell]
        for before, after in pairwise(spans):
            hole = Span(before.stop, after.start)
            bare = [day for day in days_in(hole) if is_working_day(day, holidays)]
            if bare:
                yield Finding(
                    Code.COUNTS_MISSING,
                    Place(cell=str(cell)),
                    {"start": str(bare[0]), "end": str(bare[-1]), "days": len(bare)},
                )


def trailing_zeros(
    counted: Span | None, last_busy: date | None, holidays: Collection[date]
) -> Iterator[Finding]:
    """Working days at the end whose counts are all zeros, not counted yet perhaps.

    ``last_busy`` is the last day of the last count that is not all zeros.
    """
    if counted is None or last_busy is None:
        return
    tail = Span(last_busy + DAY, counted.stop)
    quiet = [day for day in days_in(tail) if is_working_day(day, holidays)]
    if quiet:
        yield Finding(
            Code.TRAILING_ZEROS,
            Place(),
            {"start": str(quiet[0]), "end": str(counted.last), "days": len(quiet)},
        )


def split_oddities(results: Sequence[PeriodResult], *, has_capacity: bool) -> Iterator[Finding]:
    """What the splits of these periods had to do without, each with the periods it touches."""
    inside = [result for result in results if result.covered.extent != "outside"]
    yield from _by_period(Code.HANDLE_TIME_MISSING, inside, _untimed_cells)
    yield from _by_period(Code.NO_WEIGHT, inside, _weightless_scopes)
    yield from _by_period(Code.ABOVE_PRACTICAL_TIME, inside, _overworked)
    if has_capacity:
        yield from _by_period(Code.CAPACITY_GAP, inside, _uncovered)


def _untimed_cells(result: PeriodResult) -> Iterator[str]:
    for cell in sorted(result.split.untimed, key=cell_order):
        yield str(cell)


def _weightless_scopes(result: PeriodResult) -> Iterator[str]:
    for pool in result.split.weightless:
        yield scope_text(pool)


def _overworked(result: PeriodResult) -> Iterator[str]:
    capacity, worked = result.capacity, result.handle_time
    if capacity and worked is not None and worked > capacity.practical:
        yield ""


def _uncovered(result: PeriodResult) -> Iterator[str]:
    if result.capacity is None:
        yield ""


def scope_text(pool: Pool) -> str:
    """A pool as people would name it: category, and the scope where it has one."""
    scope = "/".join(part for part in pool[2:] if part)
    return f"{pool.category} ({scope})" if scope else pool.category


def _by_period(
    code: Code,
    results: Iterable[PeriodResult],
    subjects: Callable[[PeriodResult], Iterable[str]],
) -> Iterator[Finding]:
    """One finding for each subject, with the first and last period and how many there are."""
    periods: dict[str, list[str]] = {}
    for result in results:
        for subject in dict.fromkeys(subjects(result)):
            periods.setdefault(subject, []).append(result.covered.period.label)
    for subject, labels in periods.items():
        yield Finding(
            code,
            Place(period=labels[0]),
            {"subject": subject, "last": labels[-1], "periods": len(labels)},
        )


def entered_twice(items: Iterable[CostItem]) -> Iterator[Finding]:
    """Cost items that are alike in everything: two real ones, or one entered twice."""
    for item, times in Counter(items).items():
        if times > 1:
            yield Finding(
                Code.LOOKS_ENTERED_TWICE,
                Place(item=item.name),
                {"text": item.name, "start": str(item.start), "rows": times},
            )
