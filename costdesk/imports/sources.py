"""The ways to see a file as rows: a text under each delimiter, a workbook by its sheets."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Finding, Place, refuse
from costdesk.domain.progress import silent
from costdesk.imports.reading import decode, rows_of
from costdesk.imports.workbooks import is_workbook, read_sheets

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from costdesk.domain.definitions import Language
    from costdesk.domain.progress import Progress
    from costdesk.imports.answers import Answers
    from costdesk.imports.sheets import Sheet

DELIMITERS = (",", ";", "\t", "|")
_ROWS_LOOKED_AT = 30
_CHARACTERS_LOOKED_AT = 200_000

Cells = list[str]


class Source(NamedTuple):
    """One way to see a file: a ``text`` under a delimiter, or a ``sheet``; ``name`` says which."""

    name: str
    text: str = ""
    sheet: Sheet | None = None

    def rows(self) -> Iterable[Cells]:
        """Every row, blank ones too. May raise Refused on the way."""
        return self.sheet.rows if self.sheet else rows_of(self.text, self.name)

    def top(self) -> Iterator[Cells]:
        """The rows in which headings are looked for."""
        text = self.text[:_CHARACTERS_LOOKED_AT]
        rows = self.sheet.rows if self.sheet else rows_of(text, self.name)
        return islice(rows, _ROWS_LOOKED_AT)


class Opened(NamedTuple):
    """A file that could be read, in every way to see it, and what had to be assumed for that."""

    sources: Sequence[Source]
    notes: Sequence[Finding] = ()


def open_sources(
    data: bytes, language: Language, answers: Answers, progress: Progress = silent
) -> Opened:
    """Every way to see the file. Raises Refused for what is neither a text nor a workbook."""
    if is_workbook(data):
        return Opened([*_chosen(read_sheets(data, progress), answers.sheet)])
    decoded = decode(data, language, answers.encoding)
    return Opened(text_sources(decoded.text), decoded.notes)


def text_sources(text: str) -> list[Source]:
    """A text under each delimiter."""
    return [Source(delimiter, text) for delimiter in DELIMITERS]


def _chosen(sheets: Sequence[Sheet], answer: str) -> Iterator[Source]:
    """The sheets that can be seen, or the one that the owner named, hidden or not."""
    named = [sheet for sheet in sheets if sheet.name.casefold() == answer.strip().casefold()]
    if answer and not named:
        choices = ", ".join(sheet.name for sheet in sheets)
        raise refuse(Code.NOT_A_CHOICE, Place(column="sheet"), text=answer, choices=choices)
    for sheet in named or sheets:
        if sheet.rows and (named or not sheet.is_hidden):
            yield Source(sheet.name, sheet=sheet)


def notes_on(chosen: Source, sources: Sequence[Source]) -> Iterator[Finding]:
    """Which of several sheets was read, and how many of its rows nobody can see."""
    if chosen.sheet is None:
        return
    if len(sources) > 1:
        others = ", ".join(source.name for source in sources if source is not chosen)
        yield Finding(Code.SHEET_CHOSEN, values={"text": chosen.name, "others": others})
    if hidden := chosen.sheet.hidden_rows:
        values: dict[str, str | int] = {"rows": len(hidden), "reason": "hidden"}
        yield Finding(Code.ROWS_LEFT_OUT, Place(row=hidden[0]), values)
