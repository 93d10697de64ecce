"""A base that is written down."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from costdesk.domain.figures import Figure
from costdesk.domain.findings import Code
from costdesk.domain.scenarios.base import Base
from costdesk.domain.scenarios.scenario import GivenBase, Scenario, Start, written_base
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


def test_open_days() -> None:
    base = centre(weekdays=(4, 4, 4, 4, 4, 5, 3))
    assert [base.open_days(days) for days in (5, 6, 7)] == [20, 25, 28]
    plain = centre(weekdays=(), months=Fraction(12))
    assert float(plain.open_days(7)) == 365.2425
    assert plain.start is None
    assert centre(start=date(2025, 1, 1)).start == date(2025, 1, 1)


def test_a_scenario_starts_from_the_last_twelve_months() -> None:
    assert Scenario("x").start.period == "last-twelve"
