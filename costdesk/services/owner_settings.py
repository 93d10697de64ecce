"""What the owner wants and watches, as settings: targets, limits, budgets, revenue, guards.

Each is a key of a group and a text; an empty text takes it away.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Literal

from costdesk.domain.allocation import plain
from costdesk.domain.costs import category_order
from costdesk.domain.findings import Code, Finding, Refused, refuse
from costdesk.domain.item_rules import LARGEST_AMOUNT, MOST_DECIMALS
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
from costdesk.domain.targets import ALWAYS, PER_SALE, TARGET_FIGURES, month_start
from costdesk.domain.thresholds import LARGEST, OFF
from costdesk.domain.thresholds import NAMES as THRESHOLDS
from costdesk.imports.amounts import parse_number
from costdesk.services.own_profiles import settled_profile
from costdesk.services.said import settled_source

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import date
    from fractions import Fraction

    from costdesk.domain.costs import Category
    from costdesk.domain.definitions import Definitions
    from costdesk.domain.quality import Better
    from costdesk.domain.targets import Target

Group = Literal[
    "",
    "concurrency",
    "agent_time",
    "labour",
    "capacity",
    "target",
    "limit",
    "budget",
    "revenue",
    "guard",
    "threshold",
    "source",
    "profile",
]
TARGET: Group = "target"
LIMIT: Group = "limit"
BUDGET: Group = "budget"
REVENUE: Group = "revenue"
GUARD: Group = "guard"
THRESHOLD: Group = "threshold"
SOURCE: Group = "source"
PROFILE: Group = "profile"
OWN_GROUPS: tuple[Group, ...] = (
    TARGET, LIMIT, BUDGET, REVENUE, GUARD, THRESHOLD, SOURCE, PROFILE
)  # fmt: skip
"""Groups that stand among the settings as they are, not in a table of names."""
OWN_KEYS = (
    f"{TARGET}.FIGURE",
    f"{TARGET}.FIGURE.MONTH",
    f"{LIMIT}.FIGURE",
    f"{LIMIT}.FIGURE.MONTH",
    f"{BUDGET}.CATEGORY",
    f"{BUDGET}.CATEGORY.MONTH",
    f"{REVENUE}.MONTH",
    f"{REVENUE}.{PER_SALE}",
    f"{REVENUE}.{PER_SALE}.MONTH",
    f"{GUARD}.MEASURE",
    f"{THRESHOLD}.NAME",
    f"{SOURCE}.NAME",
    f"{PROFILE}.NAME",
)

_LARGEST_WISH = LARGEST_AMOUNT // 1000  # currencies have at most three digits
_SIGNS: dict[Better, str] = {"higher": AT_LEAST, "lower": AT_MOST}

Settled = tuple[str, str]


def dated_key(group: Group, name: str, start: date) -> str:
    """The key of what holds from a month on, or always."""
    month = "" if start == ALWAYS else f".{start:%Y-%m}"
    return f"{group}.{name}{month}"


def target_key(figure: str, start: date) -> str:
    """The key of a figure's target from a month on, or always."""
    return dated_key(TARGET, figure, start)


def _wish(name: str, text: str) -> Settled:
    """A target or limit: a figure, or a figure and the month from which on."""
    figure, _, month = (part.strip() for part in name.partition("."))
    if figure not in TARGET_FIGURES:
        raise refuse(Code.NOT_A_CHOICE, text=figure, choices=", ".join(TARGET_FIGURES))
    return f"{figure}{_month_part(month)}", _amount(text)


def _month_part(month: str) -> str:
    if month and month_start(month) is None:
        raise refuse(Code.UNKNOWN_PERIOD, text=month, examples="2025-07")
    return f".{month}" if month else ""


def _budget(name: str, text: str) -> Settled:
    """A category, whose name may hold dots, and perhaps a month behind it."""
    return name, _amount(text)


def budget_parts(name: str) -> tuple[str, str]:
    """Category and month (with its dot) of a budget's name; the month may be empty."""
    category, _, month = name.rpartition(".")
    return (category, f".{month}") if category and month_start(month) else (name, "")


def _revenue(name: str, text: str) -> Settled:
    if month_start(name) is not None:
        return name, _amount(text)
    what, _, month = (part.strip() for part in name.partition("."))
    if what != PER_SALE:
        raise refuse(Code.NOT_A_CHOICE, text=name, choices=f"2025-07, {PER_SALE}")
    return f"{what}{_month_part(month)}", _amount(text)


def _amount(text: str) -> str:
    """An amount in currency units; no text takes it away."""
    return above_zero(text, _LARGEST_WISH, "money") if text else ""


def above_zero(text: str, limit: int, unit: Literal["money", "none"]) -> str:
    """A number above 0 in its one spelling. Raises Refused for any other text."""
    number = _number(text, unit)
    if number <= 0:
        raise refuse(Code.TOO_SMALL, text=text, limit=0)
    if number > limit:
        raise refuse(Code.TOO_LARGE, text=text, limit=limit)
    if number != round(number, MOST_DECIMALS):
        raise refuse(Code.TOO_MANY_DECIMALS, text=text, limit=MOST_DECIMALS)
    return plain(number)


