"""Every undoable intent: ``Workspace.execute`` takes one, and there is no other way to change."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any, Literal

from costdesk.services.reason_commands import AddReasons, ChangeReasons, DeleteReasons, PutReasons

if TYPE_CHECKING:
    from datetime import date, datetime

    from costdesk.domain.contacts import Capacity, ContactCount
    from costdesk.domain.cost_rules import CostRule
    from costdesk.domain.costs import Category, CostItem
    from costdesk.domain.known_contacts import EdgeDay
    from costdesk.domain.quality import Quality
    from costdesk.domain.reasons import ReasonCount
    from costdesk.domain.statements import StatementLine
    from costdesk.services.imported_files import ImportedFile


@dataclass(frozen=True, slots=True)
class AddCosts:
    """Enter cost items; ``source`` is the name of the file they come from."""

    items: tuple[CostItem, ...]
    source: str = ""
    file: ImportedFile | None = None


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
    """Enter contact counts; ``replace`` deletes the stored rows of a cell that they overlap.

    With ``whole_days`` a day with which one of two files of a source ends or begins is counted by
    the other, which goes on. ``reasons`` are what the contacts of these counts were about.
    ``edges`` are the single contacts of the file's own first and last day: where an earlier file of
    the source has them in part, each counts once.
    """

    counts: tuple[ContactCount, ...]
    replace: bool = False
    source: str = ""
    file: ImportedFile | None = None
    whole_days: bool = False
    reasons: tuple[ReasonCount, ...] = ()
    edges: tuple[EdgeDay, ...] = ()


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
    file: ImportedFile | None = None


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
    file: ImportedFile | None = None


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


@dataclass(frozen=True, slots=True)
class AddLines:
    """Take in lines of a bank or ledger and sort them by the rules; the others wait.

    With ``reasons``, one for each line and empty where it waits, they are sorted already.
    """

    lines: tuple[StatementLine, ...]
    file: ImportedFile
    reasons: tuple[str, ...] | None = None


@dataclass(frozen=True, slots=True)
class TakeLine:
    """Make a line that waits the cost ``item``."""

    id: int
    item: CostItem


@dataclass(frozen=True, slots=True)
class SkipLines:
    """Leave lines that wait out, for a reason of ``cost_rules.SKIP_REASONS``."""

    ids: tuple[int, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class ReturnLines:
    """Let lines that were sorted wait again; the costs that they became are deleted."""

    ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AddRule:
    """Enter a rule before the one at ``place``, and sort what waits by it.

    Without a place it comes last, but before rules that take all that others leave.

    ``expects`` is a recurring cost that is entered first, for the bills to take its place.
    """

    rule: CostRule
    place: int | None = None
    expects: CostItem | None = None


@dataclass(frozen=True, slots=True)
class AddRules:
    """Enter the rules of a file at the end; those that are there already are left out."""

    rules: tuple[CostRule, ...]
    source: str = ""


@dataclass(frozen=True, slots=True)
class ChangeRule:
    """Replace a rule by id, and sort what waits by it; lines that are sorted stay so."""

    id: int
    rule: CostRule


@dataclass(frozen=True, slots=True)
class DeleteRule:
    """Delete a rule by id; what it has sorted stays so."""

    id: int


@dataclass(frozen=True, slots=True)
class MoveRule:
    """Apply a rule, by id, as the one at ``place`` from now on."""

    id: int
    place: int


@dataclass(frozen=True, slots=True)
class UndoImport:
    """Delete what is still there of an import.

    Rows that somebody changed since are kept, or deleted too; the command is refused where there
    are any and nobody said which.
    """

    batch: int
    at: datetime
    edited: Literal["ask", "keep", "delete"] = "ask"


@dataclass(frozen=True, slots=True)
class SaveScenario:
    """Keep a scenario, its TOML text, under a name; one of that name is replaced."""

    name: str
    body: str


@dataclass(frozen=True, slots=True)
class RenameScenario:
    """Give a saved scenario a name that no other has."""

    name: str
    new_name: str


@dataclass(frozen=True, slots=True)
class DeleteScenario:
    """Delete a saved scenario."""

    name: str


@dataclass(frozen=True, slots=True)
class SaveScenarios:
    """Keep several scenarios, pairs of name and text, as one step."""

    pairs: tuple[tuple[str, str], ...]
    source: str = ""


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
    | AddReasons
    | ChangeReasons
    | DeleteReasons
    | PutReasons
    | SetSetting
    | SetSettings
    | AddCategory
    | ChangeCategory
    | DeleteCategory
    | AddLines
    | TakeLine
    | SkipLines
    | ReturnLines
    | AddRule
    | AddRules
    | ChangeRule
    | DeleteRule
    | MoveRule
    | UndoImport
    | SaveScenario
    | SaveScenarios
    | RenameScenario
    | DeleteScenario
)


def row_count(command: Command) -> int:
    """How many rows a command names: how long it will take, more or less."""
    values = (getattr(command, field.name) for field in fields(command))
    return sum(len(value) for value in values if isinstance(value, tuple))
