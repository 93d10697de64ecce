"""A whole scenario: exact where nothing moves, honest where little does."""

from __future__ import annotations

from dataclasses import fields
from datetime import date
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.figures import Figure
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.money import rounded
from costdesk.domain.scenarios.base import Base
from costdesk.domain.scenarios.effects import EFFECTS
from costdesk.domain.scenarios.evaluation import evaluate
from costdesk.domain.scenarios.levers import CASES, Lever, Range
from costdesk.domain.scenarios.results import Result
from costdesk.domain.scenarios.terms import BEHAVIOURS, Behaviour, Opening, Terms
from tests.domain.scenarios.centres import CENTRE, ask, behaving, centre, lever, stream

SECTION_2_7 = Base(
    label="",
    months=Fraction(1),
    digits=2,
    costs={"salaries": 3_500_000, "rent": 1_500_000},
    streams=(stream("inbound/phone", 10_000),),
    labour=frozenset({"salaries"}),
    resolved=Fraction(8_000),
    resolving=Figure(Fraction(5_000_000)),
    fcr=Fraction(8, 10),
)


def cents(figure: Figure) -> float:
    assert figure.value is not None
    return round(float(figure.value) / 100, 2)


def codes(findings: tuple[Finding, ...]) -> list[Code]:
    return [finding.code for finding in findings]


def test_section_2_7_the_total_falls_and_the_cost_of_a_call_rises() -> None:
    made = ask(lever(fcr_points=5), base=SECTION_2_7, behaviours=behaving(salaries="variable"))
    before, after = made.base, made.likely
    assert round(float(after.contacts)) == 9_412
    assert (before.total_cost, after.total_cost) == (5_000_000, 4_794_118)
    assert (cents(before.cost_per_contact), cents(after.cost_per_contact)) == (5.00, 5.09)
    assert (cents(before.cost_per_resolution), cents(after.cost_per_resolution)) == (6.25, 5.99)
    assert (after.saving, after.claimed_saving) == (205_882, 294_118)


def test_the_same_lever_saves_nothing_where_people_cannot_be_counted() -> None:
    made = ask(lever(fcr_points=5), base=SECTION_2_7)
    assert made.likely.saving == 0
    assert made.likely.claimed_saving == 294_118
    assert (made.less, made.more) == (None, None)
    assert codes(made.findings) == [Code.LABOUR_STAYS]
    assert made.likely.people == Figure(None, Code.NO_HANDLE_TIME)
    assert made.likely.service_level == Figure(None, Code.NO_HANDLE_TIME)
    assert made.likely.aht_seconds == Figure(None, Code.NO_HANDLE_TIME)


def test_without_a_lever_everything_is_the_base() -> None:
    made = ask()
    assert made.base == made.cases["low"] == made.likely == made.cases["high"]
    assert made.base.total_cost == CENTRE.total_cost
    assert made.base.costs == CENTRE.costs
    assert (made.base.saving, made.base.claimed_saving, made.base.one_off) == (0, 0, 0)
    assert made.base.payback_months == Figure(None, Code.NO_SAVING)
    assert made.tornado == ()


amounts = st.integers(-10_000, 10_000_000)
bases = st.builds(
    lambda costs, contacts, aht, hours, fcr: centre(
        costs=costs,
        streams=(stream("inbound/phone", contacts, aht), *CENTRE.streams[1:]),
        paid_hours=None if hours is None else Fraction(hours),
        fcr=None if fcr is None else Fraction(fcr, 1000),
    ),
    st.dictionaries(st.sampled_from([*CENTRE.costs, "tea"]), amounts),
    st.integers(0, 20_000),
    st.integers(1, 900),
    st.none() | st.integers(1, 5_000),
    st.none() | st.integers(0, 1000),
)
behaviours = st.builds(
    Behaviour, st.sampled_from(BEHAVIOURS), st.fractions(0, 1, max_denominator=100), st.booleans()
)
terms = st.builds(
    Terms,
    pools=st.integers(1, 3),
    blended=st.booleans(),
    keep_agents=st.booleans(),
    patience_seconds=st.none() | st.just(Fraction(120)),
    agent_step=st.sampled_from([Fraction(1), Fraction(1, 2)]),
    agent_cost=st.none() | st.just(Fraction(3_000)),
    behaviours=st.dictionaries(st.sampled_from(list(CENTRE.costs)), behaviours),
)


@given(bases, terms)
def test_a_scenario_without_levers_equals_its_base_to_the_cent(base: Base, given: Terms) -> None:
    made = evaluate(base, given, [])
    for result in (made.base, *made.cases.values()):
        assert result.total_cost == base.total_cost
        assert result.costs == base.costs
        assert (result.saving, result.claimed_saving) == (0, 0)
    assert made.base == made.likely


