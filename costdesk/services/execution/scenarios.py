"""Saving, renaming and deleting scenarios: only what can be read again is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.findings import Code, Finding, Place, Refused, refuse
from costdesk.services.execution.outcome import SCENARIOS, Outcome, refuse_all
from costdesk.storage import scenarios as stored
from costdesk.storage.history import StepName

if TYPE_CHECKING:
    from costdesk.domain.definitions import Definitions
    from costdesk.services.commands import (
        DeleteScenario,
        RenameScenario,
        SaveScenario,
        SaveScenarios,
    )
    from costdesk.storage.database import Connection

_PLACE = Place(column="name")
_LONGEST_NAME = 200


def save(connection: Connection, definitions: Definitions, command: SaveScenario) -> Outcome:  # noqa: ARG001
    """Keep one; one of that name, whatever its case, is replaced."""
    name = _put(connection, command.name, command.body)
    return _outcome("save_scenario", {"name": name})


def save_all(connection: Connection, definitions: Definitions, command: SaveScenarios) -> Outcome:  # noqa: ARG001
    """Keep several, all or none; what is wrong is placed at the row of its pair."""
    problems: list[Finding] = []
    for row, (name, body) in enumerate(command.pairs, start=1):
        try:
            _put(connection, name, body)
        except Refused as refused:
            problems += (finding.at(row=row) for finding in refused.findings)
    refuse_all(problems)
    values: dict[str, str | int] = {"count": len(command.pairs)}
    if command.source:
        values["source"] = command.source
    return _outcome("save_scenarios", values)


def rename(connection: Connection, definitions: Definitions, command: RenameScenario) -> Outcome:  # noqa: ARG001
    """Give one another name, which must be new."""
    known, name = _known(connection, command.name), _named(command.new_name)
    other = stored.scenario(connection, name)
    if other and other.name != known:
        raise refuse(Code.SCENARIO_NAME_TAKEN, _PLACE, text=other.name)
    stored.rename_scenario(connection, known, name)
    return _outcome("rename_scenario", {"before": known, "name": name})


def delete(connection: Connection, definitions: Definitions, command: DeleteScenario) -> Outcome:  # noqa: ARG001
    """Delete one."""
    known = _known(connection, command.name)
    stored.delete_scenario(connection, known)
    return _outcome("delete_scenario", {"name": known})


def _put(connection: Connection, name: str, body: str) -> str:
    # Every first change of a workspace comes past here, few of them are scenarios.
    from costdesk.imports.scenarios.reading import (  # noqa: PLC0415
        LONGEST_SCENARIO,
        read_scenario,
    )
    from costdesk.services.lever_kinds import lever_kinds  # noqa: PLC0415

    named = _named(name)
    if len(body) > LONGEST_SCENARIO:
        limit = LONGEST_SCENARIO
        raise refuse(Code.TOO_LONG, Place(column="scenario"), text=body[:40], limit=limit)
    read_scenario(body, lever_kinds())
    found = stored.scenario(connection, named)
    stored.put_scenario(connection, found.name if found else named, body)
    return found.name if found else named


def _named(text: str) -> str:
    """A name in its one spelling."""
    name = text.strip()
    if not name:
        raise refuse(Code.REQUIRED, _PLACE)
    if len(name) > _LONGEST_NAME:
        raise refuse(Code.TOO_LONG, _PLACE, text=name[:40], limit=_LONGEST_NAME)
    if not name.isprintable():
        raise refuse(Code.BAD_NAME, _PLACE, text=repr(name[:40]), forbidden="")
    return name


def _known(connection: Connection, name: str) -> str:
    found = stored.scenario(connection, name)
    if found is None:
        raise refuse(Code.GONE, _PLACE, text=name)
    return found.name


def _outcome(code: str, values: dict[str, str | int] | dict[str, str]) -> Outcome:
    return Outcome(StepName(code, dict(values)), frozenset([SCENARIOS]))
