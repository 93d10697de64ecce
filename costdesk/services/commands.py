"""Every undoable intent: ``Workspace.execute`` takes one, and there is no other way to change."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from datetime import date

    from costdesk.domain.contacts import Capacity, ContactCount
    from costdesk.domain.costs import Category, CostItem
    from costdesk.domain.quality import Quality


@dataclass(frozen=True, slots=True)
class AddCosts:
    """Enter cost items; ``source`` is the name of the file they come from."""

    items: tuple[CostItem, ...]
    source: str = ""


@dataclass(frozen=True, slots=True)
class ChangeCosts:
    """Replace stored cost items, each given with its id."""

    changes: tuple[tuple[int, CostItem], ...]


@dataclass(frozen=True, slots=True)
class AlterCosts:
    """Give stored cost items, by id, other values in some fields: names of fields and values."""

    ids: tuple[int, ...]
    fields: tuple[tuple[str, Any], ...]


@dataclass(frozen=True, slots=True)
class DeleteCosts:
    """Delete cost items by id."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ReviseCost:
    """End a recurring cost item on ``last_day``, and go on with ``item`` from then."""

    id: int
    last_day: date
    item: CostItem


@dataclass(frozen=True, slots=True)
class AddCounts:
    """Enter contact counts; ``replace`` deletes the stored rows of a cell that they overlap."""

    counts: tuple[ContactCount, ...]
    replace: bool = False
    source: str = ""


@dataclass(frozen=True, slots=True)
class ChangeCounts:
    """Replace stored contact counts, each given with its id."""

    changes: tuple[tuple[int, ContactCount], ...]


@dataclass(frozen=True, slots=True)
class DeleteCounts:
    """Delete contact counts by id."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PutCounts:
    """Delete, replace and enter contact counts as one step: what a grid writes at once."""

    adds: tuple[ContactCount, ...] = ()
    changes: tuple[tuple[int, ContactCount], ...] = ()
    deletes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class AddCapacity:
    """Enter capacity; rows of one command with the very same days are teams and all kept."""

    rows: tuple[Capacity, ...]
    replace: bool = False
    source: str = ""


@dataclass(frozen=True, slots=True)
class ChangeCapacity:
    """Replace stored capacity rows, each given with its id."""

    changes: tuple[tuple[int, Capacity], ...]


@dataclass(frozen=True, slots=True)
class DeleteCapacity:
    """Delete capacity rows by id."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AddQuality:
    """Enter quality figures; ``replace`` deletes the stored ones of the same thing they overlap."""

    rows: tuple[Quality, ...]
    replace: bool = False
    source: str = ""


@dataclass(frozen=True, slots=True)
class ChangeQuality:
    """Replace stored quality figures, each given with its id."""

    changes: tuple[tuple[int, Quality], ...]


@dataclass(frozen=True, slots=True)
class DeleteQuality:
    """Delete quality figures by id."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class PutQuality:
    """Delete, replace and enter quality figures and set what guards them: one form, one step."""

    adds: tuple[Quality, ...] = ()
    changes: tuple[tuple[int, Quality], ...] = ()
    deletes: tuple[int, ...] = ()
    settings: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SetSetting:
    """Set one setting from its text (see ``services.settings``)."""

    key: str
    value: str


@dataclass(frozen=True, slots=True)
class SetSettings:
    """Set several settings as one step."""

    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class AddCategory:
    """Add a category of the owner's own."""

    category: Category


@dataclass(frozen=True, slots=True)
class ChangeCategory:
    """Flag a category, built-in or own, as labour or capacity, or no longer."""

    category: Category


@dataclass(frozen=True, slots=True)
class DeleteCategory:
    """Delete a category of the owner's own that no cost item uses."""

    name: str


Command = (
    AddCosts
    | ChangeCosts
    | AlterCosts
    | DeleteCosts
    | ReviseCost
    | AddCounts
    | ChangeCounts
    | DeleteCounts
    | PutCounts
    | AddCapacity
    | ChangeCapacity
    | DeleteCapacity
    | AddQuality
    | ChangeQuality
    | DeleteQuality
    | PutQuality
    | SetSetting
    | SetSettings
    | AddCategory
    | ChangeCategory
    | DeleteCategory
)


def row_count(command: Command) -> int:
    """How many rows a command names: how long it will take, more or less."""
    values = (getattr(command, field.name) for field in fields(command))
    return sum(len(value) for value in values if isinstance(value, tuple))
