"""Tables as CSV, for programs (``exchange``) or for the spreadsheet of a locale (``excel``)."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Literal, NamedTuple

from costdesk.domain.findings import Code, refuse

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

Cell = str | int | Decimal | date | bool | None
Preset = Literal["exchange", "excel"]
PRESETS: tuple[Preset, ...] = ("exchange", "excel")

YES, NO = "yes", "no"

# Languages whose spreadsheets have a decimal comma, so that columns are parted by semicolons.
_COMMA = (
    "bg ca cs da de el es et eu fi fr gl hr hu id is it lt lv nb nl nn no pl pt ro ru sk sl sq sr "
    "sv tr uk vi"
)
_POINT = "cy en ga he hi ja ko ms mt th zh"
# Countries that do it otherwise than most who speak the language.
_POINT_COUNTRIES = "de_CH de_LI it_CH es_DO es_GT es_HN es_MX es_NI es_PA es_PE es_PR es_SV es_US"
_LOCALE = re.compile(r"([A-Za-z]{2})(?:[_-]([A-Za-z]{2}))?(?:\..*)?")

_FORMULA = re.compile(r"'*[=+\-@\t\r\n]")
_QUOTED = re.compile(r'[",;\t|\r\n]|^\s|\s$')


class Style(NamedTuple):
    """How a table is written."""

    delimiter: str
    decimal: str
    line_end: str
    mark: bytes


_EXCHANGE = Style(",", ".", "\n", b"")
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def style_of(preset: Preset, locale: str = "") -> Style:
    """The style of a preset; the locale (``nl_NL``, ``hu-HU``, ``en``) matters to ``excel`` only.

    Raises Refused for a locale whose spreadsheets are not known here.
    """
    if preset == "exchange":
        return _EXCHANGE
    comma = _has_decimal_comma(locale)
    delimiter, decimal = (";", ",") if comma else (",", ".")
    return Style(delimiter, decimal, "\r\n", _BYTE_ORDER_MARK)


def _has_decimal_comma(locale: str) -> bool:
    found = _LOCALE.fullmatch(locale)
    language, country = (found[1].lower(), (found[2] or "").upper()) if found else ("", "")
    known = [*_COMMA.split(), *_POINT.split()]
    if language not in known:
        raise refuse(Code.UNKNOWN_LOCALE, text=locale, choices=", ".join(sorted(known)))
    by_country = f"{language}_{country}" in _POINT_COUNTRIES.split()
    return language in _COMMA.split() and not by_country


def render(header: Sequence[str], rows: Iterable[Sequence[Cell]], style: Style) -> bytes:
    """A table as the bytes of a CSV file.

    Decimals keep the digits that they have; None is an empty cell. Text that a spreadsheet would
    take for a formula gets an apostrophe, which the import takes off again; numbers never do.
    """
    lines = [style.delimiter.join(_quoted(name) for name in header)]
    lines += [style.delimiter.join(_written(cell, style) for cell in row) for row in rows]
    return style.mark + "".join(line + style.line_end for line in lines).encode()


def _written(cell: Cell, style: Style) -> str:
    if isinstance(cell, str):
        return _quoted(guarded(cell))
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return YES if cell else NO
    if isinstance(cell, Decimal):
        return f"{cell:f}".replace(".", style.decimal)
    return str(cell)


def guarded(text: str) -> str:
    """Text that no spreadsheet takes for a formula."""
    return f"'{text}" if _FORMULA.match(text) else text


def _quoted(text: str) -> str:
    if _QUOTED.search(text):
        return '"' + text.replace('"', '""') + '"'
    return text
