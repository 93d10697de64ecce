"""Charts of a workspace: real files whose words agree with its figures."""

from __future__ import annotations

import os
import struct
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest

from costdesk.domain.definitions import Definitions
from costdesk.domain.findings import Code, Refused
from costdesk.domain.periods import Period, period_of
from costdesk.reports.charts.data import (
    BridgeData,
    ChannelsData,
    ChartData,
    CompositionData,
    NothingToCompare,
    TrendData,
    Values,
    VolumeData,
)
from costdesk.services.charting import INDEX, chart_data, drawn_charts, quality_data, write_charts
from costdesk.services.commands import AddCosts, AddCounts, AddQuality, SetSetting
from costdesk.services.qualities import period_qualities
from costdesk.services.results import USUAL, Choice, period_results
from costdesk.services.samples import fill_with_sample
from costdesk.services.workspace import Workspace
from tests.builders import cost, count, quality, workspace

TODAY = date(2026, 1, 5)
NAMES = ["trend", "composition", "channels", "bridge", "volume", "quality"]


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    path = tmp_path_factory.mktemp("charts") / "sample.costdesk"
    with Workspace.create(path, "EUR") as made:
        fill_with_sample(made)
        yield made


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Workspace]:
    """One hundred a month, split over ten calls and then twenty."""
    with workspace(tmp_path) as made:
        made.execute(AddCosts((cost("100", recurrence="monthly"),)))
        made.execute(
            AddCounts(
                (
                    count("2025-01-01", "2025-01-31", handled=10, resolved=5),
                    count("2025-02-01", "2025-02-28", handled=20, resolved=10),
                )
            )
        )
        yield made


def test_every_chart_is_written_and_described(desk: Workspace, tmp_path: Path) -> None:
    folder = tmp_path / "charts"
    paths = write_charts(desk, folder, Choice(), TODAY)
    assert [path.name for path in paths] == [*(f"{name}.png" for name in NAMES), INDEX]
    assert sorted(path.name for path in folder.iterdir()) == sorted(path.name for path in paths)
    for path in paths[:-1]:
        data = path.read_bytes()
        width, height = struct.unpack(">II", data[16:24])
        assert data.startswith(b"\x89PNG")
        assert width == 1500
        assert height > 800
    index = paths[-1].read_text("utf-8")
    assert [line for line in index.splitlines() if line.endswith(".png")] == [
        path.name for path in paths[:-1]
    ]
    assert "A contact cost €4.19 in Dec 2025" in index
    assert "Jul 2024\t€4.17\t€48,456.56" in index


def test_the_same_workspace_gives_the_same_files(desk: Workspace, tmp_path: Path) -> None:
    once = write_charts(desk, tmp_path / "once", Choice("quarter"), TODAY)
    again = write_charts(desk, tmp_path / "again", Choice("quarter"), TODAY)
    assert [path.read_bytes() for path in once] == [path.read_bytes() for path in again]


@pytest.mark.parametrize("grain", ["week", "quarter", "year"])
def test_every_grain_is_drawn(desk: Workspace, grain: str) -> None:
    charts = drawn_charts(desk, Choice(grain), TODAY)  # type: ignore[arg-type]
    assert [chart.name for chart in charts] == NAMES


def test_charts_speak_the_workspace_s_language(small: Workspace) -> None:
    small.execute(SetSetting("language", "hu"))
    trend = drawn_charts(small, Choice(), TODAY, "dark")[0]
    assert trend.title.startswith("2025. febr.: egy kapcsolat 5,00\u00a0€, 50%-kal kevesebb")


def months(*numbers: int, year: int = 2025) -> list[Period]:
    return [period_of(date(year, month, 1), "month") for month in numbers]


def data_of(desk: Workspace, periods: list[Period], choice: Choice = USUAL) -> list[ChartData]:
    return chart_data(period_results(desk, periods, choice), desk.definitions())


def trend_of(desk: Workspace, periods: list[Period], choice: Choice = USUAL) -> TrendData:
    trend = data_of(desk, periods, choice)[0]
    assert isinstance(trend, TrendData)
    return trend


def plain(values: Values) -> list[object]:
    """Exact values as whole numbers where they are."""
    return [int(each) if each is not None and each == int(each) else each for each in values]


