"""Kinds of levers and what is published of them; the levers a scenario pulls."""

from __future__ import annotations

from fractions import Fraction

import pytest

from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.scenarios.effects import EFFECTS
from costdesk.domain.scenarios.levers import (
    Claim,
    Lever,
    LeverKind,
    Range,
    kind_problems,
    range_problems,
)
from tests.domain.scenarios.centres import lever, stream

SOUND = LeverKind(
    "menu",
    ("contained_percent", "menu_minutes", "aht_percent"),
    {"contained_percent": Range(Fraction(0), Fraction(5), Fraction(9))},
    ("inbound/phone",),
    "telecom",
    ("csat",),
    (Claim("a", "somebody", "B", "aht_percent", Fraction(-15), Fraction(-25)),),
)


def codes(kind: LeverKind) -> list[Code]:
    return [finding.code for finding in kind_problems(kind)]


def test_a_sound_kind() -> None:
    assert codes(SOUND) == []
    assert SOUND.variables == ("volume", "telecom", "aht")


def test_every_claim_carries_its_source_and_grade() -> None:
    bare = SOUND._replace(claims=(Claim("a", "", "B"), Claim("b", "somebody", "")))
    values = {"text": "", "choices": "A, B, C"}
    assert list(kind_problems(bare)) == [
        Finding(Code.REQUIRED, Place(item="menu", column="a")),
        Finding(Code.NOT_A_CHOICE, Place(item="menu"), values),
    ]


def test_what_a_kind_names_is_there() -> None:
    assert codes(SOUND._replace(effects=(*SOUND.effects, "tea"))) == [Code.NOT_A_CHOICE]
    assert codes(SOUND._replace(guards=("tea",))) == [Code.NOT_A_CHOICE]  # type: ignore[arg-type]
    assert codes(SOUND._replace(usual={"tea": Range.of(1)})) == [Code.NOT_A_CHOICE]
    assert codes(SOUND._replace(usual={"pools": Range.of(0)})) == [
        Code.NOT_A_CHOICE,
        Code.TOO_SMALL,
    ]
    other = Claim("a", "somebody", "A", "one_off")
    assert codes(SOUND._replace(claims=(other,))) == [Code.NOT_A_CHOICE]


@pytest.mark.parametrize(
    ("effect", "numbers", "expected"),
    [
        ("aht_percent", (-1, -2, -3), []),
        ("aht_percent", (-3, -2, -1), []),
        ("aht_percent", (1, 3, 2), [Code.NOT_BETWEEN]),
        ("aht_percent", (-100, -1, 0), [Code.TOO_SMALL]),
        ("contained_percent", (-1, 5, 101), [Code.NEGATIVE, Code.TOO_LARGE]),
        ("pools", (1, Fraction(3, 2), 2), [Code.NOT_A_WHOLE_NUMBER]),
    ],
)
def test_numbers_lie_within_bounds(
    effect: str, numbers: tuple[int, int, int], expected: list[Code]
) -> None:
    value = Range(*map(Fraction, numbers))
    found = list(range_problems(EFFECTS[effect], value))
    assert [finding.code for finding in found] == expected
    assert all(finding.place == Place(column=effect) for finding in found)


def test_likely_lies_between() -> None:
    [found] = range_problems(EFFECTS["aht_percent"], Range(*map(Fraction, (1, 3, 2))))
    assert found.values == {"text": "3", "first": "1", "last": "2"}


def test_where_a_lever_works() -> None:
    phone, chat = stream("inbound/phone", 1), stream("inbound/chat", 1)
    machine = stream("inbound/self_service", 1, agent_time=False)
    assert Lever("any").works_on(phone)
    assert not Lever("any").works_on(machine)
    assert lever(cells=("inbound",)).works_on(chat)
    assert not lever(cells=("inbound/phone", "outbound")).works_on(chat)


def test_numbers_by_case() -> None:
    given = lever(aht_percent=(-1, -2, -3))
    assert [given.given(case)["aht_percent"] for case in ("low", "likely", "high")] == [-1, -2, -3]
    assert given.given("low")["volume_percent"] == 0
