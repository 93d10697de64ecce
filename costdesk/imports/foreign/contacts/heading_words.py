"""What headings and words mean in tables that no profile knows, as data."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from costdesk.imports.fields import folded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path


class Words(NamedTuple):
    """Headings by table and meaning, and words of cells by what they mean; all folded."""

    log: Mapping[str, Sequence[str]]
    counts: Mapping[str, Sequence[str]]
    money: frozenset[str]
    words: Mapping[str, Sequence[str]]
    channels: Mapping[str, str]
    """Of a word for a way to reach somebody the channel."""


@lru_cache(maxsize=4)
def read_words(folder: Path) -> Words:
    """From ``foreign_columns.toml`` of a folder."""
    tables = tomllib.loads((folder / "foreign_columns.toml").read_text(encoding="utf-8"))
    log, counts = (
        {meaning: [folded(name) for name in names] for meaning, names in tables[kind].items()}
        for kind in ("log", "counts")
    )
    money = frozenset(map(folded, tables["money"]["any"]))
    channels = {name: to for to, names in tables["channels"].items() for name in names}
    return Words(log, counts, money, tables["words"], channels)
