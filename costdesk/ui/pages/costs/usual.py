"""The costs that nearly every contact centre has, ready to be filled in."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from costdesk.services.workspace import LedgerRow

_USUAL: tuple[tuple[object, str, str], ...] = (
    (QT_TRANSLATE_NOOP("UsualCosts", "Wages"), "salaries", "monthly"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Employer’s charges"), "taxes", "monthly"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Pension and travel"), "benefits", "monthly"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Licences"), "licences", "monthly"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Telephone and minutes"), "telecom", "monthly"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Internet"), "telecom", "monthly"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Rent"), "rent", "monthly"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Electricity and heating"), "utilities", "monthly"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Software"), "software", "monthly"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Training"), "training", "once"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Computers"), "hardware", "once"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Cleaning and supplies"), "other", "monthly"),
)
_RARER: tuple[tuple[object, str, str], ...] = (
    (QT_TRANSLATE_NOOP("UsualCosts", "Team leader"), "salaries", "monthly"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Temporary agents"), "salaries", "monthly"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Overtime"), "salaries", "once"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Bonus"), "salaries", "once"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Holiday allowance"), "salaries", "yearly"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Meals"), "benefits", "monthly"),
    (QT_TRANSLATE_NOOP("UsualCosts", "E-learning"), "training", "monthly"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Chat licence"), "licences", "monthly"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Telephone system"), "licences", "monthly"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Headsets"), "hardware", "once"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Furniture"), "hardware", "once"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Mobile phones"), "telecom", "monthly"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Water"), "utilities", "monthly"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Bookkeeper"), "other", "monthly"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Insurance"), "other", "yearly"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Recruitment"), "other", "once"),
    (QT_TRANSLATE_NOOP("UsualCosts", "Calling list"), "other", "once"),
)


_MOST_OWN = 500


class UsualCost(NamedTuple):
    """A name, and the category and recurrence that go with it."""

    name: str
    category: str
    recurrence: str


def usual_costs() -> list[UsualCost]:
    """What an empty ledger offers."""
    return _named(_USUAL)


def known_costs(rows: Sequence[LedgerRow] = ()) -> list[UsualCost]:
    """The names that the form offers: those of the workspace's own latest items first."""
    latest: dict[str, UsualCost] = {}
    for row in reversed(rows):
        if len(latest) == _MOST_OWN:
            break
        if row.name not in latest:
            latest[row.name] = UsualCost(row.name, row.category, row.recurrence)
    known: dict[str, UsualCost] = {}
    for name, cost in latest.items():
        known.setdefault(name.casefold(), cost)
    for usual in _named(_USUAL + _RARER):
        known.setdefault(usual.name.casefold(), usual)
    return list(known.values())


def _named(costs: Iterable[tuple[object, str, str]]) -> list[UsualCost]:
    return [
        UsualCost(QCoreApplication.translate("UsualCosts", str(name)), category, recurrence)
        for name, category, recurrence in costs
    ]
