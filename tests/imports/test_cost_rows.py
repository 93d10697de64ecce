from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from costdesk.domain.costs import CostItem
from costdesk.domain.findings import Code, Finding, Refused
from costdesk.domain.item_rules import LARGEST_AMOUNT
from costdesk.imports.answers import Answers
from costdesk.imports.cost_rows import read_costs
from costdesk.imports.records import Table, Terms

ALL = (
    "name,category,amount,quantity,currency,rate,on_cost_percent,vat_percent,recurrence,start,end,"
    "spread_months,residual,line,direction,channel,driver,one_off,vendor,note"
)
FEW = "name,category,amount,start"
EUR = Terms("EUR", 2)
JANUARY = date(2025, 1, 1)


def table(text: str, terms: Terms = EUR, **answers: Any) -> Table[CostItem]:  # noqa: ANN401
    return read_costs(text.encode(), Answers(**answers), terms)


def items(text: str, terms: Terms = EUR, **answers: Any) -> list[CostItem]:  # noqa: ANN401
    return list(table(text, terms, **answers).values)


def problems(text: str, terms: Terms = EUR, **answers: Any) -> list[Finding]:  # noqa: ANN401
    with pytest.raises(Refused) as caught:
        table(text, terms, **answers)
    return list(caught.value.findings)


def places(text: str, **answers: Any) -> list[tuple[Code, int | None, str]]:  # noqa: ANN401
    return [(f.code, f.place.row, f.place.column) for f in problems(text, **answers)]


def test_a_row_with_everything() -> None:
    row = (
        "Phones,Hardware,1200.50,3,usd,0.92,1.5,21%,Once,2025-01-01,,36,100,ACME,Inbound,Phone,"
        "Direct,yes,Shop,for the new team"
    )
    assert items(f"{ALL}\n{row}\n") == [
        CostItem(
            name="Phones",
            category="Hardware",
            amount=Decimal("1200.50"),
            start=JANUARY,
            quantity=Decimal(3),
            currency="USD",
            rate=Decimal("0.92"),
            on_cost_percent=Decimal("1.5"),
            vat_percent=Decimal(21),
            recurrence="once",
            spread_months=36,
            residual=Decimal(100),
            line="ACME",
            direction="inbound",
            channel="phone",
            driver="direct",
            one_off=True,
            vendor="Shop",
            note="for the new team",
        )
    ]


def test_what_is_empty_or_not_there_is_as_usual() -> None:
    expected = [CostItem("Rent", "rent", Decimal(100), JANUARY)]
    assert items(f"{FEW}\nRent,rent,100,2025-01-01\n") == expected
    assert items(f"{ALL}\nRent,rent,100,,,,,,,2025-01-01,,,,,,,,,,\n") == expected


def test_the_end_of_a_recurring_cost() -> None:
    [item] = items(f"{FEW},end,recurrence\nRent,rent,9,2025-01-01,2025-12-31,monthly\n")
    assert (item.end, item.recurrence) == (date(2025, 12, 31), "monthly")


def test_texts_of_our_own_files_come_back_as_they_were() -> None:
    text = f'{FEW},note,vendor\n" a\nb ",rent,1,2025-01-01,"\'\'=x",\'+31\n'
    [item] = items(text)
    assert (item.name, item.note, item.vendor) == (" a\nb ", "'=x", "+31")
    [item] = items(f'{FEW},note\nx,rent,1,2025-01-01,"  "\n')
    assert item.note == "  "


def test_texts_of_other_files_are_trimmed() -> None:
    [item] = items("name;category;amount;start;note\n Rent ;rent ;1;2025-01-01; x \n")
    assert (item.name, item.category, item.note) == ("Rent", "rent", "x")


def test_our_own_files_have_decimal_points_by_definition() -> None:
    [item] = items(f"{FEW}\nRent,rent,1.234,2025-01-01\n")
    assert item.amount == Decimal("1.234")


def test_our_headings_filled_in_by_hand_are_read_like_any_other_file() -> None:
    [item] = items(f'{FEW}\nRent,rent,"1.012,50",31/1/2025\n')
    assert (item.amount, item.start) == (Decimal("1012.50"), date(2025, 1, 31))
    found = problems(f'{FEW}\nRent,rent,"12,50",2025-01-01\nRent,rent,5.5,1/2/2025\n')
    assert [(f.code, f.place.row, f.place.column) for f in found] == [
        (Code.MIXED_NUMBER_STYLE, 3, "amount"),
        (Code.MIXED_DATE_ORDER, 3, "start"),
    ]


def test_a_number_of_our_own_file_never_changes_for_its_neighbours() -> None:
    [unclear] = problems(f'{FEW}\nRent,rent,3.335,2025-01-01\nRent,rent,"12,50",2025-01-01\n')
    assert (unclear.code, unclear.place.row) == (Code.NUMBER_STYLE_UNCLEAR, 2)
    assert (unclear.values["first"], unclear.values["second"]) == ("3.335", "3335")


