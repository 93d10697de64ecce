"""What each formula is called, what it says, and what its result is per."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from costdesk.domain.formulas import Formula, Group


class About(NamedTuple):
    """One formula: its title, a sentence, what its result is per, and what stands beside it.

    Where nothing is said of ``per``, the result has a sentence of its own. ``partly``: a period
    gives some of the inputs, the others are the owner's to say.
    """

    title: object
    says: object
    per: object = ""
    benchmark: str = ""
    partly: bool = False


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
    ),
    "occupancy": About(
        QT_TRANSLATE_NOOP("Formulas", "Occupancy"),
        QT_TRANSLATE_NOOP(
            "Formulas", "Which part of the time at the desk goes to contacts, not to waiting."
        ),
        QT_TRANSLATE_NOOP("Formulas", "of the time at the desk"),
    ),
    "shrinkage": About(
        QT_TRANSLATE_NOOP("Formulas", "Shrinkage"),
        QT_TRANSLATE_NOOP(
            "Formulas",
            "Which part of the paid time is lost to breaks, illness, holidays, training.",
        ),
        QT_TRANSLATE_NOOP("Formulas", "of the paid time"),
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
    "agents": About(
        QT_TRANSLATE_NOOP("Formulas", "People needed"),
        QT_TRANSLATE_NOOP(
            "Formulas",
            "How many must be at the phones so that callers are answered in time. Take the busiest "
            "half hour of a usual day.",
        ),
        partly=True,
    ),
    "service_level": About(
        QT_TRANSLATE_NOOP("Formulas", "Service with so many people"),
        QT_TRANSLATE_NOOP(
            "Formulas", "How many callers are answered in time, and how long they wait."
        ),
        partly=True,
    ),
    "effective_seconds": About(
        QT_TRANSLATE_NOOP("Formulas", "Chats side by side"),
        QT_TRANSLATE_NOOP(
            "Formulas", "What a chat takes of someone who handles several at the same time."
        ),
    ),
    "concurrency": About(
        QT_TRANSLATE_NOOP("Formulas", "Chats at the same time"),
        QT_TRANSLATE_NOOP(
            "Formulas", "How many chats really ran side by side: mostly fewer than are allowed."
        ),
        QT_TRANSLATE_NOOP("Formulas", "chats at the same time, on average"),
    ),
    "break_even_contacts": About(
        QT_TRANSLATE_NOOP("Formulas", "Break-even"),
        QT_TRANSLATE_NOOP(
            "Formulas", "From how many contacts on a saving earns back what it costs."
        ),
        QT_TRANSLATE_NOOP("Formulas", "contacts until the fixed costs are earned back"),
    ),
    "payback_periods": About(
        QT_TRANSLATE_NOOP("Formulas", "Payback time"),
        QT_TRANSLATE_NOOP("Formulas", "How long it takes until what you spend once has come back."),
        QT_TRANSLATE_NOOP("Formulas", "months until the investment is earned back"),
    ),
    "avoidable_saving": About(
        QT_TRANSLATE_NOOP("Formulas", "First contact resolution"),
        QT_TRANSLATE_NOOP(
            "Formulas",
            "What is saved when more questions are solved at once: fewer contacts, but only what "
            "does not stay fixed.",
        ),
        partly=True,
    ),
    "repeat_cost": About(
        QT_TRANSLATE_NOOP("Formulas", "Cost of repeat contacts"),
        QT_TRANSLATE_NOOP(
            "Formulas", "What questions cost that come back because they were not solved."
        ),
        partly=True,
    ),
    "saving": About(
        QT_TRANSLATE_NOOP("Formulas", "Telephone menu (IVR)"),
        QT_TRANSLATE_NOOP(
            "Formulas",
            "What a menu saves that settles some of the calls itself. All callers listen to it.",
        ),
        partly=True,
    ),
}
_GROUPS: dict[Group, object] = {
    "cost": QT_TRANSLATE_NOOP("Formulas", "Cost"),
    "people": QT_TRANSLATE_NOOP("Formulas", "Time and people"),
    "decisions": QT_TRANSLATE_NOOP("Formulas", "Decisions"),
}


def about(formula: Formula) -> About:
    """What to say of a formula."""
    return _ABOUT[formula.result_name]


def group_name(group: Group) -> str:
    """The heading over the formulas of a group."""
    return said(_GROUPS[group])


def said(text: object) -> str:
    """A text of ``About`` in the window's language."""
    return QCoreApplication.translate("Formulas", str(text))
