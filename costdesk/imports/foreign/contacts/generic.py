"""Tables that no profile knows, but whose headings and words leave no doubt: logs and counts."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice, zip_longest
from typing import TYPE_CHECKING, Any

from costdesk.domain.contacts import PHONE
from costdesk.imports.fields import folded
from costdesk.imports.foreign.contacts.about import REASON
from costdesk.imports.foreign.contacts.channels import channel_rule, names_in
from costdesk.imports.foreign.contacts.evidence import (
    WAYS,
    Look,
    with_day,
    with_direction,
    with_key,
    with_result,
)
from costdesk.imports.foreign.contacts.heading_words import known_headings, units_of
from costdesk.imports.foreign.contacts.tickets import is_written, tickets
from costdesk.imports.foreign.contacts.turned import turned
from costdesk.imports.foreign.contacts.units import EACH
from costdesk.imports.foreign.profiles import Profile, Recognised, places_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.contacts.heading_words import Words
    from costdesk.imports.foreign.delimited import Lines
    from costdesk.imports.foreign.quoting import Cells

LOG, COUNTS = "call-log", "count-table"
_ROWS_LOOKED_AT = 40
_ROWS_OF_WORDS = 500
_UNCLEAR = "unclear"
_EVIDENCE = ("seconds", "status")
_PARTIES = ("caller", "called", "direction", "key")
DIMENSIONS = ("direction", "channel")


def recognise_generic(tables: Sequence[Lines], words: Words, answers: Answers) -> Recognised | None:
    """The table as a log or as counts, whichever explains more of its headings."""
    for meaning, word in answers.words:
        known = {**words.words, meaning: [*words.words.get(meaning, ()), word.casefold()]}
        words = words._replace(words=known)
    return _best(tables, words, answers) or _best(
        [on_its_side for lines in tables if (on_its_side := turned(lines))], words, answers
    )


def _best(tables: Sequence[Lines], words: Words, answers: Answers) -> Recognised | None:
    found = [
        (score, each) for lines in tables for score, each in _candidates(lines, words, answers)
    ]
    return max(found, key=lambda pair: pair[0])[1] if found else None


def _candidates(
    lines: Lines, words: Words, answers: Answers
) -> Iterator[tuple[tuple[int, int], Recognised]]:
    mapped = {field: folded(column) for field, column in answers.mapping if field != REASON}
    for number, cells in _headings(islice(lines.top, _ROWS_LOOKED_AT)):
        ignored = {*map(folded, answers.ignore)}
        places = {name: at for name, at in places_of(cells).items() if name not in ignored}
        rows = lines.top[number : number + _ROWS_OF_WORDS]
        listed = tickets(places, words, mapped, answers, rows)
        log = _log(places, words, mapped, answers, rows)
        if listed and log and is_written(places, words) and "seconds" not in log.columns:
            log = None
        for profile in (log, _counts(places, words, mapped, answers, rows), listed):
            if profile:
                # What is unclear explains half as much as what is not.
                known = 2 * len(profile.columns) - (_UNCLEAR in profile.columns)
                yield (known, -number), Recognised(profile, lines, number, places)


def _headings(rows: Iterable[Cells]) -> Iterator[tuple[int, Cells]]:
    """Rows that may be headings: each by itself, and with what stands above where it is blank.

    So is a heading of two rows, of which the upper one has names over several columns, or the lower
    one goes on with them (a unit).
    """
    above: Cells = []
    for number, cells in enumerate(rows, start=1):
        yield number, cells
        filled = [cell or over for cell, over in zip_longest(cells, above, fillvalue="")]
        if above and not any(any(map(str.isdigit, cell)) for cell in cells):
            if filled != [*cells]:
                yield number, filled
            yield number, [" ".join(pair).strip() for pair in _both(above, cells)]
        above = cells


def _both(above: Cells, cells: Cells) -> Iterator[tuple[str, str]]:
    return zip_longest(map(str.strip, above), map(str.strip, cells), fillvalue="")


def _log(
    places: Mapping[str, int],
    words: Words,
    mapped: Mapping[str, str],
    answers: Answers,
    rows: Sequence[Cells],
) -> Profile | None:
    said = {field: column for field, column in mapped.items() if field in words.log}
    known = {
        meaning: heading
        for meaning, heading in known_headings(places, words.log).items()
        if heading not in said.values()
    }
    known |= {field: column for field, column in said.items() if column in places}
    look = Look(places, rows)
    known = with_day(known, said, look, words)
    known = with_direction(with_key(known, said, look), said, look, words)
    if not _is_log(known) or (places.keys() & words.money and not mapped and not _is_call(known)):
        return None
    known = with_result(known, said, look, words)
    channel = channel_rule(known, places, words.channels, rows)
    rules = _log_rules(known, words) | channel
    parties = {"direction", "caller", "called"} & known.keys()
    if channel and not parties and names_in(channel, look) - {PHONE}:
        # What is written to a centre comes in; a telephone alone says nothing of it.
        rules["direction"] = {"always": "inbound"}
    if units := units_of(known, answers):
        rules["units"] = units
    columns = {meaning: (heading,) for meaning, heading in known.items()}
    if "date" in known:
        # Beside a date, what is called a time tells no day, but when talking began.
        if "start" in columns:
            columns["answer"] = columns.pop("start")
        columns["start"] = columns.pop("date")
    for meaning in ("lost", "channel", "party", "answered_at"):
        columns.pop(meaning, None)
    return Profile(LOG, "Call log", "contacts", sample=True, columns=columns, rules=rules)


def _is_log(known: Mapping[str, str]) -> bool:
    """Whether headings say when, who, and either how long or with what result."""
    dated = "start" in known or "date" in known
    told = [it in known for it in _EVIDENCE]
    return dated and (
        (any(told) and any(it in known for it in _PARTIES)) or (all(told) and "party" in known)
    )


def _is_call(known: Mapping[str, str]) -> bool:
    """Whether no bank has such columns: what a call cost may stand beside how long it was."""
    parties = "direction" in known or {"caller", "called"} <= known.keys()
    return "seconds" in known and parties


def _log_rules(known: Mapping[str, str], words: Words) -> dict[str, object]:
    rules: dict[str, object] = {}
    if status := known.get("status"):
        rules["answered"] = [[{"column": status, "is": words.words["answered"]}]]
        voicemail = [[{"column": status, "is": words.words["voicemail"]}]]
        rules["leave_out"] = [{"reason": "voicemail", "when": voicemail}]
        rules["known_words"] = {
            status: [*words.words["answered"], *words.words["lost"], *words.words["voicemail"]]
        }
    elif lost := known.get("lost"):
        rules["answered"] = [[{"column": lost, "is": words.words["yes"], "not": True}]]
        rules["known_words"] = {lost: [*words.words["yes"], *words.words["no"]]}
    elif answered := known.get("answered_at"):
        rules["answered"] = [[{"column": answered, "pattern": "[1-9]"}]]
    elif seconds := known.get("seconds"):
        # What took no time was no talk; that this is all there is to tell it is said.
        rules["answered"] = [[{"column": seconds, "pattern": "[1-9]"}]]
    if direction := known.get("direction"):
        rules["direction"] = _directions(direction, words)
    elif "wait" in known and not {"caller", "called"} & known.keys():
        # Only who calls in waits for an answer.
        rules["direction"] = {"always": "inbound"}
    return rules


def _directions(heading: str, words: Words) -> dict[str, object]:
    return {name: [[{"column": heading, "is": words.words[name]}]] for name in WAYS}


def with_words(profile: Profile, answers: Answers) -> Profile:
    """The profile, where it knows words of a column, with those that the owner has explained."""
    known: Mapping[str, Sequence[str]] = profile.rules.get("known_words", {})
    for heading, words in known.items():
        for meaning, word in answers.words:
            if word.casefold() not in words:
                profile = replace(profile, rules=_with_word(profile.rules, heading, meaning, word))
    for heading in map(str, profile.columns.get("direction", ())):
        for meaning, word in answers.words:
            if meaning in WAYS:
                rules = _with_direction(profile.rules, heading, meaning, word)
                profile = replace(profile, rules=rules)
    return profile


def _with_direction(
    rules: Mapping[str, Any], heading: str, meaning: str, word: str
) -> Mapping[str, Any]:
    """The rules, by which a word of that column says the direction."""
    said = rules.get("direction", {})
    group = [{"column": heading, "is": [word.casefold()]}]
    return {**rules, "direction": {**said, meaning: [*said.get(meaning, ()), group]}}


def _with_word(
    rules: Mapping[str, Any], heading: str, meaning: str, word: str
) -> Mapping[str, Any]:
    when = [[{"column": heading, "is": [word.casefold()]}]]
    known = rules["known_words"]
    rules = {**rules, "known_words": {**known, heading: [*known[heading], word.casefold()]}}
    if meaning == "answered":
        rules["answered"] = [*rules.get("answered", ()), *when]
    elif meaning == "lost":
        rules["answered"] = [
            [_with_lost(each, heading, word) for each in group]
            for group in rules.get("answered", ())
        ]
    elif meaning == "voicemail":
        rule = {"reason": "voicemail", "when": when}
        rules["leave_out"] = [*rules.get("leave_out", ()), rule]
    return rules


def _with_lost(condition: dict[str, Any], heading: str, word: str) -> dict[str, Any]:
    """Where a column says what was lost, and all else was answered, the word is one more of it."""
    if condition["column"] == heading and condition.get("not"):
        return {**condition, "is": [*condition["is"], word.casefold()]}
    return condition


def _counts(
    places: Mapping[str, int],
    words: Words,
    mapped: Mapping[str, str],
    answers: Answers,
    rows: Sequence[Cells],
) -> Profile | None:
    if mapped.keys() & (words.log.keys() - words.counts.keys() - {"date"}):
        return None  # what was named is of calls, one by one
    known = known_headings(places, words.counts) | {
        field: column for field, column in mapped.items() if column in places
    }
    if "date" in known:
        known["start"] = known.pop("date")
    if known.get("seconds") in {folded(word) for name, word in answers.words if name == EACH}:
        known["mean_seconds"] = known.pop("seconds")
    counted = {"offered", "handled", "abandoned", "attempts", "reached", _UNCLEAR} & known.keys()
    dated = {"start", "month", "week", "week_start"} & known.keys()
    if not counted or not (dated or {"handled", "offered"} <= known.keys()):
        return None
    if places.keys() & words.money and not counted - {_UNCLEAR}:
        return None
    title = "Counts by day or interval"
    channel = channel_rule(known, places, words.channels, rows)
    rules: dict[str, Any] = {"form": "counts", **channel}
    if direction := known.get("direction"):
        rules["direction"] = _directions(direction, words)
    known = {meaning: known[meaning] for meaning in known if meaning not in DIMENSIONS}
    columns = {meaning: (heading,) for meaning, heading in known.items()}
    if units := units_of(known, answers):
        rules["units"] = units
    return Profile(COUNTS, title, "contacts", sample=True, columns=columns, rules=rules)
