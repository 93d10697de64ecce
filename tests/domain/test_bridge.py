"""Why it changed: cost and volume, rate and mix."""

from fractions import Fraction

from costdesk.domain.bridge import RateMix, Step
from costdesk.domain.definitions import Definitions
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.money import rounded
from tests.domain.bridge_cases import (
    JANUARY,
    between,
    compared,
    ends,
    in_january,
    in_march,
)
from tests.domain.worlds import (
    CHAT,
    EMAIL,
    MARCH,
    PHONE,
    SELF,
    count,
    days,
    item,
)

# Cost and volume


def test_more_cost_and_more_contacts_for_less_each() -> None:
    items = [
        in_january("304000", path="inbound/phone"),
        in_march("320000", path="inbound/phone"),
    ]
    counts = [count(PHONE, JANUARY, 95_000), count(PHONE, MARCH, 114_000)]
    made = between(items, counts)
    assert made.before == 320
    assert made.after == Fraction(32_000_000, 114_000)  # 280.70 cents
    cost, volume = made.steps
    assert (cost.kind, cost.name) == ("cost", "other")
    assert (volume.kind, volume.name) == ("volume", "volume")
    # 16 000 · (1/95 000 + 1/114 000)/2 = 0.1544; 312 000 · (1/114 000 − 1/95 000) = −0.5474
    assert rounded(cost.amount, 2) == 1544
    assert rounded(volume.amount, 2) == -5474
    assert cost.amount + volume.amount == made.after - made.before
    # One cell: all of it is its rate.
    assert made.rate_mix == RateMix(made.after - made.before, *[Fraction(0)] * 3)
    assert compared(made) == [30_400_000, 32_000_000, 95_000, 114_000]
    assert not made.per_day
    assert made.notes == ()


def test_each_category_is_a_step_in_its_order() -> None:
    items = [
        in_january("100", "rent"),
        in_january("100", "salaries"),
        in_march("150", "salaries"),
        in_march("20", "tea"),
    ]
    made = between(items, [count(PHONE, JANUARY, 10), count(PHONE, MARCH, 20)])
    # mean of 1/10 and 1/20 is 3/40; (200 + 170)/2 · (1/20 − 1/10) = −9.25
    assert made.steps == (
        Step("cost", "salaries", Fraction(5000 * 3, 40)),
        Step("cost", "rent", Fraction(-10_000 * 3, 40)),
        Step("cost", "tea", Fraction(2000 * 3, 40)),
        Step("volume", "volume", Fraction(-925)),
    )
    assert ends(made) == [2000, 850]
    assert made.notes == (
        Finding(Code.CATEGORY_VANISHED, Place(item="rent")),
        Finding(Code.CATEGORY_APPEARED, Place(item="tea")),
    )


def test_a_changed_driver_is_named_before_anything_else() -> None:
    items = [
        in_january("100", "rent"),
        in_january("10", "rent", driver="contacts"),
        in_march("100", "rent", driver="unallocated"),
        in_january("5", "tea", driver="contacts"),
        in_march("5", "tea", driver="contacts"),
    ]
    counts = [count(PHONE, JANUARY, 10), count(PHONE, days("2025-03-01", "2025-03-14"), 10)]
    items += [
        in_january("1", "taxes"),
        in_march("1", "taxes", driver="unallocated"),
        in_march("1", "taxes", driver="contacts"),
        in_march("1", "coffee"),
    ]
    made = between(items, counts)
    drivers = {"before": "contacts, handle_time", "after": "unallocated"}
    of_taxes = {"before": "handle_time", "after": "contacts, unallocated"}
    cut = {"start": "2025-03-01", "end": "2025-03-16"}
    assert made.notes == (
        Finding(Code.DRIVER_CHANGED, Place(item="taxes"), of_taxes),
        Finding(Code.DRIVER_CHANGED, Place(item="rent"), drivers),
        Finding(Code.CATEGORY_APPEARED, Place(item="coffee")),
        Finding(Code.PERIOD_CUT, Place(period="2025-03"), cut),
        Finding(Code.COMPARED_PER_DAY, values={"days_before": 31, "days_after": 16}),
    )


