import csv
import io
import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run

COLUMNS = [
    *("period", "start", "end", "line", "direction", "channel", "cost", "idle_cost"),
    *("offered", "handled", "abandoned", "resolved", "leads", "sales", "handle_seconds"),
    *("cost_per_contact", "cost_per_minute", "cost_per_resolution", "cost_per_lead"),
    *("cost_per_sale", "aht_seconds", "abandon_rate", "marks"),
]


def test_json_is_the_list_of_rows_with_every_column(run: Run, centre: str) -> None:
    rows = json.loads(run(f"summary {centre} --format json").out)
    assert [list(row) for row in rows] == [COLUMNS] * 6
    assert [(row["period"], row["channel"]) for row in rows] == [
        ("2025-02", "phone"),
        ("2025-02", "unallocated"),
        ("2025-02", "total"),
        ("2025-03", "phone"),
        ("2025-03", "unallocated"),
        ("2025-03", "total"),
    ]
    assert rows[0] == {
        "period": "2025-02",
        "start": "2025-02-01",
        "end": "2025-02-28",
        "line": "",
        "direction": "inbound",
        "channel": "phone",
        "cost": "304000.00",
        "idle_cost": None,
        "offered": None,
        "handled": 95000,
        "abandoned": None,
        "resolved": None,
        "leads": None,
        "sales": None,
        "handle_seconds": 28500000,
        "cost_per_contact": "3.2000",
        "cost_per_minute": "0.6400",
        "cost_per_resolution": None,
        "cost_per_lead": None,
        "cost_per_sale": None,
        "aht_seconds": "300.0000",
        "abandon_rate": None,
        "marks": [],
    }
    assert rows[5]["cost_per_contact"] == "2.8070"
    assert rows[4]["cost"] == "0.00"
    assert rows[4]["handled"] is None


def test_csv_has_the_same_content(run: Run, centre: str) -> None:
    Path("chat.csv").write_text(
        "date,direction,channel,handled\n2025-03-05,inbound,chat,10\n2025-04-01,inbound,chat,1\n"
    )
    assert run(f"import {centre} chat.csv --as contacts").status == 0
    rows = json.loads(run(f"summary {centre} --format json").out)
    read = list(csv.DictReader(io.StringIO(run(f"summary {centre} --format csv").out)))
    assert read == [
        {
            column: "" if value is None else " ".join(value) if column == "marks" else str(value)
            for column, value in row.items()
        }
        for row in rows
    ]
    marks = [row["marks"] for row in read if row["channel"] == "total"]
    assert marks == ["", "fallback incomplete", "to_date"]


def test_excel_presets(run: Run, centre: str) -> None:
    assert run(f"summary {centre} --format csv --preset excel --locale nl_NL -o a.csv").status == 0
    data = Path("a.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbfperiod;start;end;")
    assert b";304000,00;" in data
    assert data.endswith(b"\r\n")
    assert b"sep=" not in data
    run(f"summary {centre} --format csv --preset excel --locale en_GB -o b.csv")
    assert b",304000.00," in Path("b.csv").read_bytes()
    # Without a locale the workspace's language decides
    run(f"set {centre} language hu")
    run(f"summary {centre} --format csv --preset excel -o c.csv")
    assert Path("c.csv").read_bytes() == data
    said = run(f"summary {centre} --format csv --preset excel --locale xx_XX")
    assert said.status == 1
    assert "“xx_XX” is no locale known here" in said.err


def test_the_table_leaves_empty_columns_out_and_ends_with_its_card(run: Run, centre: str) -> None:
    out = run(f"summary {centre}").out
    heading = out.splitlines()[2]
    assert "per contact" in heading
    assert "per sale" not in heading
    assert "304,000.00   95,000" in out
    assert "Definition card\n  currency              GBP" in out
    assert out.endswith(run(f"card {centre}").out)


def test_an_empty_workspace_says_what_to_do_first(run: Run) -> None:
    run("new a.costdesk --currency EUR")
    assert "There is nothing to show yet; import costs and contacts first." in (
        run("summary a.costdesk").out
    )


def test_marks_are_explained_below_the_table(run: Run, centre: str) -> None:
    out = run(f"summary {centre} --by week --from 2025-02-26 --to 2025-02-26").out
    assert "own_split  split on its own" in out
    assert "estimated  a count lies across" in out


