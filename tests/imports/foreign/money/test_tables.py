"""Tables of banks that nobody knows: read where the columns show it, asked where they do not."""

import json
from datetime import date
from decimal import Decimal
from io import BytesIO
from typing import Any

import pytest
from openpyxl import Workbook

from costdesk.domain.findings import Code, Refused
from costdesk.imports.foreign.day_texts import day_text
from costdesk.imports.foreign.reading import Reading
from tests.imports.foreign.money.months import EUR, HUF, is_none, month, months, read

SHAPES = {
    "signed": "Date,Text,Amount,Balance\n2025-03-04,Rent,-5.00,95\n2025-03-05,Sale,7.00,102\n",
    "two columns": "Date,Text,Debit,Credit\n2025-03-04,Rent,5.00,\n2025-03-05,Sale,,7.00\n",
    "two columns, signs": "Date,Text,Debit,Credit\n2025-03-04,Rent,-5,\n2025-03-05,Sale,0,7.00\n",
    "a flag": "Date,Text,Amount,D/C\n2025-03-04,Rent,5.00,D\n2025-03-05,Sale,7.00,C\n",
    "plus and minus": "Date,Text,Amount\n2025-03-04,Rent,5.00-\n2025-03-05,Sale,7.00+\n",
    "in or out": "Dátum;Összeg;Bejövő/Kimenő\n2025.03.04.;-5,00;Kimenő\n2025.03.05.;7,00;Bejövő\n",
    "CR and DR": "Date,Text,Amount\n2025-03-04,Rent,5.00 DR\n2025-03-05,Sale,7.00 CR\n",
    "money in": "Date,Text,Inflow\n2025-03-04,Rent,-5.00\n2025-03-05,Sale,7.00\n",
    "preamble and footer": (
        "Account statement\nIBAN;NL02\n\nDatum;Omschrijving;Bedrag;Tegenrekening\n"
        "04-03-2025;Rent;-5,00;NL44\n25-03-2025;Sale;7,00;NL45\nTotaal;;2,00;\nEnd of file\n"
    ),
    "no heading": (
        "2025-03-04;Rent 12;-4,00;EUR\n2025-03-05;Sale 13;7,00;EUR\n2025-03-06;Fee 14;-1,00;EUR\n"
    ),
    "no heading, a flag": "2025-03-04;Rent of March;5,00;Af\n2025-03-05;Sale to Ann;7,00;Bij\n",
}


@pytest.mark.parametrize("shape", SHAPES)
def test_every_shape_of_the_same_statement_gives_the_same(shape: str) -> None:
    reading = read(SHAPES[shape])
    assert reading.questions == ()
    lines = 3 if shape == "no heading" else 2
    assert months(reading) == month("2025-03 EUR", lines, "5.00", "7.00")


def test_rows_left_out_are_counted_by_reason() -> None:
    assert read(SHAPES["preamble and footer"]).left_out == {"remark": 1, "total": 1}
    text = (
        "Date,Text,Amount,Status,Counterparty IBAN\n2025-03-01,Opening balance,100.00,,\n"
        "2025-03-04,Rent,-5.00,booked,NL44\n2025-03-05,Card,-1.00,Pending,NL44\n"
        "Pending,Card,-2.00,,NL44\n2025-03-06,Card,-3.00,DECLINED,NL44\n2025-03-07,,,,NL44\n"
        "Date,Text,Amount,Status,Counterparty IBAN\nsoon,Card,-4.00,,NL44\n"
        "2025-03-08,Card,four,,NL44\n2025-03-31,Rent,-6.00,booked,NL44\n"
    )
    reading = read(text)
    assert months(reading) == month("2025-03 EUR", 2, "11.00", "0")
    assert reading.left_out == {
        "balance": 1, "heading": 1, "no_amount": 1, "not_booked": 1, "pending": 2,
        "undated": 1, "unreadable": 1,
    }  # fmt: skip
    assert reading.rows == 10


def question(text: str) -> tuple[str, Code]:
    reading = read(text)
    [asked] = reading.questions
    assert reading.lines == ()
    return asked.option, asked.asks.code


UNSIGNED = "Date,Merchant,Amount\n2025-03-04,Kiosk,5.00\n2025-03-05,Kiosk,7.00\n"


def test_amounts_without_a_sign_are_asked_about_and_answered() -> None:
    assert question(UNSIGNED) == ("--paid", Code.PAID_UNCLEAR)
    assert months(read(UNSIGNED, paid="positive")) == month("2025-03 EUR", 2, "12.00", "0")
    assert months(read(UNSIGNED, paid="negative")) == month("2025-03 EUR", 2, "0", "12.00")


