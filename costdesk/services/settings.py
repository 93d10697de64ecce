"""The owner's settings as keys and texts, for ``costdesk set`` and ``get``."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from costdesk.domain.contacts import folded_channel, name_problems
from costdesk.domain.currencies import is_currency
from costdesk.domain.definitions import HEADLINES, LANGUAGES
from costdesk.domain.findings import Code, Finding, Place, Refused, refuse
from costdesk.imports.days import iso_reading, not_a_day
from costdesk.services.owner_settings import (
    OWN_GROUPS,
    OWN_KEYS,
    SETTLED,
    Group,
    above_zero,
    decimal_of,
    described_own,
)
from costdesk.services.said import BETWEEN, OWN_NUMBERS, settled_numbers

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from costdesk.domain.costs import Category
    from costdesk.domain.definitions import Definitions

CURRENCY = "currency"
YES, NO = "yes", "no"
CHANNEL_GROUPS: tuple[Group, ...] = ("concurrency", "agent_time")
CATEGORY_GROUPS: tuple[Group, ...] = ("labour", "capacity")
GROUPS = (*CHANNEL_GROUPS, *CATEGORY_GROUPS, *OWN_GROUPS)

_MONTHS = 12
_MOST_AT_ONCE = 100
_LONGEST_NAME = 200


def parted(key: str) -> tuple[Group, str]:
    """Group and name of a key such as ``concurrency.chat``; no group for a plain key."""
    start, _, name = key.strip().partition(".")
    for group in GROUPS:
        if start == group and name.strip():
            return group, name.strip()
    return "", key.strip()


def canonical(key: str, text: str) -> tuple[str, str]:
    """Key and text of a setting in their one spelling; raises Refused where they mean nothing."""
    group, name = parted(key)
    own = SETTLED.get(group)
    check = _GROUP_CHECKS.get(group) if group else _CHECKS.get(name)
    if own is None and check is None:
        raise refuse(Code.UNKNOWN_SETTING, Place(item=key), text=key, choices=", ".join(KEYS))
    try:
        if own is not None:
            name, settled = own(name, text.strip())
        elif check is not None:
            name = _settled_name(group, name)
            settled = check(text.strip())
    except Refused as refused:
        raise Refused([finding.at(item=key) for finding in refused.findings]) from refused
    return (f"{group}.{name}" if group else name), settled


def _settled_name(group: Group, name: str) -> str:
    if group not in CHANNEL_GROUPS:
        return name
    channel = folded_channel(name)
    problems = name_problems("channel", channel)
    if problems:
        raise Refused(problems)
    return channel


def _currency(text: str) -> str:
    code = text.upper()
    if not is_currency(code):
        raise refuse(Code.UNKNOWN_CURRENCY, text=text)
    return code


def _name(text: str) -> str:
    if len(text) > _LONGEST_NAME:
        raise refuse(Code.TOO_LONG, text=text[:40], limit=_LONGEST_NAME)
    return text


def _choice(choices: Sequence[str]) -> Callable[[str], str]:
    def check(text: str) -> str:
        if text.lower() not in choices:
            raise refuse(Code.NOT_A_CHOICE, text=text, choices=", ".join(choices))
        return text.lower()

    return check


def _month(text: str) -> str:
    if not (text.isascii() and text.isdigit() and 1 <= int(text) <= _MONTHS):
        choices = ", ".join(map(str, range(1, _MONTHS + 1)))
        raise refuse(Code.NOT_A_CHOICE, text=text, choices=choices)
    return str(int(text))


def _yes_or_no(text: str) -> str:
    if text.lower() not in (YES, NO):
        raise refuse(Code.NOT_YES_OR_NO, text=text)
    return text.lower()


def _day(text: str) -> str:
    day = iso_reading(text) if text else None
    if text and day is None:
        raise Refused([not_a_day(text)])
    return str(day or "")


def _days(text: str) -> str:
    days: set[str] = set()
    problems: list[Finding] = []
    for part in re.split(r"[\s,;]+", text):
        try:
            days.add(_day(part))
        except Refused as refused:
            problems += refused.findings
    if problems:
        raise Refused(problems)
    return " ".join(sorted(days - {""}))


def _at_once(text: str) -> str:
    return above_zero(text, _MOST_AT_ONCE, "none")


_CHECKS: dict[str, Callable[[str], str]] = {
    CURRENCY: _currency,
    "name": _name,
    "language": _choice(LANGUAGES),
    "fiscal_start": _month,
    "outbound": _choice(HEADLINES),
    "count_self_service": _yes_or_no,
    "holidays": _days,
    "complete_through": _day,
    OWN_NUMBERS: settled_numbers,
}
_GROUP_CHECKS: dict[str, Callable[[str], str]] = {
    "concurrency": _at_once,
    "agent_time": _yes_or_no,
    "labour": _yes_or_no,
    "capacity": _yes_or_no,
}
KEYS = (
    *_CHECKS,
    *(f"{group}.CHANNEL" for group in CHANNEL_GROUPS),
    *(f"{group}.CATEGORY" for group in CATEGORY_GROUPS),
    *OWN_KEYS,
)


def described(
    definitions: Definitions, channels: Sequence[str], categories: Sequence[Category]
) -> list[tuple[str, str]]:
    """Every setting and its text, the usual ones too, in the order of ``KEYS``."""
    complete = definitions.complete_through
    return [
        (CURRENCY, definitions.currency),
        ("name", definitions.name),
        ("language", definitions.language),
        ("fiscal_start", str(definitions.fiscal_start)),
        ("outbound", definitions.outbound),
        ("count_self_service", _flag(definitions.count_self_service)),
        ("holidays", " ".join(map(str, sorted(definitions.holidays)))),
        ("complete_through", str(complete) if complete else ""),
        (OWN_NUMBERS, BETWEEN.join(definitions.own_numbers)),
        *(
            (f"concurrency.{name}", decimal_of(definitions.concurrency_of(name)))
            for name in channels
        ),
        *((f"agent_time.{name}", _flag(definitions.has_agent_time(name))) for name in channels),
        *((f"labour.{category.name}", _flag(category.labour)) for category in categories),
        *((f"capacity.{category.name}", _flag(category.capacity)) for category in categories),
        *described_own(definitions, categories),
    ]


def _flag(on: bool) -> str:  # noqa: FBT001 - it is what is shown
    return YES if on else NO
