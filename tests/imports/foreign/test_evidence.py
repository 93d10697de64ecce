"""What stands in the columns of an unknown log decides where their headings leave a choice."""

import pytest

from costdesk.domain.findings import Code
from costdesk.imports.answers import Answers
from costdesk.imports.foreign.reader import read_foreign
from costdesk.imports.foreign.reading import Reading
from costdesk.imports.records import Terms
from tests.imports.foreign.known import KNOWN

Known = list[tuple[str, int | None, int | None, int | None]]


def read(text: str, **words: str) -> Reading:
    answers = Answers(words=tuple(words.items()))
    return read_foreign(text.encode(), answers, Terms("EUR", 2), KNOWN)


def sums(reading: Reading) -> Known:
    """Of each day the direction, offered, handled and the seconds."""
    return [(it.cell.direction, it.offered, it.handled, it.handle_seconds) for it in reading.counts]


def test_a_result_that_nobody_filled_in_says_nothing() -> None:
    reading = read(
        "Date,Time,Direction,Call Type,Duration (in sec),Disposition\n"
        "2025-03-05,09:00:00,Incoming,Answered,120,\n"
        "2025-03-05,10:00:00,Incoming,Missed,0,\n"
    )
    assert (sums(reading), reading.questions) == ([("inbound", 2, 1, 120)], ())


def test_what_agents_wrote_is_no_result_where_another_column_says_it() -> None:
    reading = read(
        "Call ID,Date,Call Type,Disposition,Talk time,Abandoned\n"
        "1,2025-03-05,Inbound,Refund,120,0\n"
        "2,2025-03-05,Inbound,,0,1\n"
    )
    assert (sums(reading), reading.questions) == ([("inbound", 2, 1, 120)], ())


def test_unknown_words_of_the_result_are_asked_where_some_are_known() -> None:
    reading = read(
        "Start,Direction,Result,Recording,Talk time\n"
        "2025-03-05 09:00,Inbound,Answered,completed,60\n"
        "2025-03-05 10:00,Inbound,Handed over,completed,30\n"
    )
    assert [(it.asks.code, it.asks.values["text"]) for it in reading.questions] == [
        (Code.WORDS_UNKNOWN, "Handed over")
    ]


def test_a_dash_is_no_result() -> None:
    reading = read(
        "Start,Direction,Answered,Talk time\n"
        "2025-03-05 09:00,Incoming,Answered,60\n"
        "2025-03-05 10:00,Incoming,-,0\n"
    )
    assert (sums(reading), reading.questions) == ([("inbound", 2, 1, 60)], ())


@pytest.mark.parametrize(
    "heading",
    [
        "Call Date,Call Time,Direction,Status,Duration",
        "Timestamp,Call Time,Direction,Status,Talk time",
    ],
)
def test_a_column_of_times_tells_no_day(heading: str) -> None:
    reading = read(
        f"{heading}\n2025-03-05,09:00:00,Inbound,Answered,120\n"
        "2025-03-05,10:00:00,Inbound,Missed,0\n"
    )
    assert (sums(reading), reading.questions) == ([("inbound", 2, 1, 120)], ())


def test_talks_one_after_the_other_are_added_where_day_and_time_stand_apart() -> None:
    reading = read(
        "Call ID,Date,Time,Direction,Result,Talk time\n"
        "1,2025-03-31,23:59:00,Inbound,Answered,60\n"
        "1,2025-04-01,00:00:00,Inbound,Answered,30\n"
    )
    assert sums(reading) == [("inbound", 1, 1, 90)]


def test_ringing_before_the_talk_does_not_make_the_talk_longer() -> None:
    reading = read(
        "Call ID,Start,Direction,Result,Ring time,Talk time\n"
        "1,2025-03-05 09:00:00,Inbound,Answered,20,100\n"
        "1,2025-03-05 09:00:10,Inbound,Answered,10,100\n"
    )
    assert sums(reading) == [("inbound", 1, 1, 100)]


def test_a_wait_that_is_none_stops_nothing() -> None:
    reading = read(
        "Start,Direction,Status,Time to answer,Duration\n"
        "2025-03-05 09:00,In,Answered,0:10,60\n"
        "2025-03-05 10:00,In,Abandoned,***,0\n"
        "2025-03-05 11:00,In,Abandoned,unknown,0\n"
    )
    assert (sums(reading), reading.questions) == ([("inbound", 3, 1, 60)], ())
    assert [(it.code, it.place.row) for it in reading.notes] == [(Code.NOT_A_NUMBER, 4)]


def test_a_word_for_the_direction_that_nobody_knows_is_asked_about() -> None:
    text = (
        "Start,Type,From,To,Result,Duration\n"
        "2025-03-05 09:00,Inbound,0612345678,0201234567,Missed,0\n"
        "2025-03-05 09:10,Callback,0201234567,0612345678,Answered,120\n"
    )
    (question,) = read(text).questions
    assert (question.asks.code, question.asks.values["text"]) == (Code.DIRECTION_WORD, "Callback")
    assert (question.option, question.choices) == ("--word", ("inbound", "outbound", "internal"))
    reading = read(text, outbound="Callback")
    assert sums(reading) == [("inbound", 1, 0, 0), ("outbound", 1, 1, 120)]
    assert reading.questions == ()


