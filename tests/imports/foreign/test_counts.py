"""Tables that already count, and what has to be asked about them."""

import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.imports.answers import Answers
from costdesk.imports.foreign.contacts import count_tables
from costdesk.imports.foreign.contacts.turned import turned
from costdesk.imports.foreign.delimited import RowLines
from costdesk.imports.foreign.reader import read_foreign
from costdesk.imports.foreign.reading import Reading
from costdesk.imports.records import Terms
from tests.imports.foreign.known import KNOWN

CELL = Answers(cell="inbound/phone")
FOUR_LAYOUTS = [
    (
        "Date,Incoming Calls,Answered Calls,Abandoned Calls,Answer Speed (AVG),"
        "Talk Duration (AVG)\n"
        "2020-01-30,217,204,13,17,134\n"
        "2020-01-31,200,182,18,20,142\n"
        "2020-02-01,37,37,0,3,126\n"
    ),
    (
        "Datum;Aangeboden gesprekken;Beantwoorde gesprekken;Verloren gesprekken;"
        "Gem. wachttijd;Gem. gespreksduur\n"
        "30-01-2020;217;204;13;0:00:17;0:02:14\n"
        "31-01-2020;200;182;18;0:00:20;0:02:22\n"
        "01-02-2020;37;37;0;0:00:03;0:02:06\n"
    ),
    (
        "Export of 3 days\n"
        "\n"
        "day\tcalls offered\tcalls handled\tabandoned\tasa\taht\n"
        "1/30/2020\t217\t204\t13\t0:17\t2:14\n"
        "1/31/2020\t200\t182\t18\t0:20\t2:22\n"
        "2/1/2020\t37\t37\t0\t0:03\t2:06\n"
        "Total\t454\t423\t31\t\t\n"
    ),
    (
        "hour,offered,handled,abandoned,asa,aht\n"
        "2020-01-30 09:00,100,100,0,17,134\n"
        "2020-01-30 10:00,117,104,13,17,134\n"
        "2020-01-31 09:00,200,182,18,20,142\n"
        "2020-02-01 09:00,37,37,0,3,126\n"
    ),
]


def read(text: str, answers: Answers = CELL) -> Reading:
    return read_foreign(text.encode(), answers, Terms("EUR", 2), KNOWN)


def asked(reading: Reading) -> list[tuple[Code, str]]:
    return [(question.asks.code, question.option) for question in reading.questions]


@pytest.mark.parametrize("text", FOUR_LAYOUTS, ids=["iso", "dutch", "total row", "hours"])
def test_the_same_days_in_four_layouts_come_to_the_same(text: str) -> None:
    reading = read(text)
    assert (reading.profile, asked(reading)) == ("count-table", [])
    rows = [
        (str(row.span.start), row.offered, row.handled, row.abandoned, row.handle_seconds,
         row.answer_seconds)
        for row in reading.counts
    ]  # fmt: skip
    assert rows == [
        ("2020-01-30", 217, 204, 13, 204 * 134, 204 * 17),
        ("2020-01-31", 200, 182, 18, 182 * 142, 182 * 20),
        ("2020-02-01", 37, 37, 0, 37 * 126, 37 * 3),
    ]


def test_the_row_of_totals_is_left_out_and_counted() -> None:
    assert read(FOUR_LAYOUTS[2]).left_out == {"total": 1}


def test_which_column_counts_the_handled_ones_is_asked() -> None:
    text = "date,count of calls\n8/14/23,184\n8/9/23,155\n"
    assert asked(read(text)) == [(Code.HANDLED_UNCLEAR, "--map handled=")]
    mapped = CELL._replace(mapping=(("handled", "Count of calls"),))
    assert [(str(row.span.start), row.handled) for row in read(text, mapped).counts] == [
        ("2023-08-09", 155),
        ("2023-08-14", 184),
    ]


def test_what_kind_of_contacts_they_are_is_asked() -> None:
    reading = read("date,offered,handled\n2025-03-03,10,8\n", Answers())
    assert asked(reading) == [(Code.CELL_UNCLEAR, "--cell")]
    assert sum(row.handled for row in reading.counts) == 8


def test_without_days_the_sums_are_there_and_the_days_are_asked_for() -> None:
    text = "Index;Incoming Calls;Answered Calls;Abandoned Calls;Talk Duration (AVG)\n"
    reading = read(text + "1;217;204;13;0:02:14\n2;200;182;18;0:02:22\n")
    assert asked(reading) == [(Code.DAYS_MISSING, "--map date=")]
    [row] = reading.counts
    assert (row.offered, row.handled, row.handle_seconds) == (417, 386, 204 * 134 + 182 * 142)


def test_months_are_whole_months() -> None:
    [row] = read("month,offered,handled\n2025-02,10,8\n").counts
    assert (str(row.span.start), str(row.span.last)) == ("2025-02-01", "2025-02-28")


def test_a_dialler_counts_attempts_reached_leads_and_sales() -> None:
    text = "date,attempts,reached,leads,sales\n2025-03-03,100,40,9,4\n"
    [row] = read(text, Answers(cell="outbound/phone")).counts
    assert (row.offered, row.handled, row.leads, row.sales) == (100, 40, 9, 4)


