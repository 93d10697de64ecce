from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from costdesk.domain.findings import Code
from costdesk.imports.detection import Decided, decide
from costdesk.imports.styles import counts, dates, numbers


def rows(*texts: str) -> dict[int, str]:
    """The texts at rows 2, 3, …"""
    return dict(enumerate(texts, start=2))


def amounts(*texts: str, answer: str | None = None) -> Decided[Any]:
    return decide(rows(*texts), numbers("money", own=False), answer)


def days(*texts: str, answer: str | None = None) -> Decided[Any]:
    return decide(rows(*texts), dates(own=False), answer)


def whole(*texts: str, answer: str | None = None) -> Decided[Any]:
    return decide(rows(*texts), counts(own=False), answer)


def own(reader: Any, *texts: str) -> Decided[Any]:  # noqa: ANN401
    return decide(rows(*texts), reader)


def values(column: Decided[Any]) -> list[Any]:
    assert not column.problems
    assert column.values is not None
    assert list(column.values) == list(range(2, 2 + len(column.values)))
    return list(column.values.values())


def test_one_cell_decides_for_the_whole_column() -> None:
    assert values(amounts("1.234", "12.50")) == [Decimal("1.234"), Decimal("12.50")]
    assert values(amounts("1.234", "12,50")) == [1234, Decimal("12.50")]
    assert values(days("8/9/2023", "8/14/2023"))[0] == date(2023, 8, 9)
    assert values(days("8/9/2023", "14/8/2023"))[0] == date(2023, 9, 8)


def test_a_decision_is_told_with_an_example_that_needed_it() -> None:
    column = days("8/14/2023", "8/9/2023")
    assert column.style == "mdy"
    [note] = column.notes
    assert note.code == Code.DATE_ORDER_DECIDED
    assert note.place.row == 3
    assert note.values == {"text": "mdy", "example": "8/9/2023", "read": "2023-08-09"}
    [note] = amounts("5", "12,50").notes
    assert note.code == Code.NUMBER_STYLE_DECIDED
    assert note.place.row == 3
    assert note.values == {"text": "comma", "example": "12,50", "read": "12.50"}


def test_nothing_is_told_where_nothing_was_decided() -> None:
    assert not amounts("5", "12", "1 000").notes
    assert amounts("5", "12").style == ""
    iso = days("2025-01-02", "2025-03-04")
    assert iso.style == "ymd"
    assert not iso.notes
    assert values(iso) == [date(2025, 1, 2), date(2025, 3, 4)]
    assert values(days("08/08/2023")) == [date(2023, 8, 8)]
    assert values(amounts("0.000")) == [0]
    assert values(decide({}, numbers("money", own=False))) == []


def test_what_fits_several_styles_with_other_results_is_asked() -> None:
    column = amounts("5", "1.234", "2.345")
    assert column.values is None
    [problem] = column.problems
    assert problem.code == Code.NUMBER_STYLE_UNCLEAR
    assert problem.place.row == 3
    assert problem.values == {"text": "1.234", "first": "1.234", "second": "1234"}
    column = days("08/08/2023", "8/9/2023")
    assert column.values is None
    [problem] = column.problems
    assert problem.code == Code.DATE_ORDER_UNCLEAR
    assert problem.place.row == 3
    assert problem.values == {"text": "8/9/2023", "first": "2023-09-08", "second": "2023-08-09"}


def test_an_answer_settles_what_is_unclear() -> None:
    assert values(amounts("1.234", answer="point")) == [Decimal("1.234")]
    assert values(amounts("1.234", answer="comma")) == [1234]
    assert values(days("8/9/2023", answer="dmy")) == [date(2023, 9, 8)]
    assert values(days("8/9/2023", answer="mdy")) == [date(2023, 8, 9)]
    assert values(days("1/2/03", answer="mdy")) == [date(2003, 1, 2)]
    assert values(days("01/02/03", answer="ymd")) == [date(2001, 2, 3)]
    assert days("8/9/2023", answer="dmy").style == "dmy"


def test_an_answer_that_the_column_contradicts_is_refused() -> None:
    column = amounts("5", "12.50", answer="comma")
    assert column.values is None
    [problem] = column.problems
    assert problem.code == Code.STYLE_CONTRADICTED
    assert problem.place.row == 3
    assert problem.values == {"text": "12.50", "answer": "comma", "fits": "point"}
    [problem] = days("8/9/2023", "8/14/2023", answer="dmy").problems
    assert problem.code == Code.STYLE_CONTRADICTED
    assert problem.place.row == 3


