"""JSON: the longest list of records in it, as a table with their names for headings."""

from __future__ import annotations

import json
import re
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from costdesk.domain.findings import Code, Place, refuse
from costdesk.imports.foreign.money.tables import read_sources
from costdesk.imports.sheets import Sheet, plain_number
from costdesk.imports.sources import Opened, Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.profiles import Profile
    from costdesk.imports.foreign.reading import Reading
    from costdesk.imports.records import Terms

_BEGINNING = re.compile(r"\s*(?:\{\s*[\"}]|\[\s*[\[{\"\]0-9-])")
_DEEPEST = 6
_MOST_HEADINGS = 200
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
    records = max(_lists(data, _DEEPEST), key=len, default=[])
    rows = [*map(_flat, records)]
    names = [*dict.fromkeys(name for row in rows for name in row)][:_MOST_HEADINGS]
    cells = [[row.get(name, "") for name in names] for row in rows]
    source = Source("JSON", sheet=Sheet("JSON", [[_heading(name) for name in names], *cells]))
    return read_sources(Opened([source]), answers, terms, profiles, "json")


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


def _lists(data: Any, depth: int) -> Iterator[list[dict[str, Any]]]:  # noqa: ANN401 - any JSON
    """Every list of nothing but records, in passing."""
    if depth == 0:
        return
    if isinstance(data, list):
        if data and all(isinstance(each, dict) for each in data):
            yield data
    elif isinstance(data, dict):
        for value in data.values():
            yield from _lists(value, depth - 1)


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
