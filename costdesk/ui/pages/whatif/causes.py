"""The choice of a recorded cause in the card of the lever that removes one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, QSignalBlocker, Qt
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

from costdesk.domain.findings import Code
from costdesk.domain.money import rounded
from costdesk.domain.scenarios.causes import causes_of
from costdesk.domain.scenarios.levers import Range
from costdesk.domain.scenarios.scenario import Scenario, Start
from costdesk.services.lever_kinds import lever_kinds
from costdesk.services.scenarios import new_lever
from costdesk.ui.plurals import Plurals
from costdesk.ui.widgets.link_label import escaped

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from costdesk.domain.scenarios.base import Base
    from costdesk.domain.scenarios.levers import Lever
    from costdesk.ui.formats import Formats

REMOVES = "remove_cause"
BY_NUMBER = ("cause_contacts", "cause_percent")
"""What an owner types who records no reasons."""
CAUSE_UNKNOWN = frozenset({Code.CAUSE_NOT_RECORDED, Code.NO_CAUSE_RECORDED})
_SHORT = 20
_ALL = 100
_CONTACTS = Qt.ItemDataRole.UserRole + 1
_EDGE = 4  # pixels that a style leaves free beside the text


def without_cause(cause: str, period: str) -> Scenario:
    """A scenario in which all contacts about it are gone: the most that it can save."""
    lever = replace(
        new_lever(lever_kinds()[REMOVES]),
        cause=cause,
        values={"removed_percent": Range.of(_ALL)},
    )
    return Scenario("", start=Start(period=period), levers=(lever,))


class CauseChoice(QComboBox):
    """A number of one's own, or one of the reasons that the base recorded."""

    def __init__(self, lever: Lever, base: Base | None, formats: Formats) -> None:
        """Show the lever's cause."""
        super().__init__()
        self._cause = lever.cause
        self._formats = formats
        self.setMinimumContentsLength(_SHORT)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setAccessibleName(QCoreApplication.translate("CauseChoice", "The cause"))
        self.stand_on(base, lever)
        self.view().setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.currentIndexChanged.connect(self._take)

    @property
    def cause(self) -> str:
        """The reason that is chosen; empty for a number of one's own."""
        return self._cause

    @property
    def is_needed(self) -> bool:
        """Whether there is anything to choose."""
        return self.count() > 1

    def _take(self) -> None:
        self._cause = self.currentData() or ""

    def stand_on(self, base: Base | None, lever: Lever) -> None:
        """Offer what this base recorded of the contacts that the lever is for."""
        known = causes_of(base, replace(lever, cause="")) if base else []
        with QSignalBlocker(self):
            self.clear()
            own = QCoreApplication.translate("CauseChoice", "A number of my own")
            self.addItem(own, "")
            for each in known:
                contacts = rounded(each.contacts)
                said = Plurals().contacts_a_month(contacts)
                said = said.format(contacts=self._formats.number(contacts))
                self._offer(each.name, said)
            names = [each.name.casefold() for each in known]
            if self._cause and self._cause.casefold() not in names:
                # It stays as it was written; the results say what is wrong with it.
                self.addItem(self._cause, self._cause)
            wanted = self._cause.casefold()
            place = next(
                (at for at in range(self.count()) if self.itemData(at).casefold() == wanted), 0
            )
            self.setCurrentIndex(place)

    def _offer(self, name: str, contacts: str) -> None:
        pattern = QCoreApplication.translate("CauseChoice", "{reason} – {contacts}")
        self.addItem(pattern.format(reason=name, contacts=contacts), name)
        place = self.count() - 1
        self.setItemData(place, contacts, _CONTACTS)
        # Rich text as tool tips may be, a name would not stand as it was written.
        self.setItemData(place, escaped(self.itemText(place)), Qt.ItemDataRole.ToolTipRole)

    def fitting(self, room: int) -> str:
        """What is chosen in so many pixels: of a long name less, of its number all."""
        contacts = self.currentData(_CONTACTS)
        if not contacts:
            metrics = self.fontMetrics()
            return metrics.elidedText(self.currentText(), Qt.TextElideMode.ElideRight, room)
        pattern = QCoreApplication.translate("CauseChoice", "{reason} – {contacts}")
        room -= self.fontMetrics().horizontalAdvance(pattern.format(reason="", contacts=contacts))
        name = str(self.currentData())
        name = self.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room)
        return pattern.format(reason=name, contacts=contacts)

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802 - Qt's
        """Left to itself, Qt cuts a long text anywhere."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        text = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        cast("Any", option).currentText = self.fitting(text.width() - _EDGE)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