@given(bases, terms)
def test_a_lever_that_moves_nothing_changes_nothing(base: Base, given: Terms) -> None:
    names = [name for name in EFFECTS if not name.startswith(("pools", "new_"))]
    still = Lever("still", {name: Range.of(0) for name in names})
    made = evaluate(base, given, [still])
    assert made.likely.total_cost == base.total_cost
    assert made.likely.contacts == made.base.contacts
    assert made.likely.rota == made.base.rota


MOVES = (
    lever(fcr_points=(1, 3, 6), csat_points=2),
    lever(volume_percent=(-2, -4, -9), cells=("inbound",)),
    lever(contained_percent=(2, 5, 9), returned_percent=30, fee_per_contact=0.8, cost_per_month=90),
    lever(aht_percent=(-1, -3, -8), cost_per_agent=20, cells=("inbound/phone",)),
    lever(productivity_percent=14, reach_percent=60, one_off=2_000),
    lever(shrinkage_percent=-5, peak_percent=20, overstaffing_percent=-50),
    lever(telecom_percent=-30, wages_percent=4),
    lever(moved_percent=(1, 2, 4), channel="messaging", new_aht_seconds=240, new_at_once=2),
)


def comparable(result: Result) -> dict[str, object]:
    """All of a result, new streams in an order of their own."""
    found = {field.name: getattr(result, field.name) for field in fields(result)}
    return found | {"streams": sorted(result.streams, key=str), "findings": set(result.findings)}


@pytest.mark.parametrize("order", [(7, 6, 5, 4, 3, 2, 1, 0), (3, 1, 4, 0, 5, 7, 2, 6)])
def test_levers_commute(order: tuple[int, ...]) -> None:
    straight, turned = ask(*MOVES), ask(*(MOVES[place] for place in order))
    for case in CASES:
        assert comparable(straight.cases[case]) == comparable(turned.cases[case])


def test_two_levers_of_a_kind_commute_and_never_add_up() -> None:
    once = lever(contained_percent=40, cells=("inbound",))
    other = lever(contained_percent=70, cells=("inbound/phone",))
    totals = {ask(*each).likely.total_cost for each in permutations((once, other))}
    assert len(totals) == 1
    twice = ask(lever(volume_percent=-60), lever(volume_percent=-60)).likely
    assert twice.contacts == ask().base.contacts * Fraction(16, 100)


def test_each_lever_alone_the_largest_first() -> None:
    made = ask(lever("small", cost_per_month=(1, 2, 3)), lever("large", wages_percent=(1, 2, 3)))
    assert [swing.lever.kind for swing in made.tornado] == ["large", "small"]
    assert [swing.place for swing in made.tornado] == [1, 0]
    assert made.tornado[0].low == 40_000
    assert (made.tornado[0].likely, made.tornado[0].reach) == (80_000, 120_000)
    assert (made.tornado[1].low, made.tornado[1].high) == (100, 300)


def test_levers_of_equal_reach_stay_in_their_order() -> None:
    made = ask(*(lever(str(place), cost_per_month=5) for place in range(4)))
    assert [swing.lever.kind for swing in made.tornado] == ["0", "1", "2", "3"]


def test_no_saving_is_an_answer_and_says_from_which_volume_on() -> None:
    made = ask(lever(volume_percent=-1))
    assert made.likely.people_change == Figure(Fraction(0))
    assert made.likely.costs["salaries"] == CENTRE.costs["salaries"]
    assert made.likely.claimed_saving > 0
    assert made.less
    assert made.less.volume
    found = next(each for each in made.findings if each.code == Code.NO_AGENT_FREED)
    freed = ask(lever(volume_percent=-1), lever(volume_percent=(made.less.volume - 1) * 100))
    kept = made.less.volume + Fraction(1, 1000) - 1
    assert freed.likely.people_change.value == -1
    assert ask(lever(volume_percent=-1), lever(volume_percent=kept * 100)).likely.people_change == (
        Figure(Fraction(0))
    )
    assert found.values["limit"] == int(made.likely.contacts * made.less.volume)
    assert freed.likely.costs["salaries"] < CENTRE.costs["salaries"]
    assert freed.likely.costs["licences"] < CENTRE.costs["licences"]
    assert freed.likely.costs["training"] == CENTRE.costs["training"]


def moving(effect: str, percent: Fraction) -> Lever:
    return Lever("any", {effect: Range.of(percent)})


def test_one_agent_more_is_needed_where_it_says() -> None:
    made = ask()
    assert made.more
    assert made.more.volume
    assert made.more.aht
    for effect, factor in (("volume_percent", made.more.volume), ("aht_percent", made.more.aht)):
        more = moving(effect, (factor - 1) * 100)
        assert ask(more).likely.people_change.value == 1
        almost = moving(effect, (factor - Fraction(1, 1000) - 1) * 100)
        assert ask(almost).likely.people_change.value == 0


