"""What tests of commands share: why one is refused, and what is stored."""

import pytest

from costdesk.domain.contacts import Capacity, ContactCount
from costdesk.domain.findings import Code, Finding, Refused
from costdesk.services.commands import (
    Command,
)
from costdesk.services.workspace import Workspace

Problem = tuple[Code, int | None, str]


def refusals(work: Workspace, command: Command) -> tuple[Finding, ...]:
    """Why a command is refused; it left no step and no row."""
    before = (work.history(), work.costs(), work.counts(), work.capacities(), work.settings())
    with pytest.raises(Refused) as refused:
        work.execute(command)
    assert before == (
        work.history(),
        work.costs(),
        work.counts(),
        work.capacities(),
        work.settings(),
    )
    return refused.value.findings


def problems(work: Workspace, command: Command) -> list[Problem]:
    found = refusals(work, command)
    return [(finding.code, finding.place.row, finding.place.column) for finding in found]


def counts(work: Workspace) -> list[ContactCount]:
    return [stored.count for stored in work.counts()]


def rows(work: Workspace) -> list[Capacity]:
    return [stored.capacity for stored in work.capacities()]
