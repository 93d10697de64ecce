"""What became of each row, told one by one: it adds up to what is said of the whole file."""

from collections import Counter

import pytest

from costdesk.domain.contacts import Cell
from costdesk.imports.answers import Answers
from costdesk.imports.foreign.reading import MOST_FATES
from tests.imports.foreign.test_logs import FILES, File, read

LOG = (
    "CallID,Time,Duration,Direction,Status\n"
    "1,2025-07-02 09:01,180,Inbound,Completed\n"
    "2,2025-07-02 09:22,0,Inbound,Missed\n"
    "3,2025-07-03 10:05,300,Outbound,Completed\n"
    "3,2025-07-03 10:05,300,Outbound,Completed\n"
)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.profile)
def test_the_fates_of_rows_are_what_was_counted(file: File) -> None:
    reading = read(file.text(), file.answers)
    if not reading.fates:
        assert not reading.counts or "queue" in reading.profile
        return
    assert len(reading.fates) == min(reading.rows, MOST_FATES)
    reasons = Counter(fate.reason for fate in reading.fates if fate.reason)
    assert reasons == Counter(reading.left_out)
    taken = [fate for fate in reading.fates if not fate.reason]
    assert len(taken) == sum(count.offered or 0 for count in reading.counts)
    lost = sum(fate.is_lost for fate in taken)
    assert lost == sum((count.offered or 0) - count.handled for count in reading.counts)


def test_a_row_says_which_contact_it_is() -> None:
    fates = read(LOG).fates
    assert [(fate.row, fate.reason, fate.is_lost) for fate in fates] == [
        (2, "", False),
        (3, "", True),
        (4, "", False),
        (5, "duplicate", False),
    ]
    assert [fate.cell for fate in fates[:3]] == [
        Cell("", "inbound", "phone"),
        Cell("", "inbound", "phone"),
        Cell("", "outbound", "phone"),
    ]
    assert fates[0].texts == ("1", "2025-07-02 09:01", "180", "Inbound", "Completed")
    assert read(LOG).headings == ("CallID", "Time", "Duration", "Direction", "Status")


def test_days_whose_order_is_asked_do_not_hide_what_rows_are() -> None:
    reading = read(LOG.replace("2025-07-02", "02/07/2025").replace("2025-07-03", "03/07/2025"))
    assert [asked.option for asked in reading.questions] == ["--dates"]
    assert [fate.reason for fate in reading.fates] == ["", "", "", "duplicate"]


def test_of_many_rows_the_first_are_told() -> None:
    rows = "".join(f"k{place},2025-07-02 09:01,180,Inbound,Completed\n" for place in range(900))
    reading = read(LOG.splitlines()[0] + "\n" + rows)
    assert [fate.row for fate in reading.fates] == [*range(2, 2 + MOST_FATES)]


def test_rows_that_count_and_the_total_below_them() -> None:
    table = "Index;Calls Offered;Answered Calls;Day\n1;10;8;2025-03-01\n2;5;5;\nTotal;15;13;\n"
    asked = read(table)
    assert [fate.reason for fate in asked.fates][:1] == ["waiting"]
    reading = read(table, Answers(cell="inbound/phone"))
    assert Counter(fate.reason for fate in reading.fates if fate.reason) == reading.left_out


def test_lines_of_a_bank_are_told_too() -> None:
    text = "Date;Payee;Amount\n2025-05-02;KPN;-40.00\n;Total;-40.00\n"
    reading = read(text)
    assert [(fate.row, fate.reason) for fate in reading.fates] == [(2, ""), (3, "total")]
    assert reading.headings == ("Date", "Payee", "Amount")
    waiting = read(text.replace("-", "").replace("20250502", "2025-05-02"))
    assert {fate.reason for fate in waiting.fates} == {"waiting"}
