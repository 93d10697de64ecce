"""Profiles as the owner handles them: made of answers, listed, exported, imported, deleted."""

from __future__ import annotations

import json
import re
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from costdesk.domain.findings import Code, Finding, Place, Refused, refuse
from costdesk.exports.files import write_atomically
from costdesk.exports.profiles import profile_text
from costdesk.imports.fields import folded
from costdesk.imports.foreign.profile_files import LONGEST_TEXT, name_problems, read_profile_text
from costdesk.imports.reading import MEGABYTE, read_bytes
from costdesk.services.commands import SetSettings
from costdesk.services.foreign import profiles
from costdesk.services.own_profiles import TABLE, own_profiles, profile_setting, table_of
from costdesk.services.paths import resources
from costdesk.services.remembering import memory_of, numbers_after, said_after
from costdesk.services.said import (
    BETWEEN,
    OWN_NUMBERS,
    SOURCE,
    Said,
    said_in,
    said_record,
    said_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from costdesk.imports.foreign.profiles import Profile
    from costdesk.services.import_requests import ImportRequest
    from costdesk.services.workspace import Workspace

__all__ = [
    "columns_of",
    "delete_profile",
    "export_profile",
    "import_profile",
    "is_profile",
    "own",
    "save_profile",
    "table_form",
]

PROFILE = "profile"
_TITLE, _READS = re.compile(r"(?m)^\s*title\s*="), re.compile(r"(?m)^\s*reads\s*=")


def own(workspace: Workspace) -> tuple[Profile, ...]:
    """The profiles of a workspace, by name."""
    return own_profiles(workspace.definitions().profiles)


def columns_of(workspace: Workspace, name: str) -> tuple[str, ...]:
    """The headings that a profile looks for, each once, as they stand in its files."""
    table = _own_table(workspace, name)
    headings = [str(each) for alternative in table.get("heading", ()) for each in alternative]
    places = {text: place for place, text in reversed([*enumerate(headings)])}
    texts = (str(each) for meant in table.get("columns", {}).values() for each in meant)
    return tuple(sorted(dict.fromkeys(texts), key=lambda text: places.get(text, len(places))))


def table_form(request: ImportRequest, headings: Sequence[str]) -> dict[str, Any]:
    """The table of a profile that reads one of our own tables under these headings."""
    columns = {field: [column] for field, column in request.mapping}
    table = {"reads": TABLE, "kind": request.kind, "sample": True, "heading": [[*headings]]}
    return {**table, "columns": columns}


def save_profile(
    workspace: Workspace,
    name: str,
    form: Mapping[str, Any],
    request: ImportRequest,
    source: str = "",
) -> SetSettings:
    """What keeps a form and the answers of a request as a profile of that name.

    ``source`` is what the answers lay under until now. Raises Refused for a name that cannot be
    or that is ours, and where another profile reads such files already.
    """
    name = name.strip()
    _refuse_name(name)
    _refuse_other(workspace, name, form)
    memory = memory_of(workspace.definitions(), source)
    kept = _kept(name, form, said_after(memory, request))
    numbers = numbers_after(memory, request)
    if numbers == memory.own:
        return kept
    return SetSettings((*kept.pairs, (OWN_NUMBERS, BETWEEN.join(numbers))))


def _kept(name: str, form: Mapping[str, Any], said: Said) -> SetSettings:
    said = _beside_columns(said)
    pairs = [(f"{PROFILE}.{name}", profile_setting(name, form))]
    return SetSettings((*pairs, (f"{SOURCE}.{name}", said_text(said))))


def _beside_columns(said: Said) -> Said:
    """What was said that is not in the columns of a profile."""
    return said._replace(profile=False, mapping={}, ignore=())


def _refuse_name(name: str) -> None:
    if problems := name_problems(name):
        raise Refused([finding.at(row=None) for finding in problems])
    if name in _ours():
        raise refuse(Code.PROFILE_TAKEN, text=name)


def _refuse_other(workspace: Workspace, name: str, form: Mapping[str, Any]) -> None:
    headings = {frozenset(map(folded, one)) for one in form.get("heading", ())}
    for profile in own(workspace):
        if profile.name != name and headings & {*profile.headings}:
            raise refuse(Code.PROFILE_KNOWS_IT, text=profile.name)


def delete_profile(workspace: Workspace, name: str) -> SetSettings:
    """What deletes a profile with its answers. Raises Refused where there is none of one's own."""
    if name in _ours():
        raise refuse(Code.PROFILE_STAYS, text=name)
    _own_table(workspace, name)
    return SetSettings(((f"{PROFILE}.{name}", ""), (f"{SOURCE}.{name}", "")))


def _own_table(workspace: Workspace, name: str) -> dict[str, Any]:
    kept = workspace.definitions().profiles
    if name not in kept:
        raise _unknown(name, kept)
    return table_of(kept[name])


def _ours() -> list[str]:
    return [each.name for each in profiles()]


def _unknown(name: str, known: Iterable[str]) -> Refused:
    """There is none of that name; those that are written much like it are named."""
    spelled = {each.casefold(): each for each in known}
    near = [spelled[each] for each in get_close_matches(name.casefold(), spelled)]
    if near:
        return refuse(Code.PROFILE_NEARLY, text=name, choices=", ".join(near))
    return refuse(Code.PROFILE_UNKNOWN, text=name)


# Files


def is_profile(path: Path) -> bool:
    """Whether a file is a profile, sound or not: it says what it reads."""
    try:
        text = path.read_bytes()[:LONGEST_TEXT].decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return False
    return bool(_TITLE.search(text) and _READS.search(text))


def import_profile(workspace: Workspace, path: Path) -> SetSettings:
    """What takes a profile in from its file; one of that name is replaced.

    Raises Refused with all that is wrong with the file, each at its line.
    """
    try:
        return _imported(workspace, path)
    except Refused as refused:
        raise Refused([each.at(file=str(path)) for each in refused.findings]) from refused


def _imported(workspace: Workspace, path: Path) -> SetSettings:
    data = read_bytes(path)
    if len(data) > MEGABYTE:
        raise refuse(Code.FILE_TOO_LARGE, limit=1)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise refuse(Code.PROFILE_BROKEN, text="UTF-8") from error
    made = read_profile_text(text)
    _refuse_name(made.name)
    _refuse_other(workspace, made.name, made.table)
    return _kept(made.name, made.table, _said(made.answers))


def _said(answers: Mapping[str, Any]) -> Said:
    try:
        return said_in(json.dumps(dict(answers), default=str))
    except Refused as refused:
        raise Refused([Finding(each.code, Place(item="answers"), each.values)
                       for each in refused.findings]) from refused  # fmt: skip


def export_profile(workspace: Workspace | None, name: str, path: Path) -> None:
    """Write a profile as a file that can be taken in elsewhere; those of ours too, to begin with.

    Raises Refused where there is none of that name, or for what the disk says.
    """
    ours = resources() / "profiles" / f"{name}.toml"
    kept = workspace.definitions().profiles if workspace else {}
    if name in _ours():
        write_atomically(path, ours.read_bytes())
    elif workspace is None or name not in kept:
        raise _unknown(name, (*kept, *_ours()))
    else:
        table = _own_table(workspace, name)
        said = memory_of(workspace.definitions(), name).said
        # Own numbers are nobody else's.
        answers = said_record(_beside_columns(said)._replace(own=False))
        table |= {"answers": answers} if answers else {}
        write_atomically(path, profile_text(table).encode())