def test_the_same_columns_parted_by_semicolons_are_decided_each_on_its_own() -> None:
    text = f"{FEW},quantity".replace(",", ";") + "\nRent;rent;1.234,50;31-1-2025;0.5\n"
    [item] = items(text)
    assert item.amount == Decimal("1234.50")
    assert item.start == date(2025, 1, 31)
    assert item.quantity == Decimal("0.5")
    asked = "name;category;amount;start\nRent;rent;1.234;1-2-2025\n"
    assert places(asked) == [
        (Code.NUMBER_STYLE_UNCLEAR, 2, "amount"),
        (Code.DATE_ORDER_UNCLEAR, 2, "start"),
    ]
    [item] = items(asked, dates="dmy", decimal="comma")
    assert (item.amount, item.start) == (Decimal(1234), date(2025, 2, 1))


def test_an_answer_holds_for_our_own_columns_too() -> None:
    [item] = items(f'{FEW}\nRent,rent,"1,50",1/2/2025\n', dates="mdy", decimal="comma")
    assert (item.amount, item.start) == (Decimal("1.50"), date(2025, 1, 2))


def test_owners_columns_are_mapped_and_named_in_problems() -> None:
    mapping = (("name", "Naam"), ("category", "Soort"), ("amount", "Bedrag"), ("start", "Datum"))
    text = 'Naam,Soort,Bedrag,Datum\nHuur,rent,"1.000,00",31-01-2025\n'
    assert items(text, mapping=mapping)[0].amount == 1000
    assert places(text.replace("31-01", "31-02"), mapping=mapping) == [
        (Code.NOT_A_DATE, 2, "Datum")
    ]
    late = text.replace("Datum", "Datum,end").replace("-2025", "-2025,1-1-2025")
    assert places(late, mapping=mapping) == [(Code.END_BEFORE_START, 2, "end")]


def test_every_problem_is_named_at_once_in_the_order_of_rows() -> None:
    text = (
        f"{FEW},recurrence,one_off,direction,spread_months\n"
        "Rent,rent,lots,2025-01-01,daily,maybe,sideways,1.5\n"
        ",rent,5,2025-02-30,,,,\n"
        "Rent,,5,,,,,\n"
        "Rent,rent,5,2025-01-01,monthly,,,12\n"
        "Rent,rent,5,2025-01-01,,,,\n"
    )
    assert places(text) == [
        (Code.NOT_A_NUMBER, 2, "amount"),
        (Code.NOT_A_CHOICE, 2, "recurrence"),
        (Code.NOT_A_WHOLE_NUMBER, 2, "spread_months"),
        (Code.NOT_A_CHOICE, 2, "direction"),
        (Code.NOT_YES_OR_NO, 2, "one_off"),
        (Code.NOT_A_DATE, 3, "start"),
        (Code.REQUIRED, 3, "name"),
        (Code.REQUIRED, 4, "category"),
        (Code.REQUIRED, 4, "start"),
        (Code.SPREAD_WITH_RECURRENCE, 5, "spread_months"),
    ]


def test_very_many_problems_are_counted() -> None:
    found = problems(f"{FEW}\n" + "Rent,rent,lots,2025-01-01\n" * 250)
    assert len(found) == 101
    assert {f.code for f in found[:100]} == {Code.NOT_A_NUMBER}
    assert [f.place.row for f in found[:100]] == list(range(2, 102))
    assert found[100].code == Code.MORE_PROBLEMS
    assert found[100].values == {"count": 150, "total": 250}
    assert len(problems(f"{FEW}\n" + "Rent,rent,lots,2025-01-01\n" * 100)) == 100
    found = problems(f"{FEW}\n" + "Rent,rent,lots,2025-01-01\n" * 101)
    assert found[100].values == {"count": 1, "total": 101}


def test_cells_of_nothing_but_spaces_are_empty() -> None:
    assert items(f"{FEW},quantity, \nRent,rent, 5 , 2025-01-01 , , \n") == [
        CostItem("Rent", "rent", Decimal(5), JANUARY)
    ]
    assert places(" Name ,category,amount,start\n ,rent,5,2025-01-01\n") == [
        (Code.REQUIRED, 2, "Name")
    ]
    assert places(f"{FEW}, \nRent,rent,5,2025-01-01,x\n") == [(Code.RAGGED_ROW, 2, "")]


