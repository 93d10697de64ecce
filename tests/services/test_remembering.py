"""Answers about files of other programs: kept by source, used where they are asked for."""

from pathlib import Path

import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.services.batches import undo_import
from costdesk.services.commands import SetSetting
from costdesk.services.foreign import ForeignReport, Remembered, forgetting, take_in
from costdesk.services.importing import ImportRequest
from costdesk.services.remembering import source_name
from costdesk.services.said import Said, numbers_in, said_in, said_text
from costdesk.services.workspace import Workspace

CALLS = (
    "callid,caller_id_number,destination_number,starting_date,billsec,hangup_cause_id\n"
    "{month},0611112222,0201234567,2025-{month}-03 08:00:00,50,16\n"
)
STATES = (
    "CallID,Time,Duration,Direction,Status\n"
    "1,2025-{month}-02 09:01,180,Inbound,Completed\n"
    "2,2025-{month}-02 09:22,0,Inbound,Zweeft\n"
)
CARD = "Date;Payee;Amount\n2025-{month}-02;KPN;40.00\n2025-{month}-03;Shell;60.00\n"
COUNTS = "Index;Incoming;Answered Calls;Day\n1;10;8;03/{month}/2025\n"


@pytest.fixture
def desk(tmp_path: Path) -> Workspace:
    return Workspace.create(tmp_path / "desk.costdesk", "EUR")


def read(
    desk: Workspace, text: str, month: str, *, dry_run: bool = False, **said: object
) -> ForeignReport:
    path = desk.path.with_name(f"{month}.csv")
    path.write_text(text.format(month=month), encoding="utf-8")
    request = ImportRequest(path, "contacts", dry_run=dry_run)
    return take_in(desk, request._replace(**said))  # type: ignore[arg-type]


def test_own_numbers_are_asked_once_for_all_systems(desk: Workspace) -> None:
    read(desk, CALLS, "05", own=("0201234567",))
    assert desk.definitions().own_numbers == ("0201234567",)
    made = read(desk, CALLS, "06")
    assert made.remembered == (Remembered("--own", "0201234567"),)
    assert [str(total.cell) for total in made.totals] == ["inbound/phone"]
    read(desk, STATES, "08", own=("101",), words=(("lost", "Zweeft"),))
    assert desk.definitions().own_numbers == ("0201234567", "101")
    read(desk, CALLS, "09", own=("0611112222",))
    assert desk.definitions().own_numbers == ("0611112222",)


def test_what_is_said_now_goes_before(desk: Workspace) -> None:
    read(desk, CALLS, "05", own=("0201234567",))
    made = read(desk, CALLS, "06", cell="outbound/phone")
    assert [str(total.cell) for total in made.totals] == ["outbound/phone"]
    again = read(desk, CALLS, "07", dry_run=True)
    assert again.remembered == (Remembered("--cell", "outbound/phone"),)


def test_with_forget_nothing_is_used_and_what_is_said_takes_its_place(desk: Workspace) -> None:
    read(desk, CALLS, "05", own=("0201234567",))
    with pytest.raises(Refused):
        read(desk, CALLS, "06", forget=True)
    assert desk.definitions().own_numbers == ("0201234567",)
    read(desk, CALLS, "06", forget=True, cell="inbound/phone")
    assert desk.definitions().own_numbers == ()
    assert said_in(desk.definitions().sources["cdr-stats"]) == Said(cell="inbound/phone")


def test_words_are_remembered_by_the_headings_of_the_table(desk: Workspace) -> None:
    read(desk, STATES, "05", words=(("lost", "Zweeft"),))
    assert list(desk.definitions().sources) == ["call-log:callid|time|duration|direction|status"]
    made = read(desk, STATES, "06")
    assert made.remembered == (Remembered("--word", "lost=Zweeft"),)
    assert not made.reading.questions


def test_which_way_money_went_is_remembered(desk: Workspace) -> None:
    assert read(desk, CARD, "05", dry_run=True).reading.questions
    read(desk, CARD, "05", paid="positive")
    made = read(desk, CARD, "06")
    assert made.remembered == (Remembered("--paid", "positive"),)
    assert [line.amount for line in made.reading.lines] == [-40, -60]


def test_the_order_of_days_answers_only_where_the_file_leaves_it_open(desk: Workspace) -> None:
    read(desk, COUNTS, "05", dates="dmy", cell="inbound/phone")
    made = read(desk, COUNTS, "06", dry_run=True)
    assert Remembered("--dates", "dmy") in made.remembered
    clear = COUNTS.replace("03/", "06/").replace("{month}", "25")
    made = read(desk, clear, "08", dry_run=True)
    assert made.remembered == (Remembered("--cell", "inbound/phone"),)


