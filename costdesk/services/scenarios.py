"""What if: a scenario is read, put on its base, evaluated, compared with others, and saved."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Place, Refused, refuse
from costdesk.domain.scenarios.evaluation import Evaluation, evaluate
from costdesk.domain.scenarios.levers import Lever, LeverKind, Range
from costdesk.domain.scenarios.scenario import LARGEST_COMPARISON
from costdesk.exports.scenarios import scenario_text
from costdesk.imports.scenarios.reading import LONGEST_SCENARIO
from costdesk.imports.scenarios.reading import read_scenario as read
from costdesk.services.commands import SaveScenario
from costdesk.services.lever_kinds import lever_kinds
from costdesk.services.paths import resources
from costdesk.services.scenario_bases import base_of

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from costdesk.domain.scenarios.base import Base
    from costdesk.domain.scenarios.scenario import Scenario
    from costdesk.services.workspace import Workspace

__all__ = [
    "SAMPLE",
    "WhatIf",
    "base_of",
    "compare",
    "new_lever",
    "read_scenario",
    "read_scenario_file",
    "sample_scenario",
    "saved_scenario",
    "saving",
    "scenario_text",
    "what_if",
]

SAMPLE = "first_contact_resolution.toml"


class WhatIf(NamedTuple):
    """A scenario with its base and all its results."""

    scenario: Scenario
    base: Base
    evaluation: Evaluation


def read_scenario(text: str) -> Scenario:
    """The scenario of a TOML text. Raises Refused with every problem at its table and key."""
    return read(text, lever_kinds())


def read_scenario_file(path: Path) -> Scenario:
    """The scenario of a file. Raises Refused with every problem, the file in its place."""
    file = str(path)
    try:
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise refuse(Code.FILE_MISSING, Place(file=file)) from error
    except OSError as error:
        values = {"text": error.strerror or str(error)}
        raise refuse(Code.FILE_UNREADABLE, Place(file=file), **values) from error
    if len(data) > LONGEST_SCENARIO:
        raise refuse(Code.FILE_TOO_LARGE, Place(file=file), limit=1)
    try:
        return read_scenario(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise refuse(Code.FILE_NOT_TEXT, Place(file=file)) from error
    except Refused as refused:
        raise Refused(each.at(file=file) for each in refused.findings) from refused


def sample_scenario() -> Scenario:
    """The scenario that comes with the program: more questions solved at once."""
    return read_scenario_file(resources() / "samples" / SAMPLE)


def new_lever(kind: LeverKind) -> Lever:
    """A lever of a kind to begin with: usual values where there are any, all else 0."""
    values = {name: kind.usual.get(name, Range.of(0)) for name in kind.effects}
    start = {name: value for name, value in values.items() if any(value)}
    return Lever(kind.name, start, cells=kind.cells, category=kind.category)


def saved_scenario(workspace: Workspace, name: str) -> Scenario:
    """A saved scenario, called as it is saved. Raises Refused where it is gone."""
    folded = name.strip().casefold()
    for stored in workspace.scenarios():
        if stored.name.casefold() == folded:
            return replace(read_scenario(stored.body), name=stored.name)
    raise refuse(Code.GONE, Place(column="name"), text=name)


def saving(scenario: Scenario) -> SaveScenario:
    """The command that keeps a scenario under its name; under another name it is a duplicate."""
    return SaveScenario(scenario.name, scenario_text(scenario))


def what_if(workspace: Workspace, scenario: Scenario, period: str = "") -> WhatIf:
    """All results of a scenario; ``period`` takes the place of its own base.

    Raises Refused for a period without counted days, and for more work than any centre has.
    """
    base = base_of(workspace, scenario.start, period)
    return WhatIf(scenario, base, evaluate(base, scenario.terms, scenario.levers))


def compare(
    workspace: Workspace, scenarios: Iterable[Scenario], period: str = ""
) -> tuple[WhatIf, ...]:
    """Up to four scenarios side by side. Raises Refused for more, or as ``what_if`` does."""
    chosen = tuple(scenarios)
    if len(chosen) > LARGEST_COMPARISON:
        place, text = Place(column="scenarios"), str(len(chosen))
        raise refuse(Code.TOO_LARGE, place, text=text, limit=LARGEST_COMPARISON)
    return tuple(what_if(workspace, scenario, period) for scenario in chosen)
