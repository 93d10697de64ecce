"""``imports`` and ``undo-import``: earlier imports, looked at and taken back."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from costdesk.services.workspace import Workspace

if TYPE_CHECKING:
    from argparse import Namespace

    from costdesk.services.workspace import StoredBatch


def imports(arguments: Namespace) -> int:
    """List the imports, the first one first."""
    with Workspace.open(Path(arguments.file)) as workspace:
        batches = workspace.imports()
    if arguments.format == "json":
        import json

        records = [_record(each) for each in batches]
        sys.stdout.write(f"{json.dumps(records, ensure_ascii=False)}\n")
    elif batches:
        sys.stdout.write(_table(batches))
    else:
        sys.stdout.write("nothing was imported\n")
    return 0


def _table(batches: list[StoredBatch]) -> str:
    from costdesk.cli.tables import Column, table

    columns = (
        Column("import", right=True),
        Column("when"),
        Column("file"),
        Column("kind"),
        Column("profile"),
        Column("brought", right=True),
        Column("seen before", right=True),
        Column("still there", right=True),
        Column("changed since", right=True),
        Column("taken back"),
    )
    return table(columns, [_row(each) for each in batches])


def _row(stored: StoredBatch) -> list[str]:
    batch = stored.batch
    return [
        str(stored.id),
        batch.at.astimezone().strftime("%Y-%m-%d %H:%M"),
        batch.file,
        batch.kind,
        batch.profile,
        *(str(each) for each in (batch.brought, batch.seen_before, stored.there, stored.edited)),
        stored.undone.astimezone().strftime("%Y-%m-%d %H:%M") if stored.undone else "",
    ]


def _record(stored: StoredBatch) -> dict[str, object]:
    batch = stored.batch
    return {
        "id": stored.id,
        "at": batch.at.isoformat(),
        "file": batch.file,
        "kind": batch.kind,
        "profile": batch.profile,
        "sha256": batch.digest,
        "brought": batch.brought,
        "seen_before": batch.seen_before,
        "replaced": batch.replaced,
        "still_there": stored.there,
        "changed_since": stored.edited,
        "undone": stored.undone.isoformat() if stored.undone else None,
    }


def undo_import(arguments: Namespace) -> int:
    """Take an import back; what is odd about that goes to standard error."""
    from costdesk.cli.sentences import sentences, step_name
    from costdesk.services.batches import undo_import as take_back

    with Workspace.open(Path(arguments.file)) as workspace:
        changes = take_back(workspace, arguments.batch, arguments.edited)
    sys.stderr.writelines(sentences(changes.findings))
    sys.stdout.write(f"done: {step_name(changes.step)}\n")
    return 0
