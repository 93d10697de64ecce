"""Volume, repeats and handle time, stream by stream."""

from __future__ import annotations

from fractions import Fraction

from costdesk.domain.findings import Code
from costdesk.domain.scenarios.base import Stream
from costdesk.domain.scenarios.causes import (
    Cause,
    cause_notes,
    cause_of,
    cause_problems,
    causes_of,
)
from costdesk.domain.scenarios.levers import Lever
from costdesk.domain.scenarios.work import Traffic, Work, pulls_of, work_after
from tests.domain.scenarios.centres import CENTRE, centre, lever, stream

PHONE = stream("inbound/phone", 10_000, 300)
ONE = centre(streams=(PHONE,), fcr=Fraction(8, 10))


def after(*levers: Lever, base=ONE) -> Work:  # type: ignore[no-untyped-def]  # noqa: ANN001
    return work_after(base, pulls_of(levers, "likely"))


def phone(work: Work) -> Stream:
    return work.streams[0]


def test_questions_take_as_many_contacts_as_it_needs_to_solve_them() -> None:
    work = after(lever(fcr_points=5))
    assert phone(work).contacts == Fraction(10_000 * 80, 85)
    assert (work.fcr, work.issues) == (Fraction(85, 100), Fraction(1))
    worse = after(lever(fcr_points=-100))
    assert worse.fcr == Fraction(1, 100)
    assert phone(worse).contacts == 800_000


def test_a_share_that_is_low_already_stays() -> None:
    hopeless = centre(streams=(PHONE,), fcr=Fraction(1, 200), csat=Fraction(0))
    work = after(base=hopeless)
    assert (work.fcr, work.csat) == (Fraction(1, 200), Fraction(0))
    assert phone(work).contacts == 10_000
    assert phone(after(lever(fcr_points=5), base=centre(fcr=Fraction(0)))).contacts == 5343


def test_unknown_shares_stay_unknown() -> None:
    work = after(lever(fcr_points=5, csat_points=5), base=centre(fcr=None, csat=None))
    assert (work.fcr, work.csat) == (None, None)
    assert phone(work).contacts == 5343


def test_levers_work_where_they_belong() -> None:
    work = after(lever(volume_percent=-10, cells=("inbound/phone",)), base=CENTRE)
    assert [round(each.contacts) for each in work.streams] == [4809, 2371, 1896, 1636, 4203]
    work = after(lever(volume_percent=-10, cells=("outbound",)), base=CENTRE)
    assert (work.sales, work.issues) == (Fraction(9, 10), Fraction(1))
    work = after(lever(volume_percent=-10), base=CENTRE)
    assert work.streams[4].contacts == 4203  # nobody works on it
    assert (work.sales, work.issues) == (Fraction(9, 10), Fraction(9, 10))


def test_what_machines_settle_is_not_settled_twice() -> None:
    first = lever(contained_percent=40)
    both = after(first, lever(contained_percent=50))
    assert phone(both).contacts == 10_000 * Fraction(6, 10) * Fraction(5, 10)
    assert sum(each.settled for each in both.traffic) == 7_000
    alone = after(lever(contained_percent=40, returned_percent=50))
    assert phone(alone).contacts == 8_000
    assert alone.traffic == (Traffic(Fraction(10_000), Fraction(4_000)),)
    assert alone.issues == 1


def test_all_that_comes_back_was_still_called_settled() -> None:
    work = after(lever(contained_percent=40, returned_percent=100))
    assert phone(work).contacts == 10_000
    assert work.traffic[0].settled == 4_000


def test_machines_see_what_repeats_leave() -> None:
    work = after(lever(contained_percent=10), lever(fcr_points=5), lever(volume_percent=-50))
    assert work.traffic[0].contacts == Fraction(5_000 * 80, 85)


def test_a_new_channel_takes_and_adds() -> None:
    new = lever(moved_percent=20, added_percent=5, channel="messaging", new_at_once=3)
    work = after(new, lever(aht_percent=-10))
    moved = work.streams[1]
    assert (moved.name, float(moved.contacts), int(moved.at_once)) == (
        "inbound/messaging",
        2_500,
        3,
    )
    assert (moved.aht_seconds, phone(work).contacts) == (Fraction(270), Fraction(8_000))
    timed = after(lever(moved_percent=20, channel="messaging", new_aht_seconds=100))
    assert timed.streams[1].aht_seconds == 100
    untimed = centre(streams=(stream("inbound/phone", 10),))
    assert after(new, base=untimed).streams[1].aht_seconds is None
    assert after(lever(channel="messaging")).streams[1].contacts == 0


