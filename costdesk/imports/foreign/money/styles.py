"""Days and amounts in whole columns, with what statements write that tables of ours do not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from costdesk.domain.findings import Code
from costdesk.imports.detection import decide
from costdesk.imports.foreign.day_texts import day_text
from costdesk.imports.foreign.reading import Question
from costdesk.imports.styles import dates, numbers

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal

    from costdesk.imports.answers import Answers
    from costdesk.imports.detection import Decided, Reader

Value = TypeVar("Value")
_STEP = 1_000_000_000


def days() -> Reader[date]:
    """Dates that anybody may have written."""
    return dates(own=False)


def money() -> Reader[Decimal]:
    """Amounts that anybody may have written."""
    return numbers("money", own=False)


def decide_days(
    columns: Mapping[str, Mapping[int, str]], primary: str, answers: Answers
) -> tuple[dict[str, dict[int, date]], Decided[date] | None]:
    """The days of columns that one program wrote; of the primary alone where they differ in style.

    The second value is the primary column where it could not be decided.
    """
    plain = {
        name: {row: day_text(text) for row, text in cells.items()}
        for name, cells in columns.items()
    }
    for chosen in (plain, {primary: plain[primary]}):
        decided, values = _together(chosen, days(), answers.dates)
        if decided.values is not None:
            return values, None
    return {primary: {}}, decided


def decide_amounts(
    columns: Mapping[str, Mapping[int, str]], answers: Answers
) -> tuple[Decided[Decimal], dict[str, dict[int, Decimal]]]:
    """The amounts of several columns, which one program wrote with one decimal mark."""
    return _together(columns, money(), answers.decimal)


def _together(
    columns: Mapping[str, Mapping[int, str]], reader: Reader[Value], answer: str | None
) -> tuple[Decided[Value], dict[str, dict[int, Value]]]:
    names = list(columns)
    cells = {
        place * _STEP + row: text
        for place, name in enumerate(names)
        for row, text in columns[name].items()
    }
    decided = decide(cells, reader, answer)
    values: dict[str, dict[int, Value]] = {name: {} for name in names}
    for key, value in (decided.values or {}).items():
        values[names[key // _STEP]][key % _STEP] = value
    return _with_rows(decided), values


def _with_rows(decided: Decided[Value]) -> Decided[Value]:
    def placed(finding: Any) -> Any:  # noqa: ANN401 - a finding in, the same at its row out
        row = finding.place.row
        return finding.at(row=row % _STEP) if row else finding

    return decided._replace(
        problems=[*map(placed, decided.problems)], notes=[*map(placed, decided.notes)]
    )


_OPTIONS = {
    Code.DATE_ORDER_UNCLEAR: ("--dates", ("dmy", "mdy", "ymd")),
    Code.MIXED_DATE_ORDER: ("--dates", ("dmy", "mdy", "ymd")),
    Code.NUMBER_STYLE_UNCLEAR: ("--decimal", ("point", "comma")),
    Code.MIXED_NUMBER_STYLE: ("--decimal", ("point", "comma")),
    Code.STYLE_CONTRADICTED: ("", ()),
}


def asked(column: Decided[Any]) -> Question:
    """What to ask where a column could not be decided: its last problem says why."""
    finding = next(each for each in reversed(column.problems) if each.code in _OPTIONS)
    option, choices = _OPTIONS[finding.code]
    return Question(finding, option, choices)
