"""Answers about the files of a source as settings: ``source.NAME`` and ``own_numbers``."""

from __future__ import annotations

import json
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.domain.contacts import parse_cell
from costdesk.domain.findings import Code, refuse

if TYPE_CHECKING:
    from collections.abc import Mapping

OWN_NUMBERS = "own_numbers"
SOURCE = "source"
BETWEEN = ", "
MEANINGS = (
    "answered", "lost", "voicemail", "inbound", "outbound", "internal",
    "seconds", "milliseconds", "minutes", "hours", "days", "each",
)  # fmt: skip
_CHOICES = {
    "dates": ("dmy", "mdy", "ymd"),
    "decimal": ("point", "comma"),
    "fees": ("beside", "within", "apart"),
}
_SHOWN = 40  # signs of a text that is refused


class Said(NamedTuple):
    """The answers about one source; ``own`` and ``profile`` say that those were among them.

    ``words`` are meanings by word, ``mapping`` columns by field, ``ignore`` columns left out.
    """

    own: bool = False
    profile: bool = False
    cell: str = ""
    dates: str = ""
    decimal: str = ""
    paid: str = ""
    fees: str = ""
    words: Mapping[str, str] = MappingProxyType({})
    mapping: Mapping[str, str] = MappingProxyType({})
    ignore: tuple[str, ...] = ()


def said_text(said: Said) -> str:
    """The answers in their one spelling, empty where there are none."""
    record = said_record(said)
    return json.dumps(record, ensure_ascii=False, sort_keys=True) if record else ""


def said_record(said: Said) -> dict[str, Any]:
    """The answers by name, without those that were not given."""
    return {name: value for name, value in zip(Said._fields, said, strict=True) if value}


def said_in(text: str) -> Said:
    """The answers of a text. Raises Refused for what are none."""
    try:
        record: Any = json.loads(text) if text else {}
        said = Said(**record)
        sound = _are_texts(said) and all(_is_sound(name, getattr(said, name)) for name in _SOUND)
    except (ValueError, TypeError, AttributeError, RecursionError):
        sound = False
    if not sound:
        raise refuse(Code.NOT_A_CHOICE, text=text[:_SHOWN], choices=BETWEEN.join(Said._fields))
    return said._replace(ignore=tuple(said.ignore))


_SOUND = ("cell", "words", *_CHOICES)


def _are_texts(said: Any) -> bool:  # noqa: ANN401 - as it was written
    pairs = [*said.words.items(), *said.mapping.items()]
    one = [said.cell, said.dates, said.decimal, said.paid, said.fees]
    texts = [*one, *said.ignore, *sum(pairs, ())]
    flags = all(each in (True, False) for each in (said.own, said.profile))
    return flags and not isinstance(said.ignore, str) and all(isinstance(it, str) for it in texts)


def _is_sound(name: str, value: Any) -> bool:  # noqa: ANN401 - of any field
    if name == "cell":
        return not value or parse_cell(value) is not None
    if name == "words":
        return set(value.values()) <= {*MEANINGS}
    return not value or value in _CHOICES[name]


def settled_source(name: str, text: str) -> tuple[str, str]:
    """What is remembered of a source, as a setting; an empty text forgets it."""
    return name, said_text(said_in(text))


def settled_numbers(text: str) -> str:
    """Own numbers in their one spelling."""
    return BETWEEN.join(numbers_in(text))


def numbers_in(text: str) -> tuple[str, ...]:
    """The numbers of a text, each once."""
    parts = (part.strip() for part in text.replace(";", ",").split(","))
    return tuple(dict.fromkeys(filter(None, parts)))
