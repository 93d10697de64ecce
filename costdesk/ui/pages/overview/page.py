"""The Overview: figures, why they changed, channels, and what is still missing."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from costdesk.ui.desk import EVERYTHING
from costdesk.ui.pages.overview.cards import card_facts, shown_figures
from costdesk.ui.pages.overview.channel_card import ChannelCard
from costdesk.ui.pages.overview.facts_card import FactsCard
from costdesk.ui.pages.overview.look import look_at, name_of
from costdesk.ui.pages.overview.quality_facts import quality_facts
from costdesk.ui.pages.overview.task_list import TaskList
from costdesk.ui.pages.overview.why import why_it_changed
from costdesk.ui.pages.page import Page
from costdesk.ui.theme import mark_role
from costdesk.ui.widgets.figure_card import FigureCard
from costdesk.ui.widgets.link_label import LinkLabel, link_to
from costdesk.ui.widgets.sparkline import Band

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from costdesk.domain.benchmarks import Benchmark
    from costdesk.ui.desk import Desk
    from costdesk.ui.pages.overview.empty import EmptyOverview
    from costdesk.ui.pages.overview.facts_card import Fact
    from costdesk.ui.pages.overview.look import Look
    from costdesk.ui.pages.overview.reason_card import ReasonCard

_SIDE_BY_SIDE = 1000
"""From this width on (in device-independent pixels) the tables stand beside each other."""
_AFTER_PAINTING = 100  # milliseconds
_GAP = 16
_LARGER = 1.15
_CARDS = 3
_PUBLISHED = ("cost_per_contact",)
"""What is published of a resolution is of one kind of centre: it would not fit beside any."""


class OverviewPage(Page):
    """The four answers at one glance."""

    depends_on = EVERYTHING | {"lines"}
    has_parts = False

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Build the page for a filled workspace, from the outside in."""
        super().__init__(desk, parent)
        self._stack = QStackedLayout(self)
        self._inner = QWidget()
        self._filled = _scrolling(self._inner, self)
        self._stack.addWidget(self._filled)
        self.cards = [FigureCard(self._inner) for _ in range(_CARDS)]
        for place, card in enumerate(self.cards):
            card.target_wanted.connect(partial(self._ask_target, place))
        self._why_card = QFrame(self._inner)
        self.why = QLabel(self._why_card)
        self.notes = QLabel(self._why_card)
        self.calendar = QLabel(self._why_card)
        self.ways = LinkLabel(self._why_card)
        self.ways.linkActivated.connect(self._show_behind)
        _lay_out_why(self._why_card, self.notes, self.why, self.calendar, self.ways)
        change = self.tr("Change…")
        self.quality = FactsCard(self.tr("Quality"), change, self._inner)
        self.quality.change_wanted.connect(self._ask_quality)
        self._reasons: ReasonCard | None = None
        self.money = FactsCard(self.tr("Revenue and budgets"), change, self._inner)
        self.money.change_wanted.connect(self._ask_budget)
        self.watched = TaskList(
            self.tr("Worth a look"), self.tr("Thresholds…"), self.tr("Show"), self._inner
        )
        self.watched.page_wanted.connect(self.page_wanted)
        self.watched.link_wanted.connect(self._ask_thresholds)
        self.channels = ChannelCard(self._inner)
        self.missing = TaskList(self.tr("What is still missing"), parent=self._inner)
        self.missing.page_wanted.connect(self.page_wanted)
        self._upper = QHBoxLayout()
        self._lower = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._lay_out()
        self._look: Look | None = None
        self._published: dict[tuple[str, str], Benchmark | None] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_AFTER_PAINTING)
        self._later.timeout.connect(self._look_for_gaps)

    @cached_property
    def empty(self) -> EmptyOverview:
        """What stands here while nothing is known; made when it is first wanted."""
        from costdesk.ui.pages.overview.empty import EmptyOverview  # noqa: PLC0415 - seldom

        empty = EmptyOverview(self)
        empty.page_wanted.connect(self.page_wanted)
        self._stack.addWidget(empty)
        return empty

    @property
    def reasons(self) -> ReasonCard:
        """What contacts were about; made when it is first wanted, for most record none."""
        if self._reasons is None:
            from costdesk.ui.pages.overview.reason_card import ReasonCard  # noqa: PLC0415 - seldom

            self._reasons = ReasonCard(self._inner)
            self._reasons.change_wanted.connect(self._ask_reasons)
            self._reasons.cause_wanted.connect(self.cause_wanted)
            self._column.insertWidget(self._column.indexOf(self.quality) + 1, self._reasons)
        return self._reasons

    @property
    def is_complete(self) -> bool:
        """Whether there is also what is looked for after the first painting."""
        return not self._later.isActive()

    def _lay_out(self) -> None:
        upper = self._upper
        for card in self.cards:
            upper.addWidget(card, 1)
        self._lower.setSpacing(_GAP)
        self._lower.addWidget(self.channels, 2)
        self._lower.addLayout(self._aside(), 1)
        self._column = column = QVBoxLayout(self._inner)
        column.setContentsMargins(_GAP, 4, _GAP, _GAP)
        column.setSpacing(_GAP)
        column.addLayout(upper)
        column.addWidget(self._why_card)
        column.addWidget(self.money)
        column.addWidget(self.quality)
        column.addLayout(self._lower)
        column.addStretch(1)

    def _aside(self) -> QVBoxLayout:
        """What is missing, and below it what is worth a look."""
        column = QVBoxLayout()
        column.setSpacing(_GAP)
        column.addWidget(self.missing)
        column.addWidget(self.watched)
        column.addStretch(1)
        return column

    def refresh(self) -> None:
        """Show the desk's period at once; what is missing is looked for right after."""
        workspace = self.desk.workspace
        is_new = workspace.first_cost_day() is None and workspace.counted_days() is None
        self._stack.setCurrentWidget(self.empty if is_new else self._filled)
        self._look = None if is_new else look_at(self.desk)
        if self._look is not None:
            self._show(self._look)
            self._later.start()
        else:
            from costdesk.ui.pages.overview.missing import waiting_tasks  # noqa: PLC0415 - seldom

            self.empty.waiting.show_tasks(waiting_tasks(_waiting(self.desk)), "")
            self.empty.waiting.setVisible(bool(self.empty.waiting.buttons))

    def _show(self, look: Look) -> None:
        for card, name in zip(self.cards, shown_figures(look), strict=True):
            card.show_facts(card_facts(look, name))
        why = why_it_changed(look)
        self._why_card.setVisible(bool(why.text))
        self.why.setText(why.text)
        self.notes.setText(" ".join(why.notes))
        self.notes.setVisible(bool(why.notes))
        self.calendar.setText(why.calendar)
        self.calendar.setVisible(bool(why.calendar))
        self.quality.show_facts(quality_facts(look))
        self.money.show_facts(_kept_of_money(look))
        if look.reasons or self._reasons:
            self.reasons.show_look(look)
        self.channels.setVisible(bool(look.result.cells))
        self.channels.show_look(look)
        self._show_published(look)
        self.missing.clear()
        self.watched.hide()

    def _show_published(self, look: Look) -> None:
        """Beside the figures for which there is any; nothing is read for it before it is seen."""
        for card, name in zip(self.cards, shown_figures(look), strict=True):
            benchmark = self._published.get((look.definitions.currency, name))
            if benchmark is None or not card.value.text():
                card.show_published("")
            else:
                self._show_beside(card, benchmark, look)

    @staticmethod
    def _show_beside(card: FigureCard, benchmark: Benchmark, look: Look) -> None:
        from costdesk.domain.benchmarks import band  # noqa: PLC0415 - after the first painting
        from costdesk.ui.pages.calculator.benchmarks import origin  # noqa: PLC0415 - as above
        from costdesk.ui.pages.overview.longer import published_text  # noqa: PLC0415 - as above

        low, high = (float(edge * 10**look.definitions.digits) for edge in band(benchmark))
        text = published_text(benchmark, look.formats)
        card.show_published(text, origin(benchmark), Band(low, high))

    def _ask_target(self, place: int) -> None:
        from costdesk.ui.dialogs.target import TargetDialog  # noqa: PLC0415 - not at start

        if self._look is not None:
            figure = shown_figures(self._look)[place]
            dialog = TargetDialog(self.desk, figure, self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _show_behind(self, kind: Literal["steps", "costs", "contacts"]) -> None:
        """What the sentence is made of: every step, or the rows of both periods."""
        from costdesk.services.chart_spots import Rows  # noqa: PLC0415 - not at start

        if self._look is not None:
            look = self._look
            after, before = (each.covered.period.span for each in (look.result, look.compared))
            self.rows_wanted.emit(Rows(kind, after.start, before.start))

    def _ask_quality(self) -> None:
        from costdesk.ui.dialogs.quality import QualityDialog  # noqa: PLC0415 - not at start

        dialog = QualityDialog(self.desk, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _ask_reasons(self) -> None:
        from costdesk.ui.dialogs.reasons import ReasonsDialog  # noqa: PLC0415 - not at start

        dialog = ReasonsDialog(self.desk, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _ask_budget(self) -> None:
        from costdesk.services.owner_settings import BUDGET  # noqa: PLC0415 - not at start
        from costdesk.ui.dialogs.target import TargetDialog  # noqa: PLC0415

        dialog = TargetDialog(self.desk, parent=self, group=BUDGET)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _ask_thresholds(self) -> None:
        from costdesk.ui.dialogs.thresholds import ThresholdsDialog  # noqa: PLC0415 - not at start

        dialog = ThresholdsDialog(self.desk, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _look_for_gaps(self) -> None:
        look = self._look
        if look is None or not self.desk.is_open:
            return
        from costdesk.services.checking import period_findings  # noqa: PLC0415 - not at start
        from costdesk.ui.pages.overview.missing import tasks  # noqa: PLC0415 - as above

        found = period_findings(self.desk.workspace, look.result)
        self.desk.breath.take()
        currency = look.definitions.currency
        if (currency, "") not in self._published:
            from costdesk.services.calculating import published  # noqa: PLC0415 - not at start

            self._published[currency, ""] = None
            for name in _PUBLISHED:
                self._published[currency, name] = published(currency, name)
            self._show_published(look)
        nothing = self.tr("Nothing is missing in {period}.")
        self.missing.show_tasks(
            tasks(look, found, _waiting(self.desk)),
            nothing.format(period=name_of(look.result, look.formats)),
        )
        self.desk.breath.take()
        self._look_around(look)

    def _look_around(self, look: Look) -> None:
        """Show what stands out beside the periods before, and what passed a limit."""
        from costdesk.domain.watch import Watched  # noqa: PLC0415 - after the first painting
        from costdesk.services.watching import limit_findings, watch_findings  # noqa: PLC0415
        from costdesk.ui.pages.overview.missing import watch_tasks  # noqa: PLC0415

        workspace = self.desk.workspace
        history = [Watched(result, look.figures_of(result)) for result in look.history]
        found = [*limit_findings(workspace, [look.result]), *watch_findings(workspace, history)]
        shown = watch_tasks(found)
        self.watched.setVisible(bool(shown))
        self.watched.show_tasks(shown, "")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's
        """Put the lower cards beside each other where there is room."""
        super().resizeEvent(event)
        wide = self.width() >= _SIDE_BY_SIDE
        self._upper.setSpacing(_GAP if wide else _GAP // 2)
        self._lower.setDirection(
            QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        )


def _kept_of_money(look: Look) -> list[Fact]:
    """Revenue and budgets, which most centres keep none of."""
    own = look.definitions
    if not (own.revenues or own.sale_revenues or own.budgets):
        return []
    from costdesk.ui.pages.overview.money_facts import money_facts  # noqa: PLC0415 - seldom

    return money_facts(look)


def _waiting(desk: Desk) -> int:
    """How many bank lines are to be sorted."""
    from costdesk.services.statement_lines import waiting_count  # noqa: PLC0415 - not at start

    return waiting_count(desk.workspace)


def _scrolling(inner: QWidget, page: QWidget) -> QScrollArea:
    scroll = QScrollArea(page)
    scroll.setFrameShape(QFrame.Shape.NoFrame)
    scroll.setWidgetResizable(True)
    scroll.setWidget(inner)
    return scroll


def _lay_out_why(card: QFrame, notes: QLabel, why: QLabel, calendar: QLabel, ways: QLabel) -> None:
    mark_role(card, "card")
    title = QLabel(QCoreApplication.translate("Overview", "Why it changed"), card)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(20, 14, 20, 14)
    layout.setSpacing(4)
    for label in (title, notes, why, calendar, ways):
        label.setWordWrap(True)
        if label is not why:
            mark_role(label, "quiet")
        layout.addWidget(label)
    font = why.font()
    font.setPointSizeF(font.pointSizeF() * _LARGER)
    why.setFont(font)
    _offer_ways(ways)


def _offer_ways(ways: QLabel) -> None:
    """Links to what stands behind the sentence, as the keyboard reaches them too."""
    named = {
        "steps": QCoreApplication.translate("Overview", "Every step"),
        "costs": QCoreApplication.translate("Overview", "The costs behind it"),
        "contacts": QCoreApplication.translate("Overview", "The contacts behind it"),
    }
    links = (link_to(kind, name) for kind, name in named.items())
    ways.setText(" &nbsp;·&nbsp; ".join(links))
    ways.setAccessibleName(", ".join(named.values()))
