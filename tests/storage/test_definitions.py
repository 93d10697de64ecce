from fractions import Fraction

from costdesk.domain.costs import Category
from costdesk.domain.definitions import Definitions
from costdesk.domain.targets import ALWAYS, Target
from costdesk.storage import definitions as stored
from costdesk.storage.costs import insert_costs
from costdesk.storage.database import Connection
from tests.builders import cost, day


def test_a_new_workspace_has_the_usual_definitions(connection: Connection) -> None:
    assert stored.definitions(connection) == Definitions("EUR")


def test_every_decision_is_read(connection: Connection) -> None:
    for key, value in {
        "currency": "HUF",
        "name": "Desk ő",
        "language": "hu",
        "fiscal_start": "4",
        "outbound": "leads",
        "count_self_service": "yes",
        "holidays": "2025-01-01 2025-12-25",
        "complete_through": "2025-06-30",
        "target.cost_per_call.2025-07": "850.5",
        "target.cost_per_call": "900",
        "target.total_cost.2025-12": "1",
    }.items():
        stored.put_setting(connection, key, value)
    stored.put_channel(connection, "fax")
    stored.set_agent_time(connection, "fax", agent_time=False)
    stored.set_agent_time(connection, "self_service", agent_time=True)
    stored.set_concurrency(connection, "chat", "2.5")
    stored.put_category(connection, Category("tea"))
    stored.set_flag(connection, "rent", "capacity", on=True)
    stored.set_flag(connection, "salaries", "labour", on=False)
    assert stored.definitions(connection) == Definitions(
        "HUF",
        name="Desk ő",
        language="hu",
        fiscal_start=4,
        outbound="leads",
        concurrency={"chat": Fraction(5, 2)},
        agent_time={"fax": False, "self_service": True},
        count_self_service=True,
        holidays=frozenset([day("2025-01-01"), day("2025-12-25")]),
        complete_through=day("2025-06-30"),
        targets={
            "cost_per_call": (
                Target(ALWAYS, Fraction(900)),
                Target(day("2025-07-01"), Fraction(1701, 2)),
            ),
            "total_cost": (Target(day("2025-12-01"), Fraction(1)),),
        },
        categories={
            "tea": Category("tea"),
            "rent": Category("rent", capacity=True),
            "salaries": Category("salaries", capacity=True),
        },
    )


def test_an_empty_text_takes_a_setting_back(connection: Connection) -> None:
    stored.put_setting(connection, "name", "one")
    stored.put_setting(connection, "name", "two")
    assert stored.settings(connection) == {"currency": "EUR", "name": "two"}
    stored.put_setting(connection, "name", "")
    assert stored.settings(connection) == {"currency": "EUR"}


def test_own_names_come_after_the_built_in_ones(connection: Connection) -> None:
    for name in ("telex", "fax"):
        stored.put_channel(connection, name)
    for name in ("tea", "art"):
        stored.put_category(connection, Category(name))
    assert stored.channels(connection)[6:] == ["other", "fax", "telex"]
    assert [category.name for category in stored.categories(connection)][10:] == [
        "other",
        "art",
        "tea",
    ]


def test_flagging_a_category_keeps_its_items(connection: Connection) -> None:
    insert_costs(connection, [cost(category="rent"), cost(category="rent")], 2)
    stored.put_category(connection, Category("rent", labour=True))
    assert stored.category_uses(connection, "rent") == 2
    assert Category("rent", labour=True) in stored.categories(connection)


def test_deleting_a_category(connection: Connection) -> None:
    stored.put_category(connection, Category("tea"))
    stored.delete_category(connection, "tea")
    assert "tea" not in [category.name for category in stored.categories(connection)]


def test_targets_are_exact_minor_units(connection: Connection) -> None:
    stored.put_setting(connection, "target.cost_per_sale", "4.505")
    targets = stored.definitions(connection).targets
    assert targets == {"cost_per_sale": (Target(ALWAYS, Fraction(901, 2)),)}
