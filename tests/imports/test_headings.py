import pytest

from costdesk.domain.findings import Code, Finding, Refused
from costdesk.imports.answers import Answers
from costdesk.imports.fields import TableKind
from costdesk.imports.headings import Heading, columns_of, find_heading
from costdesk.imports.sources import text_sources

CAPACITY = "start,end,paid_hours,shrinkage_percent"


def heading(text: str, kind: TableKind = "capacity", answers: Answers | None = None) -> Heading:
    return find_heading(text_sources(text), kind, answers or Answers())


def columns(text: str, kind: TableKind, **answers: object) -> dict[str, int]:
    given = Answers(**answers)  # type: ignore[arg-type]
    return columns_of(find_heading(text_sources(text), kind, given), kind, given)


def problems(text: str, kind: TableKind, **answers: object) -> list[Finding]:
    with pytest.raises(Refused) as caught:
        columns(text, kind, **answers)
    return list(caught.value.findings)


def codes(text: str, kind: TableKind, **answers: object) -> list[tuple[Code, str]]:
    return [
        (finding.code, str(finding.values.get("text")))
        for finding in problems(text, kind, **answers)
    ]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_that_shows_the_columns(delimiter: str) -> None:
    text = f"{CAPACITY}\n2025-01-01,2025-01-31,160,0\n".replace(",", delimiter)
    assert heading(text) == Heading(1, tuple(CAPACITY.split(",")), delimiter)


def test_a_delimiter_inside_other_text_does_not_deceive() -> None:
    found = heading("Hours, by month, for us\n\nstart;end;paid_hours\n2025-01-01;2025-01-31;1,5\n")
    assert found == Heading(3, ("start", "end", "paid_hours"), ";")
    assert heading("sep=;\nstart;end;paid_hours\n").row == 2


def test_the_first_row_with_all_columns_is_the_heading() -> None:
    assert heading(f"start\n{CAPACITY}\n{CAPACITY}\n").row == 2
    rest = "\n" * 28
    assert heading(f"title{rest}\n{CAPACITY}\n").row == 30
    with pytest.raises(Refused):
        heading(f"title{rest}\n\n{CAPACITY}\n")


def test_a_row_without_a_mapped_column_is_not_the_heading_however_much_it_knows() -> None:
    answers = Answers((("handled", "calls"),), cell="inbound/phone")
    text = "date,offered,resolved,leads\ndate,calls\n"
    assert heading(text, "contacts", answers).row == 2


def test_headings_are_matched_whatever_their_case_and_spaces() -> None:
    assert columns(" Start ,END,Paid  Hours, shrinkage percent\n", "capacity") == {
        "start": 0, "end": 1, "paid_hours": 2, "shrinkage_percent": 3
    }  # fmt: skip


def test_columns_stand_in_any_order_and_date_is_both_ends() -> None:
    assert columns("paid_hours,date\n", "capacity") == {"paid_hours": 0, "date": 1}


def test_owners_columns_are_mapped() -> None:
    mapping = (("date", "Dag"), ("handled", "Aantal  gesprekken"))
    found = columns("dag;aantal gesprekken\n", "contacts", mapping=mapping, cell="inbound/phone")
    assert found == {"date": 0, "handled": 1}


def test_one_column_can_be_two_fields() -> None:
    mapping = (("handled", "calls"), ("offered", "calls"))
    found = columns("date,calls\n", "contacts", mapping=mapping, cell="inbound/phone")
    assert found == {"date": 0, "handled": 1, "offered": 1}


def test_a_field_mapped_to_the_column_of_another_field_leaves_that_one_empty() -> None:
    found = columns(
        "date,offered\n", "contacts", mapping=(("handled", "offered"),), cell="inbound/phone"
    )
    assert found == {"date": 0, "handled": 1}


def test_nothing_that_is_known() -> None:
    [finding] = problems(" \nnaam;bedrag\nhuur;5\n", "costs")
    assert finding.code == Code.NO_HEADER
    assert finding.values == {"needed": "name, category, amount, start", "found": "naam, bedrag"}
    [finding] = problems("a\n", "contacts", cell="inbound/phone")
    assert finding.values["needed"] == "start, end, handled"
    assert [f.code for f in problems('"a', "costs")] == [Code.NO_HEADER]


def test_unknown_columns_are_refused_by_name_unless_ignored() -> None:
    found = problems(f"{CAPACITY},Team, Boss\n", "capacity")
    assert [(f.code, f.place.column, f.place.row) for f in found] == [
        (Code.UNKNOWN_COLUMN, "Team", 1),
        (Code.UNKNOWN_COLUMN, "Boss", 1),
    ]
    assert found[1].values["text"] == "Boss"
    assert found[0].values == {
        "text": "Team",
        "choices": "start, end, paid_hours, shrinkage_percent, date",
    }
    assert len(columns(f"{CAPACITY},Team, Boss\n", "capacity", ignore=("team", "BOSS"))) == 4
    # A heading that is empty is no column; what stands under it is for the rows to say
    assert len(columns(f"{CAPACITY},,\n", "capacity")) == 4


