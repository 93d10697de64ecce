"""The formulas behind decisions: does it pay, when, and what is really saved.

What vendors claim stands beside what is saved: an avoided contact saves the avoidable part of its
cost, not the average, and a telephone menu takes the time of every caller.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from costdesk.domain.expressions import (
    Expression,
    about,
    kept,
    minus,
    number,
    over,
    plus,
    share,
    times,
)
from costdesk.domain.findings import Code
from costdesk.domain.formulas import (
    HUNDRED,
    Formula,
    Inputs,
    Parameter,
    Step,
    divided,
    plain_division,
    worked_out,
)

_NOTHING = Decimal(0)


def _amount(name: str, *, required: bool = True, part_of: str = "") -> Parameter:
    return Parameter(name, required=required, is_money=True, refundable=False, part_of=part_of)


def _menu(given: Inputs) -> Iterator[Step]:
    """A telephone menu: its minutes are paid for all calls, whoever answers them in the end."""
    calls, contained = number(given["calls"]), share(given["contained_percent"])
    talk, listen = number(given["minutes_per_call"]), number(given["ivr_minutes"])
    agent, menu = number(given["agent_cost_per_minute"]), number(given["ivr_cost_per_minute"])
    saved = times(calls, contained, talk, agent)
    paid = times(calls, listen, menu)
    claimed = times(calls, contained, listen, menu)
    yield worked_out("agent_saving", saved)
    yield worked_out("ivr_cost", paid)
    yield _net("saving", given, saved, paid)
    yield _net("claimed_saving", given, saved, claimed)


def _net(name: str, given: Inputs, saved: Expression, paid: Expression) -> Step:
    left = (about(each.value) for each in (saved, paid))
    return worked_out(name, minus(*left, number(given["fixed"])))


def _fewer_repeats(given: Inputs) -> Iterator[Step]:
    """More questions solved at once: so many contacts fewer, but only a part of the cost."""
    cost, fixed, contacts = (number(given[each]) for each in ("cost", "fixed", "contacts"))
    before, after = share(given["resolution_percent"]), share(given["target_percent"])
    resolved = times(contacts, before)
    yield divided("cost_per_resolution", cost, resolved)
    yield divided("cost_per_contact", cost, contacts)
    fewer, variable = over(resolved, after), minus(cost, fixed)
    less = plus(fixed, over(times(variable, before), after))
    yield worked_out("contacts_after", fewer)
    yield worked_out("cost_after", less)
    yield divided("cost_per_resolution_after", about(less.value), resolved)
    yield divided("cost_per_contact_after", about(less.value), about(fewer.value))
    gone = minus(number(Decimal(1)), over(before, after))
    yield worked_out("average_saving", times(cost, gone))
    yield worked_out("avoidable_saving", times(variable, gone))


def _repeats(given: Inputs) -> Iterator[Step]:
    """What it costs that the same question comes again, every contact at the average."""
    unsolved = kept(given["resolution_percent"])
    again = times(number(given["contacts"]), unsolved, number(given["extra_contacts"]))
    yield worked_out("repeat_contacts", again)
    yield worked_out("repeat_cost", times(about(again.value), number(given["cost_per_contact"])))


_RESOLVED = Parameter("resolution_percent", above=_NOTHING, at_most=HUNDRED)

DECISIONS = (
    plain_division(
        "break-even",
        "decisions",
        "break_even_contacts",
        (_amount("fixed"), _amount("saving_per_contact")),
        Code.NO_SAVING,
    ),
    plain_division(
        "payback",
        "decisions",
        "payback_periods",
        (_amount("investment"), _amount("saving_per_period")),
        Code.NO_SAVING,
    ),
    Formula(
        "fcr",
        "decisions",
        "avoidable_saving",
        (
            _amount("cost"),
            _amount("fixed", part_of="cost"),
            Parameter("contacts"),
            _RESOLVED,
            Parameter("target_percent", above=_NOTHING, at_most=HUNDRED),
        ),
        "target_percent",
        _fewer_repeats,
    ),
    Formula(
        "fcr",
        "decisions",
        "repeat_cost",
        (
            Parameter("contacts"),
            Parameter("resolution_percent", at_most=HUNDRED),
            Parameter("extra_contacts"),
            _amount("cost_per_contact"),
        ),
        "extra_contacts",
        _repeats,
    ),
    Formula(
        "ivr",
        "decisions",
        "saving",
        (
            Parameter("calls"),
            Parameter("minutes_per_call"),
            _amount("agent_cost_per_minute"),
            Parameter("contained_percent", at_most=HUNDRED),
            _amount("ivr_cost_per_minute"),
            Parameter("ivr_minutes", required=False, otherwise="minutes_per_call"),
            _amount("fixed", required=False),
        ),
        "contained_percent",
        _menu,
    ),
)
