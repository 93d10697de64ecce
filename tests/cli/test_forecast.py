"""`costdesk forecast`: a table that says it is none of facts, or why there is none."""

import json
from pathlib import Path

from tests.cli.conftest import Run


def test_the_next_twelve_months_of_the_sample(run: Run) -> None:
    run("new s.costdesk --currency EUR --sample")
    out = run("forecast s.costdesk").out
    assert out.startswith("Forecast, 2026-01 to 2026-12, in EUR. No facts: expectations.\n")
    assert "18 months of counts" in out
    assert out.count("2026-") == 14
    assert "all twelve" in out
    assert "the same month of last year, × 1.0" in out
    made = json.loads(run("forecast s.costdesk --format json").out)
    assert [month["kind"] for month in made["months"]] == ["forecast"] * 12
    total, parts = made["total"]["cost"]["likely"], made["months"]
    assert float(total) == round(sum(float(month["cost"]["likely"]) for month in parts), 2)


def test_too_few_counts_are_no_forecast(run: Run, centre: str) -> None:
    said = run(f"forecast {centre}")
    assert said.status == 0
    assert said.out == (
        "No forecast.\n"
        "A look ahead needs 12 whole months of counts side by side; counted so far: 2.\n"
    )


def test_a_month_that_may_have_no_contact_has_no_unit_cost(run: Run, tmp_path: Path) -> None:
    rows = [
        f"{year}-{month:02}-01,{year}-{month:02}-28,inbound,phone,{0 if month == 2 else 100}\n"
        for year in (2023, 2025)
        for month in range(1, 13)
    ]
    (tmp_path / "contacts.csv").write_text("start,end,direction,channel,handled\n" + "".join(rows))
    run("new c.costdesk --currency EUR")
    run("import c.costdesk contacts.csv --as contacts")
    run("set c.costdesk complete_through 2025-12-31")
    out = run("forecast c.costdesk").out
    assert "the same month of last year, the same again" in out
    february = next(line for line in out.splitlines() if line.startswith("2026-02"))
    assert february.split()[-3:] == ["–", "–", "–"]
