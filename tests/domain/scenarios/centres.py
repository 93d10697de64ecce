"""A small centre to ask what-if questions about, and levers in a line."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import Any

from costdesk.domain.figures import Figure
from costdesk.domain.scenarios.base import Base, Stream
from costdesk.domain.scenarios.evaluation import Evaluation, evaluate
from costdesk.domain.scenarios.levers import Lever, Range
from costdesk.domain.scenarios.terms import Behaviour, Terms


def number(value: Fraction | float | str) -> Fraction:
    return Fraction(str(value)) if isinstance(value, float) else Fraction(value)


def stream(path: str, contacts: float | str, aht: float | None = None, **fields: Any) -> Stream:  # noqa: ANN401
    direction, channel = path.split("/")
    given = {"resolves": direction == "inbound"} | fields
    seconds = None if aht is None else number(aht)
    return Stream(direction, channel, number(contacts), seconds, **given)


STREAMS = (
    stream("inbound/phone", 5343, 327),
    stream("inbound/email", 2371, 414),
    stream("inbound/chat", 1896, 665, at_once=Fraction(22, 10)),
    stream("outbound/phone", 1636, 282),
    stream("inbound/self_service", 4203, counts=False, agent_time=False, resolves=False),
)
CENTRE = Base(
    label="2025-11",
    months=Fraction(1),
    digits=2,
    costs={
        "salaries": 3_600_000,
        "taxes": 400_000,
        "training": 50_000,
        "licences": 88_000,
        "telecom": 100_000,
        "rent": 300_000,
        "software": 120_001,
    },
    streams=STREAMS,
    labour=frozenset({"salaries", "taxes", "training"}),
    one_offs=12_345,
    resolved=Fraction(7_525),
    sales=Fraction(63),
    resolving=Figure(Fraction(4_000_000)),
    selling=Figure(Fraction(600_000)),
    weekdays=(4, 4, 4, 4, 4, 5, 5),
    paid_hours=Fraction(1_860),
    shrinkage=Fraction(3, 10),
    fcr=Fraction(3, 4),
    csat=Fraction(8, 10),
)
"""Eleven agents are needed, and paid a little less than eleven full weeks."""


def lever(kind: str = "any", **effects: Any) -> Lever:  # noqa: ANN401
    """A lever whose values are a number, or three of them; other fields by their names."""
    fields = {
        name: effects.pop(name)
        for name in ("name", "cells", "category", "channel", "cause")
        if name in effects
    }
    values = {
        name: Range(*map(number, value)) if isinstance(value, tuple) else Range.of(number(value))
        for name, value in effects.items()
    }
    return Lever(kind, values, **fields)


def ask(*levers: Lever, base: Base = CENTRE, **terms: Any) -> Evaluation:  # noqa: ANN401
    return evaluate(base, Terms(**terms), levers)


def behaving(**kinds: str) -> dict[str, Behaviour]:
    return {name: Behaviour(kind) for name, kind in kinds.items()}  # type: ignore[arg-type]


def centre(**fields: Any) -> Base:  # noqa: ANN401
    return replace(CENTRE, **fields)
