"""Unit costs: total, per call, contact, resolution, minute, sale."""

from fractions import Fraction

import pytest

from costdesk.domain.allocation import Pool
from costdesk.domain.contacts import (
    NOTHING,
    Measure,
    Tally,
    tally_of,
)
from costdesk.domain.definitions import Definitions
from costdesk.domain.figures import (
    Figure,
    abandon_rate,
    by_category,
    of_handled,
    over,
    ratio,
)
from costdesk.domain.findings import Code
from tests.domain.figure_cases import in_march, march, none, spent, value
from tests.domain.worlds import (
    CHAT,
    EMAIL,
    MARCH,
    PHONE,
    SALES,
    SELF,
    cell,
    count,
    days,
)

UNIT = Figure(Fraction(1000))


# One figure


def test_no_denominator_no_figure() -> None:
    assert ratio(1, 3, Code.NO_COST) == Figure(Fraction(1, 3))
    assert ratio(Fraction(1, 2), Fraction(3, 4), Code.NO_COST) == Figure(Fraction(2, 3))
    assert ratio(0, 3, Code.NO_COST) == Figure(Fraction(0))
    assert ratio(1, 0, Code.NO_COST) == Figure(None, Code.NO_COST)
    assert ratio(1, Fraction(0), Code.NO_COST) == Figure(None, Code.NO_COST)


def tallied(**numbers: int) -> Tally:
    return tally_of(count(PHONE, MARCH, **{"handled": 10} | numbers), MARCH)


def test_cost_over_a_measure() -> None:
    assert over(UNIT, tallied(sales=3), "sales") == value(Fraction(1000, 3))
    # 1 000 over 90 s = 1½ minutes
    assert over(UNIT, tallied(handle_seconds=90), "handle_seconds", 60) == value(Fraction(2000, 3))
    assert over(Figure(Fraction(1, 3)), tallied(sales=2), "sales") == value(Fraction(1, 6))


@pytest.mark.parametrize(
    ("measure", "reason"),
    [
        ("handled", Code.NO_HANDLED),
        ("offered", Code.NO_OFFERED),
        ("resolved", Code.NO_RESOLVED),
        ("leads", Code.NO_LEADS),
        ("sales", Code.NO_SALES),
        ("handle_seconds", Code.NO_HANDLE_TIME),
    ],
)
def test_a_measure_of_0_divides_nothing(measure: Measure, reason: Code) -> None:
    assert over(UNIT, tallied(**{measure: 0}), measure) == none(reason)


def test_what_is_not_recorded_divides_nothing() -> None:
    assert over(UNIT, tallied(), "sales") == none(Code.NOT_RECORDED)
    assert over(UNIT, NOTHING, "sales") == none(Code.NOT_RECORDED)
    assert over(UNIT, NOTHING, "handled") == none(Code.NO_HANDLED)
    assert over(UNIT, tallied(sales=1).plus(tallied()), "sales") == none(Code.NOT_COMPLETE)


def test_no_cost_is_told_only_where_the_count_is_there() -> None:
    nothing = none(Code.NOTHING_ALLOCATED)
    assert over(nothing, tallied(sales=1), "sales") == nothing
    assert over(nothing, tallied(sales=0), "sales") == nothing
    assert over(nothing, tallied(), "sales") == none(Code.NOT_RECORDED)


def test_a_measure_over_handled() -> None:
    assert of_handled(tallied(handle_seconds=3005), "handle_seconds") == value(Fraction(601, 2))
    assert of_handled(tallied(), "handle_seconds") == none(Code.NOT_RECORDED)
    assert of_handled(tallied(sales=1).plus(tallied()), "sales") == none(Code.NOT_COMPLETE)
    assert of_handled(tallied(handled=0, sales=0), "sales") == none(Code.NO_HANDLED)


def test_abandon_rate() -> None:
    # 10 abandoned of 10 + 90
    assert abandon_rate(tallied(handled=90, abandoned=10)) == value(Fraction(1, 10))
    assert abandon_rate(tallied(handled=0, abandoned=10)) == value(1)
    assert abandon_rate(tallied(handled=0, abandoned=0)) == none(Code.NO_HANDLED)
    assert abandon_rate(tallied()) == none(Code.NOT_RECORDED)


