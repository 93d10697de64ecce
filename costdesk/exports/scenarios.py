"""A scenario as the TOML text that reading it gives back: only what differs from the usual."""

from __future__ import annotations

import json
from fractions import Fraction
from typing import TYPE_CHECKING

from costdesk.domain.scenarios.levers import CASES
from costdesk.domain.scenarios.scenario import LAST_TWELVE
from costdesk.domain.scenarios.terms import GUARD_KEYS, Terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from costdesk.domain.scenarios.levers import Lever, Range
    from costdesk.domain.scenarios.scenario import GivenBase, Scenario, Start
    from costdesk.domain.scenarios.terms import Behaviour, Guard, Opening

_HUNDRED = 100
_FINEST = 12
"""Decimals of a number that has no end."""


def scenario_text(scenario: Scenario) -> str:
    """The text of a scenario."""
    lines = [f"name = {_text(scenario.name)}"]
    if scenario.note:
        lines.append(f"note = {_text(scenario.note)}")
    start = ("base", [*_start(scenario.start)])
    for heading, pairs in (start, *terms_tables(scenario.terms)):
        if written := [f"{key} = {value}" for key, value in pairs]:
            lines += ["", f"[{heading}]", *written]
    for lever in scenario.levers:
        lines += ["", "[[levers]]", *(f"{key} = {value}" for key, value in _lever(lever))]
    return "\n".join(lines) + "\n"


def terms_tables(terms: Terms) -> Iterator[tuple[str, list[tuple[str, str]]]]:
    """The tables of what is taken for granted, with keys and values as they are written."""
    yield "staffing", [*_staffing(terms)]
    yield "costs", [*_costs(terms.behaviours)]
    yield "guards", [*_guards(terms.guards)]


def _start(start: Start) -> Iterator[tuple[str, str]]:
    if start.given:
        yield from _given(start.given)
    elif start.period != LAST_TWELVE:
        yield "period", _text(start.period)
    for key, share in (("fcr_percent", start.fcr), ("csat_percent", start.csat)):
        if share is not None:
            yield key, _number(share * _HUNDRED)


def _given(given: GivenBase) -> Iterator[tuple[str, str]]:
    yield "months", _number(given.months)
    for key in ("resolved", "sales", "paid_hours"):
        number = getattr(given, key)
        if number is not None:
            yield key, _number(number)
    yield "costs", _inline((name, _number(amount)) for name, amount in given.costs.items())
    streams = []
    for stream in given.streams:
        pairs = [("cell", _text(stream.name)), ("handled", _number(stream.contacts))]
        if stream.aht_seconds is not None:
            pairs.append(("aht_seconds", _number(stream.aht_seconds)))
        if stream.at_once != 1:
            pairs.append(("at_once", _number(stream.at_once)))
        streams.append(_inline(pairs))
    yield "contacts", f"[{', '.join(streams)}]"


def _staffing(terms: Terms) -> Iterator[tuple[str, str]]:
    usual = Terms()
    yield from _opening(terms.opening, usual.opening)
    if terms.queued != usual.queued:
        yield "queued", _list(map(_text, terms.queued))
    if terms.teams:
        yield "teams", _list(_list(map(_text, team)) for team in terms.teams)
    for key, number, other, scale in (
        ("service_level_percent", terms.service_level, usual.service_level, _HUNDRED),
        ("target_seconds", terms.target_seconds, usual.target_seconds, 1),
        ("max_occupancy_percent", terms.max_occupancy, usual.max_occupancy, _HUNDRED),
        ("shrinkage_percent", terms.shrinkage, usual.shrinkage, _HUNDRED),
        ("patience_seconds", terms.patience_seconds, usual.patience_seconds, 1),
        ("pools", Fraction(terms.pools), usual.pools, 1),
        ("agent_hours_per_month", terms.agent_hours, usual.agent_hours, 1),
        ("agent_cost_per_month", terms.agent_cost, usual.agent_cost, 1),
        ("agent_step", terms.agent_step, usual.agent_step, 1),
    ):
        if number is not None and number != other:
            yield key, _number(number * scale)
    for key, flag, other in (
        ("blended", terms.blended, usual.blended),
        ("keep_agents", terms.keep_agents, usual.keep_agents),
    ):
        if flag != other:
            yield key, _flag(flag)


def _opening(opening: Opening, usual: Opening) -> Iterator[tuple[str, str]]:
    for key, minutes, other in (
        ("opens", opening.opens, usual.opens),
        ("closes", opening.closes, usual.closes),
    ):
        if minutes != other:
            yield key, _text(f"{minutes // 60:02}:{minutes % 60:02}")
    for key in ("interval_minutes", "days_per_week"):
        if getattr(opening, key) != getattr(usual, key):
            yield key, str(getattr(opening, key))
    if opening.days is not None:
        yield "open_days", _number(opening.days)
    if opening.shape:
        yield "shape", _list(map(_number, opening.shape))
    if opening.counted_week:
        yield "week", _text("counted")
    elif opening.week:
        yield "week", _list(map(_number, opening.week))


def _costs(behaviours: Mapping[str, Behaviour]) -> Iterator[tuple[str, str]]:
    for category, behaviour in behaviours.items():
        pairs = (
            ("follows", _text(behaviour.kind)),
            ("avoidable_percent", _number(behaviour.avoidable * _HUNDRED)),
            ("ends", str(behaviour.ends))
            if behaviour.ends
            else ("can_end", _flag(behaviour.can_end)),
        )
        yield _key(category), _inline(pairs)


def _guards(guards: Mapping[Guard, Fraction]) -> Iterator[tuple[str, str]]:
    for guard, limit in guards.items():
        key = GUARD_KEYS[guard]
        yield key, _number(limit * _HUNDRED if key.endswith("_percent") else limit)


def _lever(lever: Lever) -> Iterator[tuple[str, str]]:
    yield "kind", _text(lever.kind)
    for key in ("name", "channel", "cause"):
        if getattr(lever, key):
            yield key, _text(getattr(lever, key))
    yield "contacts", _list(map(_text, lever.cells))
    yield "category", _text(lever.category)
    for effect, value in lever.values.items():
        yield effect, _range(value)


def _range(value: Range) -> str:
    if value.low == value.likely == value.high:
        return _number(value.likely)
    return _inline((case, _number(getattr(value, case))) for case in CASES)


def _inline(pairs: Iterable[tuple[str, str]]) -> str:
    written = ", ".join(f"{_key(key)} = {value}" for key, value in pairs)
    return f"{{ {written} }}" if written else "{}"


def _list(values: Iterable[str]) -> str:
    return f"[{', '.join(values)}]"


def _flag(on: bool) -> str:  # noqa: FBT001 - it is what is written
    return "true" if on else "false"


def _key(name: str) -> str:
    plain = name.isascii() and name.replace("_", "a").replace("-", "a").isalnum()
    return name if plain else _text(name)


def _text(text: str) -> str:
    # JSON writes texts as TOML does, but for this one sign that TOML wants written out.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")


def _number(number: Fraction) -> str:
    """All decimals of a number that ends, some of one that does not."""
    whole = round(number * 10**_FINEST)
    sign = "-" if whole < 0 else ""
    text = f"{abs(whole):0{_FINEST + 1}}"
    digits = f"{text[:-_FINEST]}.{text[-_FINEST:]}".rstrip("0").rstrip(".")
    return f"{sign}{digits}"
