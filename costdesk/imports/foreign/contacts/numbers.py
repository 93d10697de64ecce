"""Whose telephone number it is: the owner's own, or somebody else's."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

_SPACES = re.compile(r"[\s().\-/]+")
_NUMBER = re.compile(r"\+?[0-9*#]+")
LONGEST_EXTENSION = 5  # digits


def digits_of(text: str) -> str:
    """A number without spaces and brackets; the sign or zeros before a country are left out."""
    number = _together(text)
    return number[2:] if number.startswith("00") else number.removeprefix("+")


def _together(text: str) -> str:
    text = text.strip()
    return text if text.isalnum() else _SPACES.sub("", text)


class Own(NamedTuple):
    """The owner's numbers: those that were named, or by the usual rule everything short.

    A name that ends in ``*`` or ``x`` stands for all numbers that begin so. Numbers of five digits
    and fewer, and names that are no numbers, are taken for extensions where none was named.
    """

    named: frozenset[str] = frozenset()
    beginnings: tuple[str, ...] = ()

    @classmethod
    def of(cls, numbers: Iterable[str]) -> Own:
        """From what the owner wrote."""
        texts = [text.strip().casefold() for text in numbers if text.strip()]
        open_ended = [text.rstrip("*x") for text in texts if text[-1] in "*x" and len(text) > 1]
        return cls(
            frozenset(digits_of(text) for text in texts if text[-1] not in "*x"),
            tuple(map(digits_of, open_ended)),
        )

    @property
    def is_asked(self) -> bool:
        """Whether the owner has named any."""
        return bool(self.named or self.beginnings)

    def test(self) -> Callable[[str], bool]:
        """Tell of a number whether it is one of the owner's."""
        if not self.is_asked:
            return is_extension
        named, beginnings = self

        def is_named(text: str) -> bool:
            is_plain = text.isdigit() and not text.startswith("00")  # as most are
            number = text if is_plain else digits_of(text).casefold()
            return number in named or number.startswith(beginnings)

        return is_named


def is_extension(text: str) -> bool:
    """Whether it can only be a number inside a house: short, or a name."""
    number = _together(text)
    if not number or number.casefold() in _UNKNOWN:
        return False
    return len(number) <= LONGEST_EXTENSION if _NUMBER.fullmatch(number) else True


def is_name(text: str) -> bool:
    """Whether it is the name of somebody or something, and no number at all."""
    number = _together(text)
    is_number = _NUMBER.fullmatch(number) or sum(map(str.isdigit, number)) > LONGEST_EXTENSION
    return not is_number and number.casefold() not in _UNKNOWN


_UNKNOWN = frozenset(
    {"anonymous", "unknown", "private", "unavailable", "restricted", "withheld", "s"}
)
