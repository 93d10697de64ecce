"""Values as people type them, read by the one strict parser."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from costdesk.domain.findings import Finding, Refused
from costdesk.imports.amounts import parse_number, parse_whole
from costdesk.imports.days import parse_date

if TYPE_CHECKING:
    from datetime import date
    from decimal import Decimal

    from costdesk.imports.amounts import Mark
    from costdesk.imports.days import Order


def number_typed(
    text: str, decimal: Mark, unit: Literal["money", "percent", "none"] = "money"
) -> Decimal | Finding:
    """The number a text means; ``decimal`` decides only what is unclear (``1.234``)."""
    return parse_number(text, decimal, unit)


def count_typed(text: str, decimal: Mark) -> int | Finding:
    """The whole number a text means."""
    return parse_whole(text, decimal)


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