def test_a_number_that_can_be_either_is_asked_about() -> None:
    text = "date,offered,handled\n2025-03-03,1.500,1.234\n"
    assert (Code.NUMBER_STYLE_UNCLEAR, "--decimal") in asked(read(text)) or [
        row.handled for row in read(text).counts
    ] == [1234]


def test_a_table_of_nothing_known_is_refused() -> None:
    with pytest.raises(Refused) as refused:
        read("colour,size\nred,4\n")
    assert refused.value.findings[0].code == Code.SOURCE_UNKNOWN


def test_money_is_no_log_of_calls() -> None:
    with pytest.raises(Refused):
        read("date,status,from,duration,amount\n2025-03-03,ok,x,4,1.00\n")


def days(text: str) -> list[tuple[str, str, int | None]]:
    """The first and the last day of each count, and how many were handled."""
    reading = read(text)
    assert asked(reading) == []
    return [(str(it.span.start), str(it.span.last), it.handled) for it in reading.counts]


def test_the_year_may_stand_in_a_column_of_its_own() -> None:
    months = "Jaar;Maand;Beantwoord\n2024;december;900\n2025;2;1000\n"
    assert days(months) == [("2024-12-01", "2024-12-31", 900), ("2025-02-01", "2025-02-28", 1000)]
    weeks = "Jaar;Week;Beantwoord\n2025;10;90\n2025;wk 11;100\n"
    assert days(weeks) == [("2025-03-03", "2025-03-09", 90), ("2025-03-10", "2025-03-16", 100)]


def test_a_period_may_be_a_month() -> None:
    assert days("Period,Answered\nJan 2025,900\n2025-02,1000\n") == [
        ("2025-01-01", "2025-01-31", 900),
        ("2025-02-01", "2025-02-28", 1000),
    ]
    assert days("Date,Answered\n1 Jan 2025,900\n") == [("2025-01-01", "2025-01-01", 900)]


def test_a_unit_may_stand_below_the_name_of_a_column() -> None:
    reading = read("Date,Calls,,Handle time\n,Offered,Answered,(min)\n2025-03-01,100,90,150\n")
    assert [(it.handled, it.handle_seconds) for it in reading.counts] == [(90, 9000)]


def test_numbers_of_one_table_are_written_alike() -> None:
    text = "Datum;Beantwoord;Gesprekstijd (sec)\n2025-03-01;1.090;12.345\n2025-03-02;10;120\n"
    assert [(it.handled, it.handle_seconds) for it in read(text).counts] == [
        (1090, 12345),
        (10, 120),
    ]


def test_an_order_of_days_that_is_open_is_asked_once() -> None:
    assert asked(read("Datum;Beantwoord\n01-03-2025;10\n")) == [
        (Code.DATE_ORDER_UNCLEAR, "--dates")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "KPI;jan-25;feb-25;Totaal\nAangeboden;1000;1100;2100\nBeantwoord;900;1000;1900\n",
        "2025;Jan;Feb\nOffered;1000;1100\nAnswered;900;1000\n",
        "Report\n\n;2025-01;2025-02\nOffered;1000;1100\n\nAnswered;900;1000\n",
    ],
)
def test_a_column_for_each_month_is_a_row_for_each(text: str) -> None:
    reading = read(text)
    assert [(str(it.span.start), it.offered, it.handled) for it in reading.counts] == [
        ("2025-01-01", 1000, 900),
        ("2025-02-01", 1100, 1000),
    ]
    assert asked(reading) == []


def test_a_column_for_each_day_is_a_row_for_each() -> None:
    assert days("KPI,2025-03-01,2025-03-02\nAnswered,90,100\n") == [
        ("2025-03-01", "2025-03-01", 90),
        ("2025-03-02", "2025-03-02", 100),
    ]


def test_of_two_columns_with_one_name_none_is_lost() -> None:
    twice = "Date,Offered,Answered,Offered,Answered\n2025-03-01,10,9,{},{}\n"
    assert asked(read(twice.format(10, 9))) == []
    assert asked(read(twice.format(20, 9))) == [(Code.COLUMN_TWICE, "")]


def test_what_may_count_the_handled_is_named() -> None:
    (question,) = read("Date,Inbound calls,Missed calls\n2025-03-01,10,1\n").questions
    assert question.asks.values == {"text": "inbound_calls"}


def test_weeks_may_be_named_by_their_first_day() -> None:
    assert days("Week commencing,Answered\n2025-03-31,70\n") == [("2025-03-31", "2025-04-06", 70)]
    assert asked(read("Week commencing,Answered\n03-04-2025,70\n")) == [
        (Code.DATE_ORDER_UNCLEAR, "--dates")
    ]


def test_a_quarter_is_a_period_too() -> None:
    assert days("Quarter,Answered\n2025 Q1,900\nQ2 2025,800\n") == [
        ("2025-01-01", "2025-03-31", 900),
        ("2025-04-01", "2025-06-30", 800),
    ]


