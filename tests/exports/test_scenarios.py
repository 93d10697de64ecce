"""What is written is read back."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from costdesk.domain.scenarios.base import Stream
from costdesk.domain.scenarios.effects import EFFECTS
from costdesk.domain.scenarios.levers import Lever, Range
from costdesk.domain.scenarios.scenario import GivenBase, Scenario, Start
from costdesk.domain.scenarios.terms import BEHAVIOURS, GUARDS, Behaviour, Opening, Terms
from costdesk.exports.scenarios import scenario_text
from costdesk.imports.scenarios.reading import read_scenario
from costdesk.services.lever_kinds import lever_kinds

KINDS = lever_kinds()
words = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=9)
names = words.map(str.strip).filter(bool)
shares = st.integers(0, 9_999).map(lambda number: Fraction(number, 10_000))
amounts = st.integers(1, 10**6).map(lambda number: Fraction(number, 100))
cells = st.sampled_from(["all", "inbound", "outbound", "inbound/phone", "outbound/my own"])


def ranges(effect: str) -> st.SearchStrategy[Range]:
    least, most = EFFECTS[effect].least or 0, EFFECTS[effect].most or 0
    numbers = st.integers(least, min(most, 10_000)).map(Fraction)
    return st.lists(numbers, min_size=3, max_size=3).map(lambda found: Range(*sorted(found)))


@st.composite
def levers(draw: st.DrawFn) -> Lever:
    kind = draw(st.sampled_from(list(KINDS.values())))
    chosen = draw(st.lists(st.sampled_from(kind.effects), unique=True, max_size=3))
    cause = draw(st.sampled_from(["", 'say "x"'])) if "cause_percent" in kind.effects else ""
    if cause:
        chosen = [effect for effect in chosen if not effect.startswith("cause_")]
    return Lever(
        kind.name,
        {effect: draw(ranges(effect)) for effect in kind.effects if effect in chosen},
        draw(names),
        tuple(draw(st.lists(cells, max_size=3))),
        draw(names),
        draw(st.sampled_from(["phone", "My own"])),
        cause,
    )


def weeks(days: int) -> st.SearchStrategy[dict[str, Any]]:
    week = st.lists(amounts, min_size=days, max_size=days).map(lambda found: {"week": tuple(found)})
    return st.just({}) | st.just({"counted_week": True}) | week


openings = st.tuples(
    st.sampled_from([0, 480]),
    st.sampled_from([1020, 1440]),
    st.sampled_from([30, 60]),
    st.integers(1, 7),
    st.none() | amounts,
).flatmap(lambda given: weeks(given[3]).map(lambda week: Opening(*given)._replace(**week)))
behaviours = st.builds(
    Behaviour, st.sampled_from(BEHAVIOURS), shares, st.booleans(), st.none()
) | st.builds(Behaviour, st.sampled_from(BEHAVIOURS), shares, st.just(value=False), st.dates())
terms = st.builds(
    Terms,
    opening=openings | st.just(Opening(600, 660, shape=(Fraction(1), Fraction(5, 2)))),
    queued=st.lists(st.sampled_from(["phone", "chat", "my own"]), max_size=2).map(tuple),
    service_level=shares,
    target_seconds=amounts,
    max_occupancy=shares.map(lambda share: share or Fraction(1)),
    shrinkage=st.none() | shares,
    patience_seconds=st.none() | amounts,
    pools=st.integers(1, 9),
    teams=st.sampled_from([(), (("chat",),), (("chat", "email"), ("my own",))]),
    blended=st.booleans(),
    keep_agents=st.booleans(),
    agent_hours=st.integers(1, 744).map(Fraction),
    agent_cost=st.none() | amounts,
    agent_step=st.sampled_from([Fraction(1), Fraction(1, 2)]),
    behaviours=st.dictionaries(names, behaviours, max_size=2),
    guards=st.dictionaries(st.sampled_from(GUARDS), shares, max_size=3),
)
streams = st.tuples(
    st.just("inbound"),
    st.sampled_from(["phone", "chat"]),
    amounts,
    st.none() | amounts.map(lambda number: min(number, Fraction(86_400))),
    st.sampled_from([Fraction(1), Fraction(5, 2)]),
).map(lambda given: Stream(*given))
givens = st.tuples(
    st.dictionaries(names, st.integers(-9, 9).map(lambda number: Fraction(number, 4)), max_size=3),
    st.lists(streams, max_size=2).map(tuple),
    st.integers(1, 24).map(Fraction),
    st.none() | amounts,
    st.none() | amounts,
    st.none() | amounts,
).map(lambda given: GivenBase(*given))
starts = st.builds(
    lambda period, fcr: Start(period, fcr=fcr),
    st.sampled_from(["last-twelve", "2025-03"]),
    st.none() | shares,
) | st.builds(lambda given, csat: Start(given=given, csat=csat), givens, st.none() | shares)
scenarios = st.builds(
    Scenario,
    name=names,
    start=starts,
    terms=terms,
    levers=st.lists(levers(), max_size=3).map(tuple),
    note=st.just("") | words,
)


@settings(max_examples=40)
@given(scenarios)
def test_a_scenario_is_read_back_as_it_was_written(scenario: Scenario) -> None:
    assert read_scenario(scenario_text(scenario), KINDS) == scenario


def test_only_what_differs_is_written() -> None:
    assert scenario_text(Scenario("x")) == 'name = "x"\n'


def test_a_number_without_end_is_cut() -> None:
    third = Scenario("x", terms=Terms(agent_step=Fraction(1, 3)))
    assert "agent_step = 0.333333333333\n" in scenario_text(third)