def test_an_output_that_cannot_be_written_is_refused(run: Run, centre: str) -> None:
    Path("folder").mkdir()
    for output, says in (
        ("nowhere/a.csv", "the folder does not exist"),
        ("folder", "this is a folder"),
        ("/dev/full", "the disk is full"),
    ):
        said = run(f"summary {centre} --format csv -o {output}")
        assert (said.status, said.out) == (1, "")
        assert says in said.err


def test_figures_have_a_value_or_a_reason(run: Run, centre: str) -> None:
    (february, march) = json.loads(run(f"figures {centre} --format json").out)
    assert february["period"] == "2025-02"
    assert march["figures"]["cost_per_call"] == "2.8070"
    assert march["figures"]["total_cost"] == "320000.00"
    assert march["figures"]["labour_share"] == "1.0000"
    assert march["reasons"]["cost_per_sale"] == "not_outbound"
    assert {name for name, value in march["figures"].items() if value is None} == set(
        march["reasons"]
    )
    lines = run(f"figures {centre} --from 2025-03-01").out.splitlines()
    said = [" ".join(line.split()) for line in lines]
    assert "cost per call, inbound 2.8070" in said
    assert "cost per sale – No outbound contacts recorded." in said


def test_explain_adds_up(run: Run, centre: str) -> None:
    made = json.loads(run(f"explain {centre} 2025-02 2025-03 --format json").out)
    assert (made["before"], made["after"], made["change"]) == ("3.2000", "2.8070", "-0.3930")
    assert made["steps"] == [
        {"kind": "cost", "name": "salaries", "amount": "0.1544"},
        {"kind": "volume", "name": "volume", "amount": "-0.5474"},
    ]
    assert (made["rate"], made["mix"]) == ("-0.3930", "0.0000")
    assert made["calendar"] == {
        "working_days": [20, 21],
        "contacts_per_day": ["4750.0000", "5428.5714"],
        "cost_per_day": ["15200.0000", "15238.0952"],
    }
    assert made["notes"] == []
    assert (made["year"], made["year_before"]) == ([None, None], [None, None])


def test_explain_shows_a_year_beside_a_month(run: Run) -> None:
    run("new s.costdesk --currency EUR --sample")
    out = run("explain s.costdesk 2025-05 2025-08").out
    lines = [line.split() for line in out.splitlines()]
    assert ["last", "12", "months", "–", "4.42"] in lines
    assert ["a", "year", "before", "–", "4.55"] in lines
    made = json.loads(run("explain s.costdesk 2025-05 2025-08 --format json").out)
    assert [side is None for side in made["year"]] == [True, False]


def test_explain_says_it_in_words(run: Run, centre: str) -> None:
    out = run(f"explain {centre} 2025-02 2025-03").out
    assert (
        "0.39 lower: -0.55 because 20.0 % more contacts were handled, +0.16 because total cost "
        "rose by 16,000.00.\n"
    ) in out
    assert ["contacts", "4,750.0", "5,428.6"] in [line.split() for line in out.splitlines()]


def test_no_contacts_no_bridge_but_the_reason(run: Run, centre: str) -> None:
    made = json.loads(run(f"explain {centre} 2025-02 2025-06 --format json").out)
    assert (made["before"], made["after"], made["change"], made["rate"]) == (None,) * 4
    assert made["steps"] == []
    assert made["notes"] == [
        "salaries: this category is not in the later period.",
        "2025-06: no contacts are counted for this period.",
    ]
    assert "no contacts are counted" in run(f"explain {centre} 2025-02 2025-06").out
    said = run(f"explain {centre} 2025-02 2025-Q7")
    assert said.status == 1
    assert "“2025-Q7” is no period of this workspace; write one like 2025-W09" in said.err


@pytest.mark.parametrize("words", ["--from 2025-04-01 --to 2025-03-01", "--to 2999-01-01"])
def test_impossible_choices_of_periods_are_refused(run: Run, centre: str, words: str) -> None:
    said = run(f"summary {centre} {words}")
    assert (said.status, said.out) == (1, "")
    assert said.err


def test_a_summary_is_written_as_a_workbook(run: Run, centre: str) -> None:
    assert run(f"summary {centre} --format xlsx -o a.xlsx").status == 0
    assert Path("a.xlsx").read_bytes().startswith(b"PK")
    said = run(f"summary {centre} --format xlsx -o nowhere/a.xlsx")
    assert said.status == 1
    assert "the folder does not exist" in said.err


def test_a_workbook_is_not_thrown_at_a_terminal(
    run: Run, centre: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    said = run(f"summary {centre} --format xlsx")
    assert (said.status, said.out) == (2, "")
    assert "-o" in said.err