def test_an_answer_about_days_and_months_does_not_touch_dates_that_begin_with_the_year() -> None:
    assert values(days("2025-01-02", "2025/3/4", answer="dmy"))[0] == date(2025, 1, 2)
    assert values(days("20250102", answer="mdy")) == [date(2025, 1, 2)]


@pytest.mark.parametrize(
    ("column", "code", "texts", "at"),
    [
        (amounts("5", "1.50", "6", "2,50"), Code.MIXED_NUMBER_STYLE, ("1.50", "2,50"), (3, 5)),
        (amounts("2,50", "1.234.567,00", "1.5"), Code.MIXED_NUMBER_STYLE, ("2,50", "1.5"), (2, 4)),
        (days("8/14/2023", "14/8/2023"), Code.MIXED_DATE_ORDER, ("8/14/2023", "14/8/2023"), (2, 3)),
        (days("8/9/2023", "2023-08-14"), Code.MIXED_DATE_ORDER, ("8/9/2023", "2023-08-14"), (2, 3)),
        (whole("1,234", "2.345"), Code.MIXED_NUMBER_STYLE, ("1,234", "2.345"), (2, 3)),
        # The first row that an earlier one excludes
        (
            days("01/02/2003", "14/08/23", "12/14/03", "33/08/12"),
            Code.MIXED_DATE_ORDER,
            ("14/08/23", "12/14/03"),
            (3, 4),
        ),
    ],
)
def test_a_column_that_contradicts_itself_names_two_rows(
    column: Decided[Any], code: Code, texts: tuple[str, str], at: tuple[int, int]
) -> None:
    assert column.values is None
    [problem] = column.problems
    assert problem.code == code
    assert problem.place.row == at[1]
    assert problem.values == {
        "other": texts[0], "text": texts[1], "other_row": at[0], "row": at[1]
    }  # fmt: skip


def test_an_answer_does_not_help_a_column_that_contradicts_itself() -> None:
    for answer in ("point", "comma"):
        [problem] = amounts("1.50", "2,50", answer=answer).problems
        assert problem.code == Code.MIXED_NUMBER_STYLE


def test_texts_that_are_nothing_at_all_are_named_each_and_do_not_hide_the_style() -> None:
    column = amounts("12,50", "n/a", "1.234", "n/a")
    assert [(problem.code, problem.place.row) for problem in column.problems] == [
        (Code.NOT_A_NUMBER, 3),
        (Code.NOT_A_NUMBER, 5),
    ]
    assert column.values == {2: Decimal("12.50"), 4: 1234}
    column = days("14/8/2023", "8/14/203", "1/2/2023")
    assert [(problem.code, problem.place.row) for problem in column.problems] == [
        (Code.NOT_A_DATE, 3)
    ]
    assert column.values == {2: date(2023, 8, 14), 4: date(2023, 2, 1)}
    column = amounts("1.234", "n/a")
    assert [p.code for p in column.problems] == [Code.NOT_A_NUMBER, Code.NUMBER_STYLE_UNCLEAR]


def test_a_style_of_counts_fits_only_if_all_come_out_whole() -> None:
    assert values(whole("1,234", "12")) == [1234, 12]
    assert values(whole("1.234", "12")) == [1234, 12]
    assert values(whole("1.000", "1.234")) == [1000, 1234]
    assert values(whole("184.0", "1.000")) == [184, 1]
    [problem] = whole("1.000", "2.000").problems
    assert problem.code == Code.NUMBER_STYLE_UNCLEAR
    assert values(whole("1.000", answer="comma")) == [1000]
    column = whole("12", "1.5", "1,234")
    assert [(p.code, p.place.row) for p in column.problems] == [(Code.NOT_A_WHOLE_NUMBER, 3)]


def test_our_own_preset_is_never_unclear() -> None:
    column = own(numbers("money", own=True), "1.234", ".5", "-7", "1000", "€ 2.50")
    assert values(column) == [Decimal(n) for n in ("1.234", "0.5", "-7", "1000", "2.50")]
    assert column.style == ""
    assert not column.notes
    column = own(dates(own=True), "2025-01-02", "2025-01-02T10:00")
    assert values(column) == [date(2025, 1, 2)] * 2
    assert column.style == ""
    assert not column.notes
    assert values(own(counts(own=True), "1.000", "12")) == [1, 12]
