"""Values as people type them, read by the one strict parser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.findings import Finding, Refused
from costdesk.imports.amounts import parse_number

if TYPE_CHECKING:
    from decimal import Decimal

    from costdesk.imports.amounts import Mark


def read_amount(text: str, field: str, decimal: Mark = ".") -> Decimal:
    """The number that was typed for a field; ``decimal`` decides only what is unclear (1.234).

    Raises ``Refused`` naming the field, the text and what would be right.
    """
    number = parse_number(text, decimal)
    if isinstance(number, Finding):
        raise Refused([number.at(column=field)])
    return number
