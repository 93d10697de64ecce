"""What the calculator takes from a workspace, and the published figures to stand beside it."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

from costdesk.domain.benchmarks import Benchmark, comparable, is_verified
from costdesk.domain.contacts import INBOUND, PHONE
from costdesk.domain.figures import by_category, contact_cells, outbound_cells, recording_cells
from costdesk.domain.money import rounded
from costdesk.reports.benchmarks import read_benchmarks
from costdesk.services.paths import resources

if TYPE_CHECKING:
    from collections.abc import Callable

    from costdesk.domain.contacts import Cell, Measure
    from costdesk.domain.definitions import Definitions
    from costdesk.domain.figures import PeriodResult

Known = dict[str, Decimal]
_SECONDS_IN_MINUTE, _SECONDS_IN_HOUR = 60, 3600
_DIGITS = 4


def benchmarks_in(currency: str, figure: str) -> list[Benchmark]:
    """Published figures in this very currency, the most trusted and newest first."""
    published = read_benchmarks(resources() / "benchmarks.csv")
    return comparable(published, currency=currency, figure=figure)


def published(currency: str, figure: str) -> Benchmark | None:
    """The most trusted verified figure of all channels together; it has a year and is no guess."""
    for benchmark in benchmarks_in(currency, figure):
        if is_verified(benchmark) and not benchmark.channel:
            return benchmark
    return None


def known_inputs(result_name: str, result: PeriodResult, definitions: Definitions) -> Known:
    """The inputs of a formula, by the name of its result, that a period's figures give.

    What is not recorded, or not for every contact, is left out. Money is in currency units.
    """
    find = _SOURCES.get(result_name)
    if find is None or result.covered.extent == "outside":
        return {}
    known = {
        name: value
        for name, value in find(result, definitions).items()
        if value is not None and (value or name not in _MONEY)  # no cost is entered yet
    }
    scale = 10**definitions.digits
    return {
        name: _decimal(value / scale if name in _MONEY else value) for name, value in known.items()
    }


Found = dict[str, Fraction | None]
_MONEY = frozenset({"cost", "wage", "overhead", "cost_per_contact"})


def _decimal(value: Fraction) -> Decimal:
    return Decimal(rounded(value, _DIGITS)).scaleb(-_DIGITS).normalize() + 0


def _total(
    result: PeriodResult, cells: list[Cell], measure: Measure, per: int = 1
) -> Fraction | None:
    """A measure of these cells, None unless every row with contacts records it."""
    tally = result.tally(cells)
    if measure not in tally.totals or not tally.complete(measure):
        return None
    return Fraction(tally.totals[measure], per)


def _call(result: PeriodResult, _definitions: Definitions) -> Found:
    calls = [cell for cell in result.cells if cell[1:] == (INBOUND, PHONE)]
    return {"cost": Fraction(result.cost(calls)), "calls": _total(result, calls, "handled")}


def _outcome(measure: Measure) -> Callable[[PeriodResult, Definitions], Found]:
    def find(result: PeriodResult, _definitions: Definitions) -> Found:
        cells = outbound_cells(result)
        if not cells:
            return {}
        return {"cost": result.base(cells).value, measure: _total(result, cells, measure)}

    return find


def _contact(result: PeriodResult, definitions: Definitions) -> Found:
    cells = contact_cells(result, definitions)
    return {"cost": Fraction(result.total_cost), "contacts": _total(result, cells, "handled")}


def _resolution(result: PeriodResult, _definitions: Definitions) -> Found:
    cells = recording_cells(result, "resolved")
    if not cells:
        return {}
    contacts, resolved = (_total(result, cells, measure) for measure in ("handled", "resolved"))
    percent = resolved / contacts * 100 if contacts and resolved is not None else None
    return {
        "cost": result.base(cells).value,
        "contacts": contacts,
        "resolution_percent": percent,
    }


def _repeats(result: PeriodResult, definitions: Definitions) -> Found:
    found = _resolution(result, definitions)
    cost, contacts = found.pop("cost", None), found.get("contacts")
    return found | {"cost_per_contact": cost / contacts if cost is not None and contacts else None}


def _mean_call(result: PeriodResult) -> Fraction | None:
    """Seconds of an answered call."""
    calls = [cell for cell in result.cells if cell[1:] == (INBOUND, PHONE)]
    seconds, handled = (_total(result, calls, each) for each in ("handle_seconds", "handled"))
    return seconds / handled if seconds is not None and handled else None


def _staffing(result: PeriodResult, _definitions: Definitions) -> Found:
    """How long a call takes and what is lost of the hours; when calls come, no period tells."""
    return {"aht_seconds": _mean_call(result), "shrinkage_percent": _lost_percent(result)}


def _menu(result: PeriodResult, definitions: Definitions) -> Found:
    mean = _mean_call(result)
    minutes = None if mean is None else mean / _SECONDS_IN_MINUTE
    return {"calls": _call(result, definitions)["calls"], "minutes_per_call": minutes}


def _minute(result: PeriodResult, definitions: Definitions) -> Found:
    cells = contact_cells(result, definitions)
    minutes = _total(result, cells, "handle_seconds", _SECONDS_IN_MINUTE)
    return {"cost": Fraction(result.total_cost), "minutes": minutes}


def _handle_time(result: PeriodResult, definitions: Definitions) -> Found:
    cells = contact_cells(result, definitions)
    return {
        "talk": _total(result, cells, "handle_seconds"),
        "handled": _total(result, cells, "handled"),
    }


def _hours(result: PeriodResult) -> tuple[Fraction | None, Fraction | None]:
    """Paid hours, and those without shrinkage."""
    if result.capacity is None:
        return None, None
    paid, practical = result.capacity.paid, result.capacity.practical
    return Fraction(paid) / _SECONDS_IN_HOUR, Fraction(practical) / _SECONDS_IN_HOUR


def _lost_percent(result: PeriodResult) -> Fraction | None:
    paid, practical = _hours(result)
    return (1 - practical / paid) * 100 if paid and practical else None


def _loaded_hour(result: PeriodResult, definitions: Definitions) -> Found:
    costs = by_category(result.pools)
    labour = sum(cost for name, cost in costs.items() if definitions.is_labour(name))
    return {
        "wage": Fraction(labour),
        "overhead": Fraction(result.total_cost - labour),
        "paid_hours": _hours(result)[0],
        "shrinkage_percent": _lost_percent(result),
    }


def _occupancy(result: PeriodResult, _definitions: Definitions) -> Found:
    _, practical = _hours(result)
    if practical is None or result.handle_time is None:
        return {}
    busy = result.handle_time / _SECONDS_IN_HOUR
    return {"busy": busy, "available": max(practical - busy, Fraction(0))}


def _shrinkage(result: PeriodResult, _definitions: Definitions) -> Found:
    paid, practical = _hours(result)
    away = paid - practical if paid is not None and practical is not None else None
    return {"away": away, "paid": paid}


def _capacity_rate(result: PeriodResult, definitions: Definitions) -> Found:
    costs = by_category(result.pools)
    capacity = sum(cost for name, cost in costs.items() if definitions.is_capacity(name))
    return {"cost": Fraction(capacity), "hours": _hours(result)[1]}


_SOURCES: dict[str, Callable[[PeriodResult, Definitions], Found]] = {
    "cost_per_call": _call,
    "cost_per_sale": _outcome("sales"),
    "cost_per_lead": _outcome("leads"),
    "cost_per_contact": _contact,
    "cost_per_resolution": _resolution,
    "cost_per_minute": _minute,
    "loaded_hour": _loaded_hour,
    "aht_seconds": _handle_time,
    "occupancy": _occupancy,
    "shrinkage": _shrinkage,
    "cost_per_hour": _capacity_rate,
    "agents": _staffing,
    "service_level": _staffing,
    "avoidable_saving": _resolution,
    "repeat_cost": _repeats,
    "saving": _menu,
}
