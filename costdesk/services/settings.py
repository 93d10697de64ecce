"""The owner's settings as keys and texts, for ``costdesk set`` and ``get``."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from costdesk.domain.allocation import plain
from costdesk.domain.contacts import folded_channel, name_problems
from costdesk.domain.currencies import is_currency
from costdesk.domain.definitions import HEADLINES, LANGUAGES
from costdesk.domain.findings import Code, Finding, Place, Refused, refuse
from costdesk.domain.item_rules import LARGEST_AMOUNT, MOST_DECIMALS
from costdesk.domain.periods import parse_period
from costdesk.domain.quality import (
    AT_LEAST,
    AT_MOST,
    NAMES,
    folded_measure,
    indicator_of,
    measure_order,
    measure_problems,
    value_problems,
)
from costdesk.domain.targets import ALWAYS, TARGET_FIGURES
from costdesk.imports.amounts import parse_number
from costdesk.imports.days import iso_reading, not_a_day

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date
    from fractions import Fraction

    from costdesk.domain.costs import Category
    from costdesk.domain.definitions import Definitions
    from costdesk.domain.quality import Better

Group = Literal["", "concurrency", "agent_time", "labour", "capacity", "target", "guard"]

CURRENCY = "currency"
YES, NO = "yes", "no"
CHANNEL_GROUPS: tuple[Group, ...] = ("concurrency", "agent_time")
CATEGORY_GROUPS: tuple[Group, ...] = ("labour", "capacity")
TARGET: Group = "target"
GUARD: Group = "guard"
OWN_GROUPS: tuple[Group, ...] = (TARGET, GUARD)
"""Groups that stand among the settings as they are, not in a table of names."""
GROUPS = (*CHANNEL_GROUPS, *CATEGORY_GROUPS, *OWN_GROUPS)

_MONTHS = 12
_MOST_AT_ONCE = 100
_LONGEST_NAME = 200
_LARGEST_TARGET = LARGEST_AMOUNT // 1000  # currencies have at most three digits


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
    check = _GROUP_CHECKS.get(group) if group else _CHECKS.get(name)
    if check is None:
        raise refuse(Code.UNKNOWN_SETTING, Place(item=key), text=key, choices=", ".join(KEYS))
    try:
        name = _settled_name(group, name) if group else name
        settled = guard_text(name, text.strip()) if group == GUARD else check(text.strip())
    except Refused as refused:
        raise Refused([finding.at(item=key) for finding in refused.findings]) from refused
    return (f"{group}.{name}" if group else name), settled


def _settled_name(group: Group, name: str) -> str:
    if group == TARGET:
        return _target_name(name)
    if group == GUARD:
        return _guard_name(name)
    if group not in CHANNEL_GROUPS:
        return name
    channel = folded_channel(name)
    problems = name_problems("channel", channel)
    if problems:
        raise Refused(problems)
    return channel


def _target_name(name: str) -> str:
    """A figure, or a figure and the month from which on: ``cost_per_contact.2025-07``."""
    figure, _, month = (part.strip() for part in name.partition("."))
    if figure not in TARGET_FIGURES:
        raise refuse(Code.NOT_A_CHOICE, text=figure, choices=", ".join(TARGET_FIGURES))
    period = parse_period(month) if month else None
    if month and not (period and period.grain == "month"):
        raise refuse(Code.UNKNOWN_PERIOD, text=month, examples="2025-07")
    return f"{figure}.{period.label}" if period else figure


def _guard_name(name: str) -> str:
    measure = folded_measure(name)
    if problems := measure_problems(measure):
        raise Refused(problems)
    return measure


def guard_text(measure: str, text: str) -> str:
    """A guard in its one spelling: ``80``, for a figure of the owner's own ``>=80`` or ``<=80``.

    Which way is better is known of the built-in measures; an own one is guarded from below unless
    the text says otherwise. No text takes the guard away.
    """
    if not text:
        return ""
    sign, number = _signed(text)
    settled = _measured(measure, number)
    better = indicator_of(measure).better
    if measure in NAMES:
        if sign and sign != _SIGNS[better]:
            raise refuse(Code.NOT_A_CHOICE, text=text, choices=f"{_SIGNS[better]}{settled}")
        return settled
    return f"{sign or _SIGNS[better]}{settled}"


_SIGNS: dict[Better, str] = {"higher": AT_LEAST, "lower": AT_MOST}


def _signed(text: str) -> tuple[str, str]:
    for sign in (AT_LEAST, AT_MOST):
        if text.startswith(sign):
            return sign, text.removeprefix(sign).strip()
    return "", text


def _measured(measure: str, text: str) -> str:
    number = parse_number(text, ".", "none")
    if isinstance(number, Finding):
        raise Refused([number])
    if problems := value_problems(measure, number):
        raise Refused(problems)
    return plain(number)


def target_key(figure: str, start: date) -> str:
    """The key of a figure's target from a month on, or always."""
    month = "" if start == ALWAYS else f".{start:%Y-%m}"
    return f"{TARGET}.{figure}{month}"


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
    return _above_zero(text, _MOST_AT_ONCE, "none")


