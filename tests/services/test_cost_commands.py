"""Commands on costs."""

import pytest

from costdesk.domain.contacts import CHANNELS, Cell, ContactCount
from costdesk.domain.costs import CATEGORIES, Category, CostItem
from costdesk.domain.findings import Code, Finding, Place
from costdesk.services.commands import (
    AddCapacity,
    AddCosts,
    AddCounts,
    ChangeCapacity,
    ChangeCosts,
    ChangeCounts,
    Command,
    DeleteCapacity,
    DeleteCosts,
    DeleteCounts,
)
from costdesk.services.workspace import StepName, Workspace
from tests.builders import capacity, cost, count, span
from tests.services.command_cases import counts, problems, refusals


def items(work: Workspace) -> list[CostItem]:
    return [stored.item for stored in work.costs()]


def test_costs_are_entered_in_order(work: Workspace) -> None:
    work.execute(AddCosts((cost("2"), cost("1"))))
    changes = work.execute(AddCosts((cost("3"),)))
    assert changes.ids == (3,)
    assert items(work) == [cost("2"), cost("1"), cost("3")]


def test_everything_wrong_with_costs_is_told_at_once(work: Workspace) -> None:
    given = (
        cost(),
        cost(name="tea", start="2025-02-01", end="2025-01-31", driver="direct"),
        cost(recurrence="daily"),
        cost(channel="a;b", category=""),
    )
    found = refusals(work, AddCosts(given))
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
def test_a_built_in_category_in_any_case(work: Workspace, text: str) -> None:
    changes = work.execute(AddCosts((cost(category=text),)))
    assert items(work)[0].category == "salaries"
    assert changes.kinds == {"costs"}
    assert changes.findings == ()


@pytest.mark.parametrize("text", ["self_service", "Self service", "SELF-SERVICE"])
def test_a_built_in_channel_however_it_is_written(work: Workspace, text: str) -> None:
    work.execute(AddCosts((cost(channel=text),)))
    work.execute(AddCounts((ContactCount(span("2025-01-01"), Cell("", "inbound", text), 1),)))
    assert items(work)[0].channel == "self_service"
    assert counts(work)[0].cell.channel == "self_service"
    assert work.channels() == list(CHANNELS)


def test_new_names_are_created_once_and_told(work: Workspace) -> None:
    changes = work.execute(
        AddCosts((cost(category="Tea", channel="Fax"), cost(category="tea ", channel="FAX")))
    )
    assert changes.kinds == {"costs", "settings"}
    assert changes.findings == (
        Finding(Code.CATEGORY_CREATED, Place(column="category"), {"text": "Tea"}),
        Finding(Code.CHANNEL_CREATED, Place(column="channel"), {"text": "Fax"}),
    )
    assert [(item.category, item.channel) for item in items(work)] == [("Tea", "Fax")] * 2
    assert work.categories()[-1] == Category("Tea")
    assert work.channels()[-1] == "Fax"


def test_names_that_are_known_are_found_in_any_case(work: Workspace) -> None:
    work.execute(AddCosts((cost(category="Tea", channel="Fax"),)))
    changes = work.execute(AddCosts((cost(category="TEA", channel="fax"),)))
    assert changes.findings == ()
    assert (items(work)[1].category, items(work)[1].channel) == ("Tea", "Fax")


def test_a_refused_command_creates_no_name(work: Workspace) -> None:
    refusals(work, AddCosts((cost(category="tea", channel="fax", end="2000-01-01"),)))
    assert work.categories() == list(CATEGORIES)
    assert work.channels() == list(CHANNELS)


def test_percent_drivers_have_one_spelling(work: Workspace) -> None:
    work.execute(AddCosts((cost(channel="Fax"),)))
    driver = "percent:inbound/telex=10.0;Inbound/Self service=30; inbound/FAX = 60"
    changes = work.execute(AddCosts((cost(driver=driver),)))
    assert items(work)[1].driver == (
        "percent:inbound/self_service=30;inbound/Fax=60;inbound/telex=10"
    )
    assert [finding.values for finding in changes.findings] == [{"text": "telex"}]


def test_percentages_that_do_not_add_up(work: Workspace) -> None:
    given = (cost(driver="percent:inbound/phone=60;inbound/chat=39.9"), cost(driver="percent:x"))
    assert problems(work, AddCosts(given)) == [
        (Code.PERCENT_SUM, 1, "driver"),
        (Code.BAD_DRIVER, 2, "driver"),
    ]


def test_the_workspaces_own_currency_is_left_out(work: Workspace) -> None:
    work.execute(
        AddCosts(
            (
                cost(currency="EUR", rate="1"),
                cost(rate="1.0"),
                cost(currency="USD", rate="1"),
            )
        )
    )
    assert [(item.currency, item.rate) for item in items(work)] == [
        ("", None),
        ("", None),
        ("USD", 1),
    ]


def test_another_currency_needs_a_rate(work: Workspace) -> None:
    given = (cost(currency="USD"), cost(currency="EUR", rate="1.1"))
    assert problems(work, AddCosts(given)) == [
        (Code.CURRENCY_WITHOUT_RATE, 1, "rate"),
        (Code.RATE_WITHOUT_CURRENCY, 2, "rate"),
    ]


def test_costs_are_changed(work: Workspace) -> None:
    work.execute(AddCosts((cost("1"), cost("2"), cost("3"))))
    changes = work.execute(
        ChangeCosts(((3, cost("30", category="Rent")), (1, cost("10", category="tea"))))
    )
    assert changes.step == StepName("change_costs", {"count": 2})
    assert changes.kinds == {"costs", "settings"}
    assert items(work) == [cost("10", category="tea"), cost("2"), cost("30", category="rent")]
    [pools] = work.pool_shares([span("2025-01-01")])
    assert sorted(pools.values()) == [200, 1000, 3000]


def test_the_same_cost_changed_twice_is_as_it_was_given_last(work: Workspace) -> None:
    work.execute(AddCosts((cost("1"),)))
    changes = work.execute(ChangeCosts(((1, cost("2")), (1, cost("3")))))
    assert changes.step == StepName("change_costs", {"count": 1})
    assert items(work) == [cost("3")]


def test_costs_are_changed_all_or_none(work: Workspace) -> None:
    work.execute(AddCosts((cost("1"), cost("2"))))
    changes = ((1, cost("10")), (2, cost("20", end="2000-01-01")))
    assert problems(work, ChangeCosts(changes)) == [(Code.END_BEFORE_START, 2, "end")]


def test_costs_are_deleted(work: Workspace) -> None:
    work.execute(AddCosts((cost("1"), cost("2"), cost("3"))))
    changes = work.execute(DeleteCosts((3, 1, 3)))
    assert changes.step == StepName("delete_costs", {"count": 2})
    assert items(work) == [cost("2")]


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
def test_what_is_no_longer_there_cannot_be_changed(work: Workspace, command: Command) -> None:
    work.execute(AddCosts((cost(),)))
    work.execute(AddCounts((count(),)))
    work.execute(AddCapacity((capacity(),)))
    found = refusals(work, command)
    assert [(finding.code, finding.values) for finding in found] == [
        (Code.GONE, {"id": 7}),
        (Code.GONE, {"id": 8}),
    ]
