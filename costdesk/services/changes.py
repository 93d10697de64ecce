"""What a command, undo or redo did to a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from costdesk.domain.contacts import ContactCount
    from costdesk.domain.findings import Finding
    from costdesk.services.execution.outcome import Outcome
    from costdesk.storage.history import StepName


class Changes(NamedTuple):
    """What a command, undo or redo did.

    ``kinds`` of thing that changed ("costs", "counts", "quality", "settings" …), the ``step`` it
    left in the history (None where nothing changed), ids of the rows added, and what is worth
    telling: names created, rows replaced. ``left_out`` are the places in the command of rows that
    an earlier import brought; ``news`` counts what is new on days that one has in part.
    """

    kinds: frozenset[str]
    step: StepName | None = None
    ids: tuple[int, ...] = ()
    findings: tuple[Finding, ...] = ()
    left_out: frozenset[int] = frozenset()
    news: tuple[ContactCount, ...] = ()


def changes_of(outcome: Outcome) -> Changes:
    """What came of a command that was carried out."""
    done = outcome
    return Changes(done.kinds, done.name, done.ids, done.findings, done.left_out, done.news)
