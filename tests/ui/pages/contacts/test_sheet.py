"""The sheet: rows from the first count to the present, columns for what is counted."""

from datetime import date

import pytest

from costdesk.domain.contacts import ContactCount, tallies_of
from costdesk.domain.periods import Span
from costdesk.services.commands import PutCounts
from costdesk.services.workspace import StoredCount
from costdesk.ui.pages.contacts.edits import Hindered, planned
from costdesk.ui.pages.contacts.sheet import (
    NOTHING_COUNTED,
    Column,
    Counted,
    RowGrain,
    Sheet,
    Wishes,
    grain_of,
    row_start,
    row_stop,
    usual_grain,
)
from tests.builders import cell, count, day, span

TODAY = date(2025, 6, 18)
MARCH = ("2025-03-01", "2025-03-31")
APRIL = ("2025-04-01", "2025-04-30")
CALLS = cell("inbound/phone")


def stored(*counts: ContactCount) -> list[StoredCount]:
    return [StoredCount(number, it) for number, it in enumerate(counts, start=1)]


def counted(*counts: ContactCount) -> Counted:
    """Counts as a workspace gives them."""
    if not counts:
        return NOTHING_COUNTED
    days = Span(min(it.span.start for it in counts), max(it.span.stop for it in counts))
    rows = sorted(stored(*counts), key=lambda row: row.count.span)
    return Counted(
        days,
        tallies_of(counts, days),
        lambda span: [it for it in rows if it.count.span.touches(span)],
    )


def sheet(*counts: ContactCount, **wishes: object) -> Sheet:
    return Sheet(counted(*counts), Wishes(**wishes), TODAY)  # type: ignore[arg-type]


def place(found: Sheet, first_day: str, measure: str = "handled") -> tuple[int, int]:
    row = found.row_of(day(first_day))
    assert row is not None
    return row, found.columns.index(Column(CALLS, measure))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("grain", "start", "stop"),
    [
        ("day", "2025-03-05", "2025-03-06"),
        ("week", "2025-03-03", "2025-03-10"),
        ("month", "2025-03-01", "2025-04-01"),
    ],
)
def test_a_day_lies_in_one_row(grain: RowGrain, start: str, stop: str) -> None:
    assert row_start(day("2025-03-05"), grain) == day(start)
    assert row_stop(day(start), grain) == day(stop)


def test_days_are_recognised_as_a_row_of_a_grain() -> None:
    assert grain_of(span("2025-03-05")) == "day"
    assert grain_of(span("2025-03-03", "2025-03-09")) == "week"
    assert grain_of(span(*MARCH)) == "month"
    assert grain_of(span("2025-03-04", "2025-03-10")) is None  # a week from Tuesday on
    assert grain_of(span("2025-01-01", "2025-03-31")) is None


def test_most_channels_decide_how_it_is_counted() -> None:
    daily = [count(f"2025-03-{it:02}") for it in range(1, 20)]
    monthly = [count(*MARCH, path) for path in ("inbound/chat", "inbound/email")]
    assert usual_grain(stored(*daily)) == "day"
    assert usual_grain(stored(*daily, *monthly)) == "month"
    assert usual_grain(stored(*daily, monthly[0])) == "month"  # a tie: the longer one
    assert usual_grain([]) == "month"
    assert usual_grain(stored(count("2025-01-01", "2025-02-28"))) == "month"


def test_a_new_sheet_has_the_past_year_and_one_column() -> None:
    found = sheet()
    assert found.columns == [Column(CALLS, "handled")]
    assert found.starts[0] == day("2024-06-01")
    assert found.starts[-1] == day("2025-09-01")
    assert found.is_empty()


def test_rows_go_from_the_first_count_to_a_few_after_the_present() -> None:
    found = sheet(count(*MARCH))
    assert [start.month for start in found.starts] == [3, 4, 5, 6, 7, 8, 9]
    assert not found.is_empty()


def test_rows_begin_with_the_first_cost_too() -> None:
    found = Sheet(counted(count(*MARCH)), Wishes(), TODAY, day("2025-01-15"))
    assert found.starts[0] == day("2025-01-01")


def test_rows_reach_counts_in_the_future() -> None:
    assert sheet(count("2026-01-01", "2026-01-31")).starts[-1] == day("2026-01-01")


def test_earlier_rows_come_before_the_first() -> None:
    assert sheet(count(*MARCH), earlier=2).starts[0] == day("2025-01-01")


def test_measures_show_where_they_are_recorded() -> None:
    found = sheet(count(*MARCH, offered=12), count(*MARCH, "inbound/chat"))
    assert found.columns == [
        Column(CALLS, "handled"),
        Column(CALLS, "offered"),
        Column(cell("inbound/chat"), "handled"),
    ]


