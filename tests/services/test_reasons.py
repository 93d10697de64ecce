"""What contacts were about: commands, periods, and that counts stay what they are."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.findings import Code, Finding, Refused
from costdesk.domain.periods import period_of
from costdesk.domain.reasons import ReasonCount
from costdesk.services.batches import undo_import
from costdesk.services.checking import check_workspace, period_findings
from costdesk.services.commands import AddCosts, AddCounts, Command
from costdesk.services.foreign import own_kind
from costdesk.services.import_requests import Kind
from costdesk.services.imported_files import ImportedFile
from costdesk.services.importing import ImportReport, ImportRequest, ReasonTotal, import_file
from costdesk.services.reason_commands import AddReasons, ChangeReasons, DeleteReasons, PutReasons
from costdesk.services.reasons import (
    chosen_reasons,
    known_reasons,
    period_reasons,
    reason_records,
)
from costdesk.services.results import USUAL, Choice, chosen_results, period_results, result_rows
from costdesk.services.workspace import StepName, Workspace
from tests.builders import NOON, cost, count, day, reason, span, workspace

TODAY = date(2025, 6, 2)
JANUARY = period_of(day("2025-01-15"), "month")


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    with workspace(tmp_path) as made:
        yield made


@pytest.fixture
def counted(desk: Workspace) -> Workspace:
    """600 calls for 3 000.00 and 400 chats for 1 000.00 in January."""
    chat = count("2025-01-01", "2025-01-31", "inbound/chat", handled=400)
    desk.execute(AddCounts((count("2025-01-01", "2025-01-31", handled=600), chat)))
    phone, other = {"channel": "phone"}, {"channel": "chat"}
    desk.execute(
        AddCosts(
            (
                cost("3000", direction="inbound", **phone),
                cost("1000", direction="inbound", **other),
            )
        )
    )
    return desk


def rows(desk: Workspace) -> list[ReasonCount]:
    return [stored.row for stored in desk.reasons()]


def refusals(desk: Workspace, command: Command) -> tuple[Finding, ...]:
    before = rows(desk), desk.history()
    with pytest.raises(Refused) as refused:
        desk.execute(command)
    assert (rows(desk), desk.history()) == before
    return refused.value.findings


# Commands


def test_rows_are_entered_changed_deleted_and_taken_back(desk: Workspace) -> None:
    added = desk.execute(AddReasons((reason(), reason("refund", 4)), source="r.csv"))
    assert (added.kinds, added.ids) == (frozenset({"reasons"}), (1, 2))
    assert added.step == StepName("add_reasons", {"count": 2, "source": "r.csv"})
    changed = desk.execute(ChangeReasons(((2, reason("refund", 5)),)))
    assert changed.step == StepName("change_reasons", {"count": 1})
    assert rows(desk) == [reason(), reason("refund", 5)]
    deleted = desk.execute(DeleteReasons((1,)))
    assert deleted.step == StepName("delete_reasons", {"count": 1})
    for _ in range(3):
        desk.undo()
    assert rows(desk) == []
    for _ in range(3):
        desk.redo()
    assert rows(desk) == [reason("refund", 5)]


def test_a_form_writes_everything_as_one_step(desk: Workspace) -> None:
    desk.execute(AddReasons((reason(), reason("refund", 4))))
    later = reason("refund", 9, "2025-02-01", "2025-02-28")
    put = PutReasons(adds=(later,), changes=((1, reason(contacts=12)),), deletes=(2,))
    assert desk.execute(put).step == StepName("change_reasons", {"count": 3})
    assert rows(desk) == [reason(contacts=12), later]
    desk.undo()
    assert rows(desk) == [reason(), reason("refund", 4)]


def test_names_have_one_spelling_and_a_new_channel_is_told(desk: Workspace) -> None:
    desk.execute(AddReasons((reason("Invoice unclear"),)))
    again = reason(" invoice  UNCLEAR ", 3, "2025-02-01", "2025-02-28", "inbound/Fax")
    done = desk.execute(AddReasons((again,)))
    assert [finding.code for finding in done.findings] == [Code.CHANNEL_CREATED]
    assert done.kinds == {"reasons", "settings"}
    assert rows(desk)[1].reason == "Invoice unclear"
    assert known_reasons(desk) == ["Invoice unclear"]


def test_problems_are_named_with_their_row(desk: Workspace) -> None:
    bad = reason("", -1, "1899-01-01", "1899-01-02")
    found = refusals(desk, AddReasons((reason(), bad)))
    assert {(each.code, each.place.row) for each in found} == {
        (Code.REQUIRED, 2),
        (Code.NEGATIVE, 2),
        (Code.DATE_OUT_OF_RANGE, 2),
    }


def test_no_day_of_a_cell_and_reason_stands_twice(desk: Workspace) -> None:
    desk.execute(AddReasons((reason(), reason(path="inbound/chat"), reason("refund"))))
    overlapping = reason(first="2025-01-31", last="2025-02-03")
    [found] = refusals(desk, AddReasons((overlapping,)))
    assert (found.code, found.place.cell) == (Code.REASON_OVERLAP, "inbound/phone")
    assert found.values["text"] == "invoice unclear"
    [found] = refusals(desk, ChangeReasons(((3, reason()),)))
    assert found.code == Code.REASON_OVERLAP
    [found] = refusals(desk, AddReasons((reason("new"), reason("NEW"))))
    assert found.code == Code.REASON_OVERLAP_IN_FILE
    done = desk.execute(AddReasons((overlapping,), replace=True))
    assert [finding.values for finding in done.findings] == [{"rows": 1}]
    assert len(rows(desk)) == 3
    [found] = refusals(desk, DeleteReasons((99,)))
    assert found.code == Code.GONE


# With counts of one file


def file(digest: str = "ab", **fields: object) -> ImportedFile:
    return ImportedFile("calls.csv", digest, NOON, **fields)  # type: ignore[arg-type]


def test_what_counts_were_about_comes_with_them_as_one_step(desk: Workspace) -> None:
    about = (reason(contacts=3, last="2025-01-01"), reason("refund", 1, last="2025-01-01"))
    done = desk.execute(AddCounts((count(),), file=file(), reasons=about))
    assert done.kinds == {"counts", "reasons"}
    assert done.step == StepName("add_counts", {"count": 1})
    [told] = done.findings
    assert told == Finding(Code.REASONS_RECORDED, values={"contacts": 4, "reasons": 2})
    [batch] = desk.imports()
    assert (batch.batch.brought, batch.there, batch.edited) == (3, 3, 0)
    desk.undo()
    assert (rows(desk), desk.counts(), desk.imports()) == ([], [], [])


def test_replacing_counts_replaces_what_they_were_about(desk: Workspace) -> None:
    old = (reason(contacts=3, last="2025-01-01"), reason("refund", 1, last="2025-01-01"))
    other_day = reason("refund", 2, "2025-01-02", None)
    desk.execute(AddCounts((count(), count("2025-01-02")), file=file(), reasons=(*old, other_day)))
    new = (reason("Refund", 4, last="2025-01-01"),)
    again = AddCounts((count(handled=11),), replace=True, file=file("cd"), reasons=new)
    assert desk.execute(again).kinds == {"counts", "reasons"}
    assert rows(desk) == [reason("refund", 4, last="2025-01-01"), other_day]


def test_an_overlap_names_no_row_for_rows_were_added_up(desk: Workspace) -> None:
    desk.execute(AddReasons((reason(),)))
    about = (reason(contacts=3, last="2025-01-01"),)
    [found] = refusals(desk, AddCounts((count(),), file=file(), reasons=about))
    assert (found.code, found.place.row) == (Code.REASON_OVERLAP, None)


def test_a_day_that_another_file_has_whole_is_that_files_in_this_too(desk: Workspace) -> None:
    """The 2nd is whole in the first file, the 3rd in the second; each has the other in part."""

    def days(first: int, stop: int) -> list[str]:
        return [f"2025-01-{number:02}" for number in range(first, stop)]

    def take(texts: list[str], handled: list[int], digest: str) -> None:
        counts = tuple(
            count(text, handled=number, offered=number)
            for text, number in zip(texts, handled, strict=True)
        )
        about = tuple(reason("a", each.handled - 1, str(each.span.start), None) for each in counts)
        made = file(digest, profile="asterisk")
        desk.execute(AddCounts(counts, file=made, whole_days=True, reasons=about))

    take(days(1, 4), [9, 8, 5], "ab")
    take(days(2, 5), [3, 7, 6], "cd")
    assert [(str(row.span.start), row.contacts) for row in rows(desk)] == [
        ("2025-01-01", 8), ("2025-01-02", 7), ("2025-01-03", 6), ("2025-01-04", 5),
    ]  # fmt: skip
    assert [stored.count.handled for stored in desk.counts()] == [9, 8, 7, 6]


# Files


def take(desk: Workspace, text: str, kind: Kind, **answers: object) -> ImportReport:
    path = desk.path.with_name(f"{len(desk.imports())}.csv")
    path.write_text(text)
    return import_file(desk, ImportRequest(path, kind, **answers))  # type: ignore[arg-type]


def problems_of(desk: Workspace, text: str, kind: Kind) -> list[tuple[Code, int | None, str]]:
    with pytest.raises(Refused) as refused:
        take(desk, text, kind)
    return [(each.code, each.place.row, each.place.column) for each in refused.value.findings]


REASONS = "date,direction,channel,reason,contacts\n"


def test_a_file_of_reasons(desk: Workspace) -> None:
    text = (
        f"{REASONS}2025-01-01,inbound,phone,Invoice,3\n2025-01-01,inbound,Phone,invoice,4\n"
        "2025-01-02,inbound,phone,order,9\n"
    )
    report = take(desk, text, "reasons")
    assert (report.rows_read, report.rows_written) == (3, 2)
    first, second = span("2025-01-01"), span("2025-01-02")
    assert report.totals == [ReasonTotal("order", 9, second), ReasonTotal("Invoice", 7, first)]
    assert [each.code for each in report.findings] == [Code.ROWS_ADDED_UP]
    assert own_kind(desk.path.with_name("0.csv")) == "reasons"
    [batch] = desk.imports()
    assert (batch.batch.kind, batch.there) == ("reasons", 2)


def test_what_is_wrong_in_a_file_of_reasons_is_told_at_its_row(desk: Workspace) -> None:
    overlap = (
        "start,end,direction,channel,reason,contacts\n2025-01-01,2025-01-05,inbound,phone,a,3\n"
        "2025-01-05,2025-01-06,inbound,phone,A,4\n"
    )
    assert problems_of(desk, overlap, "reasons") == [(Code.REASON_OVERLAP_IN_FILE, 3, "")]
    long = f"{REASONS}2025-01-01,inbound,phone,{'x' * 201},3\n"
    assert problems_of(desk, long, "reasons") == [(Code.TOO_LONG, 2, "reason")]
    empty = f"{REASONS}2025-01-01,inbound,phone,,3\n"
    assert problems_of(desk, empty, "reasons") == [(Code.REQUIRED, 2, "reason")]
    take(desk, f"{REASONS}2025-01-01,inbound,phone,a,3\n", "reasons")
    again = f"{REASONS}2025-01-02,inbound,phone,a,3\n2025-01-01,inbound,phone,a,4\n"
    assert problems_of(desk, again, "reasons") == [(Code.REASON_OVERLAP, 3, "")]
    assert take(desk, again, "reasons", replace=True).rows_written == 2
    assert [row.contacts for row in rows(desk)] == [4, 3]


CONTACTS = "date,direction,channel,handled,reason\n"


def test_counts_may_say_what_they_were_about(desk: Workspace) -> None:
    text = (
        f"{CONTACTS}2025-01-01,inbound,phone,30,Invoice\n2025-01-01,inbound,phone,12,order\n"
        "2025-01-01,inbound,phone,8,\n2025-01-02,inbound,phone,0,order\n"
    )
    report = take(desk, text, "contacts")
    assert [stored.count.handled for stored in desk.counts()] == [50, 0]
    assert rows(desk) == [
        reason("Invoice", 30, "2025-01-01", None),
        reason("order", 12, "2025-01-01", None),
    ]
    told = [each for each in report.findings if each.code == Code.REASONS_RECORDED]
    assert [each.values for each in told] == [{"contacts": 42, "reasons": 2}]
    desk.undo()
    assert (rows(desk), desk.counts()) == ([], [])
    take(desk, text, "contacts")
    [batch] = desk.imports()
    undo_import(desk, batch.id)
    assert (rows(desk), desk.counts()) == ([], [])


def test_the_same_counts_without_reasons_are_the_same_counts(desk: Workspace) -> None:
    plain = "date,direction,channel,handled\n2025-01-01,inbound,phone,30\n"
    take(desk, plain, "contacts")
    report = take(desk, f"{CONTACTS}2025-01-01,inbound,phone,30,a\n", "contacts")
    assert report.rows_written == 0
    assert [row.contacts for row in rows(desk)] == [30]
    assert [(row.batch.brought, row.there) for row in desk.imports()] == [(1, 1), (1, 1)]


def test_the_words_of_customers_are_no_reasons(desk: Workspace) -> None:
    many = "".join(f"2025-01-01,inbound,phone,1,text {number}\n" for number in range(501))
    assert problems_of(desk, CONTACTS + many, "contacts") == [(Code.TOO_MANY_REASONS, None, "")]
    long = f"{CONTACTS}2025-01-01,inbound,phone,1,{'x' * 201}\n"
    assert problems_of(desk, long, "contacts") == [(Code.TOO_LONG, 2, "reason")]


def test_an_import_of_reasons_is_known_again_and_can_be_taken_back(desk: Workspace) -> None:
    text = f"{REASONS}2025-01-01,inbound,phone,a,3\n"
    take(desk, text, "reasons")
    assert problems_of(desk, text, "reasons")[0][0] == Code.TAKEN_IN_BEFORE
    report = take(desk, f"{text}2025-01-02,inbound,phone,a,5\n", "reasons")
    assert (report.rows_written, report.left_out) == (1, {"seen_before": 1})
    desk.execute(ChangeReasons(((1, reason("a", 4, "2025-01-01", None)),)))
    assert [(row.there, row.edited) for row in desk.imports()] == [(1, 1), (1, 0)]
    undo_import(desk, 1, edited="keep")
    undo_import(desk, 2)
    assert [row.contacts for row in rows(desk)] == [4]
    assert [step.name.code for step in desk.history()][-1] == "undo_import"


# Periods


def test_what_periods_were_about(counted: Workspace) -> None:
    about = (
        reason("invoice", 120),
        reason("invoice", 40, path="inbound/chat"),
        reason("parcel", 60, path="inbound/chat"),
    )
    counted.execute(AddReasons(about))
    found = chosen_reasons(counted, USUAL, TODAY)
    records = reason_records(found, 2)
    assert [[*record.values()] for record in records] == [
        ["2025-01", "2025-01-01", "2025-01-31", "invoice", 160, "0.1600", "4.3750", "700.00", ""],
        ["2025-01", "2025-01-01", "2025-01-31", "parcel", 60, "0.0600", "2.5000", "150.00", ""],
        ["2025-01", "2025-01-01", "2025-01-31", "", 780, "0.7800", "4.0385", "3150.00", ""],
    ]
    assert chosen_reasons(counted, Choice("quarter"), TODAY)[0].reasons == found[0].reasons


def test_a_chosen_period_is_there_without_any(counted: Workspace) -> None:
    february = Choice(first=day("2025-02-01"), last=day("2025-02-02"))
    assert chosen_reasons(counted, USUAL, TODAY) == []
    counted.execute(AddReasons((reason(),)))
    [found] = chosen_reasons(counted, february, TODAY)
    assert found.reasons == ()
    assert period_reasons(counted, []) == []


def test_a_period_is_cut_to_its_counted_days(desk: Workspace) -> None:
    desk.execute(AddCounts((count("2025-01-01", "2025-01-10", handled=100),)))
    desk.execute(AddReasons((reason(contacts=31),)))
    [row, rest] = reason_records(chosen_reasons(desk, USUAL, TODAY), 2)
    assert (row["end"], row["contacts"]) == ("2025-01-12", 12)
    assert (row["marks"], rest["contacts"]) == ("to_date estimated", 88)


# What is worth a look


def test_more_reasons_than_contacts_are_found(counted: Workspace) -> None:
    counted.execute(AddReasons((reason(contacts=500), reason("refund", 101))))
    found = [each for each in check_workspace(counted) if each.code == Code.REASONS_ABOVE_HANDLED]
    assert [each.values for each in found] == [{"contacts": 601, "handled": 600}]
    [result] = period_results(counted, [JANUARY])
    assert found[0] in period_findings(counted, result)


def test_reasons_without_counts_are_found(desk: Workspace) -> None:
    desk.execute(AddReasons((reason(contacts=5),)))
    codes = [each.code for each in check_workspace(desk)]
    assert codes == [Code.REASONS_ABOVE_HANDLED]


# Nothing else changes


@given(
    st.lists(
        st.builds(
            reason,
            st.sampled_from(["a", "b"]),
            st.integers(0, 900),
            st.just("2025-01-01"),
            st.sampled_from(["2025-01-15", "2025-01-31", "2025-02-20"]),
            st.sampled_from(["inbound/phone", "inbound/chat", "outbound/phone"]),
        ),
        max_size=5,
        unique_by=lambda row: (row.reason, row.cell),
    )
)
def test_reasons_never_change_the_summary(
    tmp_path_factory: pytest.TempPathFactory, about: list[ReasonCount]
) -> None:
    with workspace(tmp_path_factory.mktemp("summary")) as desk:
        desk.execute(AddCounts((count("2025-01-01", "2025-02-10", handled=600),)))
        desk.execute(AddCosts((cost("3000"), cost("70", category="other", driver="contacts"))))
        before = result_rows(chosen_results(desk, USUAL, TODAY), desk.definitions())
        desk.execute(AddReasons(tuple(about)))
        assert result_rows(chosen_results(desk, USUAL, TODAY), desk.definitions()) == before
        desk.undo()
        assert rows(desk) == []