def test_more_positive_amounts_than_negative_ones_show_nothing() -> None:
    card = UNSIGNED + "2025-03-06,Kiosk,-1.00\n"
    assert question(card) == ("--paid", Code.PAID_UNCLEAR)


def test_rows_quoted_as_a_whole_and_numbers_as_formulas_are_unwrapped() -> None:
    wrapped = '"Date,""Text"",Amount,Account"\n"2025-03-04,""Rent, March"",-5.00,=""0123"""\n'
    reading = read(wrapped)
    assert months(reading) == month("2025-03 EUR", 1, "5.00", "0")
    assert (reading.lines[0].text, reading.lines[0].account) == ("Rent, March", "0123")


def test_what_is_owed_on_a_card_grows_like_an_account() -> None:
    rows = [f"2025-03-0{n},Kiosk,{n}.00,{sum(range(n + 1))}.00" for n in range(1, 7)]
    card = "Date,Text,Amount,Balance\n" + "\n".join([*rows, "2025-03-08,Paid,-21.00,0.00"])
    assert question(card) == ("--paid", Code.PAID_UNCLEAR)
    account = card.replace("Text", "Counterparty IBAN")
    assert months(read(account)) == month("2025-03 EUR", 7, "21.00", "21.00")


def test_words_that_nobody_knows_are_asked_about_and_a_word_answers() -> None:
    text = "Date,Text,Amount,Type\n2025-03-04,Rent,5.00,O\n2025-03-05,Sale,7.00,I\n"
    text += "2025-03-06,x,1.00,\n"
    reading = read(text)
    assert reading.questions[0].choices == ("positive", "negative", "o", "i")
    answered = read(text, paid="O")
    assert months(answered) == month("2025-03 EUR", 2, "5.00", "7.00")
    assert answered.left_out == {"unreadable": 1}


def test_a_word_that_contradicts_a_sign_is_reported() -> None:
    text = "Date,Text,Amount,D/C\n2025-03-04,a,-5.00,D\n2025-03-05,b,7.00,C\n2025-03-06,c,-1.00,C\n"
    reading = read(text)
    assert months(reading) == month("2025-03 EUR", 2, "5.00", "7.00")
    assert reading.left_out == {"unreadable": 1}


def test_two_columns_without_headings_are_asked_about() -> None:
    text = "2025-03-04;Rent of March;5,00;\n2025-03-05;Sale to Ann;;7,00\n"
    assert question(text) == ("--paid", Code.PAID_UNCLEAR)
    assert months(read(text, paid="3")) == month("2025-03 EUR", 2, "5.00", "7.00")
    assert months(read(text, paid="4")) == month("2025-03 EUR", 2, "7.00", "5.00")


BALANCED = [("-5,00", "95,00"), ("-6,00", "89,00"), ("-7,00", "82,00"), ("-8,00", "74,00")]


def test_the_column_that_moves_the_balance_is_the_amount() -> None:
    rows = [f"2025-03-0{day};{b};Rent;{a}" for day, (a, b) in enumerate(BALANCED, 1)]
    assert months(read("\n".join(rows))) == month("2025-03 EUR", 4, "26.00", "0")
    assert question("\n".join(rows[:2])) == ("--map amount=", Code.COLUMNS_UNCLEAR)
    answered = read("\n".join(rows[:2]), mapping=(("amount", "4"),))
    assert months(answered) == month("2025-03 EUR", 2, "11.00", "0")


def test_a_balance_proves_amounts_without_signs() -> None:
    rows = [f"2025-03-0{n},Kiosk,{a[1:-3]}.00,{b[:-3]}.00" for n, (a, b) in enumerate(BALANCED, 1)]
    reading = read("Date,Text,Amount,Balance\n" + "\n".join(rows))
    assert months(reading) == month("2025-03 EUR", 4, "26.00", "0")
    assert reading.questions == ()
    # The other way round they could as well be balances before each line, of money received.
    assert question("Date,Text,Amount,Balance\n" + "\n".join(rows[::-1]))[0] == "--paid"


