"""The formulas of staffing: Erlang C and A, and chats side by side, written out with the numbers.

Published: Erlang 1917, Palm 1946 (patience); the texts name the load A, the agents N.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from costdesk.domain.expressions import MINUS, about, kept, number, quotient_text, share, times
from costdesk.domain.formulas import (
    HUNDRED,
    Division,
    Formula,
    Inputs,
    Parameter,
    Step,
    divided,
    division,
)
from costdesk.domain.queues import erlang_b
from costdesk.domain.staffing import Goal, Load, Service, agents_for, scheduled, service

_MINUTE, _HOUR = Decimal(60), Decimal(3600)
_LITTLE = Decimal("0.01")
_DAY = Decimal(86_400)
_NOT_ALL = Decimal("99.99")
_FINE = 6
"""Decimals of a chance that others are computed from."""

_COMING_IN = (
    Parameter("calls", above=Decimal(0)),
    Parameter("interval_minutes", above=_LITTLE, at_most=_DAY / _MINUTE),
    Parameter("aht_seconds", above=_LITTLE, at_most=_DAY),
    Parameter("target_seconds", at_most=_DAY),
)
_PATIENCE = Parameter("patience_seconds", above=_LITTLE, at_most=_DAY)
_AGENTS = Parameter("agents", is_whole=True, above=Decimal(0))
_SERVICE_LEVEL = Parameter("service_level_percent", at_most=_NOT_ALL)
_OCCUPANCY = Parameter(
    "max_occupancy_percent", required=False, above=Decimal(0), at_most=HUNDRED, otherwise=HUNDRED
)
_SHRINKAGE = Parameter("shrinkage_percent", required=False, at_most=_NOT_ALL)


def _load(given: Inputs) -> Load:
    return Load(
        Fraction(given["calls"]),
        Fraction(given["interval_minutes"]) * 60,
        Fraction(given["aht_seconds"]),
    )


def _patience(given: Inputs) -> Fraction | None:
    return Fraction(given["patience_seconds"]) if "patience_seconds" in given else None


def _erlang(name: str, *also: Parameter) -> tuple[Formula, Formula]:
    """How many agents are needed, and what so many agents give."""
    needed = (*_COMING_IN, *also, _SERVICE_LEVEL, _OCCUPANCY, _SHRINKAGE)
    given = (*_COMING_IN, *also, _AGENTS, _SHRINKAGE)
    return (
        Formula(name, "people", "agents", needed, _SERVICE_LEVEL.name, _of_service_level),
        Formula(name, "people", "service_level", given, _AGENTS.name, _of_agents),
    )


def _of_agents(given: Inputs) -> Iterator[Step]:
    """What so many agents give."""
    agents = int(given["agents"])
    yield from _steps(given, Step("agents", Fraction(agents), "", is_whole=True))


def _of_service_level(given: Inputs) -> Iterator[Step]:
    """The fewest agents that give so much, and what these give."""
    goal = Goal(
        Fraction(given["service_level_percent"]) / 100,
        Fraction(given["target_seconds"]),
        Fraction(given["max_occupancy_percent"]) / 100,
    )
    agents = agents_for(_load(given), goal, _patience(given))
    written = f"min N: SL(N) ≥ {share(given['service_level_percent']).text}"
    if goal.max_occupancy < 1:
        written += f"; ρ(N) ≤ {share(given['max_occupancy_percent']).text}"
    yield from _steps(given, Step("agents", Fraction(agents), written, is_whole=True))


def _steps(given: Inputs, agents: Step) -> Iterator[Step]:
    load, patience = _load(given), _patience(given)
    found = service(load, int(agents.value or 0), Fraction(given["target_seconds"]), patience)
    coming = times(number(given["calls"]), number(given["aht_seconds"]))
    yield divided("intensity", coming, times(number(given["interval_minutes"]), number(_MINUTE)))
    yield agents
    yield from (_queueing if patience is None else _leaving)(given, load, found)
    needed = quotient_text(number(Decimal(found.agents)), kept(given["shrinkage_percent"]))
    whole = scheduled(found.agents, Fraction(given["shrinkage_percent"]) / 100)
    yield Step("scheduled", Fraction(whole), f"⌈{needed}⌉", is_whole=True)


def _queueing(given: Inputs, load: Load, found: Service) -> Iterator[Step]:
    """Erlang C: Pw = N·B ÷ (N − A(1 − B)), with the B of Erlang's loss formula."""
    agents, work = str(found.agents), about(load.intensity).text
    blocking = about(Fraction(erlang_b(float(load.intensity), found.agents)), _FINE).text
    yield _estimated(
        "wait_probability",
        found.wait_probability,
        f"{agents} × {blocking} ÷ ({agents} {MINUS} {work} × (1 {MINUS} {blocking}))",
    )
    waits, spare = _text(found.wait_probability), f"({agents} {MINUS} {work})"
    target, handling = (number(given[each]).text for each in ("target_seconds", "aht_seconds"))
    yield _estimated(
        "service_level",
        found.service_level,
        f"1 {MINUS} {waits} × e^({MINUS}{spare} × {target} ÷ {handling})",
    )
    yield _estimated("asa_seconds", found.asa_seconds, f"{waits} × {handling} ÷ {spare}")
    yield divided("occupancy", about(load.intensity), number(Decimal(found.agents)))