def _target(text: str) -> str:
    """An amount in currency units; no text takes the target away."""
    return _above_zero(text, _LARGEST_TARGET, "money") if text else ""


def _above_zero(text: str, limit: int, unit: Literal["money", "none"]) -> str:
    number = parse_number(text, ".", unit)
    if isinstance(number, Finding):
        raise Refused([number])
    if number <= 0:
        raise refuse(Code.TOO_SMALL, text=text, limit=0)
    if number > limit:
        raise refuse(Code.TOO_LARGE, text=text, limit=limit)
    if number != round(number, MOST_DECIMALS):
        raise refuse(Code.TOO_MANY_DECIMALS, text=text, limit=MOST_DECIMALS)
    return plain(number)


_CHECKS: dict[str, Callable[[str], str]] = {
    CURRENCY: _currency,
    "name": _name,
    "language": _choice(LANGUAGES),
    "fiscal_start": _month,
    "outbound": _choice(HEADLINES),
    "count_self_service": _yes_or_no,
    "holidays": _days,
    "complete_through": _day,
}
_GROUP_CHECKS: dict[str, Callable[[str], str]] = {
    "concurrency": _at_once,
    "agent_time": _yes_or_no,
    "labour": _yes_or_no,
    "capacity": _yes_or_no,
    "target": _target,
    "guard": lambda text: guard_text("", text),
}
KEYS = (
    *_CHECKS,
    *(f"{group}.CHANNEL" for group in CHANNEL_GROUPS),
    *(f"{group}.CATEGORY" for group in CATEGORY_GROUPS),
    f"{TARGET}.FIGURE",
    f"{TARGET}.FIGURE.MONTH",
    f"{GUARD}.MEASURE",
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
        *((f"concurrency.{name}", _decimal(definitions.concurrency_of(name))) for name in channels),
        *((f"agent_time.{name}", _flag(definitions.has_agent_time(name))) for name in channels),
        *((f"labour.{category.name}", _flag(category.labour)) for category in categories),
        *((f"capacity.{category.name}", _flag(category.capacity)) for category in categories),
        *_described_targets(definitions),
        *_described_guards(definitions),
    ]


def _described_targets(definitions: Definitions) -> Iterator[tuple[str, str]]:
    """The targets of every figure: the one that always held first, empty where there is none."""
    for figure in TARGET_FIGURES:
        texts = {target_key(figure, ALWAYS): ""}
        for start, amount in definitions.targets.get(figure, ()):
            texts[target_key(figure, start)] = _decimal(amount / 10**definitions.digits)
        yield from texts.items()


def _described_guards(definitions: Definitions) -> Iterator[tuple[str, str]]:
    """The guards of the built-in measures, empty where there is none; then those of own ones."""
    for name in sorted({*NAMES, *definitions.guards}, key=measure_order):
        guard = definitions.guards.get(name)
        sign = "" if guard is None or name in NAMES else _SIGNS[guard.better]
        yield f"{GUARD}.{name}", sign + _decimal(guard.limit) if guard else ""


def _flag(on: bool) -> str:  # noqa: FBT001 - it is what is shown
    return YES if on else NO


def _decimal(ratio: Fraction) -> str:
    return plain(Decimal(ratio.numerator) / Decimal(ratio.denominator))
