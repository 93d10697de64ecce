"""A lever of the scenario: its numbers, what is published of it, and what it may harm."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from costdesk.domain.contacts import CHANNELS, DIRECTIONS
from costdesk.domain.scenarios.effects import EFFECTS
from costdesk.domain.scenarios.levers import EVERYTHING
from costdesk.services.lever_kinds import lever_kinds, lever_texts
from costdesk.ui.names import CATEGORY_NAMES, category_name, channel_name
from costdesk.ui.pages.whatif.causes import BY_NUMBER, REMOVES, CauseChoice
from costdesk.ui.pages.whatif.effect_row import EffectRow
from costdesk.ui.pages.whatif.words import lever_name, measure_name, scope_name
from costdesk.ui.theme import mark_role
from costdesk.ui.widgets.plain_line import PlainLine
from costdesk.ui.words import uncapitalised

if TYPE_CHECKING:
    from collections.abc import Iterable

    from costdesk.domain.scenarios.base import Base
    from costdesk.domain.scenarios.levers import Lever
    from costdesk.ui.formats import Formats

_FIRST = 2
_SHORT = 14
_PAID = ("price_percent", "cost_per_month", "cost_per_agent", "fee_per_contact")
_ALWAYS = ("fee_per_contact", "cost_per_month", "one_off")


class LeverCard(QFrame):
    """One lever; closed it is a line."""

    changed = Signal()
    removed = Signal()

    def __init__(
        self, lever: Lever, formats: Formats, cells: Iterable[str], base: Base | None = None
    ) -> None:
        """Show a lever; ``cells`` are the contacts there are to work on."""
        super().__init__()
        mark_role(self, "card")
        self._lever = lever
        self._kind = lever_kinds()[lever.kind]
        self._language = formats.language
        self._texts = lever_texts(formats.language)
        self.title = lever_name(lever, formats.language)
        self.opener = QPushButton()
        self.opener.setFlat(True)
        self.opener.setCheckable(True)
        self.opener.setStyleSheet("text-align: left; padding: 5px 6px; font-weight: 600;")
        self.opener.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.remover = QPushButton("✕")
        self.remover.setFlat(True)
        self.remover.setStyleSheet("padding: 5px 8px;")
        self.remover.setAccessibleName(self.tr("Remove {lever}").format(lever=self.title))
        self.remover.setToolTip(self.remover.accessibleName())
        self.details = QCheckBox(self.tr("Range and all numbers"))
        self.details.setAccessibleName(
            self.tr("Range and all numbers of {lever}").format(lever=self.title)
        )
        self.rows = {name: self._row(name, formats) for name in self._kind.effects}
        self.scope = self._scope(cells)
        self.channel = self._choice_of_channel()
        self._base = base
        self.cause = self._choice_of_cause(formats)
        self.category = self._choice_of_category()
        self.name = self._line_for_name()
        self.body = self._body()
        self._lay_out()
        self.opener.toggled.connect(self._open)
        self.remover.clicked.connect(self.removed)
        self.details.toggled.connect(self._show_details)
        self._show_details()
        self._open(is_open=False)

    def _row(self, name: str, formats: Formats) -> EffectRow:
        row = EffectRow(
            EFFECTS[name], self._texts.effects[name], self._lever.values.get(name), formats
        )
        row.changed.connect(self.changed)
        return row

    def _scope(self, cells: Iterable[str]) -> QComboBox:
        combo = QComboBox()
        chosen = ", ".join(self._lever.cells)
        words = dict.fromkeys((EVERYTHING, *DIRECTIONS, *cells))
        for word in words:
            combo.addItem(scope_name(word), (word,))
        if chosen not in words:
            name = ", ".join(scope_name(word) for word in self._lever.cells)
            combo.addItem(name, self._lever.cells)
        combo.setCurrentText(", ".join(scope_name(word) for word in self._lever.cells))
        combo.setAccessibleName(self.tr("Contacts that {lever} is for").format(lever=self.title))
        combo.currentIndexChanged.connect(self.changed)
        return combo

    def _choice_of_channel(self) -> QComboBox | None:
        if "moved_percent" not in self._kind.effects:
            return None
        combo = QComboBox()
        for name in dict.fromkeys((self._lever.channel or CHANNELS[0], *CHANNELS)):
            combo.addItem(channel_name(name), name)
        combo.setAccessibleName(self.tr("The new channel"))
        combo.currentIndexChanged.connect(self.changed)
        return combo

    def _choice_of_cause(self, formats: Formats) -> CauseChoice | None:
        if self._lever.kind != REMOVES:
            return None
        choice = CauseChoice(self._lever, self._base, formats)
        self.scope.currentIndexChanged.connect(self._offer_causes)
        choice.currentIndexChanged.connect(self._show_details)
        choice.currentIndexChanged.connect(self._call)
        return choice

    def stand_on(self, base: Base | None) -> None:
        """Know what is recorded of the contacts there are."""
        self._base = base
        self._offer_causes()

    def _offer_causes(self) -> None:
        """Those of the contacts that the lever is for."""
        if self.cause:
            self.cause.stand_on(self._base, self.lever)
            self._show_details()

    def _choice_of_category(self) -> QComboBox | None:
        if not any(name in self._kind.effects for name in _PAID):
            return None
        is_price = "price_percent" in self._kind.effects
        pattern = "{category}" if is_price else self.tr("Its costs count as: {category}")
        combo = QComboBox()
        for name in dict.fromkeys((self._lever.category, *CATEGORY_NAMES)):
            combo.addItem(pattern.format(category=category_name(name)), name)
        combo.setMinimumContentsLength(_SHORT)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.setAccessibleName(
            self.tr("The category whose price changes")
            if is_price
            else self.tr("The category that the costs of {lever} count as").format(lever=self.title)
        )
        combo.currentIndexChanged.connect(self.changed)
        return combo

    def _line_for_name(self) -> PlainLine:
        line = PlainLine()
        line.setText(self._lever.name)
        line.setPlaceholderText(self.tr("A name of your own"))
        line.setAccessibleName(self.tr("A name of your own for {lever}").format(lever=self.title))
        line.textChanged.connect(self._call)
        return line

    def _call(self) -> None:
        """Take the name that is written."""
        self.title = lever_name(self.lever, self._language)
        self._open(self.opener.isChecked())
        self.changed.emit()

    def _body(self) -> QWidget:
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(8, 0, 8, 10)
        column.setSpacing(10)
        column.addWidget(_quiet(self._texts.notes[self._lever.kind]))
        is_price = "price_percent" in self._kind.effects
        for combo in (self.cause, self.channel, self.category if is_price else None):
            if combo:
                column.addWidget(combo)
        for row in self.rows.values():
            column.addWidget(row)
        column.addWidget(self.details)
        column.addWidget(self.scope)
        if self.category and not is_price:
            column.addWidget(self.category)
        column.addWidget(self.name)
        for text in self._published():
            column.addWidget(_quiet(text))
        if self._kind.guards:
            names = ", ".join(uncapitalised(measure_name(guard)) for guard in self._kind.guards)
            text = self.tr("It may harm: {guards}.").format(guards=names)
            column.addWidget(_quiet(f"⚠ {text}"))
        return body

    def _published(self) -> list[str]:
        """What is published, with its source and how far to trust it."""
        pattern = self.tr("{claim} Source: {source} (grade {grade})")
        return [
            pattern.format(
                claim=self._texts.claims[claim.id], source=claim.source, grade=claim.grade
            )
            for claim in self._kind.claims
        ]

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.opener, 1)
        head.addWidget(self.remover)
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 4, 4)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(self.body)

    def open(self) -> None:
        """Open it to its numbers."""
        self.opener.setChecked(True)

    def _open(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        title = self.title.replace("&", "&&")
        self.opener.setText(f"{'▾' if is_open else '▸'} {title}")
        self.opener.setAccessibleName(self.title)
        self.body.setHidden(not is_open)

    def _show_details(self) -> None:
        """Simple at first: the main numbers, those that are given, and what it costs."""
        is_detailed = self.details.isChecked()
        first = (*self._kind.effects[:_FIRST], *_ALWAYS)
        for name, row in self.rows.items():
            row.show_details(is_detailed=is_detailed)
            is_given = self._is_by_cause and name in BY_NUMBER
            row.setHidden(is_given or not (is_detailed or name in first or row.range is not None))
        if self.cause:
            self.cause.setHidden(not self.cause.is_needed)
        for widget in (self.scope, self.name):
            widget.setHidden(not is_detailed)
        if self.category and "price_percent" not in self._kind.effects:
            self.category.setHidden(not is_detailed)

    @property
    def _is_by_cause(self) -> bool:
        """Whether a recorded cause says how many contacts it is about."""
        return bool(self.cause and self.cause.cause)

    @property
    def lever(self) -> Lever:
        """The lever as it stands in the fields."""
        values = {name: row.range for name, row in self.rows.items()}
        if self.cause and self._is_by_cause:
            values |= dict.fromkeys(BY_NUMBER)
        lever = replace(
            self._lever,
            values={name: value for name, value in values.items() if value is not None},
            cells=tuple(self.scope.currentData()),
            name=self.name.text().strip(),
        )
        if self.cause:
            lever = replace(lever, cause=self.cause.cause)
        if self.channel:
            lever = replace(lever, channel=self.channel.currentData())
        if self.category:
            lever = replace(lever, category=self.category.currentData())
        return lever


def _quiet(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    mark_role(label, "quiet")
    return label
