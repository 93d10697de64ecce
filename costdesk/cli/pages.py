"""Reports as plain text pages: the summary table, figures, the definition card, the bridge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.cli.names import figure_name
from costdesk.cli.sentences import MARK_SENTENCES, sentence
from costdesk.cli.tables import Column, grouped, list_of, table, without_empty_columns
from costdesk.domain.findings import Code, Finding
from costdesk.domain.summary import COUNTS, TOTAL_ROW, UNALLOCATED_ROW
from costdesk.services.qualities import quality_records
from costdesk.services.summaries import (
    money_text,
    ratio_text,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.domain.card import DefinitionCard
    from costdesk.domain.figures import Figure
    from costdesk.domain.summary import SummaryRow
    from costdesk.services.reporting import Report

_SUMMARY = (
    Column("period"),
    Column("cell"),
    Column("cost", right=True),
    Column("of which idle", right=True),
    *(Column(name.replace("_", " "), right=True) for name in COUNTS),
    Column("per contact", right=True),
    Column("per minute", right=True),
    Column("per resolution", right=True),
    Column("per lead", right=True),
    Column("per sale", right=True),
    Column("AHT s", right=True),
    Column("abandoned %", right=True),
    Column("marks"),
)
_ALWAYS = 3


def summary_page(made: Report, digits: int) -> str:
    """The summary as a table, what to know about it, and its definition card."""
    rows: list[list[str]] = []
    for row in made.rows:
        rows.append(_summary_cells(row, digits))
        if row.channel == TOTAL_ROW:
            rows.append([])
    columns, cells = without_empty_columns(_SUMMARY, rows, keep=_ALWAYS)
    return "\n".join(
        part
        for part in (
            f"Money in {made.card.currency}. Days: first and last of each period that counts.\n",
            table(columns, cells),
            _marks_page(made.card),
            _budget_page(made, digits),
            _quality_page(made),
            _notes_page(made.findings),
            card_page(made.card),
        )
        if part
    )


def _summary_cells(row: SummaryRow, digits: int) -> list[str]:
    counts = [_count(getattr(row, name)) for name in COUNTS]
    unit_costs = (
        row.cost_per_contact,
        row.cost_per_minute,
        row.cost_per_resolution,
        row.cost_per_lead,
        row.cost_per_sale,
    )
    return [
        row.period,
        _cell_name(row),
        grouped(money_text(row.cost, digits)),
        "" if row.idle_cost is None else grouped(money_text(row.idle_cost, digits)),
        *counts,
        *(_shown(figure, digits, digits) for figure in unit_costs),
        _shown(row.aht_seconds, 0, 0),
        _percent(row.abandon_rate),
        " ".join(row.marks),
    ]


def _cell_name(row: SummaryRow) -> str:
    if row.channel in (TOTAL_ROW, UNALLOCATED_ROW) and not row.direction:
        return row.channel
    return "/".join(part for part in (row.line, row.direction, row.channel) if part)


def _count(number: int | None) -> str:
    return "" if number is None else f"{number:,}"


def _shown(figure: Figure, digits: int, shown: int) -> str:
    text = ratio_text(figure.value, digits, shown)
    return "" if text is None else grouped(text)


def _percent(figure: Figure) -> str:
    return "" if figure.value is None else ratio_text(figure.value * 100, 0, 1) or ""


def _marks_page(card: DefinitionCard) -> str:
    if not card.marks:
        return ""
    return "Marks\n" + list_of((f"  {mark}", MARK_SENTENCES[mark]) for mark in card.marks)


_BUDGET = (
    Column("period"),
    Column("category"),
    Column("spent", right=True),
    Column("budget", right=True),
    Column("left", right=True),
)


def _budget_page(made: Report, digits: int) -> str:
    """What each category was to cost, and what is left of it."""
    rows = [
        [
            period,
            state.category,
            *(grouped(money_text(minor, digits)) for minor in (*state[1:][::-1], state.left)),
        ]
        for period, state in made.budgets
    ]
    return f"Budgets\n{table(_BUDGET, rows)}" if rows else ""


def _quality_page(made: Report) -> str:
    from costdesk.cli.quality_page import quality_table

    records = quality_records(made.quality, made.guards)
    return f"Quality\n{quality_table(records)}" if records else ""


def _notes_page(findings: Sequence[Finding]) -> str:
    if not findings:
        return ""
    return "To look at\n" + "".join(f"  {sentence(finding)}\n" for finding in findings)


def figures_page(records: Sequence[dict[str, object]]) -> str:
    """Each period's figures in a list; where there is none, the reason in words."""
    parts = []
    for record in records:
        figures, reasons = record["figures"], record["reasons"]
        assert isinstance(figures, dict)  # noqa: S101 - figures_record makes them so
        assert isinstance(reasons, dict)  # noqa: S101
        lines = [
            (
                f"  {figure_name(name)}",
                _reason(reasons[name]) if text is None else grouped(text),
            )
            for name, text in figures.items()
        ]
        parts.append(f"{record['period']} ({record['start']} to {record['end']})\n{list_of(lines)}")
    return "\n".join(parts)


def _reason(code: str) -> str:
    return f"– {sentence(Finding(Code(code)))}"


def card_page(card: DefinitionCard) -> str:
    """What the figures of a report mean."""
    drivers = (
        (f"  {name}", ", ".join(used).replace("_", " ")) for name, used in card.drivers.items()
    )
    return f"Definition card\n{list_of(_meanings(card))}Split by\n{list_of(drivers)}"


def _meanings(card: DefinitionCard) -> list[tuple[str, str]]:
    counted = "no counts yet, or periods not cut"
    if card.counted:
        counted = f"{card.counted.start} to {card.counted.last}; periods are cut to these days"
    concurrency = (
        f"{name} {ratio_text(value, 0, 2)}"
        for name, value in card.concurrency.items()
        if value != 1
    )
    return [
        ("  currency", card.currency),
        ("  contacts", "handled (never offered); " + (", ".join(card.counting) or "none yet")),
        ("  left out of contacts", ", ".join(card.left_out) or "none"),
        ("  handled at once", ", ".join(concurrency) or "one contact in every channel"),
        ("  outbound headline", f"cost per {card.outbound.removesuffix('s')}"),
        ("  occupancy", "handle time ÷ practical time (paid less shrinkage)"),
        ("  utilisation", "handle time ÷ paid time; without available time"),
        ("  idle capacity", "inside every unit cost (full absorption), shown beside"),
        ("  one-offs", "left out" if card.without_one_offs else "included"),
        ("  year begins in month", str(card.fiscal_start)),
        ("  counted days", counted),
    ]
