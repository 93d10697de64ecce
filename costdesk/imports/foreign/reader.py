"""A file of another program, whichever: recognised by its content, read, or refused."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Place, refuse
from costdesk.imports.foreign.contacts.count_tables import read_counts
from costdesk.imports.foreign.contacts.generic import COUNTS, read_words, recognise_generic
from costdesk.imports.foreign.contacts.queue_log import read_queue_log
from costdesk.imports.foreign.contacts.reader import read_log, unproved
from costdesk.imports.foreign.fates import with_fates
from costdesk.imports.foreign.money.archives import is_archive
from costdesk.imports.foreign.money.reader import is_known_text, read_money
from costdesk.imports.foreign.profiles import read_profiles, recognise
from costdesk.imports.foreign.reading import Reading
from costdesk.imports.foreign.tables import tables_of
from costdesk.imports.xml_events import is_xml

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.profiles import Profile, Recognised
    from costdesk.imports.foreign.tables import Tables
    from costdesk.imports.records import Terms


class Known(NamedTuple):
    """What came with the program to recognise files by: folders of profiles and of texts."""

    profiles: Path
    texts: Path


def read_foreign(data: bytes, answers: Answers, terms: Terms, known: Known) -> Reading:
    """Read the contacts or the money lines of a file. Raises Refused for what nobody knows."""
    profiles = _possible(read_profiles(known.profiles), answers.profile)
    # A log is known by its profile; money is known by less, and any other table by still less.
    reading = _by_profile(data, answers, terms, profiles) or _money(data, answers, terms, profiles)
    if reading is None and not answers.profile:
        reading = _by_headings(data, answers, terms, known)
    if reading is None:
        raise refuse(Code.SOURCE_UNKNOWN)
    return reading


def _possible(profiles: Sequence[Profile], named: str) -> Sequence[Profile]:
    """All profiles, or the one that the owner named."""
    if not named:
        return profiles
    found = [each for each in profiles if each.name == named]
    if not found:
        choices = ", ".join(each.name for each in profiles)
        raise refuse(Code.NOT_A_CHOICE, Place(column="profile"), text=named, choices=choices)
    return found


def _by_profile(
    data: bytes, answers: Answers, terms: Terms, profiles: Sequence[Profile]
) -> Reading | None:
    logs = [each for each in profiles if each.reads in {"contacts", "nothing"}]
    if not logs or is_archive(data) or is_xml(data) or is_known_text(data):
        return None
    tables = tables_of(data, terms.language, answers)
    found = recognise(tables.ways, logs)
    return None if found is None else _noted(_read(found, answers), tables)


def _money(
    data: bytes, answers: Answers, terms: Terms, profiles: Sequence[Profile]
) -> Reading | None:
    reading = read_money(data, answers, terms, profiles)
    known = {each.name: each for each in profiles}
    if reading is None or reading.profile not in known:
        return reading
    asked = (*reading.questions, *unproved(known[reading.profile], answers))
    return reading._replace(questions=asked)


def _by_headings(data: bytes, answers: Answers, terms: Terms, known: Known) -> Reading | None:
    if is_archive(data) or is_xml(data):
        return None
    tables = tables_of(data, terms.language, answers)
    found = recognise_generic(tables.ways, read_words(known.texts), answers)
    return None if found is None else _noted(_read(found, answers), tables)


def _noted(reading: Reading, tables: Tables) -> Reading:
    return reading._replace(notes=(*tables.notes, *reading.notes))


def _read(found: Recognised, answers: Answers) -> Reading:
    profile = found.profile
    if profile.reads == "nothing":
        rows = len(found.rows())
        return Reading(profile.name, rows, left_out={"no_contacts": rows}, skipped=profile.title)
    if profile.rules.get("form") == "queue_log":
        return read_queue_log(found, answers)
    read = read_counts if profile.name == COUNTS else read_log
    return with_fates(read(found, answers), found, answers)


def known_profiles(known: Known) -> tuple[Profile, ...]:
    """Every profile that came with the program."""
    return read_profiles(known.profiles)
