"""Settings, categories and channels: the owner's definitions as rows."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from costdesk.domain.contacts import SELF_SERVICE, channel_order
from costdesk.domain.costs import CATEGORIES, Category, category_order
from costdesk.domain.currencies import digits_of
from costdesk.domain.definitions import HEADLINES, LANGUAGES, Definitions
from costdesk.domain.quality import Guard, parse_guard
from costdesk.domain.targets import ALWAYS, PER_SALE, Target, month_start
from costdesk.domain.thresholds import OFF

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from costdesk.storage.database import Connection

T = TypeVar("T")

_ONE = "1"
_GUARD = "guard"


def settings(connection: Connection) -> dict[str, str]:
    """The settings that were made, by key, as canonical texts."""
    return dict(connection.execute("SELECT key, value FROM setting ORDER BY key"))


def put_setting(connection: Connection, key: str, value: str) -> None:
    """Set a setting; an empty text takes it back to the usual."""
    if value:
        connection.execute(
            "INSERT INTO setting (key, value) VALUES (?, ?) "
            "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            (key, value),
        )
    else:
        connection.execute("DELETE FROM setting WHERE key = ?", (key,))


def categories(connection: Connection) -> list[Category]:
    """All categories: the built-in ones as listed, then the owner's own by name."""
    rows = connection.execute("SELECT name, labour, capacity FROM category")
    found = [Category(name, bool(labour), bool(capacity)) for name, labour, capacity in rows]
    return sorted(found, key=lambda category: category_order(category.name))


def put_category(connection: Connection, category: Category) -> None:
    """Add a category, or change the flags of the one with this name."""
    connection.execute(
        "INSERT INTO category (name, labour, capacity) VALUES (?, ?, ?) "
        "ON CONFLICT (name) DO UPDATE SET labour = excluded.labour, capacity = excluded.capacity",
        (category.name, int(category.labour), int(category.capacity)),
    )


def set_flag(
    connection: Connection, name: str, flag: Literal["labour", "capacity"], *, on: bool
) -> None:
    """Say whether a category is labour, or capacity."""
    query = f"UPDATE category SET {flag} = ? WHERE name = ?"  # noqa: S608 - one of two names
    connection.execute(query, (int(on), name))


def delete_category(connection: Connection, name: str) -> None:
    """Delete a category that no cost item uses."""
    connection.execute("DELETE FROM category WHERE name = ?", (name,))


def category_uses(connection: Connection, name: str) -> int:
    """How many cost items are in the category."""
    return int(connection.execute("SELECT count(*) FROM cost WHERE category = ?", (name,)).get)


def channels(connection: Connection) -> list[str]:
    """All channels: the built-in ones as listed, then the owner's own by name."""
    names: list[Any] = [name for (name,) in connection.execute("SELECT name FROM channel")]
    return sorted(names, key=channel_order)


def put_channel(connection: Connection, name: str, *, agent_time: bool = True) -> None:
    """Add a channel."""
    connection.execute(
        "INSERT INTO channel (name, agent_time, concurrency) VALUES (?, ?, ?)",
        (name, int(agent_time), _ONE),
    )


def set_agent_time(connection: Connection, channel: str, *, agent_time: bool) -> None:
    """Say whether people work on a channel."""
    connection.execute(
        "UPDATE channel SET agent_time = ? WHERE name = ?", (int(agent_time), channel)
    )


def set_concurrency(connection: Connection, channel: str, concurrency: str) -> None:
    """Say how many contacts of a channel one person handles at once, as a decimal text."""
    connection.execute("UPDATE channel SET concurrency = ? WHERE name = ?", (concurrency, channel))


def definitions(connection: Connection) -> Definitions:
    """Everything the owner decided. Mappings hold only what differs from the built-in."""
    made = settings(connection)
    rows: list[Any] = connection.execute(
        "SELECT name, agent_time, concurrency FROM channel"
    ).fetchall()
    complete = made.get("complete_through", "")
    return Definitions(
        currency=made["currency"],
        name=made.get("name", ""),
        language=_one_of(LANGUAGES, made.get("language")),
        fiscal_start=int(made.get("fiscal_start", "1")),
        outbound=_one_of(HEADLINES, made.get("outbound")),
        concurrency={name: Fraction(Decimal(text)) for name, _, text in rows if text != _ONE},
        agent_time={
            name: bool(flag) for name, flag, _ in rows if bool(flag) != (name != SELF_SERVICE)
        },
        count_self_service=made.get("count_self_service") == "yes",
        holidays=frozenset(map(date.fromisoformat, made.get("holidays", "").split())),
        complete_through=date.fromisoformat(complete) if complete else None,
        categories=_own_categories(categories(connection)),
        targets=_dated_amounts(made, "target"),
        guards=_guards(made),
        limits=_dated_amounts(made, "limit"),
        budgets=_dated_amounts(made, "budget"),
        revenues=_revenues(made),
        sale_revenues=_dated_amounts(made, "revenue").get(PER_SALE, ()),
        thresholds=_thresholds(made),
        own_numbers=tuple(filter(None, made.get("own_numbers", "").split(", "))),
        sources=_named(made, "source"),
        profiles=_named(made, "profile"),
    )


def _dated_amounts(made: Mapping[str, str], group: str) -> dict[str, tuple[Target, ...]]:
    """The amounts of a group by name: ``target.FIGURE`` or ``target.FIGURE.2025-07``."""
    unit = 10 ** digits_of(made["currency"])
    found: dict[str, list[Target]] = {}
    for name, start, text in _dated(made, group):
        found.setdefault(name, []).append(Target(start, Fraction(Decimal(text)) * unit))
    return {name: tuple(sorted(amounts)) for name, amounts in found.items()}


def _dated(made: Mapping[str, str], group: str) -> Iterator[tuple[str, date, str]]:
    for key, text in made.items():
        if key.startswith(f"{group}."):
            name, _, month = key.removeprefix(f"{group}.").rpartition(".")
            start = month_start(month)
            if start is None:
                name, start = key.removeprefix(f"{group}."), ALWAYS
            yield name, start, text


def _revenues(made: Mapping[str, str]) -> dict[date, Fraction]:
    """What single months brought in: ``revenue.2025-07``."""
    unit = 10 ** digits_of(made["currency"])
    found = ((month_start(key.removeprefix("revenue.")), text) for key, text in made.items())
    return {start: Fraction(Decimal(text)) * unit for start, text in found if start}


def _named(made: Mapping[str, str], group: str) -> dict[str, str]:
    """The settings of a group by name, as they are."""
    start = f"{group}."
    return {key.removeprefix(start): made[key] for key in made if key.startswith(start)}


def _thresholds(made: Mapping[str, str]) -> dict[str, Fraction | None]:
    """The thresholds that were changed; None for what is not to be watched."""
    return {
        key.removeprefix("threshold."): None if text == OFF else Fraction(Decimal(text))
        for key, text in made.items()
        if key.startswith("threshold.")
    }


def _guards(made: Mapping[str, str]) -> dict[str, Guard]:
    """The guards among the settings: ``guard.MEASURE``."""
    start = f"{_GUARD}."
    return {
        key.removeprefix(start): parse_guard(key.removeprefix(start), text)
        for key, text in made.items()
        if key.startswith(start)
    }


def _one_of(choices: Sequence[T], text: str | None) -> T:
    """The choice that a text names; the first where it names none."""
    return next((choice for choice in choices if choice == text), choices[0])


def _own_categories(found: list[Category]) -> Mapping[str, Category]:
    return {category.name: category for category in found if category not in CATEGORIES}
