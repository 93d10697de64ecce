"""A bank statement from the command line: sorted by rules, once, and taken back."""

import json
from pathlib import Path

import pytest

from costdesk.services.statement_lines import waiting_lines
from costdesk.services.workspace import Workspace
from tests.cli.conftest import Run

HEADER = (
    '"Datum","Naam / Omschrijving","Rekening","Tegenrekening","Code","Af Bij","Bedrag (EUR)",'
    '"MutatieSoort","Mededelingen"\n'
)
ROWS = (
    (
        '"20250305","KPN B.V.","NL20INGB0001234567","NL91ABNA0417164300","IC","Af","121,00",'
        '"Incasso","Factuur 3"\n'
    ),
    (
        '"20250306","Bakker","NL20INGB0001234567","NL02ABNA0123456789","BA","Af","9,50",'
        '"Betaalautomaat","Brood"\n'
    ),
    (
        '"20250307","Klant","NL20INGB0001234567","NL69INGB0123456789","GT","Bij","3000,00",'
        '"Online bankieren","Factuur 12"\n'
    ),
)
RULES = "payee,sign,becomes,category,vat_percent\nkpn,,cost,telecom,21\n,received,income,,\n"


@pytest.fixture
def file(run: Run) -> str:
    Path("rules.csv").write_text(RULES)
    Path("march.csv").write_text(HEADER + "".join(ROWS))
    assert run("new a.costdesk --currency EUR").status == 0
    assert run("import a.costdesk rules.csv --as rules").out.startswith("2 rows read, 2 taken in.")
    return "a.costdesk"


def test_a_statement_is_sorted_by_the_rules(run: Run, file: str) -> None:
    said = run(f"import {file} march.csv")
    assert said.status == 0
    assert "Lines that became costs: 1." in said.err
    assert "Lines that no rule takes, which wait for you: 1;" in said.err
    assert "1 row left out: money that came in." in said.err
    with Workspace.open(Path(file)) as work:
        assert [str(row.item.amount) for row in work.costs()] == ["121"]
        assert [row.line.payee for row in waiting_lines(work)] == ["Bakker"]
        [batch] = [row.batch for row in work.imports()]
        assert (batch.kind, batch.file, batch.brought) == ("lines", "march.csv", 3)
        assert batch.profile


def test_the_next_statement_holds_some_of_the_same_lines(run: Run, file: str) -> None:
    run(f"import {file} march.csv")
    assert run(f"import {file} march.csv").status == 1
    more = ROWS[0].replace("20250305", "20250405").replace("Factuur 3", "Factuur 4")
    Path("april.csv").write_text(HEADER + more + "".join(ROWS))
    said = run(f"import {file} april.csv")
    assert "3 of 4 lines are there already, from an earlier import" in said.err
    assert "4 rows read, 1 line taken in." in said.out
    assert "3,000.00" not in said.out
    listed = json.loads(run(f"imports {file} --format json").out)
    assert [(each["brought"], each["seen_before"]) for each in listed] == [(3, 0), (1, 3)]
    assert run(f"undo-import {file} 1").status == 0
    with Workspace.open(Path(file)) as work:
        assert len(work.costs()) == 1
        assert waiting_lines(work) == []


def test_a_dry_run_keeps_nothing(run: Run, file: str) -> None:
    said = run(f"import {file} march.csv --dry-run")
    assert "Lines that became costs: 1." in said.err
    assert run(f"imports {file}").out == "nothing was imported\n"


def test_counts_of_a_telephone_system_are_an_import_too(run: Run, file: str) -> None:
    Path("log.csv").write_text(
        "End Date,Phone,Status\n01/03/2025,0201,Success\n31/03/2025,0202,Abandoned\n"
    )
    said = run(f"import {file} log.csv --cell inbound/phone")
    assert said.status == 0, said.err
    [row] = json.loads(run(f"imports {file} --format json").out)
    assert (row["kind"], row["still_there"]) == ("contacts", row["brought"])
    assert row["profile"]
    assert run(f"import {file} log.csv --cell inbound/phone").status == 1


def test_another_format_of_the_account_is_left_out_and_said(run: Run, file: str) -> None:
    assert run(f"import {file} march.csv").status == 0
    Path("march.940").write_text(
        ":20:1\n:25:NL20INGB0001234567\n:28C:1\n:60F:C250301EUR1000,00\n"
        ":61:2503050305D121,00NMSCNONREF\n:86:KPN\n:61:2503060306D9,50NMSCNONREF\n:86:Bakker\n"
    )
    said = run(f"import {file} march.940 --dry-run")
    assert "Lines that march.csv brought in another format" in said.err
    assert "left out: 2" in said.err
    assert "another format" not in run(f"import {file} march.940 --both --dry-run").err


def test_money_received_is_no_cost_in_one_step(run: Run) -> None:
    Path("march.csv").write_text(HEADER + "".join(ROWS))
    run("new a.costdesk --currency EUR")
    run("import a.costdesk march.csv")
    listed = run("rules a.costdesk")
    assert listed.out == (
        "there are no rules\nlines that wait for you: 3\n"
        "1 of them are money received; --income-is-no-cost makes a rule of that. "
        "A refund becomes a negative cost as soon as a rule takes whom it is from\n"
    )
    made = run("rules a.costdesk --income-is-no-cost")
    assert "1 row left out: money that came in." in made.err
    assert "money received" in made.out
    assert "no cost (income)" in made.out
    again = json.loads(run("rules a.costdesk --income-is-no-cost --format json").out)
    assert (len(again["rules"]), again["waiting"], again["received"]) == (1, 2, 0)
    assert again["rules"][0]["skip"] == "income"
    assert run("undo a.costdesk").status == 0
    assert json.loads(run("rules a.costdesk --format json").out)["received"] == 1


def test_rules_say_what_they_take(run: Run, file: str) -> None:
    lines = run(f"rules {file}").out.splitlines()[2:]
    assert [" ".join(line.split()) for line in lines] == [
        "1 payee “kpn” telecom",
        "2 money received no cost (income)",
    ]
