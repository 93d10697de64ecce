"""The sample centre: a year and a half of a fictional small centre, to look around in."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from costdesk.domain.progress import part, silent
from costdesk.imports.answers import Answers
from costdesk.imports.capacity_rows import read_capacity
from costdesk.imports.contact_rows import read_contacts
from costdesk.imports.cost_rows import read_costs
from costdesk.imports.quality_rows import read_quality
from costdesk.imports.reading import read_bytes
from costdesk.imports.reason_rows import read_reasons
from costdesk.imports.records import Terms
from costdesk.imports.setting_rows import read_settings
from costdesk.services.commands import AddCapacity, AddCosts, AddCounts, AddQuality, SetSettings
from costdesk.services.paths import resources
from costdesk.services.reason_commands import AddReasons
from costdesk.services.workspace import Workspace

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from costdesk.domain.costs import CostItem
    from costdesk.domain.definitions import Definitions
    from costdesk.domain.progress import Progress

_WRITTEN_IN = Terms("EUR", 2)
_ANSWERS = Answers(dates="ymd", decimal="point")

# The files are in euros. Other currencies take the numbers as they are, but in forints nobody
# would believe them: amounts are taken times 200, about the level of Hungarian wages and rents,
# and foreign currency at 400 forints to the euro.
_LEVEL = {"HUF": Decimal(200)}
_EXCHANGE = {"HUF": Decimal(400)}


def new_sample(
    path: Path,
    currency: str,
    settings: Iterable[tuple[str, str]] = (),
    progress: Progress = silent,
) -> Workspace:
    """A new workspace with the sample centre, open.

    Raises Refused or Cancelled with nothing left behind; a file that exists is never overwritten.
    """
    workspace = Workspace.create(path, currency, settings)
    try:
        fill_with_sample(workspace, progress)
    except BaseException:
        workspace.discard()
        raise
    return workspace


def fill_with_sample(workspace: Workspace, progress: Progress = silent) -> None:
    """Put the sample centre into a workspace, named in its language, as six steps.

    Raises Refused where the workspace holds counts or capacity of the same days and cells.
    """
    owner = workspace.definitions()
    folder = resources() / "samples"
    in_costs, in_contacts = part(progress, 0, 20), part(progress, 20, 60)
    settings = read_settings(read_bytes(folder / "settings.csv"), _ANSWERS, _WRITTEN_IN)
    costs = read_bytes(folder / owner.language / "costs.csv")
    items = read_costs(costs, _ANSWERS, _WRITTEN_IN, in_costs).values
    contacts = read_bytes(folder / "contacts.csv")
    counts = read_contacts(contacts, _ANSWERS, _WRITTEN_IN, in_contacts).values
    capacity = read_capacity(read_bytes(folder / "capacity.csv"), _ANSWERS, _WRITTEN_IN)
    quality = read_quality(read_bytes(folder / "quality.csv"), _ANSWERS, _WRITTEN_IN)
    about = read_bytes(folder / owner.language / "reasons.csv")
    reasons = read_reasons(about, _ANSWERS, _WRITTEN_IN)
    for command, first, last in (
        (SetSettings(settings.values), 60, 65),
        (AddCosts(tuple(_in_currency(item, owner) for item in items), "sample"), 65, 75),
        (AddCounts(counts, source="sample"), 75, 95),
        (AddCapacity(capacity.values, source="sample"), 95, 98),
        (AddQuality(quality.values, source="sample"), 98, 99),
        (AddReasons(reasons.values, source="sample"), 99, 100),
    ):
        workspace.execute(command, part(progress, first, last))


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
