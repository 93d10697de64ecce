"""The next twelve months in plain text: a table, what it rests on, and how sure it is."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from costdesk.cli.sentences import sentence
from costdesk.cli.tables import Column, grouped, table
from costdesk.services.forecasting import forecast_record, look_ahead
from costdesk.services.summaries import money_text, ratio_text
from costdesk.services.workspace import Workspace

if TYPE_CHECKING:
    from argparse import Namespace

    from costdesk.domain.definitions import Definitions
    from costdesk.domain.forecast import Forecast, Range

_COLUMNS = (
    Column("forecast"),
    *(
        Column(name, right=True)
        for name in ("in the ledger", "single costs", "cost", "low", "high")
    ),
    *(Column(name, right=True) for name in ("contacts", "low", "high")),
    *(Column(name, right=True) for name in ("per contact", "low", "high")),
)


def forecast(arguments: Namespace) -> int:
    """The months to come, or why they cannot be told."""
    with Workspace.open(Path(arguments.file)) as workspace:
        definitions = workspace.definitions()
        made = look_ahead(workspace)
    notes = [sentence(note) for note in made.notes]
    if arguments.format == "json":
        import json

        record = forecast_record(made, notes, definitions)
        sys.stdout.write(f"{json.dumps(record, ensure_ascii=False, indent=2)}\n")
    else:
        sys.stdout.write(forecast_page(made, notes, definitions))
    return 0


def forecast_page(made: Forecast, notes: list[str], definitions: Definitions) -> str:
    """The table, and before it what it is."""
    said = "".join(f"{note}\n" for note in notes)
    if not made.months:
        return f"No forecast.\n{said}"
    first, last = made.months[0].period.label, made.months[-1].period.label
    heading = f"Forecast, {first} to {last}, in {definitions.currency}. No facts: expectations.\n"
    return f"{heading}{said}\n{_table(made, definitions.digits)}\n{_meaning(made)}"


def _table(made: Forecast, digits: int) -> str:
    rows = [
        [
            month.period.label,
            grouped(money_text(month.known, digits)),
            _money(month.usual, digits)[0],
            *_money(month.cost, digits),
            *_counts(month.contacts),
            *_ratios(month.cost_per_contact, digits),
        ]
        for month in made.months
    ]
    total = [
        "all twelve",
        grouped(money_text(sum(month.known for month in made.months), digits)),
        grouped(money_text(int(sum(month.usual.likely for month in made.months)), digits)),
        *_money(made.cost, digits),
        *_counts(made.contacts),
        *_ratios(made.cost_per_contact, digits),
    ]
    return table(_COLUMNS, [*rows, [], total])


def _money(value: Range, digits: int) -> list[str]:
    """The likeliest first, then low and high."""
    parts = (value.likely, value.low, value.high)
    return [grouped(money_text(int(part), digits)) for part in parts]


def _counts(value: Range) -> list[str]:
    return [f"{int(part):,}" for part in (value.likely, value.low, value.high)]


def _ratios(value: Range | None, digits: int) -> list[str]:
    if value is None:
        return ["–"] * 3
    parts = (value.likely, value.low, value.high)
    return [grouped(ratio_text(part, digits, digits) or "") for part in parts]


def _meaning(made: Forecast) -> str:
    trend = "the same again" if made.trend is None else f"× {ratio_text(made.trend, 0, 3)}"
    return (
        "in the ledger  costs that are entered: they go on, or end, as they say\n"
        "single costs   what usually comes once a month and is not entered yet: the mean of the "
        "last months\n"
        f"contacts       the same month of last year, {trend}\n"
        "low, high      twice the mean deviation of this rule in the past; wider with every month\n"
    )
