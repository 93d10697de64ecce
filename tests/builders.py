"""Small builders: what a test is not about has a plain value."""

from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from costdesk.domain.contacts import Capacity, Cell, ContactCount, parse_cell
from costdesk.domain.costs import CostItem
from costdesk.domain.definitions import Definitions
from costdesk.domain.periods import Span
from costdesk.domain.quality import Quality
from costdesk.domain.reasons import ReasonCount
from costdesk.services.workspace import Workspace

NOON = datetime(2025, 6, 2, 12, 0, tzinfo=UTC)


def day(text: str) -> date:
    return date.fromisoformat(text)


def span(first: str, last: str | None = None) -> Span:
    """The days that people write; one day without ``last``."""
    return Span.of(day(first), day(last or first))


def cell(path: str = "inbound/phone") -> Cell:
    found = parse_cell(path)
    assert found is not None, path
    return found


def cost(amount: str = "100", start: str = "2025-01-01", **fields: Any) -> CostItem:  # noqa: ANN401
    """A cost item; decimals and days among the fields may be given as texts."""
    given = {"name": "wages", "category": "salaries"} | fields
    for key in ("quantity", "rate", "on_cost_percent", "vat_percent", "residual"):
        if isinstance(given.get(key), str):
            given[key] = Decimal(given[key])
    if isinstance(given.get("end"), str):
        given["end"] = day(given["end"])
    return CostItem(amount=Decimal(amount), start=day(start), **given)


def count(
    first: str = "2025-01-01",
    last: str | None = None,
    path: str = "inbound/phone",
    *,
    handled: int = 10,
    **fields: Any,  # noqa: ANN401
) -> ContactCount:
    return ContactCount(span(first, last), cell(path), handled, **fields)


def capacity(
    first: str = "2025-01-01",
    last: str | None = None,
    hours: str = "160",
    shrinkage: str = "30",
) -> Capacity:
    return Capacity(span(first, last), Decimal(hours), Decimal(shrinkage))


def quality(
    measure: str = "csat",
    value: str = "85",
    first: str = "2025-01-01",
    last: str | None = "2025-01-31",
    **texts: str,
) -> Quality:
    return Quality(span(first, last), measure, Decimal(value), **texts)


def reason(
    name: str = "invoice unclear",
    contacts: int = 10,
    first: str = "2025-01-01",
    last: str | None = "2025-01-31",
    path: str = "inbound/phone",
    **texts: str,
) -> ReasonCount:
    return ReasonCount(span(first, last), cell(path), name, contacts, **texts)


def definitions(currency: str = "EUR", **fields: Any) -> Definitions:  # noqa: ANN401
    return Definitions(currency, **fields)


def workspace(folder: Path, currency: str = "EUR", **settings: str) -> Workspace:
    """A new workspace in the folder, whose clock stands still."""
    path = folder / "centre.costdesk"
    return Workspace.create(path, currency, settings.items(), now=lambda: NOON)
