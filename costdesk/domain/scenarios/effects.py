"""What a lever can move: one number by its name, in which stage it works, and what it may be.

The stages follow each other: volume, repeats, handle time, staffing, prices. Inside a stage every
effect is a factor, so levers can be given in any order. A price, fee or one-off is added.
"""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction
from typing import Literal, NamedTuple

Stage = Literal["volume", "repeats", "aht", "staffing", "prices"]
STAGES: tuple[Stage, ...] = ("volume", "repeats", "aht", "staffing", "prices")
Unit = Literal["percent", "points", "seconds", "minutes", "number", "money"]
Variable = Literal[
    "volume", "repeat_rate", "aht", "occupancy", "shrinkage", "wages", "telecom", "hardware",
    "rent", "utilities", "licences", "software", "price", "fee", "one_off", "satisfaction",
]  # fmt: skip

_DAY = 86_400


class Effect(NamedTuple):
    """A number of a lever: ``least`` and ``most`` bound it, money is in units of the currency."""

    name: str
    stage: Stage
    variable: Variable
    unit: Unit
    least: int | None = None
    most: int | None = None
    is_whole: bool = False


_LARGEST = 10**9

_VOLUME = (
    Effect("volume_percent", "volume", "volume", "percent", -100, 1000),
    Effect("cause_contacts", "volume", "volume", "number", 0, _LARGEST),
    Effect("cause_percent", "volume", "volume", "percent", 0, 100),
    Effect("removed_percent", "volume", "volume", "percent", 0, 100),
    Effect("contained_percent", "volume", "volume", "percent", 0, 100),
    Effect("returned_percent", "volume", "volume", "percent", 0, 100),
    Effect("moved_percent", "volume", "volume", "percent", 0, 100),
    Effect("added_percent", "volume", "volume", "percent", 0, 1000),
)
_TIME = (
    Effect("fcr_points", "repeats", "repeat_rate", "points", -100, 100),
    Effect("csat_points", "repeats", "satisfaction", "points", -100, 100),
    Effect("aht_percent", "aht", "aht", "percent", -99, 1000),
    Effect("productivity_percent", "aht", "aht", "percent", -90, 1000),
    Effect("reach_percent", "aht", "aht", "percent", 0, 100),
    Effect("new_aht_seconds", "aht", "aht", "seconds", 1, _DAY),
    Effect("new_at_once", "aht", "aht", "number", 1, 100),
)
_STAFFING = (
    Effect("pools", "staffing", "occupancy", "number", 1, 50, is_whole=True),
    Effect("peak_percent", "staffing", "occupancy", "percent", 0, 100),
    Effect("overstaffing_percent", "staffing", "occupancy", "percent", -100, 100),
    Effect("shrinkage_percent", "staffing", "shrinkage", "percent", -100, 200),
)
_PRICES = (
    Effect("wages_percent", "prices", "wages", "percent", -100, 1000),
    Effect("telecom_percent", "prices", "telecom", "percent", -100, 1000),
    Effect("hardware_percent", "prices", "hardware", "percent", -100, 1000),
    Effect("rent_percent", "prices", "rent", "percent", -100, 1000),
    Effect("utilities_percent", "prices", "utilities", "percent", -100, 1000),
    Effect("licences_percent", "prices", "licences", "percent", -100, 1000),
    Effect("software_percent", "prices", "software", "percent", -100, 1000),
    Effect("price_percent", "prices", "price", "percent", -100, 1000),
    Effect("cost_per_month", "prices", "fee", "money", 0, _LARGEST),
    Effect("cost_per_agent", "prices", "fee", "money", 0, _LARGEST),
    Effect("fee_per_contact", "prices", "fee", "money", 0, _LARGEST),
    Effect("menu_minutes", "prices", "telecom", "minutes", 0, 1440),
    Effect("menu_price", "prices", "telecom", "money", 0, _LARGEST),
    Effect("one_off", "prices", "one_off", "money", 0, _LARGEST),
)
EFFECTS: dict[str, Effect] = {
    effect.name: effect for effect in (*_VOLUME, *_TIME, *_STAFFING, *_PRICES)
}
PRICED_CATEGORIES = ("telecom", "hardware", "rent", "utilities", "licences", "software")
"""The categories that have a price effect of their own name."""

ONE = Fraction(1)
"""What is not moved; the very object, so that nobody need multiply by it."""
_NOTHING = Fraction(0)


class Values(dict[str, Fraction]):
    """A lever's numbers in one case; what it does not give is 0."""

    def __missing__(self, name: str) -> Fraction:
        """Nothing moved."""
        return _NOTHING

    def part(self, name: str) -> Fraction:
        """A percentage as a part of 1."""
        return self[name] / 100 if name in self else _NOTHING

    def changed(self, name: str) -> Fraction:
        """1 and a percentage of it."""
        return 1 + self[name] / 100 if name in self else ONE


def product(factors: Iterable[Fraction]) -> Fraction:
    """All of them multiplied; most levers move little, and fractions are slow."""
    result = ONE
    for factor in factors:
        if factor is not ONE:
            result = factor if result is ONE else result * factor
    return result


def growth(given: Values) -> Fraction:
    """Contacts after ÷ before, by another volume or because a cause is gone."""
    removed = given.part("cause_percent") * given.part("removed_percent")
    return product((given.changed("volume_percent"), 1 - removed if removed else ONE))


def contained(given: Values) -> Fraction:
    """The part of contacts that a machine settles for good: those who come back are not."""
    settled = given.part("contained_percent")
    return settled * (1 - given.part("returned_percent")) if settled else settled


def unresolved(given: Values, fcr: Fraction | None) -> Fraction:
    """Contacts left unsolved after ÷ before, where ``fcr`` of them were solved at once."""
    return _of_the_rest(given.part("fcr_points"), fcr)


def dissatisfied(given: Values, csat: Fraction | None) -> Fraction:
    """Customers not content after ÷ before, where ``csat`` of them were."""
    return _of_the_rest(given.part("csat_points"), csat)


def _of_the_rest(points: Fraction, share: Fraction | None) -> Fraction:
    if not points or share is None or share == 1:
        return ONE
    return max(_NOTHING, 1 - points / (1 - share))


def handling(given: Values) -> Fraction:
    """Handle time after ÷ before; so many more contacts per hour take 1 ÷ (1 + more) of it."""
    faster = ONE
    if "productivity_percent" in given:
        reach = given.part("reach_percent") if "reach_percent" in given else ONE
        faster = 1 - reach * (1 - 1 / given.changed("productivity_percent"))
    return product((given.changed("aht_percent"), faster))


def lost_time(given: Values) -> Fraction:
    """Shrinkage after ÷ before."""
    return given.changed("shrinkage_percent")


def surplus(given: Values) -> Fraction:
    """People beyond the need, after ÷ before."""
    return given.changed("overstaffing_percent")


def peaks(given: Values) -> Fraction:
    """How far intervals lie from their mean, after ÷ before."""
    return 1 - given.part("peak_percent") if "peak_percent" in given else ONE


def teams(given: Values, before: int) -> Fraction:
    """Separate queues after ÷ before."""
    return given["pools"] / before if given["pools"] else ONE


def price(given: Values, category: str, *, is_wage: bool, chosen: str) -> Fraction:
    """The price of a category after ÷ before; ``chosen`` is the one the lever names."""
    return product(
        (
            given.changed("wages_percent") if is_wage else ONE,
            given.changed(f"{category}_percent") if category in PRICED_CATEGORIES else ONE,
            given.changed("price_percent") if category == chosen else ONE,
        )
    )
