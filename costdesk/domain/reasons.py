"""What contacts were about: a breakdown beside the counts, which never changes them.

Nothing here is about a person: a reason belongs to a cell and some days.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple
from unicodedata import normalize

from costdesk.domain.contacts import LARGEST_COUNT, Cell, cell_order, is_text, name_problems
from costdesk.domain.figures import Figure, contact_cells, over, ratio
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.money import spread

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from costdesk.domain.definitions import Definitions
    from costdesk.domain.figures import PeriodResult
    from costdesk.domain.periods import Span

LONGEST_REASON = 200
MOST_REASONS = 500
"""Different reasons that one file can bring; more are no reasons but the words of customers."""


@dataclass(frozen=True, slots=True)
class ReasonCount:
    """So many of the handled contacts of a cell and some days were about one thing."""

    span: Span
    cell: Cell
    reason: str
    contacts: int
    note: str = ""


class Topic(NamedTuple):
    """What a row is of: two of the same topic may not have a day in common."""

    cell: Cell
    reason: str


def topic_of(row: ReasonCount) -> Topic:
    """The topic of a row."""
    return Topic(row.cell, row.reason)


def folded_reason(text: str) -> str:
    """A reason as it is kept: one space between words, none around them, accents in their letters.

    Some programs write an accent as a sign of its own, which looks the same.
    """
    return normalize("NFC", " ".join(text.split()))


def reason_problems(row: ReasonCount) -> list[Finding]:
    """What is wrong with a row in itself; the place names the field."""
    found = [
        *name_problems("line", row.cell.line),
        *name_problems("channel", row.cell.channel),
        *_text_problems(row),
    ]
    if row.span.days < 1:
        found.append(Finding(Code.END_BEFORE_START, Place(column="end")))
    if row.contacts < 0:
        place = Place(column="contacts")
        found.append(Finding(Code.NEGATIVE, place, {"text": str(row.contacts)}))
    if row.contacts > LARGEST_COUNT:
        values: dict[str, str | int] = {"text": str(row.contacts), "limit": LARGEST_COUNT}
        found.append(Finding(Code.TOO_LARGE, Place(column="contacts"), values))
    return found


def _text_problems(row: ReasonCount) -> Iterator[Finding]:
    if not row.reason:
        yield Finding(Code.REQUIRED, Place(column="reason"))
    if len(row.reason) > LONGEST_REASON:
        values: dict[str, str | int] = {"text": row.reason[:40], "limit": LONGEST_REASON}
        yield Finding(Code.TOO_LONG, Place(column="reason"), values)
    for column, text in (("reason", row.reason), ("note", row.note)):
        if not is_text(text):
            shown = {"text": repr(text[:40]), "forbidden": "NUL"}
            yield Finding(Code.BAD_NAME, Place(column=column), shown)


def spelt_alike(rows: Iterable[ReasonCount]) -> Iterator[ReasonCount]:
    """Each row with its reason as it was spelt first: one reason, whatever its capitals."""
    spelling: dict[str, str] = {}
    for row in rows:
        reason = spelling.setdefault(row.reason.casefold(), row.reason)
        yield row if reason == row.reason else replace(row, reason=reason)


def merge_reasons(one: ReasonCount, other: ReasonCount) -> ReasonCount:
    """Two rows of the same days and topic as one (hours of a day, queues of a team)."""
    note = "; ".join(dict.fromkeys(note for note in (one.note, other.note) if note))
    return replace(one, contacts=one.contacts + other.contacts, note=note)


def added_up(rows: Iterable[ReasonCount]) -> list[ReasonCount]:
    """Rows of the same days and topic as one, at the place of the first of them."""
    found: dict[tuple[Span, Topic], ReasonCount] = {}
    for row in spelt_alike(rows):
        key = row.span, topic_of(row)
        found[key] = merge_reasons(found[key], row) if key in found else row
    return list(found.values())


def part_of(row: ReasonCount, span: Span) -> int:
    """The contacts of a row that fall into a span that it touches, spread evenly over its days."""
    part = row.span.meet(span)
    first, stop = (part.start - row.span.start).days, (part.stop - row.span.start).days
    return spread(row.contacts, row.span.days, first, stop)


class ReasonTally(NamedTuple):
    """Contacts by topic in a span, and how many rows of each cell it cuts."""

    contacts: Mapping[Topic, int]
    cut: Mapping[Cell, int]


NONE_KEPT = ReasonTally({}, {})


def tally_reasons(rows: Iterable[ReasonCount], span: Span) -> ReasonTally:
    """The contacts of each topic in a span."""
    contacts: defaultdict[Topic, int] = defaultdict(int)
    cut: defaultdict[Cell, int] = defaultdict(int)
    for row in rows:
        if row.span.touches(span):
            contacts[topic_of(row)] += part_of(row, span)
            if not span.contains(row.span):
                cut[row.cell] += 1
    return ReasonTally(dict(contacts), dict(cut))


class ReasonFigure(NamedTuple):
    """What one thing came to in a period; ``reason`` is empty for contacts without any.

    ``share`` is of all handled contacts that count; ``cost`` in minor units, at the average cost
    per contact of the cells where it was recorded. ``estimated`` where the period cuts a row.
    """

    reason: str
    contacts: int
    share: Figure
    cost: Figure
    estimated: bool = False


def reason_figures(
    result: PeriodResult, tally: ReasonTally, definitions: Definitions
) -> list[ReasonFigure]:
    """What the contacts that count were about, the most first, those without a reason last.

    Empty where no reason is recorded.
    """
    cells = frozenset(contact_cells(result, definitions)) | {
        topic.cell for topic in tally.contacts if definitions.counts_as_contact(topic.cell.channel)
    }
    by_reason: defaultdict[str, dict[Cell, int]] = defaultdict(dict)
    for (cell, reason), contacts in tally.contacts.items():
        if cell in cells and contacts:
            by_reason[reason][cell] = contacts
    if not by_reason:
        return []
    found = [_figure(name, parts, result, tally, cells) for name, parts in by_reason.items()]
    found.sort(key=lambda each: (-each.contacts, each.reason.casefold(), each.reason))
    rest = _without_reason(result, by_reason.values(), cells)
    return [*found, _figure("", rest, result, tally, cells)]


def _figure(
    reason: str,
    parts: Mapping[Cell, int],
    result: PeriodResult,
    tally: ReasonTally,
    cells: Iterable[Cell],
) -> ReasonFigure:
    contacts = sum(parts.values())
    handled = result.tally(cells).handled()
    return ReasonFigure(
        reason,
        contacts,
        ratio(contacts, handled, Code.NO_HANDLED),
        _average_cost(result, parts),
        any(cell in tally.cut or cell in result.estimated for cell in parts),
    )


def _without_reason(
    result: PeriodResult, known: Iterable[Mapping[Cell, int]], cells: Iterable[Cell]
) -> dict[Cell, int]:
    """Handled contacts of each cell that no reason is recorded of."""
    recorded: defaultdict[Cell, int] = defaultdict(int)
    for parts in known:
        for cell, contacts in parts.items():
            recorded[cell] += contacts
    rest = {cell: result.tally([cell]).handled() - recorded[cell] for cell in cells}
    return {cell: contacts for cell, contacts in rest.items() if contacts > 0}


def _average_cost(result: PeriodResult, parts: Mapping[Cell, int]) -> Figure:
    """Each cell's contacts at its cost per contact; none where a cell has no such cost."""
    total = Fraction(0)
    for cell, contacts in parts.items():
        unit = over(Figure(Fraction(result.cost([cell]))), result.tally([cell]), "handled")
        if unit.value is None:
            return unit
        total += unit.value * contacts
    return Figure(total)


def above_handled(
    tally: ReasonTally, handled: Mapping[Cell, int], period: str
) -> Iterator[Finding]:
    """Cells of a period with more contacts by reason than were handled.

    A row that the period cuts is an estimate, so each may be one contact off.
    """
    sums: defaultdict[Cell, int] = defaultdict(int)
    for topic, contacts in tally.contacts.items():
        sums[topic.cell] += contacts
    for cell in sorted(sums, key=cell_order):
        there = handled.get(cell, 0)
        if sums[cell] > there + tally.cut.get(cell, 0):
            values: dict[str, str | int] = {"contacts": sums[cell], "handled": there}
            yield Finding(Code.REASONS_ABOVE_HANDLED, Place(cell=str(cell), period=period), values)
