from pathlib import Path

from tests.cli.conftest import Run


def test_an_import_shows_totals_and_what_it_did(run: Run, centre: str) -> None:
    Path("calls.csv").write_bytes(b"Day,Answered\r4/14/2025,10\r4/15/2025,20\rTotal,30\r")
    said = run(
        f"import {centre} calls.csv --as contacts --map date=Day --map handled=Answered "
        "--cell ACME/inbound/phone"
    )
    assert said.status == 0
    assert said.out == (
        "2 rows read, 2 taken in.\n\n"
        "month    cell                handled\n"
        "───────  ──────────────────  ───────\n"
        "2025-04  ACME/inbound/phone       30\n"
    )
    assert "1 row left out: a total, no record" in said.err
    assert "dates were read as month/day/year" in said.err


def test_a_dry_run_changes_nothing(run: Run, centre: str) -> None:
    before = Path(centre).read_bytes()
    Path("more.csv").write_text("name,category,amount,start\nRent,rent,1000,2025-02-01\n")
    said = run(f"import {centre} more.csv --as costs --dry-run")
    assert said.out.startswith("1 row read, 1 would be taken in; nothing was changed.\n")
    assert Path(centre).read_bytes() == before


def test_an_import_is_taken_whole_or_not_at_all(run: Run, centre: str) -> None:
    before = run(f"summary {centre} --format csv").out
    Path("bad.csv").write_text(
        "name,category,amount,start\nRent,rent,1000,2025-02-01\nPower,utilities,12.5.1,2025-02-01\n"
    )
    said = run(f"import {centre} bad.csv --as costs")
    assert (said.status, said.out) == (1, "")
    assert said.err == (
        "bad.csv, row 3, column amount: “12.5.1” is not a number; write digits and one decimal "
        "mark, like 1234.50.\n"
    )
    assert run(f"summary {centre} --format csv").out == before


def test_double_counting_is_refused_unless_replaced(run: Run, centre: str) -> None:
    Path("again.csv").write_text("date,direction,channel,handled\n2025-03-05,inbound,phone,7\n")
    said = run(f"import {centre} again.csv --as contacts")
    assert said.status == 1
    assert "again.csv, row 2, inbound/phone: 2025-03-05 is already counted" in said.err
    assert "2025-03-01 to 2025-03-31" in said.err
    assert "--replace" in said.err
    said = run(f"import {centre} again.csv --as contacts --replace")
    assert said.status == 0
    assert "Earlier rows were replaced: 1." in said.err


def test_what_a_file_leaves_unclear_is_asked(run: Run, centre: str) -> None:
    Path("days.csv").write_text("date,handled\n3/4/2025,5\n")
    said = run(f"import {centre} days.csv --as contacts --cell inbound/chat")
    assert said.status == 1
    assert "3 April 2025 or 4 March 2025" in said.err
    assert "--dates" in said.err
    assert (
        run(f"import {centre} days.csv --as contacts --cell inbound/chat --dates dmy").status == 0
    )


def test_export_and_import_give_the_same_workspace(run: Run) -> None:
    run("new a.costdesk --currency EUR --sample")
    assert run("export a.costdesk -o out").status == 0
    run("new b.costdesk --currency EUR")
    for kind in ("settings", "costs", "contacts", "capacity", "scenarios", "quality", "reasons"):
        assert run(f"import b.costdesk out/{kind}.csv --as {kind}").status == 0
    assert run("export b.costdesk -o again").status == 0
    for path in Path("out").iterdir():
        assert (Path("again") / path.name).read_bytes() == path.read_bytes()
    for words in ("summary {} --format csv", "figures {} --format json", "reasons {}"):
        assert run(words.format("a.costdesk")).out == run(words.format("b.costdesk")).out


def test_charts_are_pictures_with_their_text(run: Run) -> None:
    run("new a.costdesk --currency HUF --language hu --sample")
    said = run("charts a.costdesk -o charts --by quarter")
    assert said.status == 0
    names = {path.name for path in Path("charts").iterdir()}
    assert {"trend.png", "bridge.png", "index.txt"} <= names
    assert sorted(said.out.splitlines()) == sorted(f"wrote charts/{name}" for name in names)


def test_the_self_test_passes(run: Run) -> None:
    said = run("self-test")
    assert said.status == 0
    assert said.out.endswith("everything works\n")
    assert "FAILED" not in said.out
