"""What each command does, inside the transaction that ``Workspace.execute`` opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from costdesk.domain.progress import silent
from costdesk.services import commands, reason_commands
from costdesk.services.execution import (
    capacity,
    categories,
    costs,
    counts,
    lines,
    quality,
    reasons,
    rules,
    scenarios,
    settings,
    taking_back,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from costdesk.domain.definitions import Definitions
    from costdesk.domain.progress import Progress
    from costdesk.services.execution.outcome import Outcome
    from costdesk.storage.database import Connection

# Of these one command may hold tens of thousands of rows.
_ROW_BY_ROW: dict[type, Callable[[Connection, Definitions, Any, Progress], Outcome]] = {
    commands.AddCosts: costs.add,
    commands.ChangeCosts: costs.change,
    commands.AlterCosts: costs.alter,
    commands.DeleteCosts: costs.delete,
    commands.AddCounts: counts.add,
    commands.ChangeCounts: counts.change,
    commands.DeleteCounts: counts.delete,
    commands.PutCounts: counts.put,
}
_AT_ONCE: dict[type, Callable[[Connection, Definitions, Any], Outcome]] = {
    commands.ReviseCost: costs.revise,
    commands.AddCapacity: capacity.add,
    commands.ChangeCapacity: capacity.change,
    commands.DeleteCapacity: capacity.delete,
    commands.AddQuality: quality.add,
    commands.ChangeQuality: quality.change,
    commands.DeleteQuality: quality.delete,
    commands.PutQuality: quality.put,
    reason_commands.AddReasons: reasons.add,
    reason_commands.ChangeReasons: reasons.change,
    reason_commands.DeleteReasons: reasons.delete,
    reason_commands.PutReasons: reasons.put,
    commands.SetSetting: settings.set_one,
    commands.SetSettings: settings.set_all,
    commands.AddCategory: categories.add,
    commands.ChangeCategory: categories.change,
    commands.DeleteCategory: categories.delete,
    commands.AddLines: lines.add,
    commands.TakeLine: lines.take,
    commands.SkipLines: lines.skip,
    commands.ReturnLines: lines.give_back,
    commands.AddRule: rules.add,
    commands.AddRules: rules.add_all,
    commands.ChangeRule: rules.change,
    commands.DeleteRule: rules.delete,
    commands.MoveRule: rules.move,
    commands.UndoImport: taking_back.undo,
    commands.SaveScenario: scenarios.save,
    commands.SaveScenarios: scenarios.save_all,
    commands.RenameScenario: scenarios.rename,
    commands.DeleteScenario: scenarios.delete,
}


def perform(
    connection: Connection,
    definitions: Definitions,
    command: commands.Command,
    progress: Progress = silent,
) -> Outcome:
    """Carry out a command. Raises Refused with everything that is wrong with it."""
    row_by_row = _ROW_BY_ROW.get(type(command))
    if row_by_row:
        return row_by_row(connection, definitions, command, progress)
    return _AT_ONCE[type(command)](connection, definitions, command)
