"""What a file's columns are called, and what they most likely are: to be asked, not to be used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.findings import Refused
from costdesk.imports.answers import Answers
from costdesk.imports.fields import fields_of
from costdesk.imports.foreign.long_files import top_of_long
from costdesk.imports.look import SeenColumn, look_at, read_names
from costdesk.imports.reading import read_bytes
from costdesk.services.paths import resources

if TYPE_CHECKING:
    from costdesk.imports.fields import TableKind
    from costdesk.services.import_requests import ImportRequest
    from costdesk.services.workspace import Workspace

__all__ = ["SeenColumn", "needed_fields", "possible_fields", "seen_columns"]


def seen_columns(workspace: Workspace, request: ImportRequest) -> tuple[SeenColumn, ...]:
    """The columns of the file; none where it has no headings or cannot be read at all."""
    names = read_names(resources() / "texts", request.kind)
    answers = Answers(encoding=request.encoding, sheet=request.sheet)
    try:
        language = workspace.definitions().language
        if top := top_of_long(request.path, language, answers.encoding):
            return look_at(top, names, answers._replace(encoding=None), language)
        return look_at(read_bytes(request.path), names, answers, language)
    except Refused:
        return ()


def possible_fields(kind: TableKind) -> tuple[str, ...]:
    """Every field that a column can be, the needed ones first."""
    return tuple(dict.fromkeys((*needed_fields(kind), *(each.name for each in fields_of(kind)))))


def needed_fields(kind: TableKind) -> tuple[str, ...]:
    """The fields without which there is no such row; ``date`` stands for ``start`` and ``end``."""
    needed = [field.name for field in fields_of(kind) if field.required]
    if "date" in needed:
        needed = ["date", *(name for name in needed if name not in ("date", "start", "end"))]
    return tuple(needed)
