"""Adding, flagging and deleting categories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.domain.costs import CATEGORIES, Category
from costdesk.domain.findings import Code, Place, refuse
from costdesk.services.execution.outcome import SETTINGS, Outcome
from costdesk.services.owner_settings import BUDGET, dated_key
from costdesk.storage import definitions as stored
from costdesk.storage.history import StepName

if TYPE_CHECKING:
    from costdesk.domain.definitions import Definitions
    from costdesk.services.commands import AddCategory, ChangeCategory, DeleteCategory
    from costdesk.storage.database import Connection

_BUILT_IN = {category.name for category in CATEGORIES}


def add(connection: Connection, definitions: Definitions, command: AddCategory) -> Outcome:  # noqa: ARG001
    """Add a category; its name must be new, whatever its case."""
    category = command.category._replace(name=command.category.name.strip())
    place = Place(column="category")
    if not category.name:
        raise refuse(Code.REQUIRED, place)
    if _find(connection, category.name):
        raise refuse(Code.NAME_TAKEN, place, text=category.name)
    stored.put_category(connection, category)
    return _outcome("add_category", category.name)


def change(connection: Connection, definitions: Definitions, command: ChangeCategory) -> Outcome:  # noqa: ARG001
    """Change the flags of a category."""
    known = _known(connection, command.category.name)
    stored.put_category(connection, command.category._replace(name=known))
    return _outcome("change_category", known)


def delete(connection: Connection, definitions: Definitions, command: DeleteCategory) -> Outcome:
    """Delete a category that is the owner's own and that nothing is in, and its budgets."""
    name = _known(connection, command.name)
    uses = stored.category_uses(connection, name)
    if uses or name in _BUILT_IN:
        raise refuse(Code.IN_USE, Place(column="category"), text=name, count=uses)
    for budget in definitions.budgets.get(name, ()):
        stored.put_setting(connection, dated_key(BUDGET, name, budget.start), "")
    stored.delete_category(connection, name)
    return _outcome("delete_category", name)


def _outcome(code: str, name: str) -> Outcome:
    return Outcome(StepName(code, {"name": name}), frozenset([SETTINGS]))


def _find(connection: Connection, name: str) -> Category | None:
    folded = name.strip().casefold()
    known = stored.categories(connection)
    return next((category for category in known if category.name.casefold() == folded), None)


def _known(connection: Connection, name: str) -> str:
    found = _find(connection, name)
    if found is None:
        raise refuse(Code.GONE, Place(column="category"), text=name)
    return found.name
