"""All other assumptions: agents, teams, the day and the week, and the limits that turn red."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFormLayout, QPlainTextEdit, QVBoxLayout, QWidget

from costdesk.domain.scenarios.terms import GUARD_KEYS, GUARDS, Guard, Terms
from costdesk.ui.dialogs.forms import add_row, filled_combo, roomy_form, wrapped_label
from costdesk.ui.pages.whatif.channel_rows import ChannelRows
from costdesk.ui.pages.whatif.day_rows import DayShape, WeekRow
from costdesk.ui.pages.whatif.numbers import Limits, Numbers

if TYPE_CHECKING:
    from costdesk.domain.scenarios.base import Base
    from costdesk.domain.scenarios.terms import Opening
    from costdesk.ui.formats import Formats

_INTERVALS = (5, 10, 15, 20, 30, 60)
_STEPS = (Fraction(1), Fraction(1, 2), Fraction(1, 4))
_NOTE_LINES = 3
_FIELDS: dict[Guard, str] = {guard: f"{guard}_limit" for guard in GUARDS}
_LIMITS = {
    "shrinkage": Limits(0, Decimal("99.99"), is_percent=True),
    "occupancy": Limits(1, 100, is_percent=True, is_needed=True),
    "patience": Limits(1, 86_400),
    "hours": Limits(1, 744),
    "cost": Limits(0, 10**12),
    "pools": Limits(1, 50, is_needed=True, is_whole=True),
    "open_days": Limits(1, 36_600),
    **{
        name: Limits(0, 100, is_percent=True)
        if GUARD_KEYS[guard].endswith("_percent")
        else Limits(0, 86_400)
        for guard, name in _FIELDS.items()
    },
}


class Details(QWidget):
    """What most owners leave as it is."""

    changed = Signal()

    def __init__(self, terms: Terms, base: Base | None, formats: Formats) -> None:
        """Show the terms; ``base`` says which channels there are and what is counted by day."""
        super().__init__()
        self._before = terms
        self._formats = formats
        opening = terms.opening
        self.numbers = Numbers(_LIMITS, formats)
        self.numbers.fill(
            {
                "shrinkage": terms.shrinkage,
                "occupancy": terms.max_occupancy,
                "patience": terms.patience_seconds,
                "hours": terms.agent_hours,
                "cost": terms.agent_cost,
                "pools": terms.pools,
                "open_days": opening.days,
                **{name: terms.guards.get(guard) for guard, name in _FIELDS.items()},
            }
        )
        lengths = sorted({*_INTERVALS, opening.interval_minutes})
        self.interval = filled_combo(
            [(formats.number(each), each) for each in lengths], opening.interval_minutes
        )
        steps = sorted({*_STEPS, terms.agent_step}, reverse=True)
        self.step = filled_combo([(formats.decimal(each), each) for each in steps])
        self.step.setCurrentIndex(steps.index(terms.agent_step))
        self.blended = QCheckBox(self.tr("Other work fills quiet moments"))
        self.blended.setChecked(terms.blended)
        streams = base.streams if base else ()
        channels = dict.fromkeys(each.channel for each in streams if each.agent_time)
        self.channels = ChannelRows(channels or terms.queued, terms)
        self.shape = DayShape(opening, formats)
        self.week = WeekRow(opening, base.week if base else (), formats)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(self.fontMetrics().lineSpacing() * _NOTE_LINES + 16)
        self._lay_out()
        for part in (self.numbers, self.channels, self.shape, self.week):
            part.changed.connect(self.changed)
        self.interval.currentIndexChanged.connect(self.changed)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for title, form in (
            (self.tr("Agents"), self._agents()),
            (self.tr("Who handles what"), self._channels()),
            (self.tr("The day and the week"), self._day()),
            (self.tr("Limits that turn red"), self._guards()),
        ):
            column.addWidget(wrapped_label("heading", title))
            column.addLayout(form)
        title = self.tr("Note")
        self.note.setAccessibleName(title)
        column.addWidget(wrapped_label("heading", title))
        column.addWidget(self.note)

    def _agents(self) -> QFormLayout:
        form = roomy_form()
        self._add(form, self.tr("Agents busy at &most (%)"), "occupancy")
        self._add(form, self.tr("Paid time that is &lost (%)"), "shrinkage")
        form.addRow(wrapped_label("quiet", self.tr("Empty: from paid hours, else 30 %.")))
        self._add(form, self.tr("Callers hang up aft&er (seconds)"), "patience")
        form.addRow(wrapped_label("quiet", self.tr("On average. Empty: nobody hangs up.")))
        self._add(form, self.tr("Paid hours of an agent a month"), "hours")
        cost = self.tr("An agent costs a month ({currency})")
        self._add(form, cost.format(currency=self._formats.currency), "cost")
        form.addRow(
            wrapped_label(
                "quiet", self.tr("Empty: the costs that go with whole agents ÷ agents paid.")
            )
        )
        add_row(form, self.tr("Agents come and go in steps of"), self.step)
        return form

    def _channels(self) -> QFormLayout:
        form = roomy_form()
        form.addRow(self.channels)
        self._add(form, self.tr("Groups that share no calls"), "pools")
        form.addRow(self.blended)
        return form

    def _day(self) -> QFormLayout:
        form = roomy_form()
        add_row(form, self.tr("Minutes of an interval"), self.interval)
        self._name(form, self.tr("Over the day"), self.shape)
        self._name(form, self.tr("Over the week"), self.week)
        self._add(form, self.tr("Open days in the base"), "open_days")
        form.addRow(wrapped_label("quiet", self.tr("Empty: counted, without holidays.")))
        return form

    @staticmethod
    def _name(form: QFormLayout, label: str, part: DayShape | WeekRow) -> None:
        """A row whose label leads to the choice that stands first."""
        name = part.kind.accessibleName()
        add_row(form, label, part)
        part.kind.setAccessibleName(name)

    def _guards(self) -> QFormLayout:
        form = roomy_form()
        labels: dict[Guard, str] = {
            "service_level": self.tr("Answered in time, at least (%)"),
            "occupancy": self.tr("Agents busy, at most (%)"),
            "abandon_rate": self.tr("Callers who hang up, at most (%)"),
            "csat": self.tr("Customers content, at least (%)"),
            "fcr": self.tr("Solved at first contact, at least (%)"),
            "backlog_hours": self.tr("Hours left undone a day, at most"),
        }
        for guard, label in labels.items():
            self._add(form, label, _FIELDS[guard])
        form.addRow(
            wrapped_label(
                "quiet", self.tr("Empty: as promised, 85 % busy, no worse than today, none undone.")
            )
        )
        return form

    def _add(self, form: QFormLayout, label: str, name: str) -> None:
        field = self.numbers.fields[name]
        add_row(form, label, field)
        field.name(label.replace("&", ""))

    def open_at(self, opening: Opening) -> None:
        """Take other hours or days: the shape and the week are judged by them."""
        length = self.interval.currentData()
        if self.fits(opening):
            self.shape.open_from(opening._replace(interval_minutes=length))
        self.week.open_on(opening.days_per_week)

    def fits(self, opening: Opening) -> bool:
        """Whether the open hours are so many whole intervals."""
        return (opening.closes - opening.opens) % int(self.interval.currentData()) == 0

    @property
    def is_right(self) -> bool:
        """Whether the shape and the week can be used."""
        return self.shape.is_right and self.week.is_right

    def terms(self, before: Terms, opening: Opening) -> Terms:
        """The terms with what is written here."""
        value = self.numbers.value
        guards = {
            guard: limit for guard, name in _FIELDS.items() if (limit := value(name)) is not None
        }
        return replace(
            before,
            opening=opening._replace(
                interval_minutes=self.interval.currentData(),
                days=value("open_days"),
                shape=self.shape.weights,
                week=self.week.weights,
                counted_week=self.week.is_counted,
            ),
            queued=self.channels.queued,
            teams=self.channels.chosen_teams,
            max_occupancy=value("occupancy") or before.max_occupancy,
            shrinkage=value("shrinkage"),
            patience_seconds=value("patience"),
            pools=int(value("pools") or before.pools),
            blended=self.blended.isChecked(),
            agent_hours=value("hours") or Terms().agent_hours,
            agent_cost=value("cost"),
            agent_step=self.step.currentData(),
            guards=guards,
        )
