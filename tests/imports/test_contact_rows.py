from typing import Any

import pytest

from costdesk.domain.contacts import ContactCount
from costdesk.domain.findings import Code, Finding, Refused
from costdesk.imports.answers import Answers
from costdesk.imports.contact_rows import read_contacts
from costdesk.imports.records import Table, Terms
from tests.builders import cell, span

ALL = (
    "start,end,line,direction,channel,offered,handled,abandoned,handle_seconds,answer_seconds,"
    "resolved,leads,sales,note"
)
FEW = "date,direction,channel,handled"
PHONE = "inbound/phone"


def table(text: str, channels: tuple[str, ...] = (), **answers: Any) -> Table[ContactCount]:  # noqa: ANN401
    return read_contacts(text.encode(), Answers(**answers), Terms("EUR", 2, channels=channels))


def problems(text: str, **answers: Any) -> list[Finding]:  # noqa: ANN401
    with pytest.raises(Refused) as caught:
        table(text, **answers)
    return list(caught.value.findings)


def places(text: str, **answers: Any) -> list[tuple[Code, int | None, str]]:  # noqa: ANN401
    return [(f.code, f.place.row, f.place.column) for f in problems(text, **answers)]


def test_a_row_with_everything() -> None:
    row = "2025-01-01,2025-01-31,ACME,Outbound,Phone,100,90,5,3600,60,40,30,20,busy"
    [count] = table(f"{ALL}\n{row}\n").values
    assert count == ContactCount(
        span("2025-01-01", "2025-01-31"),
        cell("ACME/outbound/phone"),
        handled=90,
        offered=100,
        abandoned=5,
        handle_seconds=3600,
        answer_seconds=60,
        resolved=40,
        leads=30,
        sales=20,
        note="busy",
    )


def test_what_was_not_recorded_is_not_zero() -> None:
    row = "2025-01-01,2025-01-31,,inbound,email,,0,,,,,,,"
    [count] = table(f"{ALL}\n{row}\n").values
    assert count == ContactCount(span("2025-01-01", "2025-01-31"), cell("inbound/email"), 0)
    assert count.offered is None


def test_a_date_is_both_ends() -> None:
    [count] = table(f"{FEW}\n2025-01-05,inbound,phone,7\n").values
    assert count == ContactCount(span("2025-01-05"), cell(PHONE), 7)


def test_the_cell_of_every_row() -> None:
    [count] = table("date,handled\n2025-01-05,7\n", cell="ACME/inbound/phone").values
    assert count.cell == cell("ACME/inbound/phone")
    [count] = table("date,line,handled\n2025-01-05,B,7\n", cell=PHONE).values
    assert count.cell == cell("B/inbound/phone")


def test_handled_is_never_guessed_from_offered() -> None:
    assert places("date,direction,channel,offered\n2025-01-05,inbound,phone,7\n") == [
        (Code.MISSING_COLUMN, 1, "")
    ]
    assert places(f"{FEW},offered\n2025-01-05,inbound,phone,,7\n") == [
        (Code.REQUIRED, 2, "handled")
    ]


def test_an_end_is_never_guessed_from_the_start() -> None:
    text = f"{ALL}\n2025-01-01,,,inbound,phone,,5,,,,,,,\n"
    assert places(text) == [(Code.REQUIRED, 2, "end")]


def test_rows_of_one_day_and_cell_are_added_up_and_reported() -> None:
    text = (
        "hour,calls,seconds\n"
        "8/14/2023 8:00,10,600\n"
        "8/14/2023 9:00,5,\n"
        "8/15/2023 8:00,1,60\n"
        "8/14/2023 10:00,0,0\n"
    )
    mapping = (("date", "hour"), ("handled", "calls"), ("handle_seconds", "seconds"))
    read = table(text, mapping=mapping, cell=PHONE)
    first, second = read.values
    assert (first.span, first.handled, first.handle_seconds) == (span("2023-08-14"), 15, None)
    assert (second.span, second.handled, second.handle_seconds) == (span("2023-08-15"), 1, 60)
    assert read.rows == (2, 4)
    assert read.rows_read == 4
    assert read.date_order == "mdy"
    told = {note.code: note for note in read.notes}
    assert set(told) == {Code.DATE_ORDER_DECIDED, Code.ROWS_ADDED_UP}
    assert told[Code.ROWS_ADDED_UP].values == {"rows": 3, "results": 1}
    assert told[Code.DATE_ORDER_DECIDED].place.column == "hour"


def test_one_channel_however_it_is_spelt() -> None:
    text = f"{FEW}\n2025-01-05,inbound,Counter,7\n2025-01-05,inbound,counter,1\n"
    [count] = table(text).values
    assert (count.cell.channel, count.handled) == ("Counter", 8)
    [count] = table(text, channels=("COUNTER",)).values
    assert count.cell.channel == "COUNTER"


