"""The sample centre: a year and a half of a fictional small centre, to look around in."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from costdesk.imports.answers import Answers
from costdesk.imports.capacity_rows import read_capacity
from costdesk.imports.contact_rows import read_contacts
from costdesk.imports.cost_rows import read_costs
from costdesk.imports.reading import read_bytes
from costdesk.imports.records import Terms
from costdesk.imports.setting_rows import read_settings
from costdesk.services.commands import AddCapacity, AddCosts, AddCounts, SetSettings
from costdesk.services.paths import resources

if TYPE_CHECKING:
    from costdesk.domain.costs import CostItem
    from costdesk.domain.definitions import Definitions
    from costdesk.services.workspace import Workspace

_WRITTEN_IN = Terms("EUR", 2)
_ANSWERS = Answers(dates="ymd", decimal="point")

# The files are in euros. Other currencies take the numbers as they are, but in forints nobody
# would believe them: amounts are taken times 200, about the level of Hungarian wages and rents,
# and foreign currency at 400 forints to the euro.
_LEVEL = {"HUF": Decimal(200)}
_EXCHANGE = {"HUF": Decimal(400)}


def fill_with_sample(workspace: Workspace) -> None:
    """Put the sample centre into a workspace, named in its language, as four steps.

    Raises Refused where the workspace holds counts or capacity of the same days and cells.
    """
    owner = workspace.definitions()
    folder = resources() / "samples"
    settings = read_settings(read_bytes(folder / "settings.csv"), _ANSWERS, _WRITTEN_IN)
    costs = read_costs(read_bytes(folder / owner.language / "costs.csv"), _ANSWERS, _WRITTEN_IN)
    contacts = read_contacts(read_bytes(folder / "contacts.csv"), _ANSWERS, _WRITTEN_IN)
    capacity = read_capacity(read_bytes(folder / "capacity.csv"), _ANSWERS, _WRITTEN_IN)
    for command in (
        SetSettings(settings.values),
        AddCosts(tuple(_in_currency(item, owner) for item in costs.values), source="sample"),
        AddCounts(contacts.values, source="sample"),
        AddCapacity(capacity.values, source="sample"),
    ):
        workspace.execute(command)


def _in_currency(item: CostItem, owner: Definitions) -> CostItem:
    """An item of the files, which are in euros, in the workspace's currency."""
    if item.currency == owner.currency:
        return replace(item, currency="", rate=None)
    if item.currency and item.rate:
        return replace(item, rate=item.rate * _EXCHANGE.get(owner.currency, Decimal(1)))
    level = _LEVEL.get(owner.currency)
    if level is None:
        return item
    residual = item.residual * level if item.residual else item.residual
    return replace(item, amount=item.amount * level, residual=residual)
