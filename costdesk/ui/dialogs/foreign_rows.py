"""The first rows of a file of another program, each with what becomes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.ui.dialogs.preview_rows import PreviewRows
from costdesk.ui.left_out import left_out_reason
from costdesk.ui.names import category_name, cell_name

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from costdesk.domain.cost_rules import Verdict
    from costdesk.domain.statements import StatementLine
    from costdesk.services.foreign import Reading, RowFate
    from costdesk.ui.formats import Formats


class ForeignRows(PreviewRows):
    """Rows of a log or of a bank, or lines of money where the file is no table."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        """Without rows yet."""
        super().__init__(parent)
        self._formats = formats
        self._verdicts: Mapping[int, Verdict] = {}

    def show_rows(self, reading: Reading, verdicts: Mapping[int, Verdict]) -> None:
        """Show these under the headings of the table, or as lines where the file is none.

        ``verdicts`` are what the rules say of lines, by their place in the reading.
        """
        self._verdicts = verdicts
        rows = [*(self._under_headings if reading.headings else self._as_lines)(reading)]
        self.fill(self._headings(reading), rows)

    def _headings(self, reading: Reading) -> Sequence[str]:
        if reading.headings or not any(map(_is_line, reading.fates)):
            return [text.strip() for text in reading.headings]
        return [self.tr("Day"), self.tr("Amount"), self.tr("Payee"), self.tr("Text")]

    def _under_headings(self, reading: Reading) -> Iterator[Sequence[str]]:
        """Each row as it stands in the file, with what it was read as."""
        for fate in reading.fates:
            texts = [text.strip() for text in fate.texts]
            yield [str(fate.row), self._fate(fate, reading), *texts]

    def _as_lines(self, reading: Reading) -> Iterator[Sequence[str]]:
        """The day, the amount and who it was of each line; what is none, as it stands there."""
        for fate in reading.fates:
            line = _line_of(reading, fate)
            if line is None:
                texts = [text.strip() for text in fate.texts]
                shown = ["", "", "", *texts] if any(map(_is_line, reading.fates)) else texts
            else:
                shown = [self._day(line), self._amount(line), line.payee, line.text]
            yield [str(fate.row), self._fate(fate), *shown]

    def _day(self, line: StatementLine) -> str:
        return self._formats.short_day(line.day)

    def _amount(self, line: StatementLine) -> str:
        return self._formats.in_currency(line.currency).amount(line.amount)

    def _fate(self, fate: RowFate, reading: Reading | None = None) -> str:
        """What becomes of a row; where it stands as in the file, with the day and amount read."""
        said = self._becomes(fate)
        line = reading and _line_of(reading, fate)
        if not line:
            return said
        return self.tr("{day}, {amount}: {fate}").format(
            day=self._day(line), amount=self._amount(line), fate=said
        )

    def _becomes(self, fate: RowFate) -> str:
        if fate.reason == "waiting":
            return self.tr("waits for an answer")
        if fate.reason:
            return self.tr("left out: {reason}").format(reason=left_out_reason(fate.reason))
        if fate.place is not None and fate.place in self._verdicts:
            return self._judged(self._verdicts[fate.place])
        if fate.cell is None:
            return self.tr("taken in")
        lost = self.tr("{cell}, nobody answered")
        cell = cell_name(fate.cell)
        return lost.format(cell=cell) if fate.is_lost else cell

    def _judged(self, verdict: Verdict) -> str:
        """What the rules for bank lines make of it."""
        if verdict.skip:
            return self.tr("no cost: {reason}").format(reason=left_out_reason(verdict.skip))
        if verdict.item and not verdict.waits:
            return category_name(verdict.item.category)
        return self.tr("waits to be sorted")


def _line_of(reading: Reading, fate: RowFate) -> StatementLine | None:
    is_there = fate.place is not None and fate.place < len(reading.lines)
    return reading.lines[fate.place or 0] if is_there else None


def _is_line(fate: RowFate) -> bool:
    return fate.place is not None
