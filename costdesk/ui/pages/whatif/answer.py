"""The answer first, in sentences: what it saves, whom it frees, when it has paid for itself."""

from __future__ import annotations

from fractions import Fraction
from math import ceil, floor
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from costdesk.domain.findings import Code
from costdesk.domain.scenarios.terms import AT_LEAST
from costdesk.ui.pages.whatif.rows import figure_text, month_of
from costdesk.ui.pages.whatif.words import case_name, measure_name
from costdesk.ui.words import uncapitalised

if TYPE_CHECKING:
    from costdesk.domain.scenarios.results import GuardState
    from costdesk.services.scenarios import WhatIf
    from costdesk.ui.formats import Formats


def answer(made: WhatIf, formats: Formats) -> str:
    """The likely case in a sentence or two."""
    return " ".join(part for part in (_money(made, formats), _people(made, formats)) if part)


def _money(made: WhatIf, formats: Formats) -> str:
    saving = month_of(made.evaluation.likely.saving, made.base.months)
    if not saving:
        return QCoreApplication.translate("WhatIf", "Likely nothing changes in cost.")
    amount = formats.short_money(abs(saving))
    if saving > 0:
        text = QCoreApplication.translate("WhatIf", "Likely {amount} a month less.")
    else:
        text = QCoreApplication.translate("WhatIf", "Likely {amount} a month more.")
    return text.format(amount=amount)


def _people(made: WhatIf, formats: Formats) -> str:
    likely, change = made.evaluation.likely, made.evaluation.likely.people_change.value
    people = likely.people.value
    if people is None or change is None:
        return ""
    values = {"people": formats.decimal(people), "before": formats.decimal(people - change)}
    if change and people == 1:
        text = QCoreApplication.translate("WhatIf", "It takes one agent instead of {before}.")
        return text.format(**values)
    if change:
        text = QCoreApplication.translate("WhatIf", "It takes {people} agents instead of {before}.")
        return text.format(**values)
    fewer = made.evaluation.less
    expected = any(each.code == Code.NO_AGENT_FREED for each in made.evaluation.findings)
    if not expected or fewer is None or fewer.volume is None:
        return ""
    contacts = likely.contacts / made.base.months * fewer.volume
    text = QCoreApplication.translate(
        "WhatIf", "No agent is freed; at {contacts} contacts a month one would be."
    )
    return text.format(contacts=formats.count(floor(contacts)))


def range_sentence(made: WhatIf, formats: Formats) -> str:
    """From the cautious to the hopeful case, and what vendors would say."""
    low, high = (
        formats.short_money(month_of(made.evaluation.cases[case].saving, made.base.months))
        for case in ("low", "high")
    )
    claimed = month_of(made.evaluation.likely.claimed_saving, made.base.months)
    if low == high:
        text = QCoreApplication.translate(
            "WhatIf",
            "Vendors, who value each contact at its average cost, would claim {claimed} a month.",
        )
        return text.format(claimed=formats.short_money(claimed))
    text = QCoreApplication.translate(
        "WhatIf",
        "Saved a month: {low} in the cautious case, {high} in the hopeful one. Vendors, who value "
        "each contact at its average cost, would claim {claimed}.",
    )
    return text.format(low=low, high=high, claimed=formats.short_money(claimed))


def growth_sentence(made: WhatIf, formats: Formats) -> str:
    """From which volume on one agent more is needed; empty where nobody can say."""
    more = made.evaluation.more
    if more is None or more.volume is None:
        return ""
    contacts = made.evaluation.likely.contacts / made.base.months * more.volume
    text = QCoreApplication.translate(
        "WhatIf", "One agent more is needed from {contacts} contacts a month on."
    )
    return text.format(contacts=formats.count(ceil(contacts)))


def payback_sentence(made: WhatIf, formats: Formats) -> str:
    """When what is spent once has come back; empty where nothing is."""
    likely = made.evaluation.likely
    if not likely.one_off:
        return ""
    values = {"amount": formats.short_money(likely.one_off)}
    months = likely.payback_months.value
    if months is None:
        text = QCoreApplication.translate("WhatIf", "The {amount} spent once never comes back.")
        return text.format(**values)
    text = QCoreApplication.translate(
        "WhatIf", "The {amount} spent once is back after {months} months."
    )
    return text.format(**values, months=formats.decimal(Fraction(months), 1))


def guard_sentences(made: WhatIf, formats: Formats) -> list[str]:
    """Every guard that is passed in any case, the likely one first."""
    evaluation = made.evaluation
    before = {state.guard for state in evaluation.base.guards if state.passed}
    said: dict[str, str] = {}
    for case in ("likely", "low", "high"):
        for state in evaluation.cases[case].guards:
            if state.passed and state.guard not in said:
                when = uncapitalised(case_name(case))
                if state.guard in before:
                    when = QCoreApplication.translate("WhatIf", "already today")
                said[state.guard] = _passed(state, when, formats)
    return list(said.values())


def _passed(state: GuardState, when: str, formats: Formats) -> str:
    if state.guard in AT_LEAST:
        text = QCoreApplication.translate(
            "WhatIf", "{measure}: {value}, at least {limit} is wanted ({case})"
        )
    else:
        text = QCoreApplication.translate(
            "WhatIf", "{measure}: {value}, at most {limit} is wanted ({case})"
        )
    value = state.value.value or Fraction(0)
    return text.format(
        measure=measure_name(state.guard),
        value=figure_text(state.guard, value, formats),
        limit=figure_text(state.guard, state.limit, formats),
        case=when,
    )