def test_a_running_balance_that_does_not_run_is_said() -> None:
    rows = [f"2025-03-0{day},Kiosk,-1.00,{100 - day}.00" for day in range(1, 9)]
    rows[5] = rows[5].replace("-1.00", "-1.50")
    reading = read("Date,Text,Amount,Balance\n" + "\n".join(rows))
    [note] = [note for note in reading.notes if note.code == Code.BALANCE_MISMATCH]
    assert (note.place.row, note.values["expected"], note.values["found"]) == (7, "-1.00", "-1.50")


def test_days_and_decimals_of_other_columns_decide_too() -> None:
    text = 'Date,Value date,Text,Amount,Balance\n03/04/2025,25/04/2025,Rent,-1.234,"2,5"\n'
    text = text.replace(",Rent", ",Rent").replace('"2,5"', '"12,50"')
    [line] = read(text).lines
    assert (line.day, line.amount) == (date(2025, 4, 3), Decimal(-1234))


def test_what_no_column_decides_is_asked() -> None:
    assert question("Date,Text,Debit,Credit\n03/04/2025,Rent,5.00,\n")[0] == "--dates"
    assert question("Date,Text,Debit,Credit\n2025-03-04,Rent,1.234,\n")[0] == "--decimal"
    answered = read("Date,Text,Debit,Credit\n03/04/2025,Rent,5.00,\n", dates="mdy")
    assert answered.lines[0].day == date(2025, 3, 4)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("4 Mar 2025", "2025-03-04"), ("04-Mar-25", "2025-03-04"), ("4. März 2025", "2025-03-04"),
        ("4 maart 2025", "2025-03-04"), ("March 4, 2025", "2025-03-04"),
        ("2025. március 4.", "2025-03-04"), ("2025. 03. 04.", "2025. 03. 04."),
        ("4.3.2025", "2025-03-04"), ("20250304101112", "20250304"),
        ("2025-03-04T10:11:12.5+01:00", "2025-03-04"), ("04.03.2025 10:11", "2025-03-04"),
        ("3/4/2025, 10:11 AM", "3/4/2025"), ("Tuesday, 4 Mar 2025", "2025-03-04"),
        ("4 Brumaire 2025", "4 Brumaire 2025"),
    ],
)  # fmt: skip
def test_months_in_words_and_times_are_understood(written: str, meant: str) -> None:
    assert day_text(written) == meant


def test_the_currency_comes_from_the_column_the_heading_the_sign_or_the_account() -> None:
    table = "Date,Text,{},Account,Balance\n2025-03-04,Rent,{},{},1\n"
    assert list(months(read(table.format("Amount (SGD)", "-5.00", "x")))) == ["2025-03 SGD"]
    assert list(months(read(table.format("Amount", "-£5.00", "x")))) == ["2025-03 GBP"]
    assert list(months(read(table.format("Amount", "-$5.00", "x")))) == ["2025-03 USD"]
    dutch = read(table.format("Amount", "-5.00", "NL02RABO0123456789"), HUF)
    assert list(months(dutch)) == ["2025-03 EUR"]
    assert [note.values for note in dutch.notes if note.code == Code.CURRENCY_ASSUMED] == [
        {"currency": "EUR"}
    ]
    old = "Date,Text,Amount,Currency,Balance\n2014-03-04,a,-5.00,LTL,1\n"
    assert list(months(read(old))) == ["2014-03 LTL"]
    both = "Date,Text,Amount,Currency,Balance\n2025-03-04,a,-5.00,EUR,1\n2025-03-04,b,-6.00,USD,1\n"
    assert set(months(read(both))) == {"2025-03 EUR", "2025-03 USD"}


def test_headings_that_nobody_knows_are_read_only_as_the_owner_names_them() -> None:
    text = "Wann;Wofuer;Wieviel\n2025-03-04;Rent;-5,00\n2025-03-05;Sale;7,00\n"
    assert question(text) == ("--map amount=", Code.COLUMNS_UNCLEAR)
    named = (("date", "Wann"), ("amount", "Wieviel"), ("text", "Wofuer"))
    answered = read(text, mapping=named, paid="negative")
    assert months(answered) == month("2025-03 EUR", 2, "5.00", "7.00")


def test_lists_of_balances_rates_and_calls_are_no_statements() -> None:
    assert is_none("Datum;Rekening;Saldo\n2025-03-04;NL02;100,00\n")
    assert is_none("day;rate\n2025-03-04;100,00\n")
    assert is_none("Date,Caller,Duration,Amount\n2025-03-04,1,2,5.00\n")
    assert is_none("2025-03-04;1;2\n2025-03-05;3;4\n")
    assert is_none("just a line\n")


