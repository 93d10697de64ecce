"""What each command does, inside the transaction that ``Workspace.execute`` opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from costdesk.services import commands
from costdesk.services.execution import capacity, categories, costs, counts, settings

if TYPE_CHECKING:
    from collections.abc import Callable

    from costdesk.domain.definitions import Definitions
    from costdesk.services.execution.outcome import Outcome
    from costdesk.storage.database import Connection

_PERFORMED_BY: dict[type, Callable[[Connection, Definitions, Any], Outcome]] = {
    commands.AddCosts: costs.add,
    commands.ChangeCosts: costs.change,
    commands.DeleteCosts: costs.delete,
    commands.ReviseCost: costs.revise,
    commands.AddCounts: counts.add,
    commands.ChangeCounts: counts.change,
    commands.DeleteCounts: counts.delete,
    commands.PutCounts: counts.put,
    commands.AddCapacity: capacity.add,
    commands.ChangeCapacity: capacity.change,
    commands.DeleteCapacity: capacity.delete,
    commands.SetSetting: settings.set_one,
    commands.SetSettings: settings.set_all,
    commands.AddCategory: categories.add,
    commands.ChangeCategory: categories.change,
    commands.DeleteCategory: categories.delete,
}


def perform(connection: Connection, definitions: Definitions, command: commands.Command) -> Outcome:
    """Carry out a command. Raises Refused with everything that is wrong with it."""
    return _PERFORMED_BY[type(command)](connection, definitions, command)
