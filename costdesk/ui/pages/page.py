"""What every page is: a widget that knows what it shows and is refreshed only when it is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from costdesk.ui.desk import EVERYTHING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QShowEvent

    from costdesk.services.chart_spots import Rows
    from costdesk.ui.desk import Desk


class Page(QWidget):
    """A page. Subclasses build their widgets in ``__init__`` and fill them in ``refresh``."""

    page_wanted = Signal(str)
    """Another page, by its name, is where to go on."""

    rows_wanted = Signal(object)
    """The rows behind a mark (``Rows``) are wanted, on the page that shows such rows."""

    cause_wanted = Signal(str)
    """What removing that cause of contacts would change is wanted."""

    selection_summed = Signal(str)
    """What the selection of the page adds up to; empty where there is nothing to add up."""

    told = Signal(str, bool)
    """Something to say in a message, and whether Undo goes with it."""

    draft_noted = Signal()
    """``has_draft`` may be another by now."""

    depends_on: frozenset[str] = EVERYTHING
    """Kinds of change after which the page is stale."""
    follows_view: bool = True
    """Whether another period makes the page stale."""

    has_parts: bool = True
    """Whether it has tables or parts whose width is remembered."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Take note of changes; the first showing fills the page.

        Built where it belongs it is dressed once, not again at each step from the inside out.
        """
        super().__init__(parent)
        self.desk = desk
        self.selection_sum = ""
        self.has_draft = False
        """Whether something was typed on the page that is not saved."""
        self._is_stale = True
        desk.opened.connect(self._go_stale)
        desk.changed.connect(self._note_change)
        desk.view_changed.connect(self._note_view)

    def refresh(self) -> None:
        """Fill the page from the desk. Called only with a workspace open."""
        raise NotImplementedError

    def show_rows(self, rows: Rows) -> None:
        """Bring these into view, with their period looked at; a page of a period shows it all."""

    def remove_cause(self, cause: str) -> None:
        """Ask what removing that cause of contacts would change; the page of scenarios does."""

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's
        """Catch up with what happened while the page was hidden."""
        super().showEvent(event)
        self.catch_up()

    def habits(self) -> dict[str, str]:
        """What this person chose on the page, to be remembered for the next time."""
        return {}

    def take_habits(self, habits: Mapping[str, str]) -> None:
        """Begin with what was chosen before; it may be of an older version."""

    def tell(self, text: str, *, can_undo: bool = False) -> None:
        """Say something in a message."""
        self.told.emit(text, can_undo)

    def note_draft(self, *, is_there: bool) -> None:
        """Say whether something is typed that is not saved."""
        if is_there != self.has_draft:
            self.has_draft = is_there
            self.draft_noted.emit()

    def sum_up_selection(self, text: str) -> None:
        """Say what the selection adds up to."""
        self.selection_sum = text
        self.selection_summed.emit(text)

    def _note_change(self, kinds: frozenset[str]) -> None:
        if kinds & self.depends_on:
            self._go_stale()

    def _note_view(self) -> None:
        if self.follows_view:
            self._go_stale()

    def _go_stale(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self.catch_up()

    def catch_up(self) -> None:
        """Fill the page if it is stale. Before it is shown for the first time that is cheaper."""
        if self._is_stale and self.desk.is_open:
            self._is_stale = False
            self.refresh()
