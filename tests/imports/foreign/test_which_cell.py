"""Direction and channel that columns of an unknown table say, and rows that repeat others."""

import pytest

from costdesk.domain.findings import Code
from costdesk.imports.answers import Answers
from costdesk.imports.foreign.reader import read_foreign
from costdesk.imports.foreign.reading import Reading
from costdesk.imports.records import Terms
from tests.imports.foreign.known import KNOWN

BY_CHANNEL = (
    "Date,Channel,Offered,Handled,Abandoned\n"
    "2025-03-05,Phone,10,9,1\n"
    "2025-03-05,E-mail,20,20,0\n"
    "2025-03-06,Phone,10,8,2\n"
)


def read(text: str, cell: str = "") -> Reading:
    return read_foreign(text.encode(), Answers(cell=cell), Terms("EUR", 2), KNOWN)


def cells(reading: Reading) -> dict[str, int]:
    """Handled contacts of each cell."""
    found: dict[str, int] = {}
    for count in reading.counts:
        found[str(count.cell)] = found.get(str(count.cell), 0) + (count.handled or 0)
    return found


def test_counts_stand_in_the_cells_that_their_channel_says() -> None:
    reading = read(BY_CHANNEL)
    assert cells(reading) == {"inbound/email": 20, "inbound/phone": 17}
    assert reading.questions == ()


def test_what_a_column_says_of_a_row_is_not_overruled_for_the_whole_file() -> None:
    assert cells(read(BY_CHANNEL, cell="Shop/inbound/phone")) == {
        "Shop/inbound/email": 20,
        "Shop/inbound/phone": 17,
    }


def test_a_column_of_channels_can_be_left_out() -> None:
    reading = read_foreign(
        BY_CHANNEL.encode(),
        Answers(cell="inbound/phone", ignore=("Channel",)),
        Terms("EUR", 2),
        KNOWN,
    )
    assert cells(reading) == {"inbound/phone": 37}


def test_counts_of_both_directions_stay_apart_and_internal_ones_are_left_out() -> None:
    text = (
        "Datum;Richting;Aangeboden;Beantwoord\n"
        "2025-03-05;Inkomend;10;9\n"
        "2025-03-05;Uitgaand;7;5\n"
        "2025-03-05;Intern;3;3\n"
    )
    asked = read(text)
    assert [question.asks.code for question in asked.questions] == [Code.CELL_UNCLEAR]
    reading = read(text, cell="inbound/phone")
    assert cells(reading) == {"inbound/phone": 9, "outbound/phone": 5}
    assert reading.left_out == {"internal": 1}


def test_a_log_of_several_channels_is_not_all_telephone() -> None:
    reading = read(
        "Date,Channel,Direction,Status,Handle time (s)\n"
        "2025-03-05 09:00,Voice,Inbound,Answered,120\n"
        "2025-03-05 09:00,Email,Inbound,Answered,300\n"
        "2025-03-05 09:00,WhatsApp,Inbound,Answered,100\n"
        "2025-03-05 09:00,Front desk,Inbound,Answered,60\n"
    )
    assert cells(reading) == {
        "inbound/Front desk": 1,
        "inbound/email": 1,
        "inbound/messaging": 1,
        "inbound/phone": 1,
    }


def test_what_telephone_systems_call_a_channel_is_none() -> None:
    reading = read(
        "Start,Channel,Direction,Status,Duration\n"
        "2025-03-05 09:00,SIP/trunk-0001,Inbound,Answered,120\n"
    )
    assert cells(reading) == {"inbound/phone": 1}


def test_rows_for_all_teams_together_are_no_team() -> None:
    reading = read(
        "Date,Queue,Offered,Answered\n"
        "2025-03-05,Sales,10,9\n"
        "2025-03-05,Support,20,18\n"
        "2025-03-05,All,30,27\n",
        cell="inbound/phone",
    )
    assert cells(reading) == {"inbound/phone": 27}
    assert reading.left_out == {"total": 1}
    assert [fate.reason for fate in reading.fates] == ["", "", "total"]


def test_a_queue_that_is_always_called_all_counts() -> None:
    text = "Date,Queue,Offered,Answered\n2025-03-05,All,10,9\n2025-03-06,All,20,18\n"
    assert cells(read(text, cell="inbound/phone")) == {"inbound/phone": 27}


def test_sums_between_the_days_are_left_out() -> None:
    reading = read(
        "Date,Offered,Answered\n"
        "2025-03-31,10,9\n"
        "Subtotal March 2025,10,9\n"
        "2025-04-01,20,18\n"
        "Összesen,30,27\n",
        cell="inbound/phone",
    )
    assert (cells(reading), reading.left_out) == ({"inbound/phone": 27}, {"total": 2})
    assert reading.questions == ()


@pytest.mark.parametrize(
    "text",
    [
        "Datum;Aangeboden;Beantwoord;Verlaten;Gem. gesprekstijd\n2025-03-05;10;9;1;3:20\n",
        "Dátum;Beérkező hívások;Fogadott hívások\n2025.03.05.;10;9\n",
        "Split/Skill: Sales;;;\nDate;Calls offered;ACD Calls;Aban Calls\n2025-03-05;10;9;1\n",
    ],
)
def test_calls_that_are_offered_or_come_in_are_inbound(text: str) -> None:
    reading = read(text)
    assert (cells(reading), reading.questions) == ({"inbound/phone": 9}, ())
    assert cells(read(text, cell="outbound/phone")) == {"outbound/phone": 9}


@pytest.mark.parametrize(
    "text",
    [
        "Date,Calls offered,Calls answered\n2025-03-05,10,9\n",
        "Date,Offered,Answered,Abandoned\n2025-03-05,10,9,1\n",
        "Chat report,,,\nDate,Calls offered,Answered,Abandoned\n2025-03-05,10,9,1\n",
        "Date,Queue,Calls offered,Answered,Abandoned\n2025-03-05,Outbound A,10,9,1\n",
        "Date,Attempts,Answered calls\n2025-03-05,10,9\n",
    ],
)
def test_a_table_that_may_count_anything_else_is_asked_about(text: str) -> None:
    assert [it.asks.code for it in read(text).questions] == [Code.CELL_UNCLEAR]


def test_attempts_that_reach_somebody_are_those_of_a_dialler() -> None:
    reading = read("Datum;Belpogingen;Bereikt;Verkopen\n2025-03-05;100;40;4\n")
    assert (cells(reading), reading.questions) == ({"outbound/phone": 40}, ())
