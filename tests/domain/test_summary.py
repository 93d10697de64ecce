"""The rows of a summary, and idle capacity."""

from datetime import date
from decimal import Decimal
from fractions import Fraction

from costdesk.domain.contacts import Capacity
from costdesk.domain.definitions import Definitions
from costdesk.domain.figures import Figure
from costdesk.domain.findings import Code
from costdesk.domain.periods import period_of
from costdesk.domain.summary import (
    COUNTS,
    RATIOS,
    UNIT_COSTS,
    SummaryRow,
)
from tests.domain.summary_cases import monthly, rows_of
from tests.domain.worlds import (
    CHAT,
    EMAIL,
    MARCH,
    PHONE,
    SALES,
    SELF,
    count,
    days,
)

COLUMNS = (
    "period start end line direction channel cost idle_cost offered handled abandoned resolved "
    "leads sales handle_seconds cost_per_contact cost_per_minute cost_per_resolution "
    "cost_per_lead cost_per_sale aht_seconds abandon_rate marks"
)


def test_the_columns_are_in_the_order_of_the_specification() -> None:
    assert SummaryRow._fields == tuple(COLUMNS.split())
    assert [name for name in SummaryRow._fields if name in COUNTS] == list(COUNTS)
    assert [name for name in SummaryRow._fields if name in UNIT_COSTS + RATIOS] == [
        *UNIT_COSTS,
        *RATIOS,
    ]


def test_a_month_of_a_small_centre() -> None:
    # 400.00 by handle time 3 : 1, 60.00 of phone lines, 46.00 stay outside the cells.
    items = [
        monthly("400", "salaries"),
        monthly("60", "telecom", path="inbound/phone"),
        monthly("46", driver="unallocated"),
    ]
    counts = [
        count(PHONE, MARCH, 90, offered=110, abandoned=10, handle_seconds=27_000, resolved=80),
        count(SALES, MARCH, 20, handle_seconds=9000, sales=4, leads=10),
    ]
    rows = rows_of(items, counts)
    assert list(rows) == ["inbound/phone", "outbound/phone", "unallocated", "total"]
    no = Figure(None, Code.NO_HANDLED)
    not_recorded, not_outbound = Figure(None, Code.NOT_RECORDED), Figure(None, Code.NOT_OUTBOUND)

    def value(numerator: int, denominator: int = 1) -> Figure:
        return Figure(Fraction(numerator, denominator))

    when = ("2025-03", date(2025, 3, 1), date(2025, 3, 31))
    assert rows["inbound/phone"] == SummaryRow(
        *when,
        *PHONE,
        cost=36_000,
        idle_cost=None,
        offered=110,
        handled=90,
        abandoned=10,
        resolved=80,
        leads=None,
        sales=None,
        handle_seconds=27_000,
        cost_per_contact=value(400),
        cost_per_minute=value(80),  # 360.00 ÷ 450 minutes
        cost_per_resolution=value(450),
        cost_per_lead=not_outbound,
        cost_per_sale=not_outbound,
        aht_seconds=value(300),
        abandon_rate=value(1, 10),
        marks=(),
    )
    assert rows["outbound/phone"] == SummaryRow(
        *when,
        *SALES,
        cost=10_000,
        idle_cost=None,
        offered=None,
        handled=20,
        abandoned=None,
        resolved=None,
        leads=10,
        sales=4,
        handle_seconds=9000,
        cost_per_contact=value(500),
        cost_per_minute=value(10_000, 150),
        cost_per_resolution=not_recorded,
        cost_per_lead=value(1000),
        cost_per_sale=value(2500),
        aht_seconds=value(450),
        abandon_rate=not_recorded,
        marks=(),
    )
    assert rows["unallocated"] == SummaryRow._make(
        (*when, "", "", "unallocated", 4600, None, *[None] * 7, *[no] * 7, ())
    )
    assert rows["total"] == SummaryRow(
        *when,
        "",
        "",
        "total",
        cost=50_600,
        idle_cost=None,
        offered=110,
        handled=110,
        abandoned=10,
        resolved=80,
        leads=10,
        sales=4,
        handle_seconds=36_000,
        cost_per_contact=value(460),
        cost_per_minute=value(50_600, 600),
        # 360 + 46 · 360 ÷ 460 = 396.00, ÷ 80
        cost_per_resolution=value(495),
        # 100 + 46 · 100 ÷ 460 = 110.00, ÷ 10 and ÷ 4
        cost_per_lead=value(1100),
        cost_per_sale=value(2750),
        aht_seconds=value(36_000, 110),
        abandon_rate=value(10, 120),
        marks=(),
    )


