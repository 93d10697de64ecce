"""How long somebody talked: what several rows tell of the same seconds counts once."""

from datetime import datetime, timedelta
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from costdesk.imports.answers import Answers
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
