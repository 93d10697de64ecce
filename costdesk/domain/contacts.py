"""Contacts: channels, cells, counts over spans of days, and paid capacity."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple

from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.money import half_up, spread

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from decimal import Decimal

    from costdesk.domain.periods import Span

Measure = Literal[
    "offered",
    "handled",
    "abandoned",
    "handle_seconds",
    "answer_seconds",
    "resolved",
    "leads",
    "sales",
]
MEASURES: tuple[Measure, ...] = (
    "offered",
    "handled",
    "abandoned",
    "handle_seconds",
    "answer_seconds",
    "resolved",
    "leads",
    "sales",
)

INBOUND = "inbound"
OUTBOUND = "outbound"
DIRECTIONS = (INBOUND, OUTBOUND)

PHONE = "phone"
SELF_SERVICE = "self_service"
CHANNELS = (PHONE, "email", "chat", "social", "messaging", SELF_SERVICE, "other")
_LISTED = {name: place for place, name in enumerate(CHANNELS)}

LARGEST_COUNT = 10**12
_LONGEST_NAME = 200


class Cell(NamedTuple):
    """Where contacts happen and costs go: line (may be empty), direction and channel."""

    line: str
    direction: str
    channel: str

    def __str__(self) -> str:
        """The cell as people write it: ``ACME/inbound/phone`` or ``inbound/phone``."""
        path = f"{self.direction}/{self.channel}"
        return f"{self.line}/{path}" if self.line else path


def parse_cell(text: str) -> Cell | None:
    """The cell of a text such as ``ACME/inbound/phone``, or None; a line may hold slashes."""
    parts = [part.strip() for part in text.rsplit("/", 2)]
    if len(parts) == len(("direction", "channel")):
        parts.insert(0, "")
    elif len(parts) != len(Cell._fields) or not parts[0]:
        return None
    line, direction, channel = parts
    cell = Cell(line, direction.lower(), folded_channel(channel))
    named = not name_problems("line", line) and not name_problems("channel", cell.channel)
    return cell if cell.direction in DIRECTIONS and cell.channel and named else None


def folded_channel(name: str) -> str:
    """A built-in channel's own spelling for any way of writing it, else the name as it is."""
    folded = name.strip().lower().replace(" ", "_").replace("-", "_")
    return folded if folded in CHANNELS else name.strip()


def name_problems(column: str, name: str) -> list[Finding]:
    """Why a line or channel cannot be called this: separators of cells and lists in it."""
    forbidden = ";" if column == "line" else ";/="
    place = Place(column=column)
    if len(name) > _LONGEST_NAME:
        return [Finding(Code.TOO_LONG, place, {"text": name[:40], "limit": _LONGEST_NAME})]
    if name != name.strip() or any(sign in forbidden or not sign.isprintable() for sign in name):
        return [Finding(Code.BAD_NAME, place, {"text": name, "forbidden": " ".join(forbidden)})]
    return []


def is_text(text: str) -> bool:
    """Whether files can hold it: no NUL, and no half of a letter (a lone surrogate)."""
    return not any(sign == "\0" or "\ud800" <= sign <= "\udfff" for sign in text)


def cell_order(cell: Cell) -> tuple[str, int, int, str]:
    """Sort key: line by name (empty first), inbound first, then by channel."""
    return cell.line, DIRECTIONS.index(cell.direction), *channel_order(cell.channel)


def channel_order(name: str) -> tuple[int, str]:
    """Sort key: the built-in channels as listed, then the owner's own by name."""
    return _LISTED.get(name, len(CHANNELS)), name


@dataclass(frozen=True, slots=True)
class ContactCount:
    """Counts of one cell over a span of days; None is "not recorded", which is not 0."""

    span: Span
    cell: Cell
    handled: int
    offered: int | None = None
    abandoned: int | None = None
    handle_seconds: int | None = None
    answer_seconds: int | None = None
    resolved: int | None = None
    leads: int | None = None
    sales: int | None = None
    note: str = ""


class Tally(NamedTuple):
    """Counts of one cell added up over a span of days.

    ``totals`` holds the measures that any row records; ``known`` how many of the ``active`` rows
    (those with handled contacts) record each.
    """

    active: int
    totals: Mapping[Measure, int]
    known: Mapping[Measure, int]

    def total(self, measure: Measure) -> int | None:
        """The sum, or None where no row records the measure."""
        return self.totals.get(measure)

    def handled(self) -> int:
        """Handled contacts; every count has them."""
        return self.totals.get("handled", 0)

    def complete(self, measure: Measure) -> bool:
        """Whether the measure stands in every row with handled contacts."""
        return self.known.get(measure, 0) == self.active

    def plus(self, other: Tally) -> Tally:
        """Both together."""
        return joined((self, other))

    def minus(self, other: Tally) -> Tally:
        """Without a part of it."""
        return Tally(
            self.active - other.active,
            {it: number - other.totals.get(it, 0) for it, number in self.totals.items()},
            {it: number - other.known.get(it, 0) for it, number in self.known.items()},
        )


NOTHING = Tally(0, {}, {})


def joined(tallies: Iterable[Tally]) -> Tally:
    """All of them together."""
    active = 0
    totals: dict[Measure, int] = {}
    known: dict[Measure, int] = {}
    for tally in tallies:
        active += tally.active
        for measure, number in tally.totals.items():
            totals[measure] = totals.get(measure, 0) + number
        for measure, number in tally.known.items():
            known[measure] = known.get(measure, 0) + number
    return Tally(active, totals, known)


