"""The kinds of levers that come with the program, and what they are called in every language."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from costdesk.imports.scenarios.kinds import read_kinds
from costdesk.services.paths import resources

if TYPE_CHECKING:
    from collections.abc import Mapping

    from costdesk.domain.definitions import Language
    from costdesk.domain.scenarios.levers import LeverKind


class LeverTexts(NamedTuple):
    """What levers are called: names and notes by kind, effects, and claims by their ids."""

    names: Mapping[str, str]
    notes: Mapping[str, str]
    effects: Mapping[str, str]
    claims: Mapping[str, str]


@lru_cache(maxsize=1)
def lever_kinds() -> Mapping[str, LeverKind]:
    """The kinds by name, in the order in which they are listed."""
    return read_kinds((resources() / "levers.toml").read_text(encoding="utf-8"))


def lever_texts(language: Language) -> LeverTexts:
    """The texts of levers in a language."""
    with (resources() / "texts" / f"levers_{language}.toml").open("rb") as file:
        tables = tomllib.load(file)
    return LeverTexts(*(tables[name] for name in LeverTexts._fields))