def test_costs_by_category() -> None:
    pools = {
        Pool("rent", "contacts", "", "", ""): 5,
        Pool("rent", "unallocated", "", "", ""): 7,
        Pool("other", "contacts", "", "", ""): -1,
    }
    assert by_category(pools) == {"rent": 12, "other": -1}


# Total, per call, per contact


def test_total_cost_with_and_without_one_offs() -> None:
    found = march([spent("100"), spent("30", one_off=True)], [in_march(PHONE, 10)])
    assert found.total_cost == value(13_000)
    assert found.total_cost_without_one_offs == value(10_000)


def test_cost_per_call_is_inbound_phone_of_every_line() -> None:
    acme = cell("ACME/inbound/phone")
    costs = [
        spent("100", "inbound/phone"),
        spent("20", "ACME/inbound/phone"),
        spent("50", "outbound/phone"),
        spent("70", "inbound/chat"),
        spent("1000", driver="unallocated"),
    ]
    calls = [in_march(PHONE, 30), in_march(acme, 10), in_march(SALES, 5), in_march(CHAT, 5)]
    # (100 + 20) ÷ (30 + 10) = 3.00: unallocated cost is not in it
    assert march(costs, calls).cost_per_call == value(300)
    assert march(costs, calls[2:]).cost_per_call == none(Code.NO_HANDLED)


def test_a_call_costs_less_when_calls_grow_faster_than_cost() -> None:
    before = march([spent("304000", "inbound/phone")], [in_march(PHONE, 95_000)])
    after = march([spent("320000", "inbound/phone")], [in_march(PHONE, 114_000)])
    assert before.cost_per_call == value(320)
    assert after.cost_per_call == value(Fraction(32_000_000, 114_000))  # 2.807…


def test_cost_per_contact_is_all_cost_over_all_contacts() -> None:
    costs = [spent("700", "inbound/phone"), spent("80", "inbound/email"), spent("60")]
    found = march(costs, [in_march(PHONE, 100), in_march(EMAIL, 20)])
    # (700 + 80 + 60) ÷ 120 = 7.00, not the mean of the cells' figures
    assert found.cost_per_contact == value(700)


def test_self_service_is_left_out_unless_the_workspace_says_so() -> None:
    costs = [spent("100"), spent("20", "inbound/self_service")]
    counts = [in_march(PHONE, 40, offered=60), in_march(SELF, 200)]
    assert march(costs, counts).cost_per_contact == value(300)  # 120 ÷ 40
    # Offered stands beside, over the same cells: 120 ÷ 60
    assert march(costs, counts).cost_per_offered == value(200)
    counting = Definitions("EUR", count_self_service=True)
    assert march(costs, counts, definitions=counting).cost_per_contact == value(50)  # 120 ÷ 240
    worked = Definitions("EUR", agent_time={"self_service": True})
    assert march(costs, counts, definitions=worked).cost_per_contact == value(50)


def test_without_contacts_there_are_no_unit_costs() -> None:
    found = march([spent("100")], [in_march(PHONE, 0)])
    assert found.total_cost == value(10_000)
    assert found.cost_per_contact == none(Code.NO_HANDLED)
    assert found.cost_per_call == none(Code.NO_HANDLED)
    assert march([spent("100")], [in_march(SELF, 9)]).cost_per_contact == none(Code.NO_HANDLED)


# Outbound, resolutions, minutes


def test_cost_per_sale_has_its_share_of_what_is_unallocated() -> None:
    costs = [
        spent("300", "inbound/phone"),
        spent("100", "outbound/phone"),
        spent("80", driver="unallocated"),
    ]
    counts = [in_march(PHONE, 50), in_march(SALES, 40, sales=6, leads=24)]
    found = march(costs, counts)
    # 100 + 80 · 100 ÷ 400 = 120.00; ÷ 6 = 20.00, ÷ 24 = 5.00
    assert found.cost_per_sale == value(2000)
    assert found.cost_per_lead == value(500)
    assert found.conversion == value(Fraction(6, 40))


