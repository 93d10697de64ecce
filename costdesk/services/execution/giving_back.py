"""Days that an import shares with others of its source, once it is taken back.

What is counted of such a day is put together from what each import has of it, so it can be put
together again from what the others have.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Finding
from costdesk.services.execution.outcome import COUNTS, REASONS
from costdesk.services.execution.reasons_of_days import reason_row, topics_of_day
from costdesk.services.execution.shared_days import counts_of, shared_day
from costdesk.storage.batches import mark_rows
from costdesk.storage.contacts import count_origin, insert_counts
from costdesk.storage.import_days import days_of_import, days_of_others
from costdesk.storage.reasons import insert_reasons, reason_origin
from costdesk.storage.rows import delete_rows

if TYPE_CHECKING:
    from costdesk.domain.contacts import ContactCount
    from costdesk.domain.reasons import ReasonCount
    from costdesk.services.execution.names import Names
    from costdesk.services.execution.reasons_of_days import TopicOfDay
    from costdesk.services.execution.shared_days import SharedDay
    from costdesk.storage.database import Connection


class Taken(NamedTuple):
    """An import that is taken back, its source, and whether rows that somebody changed stay."""

    batch: int
    profile: str
    keep_edited: bool


class Put(NamedTuple):
    """A count to enter, and the import that it is of then.

    What imports before ``since`` say of its days counts for nothing any more.
    """

    batch: int
    count: ContactCount  # type: ignore[assignment]  # hides tuple.count
    since: int = 0


class Back(NamedTuple):
    """Rows to enter, each with the import that it is of then, and ids of those that make way.

    ``days`` are counted by others alone from now on; ``left`` are days that the others have too and
    that stay as they are, for somebody has changed them. ``again`` counts rows that others had and
    that did not stand.
    """

    counts: tuple[Put, ...] = ()
    count_ids: frozenset[int] = frozenset()
    reasons: tuple[tuple[int, ReasonCount], ...] = ()
    reason_ids: frozenset[int] = frozenset()
    days: int = 0
    left: int = 0
    again: int = 0

    def also(self, other: Back) -> Back:
        """This and another, which is of another day."""
        return Back(
            self.counts + other.counts,
            self.count_ids | other.count_ids,
            self.reasons + other.reasons,
            self.reason_ids | other.reason_ids,
            self.days + other.days,
            self.left + other.left,
            self.again + other.again,
        )

    @property
    def kinds(self) -> frozenset[str]:
        """What changes."""
        of_counts = [COUNTS] if self.counts or self.count_ids else []
        return frozenset([*of_counts, *([REASONS] if self.reasons or self.reason_ids else [])])

    @property
    def findings(self) -> list[Finding]:
        """How many days."""
        told = {
            Code.DAYS_GIVEN_BACK: self.days,
            Code.DAYS_LEFT_CHANGED: self.left,
            Code.ROWS_STAND_AGAIN: self.again,
        }
        return [Finding(code, values={"rows": rows}) for code, rows in told.items() if rows]


def shared_with_others(connection: Connection, names: Names, taken: Taken) -> Back:
    """What becomes of the days that an import shares with others, while its rows still stand."""
    others = days_of_others(connection, taken.profile, taken.batch)
    back = Back()
    for line, day in sorted(days_of_import(connection, taken.batch) & others):
        there = shared_day(connection, taken.profile, line, day)
        back = back.also(_of_day(connection, names, taken, there))
    return back


def give_back(connection: Connection, names: Names, back: Back) -> list[Finding]:
    """Enter what the others have; tells which channels that had been deleted are there again."""
    created = names.create()
    delete_rows(connection, "contact", back.count_ids)
    delete_rows(connection, "reason", back.reason_ids)
    ids = insert_counts(connection, [put.count for put in back.counts])
    for number, (batch, count, _) in zip(ids, back.counts, strict=True):
        mark_rows(connection, "contact", batch, [number], [count_origin(count)])
    ids = insert_reasons(connection, [row for _, row in back.reasons])
    for number, (batch, row) in zip(ids, back.reasons, strict=True):
        mark_rows(connection, "reason", batch, [number], [reason_origin(row)])
    return created


def _of_day(connection: Connection, names: Names, taken: Taken, there: SharedDay) -> Back:
    rest = there.without(taken.batch)
    known, others = there.known, rest.known
    back = _counts(names, taken, there, rest)
    mine = next((part for part in there.parts if part.batch == taken.batch), None)
    by_contact = mine is not None and there.is_of_parts
    anew = mine is not None and mine.anew
    cells = {put.count.cell for put in back.counts}
    last = rest.parts[-1].batch
    reasons, ids = [], set()
    for each in topics_of_day(connection, known, others):
        contacts = _contacts(taken, each, by_contact=by_contact, anew=anew)
        if contacts is None or not (by_contact or each.topic.cell in cells):
            continue
        batch = each.there.batch if each.there else None
        ids.update([each.there.id] if each.there else [])
        if contacts > 0:
            owner = batch if batch not in (None, taken.batch) else last
            reasons.append((owner, reason_row(others, each.topic, contacts)))
    return back._replace(reasons=tuple(reasons), reason_ids=frozenset(ids))


def _counts(names: Names, taken: Taken, there: SharedDay, rest: SharedDay) -> Back:
    """The counts of a day by what the others have of it."""
    counts = counts_of(rest.known, names)
    since = rest.parts[0].batch if rest.parts[0].anew else 0
    mine = [row for row in there.rows if row.batch == taken.batch]
    if mine:
        # A cell whose row was deleted before, or stays, is not filled.
        cells = {row.cell for row in mine if not (row.edited and taken.keep_edited)}
        owner = rest.parts[-1].batch
        found = tuple(Put(owner, count, since) for count in counts if count.cell in cells)
        return Back(found, days=int(bool(found)))
    if not there.rows or counts == counts_of(there.known, names):
        return Back()
    if there.is_counted(names):
        owners = {row.cell: row.batch for row in there.rows}
        found = tuple(
            Put(owners[count.cell], count, since) for count in counts if count.cell in owners
        )
        return Back(found, frozenset(row.id for row in there.rows), days=1)
    return Back(left=int(there.is_of_parts))


def _contacts(taken: Taken, topic: TopicOfDay, *, by_contact: bool, anew: bool) -> int | None:
    """How many contacts a topic has without the import; None where its row stays as it is.

    The row is that of all contacts that are known, ``by_contact``, or of a file that has the whole
    day. Where the import began the day ``anew``, what is known without it are other contacts.
    """
    row = topic.there
    change = topic.now - topic.was
    if row is None:
        return change if by_contact and not anew else topic.now
    is_mine = row.batch == taken.batch
    if row.profile != taken.profile or (row.edited and not (is_mine and not taken.keep_edited)):
        return None
    if (is_mine and (row.edited or not by_contact)) or (by_contact and anew):
        return topic.now
    if not is_mine and (not by_contact or not change):
        return None
    return row.row.contacts + change