MERGED = (
    "Date,Queue,Offered,Answered\n"
    "2025-03-05,Sales,10,9\n"
    ",Support,20,18\n"
    ",Total,30,27\n"
    "2025-03-06,Sales,10,9\n"
    ",Support,20,18\n"
)


def test_a_day_of_merged_cells_is_that_of_the_rows_below() -> None:
    reading = read(MERGED)
    assert [(str(it.span.start), it.offered, it.handled) for it in reading.counts] == [
        ("2025-03-05", 30, 27),
        ("2025-03-06", 30, 27),
    ]
    assert (reading.left_out, asked(reading)) == ({"total": 1}, [])
    assert [fate.reason for fate in reading.fates] == ["", "", "total", "", ""]


def test_exports_that_were_joined_with_their_headings_are_one_table() -> None:
    heading = "Date,Offered,Answered\n"
    reading = read(f"{heading}2025-03-05,10,9\n{heading}2025-03-06,20,18\n")
    assert [(it.offered, it.handled) for it in reading.counts] == [(10, 9), (20, 18)]
    assert (reading.left_out, asked(reading)) == ({"remark": 1}, [])


@pytest.mark.parametrize(
    "below",
    ["Date,Offered,Answered\n2025-03-05,5,4\n", "Date,Attempts,Reached\n2025-03-05,50,20\n"],
    ids=["the same days again", "other columns"],
)
def test_a_second_table_below_is_not_added_to_the_first(below: str) -> None:
    reading = read(f"Phone\nDate,Offered,Answered\n2025-03-05,10,9\n\nChat\n{below}")
    assert asked(reading) == [(Code.TABLE_AGAIN, "")]


def test_a_queue_that_says_nothing_takes_no_other_along() -> None:
    reading = read(
        "Date,Queue,Offered,Answered\n"
        "2025-03-05,Sales,10,9\n"
        "2025-03-05,Support,-,n/a\n"
        "2025-03-06,Sales,30,\n"
        "2025-03-06,Support,5,4\n"
        "Telephones were down on 6 March,,,\n"
    )
    assert [(it.offered, it.handled) for it in reading.counts] == [(10, 9)]
    assert (reading.left_out, asked(reading)) == ({"no_handled": 3, "remark": 1}, [])


def test_a_heading_of_two_rows_makes_no_profile() -> None:
    assert read("Date,Calls\n,Answered\n2025-03-01,90\n").form == {}
    assert read("Date,Answered\n2025-03-01,90\n").form["columns"]["handled"] == ["Answered"]


def test_a_month_without_contacts_took_no_time() -> None:
    reading = read("Month,Offered,Answered,AHT\nJan 2025,10,9,240\nFeb 2025,0,0,\n")
    assert [it.handle_seconds for it in reading.counts] == [2160, 0]


def test_a_table_of_too_many_rows_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """It is read whole, so the rows are counted first."""
    monkeypatch.setattr(count_tables, "MOST_ROWS", 2)
    text = "date,handled\n2025-03-01,1\n2025-03-02,2\n"
    assert len(read(text).counts) == 2
    with pytest.raises(Refused) as refused:
        read(f"{text}2025-03-03,3\n")
    [finding] = refused.value.findings
    assert (finding.code, finding.values) == (Code.TOO_MANY_ROWS, {"limit": 2})


def test_the_lower_of_two_rows_of_headings_may_be_shorter() -> None:
    reading = read("Call,,,Duration\nDate,Direction,Status\n2025-03-01,In,Answered,60\n")
    assert [(it.handled, it.handle_seconds) for it in reading.counts] == [(1, 60)]


def test_a_row_of_very_many_cells_is_not_turned() -> None:
    """To look whether each of millions names a time would take half a minute."""
    times = ["KPI", *["jan-25", "feb-25"] * 500]
    assert turned(RowLines("sheet", [times, ["Answered", *"12" * 500]])) is None
    assert turned(RowLines("sheet", [times[:3], ["Answered", "1", "2"]])) is not None
    with pytest.raises(Refused):
        read('"' + "," * 2_000_000)


@pytest.mark.parametrize("beside", ["Totale gesprekstijd (uur);50,5", "Servicelevel;85,5%"])
def test_a_decimal_comma_beside_counts_shows_that_a_point_is_none(beside: str) -> None:
    heading, cell = beside.split(";")
    reading = read(f"Maand;Beantwoord;{heading}\njan-25;1.000;{cell}\n")
    assert ([it.handled for it in reading.counts], asked(reading)) == ([1000], [])


def test_calls_presented_are_offered() -> None:
    [row] = read("Date,Calls Presented,Calls Handled\n2025-03-03,10,9\n").counts
    assert (row.offered, row.handled) == (10, 9)


def test_a_clock_written_with_a_point_shows_no_decimal_mark_of_counts() -> None:
    text = "Datum;Beantwoord;Gem. gesprekstijd\n03-03-2025;1.000;3.20\n"
    assert (Code.NUMBER_STYLE_UNCLEAR, "--decimal") in asked(read(text))
