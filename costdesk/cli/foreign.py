"""``import`` of files of other programs, and ``profiles``: which programs those are."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from costdesk.cli.foreign_page import foreign_page, foreign_record
from costdesk.cli.sentences import sentences
from costdesk.cli.tables import Column, table
from costdesk.services.foreign import profiles, take_in
from costdesk.services.workspace import Workspace

if TYPE_CHECKING:
    from argparse import Namespace
    from pathlib import Path

    from costdesk.services.importing import ImportRequest


def import_foreign(file: Path, request: ImportRequest, arguments: Namespace) -> int:
    """Take a file of another program in, or show what would come of it and what is asked."""
    with Workspace.open(file) as workspace:
        made = take_in(workspace, request)
        digits = workspace.definitions().digits
    sys.stderr.writelines(sentences([*made.findings, *made.problems]))
    if arguments.format == "json":
        _print_json(foreign_record(made, digits))
    else:
        sys.stdout.write(foreign_page(made, digits))
    return 1 if made.problems else 0


def profiles_(arguments: Namespace) -> int:
    """List every source that is known."""
    known = profiles()
    if arguments.format == "json":
        _print_json(
            [
                {"name": each.name, "title": each.title, "reads": each.reads, "sample": each.sample}
                for each in known
            ]
        )
        return 0
    columns = (Column("name"), Column("reads"), Column("after a real file"), Column("source"))
    rows = [
        [each.name, each.reads, "yes" if each.sample else "no, asks", each.title] for each in known
    ]
    sys.stdout.write(table(columns, rows))
    return 0


def _print_json(record: object) -> None:
    json.dump(record, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")
