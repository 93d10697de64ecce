"""Profiles that the owner made: kept among the settings, read from files and written to them.

``profile.NAME`` holds the table of a profile; what was answered about such files lies under
``source.NAME``, as for every source.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from costdesk.domain.findings import Code, Place, Refused, refuse
from costdesk.imports.fields import folded

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from costdesk.imports.foreign.profiles import Profile
    from costdesk.services.said import Said

TABLE = "table"
"""What a profile of one of our own tables under other headings reads."""


def settled_profile(name: str, text: str) -> tuple[str, str]:
    """A profile as a setting, in its one spelling; an empty text takes it away."""
    return name, profile_setting(name, _table_in(text)) if text else ""


def profile_setting(name: str, table: Mapping[str, Any]) -> str:
    """The text that a table is kept as. Raises Refused with all that is wrong with it."""
    from costdesk.imports.foreign.profile_files import profile_problems  # noqa: PLC0415 - rare

    named = {**table, "title": name}
    if problems := [*profile_problems(named)]:
        raise Refused(problems)
    return json.dumps(named, ensure_ascii=False, sort_keys=True)


def table_of(text: str) -> dict[str, Any]:
    """The table that is kept as a text."""
    return dict(json.loads(text))


def _table_in(text: str) -> dict[str, Any]:
    try:
        table = json.loads(text)
    except (ValueError, RecursionError):
        table = None
    if not isinstance(table, dict):
        raise refuse(Code.PROFILE_BROKEN, Place(), text=text[:60])
    return table


def own_profiles(kept: Mapping[str, str]) -> tuple[Profile, ...]:
    """The owner's profiles by name."""
    return tuple(_profile(name, kept[name]) for name in sorted(kept))


def own_table(kept: Mapping[str, str], kind: str, headings: Sequence[str]) -> Profile | None:
    """The owner's profile of one of our tables that fits these headings best, if any."""
    present = {folded(text) for text in headings}
    fitting = [
        (len(heading), profile)
        for profile in own_profiles(kept)
        if profile.reads == TABLE and profile.rules.get("kind") == kind
        for heading in profile.headings
        if heading <= present
    ]
    return max(fitting, key=lambda pair: pair[0])[1] if fitting else None


def said_by(profile: Profile, said: Said, headings: Sequence[str]) -> Said:
    """What was said about such tables: the columns as the profile has them, if nobody said more."""
    written = {folded(text): text for text in reversed(headings)}
    mapping = {
        field: next((written[str(each)] for each in columns if str(each) in written), "")
        for field, columns in profile.columns.items()
    }
    mapping = {field: column for field, column in mapping.items() if column} | dict(said.mapping)
    left = tuple(text for text in headings if text not in mapping.values())
    return said._replace(mapping=mapping, ignore=said.ignore or left)


@lru_cache(maxsize=64)
def _profile(name: str, text: str) -> Profile:
    from costdesk.imports.foreign.profiles import profile_of_table  # noqa: PLC0415 - rare

    return profile_of_table(name, table_of(text), own=True)