def test_two_new_channels_share_what_moves() -> None:
    levers = [lever(moved_percent=each, channel=str(each)) for each in (20, 60)]
    streams = after(*levers).streams
    assert [each.contacts for each in streams] == [3_200, 1_700, 5_100]
    assert sum(each.contacts for each in streams) == 10_000


def test_a_base_without_outbound_sells_nothing_more() -> None:
    assert after(lever(volume_percent=-10)).sales == 1


def test_seconds_of_people() -> None:
    chat = stream("inbound/chat", 100, 660, at_once=Fraction(22, 10))
    assert chat.seconds == 30_000
    assert stream("inbound/chat", 5).seconds is None
    assert stream("inbound/chat", 0).seconds == 0


def test_a_cause_is_given_by_its_contacts_a_month() -> None:
    base = centre(streams=(PHONE,), fcr=None, months=Fraction(2))
    by_number = after(lever(cause_contacts=1_000, removed_percent=50), base=base)
    assert phone(by_number).contacts == 9_000
    by_part = after(lever(cause_percent=20, removed_percent=50), base=base)
    assert by_number.streams == by_part.streams
    both = after(lever(cause_contacts=1_000, cause_percent=90, removed_percent=50), base=base)
    assert both.streams == by_part.streams  # the number is what is known
    everything = after(lever(cause_contacts=9_000, removed_percent=50), base=base)
    assert phone(everything).contacts == 5_000
    nothing = after(lever(cause_contacts=5, removed_percent=50, cells=("outbound",)), base=base)
    assert phone(nothing).contacts == 10_000


CHAT = stream("inbound/chat", 4_000, 600)
RECORDED = {
    "inbound/phone": {"invoice unclear": Fraction(2_000), "parcel": Fraction(500)},
    "inbound/chat": {"invoice unclear": Fraction(400)},
}


def test_a_recorded_cause_is_taken_where_it_was_recorded() -> None:
    """Half of 2,000 calls of 10,000 and of 400 chats of 4,000 do not come any more."""
    base = centre(streams=(PHONE, CHAT), fcr=None, causes=RECORDED)
    work = after(lever(removed_percent=50, cause="Invoice Unclear"), base=base)
    assert [each.contacts for each in work.streams] == [9_000, 3_800]
    only = lever(removed_percent=50, cause="invoice unclear", cells=("inbound/chat",))
    assert [each.contacts for each in after(only, base=base).streams] == [10_000, 3_800]
    parcel = lever(removed_percent=100, cause="parcel")
    assert [each.contacts for each in after(parcel, base=base).streams] == [9_500, 4_000]


def test_no_cause_takes_more_than_there_is() -> None:
    recorded = {"inbound/phone": {"a": Fraction(99_000)}}
    base = centre(streams=(PHONE, stream("inbound/chat", 0)), fcr=None, causes=recorded)
    assert phone(after(lever(removed_percent=100, cause="a"), base=base)).contacts == 0


def test_causes_are_those_of_the_contacts_that_a_lever_works_on() -> None:
    base = centre(streams=(PHONE, CHAT), causes=RECORDED, months=Fraction(2))
    found = causes_of(base, lever(cells=("inbound",)))
    assert found == [
        Cause("invoice unclear", Fraction(1_200), Fraction(2_400, 14_000)),
        Cause("parcel", Fraction(250), Fraction(500, 14_000)),
    ]
    assert cause_of(base, lever(cause="PARCEL")) == found[1]
    assert causes_of(base, lever(cells=("outbound",))) == []


def test_a_cause_that_was_not_recorded_names_those_that_were() -> None:
    base = centre(streams=(PHONE, CHAT), causes=RECORDED)
    [found] = cause_problems(base, [lever(cause="parcel"), lever(cause="refund")])
    assert found.code == Code.CAUSE_NOT_RECORDED
    assert found.values == {"text": "refund", "choices": "invoice unclear, parcel"}
    [found] = cause_problems(base, [lever(cause="parcel", cells=("outbound",))])
    assert (found.code, found.place.column) == (Code.NO_CAUSE_RECORDED, "cause")


def test_months_without_reasons_are_told_once() -> None:
    base = centre(streams=(PHONE,), causes=RECORDED, months=Fraction(12), cause_months=1)
    notes = [*cause_notes(base, [lever(cause="parcel"), lever(cause="parcel"), lever()])]
    assert [each.code for each in notes] == [Code.CAUSE_AT_AVERAGE, Code.CAUSE_IN_SOME_MONTHS]
    assert notes[1].values == {"found": 1, "total": 12}
    whole = centre(streams=(PHONE,), causes=RECORDED, cause_months=1)
    assert len([*cause_notes(whole, [lever(cause="parcel")])]) == 1
    assert [*cause_notes(base, [lever()])] == []
