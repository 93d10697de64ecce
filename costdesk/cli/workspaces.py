"""``new``, ``set``, ``get``, ``undo``, ``redo``, ``history`` and ``check``."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from costdesk.cli.sentences import sentence, sentences, step_name
from costdesk.cli.tables import list_of
from costdesk.domain.findings import Code, Place, refuse
from costdesk.services.workspace import Workspace

if TYPE_CHECKING:
    from argparse import Namespace
    from collections.abc import Iterable

    from costdesk.domain.findings import Finding


def new(arguments: Namespace) -> int:
    """Make a workspace, with a sample centre in it if that is asked for."""
    path = Path(arguments.file)
    settings = (
        ("name", arguments.name),
        ("language", arguments.language),
        ("fiscal_start", str(arguments.fiscal_start)),
        ("outbound", arguments.outbound),
    )
    with Workspace.create(path, arguments.currency, settings) as workspace:
        if arguments.sample:
            _fill(workspace)
    sys.stdout.write(f"made {path}\n")
    return 0


def _fill(workspace: Workspace) -> None:
    """Put the sample centre in; where that fails, the file was never made."""
    from costdesk.services.samples import fill_with_sample

    try:
        fill_with_sample(workspace)
    except BaseException:
        workspace.close()
        workspace.path.unlink(missing_ok=True)
        raise


def set_(arguments: Namespace) -> int:
    """Change one setting."""
    from costdesk.services.commands import SetSetting

    with Workspace.open(Path(arguments.file)) as workspace:
        changes = workspace.execute(SetSetting(arguments.key, arguments.value))
        settings = dict(workspace.settings())
    _tell(changes.findings)
    key = arguments.key.strip()
    sys.stdout.write(f"{key} = {settings.get(key, arguments.value)}\n")
    return 0


def get(arguments: Namespace) -> int:
    """Show one setting, or all."""
    with Workspace.open(Path(arguments.file)) as workspace:
        settings = workspace.settings()
    if not arguments.key:
        sys.stdout.write(list_of(settings))
        return 0
    known = dict(settings)
    if arguments.key not in known:
        choices = ", ".join(known)
        raise refuse(
            Code.UNKNOWN_SETTING, Place(item=arguments.key), text=arguments.key, choices=choices
        )
    sys.stdout.write(f"{known[arguments.key]}\n")
    return 0


def undo(arguments: Namespace) -> int:
    """Take the last change back."""
    with Workspace.open(Path(arguments.file)) as workspace:
        step = workspace.undo().step
    sys.stdout.write(f"undone: {step_name(step)}\n")
    return 0


def redo(arguments: Namespace) -> int:
    """Make a change again that was taken back."""
    with Workspace.open(Path(arguments.file)) as workspace:
        step = workspace.redo().step
    sys.stdout.write(f"done again: {step_name(step)}\n")
    return 0


def history(arguments: Namespace) -> int:
    """The changes that can be undone, the newest first, and those that can be redone."""
    with Workspace.open(Path(arguments.file)) as workspace:
        steps = workspace.history()
    for step in reversed(steps):
        when = step.at.astimezone().strftime("%Y-%m-%d %H:%M")
        undone = "  (undone)" if step.undone else ""
        sys.stdout.write(f"{when}  {step_name(step.name)}{undone}\n")
    if not steps:
        sys.stdout.write("nothing to undo\n")
    return 0


def check(arguments: Namespace) -> int:
    """What is wrong or odd, in the file and in the data."""
    from costdesk.services.checking import check_workspace

    with Workspace.open(Path(arguments.file)) as workspace:
        findings = check_workspace(workspace)
    if arguments.format == "json":
        sys.stdout.write(json.dumps([_record(each) for each in findings], ensure_ascii=False))
        sys.stdout.write("\n")
        return 0
    sys.stdout.writelines(f"{sentence(each)}\n" for each in findings)
    if not findings:
        sys.stdout.write("Nothing wrong, nothing odd.\n")
    return 0


def _record(finding: Finding) -> dict[str, object]:
    place = finding.place
    return {
        "code": str(finding.code),
        "item": place.item,
        "cell": place.cell,
        "period": place.period,
        "values": dict(finding.values),
        "sentence": sentence(finding),
    }


def _tell(findings: Iterable[Finding]) -> None:
    sys.stderr.writelines(sentences(findings))
