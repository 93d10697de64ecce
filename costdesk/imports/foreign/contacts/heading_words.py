"""What headings and words mean in tables that no profile knows, as data."""

from __future__ import annotations

import re
import tomllib
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from costdesk.imports.fields import folded
from costdesk.imports.foreign.lengths import UNITS, unit_in

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.lengths import Unit

_ZONE = re.compile(r"_?\((?:utc|gmt|ce?s?t|local|.*/.*|.*time_?zone.*|tz.*)\)")
_MOMENTS = frozenset({"start", "date"})
_LENGTHS = frozenset({"seconds", "wait", "mean_seconds", "mean_wait"})


class Words(NamedTuple):
    """Headings by table and meaning, and words of cells by what they mean; all folded."""

    log: Mapping[str, Sequence[str]]
    tickets: Mapping[str, Sequence[str]]
    counts: Mapping[str, Sequence[str]]
    money: frozenset[str]
    words: Mapping[str, Sequence[str]]
    channels: Mapping[str, str]
    """Of a word for a way to reach somebody the channel."""


@lru_cache(maxsize=4)
def read_words(folder: Path) -> Words:
    """From ``foreign_columns.toml`` of a folder."""
    tables = tomllib.loads((folder / "foreign_columns.toml").read_text(encoding="utf-8"))
    log, tickets, counts = (
        {meaning: [folded(name) for name in names] for meaning, names in tables[kind].items()}
        for kind in ("log", "tickets", "counts")
    )
    money = frozenset(map(folded, tables["money"]["any"]))
    channels = {name: to for to, names in tables["channels"].items() for name in names}
    return Words(log, tickets, counts, money, tables["words"], channels)


def known_headings(places: Mapping[str, int], names: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """The heading of each meaning that the table has; it may name a unit, or a time zone."""
    plain: dict[str, str] = {}
    zoned: dict[str, str] = {}
    for heading in places:
        plain.setdefault(unit_in(heading)[0], heading)
        zoned.setdefault(_ZONE.sub("", heading), heading)
    found = {}
    for meaning, choices in names.items():
        heading = next((name for name in choices if name in places), "")
        if not heading and meaning in _LENGTHS:
            heading = next((plain[name] for name in choices if name in plain), "")
        if not heading and meaning in _MOMENTS:
            heading = next((zoned[name] for name in choices if name in zoned), "")
        if heading:
            found[meaning] = heading
    return found


def units_of(known: Mapping[str, str], answers: Answers) -> dict[str, Unit]:
    """What the numbers of lengths count, where the heading or the owner says it."""
    said = {folded(word): UNITS[name] for name, word in answers.words if name in UNITS}
    units = {
        meaning: said.get(heading) or unit_in(heading)[1] for meaning, heading in known.items()
    }
    return {meaning: unit for meaning, unit in units.items() if unit and meaning in _LENGTHS}
