"""Imports looked back on: what each brought, and taking one back later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.services.commands import UndoImport

if TYPE_CHECKING:
    from typing import Literal

    from costdesk.services.changes import Changes
    from costdesk.services.workspace import Workspace


def undo_import(
    workspace: Workspace, batch: int, edited: Literal["ask", "keep", "delete"] = "ask"
) -> Changes:
    """Delete what is still there of an import, as one step.

    Raises Refused for an import that is unknown or taken back already, and where rows of it were
    changed by hand since and ``edited`` does not say what becomes of them.
    """
    return workspace.execute(UndoImport(batch, workspace.now(), edited))
