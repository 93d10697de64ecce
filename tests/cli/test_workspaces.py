import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def test_new_makes_a_file_and_never_takes_anothers_place(run: Run) -> None:
    said = run("new a.costdesk --currency EUR --fiscal-start 4 --outbound leads --language nl")
    assert said == (0, "made a.costdesk\n", "")
    for key, value in (
        ("currency", "EUR"),
        ("fiscal_start", "4"),
        ("outbound", "leads"),
        ("language", "nl"),
        ("name", ""),
    ):
        assert run(f"get a.costdesk {key}").out == f"{value}\n"
    before = Path("a.costdesk").read_bytes()
    again = run("new a.costdesk --currency EUR")
    assert (again.status, again.out) == (1, "")
    assert again.err.startswith("a.costdesk: there is already a file of that name")
    assert Path("a.costdesk").read_bytes() == before


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("new b.costdesk --currency EURO", "“EURO” is no currency in use"),
        ("new nowhere/b.costdesk --currency EUR", "the folder does not exist"),
    ],
)
def test_what_new_refuses_leaves_nothing_behind(run: Run, words: str, says: str) -> None:
    said = run(words)
    assert said.status == 1
    assert says in said.err
    assert not list(Path().iterdir())


@pytest.mark.parametrize(
    "words",
    [
        "new a.costdesk",
        "new a.costdesk --currency EUR --fiscal-start 13",
        "new a.costdesk --currency EUR --language de",
        "summary",
        "summary a.costdesk --by day",
        "summary a.costdesk --from 1/2/2025",
        "sumary a.costdesk",
        "import a.costdesk b.csv --as contacts --map handled",
        "",
    ],
)
def test_wrong_usage_is_status_2_and_points_to_the_help(run: Run, words: str) -> None:
    said = run(words)
    assert (said.status, said.out) == (2, "")
    assert said.err


def test_help_and_version_are_done(run: Run) -> None:
    assert run("--help").out.startswith("usage: costdesk")
    assert "explain" in run("--help").out
    assert run("summary --help").status == 0
    assert run("--version").out.startswith("CostDesk ")


def test_settings_are_changed_told_and_refused(run: Run, centre: str) -> None:
    assert run(f"set {centre} concurrency.chat 2.50").out == "concurrency.chat = 2.5\n"
    assert run(f"get {centre} concurrency.chat").out == "2.5\n"
    assert re.search(r"^concurrency\.chat +2\.5$", run(f"get {centre}").out, re.MULTILINE)
    holidays = run(f"set {centre} holidays", "2025-12-25, 2025-01-01")
    assert holidays.out == "holidays = 2025-01-01 2025-12-25\n"
    for words, says in (
        ("concurrency.chat 0", "concurrency.chat: “0” is too small"),
        ("concurrency.chat two", "is not a number"),
        ("complete_through 2025-02-30", "is not a date"),
        ("language de", "write one of: en, nl, hu"),
        ("colour red", "“colour” is no setting; these are: currency, name"),
        ("currency EUR", "the currency stays, for there are costs in it (2)"),
    ):
        said = run(f"set {centre} {words}")
        assert (said.status, said.out) == (1, "")
        assert says in said.err
    assert run(f"get {centre} colour").status == 1


def test_targets_are_settings_with_or_without_a_month(run: Run, centre: str) -> None:
    assert (
        run(f"set {centre} target.cost_per_contact 4.50").out == "target.cost_per_contact = 4.5\n"
    )
    later = "target.cost_per_contact.2025-07"
    assert run(f"set {centre} {later} 4,20").out == f"{later} = 4.2\n"
    assert run(f"get {centre} {later}").out == "4.2\n"
    listed = [line.split() for line in run(f"get {centre}").out.splitlines()]
    assert ["target.cost_per_contact", "4.5"] in listed
    assert (
        run(f"history {centre}")
        .out.splitlines()[0]
        .endswith("set the target of the cost per contact to 4.2")
    )
    run(f"set {centre} {later}", "")
    assert run(f"undo {centre}").out == "undone: drop the target of the cost per contact\n"
    assert run(f"get {centre} {later}").out == "4.2\n"
    said = run(f"set {centre} target.cost_per_contact.2025-Q3 4")
    assert (said.status, said.out) == (1, "")
    assert "“2025-Q3” is no period of this workspace; write one like 2025-07." in said.err


def test_a_step_is_named_undone_and_done_again(run: Run, centre: str) -> None:
    steps = ["add 2 counts from contacts.csv", "add 2 costs from costs.csv"]
    assert [line.split("  ")[1] for line in run(f"history {centre}").out.splitlines()] == steps
    before = run(f"summary {centre} --format csv").out
    assert run(f"undo {centre}").out == f"undone: {steps[0]}\n"
    assert run(f"history {centre}").out.splitlines()[0].endswith(f"{steps[0]}  (undone)")
    assert run(f"summary {centre} --format csv").out != before
    assert run(f"redo {centre}").out == f"done again: {steps[0]}\n"
    assert run(f"summary {centre} --format csv").out == before
    assert run(f"redo {centre}").err == "There is nothing to redo.\n"
    run(f"undo {centre}")
    run(f"undo {centre}")
    said = run(f"undo {centre}")
    assert (said.status, said.err) == (1, "There is nothing to undo.\n")


def test_a_new_workspace_has_no_history(run: Run) -> None:
    run("new a.costdesk --currency EUR")
    assert run("history a.costdesk").out == "nothing to undo\n"
    assert run("check a.costdesk").out == "Nothing wrong, nothing odd.\n"


def test_check_says_what_is_odd(run: Run, centre: str) -> None:
    Path("more.csv").write_text(
        "date,direction,channel,offered,handled\n2025-03-03,inbound,chat,4,5\n"
        "2025-03-05,inbound,chat,4,3\n2025-03-31,inbound,chat,0,0\n"
    )
    assert run(f"import {centre} more.csv --as contacts").status == 0
    out = run(f"check {centre}").out
    assert "inbound/chat: no counts on 1 working day, 2025-03-04." in out
    assert "more handled than offered" in out
    assert "inbound/chat has contacts without handle time" in out
    said = run(f"check {centre} --format json")
    assert '"code": "counts_missing"' in said.out


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "no CostDesk workspace"),
        (b"hello, world" * 100, "no CostDesk workspace"),
        (b"SQLite format 3\0" + bytes(1000), "no CostDesk workspace"),
    ],
)
def test_a_file_that_is_no_workspace_is_left_as_it_is(run: Run, content: bytes, says: str) -> None:
    Path("x.costdesk").write_bytes(content)
    for words in ("summary x.costdesk", "undo x.costdesk", "set x.costdesk name y"):
        said = run(words)
        assert (said.status, said.out) == (1, "")
        assert says in said.err
    assert Path("x.costdesk").read_bytes() == content
    assert [path.name for path in Path().iterdir()] == ["x.costdesk"]


def test_no_workspace_is_a_sentence(run: Run) -> None:
    assert run("summary gone.costdesk").err == (
        "gone.costdesk: there is no such workspace; make one with `costdesk new`.\n"
    )
    Path("folder").mkdir()
    assert "this is a folder" in run("summary folder").err
