"""``costdesk reasons``: what contacts were about, in, out and by period."""

import json
from pathlib import Path

from tests.cli.conftest import Run

REASONS = """\
start,end,direction,channel,reason,contacts
2025-02-01,2025-02-28,inbound,phone,invoice unclear,19000
2025-03-01,2025-03-31,inbound,phone,invoice unclear,11400
2025-03-01,2025-03-31,inbound,phone,where is my order,22800
"""


def test_nothing_is_kept_at_first(run: Run, centre: str) -> None:
    said = run(f"reasons {centre}")
    assert (said.status, "--as reasons" in said.out) == (0, True)


def test_a_file_is_known_by_its_headings_and_shown_by_period(
    run: Run, centre: str, tmp_path: Path
) -> None:
    """95,000 calls for 304,000 in February, 114,000 for 320,000 in March."""
    summary = run(f"summary {centre} --format csv").out
    (tmp_path / "r.csv").write_text(REASONS)
    taken = run(f"import {centre} r.csv")
    assert "3 rows read, 3 taken in" in taken.out
    assert "invoice unclear      30,400  2025-02-01  2025-03-31" in taken.out
    page = run(f"reasons {centre}").out
    assert "2025-02  invoice unclear         19,000  20.0 %" in page
    assert "2025-03  where is my order       22,800  20.0 %" in page
    assert "(no reason recorded)    79,800  70.0 %" in page
    assert "saves only what can be" in page
    assert run(f"summary {centre} --format csv").out == summary
    assert "add 3 rows of reasons from r.csv" in run(f"history {centre}").out
    records = json.loads(run(f"reasons {centre} --by quarter --format json").out)
    assert [(each["reason"], each["contacts"]) for each in records] == [
        ("invoice unclear", 30400),
        ("where is my order", 22800),
        ("", 155800),
    ]
    assert records[0]["marks"] == "to_date"
    csv = run(f"reasons {centre} --from 2025-02-01 --to 2025-02-02 --format csv").out
    assert csv.splitlines()[1] == (
        "2025-02,2025-02-01,2025-02-28,invoice unclear,19000,0.2000,3.2000,60800.00,"
    )


def test_what_is_wrong_is_a_sentence(run: Run, centre: str, tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text(REASONS)
    run(f"import {centre} r.csv --as reasons")
    (tmp_path / "again.csv").write_text(
        "date,direction,channel,reason,contacts\n2025-02-05,inbound,phone,Invoice unclear,99999\n"
    )
    said = run(f"import {centre} again.csv --as reasons")
    assert said.status != 0
    assert "row 2, inbound/phone: 2025-02-05 already has “invoice unclear”" in said.err
    assert run(f"import {centre} again.csv --as reasons --replace").status == 0
    found = run(f"check {centre}").out + run(f"check {centre}").err
    assert "99999 contacts have a reason, but only 95000 were handled" in found


def test_imports_lists_them_and_takes_them_back(run: Run, centre: str, tmp_path: Path) -> None:
    (tmp_path / "r.csv").write_text(REASONS)
    run(f"import {centre} r.csv")
    assert "reasons" in run(f"imports {centre}").out
    listed = json.loads(run(f"imports {centre} --format json").out)
    assert run(f"undo-import {centre} {listed[-1]['id']}").status == 0
    assert "--as reasons" in run(f"reasons {centre}").out
    assert run(f"undo {centre}").status == 0
    run(f"export {centre} -o out")
    assert (tmp_path / "out" / "reasons.csv").read_text().count("\n") == 4


def test_a_column_of_a_log_is_named_on_the_command_line(
    run: Run, centre: str, tmp_path: Path
) -> None:
    (tmp_path / "tickets.csv").write_text(
        "id,created_at,status,via_channel,subject,custom_topic\n"
        "1,2025-03-17 08:00:00,solved,chat,x,Invoice\n"
        "2,2025-03-17 09:00:00,solved,chat,y,invoice\n"
    )
    words = f"import {centre} tickets.csv --map reason=custom_topic"
    record = json.loads(run(f"{words} --dry-run --format json").out)
    assert record["reasons"] == [{"reason": "Invoice", "contacts": 2}]
    said = run(words)
    assert "recorded what 2 of these contacts were about (different reasons: 1)" in said.err
    assert "there is no column “Nope”" in run(f"import {centre} tickets.csv --map reason=Nope").err
    assert run(f"undo {centre}").status == 0
    assert "--as reasons" in run(f"reasons {centre}").out


def test_reasons_that_are_not_taken_in_are_said_and_counted(
    run: Run, centre: str, tmp_path: Path
) -> None:
    """Of a day that an earlier export has in part, and of which somebody recorded a reason."""
    heading = "id,created_at,status,via_channel,subject,custom_topic\n"
    rows = [
        f"{hour},2025-03-17 0{hour}:00:00,solved,chat,x,{topic}\n"
        for hour, topic in ((7, "Order"), (8, "Invoice"), (9, "Invoice"))
    ]
    (tmp_path / "morning.csv").write_text(heading + "".join(rows[:2]))
    (tmp_path / "later.csv").write_text(heading + "".join(rows[1:]))
    mine = "date,direction,channel,reason,contacts\n2025-03-17,inbound,chat,invoice,4\n"
    (tmp_path / "mine.csv").write_text(mine)
    assert run(f"import {centre} morning.csv").status == 0
    assert run(f"import {centre} mine.csv --as reasons").status == 0
    said = run(f"import {centre} later.csv --map reason=custom_topic --format json")
    [left_out] = json.loads(said.out)["reasons_left_out"]
    assert (left_out["code"], left_out["contacts"]) == ("reasons_left_as_they_are", 2)
    assert left_out["sentence"] in said.err
    assert "What 2 contacts of this file were about is not taken in" in said.err
    assert "invoice" in run(f"reasons {centre}").out
