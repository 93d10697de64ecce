"""What a test says of a statement: how much was paid and received, by month and currency."""

from collections import defaultdict
from decimal import Decimal

from costdesk.imports.answers import Answers
from costdesk.imports.foreign.money.reader import read_money
from costdesk.imports.foreign.reading import Reading
from costdesk.imports.records import Terms

EUR = Terms("EUR", 2, "nl")
HUF = Terms("HUF", 0, "hu")

Months = dict[str, tuple[int, Decimal, Decimal]]


def read(data: bytes | str, terms: Terms = EUR, **answers: object) -> Reading:
    """A statement that is one."""
    raw = data.encode() if isinstance(data, str) else data
    reading = read_money(raw, Answers(**answers), terms)  # type: ignore[arg-type]
    assert reading is not None
    return reading


def is_none(data: bytes | str) -> bool:
    raw = data.encode() if isinstance(data, str) else data
    return read_money(raw, Answers(), EUR) is None


def months(reading: Reading) -> Months:
    """Lines, paid and received by month and currency (``2025-03 EUR``)."""
    found: dict[str, list[Decimal]] = defaultdict(lambda: [Decimal()] * 3)
    for line in reading.lines:
        month = found[f"{line.day.isoformat()[:7]} {line.currency}"]
        month[0] += 1
        month[1 + (line.amount > 0)] += abs(line.amount)
    return {name: (int(n), paid, received) for name, (n, paid, received) in found.items()}


def month(name: str, lines: int, paid: str, received: str) -> Months:
    return {name: (lines, Decimal(paid), Decimal(received))}