def _leaving(given: Inputs, load: Load, found: Service) -> Iterator[Step]:
    """Erlang A: the chain of n contacts present; p(n) is how often there are n."""
    agents, work = str(found.agents), about(load.intensity).text
    handling, patience = (number(given[each]).text for each in ("aht_seconds", "patience_seconds"))
    line = f"max(n {MINUS} {agents}, 0)"
    yield _estimated(
        "wait_probability",
        found.wait_probability,
        f"∑ p(n ≥ {agents}); p(n) = p(n {MINUS} 1) × {work} ÷ "
        f"(min(n, {agents}) + {line} × {handling} ÷ {patience})",
    )
    waited = f"∑ {line} × p(n) × {handling} ÷ {work}"
    yield _estimated("asa_seconds", found.asa_seconds, waited)
    left = _text(found.abandon_rate)
    yield _estimated("abandon_rate", found.abandon_rate, f"{_text(found.asa_seconds)} ÷ {patience}")
    late = _text(1 - found.abandon_rate - found.service_level)
    yield _estimated("service_level", found.service_level, f"1 {MINUS} {left} {MINUS} {late}")
    kept_busy = f"{work} × (1 {MINUS} {left}) ÷ {agents}"
    yield _estimated("occupancy", found.occupancy, kept_busy)


def _estimated(name: str, value: float, written: str) -> Step:
    return Step(name, Fraction(value), written)


def _text(value: float) -> str:
    return about(Fraction(value)).text


def _concurrency(given: Inputs) -> Division:
    return number(given["work_seconds"]), number(given["clock_seconds"])


def _chats(given: Inputs) -> Iterator[Step]:
    """Side by side, a chat takes an agent only a part of its time: AHT alone misleads."""
    handling, chats = number(given["aht_seconds"]), number(given["concurrency"])
    yield divided("effective_seconds", handling, chats)
    yield divided("chats_per_hour", times(number(_HOUR), chats), handling)
    resolved = times(chats, share(given["resolution_percent"]))
    yield divided("seconds_per_resolution", handling, resolved)


STAFFING = (
    *_erlang("erlang-c"),
    *_erlang("erlang-a", _PATIENCE),
    Formula(
        "chat-concurrency",
        "people",
        "effective_seconds",
        (
            Parameter("aht_seconds"),
            Parameter("concurrency"),
            Parameter("resolution_percent", required=False, at_most=HUNDRED, otherwise=HUNDRED),
        ),
        "concurrency",
        _chats,
    ),
    division(
        "chat-concurrency",
        "people",
        "concurrency",
        (Parameter("work_seconds"), Parameter("clock_seconds")),
        _concurrency,
    ),
)
