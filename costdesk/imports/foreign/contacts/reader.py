"""A recognised log of contacts, read: counts by day and cell, and what has to be asked."""

from __future__ import annotations

from collections import Counter
from itertools import islice
from typing import TYPE_CHECKING

from costdesk.domain.contacts import parse_cell
from costdesk.domain.findings import Code, Finding, Place
from costdesk.domain.progress import part, silent
from costdesk.imports.fields import folded
from costdesk.imports.foreign.contacts.about import reasons_of
from costdesk.imports.foreign.contacts.counting import counts_of
from costdesk.imports.foreign.contacts.edges import edge_days
from costdesk.imports.foreign.contacts.evidence import NOTHING
from costdesk.imports.foreign.contacts.joining import joined_alike
from costdesk.imports.foreign.contacts.legs import MOST_TOLD, has_days, read_legs
from costdesk.imports.foreign.contacts.rules import INTERNAL
from costdesk.imports.foreign.contacts.tickets import TICKETS
from costdesk.imports.foreign.contacts.units import unit_unclear
from costdesk.imports.foreign.delimited import first_rows
from costdesk.imports.foreign.reading import Question, Reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from costdesk.domain.progress import Progress
    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.contacts.legs import Legs
    from costdesk.imports.foreign.profiles import Profile, Recognised

_OPTIONS = {
    Code.DATE_ORDER_UNCLEAR: ("--dates", ("dmy", "mdy", "ymd")),
    Code.NUMBER_STYLE_UNCLEAR: ("--decimal", ("point", "comma")),
    Code.NOT_A_DATE: ("--skip-unreadable", ()),
    Code.DATE_OUT_OF_RANGE: ("--skip-unreadable", ()),
}
OWN, CELL = "--own", "--cell"
CELLS_OF_TICKETS = ("inbound/email", "inbound/chat", "inbound/phone")
_WAYS = ("inbound", "outbound", "internal")
CELLS = ("inbound/phone", "outbound/phone")


def read_log(found: Recognised, answers: Answers, progress: Progress = silent) -> Reading:
    """Read a log whose rows are legs of contacts."""
    legs = read_legs(found, answers, part(progress, 0, 50))
    joined = joined_alike(legs, part(progress, 50, 100))
    questions = [*asked_of(legs.problems), *unproved(found.profile, answers)]
    questions += _words(found, legs)
    unknown = sum(
        sums.handled + sums.lost for (_, direction, _), sums in joined.sums.items() if not direction
    )
    questions += _directions(found, legs, unknown, answers)
    sums = joined.sums.values()
    handled, seconds = sum(each.handled for each in sums), sum(each.seconds for each in sums)
    questions += unit_unclear(found, handled, seconds)
    if found.profile.name == TICKETS and "channel" not in found.profile.rules and not answers.cell:
        questions.append(Question(Finding(Code.CELL_UNCLEAR), CELL, CELLS_OF_TICKETS))
    if not has_days(found):
        questions.append(days_missing(legs.table_rows))
    cell = parse_cell(answers.cell)
    line = cell.line if cell else ""
    return Reading(
        profile=found.profile.name,
        rows=legs.table_rows,
        counts=tuple(counts_of(joined.sums, line)),
        edges=() if questions else edge_days(legs, line),
        reasons=reasons_of(joined.about, line),
        left_out=dict(legs.left_out + joined.left_out),
        questions=tuple(questions),
        notes=(*legs.notes, *_by_headings(found, handled, sum(each.lost for each in sums))),
    )


def _by_headings(found: Recognised, handled: int, lost: int) -> Iterator[Finding]:
    """What a table that no profile knows does not say, and what is made of that."""
    if found.profile.name != "call-log":
        return
    if found.place("seconds") is None:
        yield Finding(Code.LENGTHS_MISSING)
    if "known_words" not in found.profile.rules:
        yield Finding(Code.ANSWERS_ASSUMED, values={"contacts": handled, "rows": lost})


def asked_of(problems: Iterable[Finding]) -> Iterator[Question]:
    """What is unclear about columns as questions; what is wrong with them stays a finding."""
    for finding in problems:
        option, choices = _OPTIONS.get(finding.code, ("", ()))
        yield Question(finding, option, choices)


