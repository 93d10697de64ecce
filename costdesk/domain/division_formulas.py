"""The formulas that are one division: what things cost, and the plain figures of time.

The names are those of the command line; on-cost is on the wage alone, wage, overhead and hours are
totals of one period, and all times of one formula are in one unit.
"""

from __future__ import annotations

from costdesk.domain.expressions import kept, minus, number, plus, share, times
from costdesk.domain.findings import Code
from costdesk.domain.formulas import (
    HUNDRED,
    Division,
    Formula,
    Inputs,
    Parameter,
    division,
    plain_division,
)

_COST = Parameter("cost", is_money=True)


def _per(
    name: str, result_name: str, counted: str, nothing: Code = Code.ZERO_DENOMINATOR
) -> Formula:
    return plain_division(name, "cost", result_name, (_COST, Parameter(counted)), nothing)


def _resolution(given: Inputs) -> Division:
    resolved = times(number(given["contacts"]), share(given["resolution_percent"]))
    return number(given["cost"]), resolved


def _loaded_hour(given: Inputs) -> Division:
    on_cost = share(HUNDRED + given["on_cost_percent"])
    labour = times(number(given["wage"]), on_cost)
    hours = times(number(given["paid_hours"]), kept(given["shrinkage_percent"]))
    return plus(labour, number(given["overhead"])), hours


def _handle_time(given: Inputs) -> Division:
    parts = (number(given[part]) for part in ("talk", "hold", "wrap"))
    return plus(*parts), number(given["handled"])


def _occupancy(given: Inputs) -> Division:
    """Available time is waiting for a contact, as everywhere in the field: not the whole."""
    busy = number(given["busy"])
    return busy, plus(busy, number(given["available"]))


def _depreciation(given: Inputs) -> Division:
    return minus(number(given["cost"]), number(given["residual"])), number(given["months"])


DIVISIONS = (
    _per("inbound", "cost_per_call", "calls", Code.NO_HANDLED),
    _per("outbound", "cost_per_sale", "sales", Code.NO_SALES),
    _per("outbound", "cost_per_lead", "leads", Code.NO_LEADS),
    _per("contact", "cost_per_contact", "contacts", Code.NO_HANDLED),
    division(
        "resolution",
        "cost",
        "cost_per_resolution",
        (_COST, Parameter("contacts"), Parameter("resolution_percent", at_most=HUNDRED)),
        _resolution,
        Code.NO_RESOLVED,
    ),
    _per("minute", "cost_per_minute", "minutes", Code.NO_HANDLE_TIME),
    division(
        "loaded-hour",
        "cost",
        "loaded_hour",
        (
            Parameter("wage", is_money=True),
            Parameter("on_cost_percent", required=False),
            Parameter("overhead", required=False, is_money=True),
            Parameter("paid_hours"),
            Parameter("shrinkage_percent", required=False, at_most=HUNDRED),
        ),
        _loaded_hour,
    ),
    division(
        "aht",
        "people",
        "aht_seconds",
        (
            Parameter("talk"),
            Parameter("hold", required=False),
            Parameter("wrap", required=False),
            Parameter("handled"),
        ),
        _handle_time,
        Code.NO_HANDLED,
    ),
    division(
        "occupancy",
        "people",
        "occupancy",
        (Parameter("busy"), Parameter("available")),
        _occupancy,
    ),
    plain_division(
        "shrinkage",
        "people",
        "shrinkage",
        (Parameter("away"), Parameter("paid")),
    ),
    division(
        "depreciation",
        "cost",
        "per_month",
        (
            _COST,
            Parameter(
                "residual",
                required=False,
                is_money=True,
                part_of="cost",
                above_whole=Code.RESIDUAL_ABOVE_AMOUNT,
            ),
            Parameter("months"),
        ),
        _depreciation,
    ),
    _per("capacity-rate", "cost_per_hour", "hours"),
)
