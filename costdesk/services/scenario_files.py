"""What-if results as plain values for files: decimal texts, numbers, nothing."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Literal, NamedTuple

from costdesk.domain.scenarios.causes import cause_of
from costdesk.exports.csv_files import render, style_of
from costdesk.exports.scenarios import terms_tables
from costdesk.services.summaries import money_text, ratio_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from costdesk.domain.figures import Figure
    from costdesk.domain.scenarios.causes import Cause
    from costdesk.domain.scenarios.headroom import Headroom
    from costdesk.domain.scenarios.levers import Lever
    from costdesk.domain.scenarios.results import GuardState, Result
    from costdesk.domain.scenarios.rota import Plan, Rota, Slot
    from costdesk.exports.csv_files import Cell
    from costdesk.services.scenarios import WhatIf

SUMS = ("total_cost", "saving", "claimed_saving", "fees", "one_off")
UNIT_COSTS = ("cost_per_contact", "cost_per_resolution", "cost_per_sale")
MEASURES = (
    "payback_months", "break_even_contacts", "aht_seconds", "people", "people_change",
    "service_level", "occupancy", "abandon_rate", "asa_seconds", "backlog_hours", "csat", "fcr",
)  # fmt: skip
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_OF_ROTA = ("agents", "scheduled", "intensity", "wait_probability")
COLUMNS = (
    "scenario", "case", "period", "months", "contacts", *SUMS, *UNIT_COSTS, *MEASURES, *_OF_ROTA,
    "one_agent_less", "one_agent_more", "red",
)  # fmt: skip
_MINUTES = 60


def start_alike(made: Sequence[WhatIf]) -> bool:
    """Whether all start from the same figures, so that one "today" stands for all."""
    return all(each.base == made[0].base for each in made)


def results_by_case(made: WhatIf) -> dict[str, Result]:
    """The base and every case, in the order in which they are shown."""
    cases = {str(case): result for case, result in made.evaluation.cases.items()}
    return {"base": made.evaluation.base} | cases


def result_record(result: Result, digits: int) -> dict[str, object]:
    """A result as files show it: money exact, all else with four decimals, None with a reason."""
    figures = {name: getattr(result, name) for name in (*UNIT_COSTS, *MEASURES)}
    return {
        **{name: money_text(getattr(result, name), digits) for name in SUMS},
        "contacts": ratio_text(result.contacts),
        **{name: _figure(name, figure, digits) for name, figure in figures.items()},
        **_rota_record(result.rota),
        "costs": {name: money_text(amount, digits) for name, amount in result.costs.items()},
        "guards": [_guard_record(state) for state in result.guards],
        "red": result.is_red,
        "reasons": {name: str(figure.reason) for name, figure in figures.items() if figure.reason},
    }


def _figure(name: str, figure: Figure, digits: int) -> str | None:
    return ratio_text(figure.value, digits if name in UNIT_COSTS else 0)


def _rota_record(rota: Rota | None) -> dict[str, object]:
    if rota is None:
        return {**dict.fromkeys(_OF_ROTA), "by_interval": [], "by_weekday": []}
    return {
        "agents": rota.agents,
        "scheduled": rota.scheduled,
        "intensity": ratio_text(rota.intensity),
        "wait_probability": _float(rota.wait_probability),
        "by_interval": [_slot_record(slot) for slot in rota.slots],
        "by_weekday": [_weekday_record(plan) for plan in rota.week],
    }


def _weekday_record(plan: Plan) -> dict[str, object]:
    return {
        "weekday": WEEKDAYS[plan.weekday],
        "days": ratio_text(plan.days),
        "contacts": ratio_text(plan.contacts),
        "agents": plan.agents,
        "hours": ratio_text(plan.hours),
        "service_level": _float(plan.service_level),
        "occupancy": _float(plan.occupancy),
    }


def _slot_record(slot: Slot) -> dict[str, object]:
    return {
        "start": clock(slot.start),
        "contacts": ratio_text(slot.contacts),
        "intensity": ratio_text(slot.intensity),
        "agents": slot.agents,
        "scheduled": slot.scheduled,
        "wait_probability": _float(slot.wait_probability),
        "service_level": _float(slot.service_level),
        "asa_seconds": _float(slot.asa_seconds),
        "occupancy": _float(slot.occupancy),
        "abandon_rate": _float(slot.abandon_rate),
    }


def clock(minutes: int) -> str:
    """Minutes after midnight as a time of day."""
    return f"{minutes // _MINUTES:02}:{minutes % _MINUTES:02}"


def _float(value: float | None) -> str | None:
    return None if value is None else ratio_text(Fraction(value))


def _guard_record(state: GuardState) -> dict[str, object]:
    limit, value = ratio_text(state.limit), ratio_text(state.value.value)
    return {"guard": state.guard, "limit": limit, "value": value, "passed": state.passed}


def what_if_record(made: WhatIf, notes: Sequence[str] = ()) -> dict[str, object]:
    """A scenario with its results; ``notes`` are its findings as sentences."""
    base, evaluation = made.base, made.evaluation
    return {
        "scenario": made.scenario.name,
        "base": {
            "period": base.label or None,
            "start": None if base.start is None else str(base.start),
            "end": None if base.last is None else str(base.last),
            "months": ratio_text(base.months),
        },
        "assumptions": {
            table: dict(pairs) for table, pairs in terms_tables(made.scenario.terms) if pairs
        },
        "causes": [_cause_record(use) for use in causes(made)],
        "results": {
            case: result_record(result, base.digits)
            for case, result in results_by_case(made).items()
        },
        "tornado": [
            {
                "lever": swing.lever.name or swing.lever.kind,
                "kind": swing.lever.kind,
                **{
                    case: money_text(getattr(swing, case), base.digits) for case in evaluation.cases
                },
            }
            for swing in evaluation.tornado
        ],
        "one_agent_less": _headroom_record(evaluation.less, made),
        "one_agent_more": _headroom_record(evaluation.more, made),
        "findings": list(notes),
    }


def _headroom_record(headroom: Headroom | None, made: WhatIf) -> Mapping[str, str | None] | None:
    """Contacts a month, or average handle time, at which people change by one step."""
    if headroom is None:
        return None
    likely, months = made.evaluation.likely, made.base.months
    contacts = None if headroom.volume is None else likely.contacts / months * headroom.volume
    aht = likely.aht_seconds.value
    seconds = None if headroom.aht is None or aht is None else aht * headroom.aht
    return {
        "volume": ratio_text(headroom.volume),
        "contacts_per_month": ratio_text(contacts),
        "aht": ratio_text(headroom.aht),
        "aht_seconds": ratio_text(seconds),
    }


class CauseUse(NamedTuple):
    """A cause that a lever removes, and what the base recorded of it."""

    lever: Lever
    cause: Cause


def causes(made: WhatIf) -> list[CauseUse]:
    """The recorded causes that the levers of a scenario remove."""
    found = [(lever, cause_of(made.base, lever)) for lever in made.scenario.levers if lever.cause]
    return [CauseUse(lever, cause) for lever, cause in found if cause]


def _cause_record(use: CauseUse) -> dict[str, str | None]:
    return {
        "lever": use.lever.name or use.lever.kind,
        "cause": use.cause.name,
        "contacts_per_month": ratio_text(use.cause.contacts),
        "share": ratio_text(use.cause.share),
    }


def assumptions(made: WhatIf) -> list[tuple[str, str]]:
    """What is taken for granted other than usually: table and key, and the value as written."""
    return [
        (f"{table}.{key}", value)
        for table, pairs in terms_tables(made.scenario.terms)
        for key, value in pairs
    ]


def comparison_csv(
    made: Sequence[WhatIf],
    preset: Literal["exchange", "excel"] = "exchange",
    locale: str = "",
) -> bytes:
    """Base and cases of every scenario, a row each. Raises Refused for an unknown locale."""
    return render(COLUMNS, [*_rows(made)], style_of(preset, locale))


def _rows(made: Sequence[WhatIf]) -> Iterator[list[Cell]]:
    for each in made:
        rooms = {
            "one_agent_less": _headroom_record(each.evaluation.less, each),
            "one_agent_more": _headroom_record(each.evaluation.more, each),
        }
        for case, result in results_by_case(each).items():
            # Counted from the likely case, so that is where it stands.
            room = {
                name: found["contacts_per_month"] if found and case == "likely" else None
                for name, found in rooms.items()
            }
            record = (
                room
                | result_record(result, each.base.digits)
                | {
                    "scenario": each.scenario.name,
                    "case": case,
                    "period": each.base.label,
                    "months": ratio_text(each.base.months),
                    "red": "yes" if result.is_red else "no",
                }
            )
            yield [_cell(column, record[column]) for column in COLUMNS]


_TEXTS = ("scenario", "case", "period", "red")


def _cell(column: str, value: object) -> Cell:
    if value is None or column in _TEXTS:
        return None if value is None else str(value)
    return Decimal(str(value))
