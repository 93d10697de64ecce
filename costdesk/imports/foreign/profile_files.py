"""A profile that an owner made, from its TOML text or its table: strictly, said line by line.

It has the form of the profiles that came with the program, and beside it ``reads = "table"`` for
one of our own tables under other headings (``kind`` says which), and ``answers``: what was said
about such files. Nothing of a file is used before all of it is sound.
"""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.domain.findings import Code, Finding, Place, Refused, refuse
from costdesk.imports.foreign.profile_rules import EXAMPLES, TOP, is_sound_columns, known_columns

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

LONGEST_NAME = 60
LONGEST_TEXT = 200_000
"""Letters of a file; more is no profile."""
_FORBIDDEN = "+="
_AT = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)")
_SHOWN = 60
_KEY = r"(?m)^[ \t]*(?:\[+[ \t]*)?[\"']?{name}[\"']?[ \t]*[=.\]]"


class ProfileFile(NamedTuple):
    """A sound profile: its name, its table without the answers, and those as they stand there."""

    name: str
    table: Mapping[str, Any]
    answers: Mapping[str, Any]


def read_profile_text(text: str) -> ProfileFile:
    """The profile of a text. Raises Refused with all that is wrong, each at its line."""
    if len(text) > LONGEST_TEXT:
        raise refuse(Code.PROFILE_BROKEN, text=text[:_SHOWN])
    try:
        table = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        raise Refused([_not_toml(text, str(error))]) from error
    if problems := [*profile_problems(table, text)]:
        raise Refused(problems)
    answers = table.pop("answers", {})
    return ProfileFile(table["title"].strip(), table, answers)


def _not_toml(text: str, said: str) -> Finding:
    found = _AT.search(said)
    row = int(found[1]) if found and found[1] else text.count("\n") + 1
    lines = text.split("\n")
    shown = lines[row - 1].strip() if row <= len(lines) else ""
    return Finding(Code.PROFILE_BROKEN, Place(row=row), {"text": shown[:_SHOWN]})


def profile_problems(table: Mapping[str, Any], text: str = "") -> Iterator[Finding]:
    """What is wrong with a table, at the lines of its text where there is one."""
    yield from _missing(table)
    for key, value in table.items():
        row = _line_of(text, key)
        if key not in TOP:
            values = {"text": str(key)[:_SHOWN], "choices": ", ".join(TOP)}
            yield Finding(Code.NOT_A_CHOICE, Place(row=row), values)
        elif key == "title":
            yield from _name_problems(value, row)
        elif not TOP[key](value):
            yield _finding(Code.PROFILE_WRONG, key, EXAMPLES[key], row)
        elif key == "columns":
            yield from _column_problems(table, value, text)


def _missing(table: Mapping[str, Any]) -> Iterator[Finding]:
    needed = ["title", "reads"]
    if table.get("reads") == "table":
        needed.append("kind")
    if "known_words" in table:
        needed.append("answered")
    if "shape" not in table:
        needed.append("heading")
    for key in needed:
        if key not in table:
            yield _finding(Code.PROFILE_NEEDS, key, EXAMPLES[key])


def _finding(code: Code, key: str, example: str, row: int | None = None) -> Finding:
    return Finding(code, Place(row=row), {"text": key, "example": example})


def _name_problems(name: object, row: int | None = None) -> Iterator[Finding]:
    if not isinstance(name, str) or not name.strip():
        yield _finding(Code.PROFILE_WRONG, "title", EXAMPLES["title"], row)
    elif len(name.strip()) > LONGEST_NAME:
        values: dict[str, str | int] = {"text": name.strip()[:40], "limit": LONGEST_NAME}
        yield Finding(Code.TOO_LONG, Place(row=row), values)
    elif not name.isprintable() or any(sign in name for sign in _FORBIDDEN):
        values = {"text": name[:40], "forbidden": " ".join(_FORBIDDEN)}
        yield Finding(Code.BAD_NAME, Place(row=row), values)


def name_problems(name: str) -> list[Finding]:
    """Why a profile cannot be called so."""
    return [*_name_problems(name)]


def _column_problems(
    table: Mapping[str, Any], columns: Mapping[str, Any], text: str
) -> Iterator[Finding]:
    known = known_columns(table)
    for meaning, places in columns.items():
        row = _line_of(text, "columns", meaning)
        if meaning not in known:
            values: dict[str, str | int] = {"text": meaning, "choices": ", ".join(known)}
            yield Finding(Code.NOT_A_CHOICE, Place(row=row), values)
        elif not is_sound_columns(places):
            yield _finding(Code.PROFILE_WRONG, meaning, f'{meaning} = ["Heading"]', row)


def _line_of(text: str, *path: str) -> int | None:
    """The line at which a key stands, as well as it can be found; None without a text."""
    place = 0
    for name in path:
        found = re.compile(_KEY.format(name=re.escape(name))).search(text, place)
        place = found.start() if found else place
    return text.count("\n", 0, place) + 1 if text else None
