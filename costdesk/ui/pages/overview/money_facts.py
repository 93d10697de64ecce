"""Revenue, margin and budgets of the period as facts for their card; most centres keep none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from costdesk.domain.money import rounded
from costdesk.domain.revenue import earnings_of
from costdesk.domain.watch import budget_states
from costdesk.ui.names import category_name
from costdesk.ui.pages.overview.facts_card import Fact
from costdesk.ui.texts import sentence_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from costdesk.domain.watch import BudgetState
    from costdesk.ui.formats import Formats
    from costdesk.ui.pages.overview.look import Look


def money_facts(look: Look) -> list[Fact]:
    """What the owner keeps of these: revenue with its margin, then the budgets."""
    return [*_earned(look), *_budgets(look)]


def _earned(look: Look) -> Iterator[Fact]:
    definitions, money = look.definitions, look.formats.short_money
    if not (definitions.revenues or definitions.sale_revenues):
        return
    earned = earnings_of(look.result, definitions)
    name = QCoreApplication.translate("Overview", "Revenue")
    if earned.revenue.value is None or earned.margin.value is None:
        reason = earned.revenue.reason
        yield Fact(name, "–", sentence_of(reason) if reason else "")
        return
    yield Fact(name, money(rounded(earned.revenue.value)))
    margin = rounded(earned.margin.value)
    share = look.formats.percent(earned.margin_share.value)
    said = QCoreApplication.translate("Overview", "{share} of the revenue").format(share=share)
    if margin < 0:
        said = QCoreApplication.translate("Overview", "⚠ the cost is higher than the revenue")
    yield Fact(
        QCoreApplication.translate("Overview", "Margin"), money(margin), said, alarming=margin < 0
    )


def _budgets(look: Look) -> Iterator[Fact]:
    for state in budget_states(look.result, look.definitions):
        name = QCoreApplication.translate("Overview", "{category}, budget {budget}").format(
            category=category_name(state.category), budget=look.formats.short_money(state.budget)
        )
        value = look.formats.short_money(state.spent)
        yield Fact(name, value, _left(state, look.formats), alarming=state.left < 0)


def _left(state: BudgetState, formats: Formats) -> str:
    """How much is left or over, in words."""
    amount = formats.short_money(abs(state.left))
    if state.left < 0:
        return QCoreApplication.translate("Overview", "⚠ {amount} over").format(amount=amount)
    return QCoreApplication.translate("Overview", "{amount} left").format(amount=amount)
