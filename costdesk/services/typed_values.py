"""Values as people type them, read by the one strict parser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from costdesk.domain.contacts import LARGEST_COUNT
from costdesk.domain.currencies import LIKELY_CURRENCIES, is_currency
from costdesk.domain.findings import Code, Finding, Place, Refused
from costdesk.imports.amounts import MARKS, currencies_in, parse_number, parse_whole
from costdesk.imports.days import parse_date
from costdesk.imports.detection import decide
from costdesk.imports.durations import parse_duration
from costdesk.imports.styles import DECIMALS, counts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date
    from decimal import Decimal
    from fractions import Fraction

    from costdesk.imports.amounts import Mark
    from costdesk.imports.days import Order
    from costdesk.imports.detection import Decided


def number_typed(
    text: str, decimal: Mark, unit: Literal["money", "percent", "none"] = "money"
) -> Decimal | Finding:
    """The number a text means; ``decimal`` decides only what is unclear (``1.234``)."""
    return parse_number(text, decimal, unit)


def money_typed(text: str, decimal: Mark, currency: str) -> Decimal | Finding:
    """The amount a text means; one in another currency than ours is refused."""
    number = parse_number(text, decimal, "money")
    named = currencies_in(text)
    if named and currency not in named and not isinstance(number, Finding):
        return Finding(Code.CURRENCY_CONTRADICTS, values={"text": text, "currency": currency})
    return number


def currency_named(text: str) -> str:
    """The currency that a text names by its sign or code, the likeliest one; else empty."""
    named = currencies_in(text)
    known = [code for code in LIKELY_CURRENCIES if code in named] or sorted(named)
    return next((code for code in known if is_currency(code)), "")


def count_typed(text: str, decimal: Mark) -> int | Finding:
    """The whole number a text means."""
    return parse_whole(text, decimal)


def counts_typed(cells: Mapping[int, str], decimal: Mark) -> dict[int, int] | list[Finding]:
    """A pasted column of counts by row, read in the one style that fits all of them.

    Else what is wrong, each with its row. Where ``decimal`` has to decide and would make 1 of
    ``1.000``, nobody is believed to mean that: it is asked instead.
    """
    reader = counts(own=False)
    column = decide(cells, reader)
    if column.values is None and [it.code for it in column.problems] == [Code.NUMBER_STYLE_UNCLEAR]:
        meant = decide(cells, reader, DECIMALS[MARKS.index(decimal)])
        if all(number == max(reader.read(cells[row])) for row, number in _pairs(meant)):  # type: ignore[type-var]
            column = meant
    problems = [*column.problems, *_not_counts(cells, column)]
    if problems:
        return sorted(problems, key=lambda problem: problem.place.row or 0)
    return {row: int(number) for row, number in _pairs(column)}


def _not_counts(cells: Mapping[int, str], column: Decided[Decimal]) -> Iterator[Finding]:
    for row, number in _pairs(column):
        place = Place(row=row)
        if number < 0:
            yield Finding(Code.NEGATIVE, place, {"text": cells[row]})
        elif number > LARGEST_COUNT:
            yield Finding(Code.TOO_LARGE, place, {"text": cells[row], "limit": LARGEST_COUNT})


def _pairs(column: Decided[Decimal]) -> Iterable[tuple[int, Decimal]]:
    return (column.values or {}).items()


def duration_typed(text: str, decimal: Mark) -> Fraction | Finding:
    """The seconds a text means: ``4:35``, ``1:04:35`` or ``275``."""
    return parse_duration(text, decimal)


def day_typed(text: str, order: Order) -> date | Finding:
    """The day a text means; ``order`` decides only what is unclear (``3/4/2025``)."""
    return parse_date(text, order)


def read_amount(text: str, field: str, decimal: Mark = ".") -> Decimal:
    """The number that was typed for a field.

    Raises ``Refused`` naming the field, the text and what would be right.
    """
    number = number_typed(text, decimal)
    if isinstance(number, Finding):
        raise Refused([number.at(column=field)])
    return number