def test_forints_are_whole() -> None:
    forints = Definitions("HUF")
    counts = [count(PHONE, MARCH, 1, handle_seconds=1), count(EMAIL, MARCH, 2, handle_seconds=2)]
    rows = rows_of([monthly("1000.5")], counts, definitions=forints)
    # 1 000.50 is 1 001; a third and two thirds of it: 333.67 and 667.33
    assert [row.cost for row in rows.values()] == [334, 667, 0, 1001]


def test_there_is_always_an_unallocated_row_and_a_total() -> None:
    rows = rows_of([], [])
    assert list(rows) == ["unallocated", "total"]
    assert [row.cost for row in rows.values()] == [0, 0]


def test_cells_have_a_row_for_a_count_or_a_cost() -> None:
    items = [
        monthly("10", path="outbound/phone"),
        monthly("10", path="inbound/chat"),
        monthly("-10", path="inbound/chat"),
    ]
    rows = rows_of(items, [count(EMAIL, MARCH, 0)])
    assert list(rows) == ["inbound/email", "outbound/phone", "unallocated", "total"]
    assert rows["inbound/email"].handled == 0
    assert rows["inbound/email"].cost_per_contact == Figure(None, Code.NO_HANDLED)
    assert rows["outbound/phone"].handled is None
    assert rows["outbound/phone"].cost_per_contact == Figure(None, Code.NO_HANDLED)
    assert rows["outbound/phone"].cost_per_sale == Figure(None, Code.NOT_RECORDED)


def test_the_total_counts_what_counts_as_contacts() -> None:
    counts = [count(PHONE, MARCH, 40, offered=50), count(SELF, MARCH, 200, offered=300)]
    rows = rows_of([monthly("120")], counts)
    assert (rows["total"].handled, rows["total"].offered) == (40, 50)
    assert rows["inbound/self_service"].handled == 200
    counting = Definitions("EUR", count_self_service=True)
    rows = rows_of([monthly("120")], counts, definitions=counting)
    assert (rows["total"].handled, rows["total"].offered) == (240, 350)


def test_idle_is_a_column_of_every_row() -> None:
    # Practical 10 h · (1 − 0.2) = 28 800 s, of which 14 400 handled: half of the wages is idle,
    # those of ACME too, which found no cell. Rent is no capacity.
    items = [
        monthly("100", "salaries"),
        monthly("60", "salaries", line="ACME"),
        monthly("300", "rent"),
    ]
    paid = Capacity(MARCH, Decimal(10), Decimal(20))
    counts = [
        count(PHONE, MARCH, 3, handle_seconds=10_800),
        count(CHAT, MARCH, 3, handle_seconds=3600),
        count(SELF, MARCH, 3),
    ]
    rows = rows_of(items, counts, capacity=(paid,))
    assert {name: (row.cost, row.idle_cost) for name, row in rows.items()} == {
        "inbound/phone": (30_000, 3750),
        "inbound/chat": (10_000, 1250),
        "inbound/self_service": (0, 0),
        "unallocated": (6000, 3000),
        "total": (46_000, 8000),
    }


def test_idle_of_a_quarter_is_known_only_with_all_its_months() -> None:
    quarter = days("2025-01-01", "2025-03-31")
    counts = [count(PHONE, quarter, 90, handle_seconds=32_400)]  # 360 s a day
    # 31 000 s in January, 28 000 in February, 31 000 in March
    paid = tuple(
        Capacity(period_of(date(2025, n, 1), "month").span, Decimal(hours), Decimal(0))
        for n, hours in ((1, "31"), (2, "28"), (3, "31"))
    )
    rows = rows_of([monthly("100", "salaries")], counts, "2025-Q1", capacity=paid)
    # Practical is 3 600 s a day, 360 of them handled: nine tenths are idle.
    assert rows["inbound/phone"].idle_cost == rows["total"].idle_cost == 27_000
    rows = rows_of([monthly("100", "salaries")], counts, "2025-Q1", capacity=paid[:2])
    assert [row.idle_cost for row in rows.values()] == [None, None, None]
    rows = rows_of([monthly("100", "salaries")], counts, "2025-02", capacity=paid[:2])
    assert rows["total"].idle_cost == 9000
