"""What an import brought, in plain text: rows, and totals to hold against the file's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.cli.tables import Column, grouped, table, without_empty_columns
from costdesk.domain.contacts import MEASURES
from costdesk.domain.money import decimal_text, half_up
from costdesk.services.importing import (
    CapacityTotal,
    ContactTotal,
    CostTotal,
    QualityTotal,
    ReasonTotal,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.services.importing import ImportReport
    from costdesk.services.remembering import Remembered

_SECONDS_IN_HOUR = 3600


def import_page(made: ImportReport, digits: int) -> str:
    """The result of an import, or of a dry run."""
    would = "would be taken in; nothing was changed" if made.dry_run else "taken in"
    read = "1 row" if made.rows_read == 1 else f"{made.rows_read} rows"
    rows = f"{read} read, {made.rows_written} {would}.\n"
    if made.profile:
        rows += f"Read by your profile “{made.profile}”.\n"
    else:
        rows += as_last_time(made.remembered)
    return f"{rows}\n{totals}" if (totals := _totals(made, digits)) else rows


def as_last_time(answers: Sequence[Remembered]) -> str:
    """The remembered answers that were used, and how to be rid of them."""
    lines = [f'As last time: {option} "{text}"\n' for option, text in answers]
    if lines:
        lines.append("Another answer takes its place; --forget forgets them.\n")
    return "".join(lines)


def _totals(made: ImportReport, digits: int) -> str:
    contacts = [total for total in made.totals if isinstance(total, ContactTotal)]
    costs = [total for total in made.totals if isinstance(total, CostTotal)]
    capacity = [total for total in made.totals if isinstance(total, CapacityTotal)]
    quality = [total for total in made.totals if isinstance(total, QualityTotal)]
    if contacts:
        return contacts_table(contacts)
    if costs:
        return _costs(costs, digits)
    reasons = [total for total in made.totals if isinstance(total, ReasonTotal)]
    if quality:
        return _quality(quality)
    if reasons:
        return _reasons(reasons)
    return _capacity(capacity) if capacity else ""


def contacts_table(totals: Sequence[ContactTotal]) -> str:
    """Counts by month and cell."""
    columns = (
        Column("month"),
        Column("cell"),
        *(Column(name.replace("_", " "), right=True) for name in MEASURES),
    )
    rows = [
        [each.month, str(each.cell), *(_count(each.tally.total(name)) for name in MEASURES)]
        for each in totals
    ]
    return table(*without_empty_columns(columns, rows, keep=2))


def _count(number: int | None) -> str:
    return "" if number is None else f"{number:,}"


def _costs(totals: Sequence[CostTotal], digits: int) -> str:
    columns = (
        Column("first month"),
        Column("category"),
        Column("items", right=True),
        Column("amount (of one occurrence)", right=True),
    )
    rows = [
        [each.month, each.category, str(each.items), grouped(decimal_text(each.amount, digits))]
        for each in totals
    ]
    return table(columns, rows)


def _capacity(totals: Sequence[CapacityTotal]) -> str:
    columns = (Column("month"), Column("paid hours", right=True))
    rows = [
        [each.month, grouped(decimal_text(half_up(each.paid_seconds * 10, _SECONDS_IN_HOUR), 1))]
        for each in totals
    ]
    return table(columns, rows)


def _quality(totals: Sequence[QualityTotal]) -> str:
    columns = (
        Column("measure"),
        Column("values", right=True),
        Column("first day"),
        Column("last day"),
    )
    rows = [
        [each.measure, str(each.values), str(each.days.start), str(each.days.last)]
        for each in totals
    ]
    return table(columns, rows)


def _reasons(totals: Sequence[ReasonTotal]) -> str:
    columns = (
        Column("reason"),
        Column("contacts", right=True),
        Column("first day"),
        Column("last day"),
    )
    rows = [
        [each.reason, f"{each.contacts:,}", str(each.days.start), str(each.days.last)]
        for each in totals
    ]
    return table(columns, rows)
