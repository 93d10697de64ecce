"""Which profile of a bank or a bookkeeping program a table fits, and what it adds to the headings.

A profile of ours (``resources/profiles``) says beside its columns what a positive amount is
(``positive``: received or paid) and in which order its days are where they do not show it
(``dates``). Whatever no profile knows is read by its headings alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.imports.foreign.money.roles import heading_of
from costdesk.imports.foreign.profiles import Profile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from costdesk.imports.days import Order
    from costdesk.imports.foreign.quoting import Cells

GENERIC = Profile("statement", "", "bank", sample=True)
_READ = {"bank", "ledger"}
_SIGNS = {"received": 1, "paid": -1}
_ORDERS: dict[str, Order] = {"dmy": "dmy", "mdy": "mdy", "ymd": "ymd"}


def sign_of(profile: Profile) -> int:
    """1 where positive is received, -1 where it is paid, 0 where the file has to show it."""
    return _SIGNS.get(str(profile.rules.get("positive", "")), 0)


def order_of(profile: Profile) -> Order | None:
    """The order of days, where the source has one."""
    return _ORDERS.get(str(profile.rules.get("dates", "")))


def profile_of(headings: Sequence[str], profiles: Sequence[Profile]) -> Profile:
    """The profile with most of its headings there, the owner's first; else none in particular."""
    present = {heading_of(cell).name for cell in headings}
    known = [
        ((profile.own, len(heading)), profile)
        for profile in profiles
        if profile.reads in _READ
        for heading in profile.headings
        if present.issuperset(heading_of(name).name for name in heading)
    ]
    return max(known, key=lambda pair: pair[0], default=((False, 0), GENERIC))[1]


def shaped_like(rows: Sequence[Cells], profiles: Sequence[Profile]) -> Profile | None:
    """The profile without headings whose shape every row has."""
    for profile in profiles:
        shape = profile.shape
        if profile.reads in _READ and shape and rows and all(map(shape.fits, rows)):
            return profile
    return None


def places_in(profile: Profile, headings: Sequence[str]) -> dict[str, int]:
    """Where the columns stand that the profile names, from 0, by role."""
    names = [heading_of(cell).name for cell in headings]
    places: dict[str, int] = {}
    for role, columns in profile.columns.items():
        for column in columns:
            if isinstance(column, int):
                places[role] = column - 1
            elif (name := heading_of(column).name) in names:
                places[role] = names.index(name)
            if role in places:
                break
    return places
