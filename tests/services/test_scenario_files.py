"""Results as files show them."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from costdesk.domain.findings import Refused
from costdesk.services.samples import fill_with_sample
from costdesk.services.scenario_files import COLUMNS, comparison_csv, what_if_record
from costdesk.services.scenarios import WhatIf, read_scenario, sample_scenario, what_if
from tests.builders import workspace

TEXT = """
name = "Less"
[staffing]
opens = "10:00"
closes = "12:00"
interval_minutes = 60
patience_seconds = 120
[[levers]]
kind = "self_service"
contained_percent = { low = 0, likely = 9, high = 20 }
cost_per_month = 300
one_off = 4000
"""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> WhatIf:
    with workspace(tmp_path_factory.mktemp("sample")) as work:
        fill_with_sample(work)
        return what_if(work, read_scenario(TEXT), "2025-11")


def test_a_record_has_everything_as_plain_values(made: WhatIf) -> None:
    record = json.loads(json.dumps(what_if_record(made, ["a note"])))
    assert record["scenario"] == "Less"
    assert record["base"] == {
        "period": "2025-11",
        "start": "2025-11-01",
        "end": "2025-11-30",
        "months": "1.0000",
    }
    assert list(record["results"]) == ["base", "low", "likely", "high"]
    base, likely = record["results"]["base"], record["results"]["likely"]
    assert (base["total_cost"], base["cost_per_contact"]) == ("54046.01", "4.5647")
    assert 0.7 < float(base["csat"]) < 1
    assert base["reasons"] == {"payback_months": "no_saving", "break_even_contacts": "no_saving"}
    for name in ("intensity", "wait_probability", "service_level", "asa_seconds", "occupancy",
                 "abandon_rate", "agents", "scheduled"):  # fmt: skip
        assert likely[name] is not None
        assert [slot[name] is None for slot in likely["by_interval"]] == [False, False]
    assert [slot["start"] for slot in likely["by_interval"]] == ["10:00", "11:00"]
    assert likely["fees"] == "300.00"
    assert likely["guards"][0]["guard"] == "service_level"
    assert record["tornado"][0]["kind"] == "self_service"
    assert set(record["tornado"][0]) == {"lever", "kind", "low", "likely", "high"}
    assert set(record["one_agent_less"]) == {"volume", "contacts_per_month", "aht", "aht_seconds"}
    assert record["findings"] == ["a note"]


def test_without_handle_time_there_is_no_rota(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        record = what_if_record(what_if(work, sample_scenario()))
    assert record["base"] == {"period": None, "start": None, "end": None, "months": "1.0000"}
    assert record["one_agent_less"] is None
    likely = record["results"]["likely"]  # type: ignore[index]
    assert (likely["agents"], likely["by_interval"]) == (None, [])


def test_a_comparison_is_a_row_for_base_and_case(made: WhatIf, tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        other = what_if(work, sample_scenario())
    lines = comparison_csv([made, other]).decode().splitlines()
    rows = list(csv.DictReader(lines))
    assert tuple(rows[0]) == COLUMNS
    assert [row["case"] for row in rows] == ["base", "low", "likely", "high"] * 2
    assert rows[0]["total_cost"] == "54046.01"
    assert (rows[4]["period"], rows[4]["agents"], rows[4]["red"]) == ("", "", "no")
    assert made.evaluation.more is not None
    assert float(rows[2]["one_agent_more"]) > float(rows[2]["contacts"])
    assert {rows[place]["one_agent_more"] for place in (0, 1, 3, 6)} == {""}
    excel = comparison_csv([made], "excel", "nl_NL").decode("utf-8-sig")
    assert "54046,01" in excel
    with pytest.raises(Refused):
        comparison_csv([made], "excel", "xx_XX")


def test_nobody_needed_leaves_headroom_without_a_volume(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        fill_with_sample(work)
        gone = read_scenario(
            'name = "x"\n[[levers]]\nkind = "volume_change"\nvolume_percent = -100'
        )
        record = what_if_record(what_if(work, gone, "2025-11"))
    assert record["one_agent_less"] == {
        "volume": None,
        "contacts_per_month": None,
        "aht": None,
        "aht_seconds": None,
    }
