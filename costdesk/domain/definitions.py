"""What the owner decided: the settings that give every figure its meaning."""

from __future__ import annotations

from fractions import Fraction
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

from costdesk.domain.contacts import SELF_SERVICE
from costdesk.domain.costs import CATEGORIES, Category
from costdesk.domain.currencies import digits_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from costdesk.domain.quality import Guard
    from costdesk.domain.targets import Target

Language = Literal["en", "nl", "hu"]
LANGUAGES: tuple[Language, ...] = ("en", "nl", "hu")
Headline = Literal["sales", "leads"]
HEADLINES: tuple[Headline, ...] = ("sales", "leads")

_ONE = Fraction(1)
_NONE: Mapping[Any, Any] = MappingProxyType({})
_BUILT_IN = {category.name: category for category in CATEGORIES}


class Definitions(NamedTuple):
    """One workspace's settings.

    ``fiscal_start`` is the month (1 to 12) its year begins with. ``concurrency`` holds contacts
    handled at once, by channel; ``agent_time`` and ``categories`` what differs from the built-in;
    ``targets`` and ``limits`` those of a figure, ``budgets`` those of a category, in the order of
    their months; ``revenues`` minor units by first day of a month, ``sale_revenues`` those per
    sale; ``guards`` what quality figures may not pass; ``thresholds`` what the owner changed of the
    usual ones (None: not to be watched). ``own_numbers`` are the owner's in telephone systems,
    ``sources`` what was answered about files of other programs, by source, as texts;
    ``profiles`` the owner's own profiles of such files, by name, as texts.
    """

    currency: str
    name: str = ""
    language: Language = "en"
    fiscal_start: int = 1
    outbound: Headline = "sales"
    concurrency: Mapping[str, Fraction] = _NONE
    agent_time: Mapping[str, bool] = _NONE
    count_self_service: bool = False
    holidays: frozenset[date] = frozenset()
    complete_through: date | None = None
    categories: Mapping[str, Category] = _NONE
    targets: Mapping[str, tuple[Target, ...]] = _NONE
    guards: Mapping[str, Guard] = _NONE
    limits: Mapping[str, tuple[Target, ...]] = _NONE
    budgets: Mapping[str, tuple[Target, ...]] = _NONE
    revenues: Mapping[date, Fraction] = _NONE
    sale_revenues: tuple[Target, ...] = ()
    thresholds: Mapping[str, Fraction | None] = _NONE
    own_numbers: tuple[str, ...] = ()
    sources: Mapping[str, str] = _NONE
    profiles: Mapping[str, str] = _NONE

    @property
    def digits(self) -> int:
        """Digits of the currency after its decimal mark."""
        return digits_of(self.currency)

    def concurrency_of(self, channel: str) -> Fraction:
        """Contacts of the channel that one person handles at once."""
        return self.concurrency.get(channel, _ONE)

    def has_agent_time(self, channel: str) -> bool:
        """Whether people work on the channel."""
        return self.agent_time.get(channel, channel != SELF_SERVICE)

    def counts_as_contact(self, channel: str) -> bool:
        """Whether the channel's contacts stand in the denominator of cost per contact."""
        return self.has_agent_time(channel) or self.count_self_service

    def category(self, name: str) -> Category:
        """The category of that name; one nobody has flagged is neither labour nor capacity."""
        return self.categories.get(name) or _BUILT_IN.get(name) or Category(name)

    def is_capacity(self, name: str) -> bool:
        """Whether costs of the category can stand idle."""
        return self.category(name).capacity

    def is_labour(self, name: str) -> bool:
        """Whether costs of the category count in the labour share."""
        return self.category(name).labour
