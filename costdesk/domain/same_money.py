"""Lines of one account in two formats: the same money, though each format words it otherwise."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.duplicates import places_seen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date
    from decimal import Decimal

    from costdesk.domain.statements import StatementLine

_IBAN = re.compile(r"([A-Z]{2})[0-9]{2}([A-Z0-9]{10,30})")
_INSIDE = {"NL": 10, "HU": 24}
"""Signs of the number of a country's own inside its IBAN, where statements write that alone too."""
_LENGTHS = {"NL": 18, "HU": 28, "BE": 16, "DE": 22, "AT": 20}
_SHORT_HUNGARIAN = 16
_LONG_HUNGARIAN = 24

Sign = tuple[str, "date", "Decimal", str]


class Known(NamedTuple):
    """A line that another format of the account brought: what it is compared by, and its file."""

    sign: Sign
    file: str


class SameMoney(NamedTuple):
    """The places of lines that are there in another format, and the files that brought those.

    ``beside`` are lines on days that ``covering`` files cover, which have none such.
    """

    places: frozenset[int] = frozenset()
    files: tuple[str, ...] = ()
    beside: int = 0
    covering: tuple[str, ...] = ()


def account_sign(text: str) -> str:
    """An account's number by which it is known whether as an IBAN, with a currency, or without."""
    plain = re.sub(r"[^A-Z0-9]", "", text.upper())
    found = _IBAN.match(plain)
    if found is None:
        if plain.isdigit() and len(plain) == _SHORT_HUNGARIAN:
            return plain.ljust(_LONG_HUNGARIAN, "0")
        return plain.lstrip("0")
    country = found[1]
    plain = plain[: _LENGTHS.get(country, len(plain))]
    own = _INSIDE.get(country)
    if own is None:
        return plain
    inside = plain[-own:]
    return inside if country == "HU" else inside.lstrip("0")


def sign_of(line: StatementLine) -> Sign:
    """What a line is in whatever format: the account, the day, the amount and its currency."""
    return account_sign(line.account), line.day, line.amount.normalize(), line.currency


def same_money(lines: Mapping[int, StatementLine], known: Sequence[Known]) -> SameMoney:
    """Which lines, by place, are there in another format; of equal ones no more than are there."""
    there = Counter(each.sign for each in known)
    places = [place for place, line in lines.items() if line.account]
    signs = [sign_of(lines[place]) for place in places]
    seen = frozenset(places_seen(signs, there))
    same = {signs[at] for at in seen}
    spans = _spans(known)
    covered = [
        found
        for at, (account, day, *_) in enumerate(signs)
        if at not in seen
        and (
            found := {
                file for file, (first, last) in spans[account].items() if first <= day <= last
            }
        )
    ]
    return SameMoney(
        frozenset(places[at] for at in seen),
        tuple(sorted({each.file for each in known if each.sign in same})),
        len(covered),
        tuple(sorted(set[str]().union(*covered))),
    )


def _spans(known: Iterable[Known]) -> defaultdict[str, dict[str, tuple[date, date]]]:
    """The first and the last day that each file covers of each account."""
    spans: defaultdict[str, dict[str, tuple[date, date]]] = defaultdict(dict)
    for (account, day, *_), file in known:
        first, last = spans[account].get(file, (day, day))
        spans[account][file] = min(first, day), max(last, day)
    return spans
