"""From where on something is worth a look: usual thresholds, each of which the owner can set."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

# Labour share: Strategic Contact 68 to 77 %, ContactBabel and MetricNet about 70 %; outside of 55
# to 85 % something is missing more often than unusual. Occupancy above 85 % wears people out
# (Call Centre Helper). The others are ours: large enough to be no noise in a small centre.
USUAL: dict[str, Fraction] = {
    "labour_share_low": Fraction(55),
    "labour_share_high": Fraction(85),
    "category_jump": Fraction(30),
    "unit_cost_jump": Fraction(20),
    "occupancy": Fraction(85),
    "abandon_rate": Fraction(10),
    "unallocated": Fraction(10),
    "missing_after": Fraction(3),
    "benchmark_times": Fraction(2),
    "easy_contacts": Fraction(1),
}
"""Percent, but ``missing_after`` periods and ``benchmark_times`` times."""
NAMES = tuple(USUAL)
OFF = "off"
LARGEST = 1000

Thresholds = dict[str, Fraction | None]


def thresholds(changed: Mapping[str, Fraction | None]) -> Thresholds:
    """All thresholds, as the owner changed them; None for what is not to be watched."""
    return {name: changed.get(name, usual) for name, usual in USUAL.items()}