def tally_of(count: ContactCount, span: Span) -> Tally:
    """The part of a count that falls into a span that it touches, spread evenly over its days."""
    part = count.span.meet(span)
    days = count.span.days
    first, stop = (part.start - count.span.start).days, (part.stop - count.span.start).days
    totals = {
        measure: spread(number, days, first, stop)
        for measure in MEASURES
        if (number := getattr(count, measure)) is not None
    }
    active = int(totals["handled"] > 0)
    return Tally(active, totals, dict.fromkeys(totals, active))


def tallies_of(counts: Iterable[ContactCount], span: Span) -> dict[Cell, Tally]:
    """The counts of each cell in a span."""
    result: dict[Cell, Tally] = {}
    for count in counts:
        if count.span.touches(span):
            result[count.cell] = result.get(count.cell, NOTHING).plus(tally_of(count, span))
    return result


def merge_counts(one: ContactCount, other: ContactCount) -> ContactCount:
    """Two rows of the same span and cell as one (hours of a day, queues of a team).

    A measure that only one of them records stays recorded only if the other handled nothing:
    a sum over some of the contacts must not pass for the sum over all.
    """
    measures = {measure: _merged(one, other, measure) for measure in MEASURES}
    note = "; ".join(dict.fromkeys(note for note in (one.note, other.note) if note))
    return ContactCount(span=one.span, cell=one.cell, note=note, **measures)  # type: ignore[arg-type]


def _merged(one: ContactCount, other: ContactCount, measure: Measure) -> int | None:
    mine, theirs = getattr(one, measure), getattr(other, measure)
    if mine is None:
        return theirs if theirs is not None and one.handled == 0 else None
    if theirs is None:
        return mine if other.handled == 0 else None
    return int(mine + theirs)


def count_problems(count: ContactCount) -> list[Finding]:
    """What is wrong with a count in itself; the place names the field."""
    found = name_problems("line", count.cell.line) + name_problems("channel", count.cell.channel)
    if not is_text(count.note):
        shown = {"text": repr(count.note[:40]), "forbidden": "NUL"}
        found.append(Finding(Code.BAD_NAME, Place(column="note"), shown))
    if count.span.days < 1:
        found.append(Finding(Code.END_BEFORE_START, Place(column="end")))
    for measure in MEASURES:
        number = getattr(count, measure)
        if number is not None and number < 0:
            found.append(Finding(Code.NEGATIVE, Place(column=measure), {"text": str(number)}))
        if number is not None and number > LARGEST_COUNT:
            values: dict[str, str | int] = {"text": str(number), "limit": LARGEST_COUNT}
            found.append(Finding(Code.TOO_LARGE, Place(column=measure), values))
    return found


@dataclass(frozen=True, slots=True)
class Capacity:
    """Paid hours over a span of days, of which ``shrinkage_percent`` is not available for work."""

    span: Span
    paid_hours: Decimal
    shrinkage_percent: Decimal


_SECONDS_IN_HOUR = 3600
_WHOLE = 100


def capacity_problems(capacity: Capacity) -> list[Finding]:
    """What is wrong with a capacity row in itself; the place names the field."""
    found = []
    if capacity.span.days < 1:
        found.append(Finding(Code.END_BEFORE_START, Place(column="end")))
    for column, number, most in (
        ("paid_hours", capacity.paid_hours, 10**9),
        ("shrinkage_percent", capacity.shrinkage_percent, _WHOLE),
    ):
        if number < 0:
            found.append(Finding(Code.NEGATIVE, Place(column=column), {"text": str(number)}))
        if number > most:
            values: dict[str, str | int] = {"text": str(number), "limit": most}
            found.append(Finding(Code.TOO_LARGE, Place(column=column), values))
    return found


def paid_seconds(capacity: Capacity) -> int:
    """Seconds paid, half up."""
    numerator, denominator = capacity.paid_hours.as_integer_ratio()
    return half_up(numerator * _SECONDS_IN_HOUR, denominator)


def practical_seconds(capacity: Capacity) -> int:
    """Paid hours × 3600 × (1 − shrinkage), half up once."""
    hours, per_hours = capacity.paid_hours.as_integer_ratio()
    lost, per_lost = capacity.shrinkage_percent.as_integer_ratio()
    kept = _WHOLE * per_lost - lost
    return half_up(hours * _SECONDS_IN_HOUR * kept, per_hours * per_lost * _WHOLE)


class CapacitySeconds(NamedTuple):
    """Paid and practical seconds over a span of days, every day of it covered."""

    paid: int
    practical: int


def capacity_in(rows: Iterable[Capacity], span: Span) -> CapacitySeconds | None:
    """Seconds of all rows in a span, spread evenly over each row's days; None with a day bare."""
    touching = sorted((row for row in rows if row.span.touches(span)), key=lambda row: row.span)
    covered = span.start
    paid = practical = 0
    for row in touching:
        if row.span.start > covered:
            return None
        covered = max(covered, row.span.stop)
        part = row.span.meet(span)
        first, stop = (part.start - row.span.start).days, (part.stop - row.span.start).days
        paid += spread(paid_seconds(row), row.span.days, first, stop)
        practical += spread(practical_seconds(row), row.span.days, first, stop)
    return CapacitySeconds(paid, practical) if covered >= span.stop else None
