"""Fields that read what is typed with the one strict parser, and say what they understood.

Qt's own number fields turn 12.5 into 125 under Dutch and Hungarian; these never guess. A text that
is refused stays on screen with the reason beside it.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QLineEdit, QVBoxLayout, QWidget

from costdesk.domain.findings import Code, Finding
from costdesk.ui.formats import Formats
from costdesk.ui.texts import sentence
from costdesk.ui.theme import mark_role
from costdesk.ui.widgets.plain_line import PlainLine

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

Value = TypeVar("Value")
Read = Callable[[str], Value | Finding]


_WIDE = "1 234 567"
"""A number of this width is seen whole however small the window is."""


class NumberLine(PlainLine):
    """A line for numbers: the keypad's decimal key writes the language's decimal mark.

    Some keyboards send a point there, some a comma, whatever the language; spreadsheets take it as
    the decimal key that it is, and so do we.
    """

    def __init__(self, decimal_mark: str) -> None:
        """Write this mark."""
        super().__init__()
        self._mark = decimal_mark
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setMinimumWidth(self.fontMetrics().horizontalAdvance(_WIDE))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's
        """Take the keypad's key as what it is."""
        is_keypad = bool(event.modifiers() & Qt.KeyboardModifier.KeypadModifier)
        if is_keypad and event.key() in {Qt.Key.Key_Period, Qt.Key.Key_Comma}:
            self.insert(self._mark)
        else:
            super().keyPressEvent(event)


class Field(QWidget, Generic[Value]):
    """A line to type in, and below it what was understood or why it was refused."""

    changed = Signal()
    """The text changed, so the value may have."""
    committed = Signal()
    """Enter was pressed, or the field was left."""

    def __init__(
        self,
        read: Read[Value],
        show: Callable[[Value], str],
        *,
        required: bool = False,
        echo: Callable[[Value], str] | None = None,
        line: QLineEdit | None = None,
    ) -> None:
        """``read`` parses, ``show`` writes a value, ``echo`` says it unmistakably."""
        super().__init__()
        self._read = read
        self._show = show
        self._echo = echo
        self._required = required
        self.line = line or PlainLine()
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.note.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.line)
        layout.addWidget(self.note)
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(self._understand)
        self.line.editingFinished.connect(self.committed)

    def name(self, text: str) -> None:
        """What a screen reader calls it."""
        self.line.setAccessibleName(text)

    @property
    def text(self) -> str:
        """What is typed, without spaces around it."""
        return self.line.text().strip()

    def value(self) -> Value | None:
        """What is typed, understood; None for an empty field and for a text that is refused."""
        understood = self._understood()
        return None if isinstance(understood, Finding) else understood

    def problem(self) -> Finding | None:
        """Why the text cannot be taken; an empty field is a problem only where it is required."""
        understood = self._understood()
        return understood if isinstance(understood, Finding) else None

    def set_value(self, value: Value | None) -> None:
        """Show a value, or nothing."""
        self.line.setText("" if value is None else self._show(value))

    def complain(self, finding: Finding) -> None:
        """Say a problem that another part found with this field's value."""
        self._say(sentence(finding), problem=True)

    def _understood(self) -> Value | Finding | None:
        if not self.text:
            return Finding(Code.REQUIRED) if self._required else None
        return self._read(self.text)

    def settle(self) -> None:
        """Say again what was understood, in place of what another part complained of."""
        understood = self._understood()
        if isinstance(understood, Finding):
            self._say(sentence(understood) if self.text else "", problem=bool(self.text))
        else:
            said = "" if understood is None or not self._echo else self._echo(understood)
            self._say("" if said == self.text else said, problem=False)

    def _understand(self) -> None:
        self.settle()
        self.changed.emit()

    def _say(self, text: str, *, problem: bool) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))
        mark_role(self.note, "problem" if problem else "quiet")
        mark_role(self.line, "problem" if problem else "")
        self.line.setAccessibleDescription(text)


class MoneyField(Field[Decimal]):
    """An amount in one currency, which may change under it."""

    def __init__(self, formats: Formats, *, required: bool = False) -> None:
        """Take the currency from the formats."""
        super().__init__(
            formats.read_money,
            formats.decimal,
            required=required,
            echo=formats.amount,
            line=NumberLine(formats.decimal_mark),
        )
        self._currency = formats.currency

    def pay_in(self, formats: Formats) -> None:
        """Understand what is typed as an amount in the currency of these formats."""
        if formats.currency != self._currency:
            self._currency = formats.currency
            self._read, self._echo = formats.read_money, formats.amount
            self.settle()


def money_field(formats: Formats, *, required: bool = False) -> MoneyField:
    """An amount in the workspace's currency, until told otherwise."""
    return MoneyField(formats, required=required)


def percent_field(formats: Formats) -> Field[Decimal]:
    """A percentage."""
    return Field(
        formats.read_percent,
        formats.decimal,
        echo=formats.percentage,
        line=NumberLine(formats.decimal_mark),
    )


def number_field(
    formats: Formats,
    *,
    required: bool = False,
    read: Callable[[str], Decimal | Finding] | None = None,
) -> Field[Decimal]:
    """A plain number with decimals; ``read`` understands it where not the usual reader does."""
    return Field(
        read or formats.read_number,
        formats.decimal,
        required=required,
        echo=lambda number: formats.decimal(number, grouped=True),
        line=NumberLine(formats.decimal_mark),
    )


def count_field(formats: Formats, *, required: bool = False) -> Field[int]:
    """A whole number, 0 or more."""

    def read(text: str) -> int | Finding:
        number = formats.read_count(text)
        if isinstance(number, int) and number < 0:
            return Finding(Code.NEGATIVE, values={"text": text})
        return number

    return Field(
        read,
        formats.number,
        required=required,
        echo=formats.number,
        line=NumberLine(formats.decimal_mark),
    )


def time_field(formats: Formats) -> Field[Fraction]:
    """The time of one contact: minutes and seconds, or seconds."""

    def show(seconds: Decimal | Fraction) -> str:
        return formats.clock(Fraction(seconds))

    return Field(formats.read_time, show, echo=show, line=NumberLine(formats.decimal_mark))


def day_field(formats: Formats, *, required: bool = False) -> Field[date]:
    """A day; the echo says it in words."""
    return Field(formats.read_day, formats.short_day, required=required, echo=formats.day)