def test_a_category_whose_share_is_0_has_not_appeared() -> None:
    items = [
        in_january("5", "tea"),
        in_march("5", "tea"),
        in_march("7", "rent"),
        in_march("-7", "rent"),
        in_january("7", "taxes"),
        in_january("-7", "taxes"),
    ]
    counts = [count(PHONE, JANUARY, 1), count(PHONE, MARCH, 1)]
    assert between(items, counts).notes == ()
    # A quarter's months may cancel each other out.
    items = [
        in_january("5"),
        in_march("-5"),
        in_january("1", "tea"),
        item("1", "2025-04-01", "tea"),
    ]
    counts = [count(PHONE, days("2025-01-01", "2025-06-30"), 181)]
    assert between(items, counts, "2025-Q1", "2025-Q2").notes == ()


# Rate and mix


def test_rate_and_mix() -> None:
    # January: 60 calls at 5.00 and 40 mails at 2.00; March: 30 at 6.00 and 70 at 3.00.
    items = [
        in_january("300", path="inbound/phone"),
        in_january("80", path="inbound/email"),
        in_march("180", path="inbound/phone"),
        in_march("210", path="inbound/email"),
    ]
    counts = [
        count(PHONE, JANUARY, 60),
        count(EMAIL, JANUARY, 40),
        count(PHONE, MARCH, 30),
        count(EMAIL, MARCH, 70),
    ]
    made = between(items, counts)
    assert made.rate_mix == RateMix(
        rate=Fraction(100),  # 0.45 · 1.00 + 0.55 · 1.00
        mix=Fraction(-90),  # 5.50 · (−0.3) + 2.50 · 0.3
        unallocated=Fraction(0),
        without_contacts=Fraction(0),
    )
    assert ends(made) == [380, 390]


def test_a_cell_on_one_side_only_goes_to_mix_whole() -> None:
    items = [
        in_january("60", path="inbound/phone"),
        in_january("40", path="inbound/email"),
        in_march("60", path="inbound/phone"),
        in_march("90", path="inbound/chat"),
    ]
    counts = [
        count(PHONE, JANUARY, 6),
        count(EMAIL, JANUARY, 4),
        count(PHONE, MARCH, 6),
        count(CHAT, MARCH, 4),
    ]
    # Phone 6 of 10 at 10.00 both times: nothing. Mix: 90 ÷ 10 of chat less 40 ÷ 10 of mail.
    assert between(items, counts).rate_mix == RateMix(
        Fraction(0), Fraction(500), Fraction(0), Fraction(0)
    )


def test_unallocated_cost_and_cells_without_contacts_are_steps_of_their_own() -> None:
    items = [
        in_january("100", path="inbound/phone"),
        in_january("30", driver="unallocated"),
        in_january("20", path="outbound/phone"),
        in_january("10", path="inbound/self_service"),
        in_march("200", path="inbound/phone"),
        in_march("80", driver="unallocated"),
        in_march("20", path="outbound/phone"),
        in_march("40", path="inbound/self_service"),
    ]
    counts = [
        count(PHONE, JANUARY, 10),
        count(PHONE, MARCH, 20),
        count(SELF, JANUARY, 500),
        count(SELF, MARCH, 900),
    ]
    # Phone stays at 10.00. 80/20 − 30/10 = 1.00; (20 + 40)/20 − (20 + 10)/10 = 0.00
    assert between(items, counts).rate_mix == RateMix(
        Fraction(0), Fraction(0), Fraction(100), Fraction(0)
    )
    # With self-service counted: 510 and 920 contacts, its unit cost 10/500 and 40/900.
    counting = Definitions("EUR", count_self_service=True)
    found = between(items, counts, definitions=counting).rate_mix
    assert found is not None
    assert found.without_contacts == Fraction(2000, 920) - Fraction(2000, 510)


def test_a_counted_cell_that_handled_nothing_has_no_contacts() -> None:
    items = [in_january("10", path="inbound/email"), in_january("90", path="inbound/phone")]
    counts = [count(PHONE, JANUARY, 10), count(EMAIL, JANUARY, 0), count(PHONE, MARCH, 10)]
    found = between(items, counts).rate_mix
    # Mail's 10.00 ÷ 10 are gone in March, and so are the phone's 9.00 each.
    assert found == RateMix(Fraction(-900), Fraction(0), Fraction(0), Fraction(-100))