def test_a_journal_without_kinds_of_account_is_asked_about() -> None:
    text = "Date,Account name,Ledger account,Amount\n2025-03-04,Rent,4000,5.00\n"
    text += "2025-03-04,Bank,1000,-5.00\n"
    assert question(text) == ("--paid", Code.PAID_UNCLEAR)


def test_lines_of_journals_whose_days_stand_elsewhere_are_refused() -> None:
    with pytest.raises(Refused) as caught:
        read(
            "journal_id,account_type,account_name,net_amount\n1,EXPENSE,Rent,5.00\n1,BANK,x,-5.00\n"
        )
    assert caught.value.findings[0].code == Code.MISSING_COLUMN


def book(*sheets: list[list[Any]]) -> bytes:
    made = Workbook()
    for number, rows in enumerate(sheets):
        page = made.create_sheet(f"Sheet {number}")
        for row in rows:
            page.append(row)
    made.remove(made.worksheets[0])
    file = BytesIO()
    made.save(file)
    return file.getvalue()


STATEMENT: list[list[Any]] = [
    ["Datum", "Bedrag", "Omschrijving", "Saldo"],
    [date(2025, 3, 4), -5.25, "Huur", 10],
    [date(2025, 3, 5), 7, "#REF!", 17],
]


def test_of_several_sheets_the_one_that_is_a_statement_is_read() -> None:
    reading = read(book([["Notes"], ["hello"]], STATEMENT))
    assert months(reading) == month("2025-03 EUR", 2, "5.25", "7")
    assert reading.lines[1].text == "#REF!"


def test_a_sheet_of_single_cells_is_no_statement_whatever_it_is_called() -> None:
    assert is_none(book([["Sheet 0"], ["Sheet 0, Sheet 0"]]))


def test_which_of_two_statements_is_asked() -> None:
    two = book(STATEMENT, STATEMENT)
    [asked] = read(two).questions
    assert (asked.option, asked.choices) == ("--sheet", ("Sheet 0", "Sheet 1"))
    assert len(read(two, sheet="Sheet 1").lines) == 2


def json_reading(data: object) -> Reading:
    return read(json.dumps(data))


def test_a_list_of_records_is_a_table() -> None:
    records = [
        {"id": "x1y2z3", "date": "2025-03-04", "amount": {"value": -1.234, "currency": "EUR"},
         "counterparty": {"name": "Telecom"}, "balance": 5},
        {"id": "x1y2z4", "date": "2025-03-05", "amount": {"value": 2, "currency": "EUR"}},
    ]  # fmt: skip
    for data in (records, {"transactions": {"booked": records}}):
        reading = json_reading(data)
        assert reading.profile == "json"
        assert months(reading) == month("2025-03 EUR", 2, "1.234", "2")
    assert reading.lines[0].key == "x1y2z3"


LINE = {"date": "2025-03-04", "amount": -1, "text": "Phone"}


def test_what_json_says_is_pending_is_left_out_however_much_it_is() -> None:
    later = [{**LINE, "date": f"2025-03-0{day}"} for day in range(5, 8)]
    reading = json_reading({"transactions": {"booked": [LINE], "pending": later}})
    assert months(reading) == month("2025-03 EUR", 1, "1", "0")
    assert reading.left_out == {"pending": 3}
    assert reading.rows == 4


def test_lists_of_several_accounts_in_json_are_all_read() -> None:
    accounts = [
        {"iban": f"NL{number}", "balance": 5, "date": "2025-03-31", "transactions": [LINE] * number}
        for number in (1, 2)
    ]
    reading = json_reading({"accounts": accounts})
    assert [line.account for line in reading.lines] == ["NL1", "NL2", "NL2"]
    accounts[0]["transactions"] = [{**LINE, "note": "x"}]
    assert len(json_reading({"accounts": accounts}).lines) == 3
    parts = {"march": [LINE], "april": [{**LINE, "date": "2025-04-04"}]}
    assert len(json_reading(parts).lines) == 2


def test_a_name_around_every_record_in_json_is_none_of_its_headings() -> None:
    records = [{"Payment": {**LINE, "amount": {"value": "-2.50", "currency": "USD"}}}]
    assert months(json_reading({"Response": records})) == month("2025-03 USD", 1, "2.50", "0")


def test_other_json_is_no_statement_and_broken_json_is_refused() -> None:
    assert is_none('{"a": 1}')
    assert is_none('[{"name": "Ann", "calls": 3}]')
    for text in ('[{"date": "2025-03-04"', "[" * 100_000, '{"a": ' * 100_000):
        with pytest.raises(Refused) as caught:
            read(text)
        assert caught.value.findings[0].code == Code.FILE_DAMAGED