def test_two_exports_of_an_unknown_log_joined_with_their_headings_are_read_once() -> None:
    export = (
        "Call ID,Start,Direction,Result,Talk time\n"
        "1,2025-03-05 09:00,Inbound,Answered,60\n"
        "2,2025-03-05 10:00,Inbound,Missed,0\n"
    )
    reading = read(export * 2)
    assert (sums(reading), reading.questions) == ([("inbound", 2, 1, 60)], ())
    assert reading.left_out == {"duplicate": 2, "remark": 1}


def test_an_id_of_somebody_joins_no_calls() -> None:
    reading = read(
        "ID,Date,Time,Direction,Status,Duration\n"
        "101,2025-03-05,09:00:00,Inbound,Answered,60\n"
        "101,2025-03-05,11:00:00,Inbound,Answered,60\n"
        "102,2025-03-05,09:30:00,Inbound,Missed,0\n"
    )
    assert (sums(reading), reading.left_out) == ([("inbound", 3, 2, 120)], {})


def test_an_id_of_calls_joins_their_legs() -> None:
    reading = read(
        "ID,Start,From,To,Direction,Status,Talk time\n"
        "1,2025-03-05 23:59:00,0612345678,Ana,Inbound,Answered,60\n"
        "1,2025-03-06 00:00:00,0612345678,Bert,Inbound,Answered,60\n"
        "2,2025-03-06 10:00:00,0612345679,Ana,Inbound,Missed,0\n"
    )
    assert sums(reading) == [("inbound", 1, 1, 120), ("inbound", 1, 0, 0)]


@pytest.mark.parametrize("order", [1, -1], ids=["oldest first", "newest first"])
def test_a_counter_that_begins_anew_each_day_joins_no_days(order: int) -> None:
    rows = [
        "1,2025-03-05 09:00:00,Inbound,Answered,60\n",
        "1,2025-03-05 09:01:00,Inbound,Answered,30\n",
        "2,2025-03-05 10:00:00,Inbound,Missed,0\n",
        "1,2025-03-06 09:00:00,Inbound,Answered,60\n",
        "2,2025-03-06 10:00:00,Inbound,Answered,30\n",
    ]
    reading = read(f"Call ID,Start,Direction,Status,Talk time\n{''.join(rows[::order])}")
    assert sums(reading) == [("inbound", 2, 1, 90), ("inbound", 2, 2, 90)]
    assert reading.left_out == {"leg": 1}
    assert [fate.reason for fate in reading.fates].count("leg") == 1


def test_hours_and_minutes_of_calls_are_asked_about() -> None:
    text = (
        "Start,Direction,Status,Duration\n"
        "2025-03-05 09:00,Inbound,Answered,0:02\n"
        "2025-03-05 10:00,Inbound,Answered,0:01\n"
    )
    assert [it.asks.code for it in read(text).questions] == [Code.LENGTHS_SHORT]
    assert sums(read(text, hours="Duration")) == [("inbound", 2, 2, 180)]
    assert sums(read(text, seconds="Duration")) == [("inbound", 2, 2, 3)]


def test_when_somebody_answered_tells_that_somebody_did() -> None:
    heading = "id,direction,started_at,answered_at,duration"
    rows = ("1,inbound,1741000001,1741000011,130", "2,inbound,1741001001,,30")
    plain = read("\n".join([heading, *rows]))
    done = read("\n".join([f"{heading},status", *(f"{row},done" for row in rows)]))
    for reading in (plain, done):
        assert (sums(reading), reading.questions) == ([("inbound", 2, 1, 130)], ())


def test_a_result_of_several_words_goes_before_when_somebody_answered() -> None:
    reading = read(
        "id,direction,started_at,answered_at,duration,status\n"
        "1,outbound,1741000001,1741000011,130,sold\n2,outbound,1741001001,1741001009,30,machine\n"
    )
    assert {it.asks.code for it in reading.questions} == {Code.WORDS_UNKNOWN}


def test_own_numbers_say_nothing_of_a_name_that_stands_alone() -> None:
    text = "Start,Destination,Duration,Status\n2025-03-05 09:00,Sales queue,60,Answered\n"
    answers = Answers(own=("0201234567",))
    reading = read_foreign(text.encode(), answers, Terms("EUR", 2), KNOWN)
    assert [it.asks.code for it in reading.questions] == [Code.DIRECTION_UNCLEAR]
    outside = text.replace("Sales queue", "0612345678").encode()
    assert sums(read_foreign(outside, answers, Terms("EUR", 2), KNOWN)) == [("outbound", 1, 1, 60)]


@pytest.mark.parametrize("heading", ["talk_minutes", "Duration min", "Gesprekstijd (min)"])
def test_a_unit_may_be_the_last_word_of_a_heading(heading: str) -> None:
    text = f"Start,Direction,Status,{heading}\n2025-03-05 09:00,Inbound,Answered,2\n"
    assert sums(read(text)) == [("inbound", 1, 1, 120)]


def test_what_stands_below_a_log_is_no_word_for_a_result() -> None:
    reading = read(
        "Date,Direction,Result,Talk time\n2025-03-05 09:00,Inbound,Answered,60\n"
        "2025-03-05 10:00,Inbound,Missed,0\nTotal,,2,60\n"
    )
    assert (sums(reading), reading.questions) == ([("inbound", 2, 1, 60)], ())
