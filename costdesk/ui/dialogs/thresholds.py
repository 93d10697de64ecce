"""From where on something is worth a look: each threshold can be set, or not be watched at all."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication
from PySide6.QtWidgets import QCheckBox, QGridLayout

from costdesk.domain.findings import Refused
from costdesk.domain.thresholds import NAMES, OFF, USUAL, thresholds
from costdesk.services.commands import SetSettings
from costdesk.services.owner_settings import THRESHOLD, decimal_of
from costdesk.services.settings import canonical
from costdesk.ui.dialogs.forms import FormDialog, wrapped_label
from costdesk.ui.widgets.fields import number_field

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from costdesk.ui.desk import Desk
    from costdesk.ui.formats import Formats
    from costdesk.ui.widgets.fields import Field

_TEXTS: dict[str, object] = {
    "labour_share_low": QT_TRANSLATE_NOOP("Thresholds", "Labour below this part of the cost, %"),
    "labour_share_high": QT_TRANSLATE_NOOP("Thresholds", "Labour above this part of the cost, %"),
    "category_jump": QT_TRANSLATE_NOOP(
        "Thresholds", "A category this much beside its mean of a year, %"
    ),
    "unit_cost_jump": QT_TRANSLATE_NOOP(
        "Thresholds", "A unit cost this much beside its mean of a year, %"
    ),
    "occupancy": QT_TRANSLATE_NOOP("Thresholds", "People busy for more than this of their time, %"),
    "abandon_rate": QT_TRANSLATE_NOOP("Thresholds", "More than this gave up before an answer, %"),
    "unallocated": QT_TRANSLATE_NOOP(
        "Thresholds", "More than this of the cost belongs to no channel, %"
    ),
    "missing_after": QT_TRANSLATE_NOOP(
        "Thresholds", "Something missing that came in so many periods in a row"
    ),
    "benchmark_times": QT_TRANSLATE_NOOP(
        "Thresholds", "So many times above or below what others publish"
    ),
    "easy_contacts": QT_TRANSLATE_NOOP(
        "Thresholds", "Contacts dearer and resolutions cheaper by this much, %"
    ),
}


class _Line(NamedTuple):
    """Whether it is watched, and from where on; an empty field means the usual."""

    box: QCheckBox
    field: Field[Decimal]

    def text(self) -> str:
        """The setting as a text."""
        if not self.box.isChecked():
            return OFF
        value = self.field.value()
        return "" if value is None else f"{value:f}"


class ThresholdsDialog(FormDialog):
    """All thresholds, one below the other."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Show what holds."""
        title = QCoreApplication.translate("ThresholdsDialog", "What is worth a look")
        super().__init__(title, QCoreApplication.translate("ThresholdsDialog", "&Save"), parent)
        self._desk = desk
        self._lines = {name: _line(name, desk.formats) for name in NAMES}
        self._lay_out()
        self._fill()
        for line in self._lines.values():
            line.box.toggled.connect(line.field.setEnabled)
            line.box.toggled.connect(self._judge)
            line.field.changed.connect(self._judge)
        self._judge()

    def line(self, name: str) -> tuple[QCheckBox, Field[Decimal]]:
        """The box and the field of a threshold."""
        return self._lines[name]

    def _lay_out(self) -> None:
        why = wrapped_label("quiet")
        why.setText(
            self.tr(
                "The Overview says it when one of these happens. An empty field means the usual "
                "value, which is shown pale. What you do not want to hear of, untick."
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(self._lines.values()):
            grid.addWidget(line.box, row, 0)
            grid.addWidget(line.field, row, 1)
        self.body.insertWidget(0, why)
        self.body.insertLayout(1, grid)

    def _fill(self) -> None:
        changed = self._desk.definitions.thresholds
        for name, limit in thresholds(changed).items():
            box, field = self._lines[name]
            box.setChecked(limit is not None)
            field.setEnabled(limit is not None)
            if name in changed and limit is not None:
                field.set_value(Decimal(decimal_of(limit)))

    def _pairs(self) -> tuple[tuple[str, str], ...]:
        """The settings that differ from what holds."""
        known = dict(self._desk.workspace.settings())
        found = []
        for name, line in self._lines.items():
            key = f"{THRESHOLD}.{name}"
            if line.text() != known[key]:
                found.append((key, line.text()))
        return tuple(found)

    def _judge(self) -> None:
        """Only what is understood and new can be saved; why not is said beside the field."""
        self.confirm.setEnabled(self._is_right() and bool(self._pairs()))

    def _is_right(self) -> bool:
        for name, line in self._lines.items():
            if line.field.problem():
                return False
            try:
                canonical(f"{THRESHOLD}.{name}", line.text())
            except Refused as refused:
                line.field.complain(refused.findings[0])
                return False
        return True

    def carry_out(self) -> None:
        """Save them as one step."""
        if self._desk.execute(SetSettings(self._pairs())) is not None:
            self.accept()


def _line(name: str, formats: Formats) -> _Line:
    text = QCoreApplication.translate("Thresholds", str(_TEXTS[name]))
    box, field = QCheckBox(text), number_field(formats, read=formats.read_percent)
    field.name(text)
    field.line.setPlaceholderText(formats.decimal(USUAL[name]))
    return _Line(box, field)