def _number(text: str, unit: Literal["money", "percent", "none"]) -> Decimal:
    number = parse_number(text, ".", unit)
    if isinstance(number, Finding):
        raise Refused([number])
    return number


def _guard(name: str, text: str) -> Settled:
    """A guard in its one spelling: ``80``, for a figure of the owner's own ``>=80`` or ``<=80``.

    Which way is better is known of the built-in measures; an own one is guarded from below unless
    the text says otherwise.
    """
    measure = folded_measure(name)
    if problems := measure_problems(measure):
        raise Refused([finding.at(column="") for finding in problems])
    if not text:
        return measure, ""
    sign, number = _signed(text)
    settled = _measured(measure, number)
    usual = _SIGNS[indicator_of(measure).better]
    if measure not in NAMES:
        return measure, f"{sign or usual}{settled}"
    if sign and sign != usual:
        raise refuse(Code.NOT_A_CHOICE, text=text, choices=f"{usual}{settled}")
    return measure, settled


def _signed(text: str) -> tuple[str, str]:
    for sign in (AT_LEAST, AT_MOST):
        if text.startswith(sign):
            return sign, text.removeprefix(sign).strip()
    return "", text


def _measured(measure: str, text: str) -> str:
    number = _number(text, "percent")
    if problems := value_problems(measure, number):
        raise Refused([finding.at(column="") for finding in problems])
    return plain(number)


def _threshold(name: str, text: str) -> Settled:
    """A threshold: a number, or ``off``; no text takes the owner's own away."""
    if name not in THRESHOLDS:
        raise refuse(Code.NOT_A_CHOICE, text=name, choices=", ".join(THRESHOLDS))
    if not text or text.lower() == OFF:
        return name, text.lower()
    number = plain(_number(text, "percent"))
    return name, above_zero(number, LARGEST, "none")


SETTLED: Mapping[Group, Callable[[str, str], Settled]] = {
    TARGET: _wish,
    LIMIT: _wish,
    BUDGET: _budget,
    REVENUE: _revenue,
    GUARD: _guard,
    THRESHOLD: _threshold,
    SOURCE: settled_source,
    PROFILE: settled_profile,
}
"""The one spelling of name and text, by group. They raise Refused where one means nothing."""


def described_own(
    definitions: Definitions, categories: Sequence[Category]
) -> Iterator[tuple[str, str]]:
    """All of them as keys and texts, empty where the owner said nothing."""
    unit = 10**definitions.digits
    for group, made in ((TARGET, definitions.targets), (LIMIT, definitions.limits)):
        yield from _described_dated(group, TARGET_FIGURES, made, unit)
    known = [category.name for category in categories]
    names = sorted({*known, *definitions.budgets}, key=category_order)
    yield from _described_dated(BUDGET, names, definitions.budgets, unit)
    for start in sorted(definitions.revenues):
        yield f"{REVENUE}.{start:%Y-%m}", decimal_of(definitions.revenues[start] / unit)
    yield from _described_dated(REVENUE, (PER_SALE,), {PER_SALE: definitions.sale_revenues}, unit)
    yield from _described_guards(definitions)
    for name in THRESHOLDS:
        limit = definitions.thresholds.get(name, ...)
        text = "" if limit is ... else OFF if limit is None else decimal_of(limit)
        yield f"{THRESHOLD}.{name}", text
    for name in sorted(definitions.sources):
        yield f"{SOURCE}.{name}", definitions.sources[name]
    for name in sorted(definitions.profiles):
        yield f"{PROFILE}.{name}", definitions.profiles[name]


def _described_dated(
    group: Group,
    names: Iterable[str],
    made: Mapping[str, Sequence[Target]],
    unit: int,
) -> Iterator[tuple[str, str]]:
    """The amounts of every name: the one that always held first, empty where there is none."""
    for name in names:
        texts = {dated_key(group, name, ALWAYS): ""}
        for start, amount in made.get(name, ()):
            texts[dated_key(group, name, start)] = decimal_of(amount / unit)
        yield from texts.items()


def _described_guards(definitions: Definitions) -> Iterator[tuple[str, str]]:
    """The guards of the built-in measures, empty where there is none; then those of own ones."""
    for name in sorted({*NAMES, *definitions.guards}, key=measure_order):
        guard = definitions.guards.get(name)
        sign = "" if guard is None or name in NAMES else _SIGNS[guard.better]
        yield f"{GUARD}.{name}", sign + decimal_of(guard.limit) if guard else ""


def decimal_of(ratio: Fraction) -> str:
    """A ratio that a decimal can say, as one."""
    return plain(Decimal(ratio.numerator) / Decimal(ratio.denominator))
