"""A profile of a source as the TOML text that reading it gives back."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_FIRST = ("title", "reads", "kind", "sample", "form", "heading")
_LONGEST_LINE = 100


def profile_text(table: Mapping[str, Any]) -> str:
    """The text of a table: what is plain first, then its tables."""
    keys = [*(key for key in _FIRST if key in table), *(key for key in table if key not in _FIRST)]
    plain = [f"{_key(key)} = {_value(table[key])}" for key in keys if not _is_tables(table[key])]
    rest = [line for key in keys if _is_tables(table[key]) for line in _tables(key, table[key])]
    return "\n".join([*plain, *rest]) + "\n"


def _is_tables(value: object) -> bool:
    return isinstance(value, dict) or (
        isinstance(value, list) and bool(value) and all(isinstance(each, dict) for each in value)
    )


def _tables(name: str, value: Any) -> Iterator[str]:  # noqa: ANN401 - as TOML has it
    for each in value if isinstance(value, list) else [value]:
        heading = f"[[{_key(name)}]]" if isinstance(value, list) else f"[{_key(name)}]"
        yield from ("", heading, *(f"{_key(key)} = {_value(one)}" for key, one in each.items()))


def _value(value: Any) -> str:  # noqa: ANN401 - as TOML has it
    if isinstance(value, dict):
        pairs = ", ".join(f"{_key(key)} = {_value(one)}" for key, one in value.items())
        return f"{{ {pairs} }}" if pairs else "{}"
    if isinstance(value, list | tuple):
        return _list([_value(one) for one in value])
    # What JSON writes for a text, a number or a truth is what TOML reads.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _list(values: list[str]) -> str:
    line = f"[{', '.join(values)}]"
    if len(line) <= _LONGEST_LINE or any("\n" in each for each in values):
        return line
    return "[\n" + "".join(f"    {each},\n" for each in values) + "]"


def _key(name: str) -> str:
    return name if _BARE.fullmatch(name) else json.dumps(name, ensure_ascii=False)
