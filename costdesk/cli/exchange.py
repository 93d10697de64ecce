"""``import``, ``export`` and ``charts``: files in and out."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from costdesk.cli.arguments import UsageError
from costdesk.cli.figures import choice_of, civil_today
from costdesk.services.workspace import Workspace

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from costdesk.services.import_requests import ImportRequest, Kind

_MEANINGS = (
    "answered", "lost", "voicemail", "inbound", "outbound", "internal",
    "seconds", "milliseconds", "minutes", "hours", "days", "each",
)  # fmt: skip


def import_(arguments: Namespace) -> int:
    """Take a file in, and say what came of it; what is odd goes to standard error."""
    from costdesk.services.foreign import own_kind

    kind, request = arguments.kind, _request(arguments, "contacts")
    if kind == "auto":
        kind = "auto" if arguments.profile else own_kind(request.path) or "auto"
    if kind == "auto":
        kind = _by_own_profile(arguments, request) or kind
    if kind == "costs" and not (arguments.map or arguments.ignore):
        kind = _if_of_a_bank(arguments, request) or kind
    if kind in {"auto", "calls"}:
        from costdesk.cli.foreign import import_foreign

        return import_foreign(Path(arguments.file), request, arguments)
    if arguments.format == "json":
        raise UsageError("--format json is for files of other programs (--as auto)")
    return _import_own(arguments, kind)


def _if_of_a_bank(arguments: Namespace, request: ImportRequest) -> str:
    """``auto`` for the file of a bank or a ledger: what it brings are costs, by rules."""
    from costdesk.services.recognising import is_of_money

    with Workspace.open(Path(arguments.file)) as workspace:
        return "auto" if is_of_money(workspace, request) else ""


def _by_own_profile(arguments: Namespace, request: ImportRequest) -> Kind | None:
    from costdesk.services.importing import own_table_kind

    with Workspace.open(Path(arguments.file)) as workspace:
        return own_table_kind(workspace, request)


def _import_own(arguments: Namespace, kind: Kind) -> int:
    from costdesk.cli.import_page import import_page
    from costdesk.cli.sentences import sentences
    from costdesk.services.importing import import_file

    with Workspace.open(Path(arguments.file)) as workspace:
        made = import_file(workspace, _request(arguments, kind))
        digits = workspace.definitions().digits
    sys.stderr.writelines(sentences(made.findings))
    sys.stdout.write(import_page(made, digits))
    return 0


def _request(arguments: Namespace, kind: Kind) -> ImportRequest:
    from costdesk.services.import_requests import ImportRequest

    return ImportRequest(
        path=Path(arguments.path),
        kind=kind,
        mapping=_mapping(arguments.map),
        cell=arguments.cell or "",
        ignore=tuple(arguments.ignore),
        replace=arguments.replace,
        dry_run=arguments.dry_run,
        dates=arguments.dates,
        decimal=arguments.decimal,
        encoding=arguments.encoding,
        sheet=arguments.sheet or "",
        own=tuple(filter(None, map(str.strip, arguments.own.split(",")))),
        profile=arguments.profile or "",
        words=_words(arguments.word),
        skip_unreadable=arguments.skip_unreadable,
        paid=arguments.paid or "",
        fees=arguments.fees or "",
        again=arguments.again,
        both=arguments.both,
        whole_days=arguments.whole_days,
        forget=arguments.forget,
    )


def _mapping(pairs: Iterable[str]) -> tuple[tuple[str, str], ...]:
    return _pairs(pairs, "--map “{}” is not FIELD=COLUMN, such as handled=Answered")


def _words(pairs: Iterable[str]) -> tuple[tuple[str, str], ...]:
    wrong = "--word “{}” is not MEANING=TEXT, such as answered=Gesproken"
    words = _pairs(pairs, wrong)
    for meaning, text in words:
        if meaning not in _MEANINGS:
            raise UsageError(wrong.format(f"{meaning}={text}"))
    return words


def _pairs(pairs: Iterable[str], wrong: str) -> tuple[tuple[str, str], ...]:
    found = []
    for pair in pairs:
        name, mark, text = pair.partition("=")
        if not (name.strip() and mark and text.strip()):
            raise UsageError(wrong.format(pair))
        found.append((name.strip(), text.strip()))
    return tuple(found)


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