def test_the_tables_hold_the_figures(small: Workspace) -> None:
    trend, composition, channels, bridge, volume = data_of(small, months(1, 2))
    assert isinstance(trend, TrendData)
    assert plain(trend.headline.values) == [1000, 500]
    assert {series.name: plain(series.values) for series in trend.others} == {
        "total_cost": [10_000, 10_000],
        "cost_per_resolution": [2000, 1000],
    }
    assert trend.rolling == (None, None)
    assert isinstance(composition, CompositionData)
    assert composition.costs == {"salaries": (10_000, 10_000)}
    assert isinstance(channels, ChannelsData)
    (row,) = channels.rows
    assert (str(row.cell), plain(row.values), row.counts) == ("inbound/phone", [1000, 500], True)
    assert isinstance(bridge, BridgeData)
    assert (bridge.before.label, bridge.after.label) == ("2025-01", "2025-02")
    assert (int(bridge.start), int(bridge.end)) == (1000, 500)
    assert bridge.start + sum(step.amount for step in bridge.steps) == bridge.end
    assert isinstance(volume, VolumeData)
    assert volume.contacts == (10, 20)
    assert volume.costs == (10_000, 10_000)


def test_self_service_does_not_count_as_a_contact_that_people_work_on(small: Workspace) -> None:
    online = count("2025-01-01", "2025-01-31", "inbound/self_service", handled=99)
    small.execute(AddCounts((online,)))
    data = data_of(small, months(1, 2))
    assert [row.counts for each in data if isinstance(each, ChannelsData) for row in each.rows] == [
        True,
        False,
    ]
    assert [each.contacts for each in data if isinstance(each, VolumeData)] == [(10, 20)]


def test_a_period_counted_in_part_is_partial_and_not_compared(small: Workspace) -> None:
    small.execute(SetSetting("complete_through", "2025-02-15"))
    assert [each.partial for each in trend_of(small, months(1, 2)).periods] == [False, True]
    assert data_of(small, months(1, 2))[3] == NothingToCompare()


@pytest.mark.parametrize("order", [(2, 3), (3, 2)])
def test_a_month_without_contacts_is_named(small: Workspace, order: tuple[int, int]) -> None:
    small.execute(AddCounts((count("2025-03-01", "2025-03-31", handled=0),)))
    bridge = data_of(small, months(*order))[3]
    assert isinstance(bridge, NothingToCompare)
    assert bridge.empty is not None
    assert bridge.empty.label == "2025-03"


