"""A scenario's text is read strictly: what is wrong is said at its table and key."""

from __future__ import annotations

from fractions import Fraction

import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.domain.scenarios.levers import Lever, LeverKind, Range
from costdesk.domain.scenarios.scenario import Scenario, Start
from costdesk.domain.scenarios.terms import Behaviour, Opening, Terms
from costdesk.imports.scenarios.reading import read_scenario
from costdesk.services.lever_kinds import lever_kinds

KINDS = lever_kinds()
NAME = 'name = "x"\n'

WHOLE = """
name = " Menu "
note = "as offered"

[base]
period = "2025-03"
fcr_percent = 80
csat_percent = 90.5

[staffing]
opens = "8:00"
closes = "12:00"
interval_minutes = 60
days_per_week = 6
open_days = 25
shape = [1, 2.5, 2, 1]
queued = ["Phone", "web-shop"]
service_level_percent = 75
target_seconds = 30
max_occupancy_percent = 88
shrinkage_percent = 32.5
patience_seconds = 180
pools = 2
blended = false
keep_agents = true
agent_hours_per_month = 152
agent_cost_per_month = 3150.5
agent_step = 0.5

[costs]
telecom = "fixed"
rent = { follows = "step_fixed", avoidable_percent = 40, can_end = true }
utilities = {}

[guards]
service_level_percent = 70
abandon_percent = 5
backlog_hours = 2.5

[[levers]]
kind = "ivr"
name = "Menu"
contacts = ["inbound/phone", "outbound"]
category = "telecom"
contained_percent = { low = 2, likely = 6.5, high = 10 }
menu_minutes = 1.5

[[levers]]
kind = "new_channel"
channel = "Messaging"
moved_percent = 10
"""


def read(text: str) -> Scenario:
    return read_scenario(text, KINDS)


def refused(text: str) -> list[tuple[Code, str, str]]:
    with pytest.raises(Refused) as caught:
        read(text)
    return [(each.code, each.place.item, each.place.column) for each in caught.value.findings]


def test_everything_that_can_be_written() -> None:
    made = read(WHOLE)
    assert (made.name, made.note) == ("Menu", "as offered")
    assert made.start == Start("2025-03", None, Fraction(8, 10), Fraction(905, 1000))
    assert made.terms == Terms(
        opening=Opening(
            480, 720, 60, 6, Fraction(25), tuple(map(Fraction, ("1", "2.5", "2", "1")))
        ),
        queued=("phone", "web-shop"),
        service_level=Fraction(3, 4),
        target_seconds=Fraction(30),
        max_occupancy=Fraction(88, 100),
        shrinkage=Fraction(325, 1000),
        patience_seconds=Fraction(180),
        pools=2,
        blended=False,
        keep_agents=True,
        agent_hours=Fraction(152),
        agent_cost=Fraction("3150.5"),
        agent_step=Fraction(1, 2),
        behaviours={
            "telecom": Behaviour("fixed"),
            "rent": Behaviour("step_fixed", Fraction(4, 10), can_end=True),
            "utilities": Behaviour("fixed"),
        },
        guards={
            "service_level": Fraction(7, 10),
            "abandon_rate": Fraction(5, 100),
            "backlog_hours": Fraction("2.5"),
        },
    )
    assert made.levers == (
        Lever(
            "ivr",
            {
                "contained_percent": Range(Fraction(2), Fraction("6.5"), Fraction(10)),
                "menu_minutes": Range.of(Fraction("1.5")),
            },
            "Menu",
            ("inbound/phone", "outbound"),
            "telecom",
        ),
        Lever(
            "new_channel",
            {"moved_percent": Range.of(10)},
            "",
            ("inbound",),
            "software",
            "messaging",
        ),
    )


def test_a_name_is_enough() -> None:
    assert read(NAME) == Scenario("x")


