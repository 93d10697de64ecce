"""What contacts were about, with what they cost on average."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from costdesk.domain.bridge import compares_per_day
from costdesk.domain.money import rounded
from costdesk.services.report.tables import changed
from costdesk.services.report.value import Row, Table
from costdesk.services.report.words import NOTHING

if TYPE_CHECKING:
    from costdesk.domain.reasons import ReasonFigure
    from costdesk.services.report.facts import PeriodFacts
    from costdesk.services.report.words import Words


def reason_table(facts: PeriodFacts, words: Words) -> Table | None:
    """Every reason that is recorded, and what has none; nothing where none is recorded."""
    if not facts.reasons:
        return None
    before = {each.reason.casefold(): each for each in facts.reasons_before if each.reason}
    rows = tuple(
        _row(each, before.get(each.reason.casefold()), facts, words) for each in facts.reasons
    )
    names = ("about", "contacts", "share", "change", "at_average")
    notes = (words.say("average_not_saved"),)
    return Table(tuple(map(words.heading, names)), rows, notes=notes)


def _row(each: ReasonFigure, before: ReasonFigure | None, facts: PeriodFacts, words: Words) -> Row:
    share, cost = each.share.value, each.cost.value
    return Row(
        (
            each.reason or words.word("no_reason"),
            words.count(each.contacts),
            words.percent(share),
            _change(before, each, facts, words) if before else NOTHING,
            NOTHING if cost is None else words.amount(rounded(cost)),
        ),
        "plain" if each.reason else "quiet",
    )


def _change(before: ReasonFigure, now: ReasonFigure, facts: PeriodFacts, words: Words) -> str:
    """Of the number of contacts, by the covered day where the periods differ in length."""
    days = [1, 1]
    if compares_per_day(facts.compared, facts.result):
        days = [facts.compared.covered.span.days, facts.result.covered.span.days]
    return changed(Fraction(before.contacts, days[0]), Fraction(now.contacts, days[1]), words)
