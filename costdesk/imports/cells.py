"""One cell of the columns that mean the same in every locale: choices, names, yes or no."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from costdesk.domain.allocation import PERCENT, parse_percent
from costdesk.domain.contacts import DIRECTIONS, folded_channel
from costdesk.domain.costs import RECURRENCES
from costdesk.domain.findings import Code, Finding
from costdesk.domain.quality import folded_measure
from costdesk.imports.amounts import shortened
from costdesk.imports.guard import unguarded

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from costdesk.imports.fields import FieldKind

CellValue = str | bool | tuple[date, ...]

_YES = {"yes", "true", "1", "ja", "igen"}
_NO = {"no", "false", "0", "nee", "nem"}


def _choice(choices: Sequence[str]) -> Callable[[str], str | Finding]:
    def read(text: str) -> str | Finding:
        name = text.strip().casefold().replace(" ", "_").replace("-", "_")
        if name in choices:
            return name
        values = {"text": shortened(text.strip()), "choices": ", ".join(choices)}
        return Finding(Code.NOT_A_CHOICE, values=values)

    return read


def _yes_or_no(text: str) -> bool | Finding:
    word = text.strip().casefold()
    if word in _YES | _NO:
        return word in _YES
    return Finding(Code.NOT_YES_OR_NO, values={"text": shortened(text.strip())})


def _name(text: str) -> str:
    return unguarded(text).strip()


def _days(text: str) -> tuple[date, ...] | Finding:
    try:
        return tuple(map(date.fromisoformat, text.split()))
    except ValueError:
        return Finding(Code.NOT_A_DATE, values={"text": shortened(text.strip())})


def _driver(text: str) -> str:
    """A driver in its one spelling; whether it is one is for ``item_rules`` to say."""
    name = _name(text)
    kind, colon, rest = name.partition(":")
    if not colon:
        return name.casefold()
    name = f"{kind.strip().casefold()}:{rest}"
    spec = parse_percent(name) if name.startswith(PERCENT) else None
    return str(spec) if spec else name


# "text" is here for files that are not our own: owners' tables have spaces that nobody meant.
CELL_READERS: dict[FieldKind, Callable[[str], CellValue | Finding]] = {
    "text": _name,
    "name": _name,
    "category": _name,
    "currency": lambda text: text.strip().upper(),
    "recurrence": _choice(RECURRENCES),
    "direction": _choice(DIRECTIONS),
    "channel": lambda text: folded_channel(unguarded(text)),
    "measure": lambda text: folded_measure(unguarded(text)),
    "driver": _driver,
    "days": _days,
    "yes_no": _yes_or_no,
}