def test_a_month_without_any_cost_has_no_cost_of_a_contact(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        work.execute(AddCounts((count("2025-01-01", "2025-02-28"),)))
        work.execute(AddCosts((cost("100", "2025-02-01"),)))
        periods = [period_of(date(2025, month, 1), "month") for month in (1, 2)]
        [trend, *_] = chart_data(period_results(work, periods), work.definitions())
    assert isinstance(trend, TrendData)
    assert trend.headline.values[0] is None
    assert trend.headline.values[1]
    assert [series.name for series in trend.others] == ["total_cost"]


def test_outside_the_counted_range_there_are_costs_but_no_unit_costs(small: Workspace) -> None:
    data = data_of(small, months(2, 3))
    assert plain(trend_of(small, months(2, 3)).headline.values) == [500, None]
    values = [row.values for each in data if isinstance(each, ChannelsData) for row in each.rows]
    assert [plain(each) for each in values] == [[500, None]]
    volumes = [each for each in data if isinstance(each, VolumeData)]
    assert [(each.contacts, each.costs) for each in volumes] == [((20, None), (10_000, 10_000))]


def test_the_rolling_year_is_cost_over_contacts_not_a_mean_of_months(desk: Workspace) -> None:
    trend = trend_of(desk, [*months(12, year=2024), *months(*range(1, 13))])
    assert trend.rolling[:11] == (None,) * 11
    yearly = trend_of(desk, [period_of(date(2025, 1, 1), "year")])
    assert trend.rolling[-1] == yearly.headline.values[0]
    assert yearly.rolling == (None,)
    known = [value for value in trend.headline.values[1:] if value is not None]
    assert trend.rolling[-1] != sum(known) / len(known)


def test_the_published_range_is_that_of_the_currency_with_source_and_year(
    desk: Workspace,
) -> None:
    band = trend_of(desk, months(1, 2)).band
    assert band == (Fraction(350), Fraction(900), "spangenberggroep.nl", 2025)


@pytest.mark.parametrize(
    ("currency", "expected"),
    [
        ("USD", (Fraction(801), Fraction(801), 2019)),
        ("GBP", None),  # only single channels are published in pounds
        ("HUF", None),
    ],
)
def test_an_amount_in_another_currency_is_never_converted(
    currency: str, expected: tuple[object, ...] | None
) -> None:
    trend = chart_data([], Definitions(currency))[0]
    assert isinstance(trend, TrendData)
    found = trend.band and (trend.band.low, trend.band.high, trend.band.year)
    assert found == expected


def test_a_rolling_year_with_a_month_outside_the_counts_is_no_year(desk: Workspace) -> None:
    trend = trend_of(desk, [*months(*range(2, 13)), *months(1, year=2026)])
    assert trend.rolling == (None,) * 12


def test_twelve_months_without_a_contact_have_no_rolling_figure(small: Workspace) -> None:
    numbers = range(1, 13)
    zeros = (count(f"2023-{n:02}-01", f"2023-{n:02}-28", handled=0) for n in numbers)
    small.execute(AddCounts(tuple(zeros)))
    trend = trend_of(small, months(*numbers, year=2023), Choice(whole=True))
    assert trend.rolling == (None,) * 12


def test_an_empty_workspace_gets_sentences_instead_of_pictures(tmp_path: Path) -> None:
    with workspace(tmp_path) as made:
        charts = drawn_charts(made, Choice(), TODAY)
    assert [chart.name for chart in charts] == NAMES[:-1]
    assert {chart.title for chart in charts} == {"There is not enough to draw yet."}
    assert chart_data([], Definitions("EUR"))[3] == NothingToCompare()


def test_a_choice_without_meaning_is_refused_and_nothing_written(
    small: Workspace, tmp_path: Path
) -> None:
    choice = Choice("month", date(2025, 2, 1), date(2025, 1, 1))
    with pytest.raises(Refused):
        write_charts(small, tmp_path / "charts", choice, TODAY)
    assert not (tmp_path / "charts").exists()


def test_a_folder_that_cannot_be_made_is_refused(small: Workspace, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(Refused) as refused:
        write_charts(small, tmp_path / "file" / "charts", Choice(), TODAY)
    assert [finding.code for finding in refused.value.findings] == [Code.NO_FOLDER]


def test_the_font_cache_stays_where_the_user_wants_it_or_in_the_program_s_own_folder(
    small: Workspace, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("MPLCONFIGDIR", str(tmp_path / "mine"))
    drawn_charts(small, Choice(), TODAY)
    assert os.environ["MPLCONFIGDIR"] == str(tmp_path / "mine")
    monkeypatch.delenv("MPLCONFIGDIR")
    drawn_charts(small, Choice(), TODAY)
    assert "CostDesk" in os.environ["MPLCONFIGDIR"]


def test_importing_the_service_does_not_load_matplotlib() -> None:
    code = "import sys, costdesk.services.charting; assert 'matplotlib' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


def test_quality_is_drawn_where_it_is_kept_the_centre_before_its_parts(small: Workspace) -> None:
    names = [chart.name for chart in drawn_charts(small, USUAL, TODAY)]
    assert "quality" not in names
    rows = (
        quality("csat", "80", channel="phone"),
        quality("nps", "12"),
        quality("csat", "85"),
    )
    small.execute(AddQuality(rows))
    small.execute(SetSetting("guard.nps", "10"))
    assert [chart.name for chart in drawn_charts(small, USUAL, TODAY)][-1] == "quality"
    periods = months(1, 2)
    kept = period_qualities(small, periods)
    made = quality_data(period_results(small, periods), small.definitions(), kept)
    assert made is not None
    assert [(each.measure, each.channel) for each in made.measures] == [
        ("csat", ""), ("nps", ""), ("csat", "phone"),
    ]  # fmt: skip
    assert plain(made.measures[0].values) == [85, None]
    assert [each.guard for each in made.measures] == [None, 10, None]
    assert quality_data(period_results(small, periods), small.definitions(), ()) is None
