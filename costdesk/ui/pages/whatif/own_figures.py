"""Figures of one's own to start a scenario from: costs, contacts, and of how many months."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from costdesk.domain.contacts import CHANNELS, DIRECTIONS, INBOUND, OUTBOUND, PHONE, Cell
from costdesk.domain.findings import Refused
from costdesk.domain.scenarios.base import Stream
from costdesk.domain.scenarios.scenario import GivenBase, Start, written_down
from costdesk.services.scenarios import base_of
from costdesk.ui.dialogs.forms import (
    FormDialog,
    add_row,
    resize_on_screen,
    roomy_form,
    wrapped_label,
)
from costdesk.ui.names import CATEGORY_NAMES, category_name
from costdesk.ui.pages.whatif.numbers import Limits, Numbers
from costdesk.ui.pages.whatif.own_rows import Column, OwnRows
from costdesk.ui.words import cell_path_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QFormLayout

    from costdesk.domain.scenarios.base import Base
    from costdesk.domain.scenarios.scenario import Scenario
    from costdesk.ui.desk import Desk
    from costdesk.ui.formats import Formats

_MOST = 10**12
_FIRST_COSTS = ("salaries", "rent", "telecom", "other")
_FIRST_WORK = f"{INBOUND}/{PHONE}"
_SHARE = Fraction(1)
_LIMITS = {
    "months": Limits(0, 1200, is_needed=True, is_above=True),
    "resolved": Limits(0, _MOST),
    "sales": Limits(0, _MOST),
    "paid_hours": Limits(0, _MOST, is_above=True),
}


class OwnFigures(FormDialog):
    """The figures of a scenario; ``scenario`` is it with what was written."""

    def __init__(  # noqa: PLR0913 - what there is to choose from
        self,
        scenario: Scenario,
        given: GivenBase | None,
        formats: Formats,
        parent: QWidget | None = None,
        *,
        base: Base | None = None,
        categories: Iterable[str] = (),
        channels: Iterable[str] = CHANNELS,
    ) -> None:
        """Show ``given``; ``base`` are figures that can be taken over, where there are any."""
        super().__init__(self.tr("Figures of my own"), self.tr("&Use these"), parent)
        self._scenario = scenario
        self._base = base
        self.setMinimumSize(560, 480)
        resize_on_screen(self, 640, 720)
        self.numbers = Numbers(_LIMITS, formats)
        self.costs = OwnRows(
            [Column(formats.currency, Limits(-_MOST, _MOST, is_money=True))],
            category_name,
            self.tr("Add a &cost"),
            formats,
        )
        self.work = OwnRows(
            [
                Column(self.tr("handled"), Limits(0, _MOST)),
                Column(self.tr("time of each"), Limits(0, 86_400, is_time=True, is_above=True)),
                Column(self.tr("at once"), Limits(0, 100, is_above=True)),
            ],
            cell_path_name,
            self.tr("Add a c&hannel"),
            formats,
        )
        self.taker = QPushButton(self.tr("&Take over the last twelve months"))
        self.taker.setAutoDefault(False)
        self.taken = wrapped_label("quiet")
        self.needed = wrapped_label(
            "quiet", self.tr("Enter at least one cost and how many contacts it is for.")
        )
        self._lay_out()
        self._offer(categories, channels)
        self._show(given)
        for part in (self.numbers, self.costs, self.work):
            part.changed.connect(self._judge)
        self.taker.clicked.connect(self.take_over)
        self._judge()

    def _offer(self, categories: Iterable[str], channels: Iterable[str]) -> None:
        self.costs.offer(dict.fromkeys((*CATEGORY_NAMES, *categories)))
        self.work.offer(
            str(Cell("", direction, channel)) for direction in DIRECTIONS for channel in channels
        )
        for name in _FIRST_COSTS:
            self.costs.put(name)
        self.work.put(_FIRST_WORK)

    def _lay_out(self) -> None:
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 0, 12, 0)
        column.setSpacing(12)
        column.addWidget(
            wrapped_label(
                "quiet",
                self.tr(
                    "They stand in this scenario only. What you leave empty counts as nothing."
                ),
            )
        )
        column.addWidget(self.taker)
        column.addWidget(self.taken)
        column.addLayout(self._form(("months", self.tr("Figures of how &many months"))))
        column.addWidget(wrapped_label("heading", self.tr("Costs")))
        column.addWidget(self.costs)
        column.addWidget(wrapped_label("heading", self.tr("Contacts")))
        column.addWidget(self.work)
        column.addWidget(
            wrapped_label(
                "quiet",
                self.tr(
                    "Minutes and seconds, like 4:35. Without them nobody can say how many agents "
                    "are needed. At once: chats that an agent has side by side."
                ),
            )
        )
        column.addWidget(wrapped_label("heading", self.tr("Where you know it")))
        column.addLayout(
            self._form(
                ("resolved", self.tr("Contacts that &solved the question")),
                ("sales", self.tr("Sa&les")),
                ("paid_hours", self.tr("&Paid hours of agents")),
            )
        )
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(content)
        self.insert(area, 1)
        self.insert(self.needed)
        self.content = content
        self.taker.setHidden(self._base is None)
        self.taken.hide()

    def _form(self, *rows: tuple[str, str]) -> QFormLayout:
        form = roomy_form()
        for name, label in rows:
            field = self.numbers.fields[name]
            add_row(form, label, field)
            field.name(label.replace("&", ""))
        return form

    def _show(self, given: GivenBase | None) -> None:
        known = given or GivenBase({}, ())
        self.numbers.fill({name: getattr(known, name) for name in _LIMITS})
        self.costs.fill({name: (amount,) for name, amount in known.costs.items()})
        self.work.fill(
            {
                each.name: (
                    each.contacts,
                    each.aht_seconds,
                    None if each.at_once == _SHARE else each.at_once,
                )
                for each in known.streams
            }
        )

    def take_over(self) -> None:
        """Fill in what the ledger and the counts say; it can be changed from there."""
        if self._base is None:
            return
        self._scenario = written_down(self._scenario, self._base)
        self._show(self._scenario.start.given)
        texts = [
            self.tr(
                "Taken over. So are open days, paid time that is lost and what you measured: they "
                "stand among the assumptions."
            )
        ]
        if self._base.one_offs:
            texts.append(self.tr("Costs that came once are left out."))
        self.taken.setText(" ".join(texts))
        self.taken.show()
        self._judge()
        self.grow()

    def _judge(self) -> None:
        """It can be used where every number can be, and there is something to divide."""
        parts = (self.numbers.are_right(), self.costs.is_right, self.work.is_right)
        has_contacts = any(row[0] for row in self.work.rows.values())
        is_whole = has_contacts and bool(self.costs.rows)
        self.needed.setHidden(is_whole)
        self.confirm.setEnabled(all(parts) and is_whole)

    @property
    def given(self) -> GivenBase:
        """What is written."""
        value = self.numbers.value
        return GivenBase(
            costs={name: row[0] or Fraction(0) for name, row in self.costs.rows.items()},
            streams=tuple(_stream(name, *row) for name, row in self.work.rows.items()),
            months=value("months") or Fraction(1),
            resolved=value("resolved"),
            sales=value("sales"),
            paid_hours=value("paid_hours"),
        )

    @property
    def scenario(self) -> Scenario:
        """The scenario on these figures."""
        start = self._scenario.start
        return replace(
            self._scenario, start=Start(given=self.given, fcr=start.fcr, csat=start.csat)
        )


def _stream(
    name: str, handled: Fraction | None, seconds: Fraction | None, at_once: Fraction | None
) -> Stream:
    direction, _, channel = name.partition("/")
    return Stream(
        direction,
        channel,
        handled or Fraction(0),
        seconds,
        at_once or _SHARE,
        resolves=direction != OUTBOUND,
    )


def figures_dialog(
    desk: Desk, scenario: Scenario, given: GivenBase | None, parent: QWidget
) -> OwnFigures:
    """The dialog on a workspace: its categories and channels, and its last twelve months."""
    workspace = desk.workspace
    try:
        known = base_of(workspace, Start())
    except Refused:
        known = None
    return OwnFigures(
        scenario,
        given,
        desk.formats,
        parent,
        base=known,
        categories=[each.name for each in workspace.categories()],
        channels=workspace.channels(),
    )
