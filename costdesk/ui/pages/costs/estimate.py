"""What a cost comes to: each time, a month, and per contact of the period that is looked at."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from costdesk.domain.costs import DAYS_OF, MONTHS_OF, CostItem, amount_of, schedule_of, share
from costdesk.domain.figures import contact_cells
from costdesk.domain.money import rounded
from costdesk.ui.names import recurrence_name
from costdesk.ui.period_names import period_name

if TYPE_CHECKING:
    from costdesk.domain.periods import Span
    from costdesk.ui.desk import Desk
    from costdesk.ui.formats import Formats

_DAYS_A_MONTH = Fraction(146_097, 4_800)  # of the calendar's 400 years


class Ground(NamedTuple):
    """The period that is looked at: its name, its counted days, and its contacts (0: none)."""

    period: str
    span: Span
    contacts: int
    is_cut: bool


class Estimate(NamedTuple):
    """The two lines to say: what it comes to, and what that is per contact."""

    cost: str
    per_contact: str


def ground_of(desk: Desk) -> Ground:
    """The ground of what the desk looks at."""
    (result,) = desk.results([desk.period])
    covered = result.covered
    contacts = 0
    if covered.extent != "outside":
        contacts = result.tally(contact_cells(result, desk.definitions)).handled()
    name = period_name(desk.period, desk.formats)
    return Ground(name, covered.span, contacts, covered.extent == "to_date")


def month_cost(item: CostItem, digits: int) -> Fraction | None:
    """What an item costs a month on average, in minor units; None for one that is paid once."""
    amount = schedule_of(item, digits).amount
    if item.spread_months:
        return Fraction(amount, item.spread_months)
    if item.recurrence in MONTHS_OF:
        return Fraction(amount, MONTHS_OF[item.recurrence])
    if item.recurrence in DAYS_OF:
        return amount * _DAYS_A_MONTH / DAYS_OF[item.recurrence]
    return None


def estimate(item: CostItem, ground: Ground, formats: Formats) -> Estimate:
    """What to say of an item that has no problems."""
    return Estimate(_cost(item, formats), _per_contact(item, ground, formats))


def _cost(item: CostItem, formats: Formats) -> str:
    translate = QCoreApplication.translate
    each = amount_of(item, formats.digits)
    monthly = month_cost(item, formats.digits)
    if monthly is None:
        return translate("Costs", "{amount} once").format(amount=formats.money(each))
    text = translate("Costs", "{amount} a month").format(amount=formats.money(rounded(monthly)))
    if item.recurrence == "monthly" or item.spread_months:
        return text
    often = recurrence_name(item.recurrence)
    return translate("Costs", "{amount} a month ({each} {often})").format(
        amount=formats.money(rounded(monthly)),
        each=formats.money(each),
        often=often[:1].lower() + often[1:],
    )


def _per_contact(item: CostItem, ground: Ground, formats: Formats) -> str:
    translate = QCoreApplication.translate
    cost = share(schedule_of(item, formats.digits), ground.span)
    if not cost:
        return translate("Costs", "Nothing of it falls in {period}.").format(period=ground.period)
    if not ground.contacts:
        text = translate("Costs", "{amount} in {period}; no contacts are counted there yet.")
        return text.format(amount=formats.money(cost), period=ground.period)
    each = Fraction(cost, ground.contacts)
    if not rounded(each):
        text = translate("Costs", "less than {amount} per contact in {period}")
        return text.format(amount=formats.money(1 if cost > 0 else -1), period=ground.period)
    return translate("Costs", "{amount} per contact in {period}").format(
        amount=formats.unit_cost(each), period=ground.period
    )
