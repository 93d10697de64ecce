"""Two years of daily counts of a real public office, and files made like them."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from costdesk.domain.findings import Code
from costdesk.services.importing import ContactTotal, ImportReport, ImportRequest, import_file
from tests.builders import workspace

DATA = Path(__file__).parents[3] / "shared" / "data"
OFFICE = "TheCraftySlayer__prophet_forecast__"

needs_data = pytest.mark.skipif(
    not (DATA / "datasets" / f"{OFFICE}calls.csv").exists(), reason="the samples are not here"
)


def months(report: ImportReport) -> dict[str, int]:
    found: Counter[str] = Counter()
    for total in report.totals:
        assert isinstance(total, ContactTotal)
        found[total.month] += total.tally.handled()
    return dict(found)


def truth(name: str) -> str:
    text = json.loads((DATA / "truth.json").read_text("utf-8"))[f"datasets/{name}"]["truth"]
    assert isinstance(text, str)
    return text


def taken(folder: Path, name: str, **answers: Any) -> ImportReport:  # noqa: ANN401
    with workspace(folder) as work:
        report = import_file(work, ImportRequest(DATA / "datasets" / name, "contacts", **answers))
        assert sum(row.count.handled for row in work.counts()) == sum(months(report).values())
        assert len(work.counts()) == report.rows_written
    return report


@needs_data
def test_calls_of_a_real_office(tmp_path: Path) -> None:
    name = f"{OFFICE}calls.csv"
    report = taken(tmp_path, name, mapping=(("handled", "count of calls"),), cell="inbound/phone")
    days, calls = (int(n) for n in re.findall(r"(\d+) (?:days|calls)", truth(name)))
    assert (report.rows_read, report.rows_written) == (days, days)
    assert report.date_order == "mdy"
    found = months(report)
    assert sum(found.values()) == calls
    by_month = dict(re.findall(r"(\d{4}-\d\d) (\d+)", truth(name)))
    assert len(by_month) == 18
    assert {month: str(found[month]) for month in by_month} == by_month


@needs_data
@pytest.mark.parametrize(
    ("file", "column", "cell"),
    [("queries", "query_count", "inbound/email"), ("visitors", "visits", "inbound/counter")],
)
def test_other_channels_of_the_office(tmp_path: Path, file: str, column: str, cell: str) -> None:
    name = f"{OFFICE}{file}.csv"
    report = taken(tmp_path, name, mapping=(("handled", column),), cell=cell)
    days, contacts = (int(n) for n in re.findall(r"(\d+) [a-z]+", truth(name)))
    assert (report.rows_written, sum(months(report).values())) == (days, contacts)


@needs_data
def test_hours_are_added_up_to_the_days_of_the_daily_file(tmp_path: Path) -> None:
    name = f"{OFFICE}hourly_call_data.csv"
    mapping = (("date", "hour"), ("handled", "call_count"))
    report = taken(tmp_path, name, mapping=mapping, cell="inbound/phone")
    assert report.rows_read == 4282
    found = months(report)
    assert sum(found.values()) == 98262
    daily = dict(re.findall(r"(\d{4}-\d\d) (\d+)", truth(f"{OFFICE}calls.csv")))
    same = [month for month in daily if month < "2025"]
    assert len(same) == 17
    assert [str(found[month]) for month in same] == [daily[month] for month in same]
    assert found["2025-01"] == 5549
    [added] = [f for f in report.findings if f.code == Code.ROWS_ADDED_UP]
    assert int(added.values["results"]) <= report.rows_written


DAYS = [("8/14/23", 184), ("8/15/23", 1155), ("9/1/23", 0), ("12/31/24", 20)]
EXPECTED = {"2023-08": 1339, "2023-09": 0, "2024-12": 20}


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\r\r\n"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-8", "utf-16", "cp1252"])
@pytest.mark.parametrize("row", ["{},{}", '"{}","{}"', "{};{}", "{}\t{}", "{}|{}"])
@pytest.mark.parametrize(
    "footer", [[], ["Total,1359"], ["", "Grand total,1359", "Source: the café"]]
)
def test_a_file_like_it_in_every_shape(
    tmp_path: Path, end: str, encoding: str, row: str, footer: list[str]
) -> None:
    lines = [row.format("date", "count of calls"), *(row.format(*day) for day in DAYS)]
    lines += [row.format(*line.split(",")) if "," in line else line for line in footer]
    path = tmp_path / "calls.csv"
    path.write_bytes(end.join([*lines, ""]).encode(encoding))
    mapping = (("handled", "count of calls"),)
    with workspace(tmp_path) as work:
        request = ImportRequest(path, "contacts", mapping, cell="inbound/phone", dry_run=True)
        report = import_file(work, request)
    assert months(report) == EXPECTED
    assert report.rows_written == len(DAYS)
    assert sum(report.left_out.values()) == len([line for line in footer if line])
