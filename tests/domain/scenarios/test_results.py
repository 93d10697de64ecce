"""Figures of a case, and guards: red when passed, whatever is saved."""

from __future__ import annotations

from fractions import Fraction

from costdesk.domain.figures import Figure
from costdesk.domain.findings import Code
from costdesk.domain.scenarios.results import GuardState, Result
from tests.domain.scenarios.centres import CENTRE, ask, centre, lever, stream


def guard(result: Result, name: str) -> GuardState:
    return next(state for state in result.guards if state.guard == name)


def test_unit_costs_of_the_base() -> None:
    base = ask().base
    contacts = 5343 + 2371 + 1896 + 1636
    assert base.contacts == contacts
    assert base.cost_per_contact == Figure(Fraction(CENTRE.total_cost, contacts))
    assert base.cost_per_resolution == Figure(Fraction(4_000_000, 7_525))
    assert base.cost_per_sale == Figure(Fraction(600_000, 63))
    seconds = 5343 * 327 + 2371 * 414 + 1896 * 665 + 1636 * 282
    assert base.aht_seconds == Figure(Fraction(seconds, contacts))


def test_self_service_can_count() -> None:
    machine = stream("inbound/self_service", 100, agent_time=False, counts=True)
    base = ask(base=centre(streams=(*CENTRE.streams[:4], machine))).base
    assert base.contacts == 5343 + 2371 + 1896 + 1636 + 100
    assert base.aht_seconds == Figure(None, Code.NO_HANDLE_TIME)


def test_a_sale_costs_more_when_less_is_asked() -> None:
    made = ask(lever(volume_percent=-50, cells=("inbound",)))
    assert made.likely.cost_per_sale.value is not None
    assert made.likely.cost_per_sale.value > Fraction(600_000, 63)
    more = ask(lever(volume_percent=10, cells=("outbound",))).likely.cost_per_sale.value
    assert more is not None
    assert more < Fraction(600_000, 63)


def test_a_new_channel_takes_its_part_of_resolutions() -> None:
    new = lever(moved_percent=50, channel="messaging", new_aht_seconds=1, cells=("inbound",))
    assert ask(new).likely.cost_per_resolution.value is not None


def test_figures_that_are_missing_say_why() -> None:
    bare = centre(resolved=None, resolving=Figure(None, Code.NOT_COMPLETE), sales=Fraction(0))
    base = ask(base=bare).base
    assert base.cost_per_resolution == Figure(None, Code.NOT_COMPLETE)
    assert base.cost_per_sale == Figure(None, Code.NO_SALES)
    unknown = ask(base=centre(csat=None, fcr=None)).base
    assert unknown.csat == unknown.fcr == Figure(None, Code.NOT_RECORDED)
    assert unknown.abandon_rate == Figure(None, Code.NO_PATIENCE)
    assert [state.guard for state in unknown.guards] == [
        "service_level",
        "occupancy",
        "backlog_hours",
    ]


def test_a_base_that_costs_nothing_has_unit_costs_of_nothing() -> None:
    free = centre(costs={}, one_offs=0, resolving=Figure(Fraction(0)), selling=Figure(Fraction(0)))
    base = ask(base=free).base
    assert (base.cost_per_resolution, base.cost_per_sale) == (Figure(Fraction(0)),) * 2


def test_when_all_work_is_gone_no_part_falls_on_anybody() -> None:
    gone = ask(lever(aht_percent=-99, volume_percent=-100, cells=("inbound",)))
    assert gone.likely.cost_per_sale.value == CENTRE.one_offs / Fraction(63) + (
        Fraction(gone.likely.total_cost - CENTRE.one_offs, 63)
    )
    nothing = ask(lever(volume_percent=-100), base=centre(resolving=Figure(Fraction(1))))
    assert nothing.likely.cost_per_resolution == Figure(None, Code.NO_RESOLVED)


def test_guards_are_red_whatever_is_saved() -> None:
    worse = lever(csat_points=-5, fcr_points=-5, telecom_percent=-50)
    made = ask(worse)
    assert made.likely.saving > 0
    assert made.likely.is_red
    passed = [state.guard for state in made.likely.guards if state.passed]
    assert passed == ["csat", "fcr"]
    assert guard(made.likely, "csat") == GuardState(
        "csat", Fraction(8, 10), Figure(Fraction(75, 100)), passed=True
    )
    assert not ask(lever(csat_points=5)).likely.is_red


def test_the_owner_sets_limits() -> None:
    limits = {"abandon_rate": Fraction(1, 100), "occupancy": Fraction(1, 2)}
    made = ask(guards=limits, patience_seconds=Fraction(60))
    assert guard(made.base, "occupancy").passed
    assert guard(made.base, "abandon_rate").limit == Fraction(1, 100)
    assert made.base.abandon_rate.value is not None
    unknown = ask(guards={"abandon_rate": Fraction(1, 100)})
    assert not guard(unknown.base, "abandon_rate").passed


def test_where_nothing_waits_in_a_queue_there_is_no_service_of_one() -> None:
    calls = (stream("outbound/phone", 2_000, 200), stream("inbound/email", 100, 300))
    base = ask(base=centre(streams=calls)).base
    for name in ("service_level", "asa_seconds", "abandon_rate"):
        assert getattr(base, name) == Figure(None, Code.NOBODY_WAITS), name
    assert base.occupancy.value
    assert not any(state.passed for state in base.guards)
