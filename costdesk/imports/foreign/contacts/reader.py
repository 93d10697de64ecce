"""A recognised log of contacts, read: counts by day and cell, and what has to be asked."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from costdesk.domain.contacts import parse_cell
from costdesk.domain.findings import Code, Finding, Place
from costdesk.imports.fields import folded
from costdesk.imports.foreign.contacts.counting import counted, joined
from costdesk.imports.foreign.contacts.legs import INTERNAL, has_days, read_legs
from costdesk.imports.foreign.reading import Question, Reading

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.contacts.legs import Leg
    from costdesk.imports.foreign.profiles import Profile, Recognised

_OPTIONS = {
    Code.DATE_ORDER_UNCLEAR: ("--dates", ("dmy", "mdy", "ymd")),
    Code.NUMBER_STYLE_UNCLEAR: ("--decimal", ("point", "comma")),
    Code.NOT_A_DATE: ("--skip-unreadable", ()),
    Code.DATE_OUT_OF_RANGE: ("--skip-unreadable", ()),
}
OWN, CELL = "--own", "--cell"
CELLS = ("inbound/phone", "outbound/phone")


def read_log(found: Recognised, answers: Answers) -> Reading:
    """Read a log whose rows are legs of contacts."""
    read = read_legs(found, answers)
    questions = [*asked_of(read.problems), *unproved(found.profile, answers)]
    contacts = joined(read.legs)
    questions += _words(found)
    unknown = sum(not each.direction for each in contacts.contacts)
    questions += _directions(found, read.legs, unknown, answers)
    if not has_days(found):
        questions.append(days_missing(found))
    cell = parse_cell(answers.cell)
    return Reading(
        profile=found.profile.name,
        rows=len(found.rows()),
        counts=tuple(counted(contacts.contacts, cell.line if cell else "")),
        left_out=dict(+Counter(read.left_out) + contacts.left_out),
        questions=tuple(questions),
        notes=tuple(read.notes),
    )


def asked_of(problems: Iterable[Finding]) -> Iterator[Question]:
    """What is unclear about columns as questions; what is wrong with them stays a finding."""
    for finding in problems:
        option, choices = _OPTIONS.get(finding.code, ("", ()))
        yield Question(finding, option, choices)


def days_missing(found: Recognised) -> Question:
    """Ask when it was, of a table that does not say it."""
    finding = Finding(Code.DAYS_MISSING, values={"rows": len(found.rows())})
    return Question(finding, "--map date=")


def _words(found: Recognised) -> Iterator[Question]:
    """Ask what a word means that says whether somebody answered."""
    known: dict[str, Sequence[str]] = found.profile.rules.get("known_words", {})
    for heading, words in known.items():
        place = found.place_of((folded(heading),))
        if place is None:
            continue
        understood = {each.casefold() for each in words}
        said = Counter(cells[place].strip() for _, cells in found.rows() if place < len(cells))
        for word, rows in said.items():
            if word and word.casefold() not in understood:
                values: dict[str, str | int] = {"text": word, "rows": rows}
                finding = Finding(Code.WORDS_UNKNOWN, Place(column=heading), values)
                yield Question(finding, "--word", ("answered", "lost", "voicemail"))


def unproved(profile: Profile, answers: Answers) -> Iterator[Question]:
    """Nobody has seen a real file of this source: the owner says whether it is one."""
    if not profile.sample and answers.profile != profile.name:
        values = {"text": profile.title, "name": profile.name}
        yield Question(Finding(Code.SOURCE_UNPROVED, values=values), "--profile", (profile.name,))


def _directions(
    found: Recognised, legs: Sequence[Leg], unknown: int, answers: Answers
) -> Iterator[Question]:
    """Ask whose numbers they are where that decides what a contact is."""
    if parse_cell(answers.cell) or not legs:
        return
    open_ones = [leg for leg in legs if not leg.direction and not leg.leave_out]
    if unknown and open_ones:
        yield _whose(found, open_ones[0], unknown)
    elif not answers.own and _only_by_rule(found, legs):
        yield _whose(found, legs[0], len(legs))


def _only_by_rule(found: Recognised, legs: Sequence[Leg]) -> bool:
    """Whether everything was taken for internal only because the numbers are short."""
    said = found.profile.rules.get("direction", {})
    kept = [leg for leg in legs if not leg.leave_out]
    return bool(kept) and INTERNAL not in said and all(leg.direction == INTERNAL for leg in kept)


def _whose(found: Recognised, leg: Leg, contacts: int) -> Question:
    cells = dict(found.rows())[leg.row]
    caller, called = found.text("caller", cells), found.text("called", cells)
    values: dict[str, str | int] = {"contacts": contacts, "caller": caller, "called": called}
    finding = Finding(Code.DIRECTION_UNCLEAR, Place(row=leg.row), values)
    return Question(finding, OWN) if caller or called else Question(finding, CELL, CELLS)
