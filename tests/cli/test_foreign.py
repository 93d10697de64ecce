"""Files of other programs on the command line: asked, tried, taken in."""

import json
from pathlib import Path

from tests.cli.conftest import Run

LOG = (
    "CallID,Time,Duration,Direction,Status\n"
    "1,2025-07-02 09:01,180,Inbound,Completed\n"
    "2,2025-07-02 09:22,0,Inbound,Missed\n"
    "3,2025-07-02 10:05,300,Outbound,Completed\n"
    "3,2025-07-02 10:05,300,Outbound,Completed\n"
)
OUTSIDE = (
    "callid,caller_id_number,destination_number,starting_date,billsec,hangup_cause_id\n"
    "a,0611112222,0201234567,2025-07-03 08:00:00,50,16\n"
)


def test_a_log_of_calls_is_taken_in_as_contacts(run: Run, centre: str) -> None:
    Path("log.csv").write_text(LOG)
    said = run(f"import {centre} log.csv")
    assert (said.status, said.err) == (0, "")
    assert said.out == (
        "call-log: 4 rows read, 2 handled contacts taken in.\n"
        "1 left out: duplicate\n"
        "\n"
        "month    cell            offered  handled  abandoned  handle seconds\n"
        "───────  ──────────────  ───────  ───────  ─────────  ──────────────\n"
        "2025-07  inbound/phone         2        1          1             180\n"
        "2025-07  outbound/phone        1        1                        300\n"
    )
    summary = json.loads(run(f"summary {centre} --format json").out)
    july = [row for row in summary if row["period"] == "2025-07"]
    assert {row["handled"] for row in july if row["direction"]} == {1}
    assert run(f"undo {centre}").status == 0


def test_the_record_of_a_trial_names_what_would_be_asked(run: Run, centre: str) -> None:
    Path("cdr.csv").write_text(OUTSIDE)
    before = Path(centre).read_bytes()
    said = run(f"import {centre} cdr.csv --as calls --dry-run --format json")
    assert json.loads(said.out) == {
        "profile": "cdr-stats",
        "rows": 1,
        "contacts": [
            {
                "month": "2025-07",
                "direction": None,
                "channel": "phone",
                "offered": 1,
                "handled": 1,
                "abandoned": None,
                "handle_seconds": 50,
            }
        ],
        "costs": [],
        "left_out": {},
        "remembered": [],
        "questions": [
            {
                "code": "direction_unclear",
                "option": "--own",
                "choices": [],
                "sentence": (
                    "row 2: the file does not say who called whom in 1 contacts (here 0611112222 "
                    "and 0201234567); name your own numbers with --own NUMBER,…, or give all the "
                    "same cell with --cell."
                ),
            }
        ],
    }
    assert Path(centre).read_bytes() == before


def test_without_the_answer_nothing_is_taken_in(run: Run, centre: str) -> None:
    Path("cdr.csv").write_text(OUTSIDE)
    before = Path(centre).read_bytes()
    said = run(f"import {centre} cdr.csv")
    assert (said.status, said.out) == (1, "")
    assert "--own" in said.err
    assert Path(centre).read_bytes() == before
    answered = run(f"import {centre} cdr.csv --own 0201234567 --format json")
    assert json.loads(answered.out)["contacts"][0]["direction"] == "inbound"


def test_our_own_tables_are_known_without_being_told(run: Run, centre: str) -> None:
    Path("new.csv").write_text("date,direction,channel,handled\n2025-07-05,inbound,phone,7\n")
    said = run(f"import {centre} new.csv")
    assert said.out.startswith("1 row read, 1 taken in.\n")


def test_a_file_without_contacts_is_called_by_its_name(run: Run, centre: str) -> None:
    Path("users.csv").write_text("id,email,role,time_zone,suspended,locale\n1,a,b,c,d,e\n")
    said = run(f"import {centre} users.csv")
    assert said.status == 1
    assert "this is Zendesk users: there are no contacts and no costs in it" in said.err
    tried = run(f"import {centre} users.csv --dry-run")
    assert "This is Zendesk users" in tried.out


def test_an_unknown_table_and_an_unknown_profile_are_refused(run: Run, centre: str) -> None:
    Path("odd.csv").write_text("colour,size\nred,4\n")
    assert "no table whose columns are known" in run(f"import {centre} odd.csv").err
    said = run(f"import {centre} odd.csv --profile nothing-like-it")
    assert said.status == 1
    assert "3cx-call-log" in said.err
    assert "--profile" in run(f"import {centre} odd.csv --profile twilio-calls").err


def test_words_are_checked(run: Run, centre: str) -> None:
    Path("log.csv").write_text(LOG)
    assert run(f"import {centre} log.csv --word maybe=Missed").status == 2
    assert run(f"import {centre} log.csv --word lost").status == 2
    assert run(f"import {centre} log.csv --as contacts --format json").status == 2


def test_the_sources_are_listed(run: Run) -> None:
    said = run("profiles")
    assert "freepbx-cdr-report" in said.out
    assert "no, asks" in said.out
    listed = json.loads(run("profiles --format json").out)
    assert {"name", "title", "reads", "sample", "own"} == listed[0].keys()
    assert len(listed) == len(said.out.splitlines()) - 2


