"""Taking in what was looked at: no other file than that, and what came of it is looked at next."""

from __future__ import annotations

from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from costdesk.services.results import usual_periods
from costdesk.ui.dialogs.forms import FormDialog
from costdesk.ui.dialogs.import_report import findings_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from costdesk.domain.findings import Finding
    from costdesk.domain.periods import Period
    from costdesk.services.foreign import Trial
    from costdesk.services.importing import ImportRequest
    from costdesk.ui.desk import Desk

Stamp = tuple[int, int] | None


class ImportForm(FormDialog):
    """A dialog that shows what comes of a file, and takes in what it has shown."""

    def __init__(self, desk: Desk, title: str, confirm: str, parent: QWidget | None) -> None:
        """Nothing was looked at yet."""
        super().__init__(title, confirm, parent)
        self._desk = desk
        self._stamp: Stamp = None

    def look_at(self, path: Path) -> None:
        """Take note of what the file is, before it is read."""
        self._stamp = stamp_of(path)
        self.complain("")
        self.confirm.setEnabled(False)

    def try_out(self) -> None:
        """Show what an import would do, or why it cannot."""

    def take_in(
        self, request: ImportRequest, tried: Trial | None = None, *, is_foreign: bool = False
    ) -> None:
        """Take the file in and close; of one that was changed show what it holds now instead."""
        if stamp_of(request.path) != self._stamp:
            self.try_out()
            self.complain(
                QCoreApplication.translate(
                    "ImportForm",
                    "The file has changed since it was read, so it was read again. Nothing was "
                    "taken in yet.",
                )
            )
            return
        refused = taken_in(self._desk, request, tried, is_foreign=is_foreign)
        if refused is None:
            self.accept()
        elif refused:
            # Here, for the window is behind; it can be tried again.
            self.complain(findings_text(refused))
            self.confirm.setEnabled(True)


def stamp_of(path: Path) -> Stamp:
    """What tells whether a file is still what it was; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_size, found.st_mtime_ns


def taken_in(
    desk: Desk, request: ImportRequest, tried: Trial | None = None, *, is_foreign: bool = False
) -> Sequence[Finding] | None:
    """Take a file in; None where that was done, else what it was refused for, if anything.

    Who looked at the newest period, or at one with nothing in it, looks at the newest again: that
    of the file, or what an owner has just brought would not be in sight.
    """
    follows = desk.period not in _periods(desk)[:-1]
    with _refusals(desk) as refused:
        if not desk.take_in(request, tried, is_foreign=is_foreign):
            return refused
    if follows:
        desk.look_at(day=_periods(desk)[-1].span.start)
    return None


@contextmanager
def _refusals(desk: Desk) -> Iterator[list[Finding]]:
    """What is refused inside the block."""
    told: list[Finding] = []
    connection = desk.refused.connect(told.extend)
    try:
        yield told
    finally:
        desk.refused.disconnect(connection)


def _periods(desk: Desk) -> list[Period]:
    """The periods with anything in them."""
    return usual_periods(desk.workspace, desk.view.grain, date.today())  # noqa: DTZ011 - civil
