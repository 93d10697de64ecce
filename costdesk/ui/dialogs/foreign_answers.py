"""What a file of another program leaves open, each question with a field for its answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from costdesk.domain.contacts import CHANNELS, DIRECTIONS
from costdesk.domain.findings import Code, Finding
from costdesk.services.foreign import Question, title_of
from costdesk.ui.dialogs.forms import filled_combo, wrapped_label
from costdesk.ui.names import channel_name, direction_name
from costdesk.ui.texts import sentence
from costdesk.ui.widgets.plain_line import PlainLine
from costdesk.ui.words import capitalised, word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from costdesk.domain.definitions import Language
    from costdesk.services.foreign import Remembered
    from costdesk.services.importing import ImportRequest

_MAP = "--map "
REASON = "reason"
ABOUT = f"{_MAP}{REASON}="
_LINE_WIDTH = 320


class Field(NamedTuple):
    """A widget, and what its answer makes of a request."""

    widget: QWidget
    answered: Callable[[ImportRequest], ImportRequest]
    put: Callable[[str], object] = lambda _text: None
    """Gives the answer of last time, as typed after its option; nobody is told."""


class ForeignAnswers(QWidget):
    """A row for each question; what was answered stays, so that it can be changed."""

    changed = Signal()
    """Something was answered otherwise."""
    forgetting = Signal()
    """The answers of last time are to be forgotten."""

    def __init__(self, language: Language = "en", parent: QWidget | None = None) -> None:
        """Nothing is asked yet; ``headings`` are the columns of the file to choose from."""
        super().__init__(parent)
        self._language: Language = language
        self.headings: Sequence[str] = ()
        self.fields: dict[str, Field] = {}
        self._labels: dict[QWidget, QLabel] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self.forget = QPushButton(self.tr("For&get these answers"))
        self.forget.setAutoDefault(False)  # Enter imports
        self.forget.clicked.connect(self.forgetting)
        self._rows.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignLeft)
        self.forget.hide()
        self.hide()

    def ask(self, questions: Iterable[Question]) -> None:
        """Add a row for each question that is not asked yet; the first of all has the keyboard."""
        is_first = not self.fields
        for question in questions:
            key = _key(question)
            if key not in self.fields and (field := self._field(question)):
                self._add(key, field, self._text(question.asks))
            elif key in self.fields:
                # What was answered, now or last time, does not settle it: what is open is said.
                self._name(self.fields[key].widget, self._text(question.asks))
        self.setVisible(bool(self.fields))
        if is_first and self.fields:
            next(iter(self.fields.values())).widget.setFocus()

    def _add(self, key: str, field: Field, text: str) -> None:
        self.fields[key] = field
        label = wrapped_label("", text)
        label.setBuddy(field.widget.focusProxy() or field.widget)
        self._labels[field.widget] = label
        self._name(field.widget, text)
        last = self._rows.count() - 1
        self._rows.insertWidget(last, label)
        self._rows.insertWidget(last + 1, field.widget, 0, Qt.AlignmentFlag.AlignLeft)

    def _name(self, widget: QWidget, text: str) -> None:
        self._labels[widget].setText(text)
        widget.setAccessibleName(text)

    def remember(self, answers: Sequence[Remembered]) -> None:
        """Show answers of last time that were used, each in a field where it can be changed."""
        for answer in answers:
            asked = _asked_again(answer)
            key = _key(asked)
            if key not in self.fields and (field := self._field(asked)):
                self._add(key, field, self._as_last_time(answer))
            if key in self.fields:
                self.fields[key].put(answer.text)
        self.forget.setVisible(self.forget.isVisibleTo(self) or bool(answers))
        self.setVisible(bool(self.fields))

    def offer_reasons(self) -> None:
        """Ask which column says what contacts were about: none is guessed."""
        text = self.tr("The column that says what contacts were about:")
        self._add(ABOUT, self._about(), text)
        self.show()
        self.fields[ABOUT].widget.setFocus()

    @property
    def asks_reasons(self) -> bool:
        """Whether there is a field for it."""
        return ABOUT in self.fields

    def clear(self) -> None:
        """Ask everything anew."""
        self.fields.clear()
        self._labels.clear()
        self.forget.hide()
        while self._rows.count() > 1:
            item = self._rows.takeAt(0)
            if item and (widget := item.widget()):
                widget.hide()
                widget.deleteLater()

    def _as_last_time(self, answer: Remembered) -> str:
        before, _, after = answer.text.partition("=")
        texts = {
            "--own": self.tr("Your own numbers, as last time:"),
            "--cell": self.tr("What kind of contacts these are, as last time:"),
            "--dates": self.tr("The order of day, month and year, as last time:"),
            "--decimal": self.tr("The decimal mark, as last time:"),
            "--paid": self.tr("What was paid, as last time:"),
            "--fees": self.tr("How fees were paid, as last time:"),
            "--word": self.tr("What “{text}” means, as last time:").format(text=after),
            "--map": self.tr("The column of “{field}”, as last time:").format(field=word(before)),
        }
        source = self.tr("{source}, as last time:")
        return texts.get(answer.option) or source.format(
            source=title_of(answer.text, self._language)
        )

    def _text(self, asks: Finding) -> str:
        if asks.code == Code.SOURCE_UNPROVED:
            title = title_of(str(asks.values["name"]), self._language)
            asks = asks._replace(values={**asks.values, "text": title})
        return sentence(asks)

    def answered(self, request: ImportRequest) -> ImportRequest:
        """The request with every answer that was given."""
        for field in self.fields.values():
            request = field.answered(request)
        return request

    # Fields

    def _field(self, question: Question) -> Field | None:
        option = question.option
        if option == ABOUT:
            return self._about()
        if option.startswith(_MAP):
            return self._column(option.removeprefix(_MAP).rstrip("="), question.choices)
        makers: dict[str, Callable[[Question], Field]] = {
            "--own": self._own,
            "--cell": self._cell,
            "--dates": lambda asked: self._choice(asked, "dates"),
            "--decimal": lambda asked: self._choice(asked, "decimal"),
            "--sheet": lambda asked: self._choice(asked, "sheet"),
            "--paid": self._paid,
            "--fees": self._fees,
            "--profile": self._profile,
            "--skip-unreadable": self._skip,
            "--word": self._word,
        }
        return makers[option](question) if option in makers else None

    def _own(self, _question: Question) -> Field:
        line = self._line(self.tr("0201234567, 101, 102, 6*"))
        return Field(
            line,
            lambda request: request._replace(own=tuple(_parts(line.text()))),
            lambda text: line.setText(", ".join(_parts(text))),
        )

    def _line(self, example: str) -> PlainLine:
        line = PlainLine()
        line.setPlaceholderText(example)
        line.setMinimumWidth(_LINE_WIDTH)
        line.editingFinished.connect(self.changed)
        return line

    def _cell(self, _question: Question) -> Field:
        direction = self._combo((direction_name(each), each) for each in DIRECTIONS)
        channel = self._combo((channel_name(each), each) for each in CHANNELS)
        direction.setAccessibleName(self.tr("Direction"))
        channel.setAccessibleName(self.tr("Channel"))
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(direction)
        row.addWidget(channel)
        row.addStretch(1)
        both.setFocusProxy(direction)

        lines: list[str] = []

        def answered(request: ImportRequest) -> ImportRequest:
            parts = direction.currentData(), channel.currentData()
            return request._replace(cell="/".join([*lines, *parts])) if all(parts) else request

        def put(text: str) -> None:
            *lines[:], said, by = text.split("/")
            _choose(direction, said)
            _choose(channel, by)

        return Field(both, answered, put)

    def _choice(self, question: Question, name: str) -> Field:
        combo = self._combo((capitalised(word(each)), each) for each in question.choices)
        return self._chosen(combo, name)

    def _column(self, field: str, places: Sequence[str] = ()) -> Field:
        column = self.tr("Column {number}")
        named = ((column.format(number=it) if it.isdigit() else it, it) for it in places)
        combo = self._combo(named if places else ((each, each) for each in self.headings))

        def answered(request: ImportRequest) -> ImportRequest:
            chosen = combo.currentData()
            others = tuple(pair for pair in request.mapping if pair[0] != field)
            return request._replace(mapping=(*others, (field, chosen))) if chosen else request

        return Field(combo, answered, lambda text: _choose(combo, text.partition("=")[2]))

    def _about(self) -> Field:
        combo = filled_combo(
            [(self.tr("– do not record it –"), ""), *((each, each) for each in self.headings)]
        )
        combo.currentIndexChanged.connect(self.changed)
        before: list[str] = []

        def answered(request: ImportRequest) -> ImportRequest:
            chosen = combo.currentData()
            # What was chosen last time is used again until it is said that it is not.
            said = chosen or before
            return (
                request._replace(mapping=(*request.mapping, (REASON, chosen))) if said else request
            )

        def put(text: str) -> None:
            before[:] = [text]
            _choose(combo, text.partition("=")[2])

        return Field(combo, answered, put)

    def _paid(self, question: Question) -> Field:
        texts = {
            "positive": self.tr("Amounts above 0 were paid"),
            "negative": self.tr("Amounts below 0 were paid"),
            "debit": self.tr("Costs stand under debit"),
            "credit": self.tr("Costs stand under credit"),
            "falling": self.tr("The balance falls, as that of an account"),
            "rising": self.tr("The balance rises, as what is owed on a card"),
        }
        signs = ("positive", "negative")
        asked = [each for each in question.choices if each in texts]
        choices = signs if not asked or signs[0] in asked else asked
        combo = self._combo((texts[each], each) for each in choices)
        return self._chosen(combo, "paid")

    def _fees(self, _question: Question) -> Field:
        texts = {
            "beside": self.tr("On top of the amounts"),
            "within": self.tr("They are part of the amounts"),
            "apart": self.tr("They stand on lines of their own, or were not paid"),
        }
        return self._chosen(self._combo((text, each) for each, text in texts.items()), "fees")

    def _profile(self, question: Question) -> Field:
        box = self._box(self.tr("It was read right"))
        name = question.choices[0]
        return Field(
            box,
            lambda request: request._replace(profile=name) if box.isChecked() else request,
            lambda _text: _check(box),
        )

    def _skip(self, _question: Question) -> Field:
        box = self._box(self.tr("Leave such rows out"))
        return Field(
            box,
            lambda request: request._replace(skip_unreadable=box.isChecked()),
        )

    def _word(self, question: Question) -> Field:
        text = str(question.asks.values["text"])
        meanings = {
            "answered": self.tr("Somebody answered"),
            "lost": self.tr("Nobody answered"),
            "voicemail": self.tr("It went to voicemail"),
            "inbound": self.tr("The customer called"),
            "outbound": self.tr("You called the customer"),
            "internal": self.tr("Colleagues called each other"),
            "milliseconds": self.tr("Milliseconds"),
            "seconds": self.tr("Seconds"),
            "minutes": self.tr("Minutes"),
            "hours": self.tr("Hours, or hours and minutes"),
            "days": self.tr("Fractions of a day, as Excel has them"),
            "each": self.tr("One contact in the mean"),
        }
        choices = question.choices or ("answered", "lost", "voicemail")
        combo = self._combo((meanings[each], each) for each in choices if each in meanings)

        def answered(request: ImportRequest) -> ImportRequest:
            chosen = combo.currentData()
            return request._replace(words=(*request.words, (chosen, text))) if chosen else request

        return Field(combo, answered, lambda said: _choose(combo, said.partition("=")[0]))

    def _chosen(self, combo: QComboBox, name: str) -> Field:
        def answered(request: ImportRequest) -> ImportRequest:
            said: dict[str, Any] = {name: combo.currentData()} if combo.currentData() else {}
            return request._replace(**said)

        return Field(combo, answered, lambda text: _choose(combo, text))

    def _combo(self, choices: Iterable[tuple[str, str]]) -> QComboBox:
        combo = filled_combo(choices)
        combo.setPlaceholderText(self.tr("Choose…"))
        combo.setCurrentIndex(-1)
        combo.currentIndexChanged.connect(self.changed)
        return combo

    def _box(self, text: str) -> QCheckBox:
        box = QCheckBox(text)
        box.toggled.connect(self.changed)
        return box


_UNITS = ("milliseconds", "seconds", "minutes", "hours", "days", "each")
_WAYS = ("inbound", "outbound", "internal")
_CHOICES = {"--dates": ("dmy", "mdy", "ymd"), "--decimal": ("point", "comma")}


def _asked_again(answer: Remembered) -> Question:
    """The question that an answer of last time belongs to."""
    option, text = answer
    first, _, second = text.partition("=")
    if option == "--word":
        choices = _UNITS if first in _UNITS else _WAYS if first in _WAYS else ()
        return Question(Finding(Code.WORDS_UNKNOWN, values={"text": second}), option, choices)
    if option == "--map":
        return Question(Finding(Code.HANDLED_UNCLEAR), f"{_MAP}{first}=")
    return Question(Finding(Code.CELL_UNCLEAR), option, _CHOICES.get(option, (text,)))


def _choose(combo: QComboBox, value: str) -> None:
    with QSignalBlocker(combo):
        if combo.findData(value) < 0:
            # A word of the file, such as what marks money paid: it stays as it was said.
            combo.addItem(value, value)
        combo.setCurrentIndex(combo.findData(value))


def _check(box: QCheckBox) -> None:
    with QSignalBlocker(box):
        box.setChecked(True)


def _key(question: Question) -> str:
    """What tells questions apart: words are asked about one by one."""
    if question.option == "--word":
        return f"--word {question.asks.values['text']}"
    return question.option


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.replace(";", ",").split(",") if part.strip()]
