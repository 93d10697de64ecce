"""The choice of a recorded cause in the card of the lever that removes one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSignalBlocker
from PySide6.QtWidgets import QComboBox

from costdesk.domain.findings import Code
from costdesk.domain.money import rounded
from costdesk.domain.scenarios.causes import causes_of
from costdesk.domain.scenarios.levers import Range
from costdesk.domain.scenarios.scenario import Scenario, Start
from costdesk.services.lever_kinds import lever_kinds
from costdesk.services.scenarios import new_lever
from costdesk.ui.plurals import Plurals

if TYPE_CHECKING:
    from costdesk.domain.scenarios.base import Base
    from costdesk.domain.scenarios.levers import Lever
    from costdesk.ui.formats import Formats

REMOVES = "remove_cause"
BY_NUMBER = ("cause_contacts", "cause_percent")
"""What an owner types who records no reasons."""
CAUSE_UNKNOWN = frozenset({Code.CAUSE_NOT_RECORDED, Code.NO_CAUSE_RECORDED})
_SHORT = 20
_ALL = 100


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
        pattern = QCoreApplication.translate("CauseChoice", "{reason} – {contacts}")
        with QSignalBlocker(self):
            self.clear()
            own = QCoreApplication.translate("CauseChoice", "A number of my own")
            self.addItem(own, "")
            for each in known:
                contacts = rounded(each.contacts)
                said = Plurals().contacts_a_month(contacts)
                said = said.format(contacts=self._formats.number(contacts))
                self.addItem(pattern.format(reason=each.name, contacts=said), each.name)
            names = [each.name.casefold() for each in known]
            if self._cause and self._cause.casefold() not in names:
                # It stays as it was written; the results say what is wrong with it.
                self.addItem(self._cause, self._cause)
            wanted = self._cause.casefold()
            place = next(
                (at for at in range(self.count()) if self.itemData(at).casefold() == wanted), 0
            )
            self.setCurrentIndex(place)