def test_a_table_of_nothing_but_its_heading_holds_no_lines() -> None:
    assert read("Date,Text,Amount\n", EUR).skipped == "no_lines"


def test_words_in_rows_of_their_own_belong_to_the_line_above() -> None:
    text = "Date,Description,Withdrawals,Deposits\n18/04/2025,DEBIT,6.66,\n,CARD AT KIOSK,,\n"
    [line] = read(text).lines
    assert line.text == "DEBIT CARD AT KIOSK"


OTHER = "109000110000000100000000"
WHOLE = (
    f'"1177";"T";-12500;"HUF";20250303;87500;"{OTHER}";"TELEKOM";"BILL 1";\n'
    f'"1177";"J";250000;"HUF";20250305;337500;"{OTHER}";"ANN KFT";"BILL 2";\n'
)


def test_amounts_in_whole_forints_without_headings_are_asked_about() -> None:
    [asked] = read(WHOLE).questions
    assert (asked.option, asked.choices) == ("--map amount=", ("1", "3", "6"))
    answered = read(WHOLE, mapping=(("amount", "3"),))
    assert months(answered) == month("2025-03 HUF", 2, "12500", "250000")


def test_amounts_in_whole_forints_are_found_where_the_balance_moves_by_them() -> None:
    text = WHOLE + f'"1177";"T";-500;"HUF";20250306;337000;"{OTHER}";"TELEKOM";"BILL";\n'
    text += f'"1177";"T";-7000;"HUF";20250307;330000;"{OTHER}";"TELEKOM";"BILL";\n'
    assert months(read(text)) == month("2025-03 HUF", 4, "20000", "250000")


def test_what_is_known_of_headings_counts_where_the_amount_has_to_be_named() -> None:
    text = "Wann;Wofuer;Wieviel;Rest;Status;Devisen\n2025-03-04;Rent;-5,00;9,00;Completed;EUR\n"
    text += "2025-03-05;Taxi;-7,00;2,00;Declined;EUR\n"
    [asked] = read(text).questions
    assert (asked.option, asked.choices) == ("--map amount=", ("Wieviel", "Rest"))
    answered = read(text, mapping=(("amount", "Wieviel"),), paid="negative")
    assert months(answered) == month("2025-03 EUR", 1, "5.00", "0")
    assert answered.left_out == {"not_booked": 1}


def test_two_payees_are_no_words_of_direction() -> None:
    [asked] = read('14/03/2025,VODAFONE,-45.99\n13/03/2025,CLIENT,"1,000.00"\n').questions
    assert asked.choices == ("positive", "negative")


def test_a_column_of_debits_with_both_signs_is_asked_about() -> None:
    text = "Datum;Omschrijving;Af;Bij\n04-03-2025;KPN;12,34;\n14-03-2025;KPN;-2,00;\n"
    text += "15-03-2025;Klant;;5,00\n"
    [asked] = read(text).questions
    assert (asked.option, asked.asks.values["text"]) == ("--paid", "-2.00")
    assert months(read(text, paid="positive")) == month("2025-03 EUR", 3, "12.34", "7.00")
    assert months(read(text, paid="negative")) == month("2025-03 EUR", 3, "2.00", "17.34")


def test_columns_for_each_way_count_beside_an_amount_with_vat() -> None:
    text = "Date,Text,Debit,Credit,Gross,GST\n2025-03-04,Phone,45.99,0.00,50.59,4.60\n"
    text += "2025-03-05,Phone,0.00,5.99,-6.59,-0.60\n"
    assert months(read(text)) == month("2025-03 EUR", 2, "45.99", "5.99")


def test_debits_that_raise_the_balance_are_asked_about() -> None:
    text = "Date,Text,Debit,Credit,Balance\n2025-03-04,a,100,,1100\n2025-03-05,b,,50,1050\n"
    text += "2025-03-06,c,20,,1070\n2025-03-07,d,,30,1040\n2025-03-08,e,5,,1045\n"
    [asked] = read(text).questions
    assert (asked.option, asked.choices) == ("--paid", ("debit", "credit"))
    assert months(read(text, paid="debit")) == month("2025-03 EUR", 5, "125", "80")
    assert months(read(text, paid="credit")) == month("2025-03 EUR", 5, "80", "125")
