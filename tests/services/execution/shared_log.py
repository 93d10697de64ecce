"""A log of calls, exports of it, and what a workspace has of them."""

from collections import Counter
from collections.abc import Iterable
from typing import Any, Literal

from costdesk.domain.findings import Code
from costdesk.domain.reasons import ReasonCount
from costdesk.services.batches import undo_import
from costdesk.services.foreign import take_in
from costdesk.services.import_requests import ImportRequest
from costdesk.services.workspace import Workspace

Call = tuple[int, int, str, int]
"""The day of May 2025, the hour, what it was about, and seconds; 0 where nobody answered."""
HEADING = "Call ID,Start Time,From,To,Direction,Status,Talk Time,Topic\n"


def add(
    work: Workspace,
    calls: Iterable[Call],
    *,
    whole_days: bool = False,
    replace: bool = False,
    named: bool = True,
) -> None:
    """Take some calls in, with what they were about where the column is ``named``."""
    rows = [
        f"{day}-{hour},2025-05-{day:02} {hour:02}:00:00,6111,101,"
        f"{'Inbound' if hour % 2 else 'Outbound'},{'Answered' if seconds else 'Missed'},"
        f"{seconds},{topic}\n"
        for day, hour, topic, seconds in calls
    ]
    path = work.path.with_name("log.csv")
    path.write_text(HEADING + "".join(rows), encoding="utf-8")
    mapping = (("reason", "Topic"),) if named else ()
    request = ImportRequest(path, "contacts", mapping=mapping, whole_days=whole_days)
    take_in(work, request._replace(replace=replace))


def take_back(
    work: Workspace, batch: int, edited: Literal["ask", "keep", "delete"] = "ask"
) -> dict[Code, int]:
    found = undo_import(work, batch, edited).findings
    return {each.code: int(each.values["rows"]) for each in found}


Rows = dict[tuple[Any, ...], tuple[Any, ...]]


def stored(work: Workspace) -> Rows:
    """Offered, handled and seconds of each day and cell, and how many were about what."""
    found: Rows = {}
    for row in work.counts():
        count = row.count
        numbers = count.offered, count.handled, count.handle_seconds
        found[count.span.start.day, count.cell.direction] = numbers
    return found | {about(each.row): (each.row.contacts,) for each in work.reasons()}


def about(row: ReasonCount) -> tuple[int, str, str]:
    return row.span.start.day, row.cell.direction, row.reason.casefold()


def wanted(calls: Iterable[Call]) -> Rows:
    """The same, of calls."""
    sums: dict[tuple[int, str], list[int]] = {}
    topics: Counter[tuple[int, str, str]] = Counter()
    for day, hour, topic, seconds in calls:
        direction = "inbound" if hour % 2 else "outbound"
        numbers = sums.setdefault((day, direction), [0, 0, 0])
        for place, number in enumerate((1, int(seconds > 0), seconds)):
            numbers[place] += number
        if topic and seconds:
            topics[day, direction, topic.casefold()] += 1
    return {
        **{key: tuple(numbers) for key, numbers in sums.items()},
        **{key: (number,) for key, number in topics.items()},
    }


def as_kept(work: Workspace) -> list[list[tuple[Any, ...]]]:
    """Every row of the tables that an import writes, as it is in the file."""
    tables = ("contact", "reason", "batch", "import_day", "import_aside")
    read = work._connection.execute
    return [sorted(read(f"SELECT * FROM {table}").fetchall(), key=repr) for table in tables]


def brought(work: Workspace) -> list[tuple[int, int]]:
    """Of each import, how many rows are there, and how many of them were changed."""
    return [(each.there, each.edited) for each in work.imports()]
