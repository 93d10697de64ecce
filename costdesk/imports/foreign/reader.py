"""A file of another program, whichever: recognised by its content, read, or refused."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from costdesk.domain.findings import Code, Place, refuse
from costdesk.domain.progress import part, silent
from costdesk.imports.foreign.contacts.about import REASON, with_reason
from costdesk.imports.foreign.contacts.count_tables import read_counts
from costdesk.imports.foreign.contacts.generic import (
    COUNTS,
    DIMENSIONS,
    LOG,
    recognise_generic,
    with_words,
)
from costdesk.imports.foreign.contacts.heading_words import read_words
from costdesk.imports.foreign.contacts.mapped import with_mapped
from costdesk.imports.foreign.contacts.queue_log import read_queue_log
from costdesk.imports.foreign.contacts.reader import read_log, unproved
from costdesk.imports.foreign.contacts.tickets import TICKETS
from costdesk.imports.foreign.fates import with_fates
from costdesk.imports.foreign.long_files import LongText
from costdesk.imports.foreign.money.archives import is_archive
from costdesk.imports.foreign.money.reader import is_known_text, read_money
from costdesk.imports.foreign.money.rows import LARGEST_STATEMENT
from costdesk.imports.foreign.profile_rules import known_columns
from costdesk.imports.foreign.profiles import (
    Profile,
    places_of,
    read_profiles,
    recognise,
    table_of_profile,
)
from costdesk.imports.foreign.reading import Reading
from costdesk.imports.foreign.sheets_alike import noted, of_sheets, sheets_alike
from costdesk.imports.foreign.tables import LARGEST, tables_of, ways_of_long
from costdesk.imports.pages import is_bare_page
from costdesk.imports.reading import MEGABYTE
from costdesk.imports.workbooks import is_workbook
from costdesk.imports.xml_events import is_xml

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from pathlib import Path

    from costdesk.domain.progress import Progress
    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.long_files import LongFile
    from costdesk.imports.foreign.profiles import Recognised
    from costdesk.imports.foreign.sheets_alike import Know
    from costdesk.imports.foreign.tables import Tables
    from costdesk.imports.records import Terms


_LOGS = frozenset({"contacts", "nothing"})
_LOOKED_AT = 20_000  # bytes


class Known(NamedTuple):
    """What files are recognised by: folders of profiles and of texts, and the owner's profiles."""

    profiles: Path
    texts: Path
    own: tuple[Profile, ...] = ()


def read_foreign(data: bytes, answers: Answers, terms: Terms, known: Known) -> Reading:
    """Read the contacts or the money lines of a file. Raises Refused for what nobody knows."""
    if is_bare_page(data):
        raise refuse(Code.NO_TABLE_ON_PAGE)
    profiles = _possible(known_profiles(known), answers.profile)
    # A log is known by its profile; money is known by less, and any other table by still less.
    reading = _by_profile(data, answers, terms, known) or _money(data, answers, terms, profiles)
    if reading is None and not answers.profile:
        reading = _by_headings(data, answers, terms, known)
    if reading is None:
        raise refuse(Code.SOURCE_UNKNOWN)
    return reading


def read_long(
    file: LongFile, answers: Answers, terms: Terms, known: Known, progress: Progress = silent
) -> Reading | None:
    """The same of a long text of contacts, of which never more than a piece is in memory.

    None for what has to be read whole. Raises Refused for what nobody knows.
    """
    if not is_long_text(file.top(_LOOKED_AT)):
        return None
    logs = _logs(known, answers)
    text = LongText(file, terms.language, answers.encoding, part(progress, 0, 90))
    ways = ways_of_long(text, is_long=file.size > LARGEST * MEGABYTE)
    found = recognise(ways, logs)
    if found is not None and found.profile.reads not in _LOGS:
        return None  # it is read as a statement
    if found is None and file.size <= LARGEST_STATEMENT * MEGABYTE:
        return None  # it may hold money
    if found is None and not answers.profile:
        found = recognise_generic(ways, read_words(known.texts), answers)
    if found is None:
        raise refuse(Code.SOURCE_UNKNOWN)
    reading = _read(found, answers, part(progress, 90, 100))
    return reading._replace(notes=(*text.notes, *reading.notes))


