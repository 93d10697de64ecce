"""The figures that matter most as cards: value, change, target, limit, and what stands beside."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from costdesk.domain.benchmarks import band
from costdesk.domain.bridge import compares_per_day
from costdesk.domain.figures import Figure, figures_of, third_figure
from costdesk.domain.findings import Code
from costdesk.domain.goals import goals_of
from costdesk.domain.money import rounded
from costdesk.exports.report_blocks import Card, Cards
from costdesk.services.report.sentences import reason_sentence

if TYPE_CHECKING:
    from collections.abc import Iterator

    from costdesk.domain.goals import Goal
    from costdesk.services.report.facts import PeriodFacts
    from costdesk.services.report.words import Words

_PUBLISHED_OF = "cost_per_contact"
_TOTAL = "total_cost"


def figure_cards(facts: PeriodFacts, words: Words) -> Cards:
    """Total cost, cost per contact, and what a resolution, sale or lead costs.

    The third is not mentioned where a whole year has none: nobody keeps it.
    """
    third = third_figure(facts.history, facts.definitions)
    names = [_TOTAL, "cost_per_contact"]
    known = (getattr(figures_of(it, facts.definitions), third).value for it in facts.history)
    if any(value is not None for value in known):
        names.append(third)
    return Cards(tuple(_card(name, facts, words) for name in names))


def figure_of(name: str, facts: PeriodFacts) -> Figure:
    """As computed; but a contact does not cost nothing because no cost is entered yet."""
    figure: Figure = getattr(facts.figures, name)
    if name != _TOTAL and figure.value is not None and not facts.result.total_cost:
        return Figure(None, Code.NO_COST)
    return figure


def _card(name: str, facts: PeriodFacts, words: Words) -> Card:
    figure = figure_of(name, facts)
    if figure.value is None:
        reason = reason_sentence(figure.reason, words) if figure.reason else ""
        return Card(words.word(name), "–", tuple(filter(None, (reason,))))
    goals = [goal for goal in goals_of(facts.result, facts.definitions) if goal.name == name]
    lines = [
        *_change(name, figure.value, facts, words),
        *(_goal(goal, words) for goal in goals if goal.value is not None),
    ]
    quiet = [*_longer(name, figure.value, facts, words), *_published(name, facts, words)]
    return Card(words.word(name), words.money(figure.value), tuple(lines), tuple(quiet))


def _change(name: str, now: Fraction, facts: PeriodFacts, words: Words) -> Iterator[str]:
    """The change, and the value that it is beside."""
    before: Fraction | None = getattr(facts.before, name).value
    period = words.name_of(facts.compared)
    if not before or not facts.compared.total_cost:
        yield words.say("no_comparison", period=period)
        return
    amount, days = words.money(before), words.length_of(facts.compared)
    per_day = name == _TOTAL and compares_per_day(facts.compared, facts.result)
    after = now
    if per_day:
        after, before = (
            now / facts.result.covered.span.days,
            before / facts.compared.covered.span.days,
        )
    change = words.change(before, after)
    if change == words.percent(Fraction(0)):
        yield words.say("as_before")
    else:
        key = "higher" if after > before else "lower"
        by = change.lstrip("+−")  # the words say the direction
        yield words.say(f"{key}_per_day" if per_day else key, change=by)
    key = "against_days" if days else "against"
    yield words.head(words.say(key, period=period, days=days, amount=amount))


def _goal(goal: Goal, words: Words) -> str:
    """A target or a limit, and how far the figure is from it: in words, never by colour alone."""
    by = rounded(goal.value or Fraction(0)) - rounded(goal.wanted)
    wanted, difference = words.money(goal.wanted), words.money(abs(by))
    if goal.kind == "limit":
        key = "limit_passed" if by > 0 else "limit_kept"
        return words.say(key, limit=wanted, difference=difference)
    key = "target_met" if not by else "target_above" if by > 0 else "target_below"
    return words.say(key, target=wanted, difference=difference)


def _longer(name: str, now: Fraction, facts: PeriodFacts, words: Words) -> Iterator[str]:
    """The last twelve months, and the period a year before; only what is known of both whole."""
    year, before = facts.longer
    value = getattr(figures_of(year, facts.definitions), name).value if year else None
    if value is not None:
        yield words.say("last_year", amount=words.money(value))
    if before is None or before.covered.period == facts.compared.covered.period:
        return
    past = getattr(figures_of(before, facts.definitions), name).value
    if past and facts.result.covered.extent == "whole":
        values = {"amount": words.money(past), "change": words.change(past, now)}
        yield words.head(words.say("year_before", period=words.name_of(before), **values))


def _published(name: str, facts: PeriodFacts, words: Words) -> Iterator[str]:
    """What others published, with its year, source and trust; never a judgement."""
    found = facts.benchmark
    if found is None or name != _PUBLISHED_OF:
        return
    scale = 10**words.digits
    low, high = (words.money(Fraction(edge) * scale) for edge in band(found))
    amount = low if low == high else f"{low} – {high}"
    yield words.say("published", amount=amount, source=found.source, year=str(found.year))
    yield words.say("published_trust", grade=found.grade)