def test_a_freed_agent_takes_his_part_of_what_the_ledger_pays() -> None:
    made = ask(lever(volume_percent=-6))
    hours = Terms().agent_hours
    agents = CENTRE.paid_hours and max(CENTRE.paid_hours / hours, Fraction(0))
    assert made.likely.people_change.value == -1
    assert agents
    assert agents > 10
    saved = CENTRE.costs["salaries"] - made.likely.costs["salaries"]
    assert abs(saved - CENTRE.costs["salaries"] / agents) < 30_000


@given(
    st.integers(200, 9_000),
    st.none() | st.fractions(Fraction(1), 4_000, max_denominator=10),
    st.integers(-90, 90),
)
def test_freed_agents_take_no_more_along_than_their_part_of_those_counted(
    calls: int, paid: Fraction | None, change: int
) -> None:
    base = centre(
        costs={"salaries": 4_200_000}, streams=(stream("outbound/phone", calls, 200),),
        paid_hours=paid, one_offs=0,
    )  # fmt: skip
    made = ask(lever(volume_percent=change), base=base)
    before = made.base.people.value or Fraction(0)
    after = made.likely.people.value or Fraction(0)
    if after <= before:
        assert made.likely.total_cost * before >= 4_200_000 * after - before
    if paid is None:
        assert made.likely.total_cost == rounded(4_200_000 * after / before)


def test_one_of_two_agents_takes_half_along_where_paid_hours_are_not_known() -> None:
    calls = stream("outbound/phone", 2_100, 200)
    base = centre(costs={"salaries": 4_200_000}, streams=(calls,), paid_hours=None, one_offs=0)
    made = ask(lever(productivity_percent=15), base=base)
    assert (made.base.people, made.likely.people) == (Figure(Fraction(2)), Figure(Fraction(1)))
    assert made.likely.saving == 2_100_000


def test_the_cost_of_an_agent_can_be_given() -> None:
    made = ask(lever(volume_percent=-6), agent_cost=Fraction(3_000))
    gone = sum(CENTRE.costs[name] - made.likely.costs[name] for name in ("salaries", "taxes"))
    assert abs(gone - 300_000) <= 1
    half = ask(lever(volume_percent=-6), agent_cost=Fraction(3_000), base=centre(costs={"rent": 9}))
    assert half.likely.total_cost == 9 + CENTRE.one_offs


def test_everything_gone_costs_nothing_that_follows() -> None:
    made = ask(lever(volume_percent=-100), behaviours=behaving(training="variable"))
    costs = made.likely.costs
    assert (costs["salaries"], costs["training"], costs["telecom"]) == (0, 0, 0)
    assert costs["rent"] == CENTRE.costs["rent"]
    assert made.likely.cost_per_contact == Figure(None, Code.NO_HANDLED)
    assert made.likely.cost_per_resolution == Figure(None, Code.NO_RESOLVED)
    assert made.likely.people == Figure(Fraction(0))
    assert made.less is not None
    assert made.less.volume is None


def test_kept_agents_show_what_becomes_of_the_service() -> None:
    made = ask(lever(volume_percent=(10, 40, 90)), keep_agents=True)
    assert made.likely.people_change.value == 0
    assert made.likely.costs["salaries"] == CENTRE.costs["salaries"]
    assert not made.base.is_red
    high = made.cases["high"]
    assert high.is_red
    passed = {state.guard for state in high.guards if state.passed}
    assert passed == {"service_level", "occupancy", "backlog_hours"}
    assert high.asa_seconds == Figure(None, Code.QUEUE_GROWS)
    assert (made.less, made.more) == (None, None)


def test_rent_is_saved_only_when_the_lease_can_end() -> None:
    remote = lever(rent_percent=-40)
    stays = ask(remote)
    assert stays.likely.saving == 0
    assert stays.likely.claimed_saving == 120_000
    assert stays.findings == (Finding(Code.COST_STAYS, Place(item="rent")),)
    ends = ask(remote, behaviours={"rent": Behaviour("fixed", can_end=True)})
    assert ends.likely.saving == 120_000
    assert ends.findings == ()
    assert ask(lever(rent_percent=5)).likely.saving == -15_000