def test_a_base_of_its_own() -> None:
    made = read(
        NAME + "[base]\nmonths = 3\nresolved = 80\nsales = 2\npaid_hours = 500\nfcr_percent = 80\n"
        "costs = { salaries = 1000.5, tea = -3 }\n"
        'contacts = [{ cell = "inbound/phone", handled = 100, aht_seconds = 300, at_once = 2 },'
        '{ cell = "outbound/Phone", handled = 5 }]\n'
    )
    given = made.start.given
    assert given is not None
    assert given.costs == {"salaries": Fraction("1000.5"), "tea": -3}
    assert (given.months, given.resolved) == (Fraction(3), Fraction(80))
    assert (given.sales, given.paid_hours) == (Fraction(2), Fraction(500))
    phone, sold = given.streams
    assert (phone.name, int(phone.contacts), int(phone.at_once)) == ("inbound/phone", 100, 2)
    assert phone.aht_seconds == 300
    assert (sold.name, sold.resolves, sold.aht_seconds) == ("outbound/phone", False, None)


def test_the_row_of_what_is_no_toml() -> None:
    with pytest.raises(Refused) as caught:
        read('name = "x"\n[staffing\n')
    [finding] = caught.value.findings
    assert (finding.code, finding.place.row) == (Code.SCENARIO_BROKEN, 2)
    assert "line" not in str(finding.values["text"])
    assert refused("a = " + "[" * 5_000) == [(Code.SCENARIO_BROKEN, "", "")]
    assert refused("a = 2025-13-01") == [(Code.SCENARIO_BROKEN, "", "")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [(Code.REQUIRED, "", "name")]),
        ("name = 5", [(Code.WRONG_KIND, "", "name"), (Code.REQUIRED, "", "name")]),
        (f'name = "{"x" * 201}"', [(Code.TOO_LONG, "", "name")]),
        (NAME + "tea = 1", [(Code.NOT_A_CHOICE, "", "tea")]),
        (NAME + "base = 1", [(Code.WRONG_KIND, "", "base")]),
        (NAME + "[base]\ntea = 1", [(Code.NOT_A_CHOICE, "base", "tea")]),
        (NAME + "[base]\ncosts = { rent = 1e13 }", [(Code.TOO_LARGE, "base.costs", "rent")]),
        (NAME + "[base]\ncosts = { rent = -1e13 }", [(Code.TOO_SMALL, "base.costs", "rent")]),
        (NAME + "[base]\nfcr_percent = 101", [(Code.TOO_LARGE, "base", "fcr_percent")]),
        (NAME + "[base]\nfcr_percent = true", [(Code.NOT_A_NUMBER, "base", "fcr_percent")]),
        (NAME + "[base]\nfcr_percent = nan", [(Code.NOT_A_NUMBER, "base", "fcr_percent")]),
        (NAME + "[base]\nfcr_percent = 1e900000", [(Code.NOT_A_NUMBER, "base", "fcr_percent")]),
        (NAME + "[base]\nfcr_percent = -1", [(Code.NEGATIVE, "base", "fcr_percent")]),
        (
            NAME + 'base = { period = "2025", costs = {}, contacts = [] }',
            [(Code.INPUTS_EXCLUDE_EACH_OTHER, "base", "period, costs")],
        ),
        (NAME + "[base]\nmonths = 0\ncosts = {}", [(Code.TOO_SMALL, "base", "months")]),
        (NAME + '[base]\ncosts = { a = "1" }', [(Code.NOT_A_NUMBER, "base.costs", "a")]),
        (
            NAME + '[base]\ncontacts = [{ cell = "phone", tea = 1 }]',
            [
                (Code.BAD_CELL, "base.contacts[1]", "cell"),
                (Code.REQUIRED, "base.contacts[1]", "handled"),
                (Code.NOT_A_CHOICE, "base.contacts[1]", "tea"),
            ],
        ),
        (
            NAME + '[base]\ncontacts = [{ cell = "ACME/inbound/phone", handled = 1 }]',
            [(Code.BAD_CELL, "base.contacts[1]", "cell")],
        ),
        (NAME + "[base]\ncontacts = [1]", [(Code.WRONG_KIND, "base", "contacts")]),
        (NAME + '[staffing]\nopens = "25:00"', [(Code.NOT_A_CLOCK, "staffing", "opens")]),
        (NAME + '[staffing]\ncloses = "24:30"', [(Code.NOT_A_CLOCK, "staffing", "closes")]),
        (NAME + '[staffing]\ncloses = "08:00"', [(Code.END_BEFORE_START, "staffing", "closes")]),
        (
            NAME + "[staffing]\ninterval_minutes = 40",
            [(Code.NOT_A_WHOLE_NUMBER, "staffing", "interval_minutes")],
        ),
        (
            NAME + "[staffing]\ninterval_minutes = 0",
            [(Code.TOO_SMALL, "staffing", "interval_minutes")],
        ),
        (
            NAME + "[staffing]\ninterval_minutes = 1",
            [(Code.TOO_SMALL, "staffing", "interval_minutes")],
        ),
        (NAME + "[staffing]\nshape = [1, 2]", [(Code.WRONG_COUNT, "staffing", "shape")]),
        (NAME + '[staffing]\nshape = ["a"]', [(Code.WRONG_KIND, "staffing", "shape")]),
        (NAME + "[staffing]\nshape = 5", [(Code.WRONG_KIND, "staffing", "shape")]),
        (
            NAME + f"[staffing]\nshape = [{', '.join(['-1'] * 17)}]",
            [(Code.NEGATIVE, "staffing", "shape")],
        ),
        (
            NAME + f"[staffing]\nshape = [{', '.join(['0'] * 17)}]",
            [(Code.TOO_SMALL, "staffing", "shape")],
        ),
        (NAME + "[staffing]\npools = 1.5", [(Code.NOT_A_WHOLE_NUMBER, "staffing", "pools")]),
        (NAME + "[staffing]\npools = 51", [(Code.TOO_LARGE, "staffing", "pools")]),
        (NAME + "[staffing]\nblended = 1", [(Code.WRONG_KIND, "staffing", "blended")]),
        (NAME + "[staffing]\nqueued = [1]", [(Code.WRONG_KIND, "staffing", "queued")]),
        (
            NAME + "[staffing]\nservice_level_percent = 100",
            [(Code.TOO_LARGE, "staffing", "service_level_percent")],
        ),
        (
            NAME + "[staffing]\nmax_occupancy_percent = 0",
            [(Code.TOO_SMALL, "staffing", "max_occupancy_percent")],
        ),
        (NAME + "[staffing]\nagent_step = 0", [(Code.TOO_SMALL, "staffing", "agent_step")]),
        (NAME + '[staffing]\nweek = "odd"', [(Code.NOT_A_CHOICE, "staffing", "week")]),
        (NAME + "[staffing]\nweek = [1, 2]", [(Code.WRONG_DAYS, "staffing", "week")]),
        (NAME + "[staffing]\nteams = 5", [(Code.WRONG_KIND, "staffing", "teams")]),
        (NAME + '[staffing]\nteams = ["chat"]', [(Code.WRONG_KIND, "staffing", "teams")]),
        (NAME + "[staffing]\nteams = [[1]]", [(Code.WRONG_KIND, "staffing", "teams")]),
        (NAME + "[staffing]\nteams = [[]]", [(Code.WRONG_KIND, "staffing", "teams")]),
        (
            NAME + '[staffing]\nteams = [["chat"], ["email", "Chat"]]',
            [(Code.CHANNEL_TWICE, "staffing", "teams")],
        ),
        (NAME + '[costs.rent]\nends = "soon"', [(Code.NOT_A_DATE, "costs.rent", "ends")]),
        (
            NAME + "[costs.rent]\nends = 2026-06-30T10:00:00",
            [(Code.NOT_A_DATE, "costs.rent", "ends")],
        ),
        (
            NAME + "[costs.rent]\nends = 2026-06-30\ncan_end = true",
            [(Code.INPUTS_EXCLUDE_EACH_OTHER, "costs.rent", "can_end, ends")],
        ),
        (NAME + '[costs]\nrent = "gone"', [(Code.NOT_A_CHOICE, "costs", "rent")]),
        (NAME + "[costs]\nrent = 5", [(Code.WRONG_KIND, "costs", "rent")]),
        (NAME + "[costs.rent]\ntea = 5", [(Code.NOT_A_CHOICE, "costs.rent", "tea")]),
        (NAME + "[guards]\nfcr = 5", [(Code.NOT_A_CHOICE, "guards", "fcr")]),
        (NAME + "[[levers]]\n", [(Code.NOT_A_CHOICE, "levers[1]", "kind")]),
        (NAME + '[[levers]]\nkind = "tea"', [(Code.NOT_A_CHOICE, "levers[1]", "kind")]),
        (
            NAME + '[[levers]]\nkind = "voip"\n[[levers]]\nkind = "voip"\nfcr_points = 5',
            [(Code.NOT_A_CHOICE, "levers[2]", "fcr_points")],
        ),
        (
            NAME + '[[levers]]\nkind = "voip"\ntelecom_percent = -101',
            [(Code.TOO_SMALL, "levers[1]", "telecom_percent")],
        ),
        (
            NAME + '[[levers]]\nkind = "voip"\ntelecom_percent = "-10 %"',
            [(Code.NOT_A_NUMBER, "levers[1]", "telecom_percent")],
        ),
        (
            NAME + '[[levers]]\nkind = "voip"\ntelecom_percent = { low = 1, likely = 3, high = 2 }',
            [(Code.NOT_BETWEEN, "levers[1]", "telecom_percent")],
        ),
        (
            NAME + '[[levers]]\nkind = "voip"\ntelecom_percent = { low = 1, high = 2, tea = 5 }',
            [
                (Code.REQUIRED, "levers[1].telecom_percent", "likely"),
                (Code.NOT_A_CHOICE, "levers[1].telecom_percent", "tea"),
            ],
        ),
        (
            NAME + '[[levers]]\nkind = "voip"\ncontacts = ["phone", "ACME/inbound/phone"]',
            [(Code.BAD_CELL, "levers[1]", "contacts")] * 2,
        ),
        (NAME + '[[levers]]\nkind = "new_channel"', [(Code.REQUIRED, "levers[1]", "channel")]),
        (NAME + "levers = 5", [(Code.WRONG_KIND, "", "levers")]),
    ],
)
def test_what_is_wrong_is_said_at_its_place(
    text: str, expected: list[tuple[Code, str, str]]
) -> None:
    assert refused(text) == expected


