"""Days and amounts in whole columns, with what statements write that tables of ours do not."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from costdesk.domain.findings import Code
from costdesk.imports.detection import decide
from costdesk.imports.foreign.reading import Question
from costdesk.imports.styles import dates, numbers

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date
    from decimal import Decimal

    from costdesk.imports.answers import Answers
    from costdesk.imports.detection import Decided, Reader

Value = TypeVar("Value")

_MONTHS = (
    "jan januari january januar janvier ene enero gennaio január",
    "feb februari february februar fevrier février febr feb. febrero febbraio február",
    "mar mrt maart march marz märz mär mars marzo márc március marc",
    "apr april avril avr abr abril aprile ápr április",
    "may mei mai mayo maggio máj május maj",
    "jun juni june juin junio giugno jún június",
    "jul juli july juillet juil julio luglio júl július",
    "aug augustus august aout août ago agosto augusztus",
    "sep sept september septembre septiembre settembre szept szeptember",
    "oct okt oktober october octobre octubre ottobre október",
    "nov november novembre noviembre",
    "dec dez december dezember decembre décembre dic diciembre dicembre december",
)
_MONTH_OF = {name: month for month, names in enumerate(_MONTHS, 1) for name in names.split()}
_NAMED = re.compile(
    r"(?:[^\W\d_]{2,10},? +)?(?P<day>[0-9]{1,2})(?P<gap>[ ./-])[ ]?(?P<month>[^\W\d_]{3,10})\.?"
    r"[ ./-]+(?P<year>[0-9]{4}|[0-9]{2})(?P<rest>[ T,].*)?"
)
_MONTH_FIRST = re.compile(
    r"(?P<month>[^\W\d_]{3,10})\.? +(?P<day>[0-9]{1,2}),? +(?P<year>[0-9]{4})(?P<rest>[ T,].*)?"
)
_YEAR_FIRST = re.compile(
    r"(?P<year>[0-9]{4})[. -]+(?P<month>[^\W\d_]{3,10})\.?[ -]+(?P<day>[0-9]{1,2})\.?(?P<rest>)"
)
_WITH_TIME = re.compile(r"((?:19|20)[0-9]{6})[0-9]{4}(?:[0-9]{2})?(?:\.[0-9]+)?")
_ISO_WITH_TIME = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2})[T ][0-9:.,]+(?: ?[A-Z+-][A-Z0-9:+-]*)?")
_TIME_BEHIND = re.compile(
    r"([0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4}\.?),? +[0-9]{1,2}[:.][0-9]{2}.*"
)
_WEEKDAY_BEHIND = re.compile(r"([0-9]{1,4}[-./][0-9]{1,2}[-./][0-9]{1,4}\.?),? +[^\W\d_]{3,12}\.?")
_DOTTED = re.compile(r"([0-9]{1,2})\. ?([0-9]{1,2})\. ?([0-9]{4})\.?")
_SPACED = re.compile(r"\s*/\s*")
_LONG_YEAR = 4
_STEP = 1_000_000_000


def day_text(text: str) -> str:
    """A date with a month in words, or more behind it, as one that any reader knows."""
    text = " ".join(text.replace("\u00a0", " ").split())
    for pattern in (_NAMED, _MONTH_FIRST, _YEAR_FIRST):
        found = pattern.fullmatch(text)
        month = _MONTH_OF.get(found["month"].casefold()) if found else None
        if found and month:
            year = found["year"] if len(found["year"]) == _LONG_YEAR else f"20{found['year']}"
            return f"{year}-{month:02}-{int(found['day']):02}"
    for pattern in (_WITH_TIME, _ISO_WITH_TIME, _TIME_BEHIND, _WEEKDAY_BEHIND):
        if found := pattern.fullmatch(text):
            text = found[1]
            break
    if found := _DOTTED.fullmatch(text):
        # Dots stand behind the day first everywhere; no country writes the month there.
        return f"{found[3]}-{int(found[2]):02}-{int(found[1]):02}"
    return _SPACED.sub("/", text)


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
