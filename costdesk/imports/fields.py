"""The fields of the exchange files: what each table holds and how each column is read."""

from __future__ import annotations

from typing import Literal, NamedTuple

TableKind = Literal[
    "costs",
    "contacts",
    "capacity",
    "settings",
    "rules",
    "lines",
    "scenarios",
    "quality",
    "reasons",
]

FieldKind = Literal[
    "text",  # as it is
    "name",  # trimmed
    "category",
    "money",
    "number",
    "percent",
    "count",
    "date",
    "days",  # ISO, with spaces between
    "currency",
    "recurrence",
    "direction",
    "channel",
    "measure",
    "driver",
    "yes_no",
]


class Field(NamedTuple):
    """One column of a table; a required one has a value in every row."""

    name: str
    kind: FieldKind
    required: bool = False


_COSTS = (
    Field("name", "text", required=True),
    Field("category", "category", required=True),
    Field("amount", "money", required=True),
    Field("quantity", "number"),
    Field("currency", "currency"),
    Field("rate", "number"),
    Field("on_cost_percent", "percent"),
    Field("vat_percent", "percent"),
    Field("recurrence", "recurrence"),
    Field("start", "date", required=True),
    Field("end", "date"),
    Field("spread_months", "count"),
    Field("residual", "money"),
    Field("line", "name"),
    Field("direction", "direction"),
    Field("channel", "channel"),
    Field("driver", "driver"),
    Field("one_off", "yes_no"),
    Field("vendor", "text"),
    Field("note", "text"),
    Field("without", "days"),
)
_CONTACTS = (
    Field("start", "date", required=True),
    Field("end", "date", required=True),
    Field("line", "name"),
    Field("direction", "direction", required=True),
    Field("channel", "channel", required=True),
    Field("offered", "count"),
    Field("handled", "count", required=True),
    Field("abandoned", "count"),
    Field("handle_seconds", "count"),
    Field("answer_seconds", "count"),
    Field("resolved", "count"),
    Field("leads", "count"),
    Field("sales", "count"),
    Field("reason", "name"),  # kept beside the counts
    Field("note", "text"),
)
_CAPACITY = (
    Field("start", "date", required=True),
    Field("end", "date", required=True),
    Field("paid_hours", "number", required=True),
    Field("shrinkage_percent", "percent"),
)
_QUALITY = (
    Field("start", "date", required=True),
    Field("end", "date", required=True),
    Field("measure", "measure", required=True),
    Field("value", "percent", required=True),  # with or without a sign of percent
    Field("method", "text"),
    Field("line", "name"),
    Field("channel", "channel"),
    Field("note", "text"),
)
_REASONS = (
    Field("start", "date", required=True),
    Field("end", "date", required=True),
    Field("line", "name"),
    Field("direction", "direction", required=True),
    Field("channel", "channel", required=True),
    Field("reason", "name", required=True),
    Field("contacts", "count", required=True),
    Field("note", "text"),
)
_SETTINGS = (Field("key", "name", required=True), Field("value", "text"))
_RULES = (
    Field("payee", "text"),
    Field("text", "text"),
    Field("counter", "text"),
    Field("heading", "text"),
    Field("sign", "name"),
    Field("least", "number"),
    Field("most", "number"),
    Field("own_account", "yes_no"),
    Field("becomes", "name", required=True),  # cost, or why it is none
    Field("name", "text"),
    Field("category", "category"),
    Field("line", "name"),
    Field("direction", "direction"),
    Field("channel", "channel"),
    Field("driver", "driver"),
    Field("vat_percent", "percent"),
    Field("shift", "number"),
    Field("spread_months", "count"),
)
_LINES = (
    Field("day", "date", required=True),
    Field("amount", "number", required=True),
    Field("currency", "currency", required=True),
    Field("payee", "text"),
    Field("text", "text"),
    Field("account", "text"),
    Field("counter", "text"),
    Field("heading", "text"),
    Field("key", "text"),
    Field("reason", "name"),
)
_SCENARIOS = (Field("name", "text", required=True), Field("scenario", "text", required=True))

FIELDS: dict[TableKind, tuple[Field, ...]] = {
    "costs": _COSTS,
    "contacts": _CONTACTS,
    "capacity": _CAPACITY,
    "quality": _QUALITY,
    "reasons": _REASONS,
    "settings": _SETTINGS,
    "rules": _RULES,
    "lines": _LINES,
    "scenarios": _SCENARIOS,
}

DATE = Field("date", "date", required=True)
_DATED: tuple[TableKind, ...] = ("contacts", "capacity", "quality", "reasons")

# A row whose amounts are added up by a total row below the table.
SUMMED: dict[TableKind, str] = {
    "costs": "amount",
    "contacts": "handled",
    "capacity": "paid_hours",
    "quality": "",
    "reasons": "contacts",
    "settings": "",
    "rules": "",
    "lines": "",
    "scenarios": "",
}


def fields_of(kind: TableKind) -> tuple[Field, ...]:
    """All fields that a column can be, ``date`` (first and last day in one) included."""
    return (*FIELDS[kind], DATE) if kind in _DATED else FIELDS[kind]


def known_names(kind: TableKind) -> tuple[str, ...]:
    """The names of all fields that a column can be."""
    return tuple(field.name for field in fields_of(kind))


def folded(heading: str) -> str:
    """A heading as it is compared: trimmed, small letters, underscores for spaces."""
    return "_".join(heading.strip().casefold().split())
