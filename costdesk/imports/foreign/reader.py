"""A file of another program, whichever: recognised by its content, read, or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Place, refuse
from costdesk.imports.foreign.contacts.count_tables import read_counts
from costdesk.imports.foreign.contacts.generic import COUNTS, read_words, recognise_generic
from costdesk.imports.foreign.contacts.queue_log import read_queue_log
from costdesk.imports.foreign.contacts.reader import read_log
from costdesk.imports.foreign.profiles import read_profiles, recognise
from costdesk.imports.foreign.reading import Reading
from costdesk.imports.foreign.tables import tables_of

if TYPE_CHECKING:
    from pathlib import Path

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.profiles import Profile, Recognised
    from costdesk.imports.records import Terms


class Known(NamedTuple):
    """What came with the program to recognise files by: folders of profiles and of texts."""

    profiles: Path
    texts: Path


def read_foreign(data: bytes, answers: Answers, terms: Terms, known: Known) -> Reading:
    """Read the contacts or the money lines of a file. Raises Refused for what nobody knows."""
    tables = tables_of(data, terms.language, answers)
    profiles = read_profiles(known.profiles)
    if answers.profile and answers.profile not in {each.name for each in profiles}:
        choices = ", ".join(each.name for each in profiles)
        place = Place(column="profile")
        raise refuse(Code.NOT_A_CHOICE, place, text=answers.profile, choices=choices)
    found = recognise(tables.ways, profiles, answers.profile)
    if found is None and not answers.profile:
        found = recognise_generic(tables.ways, read_words(known.texts), answers)
    if found is None:
        raise refuse(Code.SOURCE_UNKNOWN)
    reading = _read(found, answers)
    return reading._replace(notes=(*tables.notes, *reading.notes))


def _read(found: Recognised, answers: Answers) -> Reading:
    profile = found.profile
    if profile.reads == "nothing":
        rows = len(found.rows())
        return Reading(profile.name, rows, left_out={"no_contacts": rows}, skipped=profile.title)
    if profile.rules.get("form") == "queue_log":
        return read_queue_log(found, answers)
    return read_counts(found, answers) if profile.name == COUNTS else read_log(found, answers)


def known_profiles(known: Known) -> tuple[Profile, ...]:
    """Every profile that came with the program."""
    return read_profiles(known.profiles)
