"""Giving everything back as files, from which an import makes the same workspace."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from costdesk.domain.allocation import plain
from costdesk.domain.contacts import MEASURES
from costdesk.domain.progress import part, silent, told
from costdesk.exports.csv_files import render, style_of
from costdesk.exports.files import make_folder, write_atomically

if TYPE_CHECKING:
    from pathlib import Path

    from costdesk.domain.contacts import Capacity, ContactCount
    from costdesk.domain.costs import CostItem
    from costdesk.domain.progress import Progress
    from costdesk.domain.quality import Quality
    from costdesk.exports.csv_files import Cell
    from costdesk.services.workspace import Workspace

_COSTS = (
    "name", "category", "amount", "quantity", "currency", "rate", "on_cost_percent", "vat_percent",
    "recurrence", "start", "end", "spread_months", "residual", "line", "direction", "channel",
    "driver", "one_off", "vendor", "note",
)  # fmt: skip
_CONTACTS = ("start", "end", "line", "direction", "channel", *MEASURES, "note")
_CAPACITY = ("start", "end", "paid_hours", "shrinkage_percent")
_QUALITY = ("start", "end", "measure", "value", "method", "line", "channel", "note")
_SETTINGS = ("key", "value")
# Fields whose usual value goes without saying.
_USUALLY_EMPTY = ("on_cost_percent", "vat_percent", "one_off")


def export_workspace(workspace: Workspace, folder: Path, progress: Progress = silent) -> list[Path]:
    """Write costs, contacts, capacity, quality and settings in the exchange preset.

    Returns the paths. All are always written, the headings even without rows. Raises Refused for
    what the disk says; each file is whole then, or as it was. Raises Cancelled before any is
    written.
    """
    costs = told(workspace.costs(), part(progress, 10, 50))
    counts = told(workspace.counts(), part(progress, 50, 100))
    style = style_of("exchange")
    files = {
        "settings.csv": render(_SETTINGS, workspace.settings(), style),
        "costs.csv": render(_COSTS, [_cost(row.item) for row in costs], style),
        "contacts.csv": render(_CONTACTS, [_count(row.count) for row in counts], style),
        "capacity.csv": render(
            _CAPACITY, [_capacity(row.capacity) for row in workspace.capacities()], style
        ),
        "quality.csv": render(
            _QUALITY, [_quality(row.quality) for row in workspace.qualities()], style
        ),
    }
    make_folder(folder)
    for name, data in files.items():
        write_atomically(folder / name, data)
    return [folder / name for name in files]


def _cost(item: CostItem) -> list[Cell]:
    return [
        None
        if field in _USUALLY_EMPTY and not getattr(item, field)
        else _cell(getattr(item, field))
        for field in _COSTS
    ]


def _count(count: ContactCount) -> list[Cell]:
    measures = [getattr(count, measure) for measure in MEASURES]
    return [count.span.start, count.span.last, *count.cell, *measures, count.note]


def _capacity(row: Capacity) -> list[Cell]:
    numbers = _cell(row.paid_hours), _cell(row.shrinkage_percent)
    return [row.span.start, row.span.last, *numbers]


def _quality(row: Quality) -> list[Cell]:
    texts = row.method, row.line, row.channel, row.note
    return [row.span.start, row.span.last, row.measure, _cell(row.value), *texts]


def _cell(value: Cell) -> Cell:
    """Numbers in their one spelling, without zeros at the end."""
    return Decimal(plain(value)) if isinstance(value, Decimal) else value
