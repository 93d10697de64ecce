"""What a report is made of: sections of texts, tables and pictures, in words that are chosen.

The same value is written as a page of the web and painted on paper.
"""

from __future__ import annotations

from typing import Literal, NamedTuple

TextRole = Literal["plain", "lead", "quiet"]
RowRole = Literal["plain", "total", "quiet"]


class Paragraph(NamedTuple):
    """A text of its own; ``lead`` is what matters most, ``quiet`` what stands beside."""

    text: str
    role: TextRole = "plain"


class Bullets(NamedTuple):
    """Sentences that do not follow from each other."""

    lines: tuple[str, ...]


class Card(NamedTuple):
    """One figure: its value, then what is said of it, then what stands quietly beside."""

    name: str
    value: str
    lines: tuple[str, ...] = ()
    quiet: tuple[str, ...] = ()


class Cards(NamedTuple):
    """Figures side by side."""

    cards: tuple[Card, ...]


class Row(NamedTuple):
    """The cells of a row; those at the places in ``marked`` stand out, and say why themselves."""

    cells: tuple[str, ...]
    role: RowRole = "plain"
    marked: frozenset[int] = frozenset()


class Table(NamedTuple):
    """Rows under headings (none for a list of facts); the first ``left`` columns are texts.

    ``notes`` stand below, in small letters.
    """

    headings: tuple[str, ...]
    rows: tuple[Row, ...]
    left: int = 1
    notes: tuple[str, ...] = ()


class Picture(NamedTuple):
    """A chart: its name, what it says in words, height ÷ width, and itself as SVG."""

    name: str
    said: str
    shape: float
    svg: bytes


Block = Paragraph | Bullets | Cards | Table | Picture


class Section(NamedTuple):
    """A part that can be left out; ``key`` is its code."""

    key: str
    title: str
    blocks: tuple[Block, ...]


class Document(NamedTuple):
    """A whole report. ``page_number`` has the places ``{page}`` and ``{pages}``."""

    language: str
    kind: str
    title: str
    subtitles: tuple[str, ...]
    sections: tuple[Section, ...]
    made: str
    page_number: str
