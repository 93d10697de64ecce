"""Published figures to stand beside one's own: each with year, currency, sector, source, grade.

A benchmark never judges alone and its currency is never converted: amounts of another year,
country and definition of "what is in it" are an orientation at best.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.contacts import DIRECTIONS
from costdesk.domain.currencies import is_currency
from costdesk.domain.findings import Code, Finding, Place

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from decimal import Decimal

FIGURES = (
    "cost_per_call",
    "cost_per_contact",
    "cost_per_resolution",
    "cost_per_minute",
    "cost_per_ticket",
    "cost_per_hour",
    "cost_per_agent_year",
    "wage_per_month",
    "saving_per_contact",
)
GRADES = ("A", "B", "C")
VERIFIED = "verified"
UNVERIFIED = "unverified"
_FIRST_YEAR, _LAST_YEAR = 1990, 2100


class Benchmark(NamedTuple):
    """One published figure or range, in units of its own currency.

    ``low`` and ``high`` bound a range, ``typical`` is a single figure or the one named in a range;
    at least one of the three is there. Empty ``channel`` or ``direction``: all of them, or not
    said. ``year`` is None where the source carries none. Grade A is official, academic or primary,
    B a trade body, analyst or named practitioner, C a vendor or anonymous. ``note`` says what is in
    the figure, and why it is unverified where it is.
    """

    id: str
    figure: str
    channel: str
    direction: str
    low: Decimal | None
    typical: Decimal | None
    high: Decimal | None
    currency: str
    year: int | None
    sector: str
    geography: str
    source: str
    grade: str
    status: str
    note: str


def is_verified(benchmark: Benchmark) -> bool:
    """Whether it may be called verified: what carries no year may not, whatever else it says."""
    return benchmark.status == VERIFIED and benchmark.year is not None


def band(benchmark: Benchmark) -> tuple[Decimal, Decimal]:
    """The lowest and the highest amount it names; the same twice for a single figure."""
    known = _amounts(benchmark)
    return min(known), max(known)


def _amounts(benchmark: Benchmark) -> list[Decimal]:
    """What is known of low, typical and high, in this order."""
    amounts = (benchmark.low, benchmark.typical, benchmark.high)
    return [amount for amount in amounts if amount is not None]


def comparable(
    benchmarks: Iterable[Benchmark],
    *,
    currency: str,
    figure: str = "",
    channel: str | None = None,
    verified_only: bool = False,
) -> list[Benchmark]:
    """The benchmarks in this very currency, the most trusted and the newest first.

    Empty ``figure`` means any. ``channel`` None means any, empty those that name no channel.
    Unverified ones come last.
    """
    chosen = [
        each
        for each in benchmarks
        if each.currency == currency
        and figure in ("", each.figure)
        and channel in (None, each.channel)
        and (is_verified(each) or not verified_only)
    ]
    return sorted(chosen, key=_trust)


def _trust(benchmark: Benchmark) -> tuple[bool, str, int, str]:
    return not is_verified(benchmark), benchmark.grade, -(benchmark.year or 0), benchmark.id


def benchmark_problems(benchmark: Benchmark) -> list[Finding]:
    """What is wrong with a benchmark in itself; the place names the item and the field."""
    return [
        finding.at(item=benchmark.id)
        for finding in (*_amount_problems(benchmark), *_origin_problems(benchmark))
    ]


def _amount_problems(benchmark: Benchmark) -> Iterator[Finding]:
    amounts = _amounts(benchmark)
    if not amounts:
        yield Finding(Code.REQUIRED, Place(column="typical"))
    elif amounts != sorted(amounts):
        yield Finding(Code.TOO_SMALL, Place(column="high"), {"text": f"{amounts[-1]:f}"})
    if any(amount < 0 for amount in amounts):
        yield Finding(Code.NEGATIVE, Place(column="low"), {"text": f"{min(amounts):f}"})
    if not is_currency(benchmark.currency):
        values = {"text": benchmark.currency}
        yield Finding(Code.UNKNOWN_CURRENCY, Place(column="currency"), values)


def _origin_problems(benchmark: Benchmark) -> Iterator[Finding]:
    for column in ("id", "sector", "geography", "source"):
        if not getattr(benchmark, column):
            yield Finding(Code.REQUIRED, Place(column=column))
    for column, choices in (
        ("figure", FIGURES),
        ("direction", ("", *DIRECTIONS)),
        ("grade", GRADES),
        ("status", (VERIFIED, UNVERIFIED)),
    ):
        text = getattr(benchmark, column)
        if text not in choices:
            values = {"text": text, "choices": ", ".join(filter(None, choices))}
            yield Finding(Code.NOT_A_CHOICE, Place(column=column), values)
    if benchmark.year is None:
        if benchmark.status == VERIFIED:
            yield Finding(Code.REQUIRED, Place(column="year"))
    elif not _FIRST_YEAR <= benchmark.year <= _LAST_YEAR:
        values = {"text": str(benchmark.year), "first": str(_FIRST_YEAR), "last": str(_LAST_YEAR)}
        yield Finding(Code.DATE_OUT_OF_RANGE, Place(column="year"), values)
    if benchmark.status == UNVERIFIED and not benchmark.note:
        yield Finding(Code.REQUIRED, Place(column="note"))
