"""Workbooks of several sheets, where every row has numbers of its own kind, with charts beside."""

from __future__ import annotations

from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING, Literal, NamedTuple

from costdesk.exports.xlsx_files import MADE, pattern_of, sheet_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xlsxwriter.format import Format
    from xlsxwriter.workbook import Workbook
    from xlsxwriter.worksheet import Worksheet

_FIRST, _OTHERS = 44, 20
_LONGEST = 90
_LOOK_HERE = "#B3261E"
_COLOURS = ("#8C8C8C", "#0072B2", "#E69F00", "#009E73", "#CC79A7")
"""Grey for today, then Okabe and Ito's, which colour-blind people tell apart."""


class Shown(NamedTuple):
    """A cell: a text, or a number with so many decimals; ``is_marked`` stands out."""

    value: str | Decimal | int | None
    digits: int = 0
    is_share: bool = False
    is_marked: bool = False


class Picture(NamedTuple):
    """A chart of some columns, by the names in the first one that holds texts."""

    kind: Literal["column", "bar"]
    title: str
    names: int
    values: tuple[int, ...]


class Sheet(NamedTuple):
    """A table under a line that says what it is of."""

    title: str
    about: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Shown, ...], ...]
    picture: Picture | None = None


def book(title: str, sheets: Sequence[Sheet]) -> bytes:
    """The bytes of a workbook. Whatever a text looks like, nothing becomes a formula."""
    import xlsxwriter

    file = BytesIO()
    made = xlsxwriter.Workbook(file, {"in_memory": True})
    made.set_properties({"title": title, "created": MADE})
    styles = _Styles(made)
    for sheet in sheets:
        page = made.add_worksheet(sheet_name(sheet.title))
        _fill(page, sheet, styles)
        if sheet.picture and sheet.rows:
            _draw(made, page, sheet, sheet.picture)
    made.close()
    return file.getvalue()


class _Styles:
    """The styles of a workbook, each made once."""

    def __init__(self, made: Workbook) -> None:
        self._made = made
        self._known: dict[Shown, Format] = {}
        self.head = made.add_format(
            {"bold": True, "text_wrap": True, "valign": "top", "bottom": 1, "align": "right"}
        )
        self.first_head = made.add_format(
            {"bold": True, "text_wrap": True, "valign": "top", "bottom": 1}
        )
        self.about = made.add_format({"italic": True, "font_color": "#595959"})

    def of(self, cell: Shown) -> Format:
        key = cell._replace(value="" if isinstance(cell.value, str) else 0)
        if key not in self._known:
            style: dict[str, object] = {"text_wrap": True, "valign": "top"}
            if not isinstance(cell.value, str):
                style = {"num_format": pattern_of(cell.digits, is_share=cell.is_share)}
            if cell.is_marked:
                style |= {"bold": True, "font_color": _LOOK_HERE}
            self._known[key] = self._made.add_format(style)
        return self._known[key]


_TOP = 2
"""The row of headings: above stands what the sheet is of."""


def _fill(page: Worksheet, sheet: Sheet, styles: _Styles) -> None:
    page.write_string(0, 0, sheet.about, styles.about)
    for across, heading in enumerate(sheet.headings):
        page.write_string(_TOP, across, heading, styles.head if across else styles.first_head)
    for down, row in enumerate(sheet.rows, start=_TOP + 1):
        for across, cell in enumerate(row):
            if isinstance(cell.value, str):
                page.write_string(down, across, cell.value, styles.of(cell))
            elif cell.value is not None:
                page.write_number(down, across, float(cell.value), styles.of(cell))
    page.freeze_panes(_TOP + 1, 1)
    for across in range(len(sheet.headings)):
        page.set_column(across, across, _wide(sheet, across))
    page.set_landscape()
    page.fit_to_pages(1, 0)


def _wide(sheet: Sheet, across: int) -> int:
    """As wide as its texts, within reason; numbers have room anyway."""
    texts = [row[across].value for row in sheet.rows if across < len(row)]
    longest = max((len(text) for text in texts if isinstance(text, str)), default=0)
    least = _FIRST if not across else _OTHERS
    return min(max(longest + 2, 12 if not across and longest else least), _LONGEST)


def _draw(made: Workbook, page: Worksheet, sheet: Sheet, picture: Picture) -> None:
    chart = made.add_chart({"type": picture.kind})
    name, last = sheet_name(sheet.title), _TOP + len(sheet.rows)
    for place, column in enumerate(picture.values):
        chart.add_series(
            {
                "name": [name, _TOP, column],
                "categories": [name, _TOP + 1, picture.names, last, picture.names],
                "values": [name, _TOP + 1, column, last, column],
                "fill": {"color": _COLOURS[place % len(_COLOURS)]},
            }
        )
    chart.set_title({"name": picture.title, "name_font": {"size": 11}})
    chart.set_legend({"position": "bottom"})
    chart.set_size({"width": 720, "height": 320})
    if picture.kind == "bar":
        chart.set_y_axis({"reverse": True, "label_position": "low"})
    page.insert_chart(last + 2, 0, chart)
