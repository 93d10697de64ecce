"""What contacts were about: rows, their sums in a period, and what they cost on average."""

from datetime import timedelta
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.allocation import Split
from costdesk.domain.contacts import Cell, Tally
from costdesk.domain.coverage import Covered
from costdesk.domain.figures import Figure, PeriodResult
from costdesk.domain.findings import Code, Finding
from costdesk.domain.periods import Span, period_of
from costdesk.domain.reasons import (
    LONGEST_REASON,
    ReasonCount,
    ReasonFigure,
    ReasonTally,
    Topic,
    above_handled,
    added_up,
    folded_reason,
    part_of,
    reason_figures,
    reason_problems,
    tally_reasons,
)
from tests.builders import cell, day, definitions, reason, span

PHONE, CHAT, MENU = cell(), cell("inbound/chat"), cell("inbound/self_service")
JANUARY = period_of(day("2025-01-15"), "month")


def problems(row: ReasonCount) -> list[tuple[Code, str]]:
    return [(finding.code, finding.place.column) for finding in reason_problems(row)]


def test_a_sound_row_has_no_problems() -> None:
    assert problems(reason("Order / delivery = late; where?")) == []


@pytest.mark.parametrize(
    ("row", "code", "column"),
    [
        (reason(""), Code.REQUIRED, "reason"),
        (reason("x" * (LONGEST_REASON + 1)), Code.TOO_LONG, "reason"),
        (reason("a\0b"), Code.BAD_NAME, "reason"),
        (reason(note="\ud800"), Code.BAD_NAME, "note"),
        (reason(contacts=-1), Code.NEGATIVE, "contacts"),
        (reason(contacts=10**13), Code.TOO_LARGE, "contacts"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(row: ReasonCount, code: Code, column: str) -> None:
    assert problems(row) == [(code, column)]


def test_a_line_cannot_hold_what_separates_cells() -> None:
    odd = reason()
    row = ReasonCount(odd.span, Cell("a;b", "inbound", "phone"), "a", 1)
    assert problems(row) == [(Code.BAD_NAME, "line")]


def test_days_that_end_before_they_begin_are_refused() -> None:
    backwards = Span(day("2025-01-02"), day("2025-01-01"))
    assert problems(ReasonCount(backwards, PHONE, "a", 1)) == [(Code.END_BEFORE_START, "end")]


def test_spaces_do_not_make_another_reason() -> None:
    assert folded_reason("  invoice \n unclear ") == "invoice unclear"


def test_an_accent_is_part_of_its_letter() -> None:
    assert folded_reason("Sza\u0301mla") == "Sz\u00e1mla"


def test_rows_of_the_same_days_and_topic_are_added_up() -> None:
    one, other = reason(contacts=2, note="a"), reason(contacts=3, note="b")
    later = reason(contacts=4, first="2025-02-01", last="2025-02-28")
    assert added_up([one, later, other]) == [reason(contacts=5, note="a; b"), later]


@given(st.integers(1, 60), st.integers(0, 10_000), st.integers(0, 60))
def test_parts_of_a_row_add_up_to_it(days: int, contacts: int, cut: int) -> None:
    """Rule 3 of the specification: any partition adds up exactly."""
    start = day("2025-01-01")
    whole = Span(start, start + timedelta(days))
    middle = start + timedelta(min(cut, days))
    row = ReasonCount(whole, PHONE, "a", contacts)
    halves = [Span(whole.start, middle), Span(middle, whole.stop)]
    assert sum(part_of(row, half) for half in halves if half.days) == contacts


def test_a_row_across_the_edge_is_spread_and_said_to_be() -> None:
    row = reason(contacts=31, first="2025-01-30", last="2025-02-01")
    inside = reason("refund", 5, "2025-01-01", "2025-01-01")
    tally = tally_reasons([row, inside, reason(first="2025-03-01", last=None)], JANUARY.span)
    assert tally.contacts == {Topic(PHONE, "invoice unclear"): 21, Topic(PHONE, "refund"): 5}
    assert tally.cut == {PHONE: 1}


def result(
    handled: dict[Cell, int], costs: dict[Cell, int], estimated: frozenset[Cell] = frozenset()
) -> PeriodResult:
    tallies = {
        where: Tally(int(number > 0), {"handled": number}, {"handled": int(number > 0)})
        for where, number in handled.items()
    }
    split = Split(costs, 0, None, None, (), ())
    covered = Covered(JANUARY, JANUARY.span, "whole")
    return PeriodResult(covered, {}, split, tallies, None, None, estimated)


def test_a_worked_example() -> None:
    """600 calls cost 3 000.00, 400 chats 1 000.00: five a call, two and a half a chat.

    Invoice: 120 calls, 40 chats = 600.00 + 100.00. Parcel: 60 chats = 150.00. Without a reason are
    480 calls and 300 chats = 2 400.00 + 750.00; together the 4 000.00 of both cells.
    """
    tally = ReasonTally(
        {
            Topic(CHAT, "parcel"): 60,
            Topic(PHONE, "invoice"): 120,
            Topic(CHAT, "invoice"): 40,
            Topic(CHAT, "nothing"): 0,
        },
        {},
    )
    costs = {PHONE: 300_000, CHAT: 100_000}
    found = reason_figures(result({PHONE: 600, CHAT: 400}, costs), tally, definitions())
    shares = [Figure(Fraction(number, 1000)) for number in (160, 60, 780)]
    assert found == [
        ReasonFigure("invoice", 160, shares[0], Figure(Fraction(70_000))),
        ReasonFigure("parcel", 60, shares[1], Figure(Fraction(15_000))),
        ReasonFigure("", 780, shares[2], Figure(Fraction(315_000))),
    ]
    assert sum(each.cost.value or 0 for each in found) == sum(costs.values())


def test_contacts_that_do_not_count_are_not_divided() -> None:
    made = result({PHONE: 10, MENU: 90}, {PHONE: 1000})
    only_menu = ReasonTally({Topic(MENU, "hours"): 5}, {})
    assert reason_figures(made, only_menu, definitions()) == []
    both = ReasonTally({Topic(MENU, "hours"): 5, Topic(PHONE, "hours"): 4}, {})
    assert [each.contacts for each in reason_figures(made, both, definitions())] == [4, 6]


def test_where_nothing_was_handled_there_is_neither_share_nor_cost() -> None:
    tally = ReasonTally({Topic(PHONE, "invoice"): 3}, {})
    [row, rest] = reason_figures(result({}, {}), tally, definitions())
    assert (row.share, row.cost) == (Figure(None, Code.NO_HANDLED),) * 2
    assert (rest.contacts, rest.cost) == (0, Figure(Fraction(0)))


def test_reasons_above_what_was_handled_leave_nothing_without_one() -> None:
    tally = ReasonTally({Topic(PHONE, "a"): 8, Topic(PHONE, "b"): 8}, {})
    found = reason_figures(result({PHONE: 10}, {PHONE: 100}), tally, definitions())
    assert [each.contacts for each in found] == [8, 8, 0]
    assert [finding.code for finding in above_handled(tally, {PHONE: 10}, "2025-01")] == [
        Code.REASONS_ABOVE_HANDLED
    ]


def test_estimates_say_so() -> None:
    tally = ReasonTally({Topic(PHONE, "a"): 8}, {PHONE: 1})
    made = result({PHONE: 10, CHAT: 5}, {PHONE: 100})
    assert [each.estimated for each in reason_figures(made, tally, definitions())] == [True, True]
    sure = ReasonTally({Topic(PHONE, "a"): 8}, {})
    cut = result({PHONE: 10}, {PHONE: 100}, frozenset([PHONE]))
    assert reason_figures(cut, sure, definitions())[0].estimated


def test_more_reasons_than_contacts_are_worth_a_look() -> None:
    tally = ReasonTally({Topic(CHAT, "a"): 6, Topic(PHONE, "a"): 6, Topic(PHONE, "b"): 5}, {})
    [found] = above_handled(tally, {PHONE: 10, CHAT: 6}, "2025-01")
    values = {"contacts": 11, "handled": 10}
    assert found == Finding(Code.REASONS_ABOVE_HANDLED, found.place, values)
    assert (found.place.cell, found.place.period) == ("inbound/phone", "2025-01")


def test_an_estimate_may_be_one_off() -> None:
    tally = ReasonTally({Topic(PHONE, "a"): 11}, {PHONE: 1})
    assert [*above_handled(tally, {PHONE: 10}, "2025-01")] == []
    assert len([*above_handled(tally, {PHONE: 9}, "2025-01")]) == 1


def test_order_is_by_contacts_then_by_name() -> None:
    sums = {Topic(PHONE, name): number for name, number in (("b", 2), ("A", 2), ("c", 3))}
    found = reason_figures(result({PHONE: 7}, {}), ReasonTally(sums, {}), definitions())
    assert [each.reason for each in found] == ["c", "A", "b", ""]


def test_days_of_a_span() -> None:
    assert part_of(reason(contacts=31), span("2025-01-01", "2025-01-10")) == 10
