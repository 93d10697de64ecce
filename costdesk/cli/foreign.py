"""``import`` of files of other programs, and ``profiles``: which programs those are."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from costdesk.cli.arguments import UsageError
from costdesk.cli.foreign_page import foreign_page, foreign_record
from costdesk.cli.sentences import sentences, step_name
from costdesk.cli.tables import Column, table
from costdesk.services.foreign import profiles, take_in
from costdesk.services.workspace import Workspace

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from costdesk.services.commands import Command
    from costdesk.services.foreign import Profile
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
    """List every source that is known, or export, import or delete a profile."""
    if arguments.file:
        with Workspace.open(Path(arguments.file)) as workspace:
            return _profiles_of(workspace, arguments)
    if arguments.take or arguments.delete:
        raise UsageError("name the workspace: costdesk profiles FILE --import PATH")
    return _profiles_of(None, arguments)


def _profiles_of(workspace: Workspace | None, arguments: Namespace) -> int:
    from costdesk.services.profiles import delete_profile, export_profile, import_profile, own

    if arguments.export:
        name, path = arguments.export
        export_profile(workspace, name, Path(path))
        sys.stdout.write(f"wrote {path}\n")
    elif workspace and arguments.take:
        _do(workspace, import_profile(workspace, Path(arguments.take)))
    elif workspace and arguments.delete:
        _do(workspace, delete_profile(workspace, arguments.delete))
    else:
        _list((*(own(workspace) if workspace else ()), *profiles()), arguments.format)
    return 0


def _do(workspace: Workspace, command: Command) -> None:
    done = workspace.execute(command)
    sys.stdout.write(f"done: {step_name(done.step)}\n" if done.step else "nothing changed\n")


def _list(known: Iterable[Profile], form: str) -> None:
    if form == "json":
        names = ("name", "title", "reads", "sample", "own")
        _print_json([{name: getattr(each, name) for name in names} for each in known])
        return
    columns = (Column("name"), Column("reads"), Column("after a real file"), Column("source"))
    rows = [[each.name, _reads(each), _proved(each), _title(each)] for each in known]
    sys.stdout.write(table(columns, rows))


def _reads(profile: Profile) -> str:
    return str(profile.rules.get("kind", "")) or profile.reads


def _proved(profile: Profile) -> str:
    return "yes" if profile.sample else "no, asks"


def _title(profile: Profile) -> str:
    return "your own" if profile.own else profile.title


def _print_json(record: object) -> None:
    json.dump(record, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")