def test_a_known_column_can_be_ignored_too() -> None:
    found = columns(f"{CAPACITY}\n", "capacity", ignore=("shrinkage percent",))
    assert "shrinkage_percent" not in found
    assert codes(f"{CAPACITY}\n", "capacity", ignore=("end",)) == [(Code.MISSING_COLUMN, "end")]


def test_missing_columns_are_all_named() -> None:
    assert codes("name,amount\n", "costs") == [
        (Code.MISSING_COLUMN, "category"),
        (Code.MISSING_COLUMN, "start"),
    ]
    assert codes("date,handled\n", "contacts") == [
        (Code.MISSING_COLUMN, "direction"),
        (Code.MISSING_COLUMN, "channel"),
    ]
    assert codes("note\n", "capacity", mapping=(("shrinkage_percent", "note"),)) == [
        (Code.MISSING_COLUMN, "start"),
        (Code.MISSING_COLUMN, "end"),
        (Code.MISSING_COLUMN, "paid_hours"),
    ]
    assert codes("start,handled\n", "contacts", cell="inbound/phone") == [
        (Code.MISSING_COLUMN, "end")
    ]
    assert codes("date,direction,channel,offered\n", "contacts") == [
        (Code.MISSING_COLUMN, "handled")
    ]


def test_a_mapped_column_that_is_not_there() -> None:
    mapping = (("handled", "calls"),)
    [finding] = problems(
        "date, Count of calls,\n", "contacts", mapping=mapping, cell="inbound/phone"
    )
    assert finding.code == Code.MAPPED_COLUMN_MISSING
    assert finding.values == {"text": "calls", "choices": "date, Count of calls"}
    both = (("date", "day"), ("handled", "calls"))
    found = codes("Datum;Aantal\n1;2\n", "contacts", mapping=both, cell="inbound/phone")
    assert found == [(Code.MAPPED_COLUMN_MISSING, "day"), (Code.MAPPED_COLUMN_MISSING, "calls")]


def test_a_field_that_is_none() -> None:
    mapping = (("calls", "calls"),)
    finding = problems("date,calls\n", "contacts", mapping=mapping, cell="inbound/phone")[0]
    assert finding.code == Code.UNKNOWN_FIELD
    assert finding.values["text"] == "calls"
    assert "handled" in str(finding.values["choices"])


def test_one_field_from_two_columns() -> None:
    cell = "inbound/phone"
    twice = (("handled", "calls"), ("handled", "mails"))
    assert codes("date,calls,mails\n", "contacts", mapping=twice, cell=cell)[0] == (
        Code.FIELD_TWICE, "handled"
    )  # fmt: skip
    once = (("handled", "calls"),)
    assert codes("date,handled,calls\n", "contacts", mapping=once, cell=cell) == [
        (Code.FIELD_TWICE, "handled")
    ]
    ignored = columns(
        "date,handled,calls\n",
        "contacts",
        mapping=once,
        ignore=("handled",),
        cell=cell,
    )
    assert ignored == {"date": 0, "handled": 2}
    assert codes("date,start,end,paid_hours\n", "capacity") == [
        (Code.FIELD_TWICE, "start"),
        (Code.FIELD_TWICE, "end"),
    ]


def test_two_columns_of_one_name() -> None:
    assert codes("start,end,paid_hours,Paid Hours\n", "capacity") == [
        (Code.COLUMN_TWICE, "paid_hours")
    ]
    mapping = (("paid_hours", "hours"),)
    assert codes("start,end,hours,HOURS\n", "capacity", mapping=mapping) == [
        (Code.COLUMN_TWICE, "hours")
    ]
    assert len(columns("start,end,paid_hours,x,x\n", "capacity", ignore=("x",))) == 3


def test_the_cell_of_every_row() -> None:
    assert codes("date,handled,direction\n", "contacts", cell="inbound/phone") == [
        (Code.CELL_GIVEN_TWICE, "direction")
    ]
    assert codes("date,handled,Line\n", "contacts", cell="ACME/inbound/phone") == [
        (Code.CELL_GIVEN_TWICE, "line")
    ]
    assert columns("date,handled,line\n", "contacts", cell="inbound/phone")["line"] == 2
    mapping = (("channel", "medium"),)
    assert codes("date,handled,medium\n", "contacts", cell="inbound/phone", mapping=mapping) == [
        (Code.CELL_GIVEN_TWICE, "medium")
    ]
    assert codes("date,handled\n", "contacts", cell="phone") == [(Code.BAD_CELL, "phone")]
    assert codes(f"{CAPACITY}\n", "capacity", cell="inbound/phone") == [
        (Code.BAD_CELL, "inbound/phone")
    ]
