"""The form of one cost: simple at first, with everything else behind “More”."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from costdesk.domain.allocation import PERCENT
from costdesk.domain.costs import CostItem
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.item_rules import item_problems
from costdesk.ui.pages.costs.basics import Basics
from costdesk.ui.pages.costs.details import AmountDetails, DurationDetails, Remarks
from costdesk.ui.pages.costs.estimate import Ground, estimate
from costdesk.ui.pages.costs.offer import Offer
from costdesk.ui.pages.costs.sharing import Sharing
from costdesk.ui.texts import sentence
from costdesk.ui.theme import mark_role
from costdesk.ui.widgets.fields import Field

if TYPE_CHECKING:
    from collections.abc import Iterator

    from costdesk.ui.formats import Formats
    from costdesk.ui.pages.costs.choices import Known
    from costdesk.ui.pages.costs.drafts import Draft
    from costdesk.ui.pages.costs.labelled import Labelled

"""What is typed in each entry, to be written again."""


class CostForm(QWidget):
    """Fields of an item, what it comes to, and what is wrong with it."""

    edited = Signal()
    """A field changed by hand."""

    def __init__(self, formats: Formats) -> None:
        """Without an item yet."""
        super().__init__()
        self._formats = formats
        self._ground: Ground | None = None
        self._shown: CostItem | None = None
        self._is_filling = False
        self._was_touched = False
        self.basics = Basics(formats)
        self.amounts = AmountDetails(formats)
        self.duration = DurationDetails(formats)
        self.sharing = Sharing(formats)
        self.remarks = Remarks()
        self.pay_offer = Offer(self.tr("Another currency"))
        self._sections = (self.basics, self.amounts, self.duration, self.sharing, self.remarks)
        self.more = _expander(self.tr("&More…"))
        self.details = QWidget()
        self.cost = QLabel()
        self.per_contact = QLabel()
        self.reason = QLabel()
        self._lay_out()
        self.more.toggled.connect(self._open_details)
        self.pay_offer.taken.connect(self._pay_in_named)
        for section in self._sections:
            section.changed.connect(self._note_edit)

    def _lay_out(self) -> None:
        details = QVBoxLayout(self.details)
        details.setContentsMargins(0, 0, 0, 0)
        details.setSpacing(10)
        for title, section in (
            (self.tr("How much"), self.amounts),
            (self.tr("How long"), self.duration),
            (self.tr("For whom"), self.sharing),
            (self.tr("Notes"), self.remarks),
        ):
            details.addWidget(_heading(title))
            details.addWidget(section)
        self.details.hide()
        mark_role(self.reason, "quiet")
        self.reason.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        layout.addWidget(self.basics)
        layout.addWidget(self.pay_offer)
        self._below_basics = QVBoxLayout()
        layout.addLayout(self._below_basics)
        layout.addWidget(self._estimate_card())
        self._below_estimate = QVBoxLayout()
        layout.addLayout(self._below_estimate)
        layout.addWidget(self.more)
        layout.addWidget(self.details)
        layout.addStretch(1)

    def _estimate_card(self) -> QFrame:
        card = QFrame()
        mark_role(card, "card")
        font = self.cost.font()
        font.setBold(True)
        self.cost.setFont(font)
        mark_role(self.cost, "accent")
        mark_role(self.per_contact, "quiet")
        layout = QVBoxLayout(card)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(4)
        for label in (self.cost, self.per_contact):
            label.setWordWrap(True)
            layout.addWidget(label)
        return card

    def put_below_basics(self, panel: QWidget) -> None:
        """Put what is offered for the first fields right below them."""
        self._below_basics.addWidget(panel)

    def put_below_estimate(self, row: QLayout, panel: QWidget) -> None:
        """Put what can be done with a cost where its first fields end."""
        self._below_estimate.addLayout(row)
        self._below_estimate.addWidget(panel)

    # Showing

    def offer(self, known: Known) -> None:
        """Offer what the workspace knows."""
        with self._filling():
            self.basics.offer(known)
            self.sharing.offer(known)

    def stand_on(self, ground: Ground) -> None:
        """Reckon with another period from now on."""
        self._ground = ground
        self._note()

    def show_item(self, item: CostItem, *, is_new: bool = False) -> None:
        """Show an item, or the beginnings of a new one."""
        with self._filling():
            self.basics.show_item(item, is_new=is_new)
            for section in (self.amounts, self.duration, self.sharing, self.remarks):
                section.show_item(item)
        self._shown = None if is_new else item
        self._was_touched = False
        self.more.setChecked(_has_details(item))
        self._note()

    @contextmanager
    def _filling(self) -> Iterator[None]:
        """While the program fills the form, nothing counts as typed."""
        self._is_filling = True
        yield
        self._is_filling = False

    def _open_details(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        self.details.setVisible(is_open)
        arrow = Qt.ArrowType.DownArrow if is_open else Qt.ArrowType.RightArrow
        self.more.setArrowType(arrow)

    # Reading

    @property
    def labelled(self) -> Iterator[Labelled]:
        """Every entry of the form."""
        for section in (self.basics, self.amounts, self.duration):
            yield from section.labelled
        yield from self.sharing.shown
        yield from self.remarks.labelled

    def item(self) -> CostItem | None:
        """What the fields say; None while amount or first day are not known."""
        amount, start = self.basics.amount.value(), self.basics.start.value()
        if amount is None or start is None:
            return None
        given, lasts = self.amounts.values(), self.duration.values()
        scope = self.sharing.values()
        return CostItem(
            name=self.basics.item_name(),
            category=self.basics.category.value(),
            amount=amount,
            start=start,
            recurrence=self.basics.recurrence.value(),
            **given._asdict(),
            **lasts._asdict(),
            **scope._asdict(),
            one_off=self.remarks.one_off.isChecked(),
            vendor=self.remarks.vendor.text().strip(),
            note=self.remarks.note.text().strip(),
            without=self._shown.without if self._shown else (),
        )

    def problems(self) -> list[Finding]:
        """Everything that keeps the item from being saved, each naming its field."""
        own = [
            problem.at(column=entry.column)
            for entry in self.labelled
            if (problem := entry.own_problem())
        ]
        if not self.basics.category.value():
            own.append(Finding(Code.REQUIRED, Place(column="category")))
        item = self.item()
        if own or item is None:
            return own
        if item.driver == PERCENT:
            return [Finding(Code.REQUIRED, Place(column="driver"))]
        found = item_problems(item, self._formats.currency, self._formats.digits)
        return [self._as_typed(problem) for problem in found]

    def _as_typed(self, problem: Finding) -> Finding:
        """A problem with a number shows it as it was typed, not as it was understood."""
        typed = {it.column: it.text() for it in self.labelled if isinstance(it.control, Field)}
        text = typed.get(problem.place.column)
        return problem._replace(values={**problem.values, "text": text}) if text else problem

    @property
    def is_dirty(self) -> bool:
        """Whether anything was typed that is not saved."""
        return self._was_touched and (self._shown is None or self.item() != self._shown)

    def draft(self) -> Draft:
        """What is typed, whether it can be saved or not."""
        return [(entry.column, entry.text()) for entry in self.labelled]

    def restore(self, draft: Draft) -> None:
        """Write a draft again."""
        with self._filling():
            for (_, text), entry in zip(draft, list(self.labelled), strict=False):
                entry.write(text)
        self._note_edit()

    # While typing

    def _note_edit(self) -> None:
        if not self._is_filling:
            self._was_touched = True
            self._note()
            self.edited.emit()

    def _note(self) -> None:
        self.duration.suit(self.basics.recurrence.value())
        self._pay_in()
        problems = self.problems()
        self._place(problems)
        self._offer_currency(problems)
        self.reason.setText(self._reason(problems) if self._was_touched else "")
        item = None if problems else self.item()
        if item is None or self._ground is None:
            self.cost.setText("–")
            self.per_contact.setText(self.tr("What it costs a month and per contact stands here."))
        else:
            said = estimate(item, self._ground, self._formats)
            self.cost.setText(said.cost)
            self.per_contact.setText(said.per_contact)

    def _pay_in(self) -> None:
        """Amounts are typed in the currency that the supplier is paid in."""
        formats = self._formats.in_currency(self.amounts.code)
        self.basics.pay_in(formats)
        self.duration.pay_in(formats)

    def _offer_currency(self, problems: list[Finding]) -> None:
        """An amount with the sign of another currency may be meant in that one."""
        contradicts = any(problem.code == Code.CURRENCY_CONTRADICTS for problem in problems)
        code = self._formats.currency_named(self.basics.amount.text) if contradicts else ""
        self.pay_offer.setVisible(bool(code))
        if code:
            self.pay_offer.make(
                self.tr("Is this paid in another currency? Its exchange rate is asked then."),
                self.tr("It is in {currency}").format(currency=code),
            )

    def _pay_in_named(self) -> None:
        """Take the amount in the currency that it names, and ask for the rate."""
        self.amounts.currency.choose(self._formats.currency_named(self.basics.amount.text))
        self.more.setChecked(True)
        target = self.amounts.rate if self.amounts.rate.isVisible() else self.basics.amount
        target.setFocus()

    def _place(self, problems: list[Finding]) -> None:
        """Say each problem beside its field; what is only still empty says nothing yet."""
        by_column = {problem.place.column: problem for problem in reversed(problems)}
        for entry in self.labelled:
            problem = by_column.get(entry.column)
            if problem is None or problem.code == Code.REQUIRED or entry.own_problem():
                entry.calm()
            else:
                entry.complain(problem)

    def _reason(self, problems: list[Finding]) -> str:
        named = {entry.column: entry.plain for entry in self.labelled}
        missing = [
            named[problem.place.column]
            for problem in problems
            if problem.code == Code.REQUIRED and problem.place.column in named
        ]
        if missing:
            return self.tr("Still needed: {fields}").format(fields=", ".join(missing))
        if problems:
            name = named.get(problems[0].place.column, "")
            return f"{name}: {sentence(problems[0])}" if name else sentence(problems[0])
        return ""

    def go_to_problem(self) -> None:
        """Put the cursor where something is wrong or missing."""
        columns = [problem.place.column for problem in self.problems()]
        for entry in self.labelled:
            if entry.column in columns:
                if self.details.isAncestorOf(entry):
                    self.more.setChecked(True)
                entry.control.setFocus()
                return


def _expander(text: str) -> QToolButton:
    button = QToolButton()
    button.setText(text)
    button.setAccessibleName(text.replace("&", ""))
    button.setCheckable(True)
    button.setAutoRaise(True)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setArrowType(Qt.ArrowType.RightArrow)
    return button


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    return label


def _has_details(item: CostItem) -> bool:
    """Whether an item holds anything that stands behind “More”."""
    plain = CostItem(item.name, item.category, item.amount, item.start, recurrence=item.recurrence)
    return item != plain
