"""What each formula is called, what it says, and what its inputs are called."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from costdesk.domain.formulas import Formula

Shown = Literal["money", "seconds", "percent"]


class About(NamedTuple):
    """One formula: its title, a sentence, what the result is per, and how it is shown."""

    title: object
    says: object
    per: object
    shown: Shown = "money"
    benchmark: str = ""


_ABOUT: dict[str, About] = {
    "cost_per_call": About(
        QT_TRANSLATE_NOOP("Formulas", "Inbound: cost per call"),
        QT_TRANSLATE_NOOP("Formulas", "What answering the phone cost, divided by the calls."),
        QT_TRANSLATE_NOOP("Formulas", "per handled call"),
        benchmark="cost_per_call",
    ),
    "cost_per_sale": About(
        QT_TRANSLATE_NOOP("Formulas", "Outbound: cost per sale"),
        QT_TRANSLATE_NOOP("Formulas", "What calling out cost, divided by the sales it brought."),
        QT_TRANSLATE_NOOP("Formulas", "per sale"),
    ),
    "cost_per_lead": About(
        QT_TRANSLATE_NOOP("Formulas", "Outbound: cost per lead"),
        QT_TRANSLATE_NOOP("Formulas", "What calling out cost, divided by the leads it brought."),
        QT_TRANSLATE_NOOP("Formulas", "per lead"),
    ),
    "cost_per_contact": About(
        QT_TRANSLATE_NOOP("Formulas", "Cost per contact"),
        QT_TRANSLATE_NOOP("Formulas", "All costs divided by all contacts, whatever the channel."),
        QT_TRANSLATE_NOOP("Formulas", "per contact"),
        benchmark="cost_per_contact",
    ),
    "cost_per_resolution": About(
        QT_TRANSLATE_NOOP("Formulas", "Cost per resolution"),
        QT_TRANSLATE_NOOP(
            "Formulas", "What it costs to solve one question: calls that come back count as well."
        ),
        QT_TRANSLATE_NOOP("Formulas", "per resolved contact"),
        benchmark="cost_per_resolution",
    ),
    "cost_per_minute": About(
        QT_TRANSLATE_NOOP("Formulas", "Cost per minute"),
        QT_TRANSLATE_NOOP("Formulas", "All costs divided by the minutes spent on contacts."),
        QT_TRANSLATE_NOOP("Formulas", "per minute of handling"),
        benchmark="cost_per_minute",
    ),
    "loaded_hour": About(
        QT_TRANSLATE_NOOP("Formulas", "Full cost of an hour"),
        QT_TRANSLATE_NOOP(
            "Formulas",
            "What an hour in which someone can really take contacts costs, with everything on top.",
        ),
        QT_TRANSLATE_NOOP("Formulas", "per productive hour"),
        benchmark="cost_per_hour",
    ),
    "aht_seconds": About(
        QT_TRANSLATE_NOOP("Formulas", "Average handle time"),
        QT_TRANSLATE_NOOP("Formulas", "How long one contact takes, with the work after it."),
        QT_TRANSLATE_NOOP("Formulas", "per contact"),
        "seconds",
    ),
    "occupancy": About(
        QT_TRANSLATE_NOOP("Formulas", "Occupancy"),
        QT_TRANSLATE_NOOP(
            "Formulas", "Which part of the time at the desk goes to contacts, not to waiting."
        ),
        QT_TRANSLATE_NOOP("Formulas", "of the time at the desk"),
        "percent",
    ),
    "shrinkage": About(
        QT_TRANSLATE_NOOP("Formulas", "Shrinkage"),
        QT_TRANSLATE_NOOP(
            "Formulas",
            "Which part of the paid time is lost to breaks, illness, holidays, training.",
        ),
        QT_TRANSLATE_NOOP("Formulas", "of the paid time"),
        "percent",
    ),
    "per_month": About(
        QT_TRANSLATE_NOOP("Formulas", "Depreciation"),
        QT_TRANSLATE_NOOP("Formulas", "What something bought for years costs each month."),
        QT_TRANSLATE_NOOP("Formulas", "per month"),
    ),
    "cost_per_hour": About(
        QT_TRANSLATE_NOOP("Formulas", "Cost of an available hour"),
        QT_TRANSLATE_NOOP(
            "Formulas", "What one hour costs in which your people are there for contacts."
        ),
        QT_TRANSLATE_NOOP("Formulas", "per available hour"),
        benchmark="cost_per_hour",
    ),
}
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
}
COUNTED = frozenset({"calls", "sales", "leads", "contacts", "handled", "months"})


def about(formula: Formula) -> About:
    """What to say of a formula."""
    return _ABOUT[formula.result_name]


def said(text: object) -> str:
    """A text of ``About`` in the window's language."""
    return QCoreApplication.translate("Formulas", str(text))


def input_name(name: str) -> str:
    """The label of an input, with its mnemonic."""
    return QCoreApplication.translate("FormulaInputs", str(_INPUTS[name]))
