"""Lines of banks that are sorted: what became of each, and letting one wait again later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QVBoxLayout,
)

from costdesk.services.commands import ReturnLines
from costdesk.services.statement_lines import costs_of_lines, decided_lines
from costdesk.ui.dialogs.forms import add_row, resize_on_screen, roomy_form, wrapped_label
from costdesk.ui.models.table import Column, TableModel
from costdesk.ui.names import category_name
from costdesk.ui.plurals import Plurals
from costdesk.ui.texts import step_sentence
from costdesk.ui.widgets.plain_line import PlainLine
from costdesk.ui.widgets.row_table import row_table
from costdesk.ui.words import capitalised, word

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from PySide6.QtWidgets import QWidget

    from costdesk.domain.costs import CostItem
    from costdesk.services.statement_lines import StoredLine
    from costdesk.ui.desk import Desk
    from costdesk.ui.formats import Formats

_SIZE = 960, 560


class SortedLines(QDialog):
    """A table of lines, the newest first, and a button that lets the chosen ones wait again."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Begin with all of them."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Bank lines that are sorted"))
        resize_on_screen(self, *_SIZE)
        self._desk = desk
        self._lines: Sequence[StoredLine] = ()
        self._costs: Mapping[int, CostItem] = {}
        self._texts: Sequence[str] = ()
        self.search = PlainLine()
        self.search.setPlaceholderText(self.tr("Payee, text, amount, or what became of it"))
        self.model = TableModel(self._columns(desk.formats), self)
        self.table = row_table(self.model, 1, 2)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.table.setAccessibleName(self.windowTitle())
        self.said = wrapped_label("")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.give_back = buttons.addButton(self.tr("&Let it wait again"), role)
        self.give_back.setAutoDefault(False)
        self.give_back.clicked.connect(self._give_back)
        form = roomy_form()
        add_row(form, self.tr("&Find:"), self.search)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(14)
        layout.addLayout(form)
        layout.addWidget(self.table, 1)
        layout.addWidget(self.said)
        layout.addWidget(buttons)
        self.search.textChanged.connect(self._narrow)
        self.table.selectionModel().selectionChanged.connect(self._follow)
        self._list()

    def _columns(self, formats: Formats) -> list[Column[StoredLine]]:
        return [
            Column(self.tr("Day"), lambda row: formats.short_day(row.line.day)),
            Column(self.tr("Payee"), lambda row: row.line.payee),
            Column(self.tr("Text"), lambda row: row.line.text or row.line.heading),
            Column(
                self.tr("Amount"),
                lambda row: formats.in_currency(row.line.currency).amount(row.line.amount),
                right=True,
            ),
            Column(self.tr("What became of it"), self._became),
            Column(
                self.tr("Decided by"),
                lambda row: self.tr("you") if row.edited else self.tr("a rule"),
            ),
        ]

    def _became(self, row: StoredLine) -> str:
        item = self._costs.get(row.cost or 0)
        if item is None:
            return self.tr("left out: {reason}").format(reason=word(row.reason))
        return self.tr("{category}: {name}").format(
            category=category_name(item.category), name=item.name
        )

    def _list(self) -> None:
        workspace = self._desk.workspace
        self._lines = decided_lines(workspace)
        self._costs = costs_of_lines(workspace, self._lines)
        columns = self._columns(self._desk.formats)
        self._texts = [
            " ".join(column.text(row) for column in columns).casefold() for row in self._lines
        ]
        self._narrow()

    def _narrow(self) -> None:
        """Show the lines in which all the words stand."""
        words = self.search.text().casefold().split()
        shown = [
            row
            for row, text in zip(self._lines, self._texts, strict=True)
            if all(part in text for part in words)
        ]
        self.model.show(shown)
        if shown:
            self.table.selectRow(0)
        self._follow()

    @property
    def chosen(self) -> list[StoredLine]:
        """The lines that are selected."""
        return [self.model.row(index.row()) for index in self.table.selectionModel().selectedRows()]

    def _follow(self) -> None:
        """Say what letting the chosen ones wait again does."""
        chosen = self.chosen
        self.give_back.setEnabled(bool(chosen) and not self._desk.is_read_only)
        self.said.setText("\n".join(self._consequences(chosen)))

    def _consequences(self, chosen: Sequence[StoredLine]) -> list[str]:
        if not self._lines:
            return [self.tr("No line is sorted yet. Those that are will be listed here.")]
        costs = sum(row.cost is not None for row in chosen)
        said = [Plurals().costs_to_go(costs)] if costs else []
        if any(not row.edited for row in chosen):
            text = self.tr(
                "A rule decided this. It does so again when a rule is saved, unless it is changed "
                "or deleted under Rules…"
            )
            said.append(text)
        return said

    def _give_back(self) -> None:
        chosen = self.chosen
        changes = self._desk.execute(ReturnLines(tuple(row.id for row in chosen)))
        if changes is not None and changes.step is not None:
            self._list()
            self.said.setText(f"{capitalised(step_sentence(changes.step))}.")
            self.table.setFocus()
