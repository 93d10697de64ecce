"""What each result is called and how it is shown; the formula written out, a line for each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from costdesk.domain.money import rounded

if TYPE_CHECKING:
    from fractions import Fraction

    from costdesk.domain.calculator import Calculation
    from costdesk.domain.formulas import Step
    from costdesk.ui.formats import Formats

Kind = Literal["money", "seconds", "percent", "count", "number"]
_SECONDS_IN_MINUTE = 60
_NUMBER = re.compile(r"\d+(?:\.\d+)?")


class _Result(NamedTuple):
    """How a result is shown, and its name where it stands beside others."""

    kind: Kind
    name: object = ""


_RESULTS: dict[str, _Result] = {
    "aht_seconds": _Result("seconds"),
    "occupancy": _Result("percent", QT_TRANSLATE_NOOP("Results", "Busy")),
    "shrinkage": _Result("percent"),
    "intensity": _Result("number", QT_TRANSLATE_NOOP("Results", "Work, in Erlang")),
    "agents": _Result("count", QT_TRANSLATE_NOOP("Results", "People at the phones")),
    "wait_probability": _Result("percent", QT_TRANSLATE_NOOP("Results", "Have to wait")),
    "service_level": _Result("percent", QT_TRANSLATE_NOOP("Results", "Answered in time")),
    "asa_seconds": _Result("seconds", QT_TRANSLATE_NOOP("Results", "Average wait")),
    "abandon_rate": _Result("percent", QT_TRANSLATE_NOOP("Results", "Hang up")),
    "scheduled": _Result("count", QT_TRANSLATE_NOOP("Results", "Scheduled")),
    "effective_seconds": _Result("seconds", QT_TRANSLATE_NOOP("Results", "Time of an agent")),
    "chats_per_hour": _Result("number", QT_TRANSLATE_NOOP("Results", "Chats an hour")),
    "seconds_per_resolution": _Result(
        "seconds", QT_TRANSLATE_NOOP("Results", "For each resolved chat")
    ),
    "concurrency": _Result("number"),
    "break_even_contacts": _Result("count"),
    "payback_periods": _Result("number"),
    "cost_per_resolution": _Result(
        "money", QT_TRANSLATE_NOOP("Results", "Cost per resolution, now")
    ),
    "cost_per_contact": _Result("money", QT_TRANSLATE_NOOP("Results", "Cost per contact, now")),
    "contacts_after": _Result("count", QT_TRANSLATE_NOOP("Results", "Contacts then")),
    "cost_after": _Result("money", QT_TRANSLATE_NOOP("Results", "Total cost then")),
    "cost_per_resolution_after": _Result(
        "money", QT_TRANSLATE_NOOP("Results", "Cost per resolution then")
    ),
    "cost_per_contact_after": _Result(
        "money", QT_TRANSLATE_NOOP("Results", "Cost per contact then")
    ),
    "average_saving": _Result("money", QT_TRANSLATE_NOOP("Results", "Saving at the average cost")),
    "avoidable_saving": _Result("money", QT_TRANSLATE_NOOP("Results", "Saving that is real")),
    "repeat_contacts": _Result("count", QT_TRANSLATE_NOOP("Results", "Contacts that come again")),
    "repeat_cost": _Result("money", QT_TRANSLATE_NOOP("Results", "What they cost")),
    "agent_saving": _Result("money", QT_TRANSLATE_NOOP("Results", "Agents’ time saved")),
    "ivr_cost": _Result("money", QT_TRANSLATE_NOOP("Results", "Menu, all calls")),
    "saving": _Result("money", QT_TRANSLATE_NOOP("Results", "Saving that is real")),
    "claimed_saving": _Result(
        "money", QT_TRANSLATE_NOOP("Results", "Saving as it is often counted")
    ),
}
_MONEY = _Result("money")


def result_name(name: str) -> str:
    """A result's name in the window's language."""
    return QCoreApplication.translate("Results", str(_RESULTS[name].name))


def shown(name: str, value: Fraction | None, formats: Formats) -> str:
    """A result: money, a percentage, a time or a number; a dash where there is none."""
    if value is None:
        return formats.unit_cost(None)
    kind = _RESULTS.get(name, _MONEY).kind
    if kind == "percent":
        return formats.percent(value)
    if kind == "seconds":
        return _time(value, formats)
    if kind == "money":
        return formats.unit_cost(value * 10**formats.digits)
    return formats.decimal(value, 0 if kind == "count" else 2, grouped=True)


def _time(value: Fraction, formats: Formats) -> str:
    seconds = rounded(value)
    minutes, rest = divmod(seconds, _SECONDS_IN_MINUTE)
    plain = f"{formats.number(seconds)} s"
    return f"{minutes}:{rest:02} ({plain})" if minutes else plain


def written_out(answer: Calculation, formats: Formats) -> str:
    """The formula with its numbers; of several results each with its name and what it is."""
    if len(answer.steps) == 1:
        return localised(answer.steps[0].written, formats)
    return "\n".join(_line(step, formats) for step in answer.steps if step.written)


def _line(step: Step, formats: Formats) -> str:
    result = shown(step.name, step.value, formats)
    return f"{result_name(step.name)}: {localised(step.written, formats)} = {result}"


def localised(formula: str, formats: Formats) -> str:
    """A written formula with its numbers as the window's language writes them."""

    def number(found: re.Match[str]) -> str:
        whole, mark, part = found[0].partition(".")
        part = part.ljust(2, "0") if mark else ""
        return formats.number(int(whole + part), len(part))

    return _NUMBER.sub(number, formula)
