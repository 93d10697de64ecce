"""Commands on categories and settings."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from costdesk.domain.contacts import ContactCount
from costdesk.domain.costs import CATEGORIES, Category, CostItem
from costdesk.domain.findings import Code, Finding, Place, Refused
from costdesk.domain.progress import Cancelled, Progress
from costdesk.services.commands import (
    AddCategory,
    AddCosts,
    AddCounts,
    AlterCosts,
    ChangeCategory,
    ChangeCosts,
    Command,
    DeleteCategory,
    DeleteCosts,
    PutCounts,
    SetSetting,
    SetSettings,
    row_count,
)
from costdesk.services.workspace import StepName, Workspace
from tests.builders import cell, cost, count, span
from tests.services.command_cases import problems, refusals

# Categories


def test_a_category_of_ones_own(work: Workspace) -> None:
    changes = work.execute(AddCategory(Category(" tea ", labour=True)))
    assert changes.step == StepName("add_category", {"name": "tea"})
    assert changes.kinds == {"settings"}
    assert work.definitions().is_labour("tea")
    work.execute(ChangeCategory(Category("TEA", capacity=True)))
    assert work.definitions().category("tea") == Category("tea", capacity=True)
    changes = work.execute(DeleteCategory("Tea"))
    assert changes.step == StepName("delete_category", {"name": "tea"})
    assert work.categories() == list(CATEGORIES)


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
def test_categories_that_cannot_be(work: Workspace, command: Command, code: Code) -> None:
    assert problems(work, command) == [(code, None, "category")]


def test_a_category_with_items_stays(work: Workspace) -> None:
    work.execute(AddCosts((cost(category="tea"), cost(category="tea"))))
    [finding] = refusals(work, DeleteCategory("tea"))
    assert (finding.code, finding.values) == (Code.IN_USE, {"text": "tea", "count": 2})


# Settings


def test_a_setting(work: Workspace) -> None:
    changes = work.execute(SetSetting(" language ", "HU"))
    assert changes.step == StepName("set_setting", {"key": "language", "value": "hu"})
    assert changes.kinds == {"settings"}
    assert work.definitions().language == "hu"


def test_several_settings_are_one_step(work: Workspace) -> None:
    changes = work.execute(SetSettings((("name", "Desk"), ("concurrency.chat", "2,5"))))
    assert changes.step == StepName("set_settings", {"count": 2})
    assert dict(work.settings())["concurrency.chat"] == "2.5"
    work.undo()
    assert work.definitions().name == ""
    assert dict(work.settings())["concurrency.chat"] == "1"


def test_several_settings_are_made_all_or_none(work: Workspace) -> None:
    given = SetSettings((("name", "Desk"), ("language", "de"), ("colour", "blue")))
    assert [(found.code, found.place.item) for found in refusals(work, given)] == [
        (Code.NOT_A_CHOICE, "language"),
        (Code.UNKNOWN_SETTING, "colour"),
    ]


def test_flags_of_channels_and_categories(work: Workspace) -> None:
    work.execute(SetSetting("agent_time.Self service", "yes"))
    work.execute(SetSetting("labour.rent", "yes"))
    work.execute(SetSetting("capacity.Salaries", "no"))
    known = work.definitions()
    assert known.has_agent_time("self_service")
    assert known.category("rent") == Category("rent", labour=True)
    assert known.category("salaries") == Category("salaries", labour=True)


def test_a_setting_of_a_new_name_creates_it(work: Workspace) -> None:
    changes = work.execute(SetSetting("concurrency.Fax", "3"))
    assert changes.findings == (
        Finding(Code.CHANNEL_CREATED, Place(column="channel"), {"text": "Fax"}),
    )
    changes = work.execute(SetSetting("capacity.Heat/light", "yes"))
    assert changes.findings == (
        Finding(Code.CATEGORY_CREATED, Place(column="category"), {"text": "Heat/light"}),
    )
    work.execute(SetSetting("agent_time.FAX", "no"))
    assert work.channels()[-1] == "Fax"
    assert not work.definitions().has_agent_time("Fax")
    assert work.definitions().is_capacity("Heat/light")


def test_the_currency_stays_once_there_are_amounts_in_it(work: Workspace) -> None:
    work.execute(SetSetting("currency", "huf"))
    assert work.definitions().digits == 0
    work.execute(AddCosts((cost(),)))
    [finding] = refusals(work, SetSetting("currency", "EUR"))
    assert finding == Finding(Code.CURRENCY_FIXED, Place(item="currency"), {"count": 1})
    assert work.execute(SetSetting("currency", "HUF")).step is None


def test_some_fields_of_several_costs_are_altered_and_only_where_they_differ(
    work: Workspace,
) -> None:
    rent, wages = cost(category="rent"), cost(vendor="ACME")
    work.execute(AddCosts((rent, wages, wages)))
    altered = AlterCosts((1, 2, 2), (("category", "rent"), ("one_off", True)))
    assert work.execute(altered).step == StepName("change_costs", {"count": 2})
    assert [stored.item for stored in work.costs()] == [
        replace(rent, one_off=True),
        replace(wages, category="rent", one_off=True),
        wages,
    ]
    assert work.execute(altered).step is None
    assert len(work.history()) == 2


def test_altering_is_refused_where_one_would_be_wrong_or_is_gone(work: Workspace) -> None:
    work.execute(AddCosts((cost(direction="inbound", channel="chat"), cost(name="Agents"))))
    [finding] = refusals(work, AlterCosts((1, 2), (("driver", "direct"),)))
    assert (finding.code, finding.place.item) == (Code.DIRECT_NEEDS_CELL, "Agents")
    [finding] = refusals(work, AlterCosts((1, 9), (("driver", "direct"),)))
    assert finding.code == Code.GONE


def test_altering_knows_names_whatever_their_case(work: Workspace) -> None:
    work.execute(AddCosts((cost(category="Garden"), cost())))
    changes = work.execute(AlterCosts((2,), (("category", "GARDEN"), ("channel", "Kiosk"))))
    assert [stored.item.category for stored in work.costs()] == ["Garden"] * 2
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
def test_what_is_cancelled_at_any_word_leaves_no_trace(work: Workspace, what: str) -> None:
    work.execute(AddCosts(many_costs(2000)))
    days = [cell(f"inbound/channel {n}") for n in range(600)]
    counts = tuple(ContactCount(span("2025-01-01"), each, 1) for each in days)
    if what == "redo":
        work.undo()
    ids = tuple(range(1, 2001))
    calls: dict[str, Callable[[Progress], object]] = {
        "add": lambda tell: work.execute(AddCosts(many_costs(2000)), tell),
        "change": lambda tell: work.execute(
            ChangeCosts(tuple((number, cost()) for number in ids)), tell
        ),
        "alter": lambda tell: work.execute(AlterCosts(ids, (("note", ""),)), tell),
        "delete": lambda tell: work.execute(DeleteCosts(ids), tell),
        "counts": lambda tell: work.execute(AddCounts(counts), tell),
        "undo": work.undo,
        "redo": work.redo,
    }
    before = work.path.read_bytes(), work.costs(), work.counts(), work.history()
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
            calls[what](stopping(at))
        assert (work.path.read_bytes(), work.costs(), work.counts(), work.history()) == before
    calls[what](stopping(0))
    assert told == sorted(told)
    assert work.history() != before[-1]


def test_a_target_is_set_and_dropped_as_one_step_each(work: Workspace) -> None:
    key = "target.cost_per_contact.2025-07"
    changes = work.execute(SetSetting(key, "4,20"))
    assert changes.step == StepName("set_target", {"figure": "cost_per_contact", "value": "4.2"})
    assert changes.kinds == {"settings"}
    assert dict(work.settings())[key] == "4.2"
    dropped = work.execute(SetSetting(key, ""))
    assert dropped.step == StepName("drop_target", {"figure": "cost_per_contact", "value": ""})
    assert not work.definitions().targets
    work.undo()
    assert dict(work.settings())[key] == "4.2"
    work.undo()
    assert not work.definitions().targets


def test_a_budget_of_no_category_is_refused_with_the_names_like_it(work: Workspace) -> None:
    with pytest.raises(Refused) as refused:
        work.execute(SetSetting("budget.rnt.2025-07", "100"))
    [finding] = refused.value.findings
    assert (finding.code, finding.place.item) == (Code.UNKNOWN_CATEGORY, "budget.rnt.2025-07")
    assert finding.values == {"text": "rnt", "choices": "rent"}
    with pytest.raises(Refused) as refused:
        work.execute(SetSetting("budget.xyzzy", "100"))
    assert "utilities" in str(refused.value.findings[0].values["choices"])
    work.execute(SetSetting("budget.xyzzy", ""))  # takes away what is not there
    assert "xyzzy" not in [category.name for category in work.categories()]


def test_a_category_takes_its_budgets_along(work: Workspace) -> None:
    work.execute(AddCategory(Category("Tea")))
    work.execute(SetSettings((("budget.Tea", "5"), ("budget.Tea.2025-07", "6"))))
    work.execute(DeleteCategory("tea"))
    assert work.definitions().budgets == {}
    work.undo()
    assert len(work.definitions().budgets["Tea"]) == 2
