"""What a change of a workspace comes back with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from costdesk.domain.findings import Finding
    from costdesk.storage.history import StepName


class Changes(NamedTuple):
    """What a command, undo or redo did.

    ``kinds`` of thing that changed ("costs", "counts", "capacity", "quality", "settings"), the
    ``step`` it left in the history (None where nothing changed), ids of the rows added, and what is
    worth telling: names created, rows replaced.
    """

    kinds: frozenset[str]
    step: StepName | None = None
    ids: tuple[int, ...] = ()
    findings: tuple[Finding, ...] = ()
