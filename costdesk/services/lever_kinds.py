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
    from costdesk.domain.scenarios.levers import Lever, LeverKind


class LeverTexts(NamedTuple):
    """What levers are called: names and notes by kind, effects, claims by their ids, phrases."""

    names: Mapping[str, str]
    notes: Mapping[str, str]
    effects: Mapping[str, str]
    claims: Mapping[str, str]
    phrases: Mapping[str, str]

    def name_of(self, lever: Lever) -> str:
        """A lever as its owner calls it, else by the cause it removes, or as its kind is called."""
        if lever.cause and not lever.name:
            return self.phrases["without_cause"].format(cause=lever.cause)
        return lever.name or self.names[lever.kind]


@lru_cache(maxsize=1)
def lever_kinds() -> Mapping[str, LeverKind]:
    """The kinds by name, in the order in which they are listed."""
    return read_kinds((resources() / "levers.toml").read_text(encoding="utf-8"))


def lever_texts(language: Language) -> LeverTexts:
    """The texts of levers in a language."""
    with (resources() / "texts" / f"levers_{language}.toml").open("rb") as file:
        tables = tomllib.load(file)
    return LeverTexts(*(tables[name] for name in LeverTexts._fields))