def is_long_text(top: bytes) -> bool:
    """Whether a file that begins so can be a long text of rows, and nothing else."""
    others = is_workbook, is_archive, is_xml, is_known_text
    return not any(is_other(top) for is_other in others) and top.lstrip()[:1] not in {b"[", b"{"}


def source_of(data: bytes, answers: Answers, terms: Terms, known: Known) -> str:
    """The profile of contacts that the first rows of a file show; empty where they show none."""
    if not data or not is_long_text(data):
        return ""
    found = recognise(tables_of(data, terms.language, answers).ways, _logs(known, answers))
    return found.profile.name if found and found.profile.reads in _LOGS else ""


def _logs(known: Known, answers: Answers) -> Sequence[Profile]:
    """What a table may be a log by; a bank of the owner's own goes before a log that is ours."""
    profiles = _possible(known_profiles(known), answers.profile)
    return [each for each in profiles if each.own or each.reads in _LOGS]


def _possible(profiles: Sequence[Profile], named: str) -> Sequence[Profile]:
    """All profiles, or the one that the owner named."""
    if not named:
        return profiles
    found = [each for each in profiles if each.name == named]
    if not found:
        choices = ", ".join(each.name for each in profiles)
        raise refuse(Code.NOT_A_CHOICE, Place(column="profile"), text=named, choices=choices)
    return found


def _by_profile(data: bytes, answers: Answers, terms: Terms, known: Known) -> Reading | None:
    logs = _logs(known, answers)
    if not logs or is_archive(data) or _is_bare_xml(data) or is_known_text(data):
        return None
    tables = tables_of(data, terms.language, answers)
    return _read_tables(tables, answers, lambda ways: recognise(ways, logs))


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
    if is_archive(data) or _is_bare_xml(data):
        return None
    tables = tables_of(data, terms.language, answers)
    words = read_words(known.texts)
    return _read_tables(tables, answers, lambda ways: recognise_generic(ways, words, answers))


def _read_tables(tables: Tables, answers: Answers, know: Know) -> Reading | None:
    """The table that is known best, with the sheets that are alike; None where none is known."""
    found = know(tables.ways)
    if found is None or found.profile.reads not in _LOGS:
        return None
    alike = sheets_alike(found, tables, know)
    reading = of_sheets([_read(each, answers) for each in alike], [it.lines.name for it in alike])
    reading = noted(reading, tables, [it.lines.name for it in alike])
    return reading._replace(notes=(*tables.notes, *reading.notes))


def _is_bare_xml(data: bytes) -> bool:
    """Whether it is XML that holds no sheet: a workbook of Excel 2003 and a page may hold any."""
    return is_xml(data) and not is_workbook(data)


def _read(found: Recognised, answers: Answers, progress: Progress = silent) -> Reading:
    profile = found.profile
    if profile.reads == "nothing":
        rows = found.count()
        return Reading(profile.name, rows, left_out={"no_contacts": rows}, skipped=profile.title)
    found = with_mapped(found, answers, _fields_of(profile))
    found = with_reason(replace(found, profile=with_words(found.profile, answers)), answers)
    profile = found.profile
    headings = found.lines.top[found.heading_row - 1] if found.heading_row else ()
    if profile.form in _OTHERS:
        reading = _OTHERS[profile.form](found, answers)
    else:
        reading = read_log(found, answers, progress)
    if found.heading_row == 0 or places_of([*headings]).keys() >= found.places.keys():
        # A heading of two rows is none that a profile can hold.
        reading = reading._replace(form=table_of_profile(profile, headings))
    return reading if profile.form == "queue_log" else with_fates(reading, found, answers)


def _fields_of(profile: Profile) -> Collection[str]:
    """What columns of a table that no profile knows can be named as; none of a known source."""
    if profile.name == TICKETS:
        return (REASON,)
    if profile.name not in {LOG, COUNTS}:
        return ()
    return (*known_columns({"reads": "contacts", "form": profile.form}), *DIMENSIONS)


_OTHERS = {"queue_log": read_queue_log, "counts": read_counts}


def known_profiles(known: Known) -> tuple[Profile, ...]:
    """Every profile: the owner's, then those that came with the program."""
    return (*known.own, *read_profiles(known.profiles))