def test_where_everything_is_outbound_a_sale_costs_the_total() -> None:
    counts = [in_march(SALES, 40, sales=6)]
    costs = [spent("80", driver="unallocated"), spent("40", "outbound/phone")]
    assert march(costs, counts).cost_per_sale == value(2000)
    # also where nothing was allocated at all
    assert march(costs[:1], counts).cost_per_sale == value(Fraction(8000, 6))


def test_where_nothing_is_allocated_there_is_no_share() -> None:
    counts = [in_march(PHONE, 50), in_march(SALES, 40, sales=6)]
    found = march([spent("80", driver="unallocated")], counts)
    assert found.cost_per_sale == none(Code.NOTHING_ALLOCATED)


def test_sales_stand_in_every_outbound_row_or_there_is_no_figure() -> None:
    mails = cell("outbound/email")
    costs = [spent("100")]
    some = [in_march(SALES, 40, sales=6), in_march(mails, 10)]
    assert march(costs, some).cost_per_sale == none(Code.NOT_COMPLETE)
    assert march(costs, some).conversion == none(Code.NOT_COMPLETE)
    assert march(costs, some).cost_per_lead == none(Code.NOT_RECORDED)
    quiet = [in_march(SALES, 40, sales=6), in_march(mails, 0)]
    assert march(costs, quiet).cost_per_sale == value(Fraction(10_000, 6))
    without = [in_march(SALES, 40, sales=0)]
    assert march(costs, without).cost_per_sale == none(Code.NO_SALES)


def test_inbound_sales_are_no_outbound_ones() -> None:
    found = march([spent("100")], [in_march(PHONE, 40, sales=6)])
    assert found.cost_per_sale == found.cost_per_lead == none(Code.NOT_OUTBOUND)
    assert found.conversion == none(Code.NOT_OUTBOUND)


def test_cost_per_resolution_is_over_the_cells_that_record_resolutions() -> None:
    costs = [
        spent("300", "inbound/phone"),
        spent("100", "inbound/email"),
        spent("80", driver="unallocated"),
    ]
    counts = [in_march(PHONE, 50, resolved=40), in_march(EMAIL, 20)]
    found = march(costs, counts)
    # 300 + 80 · 300 ÷ 400 = 360.00; ÷ 40 = 9.00
    assert found.cost_per_resolution == value(900)
    assert found.resolution_rate == value(Fraction(4, 5))


def test_resolutions_in_some_rows_of_a_cell_are_not_enough() -> None:
    first, second = days("2025-03-01", "2025-03-15"), days("2025-03-16", "2025-03-31")
    counts = [count(PHONE, first, 5, resolved=4), count(PHONE, second, 5), in_march(EMAIL, 7)]
    found = march([spent("100")], counts)
    assert found.cost_per_resolution == found.resolution_rate == none(Code.NOT_COMPLETE)
    found = march([spent("100")], [in_march(EMAIL, 7)])
    assert found.cost_per_resolution == found.resolution_rate == none(Code.NOT_RECORDED)


def test_cost_per_handled_minute_and_handle_time() -> None:
    costs = [spent("100"), spent("20", driver="unallocated")]
    counts = [
        in_march(PHONE, 30, handle_seconds=9000, answer_seconds=600),
        in_march(CHAT, 10, handle_seconds=3000),
        in_march(SELF, 99),
    ]
    chats = Definitions("EUR", concurrency={"chat": Fraction(2)})
    found = march(costs, counts, definitions=chats)
    # 120.00 ÷ (12 000 s = 200 minutes) = 0.60: minutes as they are, not as they weigh
    assert found.cost_per_minute == value(60)
    assert found.aht_seconds == value(300)  # 12 000 ÷ 40
    assert found.asa_seconds == value(20)  # 600 ÷ 30: of the cells that record it
    counting = Definitions("EUR", count_self_service=True)
    assert march(costs, counts, definitions=counting).cost_per_minute == none(Code.NOT_COMPLETE)


def test_abandoned_calls_of_the_period() -> None:
    counts = [in_march(PHONE, 60, abandoned=20), in_march(EMAIL, 20)]
    assert march([], counts).abandon_rate == value(Fraction(1, 5))  # 20 ÷ (20 + 80)
