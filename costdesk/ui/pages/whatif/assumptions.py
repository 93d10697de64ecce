"""What a scenario takes for granted: service, hours, and which costs follow."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from costdesk.domain.scenarios.terms import BEHAVIOURS
from costdesk.services.scenario_files import clock
from costdesk.ui.dialogs.forms import FormDialog, add_row, filled_combo, roomy_form, wrapped_label
from costdesk.ui.names import category_name
from costdesk.ui.pages.whatif.words import behaviour_name
from costdesk.ui.widgets.fields import Field, NumberLine

if TYPE_CHECKING:
    from collections.abc import Iterable

    from costdesk.domain.scenarios.scenario import Scenario, Start
    from costdesk.domain.scenarios.terms import Behaviour, Terms
    from costdesk.ui.formats import Formats

_DAY, _HALF_HOUR, _WEEK, _WHOLE = 24 * 60, 30, 7, 100
_LIMITS: dict[str, tuple[int, int]] = {
    "level": (1, 99),
    "seconds": (0, 86_400),
    "occupancy": (1, 100),
    "shrinkage": (0, 90),
    "patience": (1, 86_400),
    "abandon": (0, 100),
    "fcr": (0, 100),
    "csat": (0, 100),
}
_NEEDED = ("level", "seconds", "occupancy")


class Assumptions(FormDialog):
    """The terms of a scenario; ``scenario`` is it with what was written."""

    def __init__(
        self,
        scenario: Scenario,
        categories: Iterable[str],
        formats: Formats,
        parent: QWidget | None = None,
    ) -> None:
        """Show the terms as they are; ``categories`` are those that have costs."""
        super().__init__(self.tr("Assumptions"), self.tr("&Use these"), parent)
        self._scenario = scenario
        self._formats = formats
        self.setMinimumSize(600, 480)
        self.fields = {name: self._field(name) for name in _LIMITS}
        terms = scenario.terms
        self.opens = filled_combo(_times(terms.opening.opens), terms.opening.opens)
        self.closes = filled_combo(_times(terms.opening.closes), terms.opening.closes)
        days = [(formats.number(number), number) for number in range(1, _WEEK + 1)]
        self.days = filled_combo(days, terms.opening.days_per_week)
        self.keep = QCheckBox(
            self.tr("Nobody is hired or freed: show what becomes of the &service")
        )
        self.keep.setChecked(terms.keep_agents)
        self.kinds: dict[str, QComboBox] = {}
        self.ends: dict[str, QCheckBox] = {}
        self._fill_fields()
        self._lay_out(list(categories))
        for combo in (self.opens, self.closes):
            combo.currentIndexChanged.connect(self._judge)
        self._judge()

    def _field(self, name: str) -> Field[Decimal]:
        formats = self._formats
        read = formats.read_number if name in ("seconds", "patience") else formats.read_percent
        field = Field(
            read,
            formats.decimal,
            required=name in _NEEDED,
            line=NumberLine(formats.decimal_mark),
        )
        field.changed.connect(self._judge)
        return field

    def _fill_fields(self) -> None:
        terms, start = self._scenario.terms, self._scenario.start
        values = {
            "level": terms.service_level * _WHOLE,
            "seconds": terms.target_seconds,
            "occupancy": terms.max_occupancy * _WHOLE,
            "shrinkage": _percent(terms.shrinkage),
            "patience": terms.patience_seconds,
            "abandon": _percent(terms.guards.get("abandon_rate")),
            "fcr": _percent(start.fcr),
            "csat": _percent(start.csat),
        }
        for name, value in values.items():
            field = self.fields[name]
            field.set_value(None if value is None else _decimal(value))

    def _lay_out(self, categories: list[str]) -> None:
        form = roomy_form()
        self._add(form, self.tr("&Answered in time (%)"), "level")
        self._add(form, self.tr("&Within (seconds)"), "seconds")
        self._add(form, self.tr("Agents busy at &most (%)"), "occupancy")
        self._add(form, self.tr("Paid time that is &lost (%)"), "shrinkage")
        form.addRow(wrapped_label("quiet", self.tr("Empty: from paid hours, else 30 %.")))
        self._add(form, self.tr("Callers hang up aft&er (seconds)"), "patience")
        form.addRow(wrapped_label("quiet", self.tr("On average. Empty: nobody hangs up.")))
        self._add(form, self.tr("At most so many hang u&p (%)"), "abandon")
        add_row(form, self.tr("&Opens at"), self.opens)
        add_row(form, self.tr("&Closes at"), self.closes)
        add_row(form, self.tr("Open &days a week"), self.days)
        form.addRow(self.keep)
        self._add(form, self.tr("Solved at &first contact today (%)"), "fcr")
        self._add(form, self.tr("Customers content &today (%)"), "csat")
        form.addRow(
            wrapped_label(
                "quiet", self.tr("What you measured. Empty: resolved ÷ handled contacts.")
            )
        )
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        column.addLayout(form)
        if categories:
            column.addWidget(wrapped_label("heading", self.tr("Which costs follow")))
            column.addWidget(
                wrapped_label(
                    "quiet",
                    self.tr(
                        "A cost that cannot end, such as a lease, is not saved by needing less."
                    ),
                )
            )
            column.addLayout(self._costs(categories))
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(content)
        self.insert(area, 1)

    def _add(self, form: QFormLayout, label: str, name: str) -> None:
        field = self.fields[name]
        add_row(form, label, field)
        field.name(label.replace("&", ""))

    def _costs(self, categories: list[str]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setColumnStretch(0, 1)
        for row, name in enumerate(categories):
            behaviour = self._scenario.terms.behaviour(name)
            label = QLabel(category_name(name))
            label.setWordWrap(True)
            kinds = [(behaviour_name(kind), kind) for kind in BEHAVIOURS]
            combo = filled_combo(kinds, behaviour.kind)
            combo.setAccessibleName(
                self.tr("How {category} follows").format(category=category_name(name))
            )
            end = QCheckBox(self.tr("can end"))
            end.setAccessibleName(
                self.tr("{category} can end").format(category=category_name(name))
            )
            end.setChecked(behaviour.can_end)
            self.kinds[name], self.ends[name] = combo, end
            for column, widget in enumerate((label, combo, end)):
                grid.addWidget(widget, row, column)
        return grid

    def _judge(self) -> None:
        """It can be used where every number is one that can be, and it closes after it opens."""
        if not hasattr(self, "ends"):
            return
        is_right = all(self._is_right(name) for name in self.fields)
        is_open = self.opens.currentData() < self.closes.currentData()
        text = "" if is_open else self.tr("It closes before it opens.")
        self.complain(text)
        self.confirm.setEnabled(is_right and is_open)

    def _is_right(self, name: str) -> bool:
        from costdesk.domain.findings import Code, Finding  # noqa: PLC0415 - where it is wrong

        field = self.fields[name]
        field.settle()
        value = field.value()
        if field.problem():
            return False
        least, most = _LIMITS[name]
        if value is None or least <= value <= most:
            return True
        code = Code.TOO_LARGE if value > most else Code.TOO_SMALL
        limit = most if value > most else least - 1
        field.complain(Finding(code, values={"text": field.text, "limit": limit}))
        return False

    @property
    def scenario(self) -> Scenario:
        """The scenario on these terms."""
        return replace(self._scenario, terms=self._terms(), start=self._start())

    def _start(self) -> Start:
        start = self._scenario.start
        return start._replace(fcr=self._share("fcr"), csat=self._share("csat"))

    def _terms(self) -> Terms:
        terms = self._scenario.terms
        opening = terms.opening._replace(
            opens=self.opens.currentData(),
            closes=self.closes.currentData(),
            days_per_week=self.days.currentData(),
        )
        if len(opening.shape) != len(opening.starts):
            opening = opening._replace(shape=())
        guards = dict(terms.guards)
        guards.pop("abandon_rate", None)
        abandon = self._share("abandon")
        if abandon is not None:
            guards["abandon_rate"] = abandon
        return replace(
            terms,
            opening=opening,
            service_level=self._share("level") or terms.service_level,
            target_seconds=self._number("seconds") or Fraction(0),
            max_occupancy=self._share("occupancy") or terms.max_occupancy,
            shrinkage=self._share("shrinkage"),
            patience_seconds=self._number("patience"),
            keep_agents=self.keep.isChecked(),
            behaviours={**terms.behaviours, **self._changed_behaviours()},
            guards=guards,
        )

    def _changed_behaviours(self) -> dict[str, Behaviour]:
        changed = {}
        for name, combo in self.kinds.items():
            before = self._scenario.terms.behaviour(name)
            now = before._replace(kind=combo.currentData(), can_end=self.ends[name].isChecked())
            if now != before:
                changed[name] = now
        return changed

    def _number(self, name: str) -> Fraction | None:
        value = self.fields[name].value()
        return None if value is None else Fraction(value)

    def _share(self, name: str) -> Fraction | None:
        number = self._number(name)
        return None if number is None else number / _WHOLE


def _times(known: int) -> list[tuple[str, int]]:
    """Every half hour of a day, and the minute that is known."""
    minutes = sorted({*range(0, _DAY + 1, _HALF_HOUR), known})
    return [(clock(each), each) for each in minutes]


def _percent(share: Fraction | None) -> Fraction | None:
    return None if share is None else share * _WHOLE


def _decimal(number: Fraction) -> Decimal:
    return Decimal(number.numerator) / Decimal(number.denominator)
