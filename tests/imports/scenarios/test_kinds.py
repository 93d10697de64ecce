"""The kinds of levers that come with the program, and how such a file is read."""

from __future__ import annotations

from fractions import Fraction

import pytest

from costdesk.domain.benchmarks import GRADES
from costdesk.domain.findings import Code, Refused
from costdesk.domain.scenarios.levers import Claim, LeverKind, Range
from costdesk.imports.scenarios.kinds import read_kinds
from costdesk.services.lever_kinds import lever_kinds

SOUND = """
[menu]
effects = ["contained_percent", "menu_minutes"]
contacts = ["inbound/phone"]
category = "telecom"
guards = ["csat"]
usual = { contained_percent = { low = 0, likely = 5, high = 9 } }
claims = [{ id = "a", source = "somebody", grade = "B", effect = "contained_percent", low = 6.5 }]
"""


def test_a_file_of_kinds() -> None:
    assert read_kinds(SOUND) == {
        "menu": LeverKind(
            "menu",
            ("contained_percent", "menu_minutes"),
            {"contained_percent": Range(Fraction(0), Fraction(5), Fraction(9))},
            ("inbound/phone",),
            "telecom",
            ("csat",),
            (Claim("a", "somebody", "B", "contained_percent", Fraction("6.5")),),
        )
    }
    assert read_kinds("[plain]\n")["plain"].cells == ("all",)


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ('source = "somebody"', 'source = ""', Code.REQUIRED),
        ('grade = "B"', 'grade = "D"', Code.NOT_A_CHOICE),
        ('guards = ["csat"]', 'guards = ["tea"]', Code.NOT_A_CHOICE),
        ('category = "telecom"', 'tea = "telecom"', Code.NOT_A_CHOICE),
        ("high = 9 }", 'high = "9" }', Code.NOT_A_NUMBER),
        ("contained_percent = { low = 0, likely = 5, high = 9 }", 'x = "y"', Code.NOT_A_NUMBER),
        ("low = 6.5", "tea = 6.5", Code.NOT_A_CHOICE),
    ],
)
def test_what_is_wrong_with_it(old: str, new: str, code: Code) -> None:
    assert old in SOUND
    with pytest.raises(Refused) as refused:
        read_kinds(SOUND.replace(old, new))
    assert code in [finding.code for finding in refused.value.findings]


def test_every_lever_of_the_issue_is_there() -> None:
    assert list(lever_kinds()) == [
        "integrated_software", "cloud", "first_contact_resolution", "voip", "remote_work",
        "callback", "routing", "scheduling", "self_service", "ivr", "ai_assist", "chatbot",
        "analytics", "remove_cause", "agent_productivity", "wage_change", "price_change",
        "volume_change", "new_channel",
    ]  # fmt: skip


def test_every_published_claim_carries_its_source() -> None:
    claims = [claim for kind in lever_kinds().values() for claim in kind.claims]
    assert len(claims) > 30
    assert len({claim.id for claim in claims}) == len(claims)
    for claim in claims:
        assert claim.source
        assert claim.grade in GRADES


def test_where_nobody_independent_measured_it_the_owner_enters_it() -> None:
    for name in ("callback", "integrated_software", "analytics", "voip", "chatbot"):
        assert lever_kinds()[name].usual == {}


def test_a_usual_value_rests_on_a_grade_a_or_b() -> None:
    for kind in lever_kinds().values():
        for effect, value in kind.usual.items():
            claims = [each for each in kind.claims if each.effect == effect and each.grade in "AB"]
            assert claims, (kind.name, effect)
            numbers = {each.low for each in claims} | {each.high for each in claims}
            assert value.likely in numbers
            assert value.low == 0


def test_the_menu_charges_every_call_and_routing_the_pooling_tax() -> None:
    kinds = lever_kinds()
    assert {"menu_minutes", "menu_price"} <= set(kinds["ivr"].effects)
    assert "pools" in kinds["routing"].effects
    assert "fee_per_contact" in kinds["chatbot"].effects
    assert {"cause_percent", "removed_percent"} <= set(kinds["remove_cause"].effects)
