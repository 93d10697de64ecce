"""JSON: the longest list of records in it, as a table with their names for headings."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from itertools import takewhile
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from costdesk.domain.findings import Code, Place, refuse
from costdesk.imports.foreign.money.roles import roles_of
from costdesk.imports.foreign.money.tables import read_sources
from costdesk.imports.sheets import Sheet, plain_number
from costdesk.imports.sources import Opened, Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.profiles import Profile
    from costdesk.imports.foreign.reading import Reading
    from costdesk.imports.records import Terms

_BEGINNING = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*[\[{\"\]0-9-])")
_DEEPEST = 6
_MOST_HEADINGS = 200
_PENDING = frozenset({"pending", "reserved", "planned", "scheduled"})
_SHORT = {"amount.value": "amount", "amount.amount": "amount", "amount.currency": "currency"}


def is_json(text: str) -> bool:
    """Whether a text begins as a list or an object does."""
    return bool(_BEGINNING.match(text))


def read_json(
    text: str, answers: Answers, terms: Terms, profiles: Sequence[Profile] = ()
) -> Reading | None:
    """The lines in the list of records; None where they are no lines of money."""
    try:
        data = _loaded(text)
    except (ValueError, RecursionError, ArithmeticError) as error:
        row = getattr(error, "lineno", None)
        data = _by_line(text)
        if data is None:
            raise refuse(Code.FILE_DAMAGED, Place(row=row), text="JSON") from error
    by_path: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for path, records in _lists(data, _DEEPEST):
        by_path.setdefault(path, []).extend(records)
    pending = sum(len(records) for path, records in by_path.items() if _is_pending(path))
    booked = [records for path, records in by_path.items() if not _is_pending(path)]
    tables = map(_opened, sorted(_of_same_fields(booked), key=len, reverse=True))
    found = (read_sources(each, answers, terms, profiles, "json") for each in tables)
    reading = next(filter(None, found), None)
    if reading is None or not pending:
        return reading
    left_out = {**reading.left_out, "pending": reading.left_out.get("pending", 0) + pending}
    return reading._replace(left_out=left_out, rows=reading.rows + pending)


def _of_same_fields(lists: list[list[dict[str, Any]]]) -> list[list[dict[str, Any]]]:
    """Lists whose records have the same fields, such as one for each month, as one."""
    found: dict[frozenset[str], list[dict[str, Any]]] = {}
    for records in lists:
        found.setdefault(frozenset(name for each in records for name in each), []).extend(records)
    return [*found.values()]


def _opened(records: list[dict[str, Any]]) -> Opened:
    """The records as a sheet under their names; what stands before every name is none of it."""
    rows = [*map(_flat, records)]
    names = [*dict.fromkeys(name for row in rows for name in row)][:_MOST_HEADINGS]
    cells = [[row.get(name, "") for name in names] for row in rows]
    before = len(_common([name.split(".")[:-1] for name in names]))
    headings = [_heading(".".join(name.split(".")[before:])) for name in names]
    return Opened([Source("JSON", sheet=Sheet("JSON", [headings, *cells]))])


def _common(paths: list[list[str]]) -> list[str]:
    """What all paths begin with."""
    first = min(paths, default=[])
    same = takewhile(lambda place: all(path[: place + 1] == first[: place + 1] for path in paths),
                     range(len(first)))  # fmt: skip
    return first[: len([*same])]


def _is_pending(path: tuple[str, ...]) -> bool:
    """Whether a list is that of what is not booked yet: it comes again, booked."""
    return bool(path) and path[-1].casefold() in _PENDING


def _loaded(text: str) -> Any:  # noqa: ANN401 - any JSON
    # Numbers keep their digits: a float would lose some, and a huge one is a text here.
    return json.loads(text, parse_float=Decimal, parse_int=Decimal, parse_constant=str)


def _by_line(text: str) -> list[Any] | None:
    """A record on each line, as programs write them that never stop; None where any is none."""
    lines = [line for line in text.split("\n") if line.strip()]
    try:
        found = [_loaded(line) for line in lines] if len(lines) > 1 else []
    except (ValueError, RecursionError, ArithmeticError):
        return None
    return found if found and all(isinstance(each, dict) for each in found) else None


def _lists(
    data: Any,  # noqa: ANN401 - any JSON
    depth: int,
    path: tuple[str, ...] = (),
    account: Mapping[str, Any] = MappingProxyType({}),
) -> Iterator[tuple[tuple[str, ...], list[dict[str, Any]]]]:
    """Every list of nothing but records, with the names that lead to it.

    Records in a list of accounts are of the ``account`` that they stand in.
    """
    if depth == 0:
        return
    if isinstance(data, list):
        if data and all(isinstance(each, dict) for each in data):
            yield path, [{**account, **each} for each in data]
            for each in data:
                yield from _lists(each, depth - 1, path, account)
    elif isinstance(data, dict):
        own = {name: value for name, value in data.items() if _is_of_account(name, value)}
        for name, value in data.items():
            yield from _lists(value, depth - 1, (*path, name), {**account, **own})


def _is_of_account(name: str, value: Any) -> bool:  # noqa: ANN401 - any JSON
    return isinstance(value, str) and bool({"account", "currency"} & roles_of([name]).places.keys())


def _flat(record: dict[str, Any], before: str = "", depth: int = 3) -> dict[str, str]:
    flat: dict[str, str] = {}
    for name, value in record.items():
        if isinstance(value, dict) and depth:
            flat |= _flat(value, f"{before}{name}.", depth - 1)
        elif isinstance(value, str):
            flat[f"{before}{name}"] = value
        elif isinstance(value, Decimal):
            flat[f"{before}{name}"] = plain_number(value)
    return flat


def _heading(name: str) -> str:
    return _SHORT.get(name.casefold().removeprefix("transaction"), name)
