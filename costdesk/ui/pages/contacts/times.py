"""Times beside counts: kept as seconds of all contacts together, written as owners know them."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple

from costdesk.domain.money import rounded

if TYPE_CHECKING:
    from costdesk.domain.contacts import Measure

Times = Literal["average", "total"]
"""Whether times are shown and written per contact on average, or of all contacts together."""
TIMED: frozenset[Measure] = frozenset({"handle_seconds", "answer_seconds"})


class Average(NamedTuple):
    """A time per contact, in exact seconds; what it comes to depends on how many there were."""

    seconds: Fraction

    def of(self, contacts: int) -> int:
        """The whole seconds of so many contacts together."""
        return rounded(self.seconds * contacts)


Number = int | Average
"""What is written into a place: a count, the seconds of all together, or a time per contact."""


def time_meant(seconds: Fraction, times: Times) -> Number:
    """What a time that was written means."""
    return Average(seconds) if times == "average" else rounded(seconds)
