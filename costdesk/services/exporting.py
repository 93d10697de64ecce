"""Giving everything back as files, from which an import makes the same workspace."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from costdesk.domain.allocation import plain
from costdesk.domain.contacts import MEASURES
from costdesk.domain.cost_rules import BECOMES_COST, TAKEN
from costdesk.domain.progress import part, silent, told
from costdesk.exports.csv_files import render, style_of
from costdesk.exports.files import make_folder, write_atomically
from costdesk.services.statement_lines import all_lines, rules

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from costdesk.domain.contacts import Capacity, ContactCount
    from costdesk.domain.cost_rules import CostRule
    from costdesk.domain.costs import CostItem
    from costdesk.domain.progress import Progress
    from costdesk.domain.quality import Quality
    from costdesk.domain.reasons import ReasonCount
    from costdesk.exports.csv_files import Cell
    from costdesk.services.statement_lines import StoredLine
    from costdesk.services.workspace import Workspace

_COSTS = (
    "name", "category", "amount", "quantity", "currency", "rate", "on_cost_percent", "vat_percent",
    "recurrence", "start", "end", "spread_months", "residual", "line", "direction", "channel",
    "driver", "one_off", "vendor", "note",
)  # fmt: skip
_CONTACTS = ("start", "end", "line", "direction", "channel", *MEASURES, "note")
_CAPACITY = ("start", "end", "paid_hours", "shrinkage_percent")
_QUALITY = ("start", "end", "measure", "value", "method", "line", "channel", "note")
_REASONS = ("start", "end", "line", "direction", "channel", "reason", "contacts", "note")
_SETTINGS = ("key", "value")
_RULES = (
    "payee", "text", "counter", "heading", "sign", "least", "most", "own_account", "becomes",
    "name", "category", "line", "direction", "channel", "driver", "vat_percent", "shift",
    "spread_months",
)  # fmt: skip
_LINES = (
    "day", "amount", "currency", "payee", "text", "account", "counter", "heading", "key", "reason",
)  # fmt: skip
_SCENARIOS = ("name", "scenario")
# Fields whose usual value goes without saying.
_USUALLY_EMPTY = ("on_cost_percent", "vat_percent", "one_off", "own_account", "shift")


def export_workspace(workspace: Workspace, folder: Path, progress: Progress = silent) -> list[Path]:
    """Write everything a workspace holds in the exchange preset; returns the paths.

    Six of them are always written, the headings even without rows; reasons, and rules and lines of
    banks, where there are any. Raises Refused for what the disk says; each file is whole then, or
    as it was. Raises Cancelled before any is written.
    """
    ledger = workspace.costs()
    costs = told(ledger, part(progress, 10, 50))
    # A column of its own only where something is in it: everybody else's files stay as they are.
    columns = (*_COSTS, "without") if any(row.item.without for row in ledger) else _COSTS
    counts = told(workspace.counts(), part(progress, 50, 100))
    style = style_of("exchange")
    files = {
        "settings.csv": render(_SETTINGS, workspace.settings(), style),
        "costs.csv": render(columns, [_cost(row.item, columns) for row in costs], style),
        "contacts.csv": render(_CONTACTS, [_count(row.count) for row in counts], style),
        "capacity.csv": render(
            _CAPACITY, [_capacity(row.capacity) for row in workspace.capacities()], style
        ),
        "scenarios.csv": render(_SCENARIOS, workspace.scenarios(), style),
        "quality.csv": render(
            _QUALITY, [_quality(row.quality) for row in workspace.qualities()], style
        ),
    }
    if reasons := workspace.reasons():
        files["reasons.csv"] = render(_REASONS, [_reason(row.row) for row in reasons], style)
    if known := rules(workspace):
        files["rules.csv"] = render(_RULES, [_rule(row.rule) for row in known], style)
    if lines := all_lines(workspace):
        files["lines.csv"] = render(_LINES, [_line(row) for row in lines], style)
    make_folder(folder)
    for name, data in files.items():
        write_atomically(folder / name, data)
    return [folder / name for name in files]


def _cost(item: CostItem, columns: Sequence[str]) -> list[Cell]:
    return [
        " ".join(map(str, item.without)) if field == "without" else _field(item, field)
        for field in columns
    ]


def _field(row: CostItem | CostRule, field: str) -> Cell:
    value = getattr(row, field)
    return None if field in _USUALLY_EMPTY and not value else _cell(value)


def _rule(rule: CostRule) -> list[Cell]:
    return [
        rule.skip or BECOMES_COST if field == "becomes" else _field(rule, field) for field in _RULES
    ]


def _line(stored: StoredLine) -> list[Cell]:
    reason = TAKEN if stored.cost is not None else stored.reason
    day, amount, *texts, _ = stored.line
    return [day, _cell(amount), *texts, reason]


def _count(count: ContactCount) -> list[Cell]:
    measures = [getattr(count, measure) for measure in MEASURES]
    return [count.span.start, count.span.last, *count.cell, *measures, count.note]


def _capacity(row: Capacity) -> list[Cell]:
    numbers = _cell(row.paid_hours), _cell(row.shrinkage_percent)
    return [row.span.start, row.span.last, *numbers]


def _quality(row: Quality) -> list[Cell]:
    texts = row.method, row.line, row.channel, row.note
    return [row.span.start, row.span.last, row.measure, _cell(row.value), *texts]


def _reason(row: ReasonCount) -> list[Cell]:
    return [row.span.start, row.span.last, *row.cell, row.reason, row.contacts, row.note]


def _cell(value: Cell) -> Cell:
    """Numbers in their one spelling, without zeros at the end."""
    return Decimal(plain(value)) if isinstance(value, Decimal) else value
