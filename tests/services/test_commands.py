"""What each command does, and what it refuses; what is refused has changed nothing."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from costdesk.domain.contacts import CHANNELS, Capacity, Cell, ContactCount
from costdesk.domain.costs import CATEGORIES, Category, CostItem
from costdesk.domain.findings import Code, Finding, Place, Refused
from costdesk.domain.periods import Span
from costdesk.domain.progress import Cancelled, Progress
from costdesk.services.commands import (
    AddCapacity,
    AddCategory,
    AddCosts,
    AddCounts,
    AlterCosts,
    ChangeCapacity,
    ChangeCategory,
    ChangeCosts,
    ChangeCounts,
    Command,
    DeleteCapacity,
    DeleteCategory,
    DeleteCosts,
    DeleteCounts,
    PutCounts,
    SetSetting,
    SetSettings,
    row_count,
)
from costdesk.services.workspace import StepName, Workspace
from tests.builders import capacity, cell, cost, count, day, span, workspace

Problem = tuple[Code, int | None, str]


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    with workspace(tmp_path) as made:
        yield made


def refusals(desk: Workspace, command: Command) -> tuple[Finding, ...]:
    """Why a command is refused; it left no step and no row."""
    before = (desk.history(), desk.costs(), desk.counts(), desk.capacities(), desk.settings())
    with pytest.raises(Refused) as refused:
        desk.execute(command)
    assert before == (
        desk.history(),
        desk.costs(),
        desk.counts(),
        desk.capacities(),
        desk.settings(),
    )
    return refused.value.findings


def problems(desk: Workspace, command: Command) -> list[Problem]:
    found = refusals(desk, command)
    return [(finding.code, finding.place.row, finding.place.column) for finding in found]


def items(desk: Workspace) -> list[CostItem]:
    return [stored.item for stored in desk.costs()]


def counts(desk: Workspace) -> list[ContactCount]:
    return [stored.count for stored in desk.counts()]


# Costs


def test_costs_are_entered_in_order(desk: Workspace) -> None:
    desk.execute(AddCosts((cost("2"), cost("1"))))
    changes = desk.execute(AddCosts((cost("3"),)))
    assert changes.ids == (3,)
    assert items(desk) == [cost("2"), cost("1"), cost("3")]


def test_everything_wrong_with_costs_is_told_at_once(desk: Workspace) -> None:
    given = (
        cost(),
        cost(name="tea", start="2025-02-01", end="2025-01-31", driver="direct"),
        cost(recurrence="daily"),
        cost(channel="a;b", category=""),
    )
    found = refusals(desk, AddCosts(given))
    assert [(finding.code, finding.place) for finding in found] == [
        (Code.END_BEFORE_START, Place(row=2, column="end", item="tea")),
        (Code.DIRECT_NEEDS_CELL, Place(row=2, column="driver", item="tea")),
        (Code.NOT_A_CHOICE, Place(row=3, column="recurrence", item="wages")),
        (Code.REQUIRED, Place(row=4, column="category", item="wages")),
        (Code.BAD_NAME, Place(row=4, column="channel", item="wages")),
    ]
    assert found[2].values["text"] == "daily"
    assert "four_weekly" in str(found[2].values["choices"])


@pytest.mark.parametrize("text", ["salaries", "Salaries", " SALARIES "])
def test_a_built_in_category_in_any_case(desk: Workspace, text: str) -> None:
    changes = desk.execute(AddCosts((cost(category=text),)))
    assert items(desk)[0].category == "salaries"
    assert changes.kinds == {"costs"}
    assert changes.findings == ()


@pytest.mark.parametrize("text", ["self_service", "Self service", "SELF-SERVICE"])
def test_a_built_in_channel_however_it_is_written(desk: Workspace, text: str) -> None:
    desk.execute(AddCosts((cost(channel=text),)))
    desk.execute(AddCounts((ContactCount(span("2025-01-01"), Cell("", "inbound", text), 1),)))
    assert items(desk)[0].channel == "self_service"
    assert counts(desk)[0].cell.channel == "self_service"
    assert desk.channels() == list(CHANNELS)


def test_new_names_are_created_once_and_told(desk: Workspace) -> None:
    changes = desk.execute(
        AddCosts((cost(category="Tea", channel="Fax"), cost(category="tea ", channel="FAX")))
    )
    assert changes.kinds == {"costs", "settings"}
    assert changes.findings == (
        Finding(Code.CATEGORY_CREATED, Place(column="category"), {"text": "Tea"}),
        Finding(Code.CHANNEL_CREATED, Place(column="channel"), {"text": "Fax"}),
    )
    assert [(item.category, item.channel) for item in items(desk)] == [("Tea", "Fax")] * 2
    assert desk.categories()[-1] == Category("Tea")
    assert desk.channels()[-1] == "Fax"


def test_names_that_are_known_are_found_in_any_case(desk: Workspace) -> None:
    desk.execute(AddCosts((cost(category="Tea", channel="Fax"),)))
    changes = desk.execute(AddCosts((cost(category="TEA", channel="fax"),)))
    assert changes.findings == ()
    assert (items(desk)[1].category, items(desk)[1].channel) == ("Tea", "Fax")


def test_a_refused_command_creates_no_name(desk: Workspace) -> None:
    refusals(desk, AddCosts((cost(category="tea", channel="fax", end="2000-01-01"),)))
    assert desk.categories() == list(CATEGORIES)
    assert desk.channels() == list(CHANNELS)


def test_percent_drivers_have_one_spelling(desk: Workspace) -> None:
    desk.execute(AddCosts((cost(channel="Fax"),)))
    driver = "percent:inbound/telex=10.0;Inbound/Self service=30; inbound/FAX = 60"
    changes = desk.execute(AddCosts((cost(driver=driver),)))
    assert items(desk)[1].driver == (
        "percent:inbound/self_service=30;inbound/Fax=60;inbound/telex=10"
    )
    assert [finding.values for finding in changes.findings] == [{"text": "telex"}]


def test_percentages_that_do_not_add_up(desk: Workspace) -> None:
    given = (cost(driver="percent:inbound/phone=60;inbound/chat=39.9"), cost(driver="percent:x"))
    assert problems(desk, AddCosts(given)) == [
        (Code.PERCENT_SUM, 1, "driver"),
        (Code.BAD_DRIVER, 2, "driver"),
    ]


def test_the_workspaces_own_currency_is_left_out(desk: Workspace) -> None:
    desk.execute(
        AddCosts(
            (
                cost(currency="EUR", rate="1"),
                cost(rate="1.0"),
                cost(currency="USD", rate="1"),
            )
        )
    )
    assert [(item.currency, item.rate) for item in items(desk)] == [
        ("", None),
        ("", None),
        ("USD", 1),
    ]


def test_another_currency_needs_a_rate(desk: Workspace) -> None:
    given = (cost(currency="USD"), cost(currency="EUR", rate="1.1"))
    assert problems(desk, AddCosts(given)) == [
        (Code.CURRENCY_WITHOUT_RATE, 1, "rate"),
        (Code.RATE_WITHOUT_CURRENCY, 2, "rate"),
    ]


def test_costs_are_changed(desk: Workspace) -> None:
    desk.execute(AddCosts((cost("1"), cost("2"), cost("3"))))
    changes = desk.execute(
        ChangeCosts(((3, cost("30", category="Rent")), (1, cost("10", category="tea"))))
    )
    assert changes.step == StepName("change_costs", {"count": 2})
    assert changes.kinds == {"costs", "settings"}
    assert items(desk) == [cost("10", category="tea"), cost("2"), cost("30", category="rent")]
    [pools] = desk.pool_shares([span("2025-01-01")])
    assert sorted(pools.values()) == [200, 1000, 3000]


def test_the_same_cost_changed_twice_is_as_it_was_given_last(desk: Workspace) -> None:
    desk.execute(AddCosts((cost("1"),)))
    changes = desk.execute(ChangeCosts(((1, cost("2")), (1, cost("3")))))
    assert changes.step == StepName("change_costs", {"count": 1})
    assert items(desk) == [cost("3")]


def test_costs_are_changed_all_or_none(desk: Workspace) -> None:
    desk.execute(AddCosts((cost("1"), cost("2"))))
    changes = ((1, cost("10")), (2, cost("20", end="2000-01-01")))
    assert problems(desk, ChangeCosts(changes)) == [(Code.END_BEFORE_START, 2, "end")]


def test_costs_are_deleted(desk: Workspace) -> None:
    desk.execute(AddCosts((cost("1"), cost("2"), cost("3"))))
    changes = desk.execute(DeleteCosts((3, 1, 3)))
    assert changes.step == StepName("delete_costs", {"count": 2})
    assert items(desk) == [cost("2")]


@pytest.mark.parametrize(
    "command",
    [
        DeleteCosts((1, 7, 8)),
        ChangeCosts(((7, cost()), (8, cost()))),
        DeleteCounts((1, 7, 8)),
        ChangeCounts(((7, count()), (8, count("2025-02-01")))),
        DeleteCapacity((1, 7, 8)),
        ChangeCapacity(((7, capacity()), (8, capacity("2025-02-01")))),
    ],
)
def test_what_is_no_longer_there_cannot_be_changed(desk: Workspace, command: Command) -> None:
    desk.execute(AddCosts((cost(),)))
    desk.execute(AddCounts((count(),)))
    desk.execute(AddCapacity((capacity(),)))
    found = refusals(desk, command)
    assert [(finding.code, finding.values) for finding in found] == [
        (Code.GONE, {"id": 7}),
        (Code.GONE, {"id": 8}),
    ]


# Counts


def test_counts_are_entered(desk: Workspace) -> None:
    given = (count("2025-01-02", handled=2), count("2025-01-01", handled=1, note="first"))
    changes = desk.execute(AddCounts(given, source="calls.csv"))
    assert changes.step == StepName("add_counts", {"count": 2, "source": "calls.csv"})
    assert changes.kinds == {"counts"}
    assert changes.ids == (1, 2)
    assert counts(desk) == [given[1], given[0]]


def test_everything_wrong_with_counts_is_told_at_once(desk: Workspace) -> None:
    given = (
        count(handled=-1, offered=-2),
        replace(count(), span=Span(day("2025-02-02"), day("2025-02-01"))),
        replace(count(), cell=Cell("a;b", "sideways", "")),
        count("1899-12-31", "2200-01-01"),
    )
    found = refusals(desk, AddCounts(given))
    assert [(finding.code, finding.place.row, finding.place.column) for finding in found] == [
        (Code.NEGATIVE, 1, "offered"),
        (Code.NEGATIVE, 1, "handled"),
        (Code.END_BEFORE_START, 2, "end"),
        (Code.BAD_NAME, 3, "line"),
        (Code.NOT_A_CHOICE, 3, "direction"),
        (Code.REQUIRED, 3, "channel"),
        (Code.DATE_OUT_OF_RANGE, 4, "start"),
        (Code.DATE_OUT_OF_RANGE, 4, "end"),
    ]
    assert found[0].place.cell == "inbound/phone"
    assert found[-1].values == {"text": "2200-01-01", "first": "1900-01-01", "last": "2199-12-31"}


@pytest.mark.parametrize("days", [("1900-01-01",), ("2199-12-31",)])
def test_the_first_and_last_days_that_can_be_meant(desk: Workspace, days: tuple[str]) -> None:
    desk.execute(AddCounts((count(*days),)))
    desk.execute(AddCapacity((capacity(*days),)))


def test_a_new_channel_is_created_and_told(desk: Workspace) -> None:
    given = (count(path="inbound/Fax"), count("2025-01-02", path="inbound/fax"))
    changes = desk.execute(AddCounts(given))
    assert [finding.code for finding in changes.findings] == [Code.CHANNEL_CREATED]
    assert changes.kinds == {"counts", "settings"}
    assert {row.cell for row in counts(desk)} == {cell("inbound/Fax")}


def test_days_counted_twice_in_one_command(desk: Workspace) -> None:
    given = (
        count("2025-01-10", "2025-01-20"),
        count("2025-01-10", "2025-01-20", "inbound/chat"),
        count("2025-01-21"),
        count("2025-01-20"),
        count("2025-01-01", "2025-01-10"),
    )
    found = refusals(desk, AddCounts(given))
    assert found == (
        Finding(
            Code.DOUBLE_COUNT_IN_FILE,
            Place(row=4, cell="inbound/phone"),
            {
                "start": "2025-01-20",
                "end": "2025-01-20",
                "stored": "2025-01-10..2025-01-20",
                "count": 2,
            },
        ),
        Finding(
            Code.DOUBLE_COUNT_IN_FILE,
            Place(row=5, cell="inbound/phone"),
            {
                "start": "2025-01-01",
                "end": "2025-01-10",
                "stored": "2025-01-10..2025-01-20",
                "count": 2,
            },
        ),
    )
    assert problems(desk, AddCounts(given, replace=True)) == [
        (Code.DOUBLE_COUNT_IN_FILE, 4, ""),
        (Code.DOUBLE_COUNT_IN_FILE, 5, ""),
    ]


def test_spellings_of_one_cell_count_it_twice(desk: Workspace) -> None:
    given = (count(path="inbound/Fax"), count(path="inbound/FAX"))
    assert problems(desk, AddCounts(given)) == [(Code.DOUBLE_COUNT_IN_FILE, 2, "")]


def test_days_that_are_counted_already(desk: Workspace) -> None:
    desk.execute(AddCounts((count("2025-01-01", "2025-01-31"), count("2025-02-01"))))
    given = (
        count("2025-02-02"),
        count("2025-01-31", "2025-02-01"),
        count("2025-01-31", "2025-02-01", "inbound/chat"),
    )
    found = refusals(desk, AddCounts(given))
    assert [(finding.code, finding.place.row) for finding in found] == [(Code.DOUBLE_COUNT, 2)]
    assert found[0].values["count"] == 1
    assert found[0].values["stored"] in {"2025-01-01..2025-01-31", "2025-02-01..2025-02-01"}


def test_a_file_imported_twice_is_not_told_row_by_row(desk: Workspace) -> None:
    given = tuple(count(f"2025-{month:02}-{n:02}") for month in (1, 2) for n in range(1, 29))
    desk.execute(AddCounts(given))
    found = refusals(desk, AddCounts(given))
    assert [finding.place.row for finding in found] == list(range(1, 21))
    assert {finding.values["count"] for finding in found} == {56}


def test_replacing_deletes_the_overlapped_rows_whole(desk: Workspace) -> None:
    kept = (
        count("2024-12-31"),
        count("2025-02-01", "2025-02-28", "inbound/chat"),
        count("2025-03-02", "2025-03-31"),
    )
    desk.execute(AddCounts((*kept, count("2025-01-01", "2025-01-31"), count("2025-03-01"))))
    given = (count("2025-01-31", "2025-02-27", handled=7), count("2025-02-28", "2025-03-01"))
    changes = desk.execute(AddCounts(given, replace=True))
    assert changes.findings == (Finding(Code.ROWS_REPLACED, Place(), {"rows": 2}),)
    assert counts(desk) == [kept[0], given[0], kept[1], given[1], kept[2]]
    desk.undo()
    assert len(counts(desk)) == 5


def test_replacing_nothing_tells_nothing(desk: Workspace) -> None:
    changes = desk.execute(AddCounts((count(),), replace=True))
    assert changes.findings == ()


def test_counts_are_changed(desk: Workspace) -> None:
    desk.execute(AddCounts((count("2025-01-01"), count("2025-01-02"), count("2025-01-03"))))
    changes = desk.execute(
        ChangeCounts(((1, count("2025-01-02", handled=1)), (2, count("2025-01-01", handled=2))))
    )
    assert changes.step == StepName("change_counts", {"count": 2})
    assert [row.handled for row in counts(desk)] == [2, 1, 10]


def test_a_changed_count_may_not_overlap_another(desk: Workspace) -> None:
    desk.execute(AddCounts((count("2025-01-01"), count("2025-01-02"), count("2025-01-03"))))
    onto_another = ChangeCounts(((1, count("2025-01-01", "2025-01-02")),))
    onto_itself = ChangeCounts(((1, count("2025-02-01")), (2, count("2025-02-01"))))
    assert problems(desk, onto_another) == [(Code.DOUBLE_COUNT, 1, "")]
    assert problems(desk, onto_itself) == [(Code.DOUBLE_COUNT_IN_FILE, 2, "")]
    wrong = ChangeCounts(((1, count(handled=-1)),))
    assert problems(desk, wrong) == [(Code.NEGATIVE, 1, "handled")]


def test_a_count_changed_to_a_new_channel(desk: Workspace) -> None:
    desk.execute(AddCounts((count(),)))
    changes = desk.execute(ChangeCounts(((1, count(path="inbound/fax")),)))
    assert changes.kinds == {"counts", "settings"}
    assert [finding.code for finding in changes.findings] == [Code.CHANNEL_CREATED]


def test_counts_are_deleted(desk: Workspace) -> None:
    desk.execute(AddCounts((count("2025-01-01"), count("2025-01-02"))))
    changes = desk.execute(DeleteCounts((1,)))
    assert changes.step == StepName("delete_counts", {"count": 1})
    assert changes.kinds == {"counts"}
    assert counts(desk) == [count("2025-01-02")]


# Capacity


def rows(desk: Workspace) -> list[Capacity]:
    return [stored.capacity for stored in desk.capacities()]


def test_two_teams_with_the_very_same_days(desk: Workspace) -> None:
    given = (capacity("2025-01-01", "2025-01-31"),) * 2
    changes = desk.execute(AddCapacity(given, source="hours.csv"))
    assert changes.step == StepName("add_capacity", {"count": 2, "source": "hours.csv"})
    assert changes.kinds == {"capacity"}
    assert changes.ids == (1, 2)
    assert rows(desk) == list(given)


def test_everything_wrong_with_capacity_is_told_at_once(desk: Workspace) -> None:
    given = (capacity(hours="-1", shrinkage="101"), capacity("1899-01-01"))
    assert problems(desk, AddCapacity(given)) == [
        (Code.NEGATIVE, 1, "paid_hours"),
        (Code.TOO_LARGE, 1, "shrinkage_percent"),
        (Code.DATE_OUT_OF_RANGE, 2, "start"),
        (Code.DATE_OUT_OF_RANGE, 2, "end"),
    ]


def test_days_that_overlap_without_being_the_same(desk: Workspace) -> None:
    given = (
        capacity("2025-01-01", "2025-01-31"),
        capacity("2025-01-31", "2025-02-01"),
        capacity("2025-01-01", "2025-01-31"),
        capacity("2025-02-02"),
    )
    found = refusals(desk, AddCapacity(given))
    assert [(finding.code, finding.place.row) for finding in found] == [
        (Code.CAPACITY_OVERLAP_IN_FILE, 2)
    ]
    assert found[0].values["stored"] == "2025-01-01..2025-01-31"


def test_days_whose_hours_are_there_already(desk: Workspace) -> None:
    desk.execute(AddCapacity((capacity("2025-01-01", "2025-01-31"),)))
    given = (capacity("2025-01-01", "2025-01-31"), capacity("2025-02-01"))
    assert problems(desk, AddCapacity(given)) == [(Code.CAPACITY_OVERLAP, 1, "")]


def test_replacing_capacity(desk: Workspace) -> None:
    desk.execute(AddCapacity((capacity("2025-01-01", "2025-01-31"),) * 2))
    desk.execute(AddCapacity((capacity("2025-02-01"),)))
    given = capacity("2025-01-31", hours="7")
    changes = desk.execute(AddCapacity((given,), replace=True))
    assert changes.findings == (Finding(Code.ROWS_REPLACED, Place(), {"rows": 2}),)
    assert rows(desk) == [given, capacity("2025-02-01")]
    assert desk.execute(AddCapacity((capacity("2025-03-01"),), replace=True)).findings == ()


def test_one_team_of_two_is_changed(desk: Workspace) -> None:
    both = capacity("2025-01-01", "2025-01-31")
    desk.execute(AddCapacity((both, both)))
    more = replace(both, paid_hours=Decimal(200))
    changes = desk.execute(ChangeCapacity(((1, more),)))
    assert changes.step == StepName("change_capacity", {"count": 1})
    assert rows(desk) == [more, both]
    moved = ChangeCapacity(((1, capacity("2025-01-01", "2025-01-30")),))
    assert problems(desk, moved) == [(Code.CAPACITY_OVERLAP, 1, "")]
    apart = ((1, both), (2, capacity("2025-01-31", "2025-02-01")))
    assert problems(desk, ChangeCapacity(apart)) == [(Code.CAPACITY_OVERLAP_IN_FILE, 2, "")]


def test_every_row_that_would_overlap_is_told(desk: Workspace) -> None:
    desk.execute(AddCapacity((capacity("2025-01-01"), capacity("2025-01-02"))))
    desk.execute(AddCapacity((capacity("2025-02-01", "2025-02-28"),)))
    changes = ((1, capacity("2025-02-01")), (2, capacity("2025-02-28")))
    assert problems(desk, ChangeCapacity(changes)) == [
        (Code.CAPACITY_OVERLAP, 1, ""),
        (Code.CAPACITY_OVERLAP, 2, ""),
    ]


def test_capacity_is_deleted(desk: Workspace) -> None:
    desk.execute(AddCapacity((capacity("2025-01-01"), capacity("2025-01-02"))))
    changes = desk.execute(DeleteCapacity((2,)))
    assert changes.step == StepName("delete_capacity", {"count": 1})
    assert rows(desk) == [capacity("2025-01-01")]


# Categories


def test_a_category_of_ones_own(desk: Workspace) -> None:
    changes = desk.execute(AddCategory(Category(" tea ", labour=True)))
    assert changes.step == StepName("add_category", {"name": "tea"})
    assert changes.kinds == {"settings"}
    assert desk.definitions().is_labour("tea")
    desk.execute(ChangeCategory(Category("TEA", capacity=True)))
    assert desk.definitions().category("tea") == Category("tea", capacity=True)
    changes = desk.execute(DeleteCategory("Tea"))
    assert changes.step == StepName("delete_category", {"name": "tea"})
    assert desk.categories() == list(CATEGORIES)


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (AddCategory(Category("")), Code.REQUIRED),
        (AddCategory(Category("Rent")), Code.NAME_TAKEN),
        (ChangeCategory(Category("tea")), Code.GONE),
        (DeleteCategory("tea"), Code.GONE),
        (DeleteCategory("rent"), Code.IN_USE),
    ],
)
def test_categories_that_cannot_be(desk: Workspace, command: Command, code: Code) -> None:
    assert problems(desk, command) == [(code, None, "category")]


def test_a_category_with_items_stays(desk: Workspace) -> None:
    desk.execute(AddCosts((cost(category="tea"), cost(category="tea"))))
    [finding] = refusals(desk, DeleteCategory("tea"))
    assert (finding.code, finding.values) == (Code.IN_USE, {"text": "tea", "count": 2})


# Settings


def test_a_setting(desk: Workspace) -> None:
    changes = desk.execute(SetSetting(" language ", "HU"))
    assert changes.step == StepName("set_setting", {"key": "language", "value": "hu"})
    assert changes.kinds == {"settings"}
    assert desk.definitions().language == "hu"


def test_several_settings_are_one_step(desk: Workspace) -> None:
    changes = desk.execute(SetSettings((("name", "Desk"), ("concurrency.chat", "2,5"))))
    assert changes.step == StepName("set_settings", {"count": 2})
    assert dict(desk.settings())["concurrency.chat"] == "2.5"
    desk.undo()
    assert desk.definitions().name == ""
    assert dict(desk.settings())["concurrency.chat"] == "1"


def test_several_settings_are_made_all_or_none(desk: Workspace) -> None:
    given = SetSettings((("name", "Desk"), ("language", "de"), ("colour", "blue")))
    assert [(found.code, found.place.item) for found in refusals(desk, given)] == [
        (Code.NOT_A_CHOICE, "language"),
        (Code.UNKNOWN_SETTING, "colour"),
    ]


def test_flags_of_channels_and_categories(desk: Workspace) -> None:
    desk.execute(SetSetting("agent_time.Self service", "yes"))
    desk.execute(SetSetting("labour.rent", "yes"))
    desk.execute(SetSetting("capacity.Salaries", "no"))
    known = desk.definitions()
    assert known.has_agent_time("self_service")
    assert known.category("rent") == Category("rent", labour=True)
    assert known.category("salaries") == Category("salaries", labour=True)


def test_a_setting_of_a_new_name_creates_it(desk: Workspace) -> None:
    changes = desk.execute(SetSetting("concurrency.Fax", "3"))
    assert changes.findings == (
        Finding(Code.CHANNEL_CREATED, Place(column="channel"), {"text": "Fax"}),
    )
    changes = desk.execute(SetSetting("capacity.Heat/light", "yes"))
    assert changes.findings == (
        Finding(Code.CATEGORY_CREATED, Place(column="category"), {"text": "Heat/light"}),
    )
    desk.execute(SetSetting("agent_time.FAX", "no"))
    assert desk.channels()[-1] == "Fax"
    assert not desk.definitions().has_agent_time("Fax")
    assert desk.definitions().is_capacity("Heat/light")


def test_the_currency_stays_once_there_are_amounts_in_it(desk: Workspace) -> None:
    desk.execute(SetSetting("currency", "huf"))
    assert desk.definitions().digits == 0
    desk.execute(AddCosts((cost(),)))
    [finding] = refusals(desk, SetSetting("currency", "EUR"))
    assert finding == Finding(Code.CURRENCY_FIXED, Place(item="currency"), {"count": 1})
    assert desk.execute(SetSetting("currency", "HUF")).step is None


def test_some_fields_of_several_costs_are_altered_and_only_where_they_differ(
    desk: Workspace,
) -> None:
    rent, wages = cost(category="rent"), cost(vendor="ACME")
    desk.execute(AddCosts((rent, wages, wages)))
    altered = AlterCosts((1, 2, 2), (("category", "rent"), ("one_off", True)))
    assert desk.execute(altered).step == StepName("change_costs", {"count": 2})
    assert [stored.item for stored in desk.costs()] == [
        replace(rent, one_off=True),
        replace(wages, category="rent", one_off=True),
        wages,
    ]
    assert desk.execute(altered).step is None
    assert len(desk.history()) == 2


def test_altering_is_refused_where_one_would_be_wrong_or_is_gone(desk: Workspace) -> None:
    desk.execute(AddCosts((cost(direction="inbound", channel="chat"), cost(name="Agents"))))
    [finding] = refusals(desk, AlterCosts((1, 2), (("driver", "direct"),)))
    assert (finding.code, finding.place.item) == (Code.DIRECT_NEEDS_CELL, "Agents")
    [finding] = refusals(desk, AlterCosts((1, 9), (("driver", "direct"),)))
    assert finding.code == Code.GONE


def test_altering_knows_names_whatever_their_case(desk: Workspace) -> None:
    desk.execute(AddCosts((cost(category="Garden"), cost())))
    changes = desk.execute(AlterCosts((2,), (("category", "GARDEN"), ("channel", "Kiosk"))))
    assert [stored.item.category for stored in desk.costs()] == ["Garden"] * 2
    assert changes.kinds == {"costs", "settings"}


@pytest.mark.parametrize(
    ("command", "rows"),
    [
        (AddCosts((cost(),) * 3, source="file.csv"), 3),
        (AlterCosts((1, 2), (("note", ""),)), 3),
        (PutCounts((count(),), ((1, count()),), (2, 3)), 4),
        (SetSetting("name", "Bakery"), 0),
    ],
)
def test_the_rows_of_a_command_are_counted(command: Command, rows: int) -> None:
    assert row_count(command) == rows


def many_costs(words: int) -> tuple[CostItem, ...]:
    return tuple(cost(name=f"cost {n}", note="x" * 100) for n in range(words))


@pytest.mark.parametrize("what", ["add", "change", "alter", "delete", "counts", "undo", "redo"])
def test_what_is_cancelled_at_any_word_leaves_no_trace(desk: Workspace, what: str) -> None:
    desk.execute(AddCosts(many_costs(2000)))
    days = [cell(f"inbound/channel {n}") for n in range(600)]
    counts = tuple(ContactCount(span("2025-01-01"), each, 1) for each in days)
    if what == "redo":
        desk.undo()
    ids = tuple(range(1, 2001))
    work: dict[str, Callable[[Progress], object]] = {
        "add": lambda tell: desk.execute(AddCosts(many_costs(2000)), tell),
        "change": lambda tell: desk.execute(
            ChangeCosts(tuple((number, cost()) for number in ids)), tell
        ),
        "alter": lambda tell: desk.execute(AlterCosts(ids, (("note", ""),)), tell),
        "delete": lambda tell: desk.execute(DeleteCosts(ids), tell),
        "counts": lambda tell: desk.execute(AddCounts(counts), tell),
        "undo": desk.undo,
        "redo": desk.redo,
    }
    before = desk.path.read_bytes(), desk.costs(), desk.counts(), desk.history()
    told: list[float] = []

    def stopping(at: int) -> Progress:
        def stop(done: int, total: int) -> None:
            told.append(done / total if total else 0)
            if len(told) == at:
                raise Cancelled

        told.clear()
        return stop

    for at in (1, 2, 3, 5, 8):
        with pytest.raises(Cancelled):
            work[what](stopping(at))
        assert (desk.path.read_bytes(), desk.costs(), desk.counts(), desk.history()) == before
    work[what](stopping(0))
    assert told == sorted(told)
    assert desk.history() != before[-1]


def test_a_target_is_set_and_dropped_as_one_step_each(desk: Workspace) -> None:
    key = "target.cost_per_contact.2025-07"
    changes = desk.execute(SetSetting(key, "4,20"))
    assert changes.step == StepName("set_target", {"figure": "cost_per_contact", "value": "4.2"})
    assert changes.kinds == {"settings"}
    assert dict(desk.settings())[key] == "4.2"
    dropped = desk.execute(SetSetting(key, ""))
    assert dropped.step == StepName("drop_target", {"figure": "cost_per_contact", "value": ""})
    assert not desk.definitions().targets
    desk.undo()
    assert dict(desk.settings())[key] == "4.2"
    desk.undo()
    assert not desk.definitions().targets


def test_a_budget_of_no_category_is_refused_with_the_names_like_it(desk: Workspace) -> None:
    with pytest.raises(Refused) as refused:
        desk.execute(SetSetting("budget.rnt.2025-07", "100"))
    [finding] = refused.value.findings
    assert (finding.code, finding.place.item) == (Code.UNKNOWN_CATEGORY, "budget.rnt.2025-07")
    assert finding.values == {"text": "rnt", "choices": "rent"}
    with pytest.raises(Refused) as refused:
        desk.execute(SetSetting("budget.xyzzy", "100"))
    assert "utilities" in str(refused.value.findings[0].values["choices"])
    desk.execute(SetSetting("budget.xyzzy", ""))  # takes away what is not there
    assert "xyzzy" not in [category.name for category in desk.categories()]


def test_a_category_takes_its_budgets_along(desk: Workspace) -> None:
    desk.execute(AddCategory(Category("Tea")))
    desk.execute(SetSettings((("budget.Tea", "5"), ("budget.Tea.2025-07", "6"))))
    desk.execute(DeleteCategory("tea"))
    assert desk.definitions().budgets == {}
    desk.undo()
    assert len(desk.definitions().budgets["Tea"]) == 2
