"""What the figures, cases and guards of a scenario are called."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QLocale

from costdesk.domain.contacts import DIRECTIONS
from costdesk.domain.scenarios.levers import EVERYTHING
from costdesk.services.lever_kinds import lever_texts
from costdesk.ui.names import direction_name
from costdesk.ui.words import capitalised, cell_path_name

if TYPE_CHECKING:
    from costdesk.domain.definitions import Language
    from costdesk.domain.scenarios.levers import Lever

_LONGEST_CAUSE = 30
"""Letters of a cause that a card has room for."""
MEASURES: dict[str, object] = {
    "total_cost": QT_TRANSLATE_NOOP("WhatIf", "Total cost a month"),
    "saving": QT_TRANSLATE_NOOP("WhatIf", "Saved a month"),
    "claimed_saving": QT_TRANSLATE_NOOP("WhatIf", "What vendors would claim"),
    "cost_per_contact": QT_TRANSLATE_NOOP("WhatIf", "Cost per contact"),
    "cost_per_resolution": QT_TRANSLATE_NOOP("WhatIf", "Cost per resolution"),
    "cost_per_sale": QT_TRANSLATE_NOOP("WhatIf", "Cost per sale"),
    "contacts": QT_TRANSLATE_NOOP("WhatIf", "Contacts a month"),
    "people": QT_TRANSLATE_NOOP("WhatIf", "Agents to pay"),
    "service_level": QT_TRANSLATE_NOOP("WhatIf", "Answered in time"),
    "asa_seconds": QT_TRANSLATE_NOOP("WhatIf", "Average wait"),
    "occupancy": QT_TRANSLATE_NOOP("WhatIf", "Time agents are busy"),
    "abandon_rate": QT_TRANSLATE_NOOP("WhatIf", "Callers who hang up"),
    "backlog_hours": QT_TRANSLATE_NOOP("WhatIf", "Hours left undone a day"),
    "fcr": QT_TRANSLATE_NOOP("WhatIf", "Solved at first contact"),
    "csat": QT_TRANSLATE_NOOP("WhatIf", "Customers content"),
    "one_off": QT_TRANSLATE_NOOP("WhatIf", "Spent once"),
    "payback_months": QT_TRANSLATE_NOOP("WhatIf", "Months until paid back"),
    "break_even_contacts": QT_TRANSLATE_NOOP("WhatIf", "Contacts a month to break even"),
}
CASES: dict[str, object] = {
    "base": QT_TRANSLATE_NOOP("WhatIf", "Today"),
    "low": QT_TRANSLATE_NOOP("WhatIf", "Cautious"),
    "likely": QT_TRANSLATE_NOOP("WhatIf", "Likely"),
    "high": QT_TRANSLATE_NOOP("WhatIf", "Hopeful"),
}
GROUPS: tuple[tuple[object, tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("WhatIf", "Fewer contacts"),
        ("first_contact_resolution", "remove_cause", "self_service", "ivr", "chatbot", "analytics"),
    ),
    (
        QT_TRANSLATE_NOOP("WhatIf", "Work that goes better"),
        (
            "scheduling",
            "routing",
            "callback",
            "agent_productivity",
            "ai_assist",
            "integrated_software",
        ),
    ),
    (
        QT_TRANSLATE_NOOP("WhatIf", "Telephony, systems and place"),
        ("voip", "cloud", "remote_work"),
    ),
    (
        QT_TRANSLATE_NOOP("WhatIf", "What may happen"),
        ("volume_change", "wage_change", "price_change", "new_channel"),
    ),
)
"""The kinds of levers as the list offers them: by what an owner is after."""
_BEHAVIOURS: dict[str, object] = {
    "fixed": QT_TRANSLATE_NOOP("WhatIf", "stays the same"),
    "step_fixed": QT_TRANSLATE_NOOP("WhatIf", "goes with whole agents"),
    "variable": QT_TRANSLATE_NOOP("WhatIf", "goes with the work"),
}


def measure_name(name: str) -> str:
    """A figure: “Total cost a month”."""
    return _said(MEASURES[name])


def case_name(case: str) -> str:
    """A case: “Likely”."""
    return _said(CASES[case])


def behaviour_name(kind: str) -> str:
    """How a cost follows: “goes with whole agents”."""
    return _said(_BEHAVIOURS[kind])


def weekday_name(place: int) -> str:
    """A day of the week, 0 is Monday."""
    return capitalised(QLocale().standaloneDayName(place + 1))


def groups() -> list[tuple[str, tuple[str, ...]]]:
    """The groups of levers with the kinds in them."""
    return [(_said(name), kinds) for name, kinds in GROUPS]


def _said(source: object) -> str:
    return QCoreApplication.translate("WhatIf", str(source))


def lever_name(lever: Lever, language: Language) -> str:
    """A lever as its owner calls it, else by the cause it removes, or as its kind is called."""
    if lever.cause and not lever.name:
        pattern = QCoreApplication.translate("WhatIf", "Without “{cause}”")
        return pattern.format(cause=_shortened(lever.cause))
    return lever.name or lever_texts(language).names[lever.kind]


def _shortened(cause: str) -> str:
    if len(cause) <= _LONGEST_CAUSE:
        return cause
    return f"{cause[: _LONGEST_CAUSE - 1].rstrip()}…"


def scope_name(word: str) -> str:
    """The contacts that a lever works on: “All contacts”, “Inbound”, “Inbound phone”."""
    if word == EVERYTHING:
        return QCoreApplication.translate("WhatIf", "All contacts")
    return direction_name(word) if word in DIRECTIONS else cell_path_name(word)