def test_a_table_without_days_shows_its_sums(run: Run, centre: str) -> None:
    Path("days.csv").write_text("Index;Incoming Calls;Answered Calls\n1;10;8\n2;5;5\n")
    said = run(f"import {centre} days.csv --cell inbound/phone --dry-run --format json")
    [contacts] = json.loads(said.out)["contacts"]
    assert (contacts["month"], contacts["offered"], contacts["handled"]) == (None, 15, 13)
    text = run(f"import {centre} days.csv --cell inbound/phone --dry-run")
    assert "To be answered: None of the 2 rows says when it was" in text.out


def test_what_was_answered_is_used_the_next_time_and_said(run: Run, centre: str) -> None:
    Path("july.csv").write_text(OUTSIDE)
    Path("august.csv").write_text(OUTSIDE.replace("2025-07", "2025-08"))
    assert run(f"import {centre} july.csv --own 0201234567,6*").status == 0
    assert "0201234567, 6*" in run(f"get {centre}").out
    said = run(f"import {centre} august.csv --dry-run")
    assert 'As last time: --own "0201234567,6*"\n' in said.out
    assert "--forget forgets" in said.out
    record = json.loads(run(f"import {centre} august.csv --dry-run --format json").out)
    assert record["remembered"] == [{"option": "--own", "text": "0201234567,6*"}]
    assert record["questions"] == []
    forgotten = run(f"import {centre} august.csv --forget")
    assert forgotten.status == 1
    assert "--own" in forgotten.err
    assert run(f"import {centre} august.csv").status == 0
    assert run(f"undo {centre}").status == 0


def test_a_table_of_ours_is_mapped_as_last_time(run: Run, centre: str) -> None:
    Path("may.csv").write_text("Dag;Beantwoord;Iets\n2025-05-02;5;x\n")
    Path("june.csv").write_text("Dag;Beantwoord;Iets\n2025-06-02;6;x\n")
    asked = f"import {centre} may.csv --as contacts --map date=Dag --map handled=Beantwoord"
    assert run(f"{asked} --ignore Iets --cell inbound/chat").status == 0
    said = run(f"import {centre} june.csv --as contacts --dry-run")
    assert said.out.splitlines()[:5] == [
        "1 row read, 1 would be taken in; nothing was changed.",
        'As last time: --cell "inbound/chat"',
        'As last time: --map "date=Dag"',
        'As last time: --map "handled=Beantwoord"',
        'As last time: --ignore "Iets"',
    ]
    assert run(f"import {centre} june.csv --as contacts --forget").status == 1
    Path("other.csv").write_text("Dag;Beantwoord;Iets\nnever;6;x\n")
    refused = run(f"import {centre} other.csv --as contacts")
    assert "column Dag: “never”" in refused.err


OWN_PROFILE = """\
title = "Front desk"
reads = "table"
kind = "contacts"
heading = [["Dag", "Beantwoord"]]
sample = true
[columns]
date = ["Dag"]
handled = ["Beantwoord"]
[answers]
cell = "inbound/phone"
dates = "dmy"
"""


def test_an_own_profile_is_taken_in_used_written_and_deleted(run: Run, tmp_path: Path) -> None:
    run("new a.costdesk --currency EUR")
    (tmp_path / "own.toml").write_text(OWN_PROFILE, encoding="utf-8")
    (tmp_path / "calls.csv").write_text("Dag;Beantwoord\n03-04-2025;5\n", encoding="utf-8")
    said = run("profiles a.costdesk --import own.toml")
    assert said.out == "done: save the profile “Front desk”\n"
    assert run("profiles a.costdesk --import own.toml").out == "nothing changed\n"
    assert "your own" in run("profiles a.costdesk").out
    assert json.loads(run("profiles a.costdesk --format json").out)[0]["own"] is True
    assert "Read by your profile “Front desk”." in run("import a.costdesk calls.csv").out
    assert run("profiles a.costdesk --export bank-dkb dkb.toml").out == "wrote dkb.toml\n"
    assert run("profiles --export bank-dkb dkb.toml").out == "wrote dkb.toml\n"
    assert "you may mean bank-dkb" in run("profiles a.costdesk --export bank-dkp x.toml").err
    assert "`costdesk profiles` lists" in run("profiles --export Zzz x.toml").err
    said = run("profiles a.costdesk --delete", "Front desk")
    assert said.out == "done: delete the profile “Front desk”\n"
    assert run("profiles --import own.toml").status == 2
    (tmp_path / "own.toml").write_text("title = 3\n", encoding="utf-8")
    said = run("profiles a.costdesk --import own.toml")
    assert said.status == 1
    assert "own.toml, row 1: what is said of “title” means nothing; write it like title" in said.err


BANK = (
    "Datum;Naam / Omschrijving;Rekening;Tegenrekening;Code;Af Bij;Bedrag (EUR);Mededelingen\n"
    "20250302;KPN;NL20INGB0001234567;NL11ABNA0123456789;IC;Af;1.121,00;Bill\n"
    "20250331;Ann;NL20INGB0001234567;NL11RABO0123456789;GT;Bij;250,50;Order\n"
)


def test_a_statement_said_to_hold_costs_is_read_as_a_statement(run: Run, centre: str) -> None:
    Path("bank.csv").write_text(BANK)
    said = run(f"import {centre} bank.csv --as costs --dry-run --format json")
    [month] = json.loads(said.out)["costs"]
    assert (month["month"], month["debits"], month["credits"]) == ("2025-03", "1121.00", "250.50")
    Path("log.csv").write_text(LOG)
    said = run(f"import {centre} log.csv --as costs --dry-run")
    assert said.status == 1
    assert "the column “name” is missing" in said.err
