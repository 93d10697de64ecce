"""Sources whose headings are known: what their columns mean where the headings alone do not say."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.imports.foreign.money.roles import heading_of

if TYPE_CHECKING:
    from costdesk.imports.days import Order
    from costdesk.imports.foreign.money.rows import Table


class Profile(NamedTuple):
    """A source: the headings that give it away, and what a positive amount of it is.

    ``positive`` is 1 for received (the rule), -1 for paid, 0 where the file has to show it.
    """

    name: str
    headings: tuple[str, ...] = ()
    positive: int = 0
    dates: Order | None = None


GENERIC = Profile("statement")
PROFILES: tuple[Profile, ...] = ()


def profile_of(table: Table) -> Profile:
    """The source with most of its headings in the table, else none in particular."""
    present = {heading_of(cell).name for cell in table.headings}
    known = [each for each in PROFILES if present.issuperset(each.headings)]
    return max(known, key=lambda each: len(each.headings), default=GENERIC)
