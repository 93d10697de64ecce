"""Levers: what is known of each kind, with sources, and the ones that a scenario pulls."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal, NamedTuple

from costdesk.domain.benchmarks import GRADES
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.scenarios.base import Stream
from costdesk.domain.scenarios.effects import EFFECTS, Effect, Values
from costdesk.domain.scenarios.terms import GUARDS, Guard

Case = Literal["low", "likely", "high"]
CASES: tuple[Case, ...] = ("low", "likely", "high")
EVERYTHING = "all"


class Range(NamedTuple):
    """A number in the cautious, the likely and the hopeful case; ``likely`` lies between."""

    low: Fraction
    likely: Fraction
    high: Fraction

    @classmethod
    def of(cls, number: Fraction | int | str) -> Range:
        """The same in every case."""
        value = Fraction(number)
        return cls(value, value, value)


class Claim(NamedTuple):
    """What somebody published about a lever; numbers are of ``effect``, where it names one.

    ``grade`` A is official, academic or primary, B a trade body, analyst or named practitioner,
    C a vendor or anonymous.
    """

    id: str
    source: str
    grade: str
    effect: str = ""
    low: Fraction | None = None
    high: Fraction | None = None


class LeverKind(NamedTuple):
    """A kind of lever: its effects with usual values, where it works, what it may harm.

    ``cells`` are the contacts it works on unless told otherwise, ``category`` takes what it costs.
    An effect without a usual value is the owner's to enter.
    """

    name: str
    effects: tuple[str, ...]
    usual: Mapping[str, Range]
    cells: tuple[str, ...]
    category: str
    guards: tuple[Guard, ...]
    claims: tuple[Claim, ...]

    @property
    def variables(self) -> tuple[str, ...]:
        """Which variables it moves, each once."""
        return tuple(dict.fromkeys(EFFECTS[name].variable for name in self.effects))


@dataclass(frozen=True, slots=True)
class Lever:
    """A lever that a scenario pulls.

    ``values`` are percentages, points, seconds or money in units of the currency, by effect.
    ``cells`` are words such as ``all``, ``inbound`` or ``inbound/phone``; ``category`` takes its
    costs, or is the one whose price changes; ``channel`` is the new one. ``cause`` is a reason
    that the base recorded, whose contacts it removes.
    """

    kind: str
    values: Mapping[str, Range] = field(default_factory=dict)
    name: str = ""
    cells: tuple[str, ...] = (EVERYTHING,)
    category: str = "other"
    channel: str = ""
    cause: str = ""

    def given(self, case: Case) -> Values:
        """Its numbers in one case."""
        return Values({name: getattr(value, case) for name, value in self.values.items()})

    def works_on(self, stream: Stream) -> bool:
        """Whether it moves the contacts of a stream."""
        words = (EVERYTHING, stream.direction, stream.name)
        return stream.agent_time and any(word in self.cells for word in words)


def range_problems(effect: Effect, value: Range) -> Iterator[Finding]:
    """What is wrong with the number of a lever; the place names the effect."""
    place = Place(column=effect.name)
    for number in dict.fromkeys(value):
        text = _text(number)
        if effect.least is not None and number < effect.least:
            code = Code.TOO_SMALL if effect.least else Code.NEGATIVE
            yield Finding(code, place, {"text": text, "limit": effect.least - 1})
        elif effect.most is not None and number > effect.most:
            yield Finding(Code.TOO_LARGE, place, {"text": text, "limit": effect.most})
        elif effect.is_whole and number.denominator != 1:
            yield Finding(Code.NOT_A_WHOLE_NUMBER, place, {"text": text})
    if not min(value.low, value.high) <= value.likely <= max(value.low, value.high):
        low, likely, high = map(_text, value)
        values = {"text": likely, "first": low, "last": high}
        yield Finding(Code.NOT_BETWEEN, place, values)


def _text(number: Fraction) -> str:
    return f"{float(number):.15g}"


def kind_problems(kind: LeverKind) -> Iterator[Finding]:
    """What is wrong with what is published of a kind; the place names kind and field."""
    yield from _effect_problems(kind)
    for guard in kind.guards:
        if guard not in GUARDS:
            yield _not_known(kind, guard, GUARDS)
    for claim in kind.claims:
        if not claim.source:
            yield Finding(Code.REQUIRED, Place(item=kind.name, column=claim.id))
        if claim.grade not in GRADES:
            yield _not_known(kind, claim.grade, GRADES)


def _effect_problems(kind: LeverKind) -> Iterator[Finding]:
    for effect in kind.effects:
        if effect not in EFFECTS:
            yield _not_known(kind, effect, EFFECTS)
    for effect in (*kind.usual, *(each.effect for each in kind.claims if each.effect)):
        if effect not in kind.effects:
            yield _not_known(kind, effect, kind.effects)
    for effect, value in kind.usual.items():
        if effect in EFFECTS:
            yield from (each.at(item=kind.name) for each in range_problems(EFFECTS[effect], value))


def _not_known(
    kind: LeverKind, text: str, choices: Mapping[str, Effect] | tuple[str, ...]
) -> Finding:
    values = {"text": text, "choices": ", ".join(choices)}
    return Finding(Code.NOT_A_CHOICE, Place(item=kind.name), values)
