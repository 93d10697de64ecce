"""Built-in names inside a sentence: in small letters, in the window's language."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from costdesk.domain.allocation import PERCENT
from costdesk.domain.contacts import DIRECTIONS, parse_cell
from costdesk.ui.names import (
    CATEGORY_NAMES,
    CHANNEL_NAMES,
    DRIVER_NAMES,
    RECURRENCE_NAMES,
    category_name,
    cell_name,
    channel_name,
    direction_name,
    driver_name,
    recurrence_name,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

_LONG_WORD = re.compile(r"(\S{30})(?=\S)")
_NO_SPACE = "\N{ZERO WIDTH SPACE}"

WORDS: dict[str, object] = {
    # what is counted
    "offered": QT_TRANSLATE_NOOP("Words", "offered"),
    "handled": QT_TRANSLATE_NOOP("Words", "handled"),
    "abandoned": QT_TRANSLATE_NOOP("Words", "abandoned"),
    "handle_seconds": QT_TRANSLATE_NOOP("Words", "handle time"),
    "answer_seconds": QT_TRANSLATE_NOOP("Words", "waiting time"),
    "resolved": QT_TRANSLATE_NOOP("Words", "resolved"),
    "leads": QT_TRANSLATE_NOOP("Words", "leads"),
    "sales": QT_TRANSLATE_NOOP("Words", "sales"),
    "reason": QT_TRANSLATE_NOOP("Words", "what contacts were about"),
    # what a file holds
    "costs": QT_TRANSLATE_NOOP("Words", "costs"),
    "contacts": QT_TRANSLATE_NOOP("Words", "contacts"),
    "lines": QT_TRANSLATE_NOOP("Words", "bank lines"),
    "capacity": QT_TRANSLATE_NOOP("Words", "paid hours"),
    "quality": QT_TRANSLATE_NOOP("Words", "quality figures"),
    "reasons": QT_TRANSLATE_NOOP("Words", "reasons of contacts"),
    "settings": QT_TRANSLATE_NOOP("Words", "settings"),
    "scenarios": QT_TRANSLATE_NOOP("Words", "scenarios"),
    # how a file writes dates and numbers
    "dmy": QT_TRANSLATE_NOOP("Words", "day, month, year"),
    "mdy": QT_TRANSLATE_NOOP("Words", "month, day, year"),
    "ymd": QT_TRANSLATE_NOOP("Words", "year, month, day"),
    "point": QT_TRANSLATE_NOOP("Words", "a decimal point"),
    "comma": QT_TRANSLATE_NOOP("Words", "a decimal comma"),
    # why rows of a file were left out
    "preamble": QT_TRANSLATE_NOOP("Words", "they stand above the headings"),
    "hidden": QT_TRANSLATE_NOOP("Words", "they are hidden in the workbook"),
    "total": QT_TRANSLATE_NOOP("Words", "they are totals"),
    "remark": QT_TRANSLATE_NOOP("Words", "they are remarks"),
    "seen_before": QT_TRANSLATE_NOOP("Words", "an earlier import brought them"),
    "pending": QT_TRANSLATE_NOOP("Words", "they are not booked yet"),
    "zero": QT_TRANSLATE_NOOP("Words", "no money is in them"),
    # why a line of a bank is no cost
    "tax": QT_TRANSLATE_NOOP("Words", "VAT or taxes settled"),
    "loan": QT_TRANSLATE_NOOP("Words", "principal of a loan"),
    "transfer": QT_TRANSLATE_NOOP("Words", "between accounts of your own"),
    "private": QT_TRANSLATE_NOOP("Words", "private"),
    "income": QT_TRANSLATE_NOOP("Words", "money that came in"),
    "taken": QT_TRANSLATE_NOOP("Words", "a cost already"),
    "no_cost": QT_TRANSLATE_NOOP("Words", "no cost of the centre"),
}
_NAMES = (
    (DIRECTIONS, direction_name),
    (CHANNEL_NAMES, channel_name),
    (CATEGORY_NAMES, category_name),
    (RECURRENCE_NAMES, recurrence_name),
    (DRIVER_NAMES, driver_name),
)


def word(name: str) -> str:
    """A built-in name as it stands in a sentence; any other as it is."""
    if name in WORDS:
        return QCoreApplication.translate("Words", str(WORDS[name]))
    if name.startswith(PERCENT):
        return driver_name(name)
    for names, shown in _NAMES:
        if name and name in names:
            return uncapitalised(shown(name))
    return name


def words(names: Iterable[str]) -> str:
    """Names in a row."""
    return ", ".join(word(name) for name in names)


def cell_path_name(path: str) -> str:
    """The cell of a path such as ``inbound/phone``; any other text as it is."""
    cell = parse_cell(path)
    return cell_name(cell) if cell else path


def uncapitalised(text: str) -> str:
    """The text with a small first letter."""
    return text[:1].lower() + text[1:]


def breakable(text: str) -> str:
    """The text for a label of several lines: a word too long for one can be broken."""
    return _LONG_WORD.sub(rf"\1{_NO_SPACE}", text)


def capitalised(text: str) -> str:
    """The text with a large first letter."""
    return text[:1].upper() + text[1:]