def test_all_that_is_wrong_is_said_at_once() -> None:
    assert len(refused('note = 5\n[guards]\ntea = 1\n[[levers]]\nkind = "tea"')) == 4


def test_nobody_pulls_a_hundred_levers() -> None:
    text = NAME + '[[levers]]\nkind = "voip"\n' * 101
    assert refused(text) == [(Code.TOO_LARGE, "", "levers")]


def test_kinds_are_what_there_is() -> None:
    kind = LeverKind("own", ("aht_percent",), {}, ("all",), "other", (), ())
    made = read_scenario(NAME + '[[levers]]\nkind = "own"\naht_percent = -5', {"own": kind})
    assert made.levers == (Lever("own", {"aht_percent": Range.of(-5)}),)


def removing(lines: str) -> str:
    return f'{NAME}[[levers]]\nkind = "remove_cause"\n{lines}\n'


def test_a_cause_is_the_name_of_a_reason() -> None:
    [lever] = read(removing('cause = " invoice  unclear "\nremoved_percent = 50')).levers
    assert (lever.cause, lever.values) == ("invoice unclear", {"removed_percent": Range.of(50)})


@pytest.mark.parametrize("key", ["cause_contacts", "cause_percent"])
def test_beside_a_cause_no_number_of_it_is_given(key: str) -> None:
    wrong = (Code.INPUTS_EXCLUDE_EACH_OTHER, "levers[1]", f"cause, {key}")
    assert refused(removing(f'cause = "a"\n{key} = 5')) == [wrong]


def test_a_cause_belongs_to_the_lever_that_removes_it_and_has_a_name_of_some_length() -> None:
    assert refused(removing(f'cause = "{"x" * 201}"')) == [(Code.TOO_LONG, "levers[1]", "cause")]
    other = f'{NAME}[[levers]]\nkind = "voip"\ncause = "a"\n'
    assert refused(other) == [(Code.NOT_A_CHOICE, "levers[1]", "cause")]
