"""The base of a scenario has the figures of its period."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path

import pytest

from costdesk.domain.figures import Figures, figures_of
from costdesk.domain.findings import Code, Refused
from costdesk.domain.scenarios.base import Stream
from costdesk.domain.scenarios.evaluation import evaluate
from costdesk.domain.scenarios.scenario import GivenBase, Scenario, Start
from costdesk.domain.scenarios.terms import Terms
from costdesk.services.commands import AddCapacity, AddCosts, AddCounts, AddQuality, SetSetting
from costdesk.services.explaining import named_period
from costdesk.services.reason_commands import AddReasons
from costdesk.services.results import period_results
from costdesk.services.samples import fill_with_sample
from costdesk.services.scenario_bases import base_of, own_figures
from costdesk.services.workspace import Workspace
from tests.builders import capacity, cost, count, day, quality, reason, workspace


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    with workspace(tmp_path_factory.mktemp("sample")) as made:
        fill_with_sample(made)
        yield made


def figures(work: Workspace, label: str) -> Figures:
    [result] = period_results(work, [named_period(work.definitions(), label)])
    return figures_of(result, work.definitions())


@pytest.mark.parametrize(
    "label", ["2025-03", "2025-Q2", "2025", "2025-W10", "2025-02-10..2025-04-05"]
)
def test_without_levers_the_figures_are_those_of_the_period(sample: Workspace, label: str) -> None:
    made = evaluate(base_of(sample, Start(), label), Terms(), []).likely
    known = figures(sample, label)
    assert made.total_cost == known.total_cost.value
    for name in ("cost_per_contact", "cost_per_resolution", "cost_per_sale", "aht_seconds"):
        assert getattr(made, name) == getattr(known, name), name
    assert made.fcr == known.resolution_rate


def test_the_last_twelve_whole_months(sample: Workspace) -> None:
    base = base_of(sample, Start())
    assert (base.label, int(base.months)) == ("last-twelve", 12)
    assert (base.start, base.last) == (day("2025-01-01"), day("2025-12-31"))
    assert base.total_cost == figures(sample, "2025").total_cost.value
    assert base.one_offs > 0
    assert sum(base.weekdays[:5]) == 261 - 5
    paid = sum((row.capacity.paid_hours for row in sample.capacities()[6:]), start=0)
    assert base.paid_hours == Fraction(paid)
    assert base.shrinkage is not None
    assert 0.25 < base.shrinkage < 0.4
    assert base.labour == {"salaries", "benefits", "taxes", "training"}
    assert [stream.name for stream in base.streams] == [
        "inbound/phone",
        "inbound/email",
        "inbound/chat",
        "inbound/social",
        "inbound/self_service",
        "outbound/phone",
    ]
    assert base.streams[2].at_once == Fraction(22, 10)
    assert not base.streams[4].agent_time


def test_fewer_months_than_twelve(centre: Workspace) -> None:
    base = base_of(centre, Start())
    assert (base.start, base.last) == (day("2025-02-01"), day("2025-04-30"))
    assert base.months == 3
    assert base.resolved is base.sales is base.fcr is None
    assert base.resolving.reason == Code.NOT_RECORDED
    assert base.selling.reason == Code.NOT_RECORDED
    assert base.streams[0].aht_seconds is None
    assert base.paid_hours is base.shrinkage is None


def test_a_month_that_is_cut_counts_in_part(centre: Workspace) -> None:
    base = base_of(centre, Start(), "2025-05")
    assert base.months == Fraction(13, 31)
    assert base.total_cost == 503_226  # 13 of 31 days of 12 000


def test_less_than_a_month(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        work.execute(AddCounts((count("2025-03-03", "2025-03-07"),)))
        assert base_of(work, Start()).months < 1


def test_nothing_counted(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        work.execute(AddCosts((cost(),)))
        with pytest.raises(Refused) as refused:
            base_of(work, Start())
        assert [each.code for each in refused.value.findings] == [Code.NOTHING_TO_SHOW]


def test_lines_stand_together_and_what_is_incomplete_is_not_known(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        work.execute(
            AddCounts(
                (
                    count(path="A/inbound/phone", handled=10, handle_seconds=100, resolved=8),
                    count(path="B/inbound/phone", handled=5, handle_seconds=80, resolved=3),
                    count("2025-01-02", path="B/inbound/phone", handled=5, handle_seconds=20),
                    count(path="A/outbound/phone", handled=0),
                )
            )
        )
        base = base_of(work, Start(fcr=Fraction(9, 10), csat=Fraction(1, 2)), "2025-01")
    phone, sold = base.streams
    assert (phone.name, int(phone.contacts)) == ("inbound/phone", 20)
    assert phone.aht_seconds == 10
    assert base.resolving.reason == Code.NOT_COMPLETE
    assert base.resolved is None
    assert (base.fcr, base.csat) == (Fraction(9, 10), Fraction(1, 2))
    assert sold.aht_seconds is None


def test_the_week_is_that_of_days(tmp_path: Path) -> None:
    by_day = (
        count("2025-01-06", handled=10),
        count("2025-01-07", handled=4),
        count("2025-01-13", handled=30),
        count("2025-01-19", handled=0),
        count("2025-01-06", path="inbound/self_service", handled=99),
        count("2025-01-06", "2025-01-10", path="inbound/email", handled=20),
    )
    whole = "2025-01-06..2025-01-19"
    with workspace(tmp_path) as work:
        work.execute(AddCounts(by_day))
        assert [*map(int, base_of(work, Start(), whole).week)] == [20, 2, 0, 0, 0, 0, 0]
        work.execute(SetSetting("holidays", "2025-01-13"))
        assert [*map(int, base_of(work, Start(), whole).week)] == [10, 2, 0, 0, 0, 0, 0]
        work.execute(SetSetting("holidays", "2025-01-13 2025-01-06"))
        assert [*map(int, base_of(work, Start(), whole).week)] == [0, 2, 0, 0, 0, 0, 0]
        work.execute(AddCounts((count("2025-01-14", "2025-01-18", handled=50),)))
        assert base_of(work, Start(), whole).week == ()


def test_quality_that_is_kept_is_where_it_starts(tmp_path: Path) -> None:
    values = (
        quality("csat", "84"),
        quality("csat", "90", "2025-02-01", "2025-02-28"),
        quality("fcr", "70", method="survey"),
        quality("csat", "10", channel="chat"),
    )
    with workspace(tmp_path) as work:
        work.execute(AddCounts((count("2025-01-01", "2025-01-31", handled=10, resolved=4),)))
        assert base_of(work, Start(), "2025-01").fcr == Fraction(4, 10)
        work.execute(AddQuality(values))
        base = base_of(work, Start(), "2025-01")
        assert (base.csat, base.fcr) == (Fraction(84, 100), Fraction(7, 10))
        mine = Start(fcr=Fraction(1, 2), csat=Fraction(3, 4))
        base = base_of(work, mine, "2025-01")
        assert (base.csat, base.fcr) == (Fraction(3, 4), Fraction(1, 2))


def test_all_paid_time_lost_is_no_shrinkage_to_plan_with(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        work.execute(AddCounts((count("2025-01-01", "2025-01-31"),)))
        work.execute(AddCapacity((capacity("2025-01-01", "2025-01-31", "160", "100"),)))
        base = base_of(work, Start(), "2025-01")
    assert (base.paid_hours, base.shrinkage) == (Fraction(160), None)


def test_a_base_of_its_own_needs_no_figures(tmp_path: Path) -> None:
    given = GivenBase({"salaries": Fraction(10), "tea": Fraction(1)}, ())
    with workspace(tmp_path, currency="HUF") as work:
        work.execute(SetSetting("labour.tea", "yes"))
        base = base_of(work, Start(given=given))
        assert (base.total_cost, base.digits) == (11, 0)
        assert base.labour == {"salaries", "tea"}


def test_channels_of_a_base_of_its_own_are_those_of_the_workspace(tmp_path: Path) -> None:
    streams = (
        Stream("inbound", "phone", Fraction(100)),
        Stream("inbound", "self_service", Fraction(900)),
    )
    start = Start(given=GivenBase({"salaries": Fraction(500)}, streams))
    with workspace(tmp_path) as work:
        made = evaluate(base_of(work, start), Terms(), []).likely
        assert (made.contacts, made.cost_per_contact.value) == (Fraction(100), Fraction(500))
        work.execute(SetSetting("count_self_service", "yes"))
        made = evaluate(base_of(work, start), Terms(), []).likely
        assert (made.contacts, made.cost_per_contact.value) == (Fraction(1000), Fraction(50))


def test_the_figures_of_a_period_written_down_come_to_the_same(sample: Workspace) -> None:
    before = evaluate(base_of(sample, Start()), Terms(), []).likely
    mine = own_figures(sample, Scenario(""))
    base = base_of(sample, mine.start)
    now = evaluate(base, mine.terms, mine.levers).likely
    assert now.total_cost == before.total_cost - base_of(sample, Start()).one_offs
    for name in ("contacts", "people", "service_level", "occupancy", "aht_seconds", "fcr"):
        assert getattr(now, name) == getattr(before, name), name


def test_causes_are_what_is_recorded_of_the_days_of_the_base(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        work.execute(AddCounts((count("2025-01-01", "2025-02-28", handled=1000),)))
        assert base_of(work, Start()).causes == {}
        rows = (
            reason("invoice", 100),
            reason("invoice", 50, "2025-02-01", "2025-02-28"),
            reason("invoice", 30, path="ACME/inbound/phone"),
            reason("parcel", 7, path="inbound/chat"),
            reason("invoice", 99, "2025-03-01", "2025-03-31"),
        )
        work.execute(AddReasons(rows))
        assert base_of(work, Start()).causes == {
            "inbound/phone": {"invoice": 180},
            "inbound/chat": {"parcel": 7},
        }
        assert base_of(work, Start(), "2025-02").causes == {"inbound/phone": {"invoice": 50}}
