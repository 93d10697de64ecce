"""What a cost item must be to mean something: each rule names the field it is about."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from costdesk.domain.allocation import (
    DIRECT,
    NAMED_DRIVERS,
    PERCENT,
    in_scope,
    parse_percent,
    plain,
)
from costdesk.domain.contacts import DIRECTIONS, is_text, name_problems
from costdesk.domain.costs import CostItem, amount_of, residual_of
from costdesk.domain.currencies import is_currency
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.periods import FIRST_DAY, LAST_DAY

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST_AMOUNT = 10**12  # minor units; the sum of nine million such items fits in SQLite
MOST_DECIMALS = 6
MOST_RATE_DECIMALS = 10  # rates of weak currencies need more digits than amounts
MOST_MONTHS = 1200
_WHOLE = 100
_LONGEST_TEXT = 2000


def item_problems(item: CostItem, currency: str, digits: int) -> list[Finding]:
    """Everything that is wrong with an item for a workspace of that currency; [] when sound."""
    found = [*_text_problems(item), *_number_problems(item), *_day_problems(item)]
    found += _currency_problems(item, currency)
    found += _driver_problems(item)
    if not found:
        found += _amount_problems(item, digits)
    return found


def _finding(code: Code, column: str, **values: str | int) -> Finding:
    return Finding(code, Place(column=column), values)


def _text_problems(item: CostItem) -> Iterator[Finding]:
    for column in ("name", "category"):
        if not getattr(item, column).strip():
            yield _finding(Code.REQUIRED, column)
    for column in ("name", "category", "vendor", "note"):
        text = getattr(item, column)
        if len(text) > _LONGEST_TEXT:
            yield _finding(Code.TOO_LONG, column, text=text[:40], limit=_LONGEST_TEXT)
        if not is_text(text):
            yield _finding(Code.BAD_NAME, column, text=repr(text[:40]), forbidden="NUL")
    yield from name_problems("line", item.line)
    yield from name_problems("channel", item.channel)
    if item.direction and item.direction not in DIRECTIONS:
        choices = ", ".join(DIRECTIONS)
        yield _finding(Code.NOT_A_CHOICE, "direction", text=item.direction, choices=choices)


def _number_problems(item: CostItem) -> Iterator[Finding]:
    for column in ("amount", "quantity", "on_cost_percent", "vat_percent", "rate", "residual"):
        number = getattr(item, column)
        limit = MOST_RATE_DECIMALS if column == "rate" else MOST_DECIMALS
        if number is not None and _decimals(number) > limit:
            yield _finding(Code.TOO_MANY_DECIMALS, column, text=plain(number), limit=limit)
    for column in ("on_cost_percent", "vat_percent"):
        if getattr(item, column) < 0:
            yield _finding(Code.NEGATIVE, column, text=plain(getattr(item, column)))
    if item.rate is not None and item.rate <= 0:
        yield _finding(Code.TOO_SMALL, "rate", text=plain(item.rate), limit=0)
    if item.spread_months is not None and item.spread_months < 1:
        yield _finding(Code.TOO_SMALL, "spread_months", text=str(item.spread_months), limit=0)
    if item.spread_months is not None and item.spread_months > MOST_MONTHS:
        text = str(item.spread_months)
        yield _finding(Code.TOO_LARGE, "spread_months", text=text, limit=MOST_MONTHS)


def _decimals(number: Decimal) -> int:
    return -int(number.normalize().as_tuple().exponent)


def _day_problems(item: CostItem) -> Iterator[Finding]:
    days = [("start", item.start), ("end", item.end), *(("without", day) for day in item.without)]
    for column, day in days:
        if day and not FIRST_DAY <= day <= LAST_DAY:
            first, last = str(FIRST_DAY), str(LAST_DAY)
            yield _finding(Code.DATE_OUT_OF_RANGE, column, text=str(day), first=first, last=last)
    if item.end and item.end < item.start:
        yield _finding(Code.END_BEFORE_START, "end", text=str(item.end), start=str(item.start))
    if item.spread_months and item.end:
        yield _finding(Code.SPREAD_WITH_END, "spread_months")
    if item.spread_months and item.recurrence != "once":
        yield _finding(Code.SPREAD_WITH_RECURRENCE, "spread_months", recurrence=item.recurrence)
    if item.residual and not item.spread_months:
        yield _finding(Code.RESIDUAL_WITHOUT_SPREAD, "residual", text=plain(item.residual))


def _currency_problems(item: CostItem, currency: str) -> Iterator[Finding]:
    if item.currency and not is_currency(item.currency):
        yield _finding(Code.UNKNOWN_CURRENCY, "currency", text=item.currency)
    elif item.currency not in ("", currency) and item.rate is None:
        values = {"text": item.currency, "currency": currency}
        yield _finding(Code.CURRENCY_WITHOUT_RATE, "rate", **values)
    elif item.currency in ("", currency) and item.rate not in (None, 1):
        yield _finding(Code.RATE_WITHOUT_CURRENCY, "rate", text=plain(item.rate), currency=currency)


def _driver_problems(item: CostItem) -> Iterator[Finding]:
    if item.driver == DIRECT and not (item.direction and item.channel):
        yield _finding(Code.DIRECT_NEEDS_CELL, "driver")
    elif item.driver.startswith(PERCENT):
        yield from _percent_problems(item)
    elif item.driver and item.driver not in NAMED_DRIVERS:
        choices = ", ".join((*NAMED_DRIVERS, PERCENT + "…"))
        yield _finding(Code.BAD_DRIVER, "driver", text=item.driver, choices=choices)


def _percent_problems(item: CostItem) -> Iterator[Finding]:
    spec = parse_percent(item.driver)
    if spec is None:
        yield _finding(Code.BAD_DRIVER, "driver", text=item.driver, choices=PERCENT + "…")
        return
    for cell, percent in zip(spec.cells, spec.percents, strict=True):
        if percent < 0:
            yield _finding(Code.NEGATIVE, "driver", text=f"{cell}={plain(percent)}")
        if not in_scope(cell, item.line, item.direction, item.channel):
            yield _finding(Code.PERCENT_OUT_OF_SCOPE, "driver", text=str(cell))
        if spec.cells.count(cell) > 1:
            yield _finding(Code.PERCENT_TWICE, "driver", text=str(cell))
    whole = sum(spec.percents, Decimal(0))
    if whole != _WHOLE:
        yield _finding(Code.PERCENT_SUM, "driver", text=item.driver, sum=plain(whole))


def _amount_problems(item: CostItem, digits: int) -> Iterator[Finding]:
    amount, residual = amount_of(item, digits), residual_of(item, digits)
    if abs(amount) > LARGEST_AMOUNT:
        text, limit = plain(item.amount), LARGEST_AMOUNT // 10**digits
        yield _finding(Code.TOO_LARGE, "amount", text=text, limit=limit)
    if item.residual and (abs(residual) > abs(amount) or residual * amount < 0):
        text, shown = plain(item.residual), plain(Decimal(amount).scaleb(-digits))
        yield _finding(Code.RESIDUAL_ABOVE_AMOUNT, "residual", text=text, amount=shown)
