"""What the inputs of the formulas are called, and which of them stand there from the start."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from costdesk.domain.formulas import Formula

_INPUTS: dict[str, object] = {
    "cost": QT_TRANSLATE_NOOP("FormulaInputs", "Total &cost"),
    "calls": QT_TRANSLATE_NOOP("FormulaInputs", "Handled ca&lls"),
    "sales": QT_TRANSLATE_NOOP("FormulaInputs", "&Sales"),
    "leads": QT_TRANSLATE_NOOP("FormulaInputs", "&Leads"),
    "contacts": QT_TRANSLATE_NOOP("FormulaInputs", "Handled co&ntacts"),
    "resolution_percent": QT_TRANSLATE_NOOP("FormulaInputs", "&Resolved, %"),
    "minutes": QT_TRANSLATE_NOOP("FormulaInputs", "&Minutes of handling"),
    "wage": QT_TRANSLATE_NOOP("FormulaInputs", "&Wages"),
    "on_cost_percent": QT_TRANSLATE_NOOP("FormulaInputs", "Employer’s char&ges on top, %"),
    "overhead": QT_TRANSLATE_NOOP("FormulaInputs", "&All other costs"),
    "paid_hours": QT_TRANSLATE_NOOP("FormulaInputs", "&Paid hours"),
    "shrinkage_percent": QT_TRANSLATE_NOOP("FormulaInputs", "&Breaks, illness, holidays, %"),
    "talk": QT_TRANSLATE_NOOP("FormulaInputs", "&Talk time, seconds"),
    "hold": QT_TRANSLATE_NOOP("FormulaInputs", "Time on h&old, seconds"),
    "wrap": QT_TRANSLATE_NOOP("FormulaInputs", "&Work afterwards, seconds"),
    "handled": QT_TRANSLATE_NOOP("FormulaInputs", "Handled co&ntacts"),
    "busy": QT_TRANSLATE_NOOP("FormulaInputs", "Hours &busy with contacts"),
    "available": QT_TRANSLATE_NOOP("FormulaInputs", "Hours &waiting for contacts"),
    "away": QT_TRANSLATE_NOOP("FormulaInputs", "Paid hours &away"),
    "paid": QT_TRANSLATE_NOOP("FormulaInputs", "&Paid hours"),
    "residual": QT_TRANSLATE_NOOP("FormulaInputs", "&Worth at the end"),
    "months": QT_TRANSLATE_NOOP("FormulaInputs", "Number of &months"),
    "hours": QT_TRANSLATE_NOOP("FormulaInputs", "Available hou&rs"),
    "interval_minutes": QT_TRANSLATE_NOOP("FormulaInputs", "&In how many minutes"),
    "aht_seconds": QT_TRANSLATE_NOOP("FormulaInputs", "&Average handle time, seconds"),
    "target_seconds": QT_TRANSLATE_NOOP("FormulaInputs", "Answered &within, seconds"),
    "service_level_percent": QT_TRANSLATE_NOOP("FormulaInputs", "&Share answered in time, %"),
    "agents": QT_TRANSLATE_NOOP("FormulaInputs", "&People at the phones"),
    "max_occupancy_percent": QT_TRANSLATE_NOOP("FormulaInputs", "Bus&y at most, %"),
    "patience_seconds": QT_TRANSLATE_NOOP(
        "FormulaInputs", "Callers hang up af&ter, seconds on average"
    ),
    "concurrency": QT_TRANSLATE_NOOP("FormulaInputs", "&Chats at the same time"),
    "work_seconds": QT_TRANSLATE_NOOP("FormulaInputs", "&Time of all chats together, seconds"),
    "clock_seconds": QT_TRANSLATE_NOOP("FormulaInputs", "Time with at &least one chat, seconds"),
    "fixed": QT_TRANSLATE_NOOP("FormulaInputs", "Fi&xed costs"),
    "saving_per_contact": QT_TRANSLATE_NOOP("FormulaInputs", "&Saving per contact"),
    "investment": QT_TRANSLATE_NOOP("FormulaInputs", "Spent &once"),
    "saving_per_period": QT_TRANSLATE_NOOP("FormulaInputs", "&Saving per month"),
    "target_percent": QT_TRANSLATE_NOOP("FormulaInputs", "Resolved &then, %"),
    "extra_contacts": QT_TRANSLATE_NOOP("FormulaInputs", "E&xtra contacts for each unresolved one"),
    "cost_per_contact": QT_TRANSLATE_NOOP("FormulaInputs", "&Cost per contact"),
    "minutes_per_call": QT_TRANSLATE_NOOP("FormulaInputs", "&Minutes per call"),
    "agent_cost_per_minute": QT_TRANSLATE_NOOP("FormulaInputs", "One &agent, per minute"),
    "contained_percent": QT_TRANSLATE_NOOP("FormulaInputs", "Calls that the menu &settles, %"),
    "ivr_cost_per_minute": QT_TRANSLATE_NOOP("FormulaInputs", "Menu, &per minute"),
    "ivr_minutes": QT_TRANSLATE_NOOP("FormulaInputs", "Minutes &in the menu"),
}
_OWN: dict[tuple[str, str], object] = {
    ("erlang-c", "calls"): QT_TRANSLATE_NOOP("FormulaInputs", "Ca&lls in that time"),
    ("erlang-a", "calls"): QT_TRANSLATE_NOOP("FormulaInputs", "Ca&lls in that time"),
    ("ivr", "calls"): QT_TRANSLATE_NOOP("FormulaInputs", "A&ll calls in a month"),
    ("ivr", "fixed"): QT_TRANSLATE_NOOP("FormulaInputs", "Pla&tform, per month"),
    ("fcr", "fixed"): QT_TRANSLATE_NOOP("FormulaInputs", "Of which fi&xed"),
}
"""Where an input means something else in one formula."""
USUAL: dict[tuple[str, str], Decimal] = {
    ("erlang-c", "interval_minutes"): Decimal(30),
    ("erlang-c", "target_seconds"): Decimal(20),
    ("erlang-c", "service_level_percent"): Decimal(80),
}
"""What most mean; it stands there from the start."""
LATER = frozenset({"max_occupancy_percent", "patience_seconds", "ivr_minutes"})
"""What most do without: it is shown when it is asked for."""
_COUNTED = frozenset({"calls", "sales", "leads", "contacts", "handled", "months", "agents"})


def input_name(formula: Formula, name: str) -> str:
    """The label of an input, with its mnemonic."""
    text = _OWN.get((formula.name, name), _INPUTS[name])
    return QCoreApplication.translate("FormulaInputs", str(text))


def is_counted(formula: Formula, name: str) -> bool:
    """Whether an input is whole; calls of half an hour may be an average."""
    return name in _COUNTED and not (name == "calls" and formula.group == "people")