def days_missing(rows: int) -> Question:
    """Ask when it was, of a table that does not say it."""
    finding = Finding(Code.DAYS_MISSING, values={"rows": rows})
    return Question(finding, "--map date=")


def _words(found: Recognised, legs: Legs) -> Iterator[Question]:
    """Ask what a word means that says whether somebody answered."""
    known: dict[str, Sequence[str]] = found.profile.rules.get("known_words", {})
    for heading, words in known.items():
        understood = {each.casefold() for each in words}
        said = legs.words.get(heading) or Counter()
        nothing = {*NOTHING, heading}  # a heading stands again where two exports were joined
        unknown = ((word, rows) for word, rows in said.items() if folded(word) not in nothing)
        for word, rows in islice(unknown, MOST_TOLD):
            if word.casefold() not in understood and not _is_below(found, heading, word, rows):
                values: dict[str, str | int] = {"text": word, "rows": rows}
                finding = Finding(Code.WORDS_UNKNOWN, Place(column=heading), values)
                yield Question(finding, "--word", ("answered", "lost", "voicemail"))


def _is_below(found: Recognised, heading: str, word: str, rows: int) -> bool:
    """Whether a word stands in nothing but rows without a day, as sums below a table do."""
    place = found.place_of((folded(heading),))
    below = [
        cells
        for cells in found.lines.top[found.heading_row :]
        if place is not None and place < len(cells) and cells[place].strip() == word
    ]
    starts = (found.text("start", cells) for cells in below)
    return len(below) == rows and not any(any(map(str.isdigit, start)) for start in starts)


def unproved(profile: Profile, answers: Answers) -> Iterator[Question]:
    """Nobody has seen a real file of this source: the owner says whether it is one."""
    if not profile.sample and answers.profile != profile.name:
        values = {"text": profile.title, "name": profile.name}
        yield Question(Finding(Code.SOURCE_UNPROVED, values=values), "--profile", (profile.name,))


def _directions(
    found: Recognised, legs: Legs, unknown: int, answers: Answers
) -> Iterator[Question]:
    """Ask whose numbers they are where that decides what a contact is."""
    if parse_cell(answers.cell) or not len(legs.rows):
        return
    open_one = _first_open(legs) if unknown else None
    if open_one is not None:
        yield _whose(found, open_one, unknown)
    elif not answers.own and _only_by_rule(found, legs):
        yield _whose(found, int(legs.rows[0]), len(legs.rows))


def _first_open(legs: Legs) -> int | None:
    """The row of the first leg whose direction nothing tells."""
    is_open = [not kind.direction and not kind.leave_out for kind in legs.every_kind]
    places = (place for place, kind in enumerate(legs.kinds) if is_open[kind])
    place = next(places, None)
    return None if place is None else int(legs.rows[place])


def _only_by_rule(found: Recognised, legs: Legs) -> bool:
    """Whether everything was taken for internal only because the numbers are short."""
    said = found.profile.rules.get("direction", {})
    kinds = [legs.every_kind[kind] for kind in {*legs.kinds.tolist()}]
    kept = [kind for kind in kinds if not kind.leave_out]
    return bool(kept) and INTERNAL not in said and all(each.direction == INTERNAL for each in kept)


def _whose(found: Recognised, row: int, contacts: int) -> Question:
    cells = first_rows(found.lines, row)[-1]
    if word := found.text("direction", cells):
        # Named in a profile as a column; only tables that no profile knows have one.
        place = Place(row=row, column=str(found.profile.columns["direction"][0]))
        return Question(Finding(Code.DIRECTION_WORD, place, {"text": word}), "--word", _WAYS)
    caller, called = found.text("caller", cells), found.text("called", cells)
    if not caller and not called:
        finding = Finding(Code.DIRECTION_MISSING, Place(row=row), {"contacts": contacts})
        return Question(finding, CELL, CELLS)
    caller, called = caller or "–", called or "–"
    values: dict[str, str | int] = {"contacts": contacts, "caller": caller, "called": called}
    finding = Finding(Code.DIRECTION_UNCLEAR, Place(row=row), values)
    return Question(finding, OWN)