def test_other_overlaps_are_counting_twice() -> None:
    text = (
        f"{ALL}\n"
        "2025-01-01,2025-01-31,,inbound,phone,,5,,,,,,,\n"
        "2025-01-31,2025-01-31,,inbound,phone,,5,,,,,,,\n"
        "2025-01-01,2025-01-31,,inbound,email,,5,,,,,,,\n"
        "2025-02-01,2025-02-28,,inbound,phone,,5,,,,,,,\n"
        "2024-12-31,2025-01-01,,inbound,phone,,5,,,,,,,\n"
    )
    found = problems(text)
    assert [(f.code, f.place.row, f.place.cell) for f in found] == [
        (Code.DOUBLE_COUNT_IN_FILE, 3, PHONE),
        (Code.DOUBLE_COUNT_IN_FILE, 6, PHONE),
    ]
    assert found[0].values == {
        "start": "2025-01-31",
        "end": "2025-01-31",
        "stored": "2025-01-01..2025-01-31",
        "other_row": 2,
    }


def test_a_short_row_inside_a_long_one_does_not_hide_the_next() -> None:
    text = (
        f"{ALL}\n"
        "2025-01-01,2025-12-31,,inbound,phone,,5,,,,,,,\n"
        "2025-02-01,2025-02-01,,inbound,phone,,5,,,,,,,\n"
        "2025-03-01,2025-03-01,,inbound,phone,,5,,,,,,,\n"
    )
    assert [f.place.row for f in problems(text)] == [3, 4]


def test_more_handled_than_offered_is_told_once() -> None:
    text = (
        f"{FEW},offered\n"
        "2025-01-01,inbound,phone,7,7\n"
        "2025-01-02,inbound,phone,8,7\n"
        "2025-01-03,inbound,phone,9,\n"
        "2025-01-04,inbound,phone,9,0\n"
    )
    [note] = table(text).notes
    assert (note.code, note.place.row, note.place.cell) == (Code.HANDLED_ABOVE_OFFERED, 3, PHONE)
    assert note.values == {
        "handled": 8, "offered": 7, "start": "2025-01-02", "end": "2025-01-02", "rows": 2
    }  # fmt: skip


def test_what_a_count_cannot_be() -> None:
    text = (
        f"{ALL}\n"
        "2025-01-31,2025-01-01,,inbound,phone,,5,,,,,,,\n"
        "2025-02-01,2025-02-01,,inbound,phone,,-5,,,,,,,\n"
        "2025-03-01,2025-03-01,,inbound,a/b,,5,,,,,,,\n"
        "2025-04-01,2025-04-01,,inbound,phone,,1e3,,,,,,,\n"
        "2025-05-01,2025-05-01,,inbound,phone,99999999999999,5,,,,,,,\n"
    )
    assert places(text) == [
        (Code.END_BEFORE_START, 2, "end"),
        (Code.NEGATIVE, 3, "handled"),
        (Code.BAD_NAME, 4, "channel"),
        (Code.NOT_A_NUMBER, 5, "handled"),
        (Code.TOO_LARGE, 6, "offered"),
    ]


def test_problems_name_the_columns_of_the_file() -> None:
    mapping = (("date", "Day"), ("handled", "Count of calls"))
    text = "Day,Count of calls\n14/8/2023,-1\n"
    assert places(text, mapping=mapping, cell=PHONE) == [(Code.NEGATIVE, 2, "Count of calls")]


def test_footers_are_left_out_and_told() -> None:
    text = "date,handled\n2025-01-01,5\n2025-01-02,6\n\nTotal,11\nSource: the switchboard\n"
    read = table(text, cell=PHONE)
    assert [count.handled for count in read.values] == [5, 6]
    assert {(n.values["reason"], n.values["rows"]) for n in read.notes} == {
        ("total", 1), ("remark", 1)
    }  # fmt: skip
    middle = "date,handled\n2025-01-01,5\nTotal,5\n2025-01-02,6\n"
    assert places(middle, cell=PHONE) == [(Code.NOT_A_DATE, 3, "date")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_one_table_in_many_shapes(delimiter: str, encoding: str, end: str) -> None:
    lines = [
        ["Été 2023"],
        [],
        ["Day", "Calls"],
        ["8/14/23", '"1,184"'],
        ["8/9/23", "155"],
        ["Total", '"1,339"'],
    ]
    text = end.join(delimiter.join(line) for line in lines)
    mapping = (("date", "day"), ("handled", "calls"))
    read = read_contacts(text.encode(encoding), Answers(mapping, cell=PHONE), Terms("EUR", 2))
    assert [(str(c.span.start), c.handled) for c in read.values] == [
        ("2023-08-14", 1184),
        ("2023-08-09", 155),
    ]
    assert read.rows == ((4, 5))
