"""The scenario that is worked on, and how it is kept in the workspace."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication

from costdesk.domain.findings import Refused
from costdesk.domain.scenarios.scenario import Scenario
from costdesk.domain.scenarios.terms import Terms
from costdesk.services.scenarios import saved_scenario
from costdesk.ui.pages.whatif.words import lever_name

if TYPE_CHECKING:
    from collections.abc import Collection

    from costdesk.domain.definitions import Language
    from costdesk.services.workspace import Workspace

_LONGEST = 60
_NAMED = 2


class Draft(NamedTuple):
    """A scenario as it stands in the fields, and as it is kept; None where it is not.

    ``was`` is how it was kept until that was taken back, in case it is done again.
    """

    scenario: Scenario
    kept: Scenario | None = None
    was: Scenario | None = None

    @property
    def is_changed(self) -> bool:
        """Whether there is something to keep."""
        if self.kept is not None:
            return self.scenario != self.kept
        scenario = self.scenario
        return bool(scenario.levers or scenario.start.given) or scenario.terms != Terms()

    def named(self, taken: Collection[str], language: Language) -> Draft:
        """With a name of its own: that of its levers, unless it has one."""
        if self.kept is not None:
            return self
        names = [lever_name(lever, language) for lever in self.scenario.levers]
        wanted = self.scenario.name or ", ".join([*dict.fromkeys(names)][:_NAMED])
        return self._replace(scenario=replace(self.scenario, name=free_name(wanted, taken)))


def empty_draft() -> Draft:
    """A scenario without levers, on the usual base."""
    return Draft(Scenario(""))


def free_name(wanted: str, taken: Collection[str]) -> str:
    """The name, with a number where another scenario has it."""
    usual = QCoreApplication.translate("WhatIf", "Scenario")
    short = (wanted or usual)[:_LONGEST].strip()
    known = {name.casefold() for name in taken}
    name, number = short, 1
    while name.casefold() in known:
        number += 1
        name = f"{short} {number}"
    return name


def followed(draft: Draft, workspace: Workspace) -> Draft:
    """The draft after the workspace changed: what was taken back is taken back here as well."""
    if draft.kept is None:
        return _kept_again(draft, workspace)
    try:
        kept = saved_scenario(workspace, draft.kept.name)
    except Refused:
        return renamed(draft, workspace)
    return draft if kept == draft.kept else Draft(kept, kept)


def _kept_again(draft: Draft, workspace: Workspace) -> Draft:
    """What was taken back and done again is the scenario that it was."""
    if draft.was is None:
        return draft
    try:
        kept = saved_scenario(workspace, draft.was.name)
    except Refused:
        return draft
    return Draft(draft.scenario, kept) if kept == draft.was else draft


def renamed(draft: Draft, workspace: Workspace) -> Draft:
    """The same scenario under the name it has now; else it is one that was never kept."""
    for stored in workspace.scenarios():
        try:
            kept = saved_scenario(workspace, stored.name)
        except Refused:
            continue
        if draft.kept and replace(kept, name=draft.kept.name) == draft.kept:
            return Draft(replace(draft.scenario, name=kept.name), kept)
    return Draft(draft.scenario, was=draft.kept)