def test_a_lease_that_ends_is_saved_from_then_on() -> None:
    remote = lever(rent_percent=-40)
    lease = {"rent": Behaviour("fixed", can_end=False, ends=date(2026, 6, 30))}
    runs = centre(last=date(2025, 11, 30), months=Fraction(2))
    made = ask(remote, base=runs, behaviours=lease)
    assert made.likely.saving == 0
    values = {"end": "2026-06-30", "amount": "600.00"}
    assert made.findings == (Finding(Code.COST_STAYS_UNTIL, Place(item="rent"), values),)
    over = ask(remote, base=centre(last=date(2026, 6, 30)), behaviours=lease)
    assert over.likely.saving == 120_000
    assert over.findings == ()
    assert ask(remote, behaviours=lease).likely.saving == 0  # nobody knows when the base was


def test_payback_and_break_even() -> None:
    made = ask(lever(telecom_percent=-50, cost_per_month=100, one_off=4_000))
    likely = made.likely
    assert (likely.saving, likely.one_off, likely.fees) == (40_000, 400_000, 10_000)
    assert likely.payback_months == Figure(Fraction(10))
    contacts = made.base.contacts
    assert likely.break_even_contacts == Figure(contacts * 10_000 / 50_000)
    dear = ask(lever(cost_per_month=100)).likely
    assert dear.payback_months == Figure(None, Code.NO_SAVING)
    assert dear.break_even_contacts == Figure(None, Code.NO_SAVING)


def test_a_lever_without_what_it_moves_says_so() -> None:
    made = ask(
        lever("fcr", fcr_points=5),
        lever(price_percent=5, category="tea"),
        lever(hardware_percent=-5),
        lever(volume_percent=-5, cells=("inbound/social", "inbound/fax")),
        base=centre(fcr=None),
    )
    assert made.findings == (
        Finding(Code.FCR_UNKNOWN, Place(item="fcr")),
        Finding(Code.NO_COST, Place(item="tea")),
        Finding(Code.NO_COST, Place(item="hardware")),
        Finding(Code.NO_HANDLED, Place(cell="inbound/social, inbound/fax")),
    )
    assert made.likely.saving == 0


def test_fewer_people_paid_than_needed_is_said() -> None:
    made = ask(base=centre(paid_hours=Fraction(1_000)))
    [found] = made.findings
    assert found == Finding(Code.PAID_BELOW_NEED, values={"found": "5.7", "needed": "11.0"})
    assert ask(base=centre(paid_hours=None)).findings == ()


def test_people_beyond_the_need_go_by_scheduling_alone() -> None:
    plenty = centre(paid_hours=Fraction(14) * Terms().agent_hours)
    assert ask(base=plenty).base.people.value == 14
    assert ask(lever(overstaffing_percent=-40), base=plenty).likely.people_change.value == -1
    assert ask(lever(overstaffing_percent=-100), base=plenty).likely.people_change.value == -3
    assert ask(lever(overstaffing_percent=-30), base=plenty).likely.people_change.value == 0


def test_a_day_without_open_days_has_no_rota() -> None:
    made = ask(base=centre(weekdays=(0, 0, 0, 0, 0, 1, 1)))
    assert made.base.rota is None
    assert ask(
        base=centre(weekdays=(0, 0, 0, 0, 0, 1, 1)), opening=Opening(days_per_week=7)
    ).base.rota


def test_nothing_at_all_has_no_figures() -> None:
    empty = Base("", Fraction(1), 2, {}, (), frozenset())
    made = evaluate(empty, Terms(), [lever(cost_per_month=5)])
    assert made.base.total_cost == 0
    assert made.likely.costs == {"other": 500, "telecom": 0}
    assert made.base.cost_per_contact == Figure(None, Code.NO_HANDLED)
    assert made.base.cost_per_resolution == Figure(None, Code.NO_RESOLVED)
    assert made.base.cost_per_sale == Figure(None, Code.NO_SALES)


levers = st.builds(
    lambda effects: Lever("any", effects, cells=("inbound",)),
    st.dictionaries(
        st.sampled_from(
            ["volume_percent", "contained_percent", "fcr_points", "aht_percent", "telecom_percent"]
        ),
        st.integers(0, 60).map(Range.of),
        max_size=3,
    ),
)


@given(st.lists(levers, max_size=4), st.randoms())
def test_any_levers_commute(given: list[Lever], random: st.randoms) -> None:  # type: ignore[valid-type]
    turned = list(given)
    random.shuffle(turned)  # type: ignore[attr-defined]
    one, other = (evaluate(CENTRE, Terms(), each).likely for each in (given, turned))
    assert (one.total_cost, one.contacts, one.claimed_saving) == (
        other.total_cost,
        other.contacts,
        other.claimed_saving,
    )


@given(st.integers(0, 100), st.integers(0, 100))
def test_more_contacts_never_need_fewer_people(one: int, other: int) -> None:
    fewer, more = sorted((one, other))
    needed = [ask(lever(volume_percent=each)).likely.people.value or 0 for each in (fewer, more)]
    assert needed == sorted(needed)
