"""Why did it change? Two periods named by their labels, and the bridge between them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.bridge import Bridge, bridge
from costdesk.domain.card import DefinitionCard, definition_card
from costdesk.domain.findings import Code, refuse
from costdesk.domain.periods import GRAINS, parse_period, period_of
from costdesk.services.results import counted_in, period_results

if TYPE_CHECKING:
    from costdesk.domain.definitions import Definitions
    from costdesk.domain.figures import PeriodResult
    from costdesk.domain.periods import Period
    from costdesk.services.workspace import Workspace

_EXAMPLE_DAY = date(2025, 3, 1)


def named_period(definitions: Definitions, label: str) -> Period:
    """The period of a label. Raises ``Refused`` with examples where it is none."""
    period = parse_period(label.strip(), definitions.fiscal_start)
    if period is None:
        raise refuse(Code.UNKNOWN_PERIOD, text=label, examples=_examples(definitions))
    return period


def _examples(definitions: Definitions) -> str:
    start = definitions.fiscal_start
    labels = [period_of(_EXAMPLE_DAY, grain, start).label for grain in GRAINS]
    return ", ".join((*labels, f"{_EXAMPLE_DAY}..{_EXAMPLE_DAY.replace(day=15)}"))


class Explanation(NamedTuple):
    """A bridge with the two results it stands between."""

    before: PeriodResult
    after: PeriodResult
    bridge: Bridge
    card: DefinitionCard


def explain(workspace: Workspace, before: str, after: str) -> Explanation:
    """Why the cost per contact changed between two periods, named by their labels."""
    definitions = workspace.definitions()
    periods = [named_period(definitions, label) for label in (before, after)]
    start, end = period_results(workspace, periods)
    card = definition_card([start, end], (), definitions, counted=counted_in(workspace))
    return Explanation(start, end, bridge(start, end, definitions), card)
