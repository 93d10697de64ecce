"""The shape of a day that is typed, pasted or read from a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.imports.reading import decode, read_bytes
from costdesk.imports.scenarios.shapes import read_shape

if TYPE_CHECKING:
    from fractions import Fraction
    from pathlib import Path

    from costdesk.domain.definitions import Language
    from costdesk.domain.scenarios.terms import Opening
    from costdesk.imports.amounts import Mark


def shape_typed(text: str, opening: Opening, decimal: Mark) -> tuple[Fraction, ...]:
    """The weights of a day's intervals. Raises Refused with what is wrong with the text."""
    return read_shape(text, opening, decimal)


def shape_file(path: Path, language: Language) -> str:
    """The text of a file with the contacts of a day. Raises Refused where it is none."""
    return decode(read_bytes(path), language).text
