"""Pictures for the window: any size, any language, with what is said of each spot."""

from datetime import date
from pathlib import Path

import pytest

from costdesk.domain.definitions import Language
from costdesk.domain.figures import PeriodResult
from costdesk.domain.findings import Code, Refused
from costdesk.domain.periods import Period, period_of
from costdesk.reports.charts.data import BridgeData, NothingToCompare, TrendData
from costdesk.services.chart_pictures import (
    CHARTS,
    Picture,
    charts_of,
    drawn_picture,
    picture_file,
    pixels,
    table_text,
    write_data,
    write_picture,
)
from costdesk.services.results import period_results
from costdesk.services.workspace import Workspace

SIGNATURES = {"png": b"\x89PNG", "svg": b"<?xml", "pdf": b"%PDF"}


def month(number: int) -> Period:
    return period_of(date(2025, number, 1), "month")


def results(centre: Workspace, first: int, last: int) -> list[PeriodResult]:
    return period_results(centre, [month(number) for number in range(first, last + 1)])


def picture(centre: Workspace, name: str, last: int = 4, language: Language = "en") -> Picture:
    found = results(centre, 1, last)
    return drawn_picture(charts_of(found, found[-2], centre.definitions())[name], language, "light")


def test_periods_before_there_was_anything_are_left_out(centre: Workspace) -> None:
    found = results(centre, 1, 4)
    trend = charts_of(found, found[-2], centre.definitions())["trend"]
    assert isinstance(trend, TrendData)
    assert [period.label for period in trend.periods] == ["2025-02", "2025-03", "2025-04"]


def test_nothing_at_all_leaves_one_period(centre: Workspace) -> None:
    trend = charts_of(results(centre, 1, 1), results(centre, 1, 1)[0], centre.definitions())[
        "trend"
    ]
    assert isinstance(trend, TrendData)
    assert [period.label for period in trend.periods] == ["2025-01"]


@pytest.mark.parametrize(("compared", "before"), [(2, "2025-02"), (3, "2025-03")])
def test_the_bridge_stands_on_the_compared_period(
    centre: Workspace, compared: int, before: str
) -> None:
    ends = results(centre, compared, compared)[0]
    made = charts_of(results(centre, 1, 4), ends, centre.definitions())["bridge"]
    assert isinstance(made, BridgeData)
    assert (made.before.label, made.after.label) == (before, "2025-04")


def test_a_period_in_part_is_not_bridged_but_the_last_whole_ones_are(centre: Workspace) -> None:
    found = results(centre, 1, 5)
    made = charts_of(found, found[-2], centre.definitions())["bridge"]
    assert isinstance(made, BridgeData)
    assert (made.before.label, made.after.label) == ("2025-03", "2025-04")


def test_just_the_two_that_were_asked_for_are_bridged_whatever_they_are(centre: Workspace) -> None:
    found = results(centre, 1, 5)
    made = charts_of(found, found[2], centre.definitions(), as_asked=True)["bridge"]
    assert isinstance(made, BridgeData)
    assert (made.before.label, made.after.label) == ("2025-03", "2025-05")
    assert made.after.partial
    assert made.start + sum(step.amount for step in made.steps) == made.end


def test_a_month_stands_beside_a_quarter_by_the_day(centre: Workspace) -> None:
    found = results(centre, 1, 4)
    quarter = period_results(centre, [period_of(date(2025, 2, 1), "quarter")])[0]
    made = charts_of(found, quarter, centre.definitions(), as_asked=True)["bridge"]
    assert isinstance(made, BridgeData)
    assert made.days == (quarter.covered.span.days, 30)
    assert made.start + sum(step.amount for step in made.steps) == made.end


def test_too_little_is_a_sentence_without_a_table_or_spots(centre: Workspace) -> None:
    found = results(centre, 2, 2)
    data = charts_of(found, results(centre, 1, 1)[0], centre.definitions())
    assert isinstance(data["bridge"], NothingToCompare)
    said = drawn_picture(data["bridge"], "en", "light")
    assert "not enough" in said.description
    assert (said.table, said.spots) == ((), ())


@pytest.mark.parametrize("name", CHARTS)
def test_a_picture_is_drawn_as_wide_as_it_is_shown(centre: Workspace, name: str) -> None:
    made = picture(centre, name)
    for width in (640, 1280):
        shown = pixels(made, width)
        assert shown.width == width
        assert shown.height == pytest.approx(width * made.shape, abs=1)
        assert len(shown.data) == shown.width * shown.height * 4
        assert len(set(shown.data)) > 50


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "€3.75"), ("nl", "€\u00a03,75"), ("hu", "3,75\u00a0€")],
)
def test_a_picture_speaks_the_language_that_is_asked_for(
    centre: Workspace, language: Language, said: str
) -> None:
    made = picture(centre, "trend", language=language)
    assert said in made.title
    assert said in made.spots[2].text


@pytest.mark.parametrize(("kind", "signature"), SIGNATURES.items())
def test_a_chart_is_saved_in_the_format_of_its_ending(
    centre: Workspace, tmp_path: Path, kind: str, signature: bytes
) -> None:
    made = picture(centre, "bridge")
    path = tmp_path / f"why.{kind.upper()}"
    write_picture(made, path)
    assert path.read_bytes().startswith(signature)
    write_picture(made, path)
    assert path.read_bytes() == picture_file(made, kind)  # type: ignore[arg-type]


def test_an_unknown_ending_holds_a_png(centre: Workspace, tmp_path: Path) -> None:
    write_picture(picture(centre, "bridge"), tmp_path / "why.chart")
    assert (tmp_path / "why.chart").read_bytes().startswith(SIGNATURES["png"])


def test_saving_where_nothing_can_be_is_refused(centre: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        write_picture(picture(centre, "bridge"), tmp_path / "nowhere" / "why.png")
    assert refused.value.findings[0].code == Code.NO_FOLDER


def test_the_table_is_pasted_with_tabs(centre: Workspace) -> None:
    lines = table_text(picture(centre, "volume")).splitlines()
    assert lines[0] == "Period\tContacts\tTotal cost"
    assert lines[-1] == "Apr 2025\t3,200\t€12,000.00"


def test_the_data_is_written_for_the_spreadsheets_of_a_language(
    centre: Workspace, tmp_path: Path
) -> None:
    made = picture(centre, "trend", language="hu")
    write_data(made, tmp_path / "trend.csv", "hu")
    data = (tmp_path / "trend.csv").read_bytes()
    lines = data.decode("utf-8-sig").splitlines()
    assert data.startswith(b"\xef\xbb\xbf")
    assert lines[0].split(";")[:2] == ["Időszak", "Kapcsolatonkénti költség (EUR)"]
    assert lines[1].split(";")[:3] == ["2025. febr.", "3,00", "12000,00"]


@pytest.mark.parametrize("name", CHARTS)
def test_the_data_of_every_chart_is_a_workbook(
    centre: Workspace, tmp_path: Path, name: str
) -> None:
    path = tmp_path / f"{name}.XLSX"
    made = picture(centre, name)
    write_data(made, path, "en")
    assert path.read_bytes().startswith(b"PK")
    assert made.sheet.name
    assert len(made.sheet.rows) == len(made.table) - 1
    assert len(made.sheet.columns) == len(made.table[0])


def test_data_is_written_nowhere_but_said(centre: Workspace, tmp_path: Path) -> None:
    with pytest.raises(Refused) as refused:
        write_data(picture(centre, "trend"), tmp_path / "nowhere" / "a.xlsx", "en")
    assert refused.value.findings[0].code == Code.NO_FOLDER
