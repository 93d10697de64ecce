"""A base that is written down."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

from costdesk.domain.figures import Figure
from costdesk.domain.findings import Code
from costdesk.domain.scenarios.base import Base
from costdesk.domain.scenarios.scenario import (
    GivenBase,
    Scenario,
    Start,
    written_base,
    written_down,
)
from costdesk.domain.scenarios.terms import Opening, Terms
from tests.domain.scenarios.centres import centre, stream

CALLS = (stream("inbound/phone", 1_000, 300), stream("outbound/phone", 100, 600))


def written(start: Start | None = None, **fields: object) -> Base:
    given = GivenBase({"salaries": Fraction("1000.005")}, CALLS, **fields)  # type: ignore[arg-type]
    return written_base(start or Start(), given, 2, frozenset({"salaries"}))


def test_amounts_become_minor_units() -> None:
    base = written()
    assert base.costs == {"salaries": 100_001}
    assert base.total_cost == 100_001
    assert base.unit == 100
    assert (base.resolving, base.selling) == (
        Figure(None, Code.NO_RESOLVED),
        Figure(None, Code.NO_SALES),
    )


def test_what_is_solved_at_once_gives_what_is_resolved_and_back() -> None:
    assert written(Start(fcr=Fraction(8, 10))).resolved == 800
    given = written(resolved=Fraction(700))
    assert (given.resolved, given.fcr) == (Fraction(700), Fraction(7, 10))
    assert written(resolved=Fraction(2_000)).fcr == 1
    both = written(Start(fcr=Fraction(9, 10)), resolved=Fraction(700))
    assert (both.resolved, both.fcr) == (Fraction(700), Fraction(9, 10))
    nobody = GivenBase({}, (), resolved=Fraction(5))
    assert written_base(Start(), nobody, 2, frozenset()).fcr is None


def test_sales_take_the_part_of_outbound_time() -> None:
    assert written(sales=Fraction(4)).selling == Figure(Fraction(100_001 * 60_000, 360_000))
    untimed = GivenBase(
        {"rent": Fraction(11)},
        (stream("inbound/phone", 10), stream("outbound/phone", 1)),
        sales=Fraction(1),
    )
    assert written_base(Start(), untimed, 2, frozenset()).selling == Figure(Fraction(100))
    nothing = GivenBase({"rent": Fraction(11)}, (), sales=Fraction(1))
    assert written_base(Start(), nothing, 2, frozenset()).selling == Figure(Fraction(0))


def test_resolutions_take_the_part_that_is_not_outbound() -> None:
    base = written(resolved=Fraction(700), sales=Fraction(4))
    assert base.resolving == Figure(Fraction(100_001 * 300_000, 360_000))
    assert (base.resolving.value or 0) + (base.selling.value or 0) == base.total_cost


def test_nobody_answers_self_service() -> None:
    machine = stream("inbound/self_service", 5_000)._replace(agent_time=False, counts=False)
    given = GivenBase({"rent": Fraction(11)}, (*CALLS, machine), sales=Fraction(1))
    base = written_base(Start(fcr=Fraction(1, 2)), given, 2, frozenset())
    assert base.selling == Figure(Fraction(1_100, 6))
    assert base.resolved == 500


def test_a_base_is_written_down_and_is_the_same() -> None:
    base = centre(
        costs={"salaries": 100_001, "rent": 0}, one_offs=7, shrinkage=Fraction(1, 4),
        weekdays=(4, 4, 4, 4, 4, 5, 3), sales=Fraction(9), csat=Fraction(8, 10),
        fcr=Fraction(7, 10), resolved=Fraction(70), months=Fraction(1),
    )  # fmt: skip
    wanted = written_down(Scenario("mine"), base)
    given = wanted.start.given
    assert given is not None
    assert given.costs == {"salaries": Fraction("1000.01")}
    again = written_base(wanted.start, given, base.digits, base.labour)
    assert again.total_cost == base.total_cost - base.one_offs
    assert (again.fcr, again.csat, again.sales) == (base.fcr, base.csat, base.sales)
    assert wanted.terms.shrinkage == Fraction(1, 4)
    assert wanted.terms.opening.days == 20
    counted = Terms(opening=Opening(counted_week=True, days_per_week=3))
    busy = replace(base, week=tuple(map(Fraction, (5, 3, 2, 0, 0, 0, 0))))
    assert written_down(Scenario("mine", terms=counted), busy).terms.opening.week == busy.week[:3]
    assert written_down(Scenario("mine", terms=counted), base).terms.opening.counted_week
    mine = Terms(shrinkage=Fraction(1, 10), opening=Opening(days=Fraction(3)))
    assert written_down(Scenario("mine", terms=mine), base).terms == mine


def test_open_days() -> None:
    base = centre(weekdays=(4, 4, 4, 4, 4, 5, 3))
    assert [base.open_days(days) for days in (5, 6, 7)] == [20, 25, 28]
    plain = centre(weekdays=(), months=Fraction(12))
    assert float(plain.open_days(7)) == 365.2425
    assert plain.start is None
    assert centre(start=date(2025, 1, 1)).start == date(2025, 1, 1)


def test_a_scenario_starts_from_the_last_twelve_months() -> None:
    assert Scenario("x").start.period == "last-twelve"
