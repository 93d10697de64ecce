"""What follows what: fixed, whole agents, the work; menus are paid for every call."""

from __future__ import annotations

from fractions import Fraction

import pytest

from costdesk.domain.scenarios.levers import Lever
from costdesk.domain.scenarios.prices import Bill, Staff, bill_of
from costdesk.domain.scenarios.terms import Behaviour, Terms
from costdesk.domain.scenarios.work import pulls_of, work_after
from tests.domain.scenarios.centres import CENTRE, behaving, centre, lever, stream

CALLS = centre(
    costs={"salaries": 24_000_000},
    streams=(stream("inbound/phone", 100_000, 180),),
    one_offs=0,
    months=Fraction(1),
)


def bill(*levers: Lever, base=CENTRE, staff: Staff | None = None, **terms: object) -> Bill:  # type: ignore[no-untyped-def]  # noqa: ANN001
    pulls = pulls_of(levers, "likely")
    return bill_of(base, Terms(**terms), pulls, work_after(base, pulls), staff)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("contained", "price", "claimed", "honest"),
    [(10, 7, 262_800, 36_000), (20, 12, 489_600, 144_000), (40, 17, 907_200, 540_000)],
)
def test_we_53_a_menu_is_paid_for_every_call(
    contained: int, price: int, claimed: int, honest: int
) -> None:
    menu = lever(contained_percent=contained, menu_minutes=3, menu_price=Fraction(price, 100))
    made = bill(menu, base=CALLS, behaviours=behaving(salaries="variable"))
    saved = CALLS.total_cost - sum(made.costs.values())
    assert saved * 12 == honest * 100
    assert (CALLS.total_cost - made.claimed) * 12 == claimed * 100


def test_we_54_is_what_average_cost_would_claim() -> None:
    base = centre(
        costs={"salaries": 800_000_000},
        streams=(stream("inbound/phone", 1_000_000, 60),),
        one_offs=0,
    )
    shifted = lever(contained_percent=30, fee_per_contact=0.5)
    made = bill(shifted, base=base)
    assert base.total_cost - made.claimed == 225_000_000
    assert sum(made.costs.values()) > base.total_cost  # nobody knows whether anybody is freed


def test_whole_agents_take_their_part_of_what_follows_them() -> None:
    made = bill(staff=Staff(Fraction(11), Fraction(10), Fraction(10)))
    assert made.costs["salaries"] == 3_600_000 - 360_000
    assert made.costs["licences"] == 88_000 - 8_800
    assert made.costs["rent"] == 300_000
    hired = bill(staff=Staff(Fraction(11), Fraction(12), Fraction(10)))
    assert hired.costs["salaries"] == 3_600_000 + 360_000
    nobody = bill(staff=Staff(Fraction(11), Fraction(0), Fraction(10)))
    assert nobody.costs["salaries"] == 0
    unpaid = bill(staff=Staff(Fraction(0), Fraction(1), Fraction(0)))
    assert unpaid.costs == CENTRE.costs


def test_only_the_avoidable_part_follows() -> None:
    half = {"salaries": Behaviour("step_fixed", Fraction(1, 2))}
    made = bill(staff=Staff(Fraction(11), Fraction(10), Fraction(10)), behaviours=half)
    assert made.costs["salaries"] == 3_600_000 - 180_000
    calls = {"telecom": Behaviour("variable", Fraction(1, 4))}
    fewer = lever(volume_percent=-100)
    assert bill(fewer, behaviours=calls).costs["telecom"] == 75_000


def test_a_refund_follows_whole_agents_too() -> None:
    base = centre(costs={"benefits": -10_000, "salaries": 100_000})
    made = bill(base=base, staff=Staff(Fraction(10), Fraction(9), Fraction(10)))
    assert made.costs == {"benefits": -9_000, "salaries": 90_000}


def test_each_variable_cost_follows_its_own() -> None:
    kinds = behaving(salaries="variable", telecom="variable", software="variable")
    mails = lever(volume_percent=-50, cells=("inbound/email",))
    costs = bill(mails, behaviours=kinds).costs
    assert costs["telecom"] == 100_000  # no call less
    everything = sum(each.contacts for each in CENTRE.streams if each.agent_time)
    gone = Fraction(2371, 2) / everything
    assert costs["software"] == round(120_001 * (1 - gone))
    assert costs["salaries"] < 3_600_000
    shorter = lever(aht_percent=-10, cells=("inbound/phone", "outbound/phone"))
    assert bill(shorter, behaviours=kinds).costs["telecom"] == 90_000


def test_without_calls_telecom_follows_contacts() -> None:
    base = centre(costs={"telecom": 1_000}, streams=(stream("inbound/email", 10, 60),))
    assert bill(lever(volume_percent=-10), base=base).costs["telecom"] == 900


def test_without_times_contacts_stand_for_them() -> None:
    base = centre(costs={"salaries": 1_000}, streams=(stream("inbound/phone", 10),))
    made = bill(lever(volume_percent=-10), base=base, behaviours=behaving(salaries="variable"))
    assert made.costs["salaries"] == 900


def test_wages_and_prices() -> None:
    made = bill(lever(wages_percent=4, telecom_percent=-30))
    assert made.costs["salaries"] == 3_744_000
    assert made.costs["training"] == 50_000  # what a course costs is no wage
    assert made.costs["telecom"] == 70_000
    changed = bill(lever(price_percent=10, category="software"))
    assert changed.costs["software"] == 132_001  # 132 001.1


def test_what_levers_cost() -> None:
    base = centre(months=Fraction(2))
    staff = Staff(Fraction(11), Fraction(10), Fraction(11))
    levers = (
        lever(cost_per_month=100, cost_per_agent=20, category="software", one_off=500),
        lever(contained_percent=10, fee_per_contact=0.5, cells=("inbound/chat",), category="bots"),
    )
    made = bill(*levers, base=base, staff=staff)
    assert made.costs["software"] == 120_001 + 2 * (10_000 + 20_000)
    assert made.costs["bots"] == round(Fraction("189.6") * 50)
    assert (made.one_off, made.lasting) == (50_000, 60_000)
    assert made.fees == made.lasting + made.costs["bots"]
    assert bill(levers[0], base=base).lasting == 20_000  # nobody knows how many agents
