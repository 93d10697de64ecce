"""What the owner decided, and what holds where nothing was decided."""

from fractions import Fraction

import pytest

from costdesk.domain.costs import CATEGORIES, Category
from costdesk.domain.definitions import HEADLINES, LANGUAGES, Definitions
from tests.domain.worlds import EURO


def test_what_holds_where_nothing_was_decided() -> None:
    assert (EURO.name, EURO.language, EURO.fiscal_start, EURO.outbound) == ("", "en", 1, "sales")
    assert EURO.holidays == frozenset()
    assert EURO.complete_through is None
    assert (LANGUAGES, HEADLINES) == (("en", "nl", "hu"), ("sales", "leads"))


@pytest.mark.parametrize(("currency", "digits"), [("EUR", 2), ("HUF", 0), ("KWD", 3)])
def test_digits_are_those_of_the_currency(currency: str, digits: int) -> None:
    assert Definitions(currency).digits == digits


def test_one_contact_at_once_unless_told_otherwise() -> None:
    chats = Definitions("EUR", concurrency={"chat": Fraction(5, 2)})
    assert chats.concurrency_of("chat") == Fraction(5, 2)
    assert chats.concurrency_of("phone") == 1


def test_people_work_on_every_channel_but_self_service_unless_told_otherwise() -> None:
    assert EURO.has_agent_time("phone")
    assert EURO.has_agent_time("the owner's own")
    assert not EURO.has_agent_time("self_service")
    told = Definitions("EUR", agent_time={"self_service": True, "bot": False})
    assert told.has_agent_time("self_service")
    assert not told.has_agent_time("bot")


def test_what_nobody_works_on_is_no_contact_unless_the_workspace_says_so() -> None:
    assert EURO.counts_as_contact("phone")
    assert not EURO.counts_as_contact("self_service")
    assert Definitions("EUR", count_self_service=True).counts_as_contact("self_service")
    assert Definitions("EUR", agent_time={"self_service": True}).counts_as_contact("self_service")


@pytest.mark.parametrize("category", CATEGORIES)
def test_built_in_categories(category: Category) -> None:
    assert EURO.category(category.name) == category
    assert EURO.is_capacity(category.name) == category.capacity
    assert EURO.is_labour(category.name) == category.labour


def test_the_owners_own_categories_are_flagged() -> None:
    tutors, rent = Category("tutors", labour=True), Category("rent", capacity=True)
    own = Definitions("EUR", categories={"tutors": tutors, "rent": rent})
    assert own.category("tutors") == tutors
    assert (own.is_labour("tutors"), own.is_capacity("tutors")) == (True, False)
    assert own.category("rent") == rent  # the owner's flags go before the built-in ones
    assert (own.is_labour("rent"), own.is_capacity("rent")) == (False, True)
    assert own.category("tea") == Category("tea")
    assert not own.is_labour("tea")
