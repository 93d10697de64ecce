"""What a command did, and the refusals that all commands share."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Finding, Refused
from costdesk.domain.progress import silent, told
from costdesk.storage.history import StepName
from costdesk.storage.rows import missing_ids

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from costdesk.domain.contacts import ContactCount
    from costdesk.domain.progress import Progress
    from costdesk.storage.database import Connection
    from costdesk.storage.rows import Table

COSTS = "costs"
COUNTS = "counts"
CAPACITY = "capacity"
QUALITY = "quality"
REASONS = "reasons"
SETTINGS = "settings"
LINES = "lines"
RULES = "rules"
IMPORTS = "imports"
SCENARIOS = "scenarios"


class Outcome(NamedTuple):
    """The step's name, which kinds of thing changed, ids added, and what is worth telling."""

    name: StepName
    kinds: frozenset[str]
    ids: tuple[int, ...] = ()
    findings: tuple[Finding, ...] = ()
    left_out: frozenset[int] = frozenset()
    """Places in the command of what was not entered as it is: an earlier import brought it."""
    news: tuple[ContactCount, ...] = ()
    """Counts of what is new on days that an earlier import has in part."""


def added(kind: str, ids: range, source: str, findings: Sequence[Finding]) -> Outcome:
    """The outcome of entering rows; names that came in with them changed the settings too."""
    values: dict[str, str | int] = {"count": len(ids)}
    if source:
        values["source"] = source
    name = StepName(f"add_{kind}", values)
    return Outcome(name, touched(kind, findings), tuple(ids), tuple(findings))


def changed(kind: str, count: int, findings: Sequence[Finding] = ()) -> Outcome:
    """The outcome of replacing rows."""
    name = StepName(f"change_{kind}", {"count": count})
    return Outcome(name, touched(kind, findings), findings=tuple(findings))


def deleted(kind: str, count: int) -> Outcome:
    """The outcome of deleting rows."""
    return Outcome(StepName(f"delete_{kind}", {"count": count}), frozenset([kind]))


def touched(kind: str, findings: Iterable[Finding]) -> frozenset[str]:
    """The kinds that changed, given what was created along the way."""
    created = {Code.CATEGORY_CREATED, Code.CHANNEL_CREATED}
    return frozenset([kind, *(SETTINGS for finding in findings if finding.code in created)])


def refuse_all(findings: Sequence[Finding]) -> None:
    """Raise Refused if there is anything to refuse for."""
    if findings:
        raise Refused(findings)


def refuse_missing(
    connection: Connection, table: Table, ids: Iterable[int], progress: Progress = silent
) -> tuple[int, ...]:
    """The ids, each once; raises Refused where one has no row."""
    wanted = tuple(dict.fromkeys(ids))
    missing = missing_ids(connection, table, told(wanted, progress))
    refuse_all([Finding(Code.GONE, values={"id": number}) for number in missing])
    return wanted
