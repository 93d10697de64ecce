"""A file of another program, whichever: recognised by its content, read, or refused."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Place, refuse
from costdesk.imports.foreign.contacts.count_tables import read_counts
from costdesk.imports.foreign.contacts.generic import read_words, recognise_generic, with_words
from costdesk.imports.foreign.contacts.queue_log import read_queue_log
from costdesk.imports.foreign.contacts.reader import read_log, unproved
from costdesk.imports.foreign.fates import with_fates
from costdesk.imports.foreign.money.archives import is_archive
from costdesk.imports.foreign.money.reader import is_known_text, read_money
from costdesk.imports.foreign.profiles import Profile, read_profiles, recognise, table_of_profile
from costdesk.imports.foreign.reading import Reading
from costdesk.imports.foreign.tables import tables_of
from costdesk.imports.xml_events import is_xml

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.profiles import Recognised
    from costdesk.imports.foreign.tables import Tables
    from costdesk.imports.records import Terms


_LOGS = frozenset({"contacts", "nothing"})


class Known(NamedTuple):
    """What files are recognised by: folders of profiles and of texts, and the owner's profiles."""

    profiles: Path
    texts: Path
    own: tuple[Profile, ...] = ()


def read_foreign(data: bytes, answers: Answers, terms: Terms, known: Known) -> Reading:
    """Read the contacts or the money lines of a file. Raises Refused for what nobody knows."""
    profiles = _possible((*known.own, *read_profiles(known.profiles)), answers.profile)
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
    # A bank of the owner's own is looked for as well: it goes before a log that is ours.
    logs = [each for each in profiles if each.own or each.reads in _LOGS]
    if not logs or is_archive(data) or is_xml(data) or is_known_text(data):
        return None
    tables = tables_of(data, terms.language, answers)
    found = recognise(tables.ways, logs)
    if found is None or found.profile.reads not in _LOGS:
        return None
    return _noted(_read(found, answers), tables)


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
    profile = with_words(profile, answers)
    found = replace(found, profile=profile)
    read = _READERS.get(profile.form, read_log)
    headings = found.lines.top[found.heading_row - 1] if found.heading_row else ()
    reading = read(found, answers)._replace(form=table_of_profile(profile, headings))
    return with_fates(reading, found, answers)


_READERS = {"queue_log": read_queue_log, "counts": read_counts}


def known_profiles(known: Known) -> tuple[Profile, ...]:
    """Every profile: the owner's, then those that came with the program."""
    return (*known.own, *read_profiles(known.profiles))
