"""``import``, ``export`` and ``charts``: files in and out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from costdesk.cli.figures import choice_of, civil_today
from costdesk.cli.parser import UsageError
from costdesk.services.workspace import Workspace

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable


def import_(arguments: Namespace) -> int:
    """Take a file in, and say what came of it; what is odd goes to standard error."""
    from costdesk.cli.import_page import import_page
    from costdesk.cli.sentences import sentences
    from costdesk.services.importing import ImportRequest, import_file

    request = ImportRequest(
        path=Path(arguments.path),
        kind=arguments.kind,
        mapping=_mapping(arguments.map),
        cell=arguments.cell or "",
        ignore=tuple(arguments.ignore),
        replace=arguments.replace,
        dry_run=arguments.dry_run,
        dates=arguments.dates,
        decimal=arguments.decimal,
        encoding=arguments.encoding,
        sheet=arguments.sheet or "",
        again=arguments.again,
    )
    with Workspace.open(Path(arguments.file)) as workspace:
        made = import_file(workspace, request)
        digits = workspace.definitions().digits
    sys.stderr.writelines(sentences(made.findings))
    sys.stdout.write(import_page(made, digits))
    return 0


def _mapping(pairs: Iterable[str]) -> tuple[tuple[str, str], ...]:
    mapping = []
    for pair in pairs:
        field, mark, column = pair.partition("=")
        if not (field.strip() and mark and column.strip()):
            raise UsageError(f"--map “{pair}” is not FIELD=COLUMN, such as handled=Answered")
        mapping.append((field.strip(), column.strip()))
    return tuple(mapping)


def export(arguments: Namespace) -> int:
    """Write everything as CSV files."""
    from costdesk.services.exporting import export_workspace

    with Workspace.open(Path(arguments.file)) as workspace:
        _list(export_workspace(workspace, Path(arguments.output)))
    return 0


def charts(arguments: Namespace) -> int:
    """Draw the charts."""
    from costdesk.services.charting import write_charts

    with Workspace.open(Path(arguments.file)) as workspace:
        choice = choice_of(arguments)
        _list(write_charts(workspace, Path(arguments.output), choice, civil_today()))
    return 0


def _list(paths: Iterable[Path]) -> None:
    sys.stdout.writelines(f"wrote {path}\n" for path in paths)