def test_measures_are_switched_on_where_they_mean_something_and_off_everywhere() -> None:
    counts = (count(*MARCH, resolved=5), count(*MARCH, "outbound/phone"))
    found = sheet(*counts, measures={"sales": True, "resolved": False, "abandoned": True})
    assert found.columns == [
        Column(CALLS, "handled"),
        Column(CALLS, "abandoned"),
        Column(cell("outbound/phone"), "handled"),
        Column(cell("outbound/phone"), "sales"),
    ]


def test_0_is_a_number_and_nothing_is_nothing() -> None:
    found = sheet(count(*MARCH, handled=0))
    assert found.value(*_at(found, "2025-03-01")) == 0
    assert found.value(*_at(found, "2025-04-01")) is None
    assert found.total(Column(CALLS, "handled")) == 0
    assert found.total(Column(CALLS, "offered")) is None


def test_shorter_counts_are_added_up_and_cannot_be_changed() -> None:
    found = sheet(count("2025-03-03", handled=3), count("2025-03-04", handled=4, offered=9))
    assert found.value(*_at(found, "2025-03-01")) == 7
    assert found.value(found.starts.index(day("2025-03-01")), Column(CALLS, "offered")) == 9
    assert planned(found, {place(found, "2025-03-01"): 8}) == Hindered(
        place(found, "2025-03-01"), "foreign"
    )


def test_longer_counts_stand_in_the_row_of_their_first_day() -> None:
    found = sheet(count(*MARCH, handled=31), grain="day")
    assert found.value(*_at(found, "2025-03-01")) == 31
    assert found.value(*_at(found, "2025-03-02")) is None
    covering = found.covering(place(found, "2025-03-31")[0], CALLS)
    assert covering is not None
    assert covering.id == 1
    assert found.covering(place(found, "2025-03-01")[0], CALLS) is None  # it stands here
    assert found.covering(place(found, "2025-04-01")[0], CALLS) is None
    assert found.covering(place(found, "2025-03-31")[0], cell("inbound/chat")) is None


def test_the_sum_of_a_row_is_that_of_the_channels_asked_for() -> None:
    found = sheet(count(*MARCH, handled=1), count(*MARCH, "inbound/chat", handled=2))
    row = found.starts.index(day("2025-03-01"))
    assert found.row_total(row, [CALLS, cell("inbound/chat")]) == 3
    assert found.row_total(row, [CALLS]) == 1
    assert found.row_total(row + 1, [CALLS]) is None


# What is written


def test_a_number_in_an_empty_place_is_a_new_count() -> None:
    found = sheet(count(*MARCH))
    assert planned(found, {place(found, "2025-04-01"): 20}) == PutCounts(
        adds=(count(*APRIL, handled=20),)
    )


def test_a_number_over_another_changes_that_count_and_keeps_the_rest() -> None:
    found = sheet(count(*MARCH, handled=10, offered=12, note="strike"))
    assert planned(found, {place(found, "2025-03-01"): 11}) == PutCounts(
        changes=((1, count(*MARCH, handled=11, offered=12, note="strike")),)
    )


def test_clearing_the_last_number_deletes_the_count() -> None:
    found = sheet(count(*MARCH, offered=12))
    both = [place(found, "2025-03-01"), place(found, "2025-03-01", "offered")]
    assert planned(found, dict.fromkeys(both)) == PutCounts(deletes=(1,))
    assert planned(found, {both[1]: None}) == PutCounts(changes=((1, count(*MARCH)),))


def test_handled_contacts_stay_while_other_counts_stand_beside_them() -> None:
    found = sheet(count(*MARCH, offered=12))
    assert planned(found, {place(found, "2025-03-01"): None}) == Hindered(
        place(found, "2025-03-01"), "handled_last"
    )
    assert planned(found, {place(found, "2025-04-01", "offered"): 5}) == Hindered(
        place(found, "2025-04-01", "offered"), "handled_first"
    )


def test_numbers_of_one_count_are_written_together() -> None:
    found = sheet(count(*MARCH, offered=12))
    numbers: dict[tuple[int, int], int | None] = {
        place(found, "2025-04-01"): 7,
        place(found, "2025-04-01", "offered"): 8,
    }
    assert planned(found, numbers) == PutCounts(adds=(count(*APRIL, handled=7, offered=8),))


def test_what_stays_as_it_is_is_no_step() -> None:
    found = sheet(count(*MARCH))
    same = {place(found, "2025-03-01"): 10, place(found, "2025-04-01"): None}
    assert planned(found, same) == PutCounts()


def test_days_that_no_grain_has_can_be_cleared_but_not_changed() -> None:
    found = sheet(count("2025-01-01", "2025-03-31"))
    where = place(found, "2025-01-01")
    assert planned(found, {where: None}) == PutCounts(deletes=(1,))
    assert planned(found, {where: 5}) == Hindered(where, "foreign")


def _at(found: Sheet, first_day: str) -> tuple[int, Column]:
    return place(found, first_day)[0], Column(CALLS, "handled")