def test_the_rules_of_cost_items_are_those_of_the_workspace() -> None:
    text = f"{FEW},currency,rate\nRent,rent,5.5,2025-01-01,USD,\n"
    assert places(text) == [(Code.CURRENCY_WITHOUT_RATE, 2, "rate")]
    assert items(text, Terms("USD", 2))[0].currency == "USD"
    # In minor units the same amount is ten times larger with three digits.
    huge = f"{FEW}\nRent,rent,{LARGEST_AMOUNT // 10**2},2025-01-01\n"
    assert len(items(huge)) == 1
    [finding] = problems(huge, Terms("BHD", 3))
    assert finding.code == Code.TOO_LARGE
    percents = f"{FEW},driver\nRent,rent,5,2025-01-01,percent:inbound/phone=60\n"
    assert places(percents) == [(Code.PERCENT_SUM, 2, "driver")]


@pytest.mark.parametrize(
    ("text", "code", "sound"),
    [
        ("€ 5", "", True),
        ("5 EUR", "", True),
        ("$ 5", "", False),
        ("5 HUF", "", False),
        ("$ 5", "USD", True),
        ("$ 5", "CAD", True),
        ("€ 5", "USD", False),
        ("(5.50)", "USD", True),
    ],
)
def test_an_amount_in_another_currency_does_not_pass(text: str, code: str, sound: bool) -> None:
    rate = "0.9" if code else ""
    file = f"{FEW},currency,rate\nRent,rent,{text},2025-01-01,{code},{rate}\n"
    if sound:
        assert len(items(file)) == 1
        return
    [finding] = problems(file)
    assert (finding.code, finding.place.row) == (Code.CURRENCY_CONTRADICTS, 2)
    assert finding.place.column == "amount"
    assert finding.values == {"text": text, "currency": code or "EUR"}


def test_a_residual_is_in_the_currency_of_the_workspace() -> None:
    head = f"{FEW},spread_months,currency,rate,residual"
    row = "Desk,hardware,500,2025-01-01,12,USD,0.9,"
    assert len(items(f"{head}\n{row}€ 5\n")) == 1
    assert places(f"{head}\n{row}$ 5\n") == [(Code.CURRENCY_CONTRADICTS, 2, "residual")]


def test_the_cell_of_every_row() -> None:
    [item] = items(f"{FEW}\nLicence,licences,5,2025-01-01\n", cell="ACME/inbound/phone")
    assert (item.line, item.direction, item.channel) == ("ACME", "inbound", "phone")
    [item] = items(f"{FEW},line\nLicence,licences,5,2025-01-01,B\n", cell="inbound/phone")
    assert (item.line, item.channel) == ("B", "phone")


def test_rows_keep_their_numbers_over_blank_lines_and_a_preamble() -> None:
    text = f"Our costs\n\n{FEW}\n\nRent,rent,5,2025-01-01\n,,,\nRent,rent,6,2025-01-01\n"
    read = table(text)
    assert read.rows == (5, 7)
    assert read.rows_read == 2
    [note] = read.notes
    assert note.code == Code.ROWS_LEFT_OUT
    assert note.place.row == 1
    assert note.values == {"rows": 1, "reason": "preamble"}


def test_rows_that_do_not_fit_the_headings() -> None:
    text = (
        f"{FEW},note\n"
        "Rent,rent,5,2025-01-01\n"
        "Rent,rent,5,2025-01-01,a,,\n"
        "Rent,rent,5,2025-01-01,a,b\n"
        "Rent,rent,5\n"
        "Rent,rent,12,50,2025-01-01\n"
        "Rent,rent,5,2025-01-01,a\n"
    )
    found = problems(text)
    assert [(f.code, f.place.row) for f in found] == [
        (Code.RAGGED_ROW, 4),
        (Code.RAGGED_ROW, 5),
        (Code.NOT_A_DATE, 6),
    ]
    assert found[0].values == {"found": 6, "expected": 5}
    assert found[1].values == {"found": 3, "expected": 5}
    assert places(f"{FEW},\nRent,rent,5,2025-01-01,x\n") == [(Code.RAGGED_ROW, 2, "")]
    assert len(items(f"{FEW},\nRent,rent,5,2025-01-01,\n")) == 1


def test_a_file_without_rows() -> None:
    read = table(f"{ALL}\n")
    assert (read.values, read.rows_read) == ((), 0)
    assert [note.code for note in read.notes] == [Code.NO_ROWS]
    found = problems(f"{FEW}\nTotal,,0,\n")
    assert [f.code for f in found] == [Code.NO_ROWS, Code.ROWS_LEFT_OUT]


def test_the_date_order_is_told() -> None:
    mapping = (("start", "day"),)
    text = "name,category,amount,day\nRent,rent,5,31/1/2025\n"
    assert table(text, mapping=mapping).date_order == "dmy"
    assert table(text.replace("31/1/2025", "2025-01-31"), mapping=mapping).date_order == "ymd"
    assert table(f"{FEW}\nRent,rent,5,2025-01-31\n").date_order == ""
