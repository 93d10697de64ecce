"""What is looked at of a workspace."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from costdesk.domain.periods import Grain, Period

Comparison = Literal["previous", "year_before", "chosen"]


class View(NamedTuple):
    """What is looked at: a period of a grain (by a day in it), and what it is compared with.

    ``other`` is the period that was chosen to compare with, where one was; of any length.
    """

    grain: Grain = "month"
    day: date = date.min
    comparison: Comparison = "previous"
    other: Period | None = None