def test_the_import_and_what_was_remembered_are_one_step(desk: Workspace) -> None:
    read(desk, CALLS, "05", own=("0201234567",))
    desk.undo()
    assert (desk.definitions().own_numbers, desk.definitions().sources) == ((), {})
    assert desk.counts() == []


def test_it_can_be_forgotten_and_that_be_undone(desk: Workspace) -> None:
    read(desk, CALLS, "05", own=("0201234567",))
    desk.execute(forgetting(desk, "cdr-stats"))
    assert (desk.definitions().own_numbers, desk.definitions().sources) == ((), {})
    assert forgetting(desk, "cdr-stats").pairs == ()
    desk.undo()
    assert desk.definitions().own_numbers == ("0201234567",)


def test_an_answer_that_does_not_fit_any_more_is_asked_again(desk: Workspace) -> None:
    name = "count-table:index|incoming|answered_calls|day"
    desk.execute(SetSetting(f"source.{name}", said_text(Said(mapping={"date": "Gone"}))))
    made = read(desk, COUNTS, "05", dry_run=True)
    assert [asked.option for asked in made.reading.questions] == ["--dates", "--cell"]


@pytest.mark.parametrize(
    "text",
    [
        "no json",
        "[1]",
        '{"colour": "blue"}',
        '{"cell": "sideways"}',
        '{"cell": 4}',
        '{"dates": "ydm"}',
        '{"words": {"x": "maybe"}}',
        '{"words": ["x"]}',
        '{"own": "yes"}',
        '{"ignore": "x"}',
    ],
)
def test_what_are_no_answers_is_refused(text: str) -> None:
    with pytest.raises(Refused) as refused:
        said_in(text)
    assert refused.value.findings[0].code == Code.NOT_A_CHOICE


def test_texts_of_answers_have_one_spelling() -> None:
    said = Said(words={"b": "lost", "a": "answered"}, mapping={"date": "Dag"}, ignore=("x",))
    text = said_text(said)
    assert said_in(text) == said
    assert said_text(said_in(text)) == text
    assert said_text(Said()) == ""
    assert numbers_in("1; 2,,1") == ("1", "2")


def test_long_headings_make_a_name_of_bounded_length() -> None:
    headings = [f"column number {place}" for place in range(40)]
    name = source_name("statement", headings)
    assert len(name) < 121
    assert name != source_name("statement", headings[:-1])


def test_a_long_log_is_known_by_its_top(desk: Workspace) -> None:
    read(desk, CALLS, "05", own=("0201234567",))
    heading, row = CALLS.splitlines()
    rows = "".join(row.replace("{month},06", f"k{place},06") + "\n" for place in range(4000))
    made = read(desk, f"{heading}\n{rows}", "06")
    assert made.remembered == (Remembered("--own", "0201234567"),)
    assert [total.tally.handled() for total in made.totals] == [4000]


TOPICS = (
    "date,direction,duration,status,Topic\n2025-{month}-01,inbound,60,answered,Invoice\n"
    "2025-{month}-02,inbound,60,answered,Order\n"
)


def test_the_column_of_reasons_is_used_at_once_and_named(desk: Workspace) -> None:
    assert read(desk, TOPICS, "04").reading.reasons == ()
    made = read(desk, TOPICS, "05", mapping=(("reason", "Topic"),))
    assert [finding.code for finding in made.findings] == [Code.REASONS_RECORDED]
    made = read(desk, TOPICS, "06")
    assert made.remembered == (Remembered("--map", "reason=Topic"),)
    assert [(str(row.row.span.start), row.row.reason) for row in desk.reasons()] == [
        ("2025-05-01", "Invoice"), ("2025-05-02", "Order"),
        ("2025-06-01", "Invoice"), ("2025-06-02", "Order"),
    ]  # fmt: skip
    assert read(desk, TOPICS, "07", forget=True).reading.reasons == ()


def test_a_file_without_that_column_is_read_without_it(desk: Workspace) -> None:
    read(desk, TOPICS, "05", mapping=(("reason", "Topic"),))
    made = read(desk, TOPICS.replace("Topic", "Subject"), "06")
    assert (made.remembered, made.reading.reasons) == ((), ())


def test_undoing_an_import_takes_what_it_recorded_of_reasons(desk: Workspace) -> None:
    read(desk, TOPICS, "05", mapping=(("reason", "Topic"),))
    desk.undo()
    assert (desk.reasons(), desk.counts(), desk.definitions().sources) == ([], [], {})
    desk.redo()
    undo_import(desk, desk.imports()[-1].id)
    assert (desk.reasons(), desk.counts()) == ([], [])
