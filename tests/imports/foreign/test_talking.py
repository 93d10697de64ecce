"""How long somebody talked: what several rows tell of the same seconds counts once."""

from datetime import datetime, timedelta
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.imports.answers import Answers
from costdesk.imports.foreign.contacts import joining
from costdesk.imports.foreign.contacts.counting import Contacts, joined
from costdesk.imports.foreign.contacts.legs import Leg
from costdesk.imports.foreign.reader import read_foreign
from costdesk.imports.records import Terms
from tests.imports.foreign.known import KNOWN

MIDNIGHT = datetime(2025, 3, 4)  # noqa: DTZ001 - as in the file, which names no zone


class Row(NamedTuple):
    """A row of a call: when it began, how long it rang, and how long somebody talked."""

    start: datetime
    ring: int
    talk: int

    @property
    def answer(self) -> datetime:
        """When talking began."""
        return self.start + timedelta(seconds=self.ring)


def log_of(rows: list[Row]) -> bytes:
    """One call as a log of Asterisk."""
    lines = []
    for row in rows:
        end = row.answer + timedelta(seconds=row.talk)
        numbers = f'{row.ring + row.talk},{row.talk},"ANSWERED","DOCUMENTATION","1.1"'
        lines.append(
            '"","0201112222","101","from-trunk","","SIP/trunk-1","SIP/101","Dial","SIP/101",'
            f'"{row.start}","{row.answer}","{end}",{numbers}\n'
        )
    return "".join(lines).encode()


def seconds_of(rows: list[Row]) -> int | None:
    """What the program reads of it."""
    answers = Answers(profile="asterisk-cdr", own=("101",))
    reading = read_foreign(log_of(rows), answers, Terms("EUR", 2), KNOWN)
    [count] = reading.counts
    assert count.handled == 1
    assert count.span.start == min(row.start for row in rows).date()
    return count.handle_seconds


def told_once(rows: list[Row]) -> int:
    """Every second in which somebody talked, one by one."""
    return len({row.answer + timedelta(seconds=at) for row in rows for at in range(row.talk)})


NEAR_MIDNIGHT = st.builds(
    Row,
    st.integers(-400, 400).map(lambda seconds: MIDNIGHT + timedelta(seconds=seconds)),
    st.integers(0, 200),
    st.integers(1, 300),
)


@given(st.lists(NEAR_MIDNIGHT, min_size=1, max_size=5, unique=True))
def test_each_second_of_talking_counts_once_whatever_the_order_of_rows(rows: list[Row]) -> None:
    assert seconds_of(rows) == told_once(rows)


def test_what_was_told_before_midnight_counts_where_its_row_stands_last() -> None:
    late = Row(MIDNIGHT + timedelta(seconds=600), 5, 60)
    early = Row(MIDNIGHT - timedelta(seconds=600), 5, 300)
    assert seconds_of([late, early]) == 360


def test_a_call_that_is_answered_after_midnight_is_not_told_of_twice() -> None:
    queue = Row(MIDNIGHT - timedelta(seconds=10), 5, 100)
    agent = Row(MIDNIGHT - timedelta(seconds=8), 13, 90)
    assert seconds_of([queue, agent]) == 100


QUEUE = (
    "calldate,clid,src,dst,dcontext,channel,dstchannel,lastapp,billsec,disposition,uniqueid\n"
    "2025-03-03 09:00:00,A,0612345678,600,ext-queues,PJSIP/trunk-1,{member},Queue,90,ANSWERED,1.1\n"
)
DIAL = (
    "2025-03-03 {when},A,0612345678,101,from-queue,Local/101;2,PJSIP/101-2,Dial,60,ANSWERED,1.1\n"
)


@pytest.mark.parametrize(
    ("member", "dial", "counted"),
    [
        ("PJSIP/101-0000000a", "", (1, 90)),
        ("local/101@from-queue-1;1", "", (0, 0)),
        ("local/101@from-queue-1;1", "09:00:20", (1, 60)),
        ("PJSIP/101-0000000a", "09:00:20", (1, 90)),
        (" ", "", (0, 0)),
    ],
    ids=["a member", "a member without its row", "a member's row", "both", "nobody"],
)
def test_a_queue_was_answered_where_a_member_took_the_call(
    member: str, dial: str, counted: tuple[int, int]
) -> None:
    text = QUEUE.format(member=member) + (DIAL.format(when=dial) if dial else "")
    reading = read_foreign(text.encode(), Answers(), Terms("EUR", 2), KNOWN)
    assert reading.profile == "freepbx-cdr-report"
    [count] = reading.counts
    assert (count.offered, count.handled, count.handle_seconds) == (1, *counted)


def test_the_same_talk_at_any_time_of_day_is_joined_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Legs that stand to each other alike are worked out once, also around midnight."""
    calls = [
        f"2025-03-{day:02} {hour:02}:{minute:02}:0{leg},06111,600,ext-queues,P/1,P/2,{app},{talk},"
        f"ANSWERED,{day}-{hour}-{minute}\n"
        for day in (3, 4)
        for hour in (9, 23)
        for minute in (0, 59)
        for leg, app, talk in ((0, "Queue", 90), (5, "Dial", 60))
    ]
    heading = QUEUE.partition("\n")[0].replace("clid,", "")
    worked_out = []

    def counting(legs: list[Leg]) -> Contacts:
        worked_out.append(legs)
        return joined(legs)

    monkeypatch.setattr(joining, "joined", counting)
    reading = read_foreign(
        "\n".join([heading, "".join(calls)]).encode(), Answers(), Terms("EUR", 2), KNOWN
    )
    assert sum(count.handle_seconds or 0 for count in reading.counts) == 8 * 90
    assert len(worked_out) == 1
