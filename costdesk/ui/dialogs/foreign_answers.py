"""What a file of another program leaves open, each question with a field for its answer."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from costdesk.domain.contacts import CHANNELS, DIRECTIONS
from costdesk.domain.findings import Code
from costdesk.services.foreign import title_of
from costdesk.ui.dialogs.forms import filled_combo, wrapped_label
from costdesk.ui.names import channel_name, direction_name
from costdesk.ui.texts import sentence
from costdesk.ui.widgets.plain_line import PlainLine
from costdesk.ui.words import capitalised, word

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from costdesk.domain.definitions import Language
    from costdesk.domain.findings import Finding
    from costdesk.services.foreign import Question
    from costdesk.services.importing import ImportRequest

_MAP = "--map "
_LINE_WIDTH = 320


class Field(NamedTuple):
    """A widget, and what its answer makes of a request."""

    widget: QWidget
    answered: Callable[[ImportRequest], ImportRequest]


class ForeignAnswers(QWidget):
    """A row for each question; what was answered stays, so that it can be changed."""

    changed = Signal()
    """Something was answered otherwise."""

    def __init__(self, language: Language = "en", parent: QWidget | None = None) -> None:
        """Nothing is asked yet; ``headings`` are the columns of the file to choose from."""
        super().__init__(parent)
        self._language: Language = language
        self.headings: Sequence[str] = ()
        self.fields: dict[str, Field] = {}
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self.hide()

    def ask(self, questions: Iterable[Question]) -> None:
        """Add a row for each question that is not asked yet."""
        for question in questions:
            key = _key(question)
            if key not in self.fields and (field := self._field(question)):
                self.fields[key] = field
                label = wrapped_label("", self._text(question.asks))
                label.setBuddy(field.widget.focusProxy() or field.widget)
                field.widget.setAccessibleName(label.text())
                self._rows.addWidget(label)
                self._rows.addWidget(field.widget, 0, Qt.AlignmentFlag.AlignLeft)
        self.setVisible(bool(self.fields))

    def _text(self, asks: Finding) -> str:
        if asks.code == Code.SOURCE_UNPROVED:
            title = title_of(str(asks.values["name"]), self._language)
            asks = replace(asks, values={**asks.values, "text": title})
        return sentence(asks)

    def answered(self, request: ImportRequest) -> ImportRequest:
        """The request with every answer that was given."""
        for field in self.fields.values():
            request = field.answered(request)
        return request

    # Fields

    def _field(self, question: Question) -> Field | None:
        option = question.option
        if option.startswith(_MAP):
            return self._column(option.removeprefix(_MAP).rstrip("="))
        makers: dict[str, Callable[[Question], Field]] = {
            "--own": self._own,
            "--cell": self._cell,
            "--dates": lambda asked: self._choice(asked, "dates"),
            "--decimal": lambda asked: self._choice(asked, "decimal"),
            "--sheet": lambda asked: self._choice(asked, "sheet"),
            "--paid": self._paid,
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

        def answered(request: ImportRequest) -> ImportRequest:
            parts = direction.currentData(), channel.currentData()
            return request._replace(cell="/".join(parts)) if all(parts) else request

        return Field(both, answered)

    def _choice(self, question: Question, name: str) -> Field:
        combo = self._combo((capitalised(word(each)), each) for each in question.choices)
        return self._chosen(combo, name)

    def _column(self, field: str) -> Field:
        combo = self._combo((each, each) for each in self.headings)

        def answered(request: ImportRequest) -> ImportRequest:
            chosen = combo.currentData()
            others = tuple(pair for pair in request.mapping if pair[0] != field)
            return request._replace(mapping=(*others, (field, chosen))) if chosen else request

        return Field(combo, answered)

    def _paid(self, _question: Question) -> Field:
        combo = self._combo(
            [
                (self.tr("Amounts above 0 were paid"), "positive"),
                (self.tr("Amounts below 0 were paid"), "negative"),
            ]
        )
        return self._chosen(combo, "paid")

    def _profile(self, question: Question) -> Field:
        box = self._box(self.tr("It was read right"))
        name = question.choices[0]
        return Field(
            box,
            lambda request: request._replace(profile=name) if box.isChecked() else request,
        )

    def _skip(self, _question: Question) -> Field:
        box = self._box(self.tr("Leave such rows out"))
        return Field(
            box,
            lambda request: request._replace(skip_unreadable=box.isChecked()),
        )

    def _word(self, question: Question) -> Field:
        text = str(question.asks.values["text"])
        combo = self._combo(
            [
                (self.tr("Somebody answered"), "answered"),
                (self.tr("Nobody answered"), "lost"),
                (self.tr("It went to voicemail"), "voicemail"),
            ]
        )

        def answered(request: ImportRequest) -> ImportRequest:
            chosen = combo.currentData()
            return request._replace(words=(*request.words, (chosen, text))) if chosen else request

        return Field(combo, answered)

    def _chosen(self, combo: QComboBox, name: str) -> Field:
        def answered(request: ImportRequest) -> ImportRequest:
            said: dict[str, Any] = {name: combo.currentData()} if combo.currentData() else {}
            return request._replace(**said)

        return Field(combo, answered)

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


def _key(question: Question) -> str:
    """What tells questions apart: words are asked about one by one."""
    if question.option == "--word":
        return f"--word {question.asks.values['text']}"
    return question.option


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.replace(";", ",").split(",") if part.strip()]
