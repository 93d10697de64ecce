"""What may stand in a profile: each key with the test of its value, and an example of it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from costdesk.imports.fields import known_names
from costdesk.imports.foreign.money.headings import HEADINGS
from costdesk.imports.foreign.money.roles import MORE_FEES

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from costdesk.imports.fields import TableKind

    Test = Callable[[Any], bool]

READS = ("contacts", "bank", "ledger", "nothing", "table")
KINDS: tuple[TableKind, ...] = ("contacts", "costs", "capacity", "quality", "reasons")
FORMS = ("counts", "queue_log")
_LOG = (
    "key", "start", "answer", "seconds", "wait", "caller", "called", "status", "direction",
    "reason",
)  # fmt: skip
_LOG_OF_EVENTS = ("event", *(f"number_{place}" for place in range(1, 6)))
_COUNTS = (
    "start", "month", "week", "week_start", "year",
    "offered", "handled", "abandoned", "resolved", "leads", "sales", "attempts",
    "reached", "unclear", "seconds", "mean_seconds", "mean_wait",
    "reason",
)  # fmt: skip
_MONEY = (*HEADINGS, *MORE_FEES, "gross", "impact")
_TESTS = ("is", "begins", "pattern", "filled", "above")
_DIRECTIONS = ("internal", "inbound", "outbound")
_LONGEST_PATTERN = 300
_LONGEST_LIST = 1000

EXAMPLES: Mapping[str, str] = {
    "title": 'title = "Telephones Utrecht"',
    "reads": 'reads = "contacts"',
    "kind": 'kind = "costs"',
    "sample": "sample = true",
    "form": 'form = "counts"',
    "heading": 'heading = [["Date", "Caller", "Duration"]]',
    "shape": '[shape] fields = [16, 19] checks.10 = "[0-9]+"',
    "columns": '[columns] start = ["Date"]',
    "answered": 'answered = [[{ column = "Status", is = ["answered"] }]]',
    "leave_out": '[[leave_out]] reason = "voicemail" when = [[{ column = 8, pattern = "^Voice" }]]',
    "skip": '[[skip]] reason = "total" when = [[{ column = "Date", is = ["Total"] }]]',
    "direction": '[direction] inbound = [[{ column = "Type", is = ["in"] }]]',
    "channel": 'channel = "email"',
    "units": '[units] seconds = "ms"',
    "clock": 'clock = "h:mm"',
    "dates": 'dates = "dmy"',
    "positive": 'positive = "received"',
    "fees": 'fees = "within"',
    "known_words": '[known_words] Status = ["answered", "missed"]',
    "answers": '[answers] cell = "inbound/phone"',
}
"""One of every key, as it is written."""


def known_columns(table: Mapping[str, Any]) -> tuple[str, ...]:
    """What the columns of such a profile can mean."""
    reads = table.get("reads")
    if reads == "table":
        return known_names(table["kind"]) if table.get("kind") in KINDS else ()
    if reads in {"bank", "ledger"}:
        return _MONEY
    if table.get("form") == "counts":
        return _COUNTS
    return (*_LOG, *_LOG_OF_EVENTS) if table.get("form") == "queue_log" else _LOG


def _one_of(*choices: str) -> Test:
    return lambda value: isinstance(value, str) and value in choices


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


def _is_list(test: Test) -> Test:
    return lambda value: (
        isinstance(value, list) and 0 < len(value) <= _LONGEST_LIST and all(map(test, value))
    )


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _is_column(value: object) -> bool:
    return _is_text(value) or (_is_number(value) and value != 0)


is_sound_columns: Test = _is_list(_is_column)
"""Whether these are columns: headings, or places counted from 1."""


def _is_pattern(value: object) -> bool:
    try:
        return isinstance(value, str) and len(value) <= _LONGEST_PATTERN and bool(re.compile(value))
    except re.error:
        return False


_CONDITION: Mapping[str, Test] = {
    "column": _is_column,
    "is": _is_list(lambda value: isinstance(value, str)),
    "begins": _is_list(lambda value: isinstance(value, str)),
    "pattern": _is_pattern,
    "filled": lambda value: isinstance(value, bool),
    "above": _is_number,
    "not": lambda value: isinstance(value, bool),
}


def _is_condition(value: object) -> bool:
    return (
        isinstance(value, dict)
        and "column" in value
        and sum(name in value for name in _TESTS) == 1
        and all(name in _CONDITION and _CONDITION[name](each) for name, each in value.items())
    )


_are_groups = _is_list(_is_list(_is_condition))


def _is_rule(value: object) -> bool:
    return (
        isinstance(value, dict)
        and value.keys() == {"reason", "when"}
        and _is_text(value["reason"])
        and _are_groups(value["when"])
    )


def _is_shape(value: object) -> bool:
    return (
        isinstance(value, dict)
        and value.keys() == {"fields", "checks"}
        and _is_list(_is_number)(value["fields"])
        and isinstance(value["checks"], dict)
        and all(
            place.isdecimal() and int(place) > 0 and _is_pattern(text)
            for place, text in value["checks"].items()
        )
    )


def _is_direction(value: object) -> bool:
    return isinstance(value, dict) and all(
        _one_of(*_DIRECTIONS)(each)
        if name == "always"
        else name in _DIRECTIONS and _are_groups(each)
        for name, each in value.items()
    )


def _is_channel(value: object) -> bool:
    if not isinstance(value, dict):
        return _is_text(value)
    names = value.get("names")
    return (
        value.keys() <= {"column", "other", "names"}
        and (_is_text(value.get("column")) or _is_list(_is_text)(value.get("column")))
        and _is_text(value.get("other", "other"))
        and isinstance(names, dict)
        and all(map(_is_text, names.values()))
    )


def _is_units(value: object) -> bool:
    return isinstance(value, dict) and all(
        name in ("seconds", "wait", "mean_seconds", "mean_wait")
        and _one_of("s", "ms", "min", "h", "d")(unit)
        for name, unit in value.items()
    )


def _are_words(value: object) -> bool:
    return isinstance(value, dict) and all(map(_is_list(_is_text), value.values()))


def _is_table(value: object) -> bool:
    return isinstance(value, dict)


TOP: Mapping[str, Test] = {
    "title": _is_text,
    "reads": _one_of(*READS),
    "kind": _one_of(*KINDS),
    "sample": lambda value: isinstance(value, bool),
    "form": _one_of(*FORMS),
    "heading": _is_list(_is_list(_is_text)),
    "shape": _is_shape,
    "columns": _is_table,
    "answered": _are_groups,
    "leave_out": _is_list(_is_rule),
    "skip": _is_list(_is_rule),
    "direction": _is_direction,
    "channel": _is_channel,
    "units": _is_units,
    "clock": _one_of("h:mm"),
    "dates": _one_of("dmy", "mdy", "ymd"),
    "positive": _one_of("received", "paid"),
    "fees": _one_of("beside", "within", "apart"),
    "known_words": _are_words,
    "answers": _is_table,
}
"""Every key of a profile, with the test of its value."""
