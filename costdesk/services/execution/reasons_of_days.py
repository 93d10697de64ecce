"""What contacts were about on days that several imports have: contact by contact, not by file."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.periods import Span
from costdesk.domain.reasons import ReasonCount, Topic, topic_of
from costdesk.services.execution.names import Names
from costdesk.services.execution.reasons import settled_reasons
from costdesk.services.execution.shared_days import reasons_of
from costdesk.storage.reasons import reasons_on_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from costdesk.domain.known_contacts import EdgeDay
    from costdesk.storage.database import Connection
    from costdesk.storage.reasons import ReasonOfDay


class Shift(NamedTuple):
    """Rows to enter, ids of those in whose place they come, and contacts that were left out."""

    rows: tuple[ReasonCount, ...] = ()
    give_way: frozenset[int] = frozenset()
    left_out: int = 0


class TopicOfDay(NamedTuple):
    """A topic on a day: how many contacts it ``was`` and is ``now``, and its row, if there is one.

    Both numbers are those of single contacts that are known; the row may have others.
    """

    topic: Topic
    was: int
    now: int
    there: ReasonOfDay | None


def shift(connection: Connection, profile: str, before: EdgeDay, after: EdgeDay) -> Shift:
    """What becomes of the reasons of a day of which other contacts are known than before.

    A row that somebody has changed or typed, or that another source recorded, stays as it is;
    contacts that it would have more are left out.
    """
    rows, give_way, left_out = [], set(), 0
    for topic, was, now, there in topics_of_day(connection, before, after):
        more = now - was
        if more and there and (there.edited or there.profile != profile):
            left_out += max(0, more)
        elif more:
            contacts = more + (there.row.contacts if there else 0)
            give_way.update([there.id] if there else [])
            rows += [reason_row(before, topic, contacts)] if contacts > 0 else []
    return Shift(tuple(rows), frozenset(give_way), left_out)


def reason_row(edge: EdgeDay, topic: Topic, contacts: int) -> ReasonCount:
    """So many contacts of a day were about this."""
    return ReasonCount(Span.of(edge.day, edge.day), topic.cell, topic.reason, contacts)


def topics_of_day(connection: Connection, before: EdgeDay, after: EdgeDay) -> Iterator[TopicOfDay]:
    """Each topic that contacts of a day have, those known before and those known after."""
    told = reasons_of(before)
    rows = settled_reasons(connection, [*told, *reasons_of(after)], Names(connection))
    was, now = _counted(rows[: len(told)]), _counted(rows[len(told) :])
    if not was and not now:
        return
    on_day = reasons_on_day(connection, before.line, before.day)
    there = {topic_of(each.row): each for each in on_day}
    for topic in {**was, **now}:
        yield TopicOfDay(topic, was[topic], now[topic], there.get(topic))


def _counted(rows: Iterable[ReasonCount]) -> Counter[Topic]:
    counted: Counter[Topic] = Counter()
    for row in rows:
        counted[topic_of(row)] += row.contacts
    return counted


def shifts(all_of: Iterable[Shift]) -> Shift:
    """Those of several days."""
    each = [*all_of]
    return Shift(
        tuple(row for one in each for row in one.rows),
        frozenset().union(*(one.give_way for one in each)),
        sum(one.left_out for one in each),
    )
