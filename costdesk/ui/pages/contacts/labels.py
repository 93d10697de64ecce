"""Headings and periods that are copied along with the numbers of a sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Finding
from costdesk.services.typed_values import count_typed, duration_typed

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from costdesk.ui.pages.contacts.blocks import Block, Mark


class Labelled(NamedTuple):
    """A block without its labels.

    ``headings`` is how many lines were above it, ``periods`` the text before each of its lines
    (empty where there were none).
    """

    block: Block
    headings: int
    periods: Sequence[str]


def parted(block: Block, decimal: Mark) -> Labelled:
    """Part a line of headings above and a column of periods before the numbers from them.

    Only where they hold texts alone, with numbers below and beside them: a single text among
    numbers is no heading but a mistake.
    """
    headings = int(
        len(block) > 1 and _is_text(block[0], decimal) and _has_number(block[1:], decimal)
    )
    lines = block[headings:]
    first, rest = [line[0] for line in lines], [line[1:] for line in lines]
    if len(lines[0]) > 1 and _is_text(first, decimal) and all(first) and _has_number(rest, decimal):
        return Labelled(rest, headings, first)
    return Labelled(lines, headings, ())


def _is_text(texts: Iterable[str], decimal: Mark) -> bool:
    found = [text for text in texts if text]
    return bool(found) and not any(_is_number(text, decimal) for text in found)


def _has_number(lines: Block, decimal: Mark) -> bool:
    return any(_is_number(text, decimal) for line in lines for text in line if text)


def _is_number(text: str, decimal: Mark) -> bool:
    """Whether a text is a count or a time, or would like to be one."""
    count, time = count_typed(text, decimal), duration_typed(text, decimal)
    return not isinstance(time, Finding) or (
        not isinstance(count, Finding) or count.code is not Code.NOT_A_NUMBER
    )
