"""What a file's columns are called, and what they most likely are: to be asked, not to be used."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING, Literal

from costdesk.domain.findings import Refused
from costdesk.imports.answers import Answers
from costdesk.imports.fields import fields_of, folded
from costdesk.imports.foreign.contacts.heading_words import read_words
from costdesk.imports.foreign.long_files import top_of_long
from costdesk.imports.foreign.money.roles import roles_of
from costdesk.imports.look import SeenColumn, SeenRow, SeenRows, look_at, read_names, rows_below
from costdesk.imports.reading import read_bytes
from costdesk.services.paths import resources

if TYPE_CHECKING:
    from costdesk.imports.fields import TableKind
    from costdesk.services.import_requests import ImportRequest
    from costdesk.services.workspace import Workspace

__all__ = [
    "FOREIGN_FIELDS",
    "ForeignKind",
    "SeenColumn",
    "SeenRow",
    "SeenRows",
    "is_enough",
    "needed_fields",
    "possible_fields",
    "seen_as_foreign",
    "seen_columns",
    "seen_rows",
]

_FIRST_ROWS = 50
ForeignKind = Literal["bank", "calls"]
"""Tables of other programs whose columns can be named one by one."""
FOREIGN_FIELDS: Mapping[ForeignKind, tuple[str, ...]] = {
    "bank": (
        "date", "amount", "debit", "credit", "flag", "payee", "text", "account", "counter",
        "currency", "balance", "fee", "key",
    ),
    "calls": (
        "date", "seconds", "status", "direction", "caller", "called", "wait", "key", "reason",
    ),
}  # fmt: skip
_DAYS = {"booked": "date", "valued": "date"}
_ENOUGH: Mapping[ForeignKind, tuple[frozenset[str], ...]] = {
    "bank": (frozenset({"date"}), frozenset({"amount", "debit", "credit"})),
    "calls": (
        frozenset({"date"}),
        frozenset({"seconds", "status"}),
        frozenset({"caller", "called", "direction", "key"}),
    ),
}
"""Of each of these at least one has to be named."""


def is_enough(kind: ForeignKind, fields: Iterable[str]) -> bool:
    """Whether a table can be read with these of its columns named."""
    named = {*fields}
    return all(named & needed for needed in _ENOUGH[kind])


def seen_as_foreign(
    workspace: Workspace, request: ImportRequest, kind: ForeignKind
) -> tuple[SeenColumn, ...]:
    """The columns of a file, each with what it most likely is in such a table."""
    columns = seen_columns(workspace, request)
    headings = [column.heading for column in columns]
    if kind == "bank":
        roles = {place: role for role, place in roles_of(headings).places.items()}
        if "date" not in roles.values():
            roles = {place: _DAYS.get(role, role) for place, role in roles.items()}
        known = {headings[place]: role for place, role in roles.items()}
    else:
        words = read_words(resources() / "texts").log
        known = {name: field for field, names in words.items() for name in names}
        known = {each: known.get(folded(each), "") for each in headings}
        known = {each: "date" if field == "start" else field for each, field in known.items()}
    taken: set[str] = set()
    found = []
    for column in columns:
        field = known.get(column.heading, "")
        field = field if field in FOREIGN_FIELDS[kind] and field not in taken else ""
        taken.add(field)
        found.append(column._replace(field=field))
    return tuple(found)


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


def seen_rows(workspace: Workspace, request: ImportRequest, wanted: Collection[int]) -> SeenRows:
    """The first rows of a table and those that are wanted; none where it cannot be read."""
    names = read_names(resources() / "texts", request.kind)
    answers = Answers(encoding=request.encoding, sheet=request.sheet)
    language = workspace.definitions().language
    try:
        data = read_bytes(request.path)
        return rows_below(data, names, answers, language, _FIRST_ROWS, wanted)
    except Refused:
        return SeenRows()


def possible_fields(kind: TableKind) -> tuple[str, ...]:
    """Every field that a column can be, the needed ones first."""
    return tuple(dict.fromkeys((*needed_fields(kind), *(each.name for each in fields_of(kind)))))


def needed_fields(kind: TableKind) -> tuple[str, ...]:
    """The fields without which there is no such row; ``date`` stands for ``start`` and ``end``."""
    needed = [field.name for field in fields_of(kind) if field.required]
    if "date" in needed:
        needed = ["date", *(name for name in needed if name not in ("date", "start", "end"))]
    return tuple(needed)
