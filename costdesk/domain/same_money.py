"""Lines of one account in two formats: the same money, though each format words it otherwise."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.duplicates import places_seen

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from datetime import date
    from decimal import Decimal

    from costdesk.domain.statements import StatementLine

_IBAN = re.compile(r"([A-Z]{2})[0-9]{2}([A-Z0-9]{10,30})")
_NO_SIGN = re.compile(r"[^A-Z0-9]")
_INSIDE = {"NL": 10, "HU": 24}
"""Signs of the number of a country's own inside its IBAN, where statements write that alone too."""
_LENGTHS = {"NL": 18, "HU": 28, "BE": 16, "DE": 22, "AT": 20}
_FEWEST_ALIKE = 3  # lines; fewer may be alike by chance
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


def _iban(text: str) -> str:
    """The IBAN that a text begins with, without a currency behind it; empty where it has none."""
    plain = _NO_SIGN.sub("", text.upper())
    found = _IBAN.match(plain)
    return plain[: _LENGTHS.get(found[1], len(plain))] if found else ""


@lru_cache(maxsize=1 << 12)
def is_same_account(one: str, other: str) -> bool:
    """Whether two texts name one account. Two IBANs are compared whole: banks share numbers."""
    ibans = _iban(one), _iban(other)
    if all(ibans):
        return ibans[0] == ibans[1]
    return account_sign(one) == account_sign(other) != ""


def account_sign(text: str) -> str:
    """An account's number by which it is known whether as an IBAN, with a currency, or without."""
    plain = _iban(text)
    if not plain:
        plain = _NO_SIGN.sub("", text.upper())
        if plain.isdigit() and len(plain) == _SHORT_HUNGARIAN:
            return plain.ljust(_LONG_HUNGARIAN, "0")
        return plain.lstrip("0")
    country = plain[:2]
    own = _INSIDE.get(country)
    if own is None:
        return plain
    inside = plain[-own:]
    return inside if country == "HU" else inside.lstrip("0")


def sign_of(line: StatementLine) -> Sign:
    """What a line is in whatever format: the account, the day, the amount and its currency."""
    return account_sign(line.account), line.day, line.amount.normalize(), line.currency


def same_money(lines: Mapping[int, StatementLine], known: Sequence[Known]) -> SameMoney:
    """Which lines, by place, are there in another format; of equal ones no more than are there.

    Where one of the formats does not name its account, they are of one account if most lines of
    the days that both cover are alike.
    """
    signs = {place: sign_of(line) for place, line in lines.items()}
    named = {place: sign for place, sign in signs.items() if sign[0]}
    places = [*named]
    there = Counter(each.sign for each in known if each.sign[0])
    seen = {places[at] for at in places_seen([*named.values()], there)}
    same = {signs[place] for place in seen}
    files = {each.file for each in known if each.sign[0] and each.sign in same}
    unnamed, beside = _of_unnamed({each: signs[each] for each in signs.keys() - seen}, known)
    files |= {file for places, file in unnamed if places}
    seen |= {place for places, _ in unnamed for place in places}
    spans = _spans(known)
    covered = {
        place: {file for file, (first, last) in spans[account].items() if first <= day <= last}
        for place, (account, day, *_) in named.items()
    }
    for place, file in beside:
        covered.setdefault(place, set()).add(file)
    left = {place: found for place, found in covered.items() if found and place not in seen}
    return SameMoney(
        frozenset(seen),
        tuple(sorted(files)),
        len(left),
        tuple(sorted(set[str]().union(*left.values()))),
    )


def _of_unnamed(
    signs: Mapping[int, Sign], known: Sequence[Known]
) -> tuple[list[tuple[list[int], str]], list[tuple[int, str]]]:
    """Places of lines that a file has too where one side names no account, and that file.

    Then lines that it does not have, though it seems to be of the same account, and has their day.
    """
    found: list[tuple[list[int], str]] = []
    beside: list[tuple[int, str]] = []
    taken: set[int] = set()
    for file in sorted({each.file for each in known}):
        of_file = [each.sign for each in known if each.file == file]
        days = [day for _, day, *_ in of_file]
        is_named = all(account for account, *_ in of_file)
        places = [
            place
            for place, (account, day, *_) in signs.items()
            if place not in taken and min(days) <= day <= max(days) and not (account and is_named)
        ]
        there = Counter(sign[1:] for sign in of_file)
        seen = [places[at] for at in places_seen([signs[place][1:] for place in places], there)]
        if len(seen) >= _FEWEST_ALIKE and 2 * len(seen) > len(places):
            found.append((seen, file))
            taken.update(seen)
            beside += [(place, file) for place in places if place not in taken]
    return found, beside


def _spans(known: Iterable[Known]) -> defaultdict[str, dict[str, tuple[date, date]]]:
    """The first and the last day that each file covers of each account."""
    spans: defaultdict[str, dict[str, tuple[date, date]]] = defaultdict(dict)
    for (account, day, *_), file in known:
        first, last = spans[account].get(file, (day, day))
        spans[account][file] = min(first, day), max(last, day)
    return spans
