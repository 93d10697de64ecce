"""Tables that no profile knows, but whose headings and words leave no doubt: logs and counts."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.imports.fields import folded
from costdesk.imports.foreign.contacts.about import REASON
from costdesk.imports.foreign.profiles import Profile, Recognised, places_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.delimited import Lines

LOG, COUNTS = "call-log", "count-table"
_ROWS_LOOKED_AT = 40
_UNCLEAR = "unclear"
_EVIDENCE = ("seconds", "status")
_PARTIES = ("caller", "called", "direction", "key")


class Words(NamedTuple):
    """Headings by table and meaning, and words of cells by what they mean; all folded."""

    log: Mapping[str, Sequence[str]]
    counts: Mapping[str, Sequence[str]]
    money: frozenset[str]
    words: Mapping[str, Sequence[str]]


@lru_cache(maxsize=4)
def read_words(folder: Path) -> Words:
    """From ``foreign_columns.toml`` of a folder."""
    tables = tomllib.loads((folder / "foreign_columns.toml").read_text(encoding="utf-8"))
    log, counts = (
        {meaning: [folded(name) for name in names] for meaning, names in tables[kind].items()}
        for kind in ("log", "counts")
    )
    money = frozenset(map(folded, tables["money"]["any"]))
    return Words(log, counts, money, tables["words"])


def recognise_generic(tables: Sequence[Lines], words: Words, answers: Answers) -> Recognised | None:
    """The table as a log or as counts, whichever explains more of its headings."""
    for meaning, word in answers.words:
        known = {**words.words, meaning: [*words.words.get(meaning, ()), word.casefold()]}
        words = words._replace(words=known)
    found = [
        (score, each) for lines in tables for score, each in _candidates(lines, words, answers)
    ]
    return max(found, key=lambda pair: pair[0])[1] if found else None


def _candidates(
    lines: Lines, words: Words, answers: Answers
) -> Iterator[tuple[tuple[int, int], Recognised]]:
    for number, cells in enumerate(islice(lines.top, _ROWS_LOOKED_AT), start=1):
        places = places_of(cells)
        mapped = {field: folded(column) for field, column in answers.mapping if field != REASON}
        for profile in (_log(places, words, mapped), _counts(places, words, mapped)):
            if profile:
                known = len(profile.columns)
                yield (known, -number), Recognised(profile, lines, number, places)


def _known(places: Mapping[str, int], names: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """The heading of each meaning that the table has."""
    found = {}
    for meaning, choices in names.items():
        heading = next((name for name in choices if name in places), "")
        if heading:
            found[meaning] = heading
    return found


def _log(places: Mapping[str, int], words: Words, mapped: Mapping[str, str]) -> Profile | None:
    if places.keys() & words.money and not mapped:
        return None
    said = {field: column for field, column in mapped.items() if field in words.log}
    known = {
        meaning: heading
        for meaning, heading in _known(places, words.log).items()
        if heading not in said.values()
    }
    known |= {field: column for field, column in said.items() if column in places}
    dated = "start" in known or "date" in known
    telling = any(it in known for it in _EVIDENCE) and any(it in known for it in _PARTIES)
    if not dated or not telling:
        return None
    rules = _log_rules(known, words)
    columns = {meaning: (heading,) for meaning, heading in known.items()}
    if "date" in known:
        # Beside a date, what is called a time tells no day.
        columns["start"] = columns.pop("date")
    return Profile(LOG, "Call log", "contacts", sample=True, columns=columns, rules=rules)


def _log_rules(known: Mapping[str, str], words: Words) -> dict[str, object]:
    rules: dict[str, object] = {}
    if status := known.get("status"):
        rules["answered"] = [[{"column": status, "is": words.words["answered"]}]]
        voicemail = [[{"column": status, "is": words.words["voicemail"]}]]
        rules["leave_out"] = [{"reason": "voicemail", "when": voicemail}]
        rules["known_words"] = {
            status: [*words.words["answered"], *words.words["lost"], *words.words["voicemail"]]
        }
    if direction := known.get("direction"):
        rules["direction"] = {
            name: [[{"column": direction, "is": words.words[name]}]]
            for name in ("internal", "inbound", "outbound")
        }
    elif "wait" in known and not {"caller", "called"} & known.keys():
        # Only who calls in waits for an answer.
        rules["direction"] = {"always": "inbound"}
    return rules


def with_words(profile: Profile, answers: Answers) -> Profile:
    """The profile, where it knows words of a column, with those that the owner has explained."""
    known: Mapping[str, Sequence[str]] = profile.rules.get("known_words", {})
    for heading, words in known.items():
        for meaning, word in answers.words:
            if word.casefold() not in words:
                profile = replace(profile, rules=_with_word(profile.rules, heading, meaning, word))
    return profile


def _with_word(
    rules: Mapping[str, Any], heading: str, meaning: str, word: str
) -> Mapping[str, Any]:
    when = [[{"column": heading, "is": [word.casefold()]}]]
    known = rules["known_words"]
    rules = {**rules, "known_words": {**known, heading: [*known[heading], word.casefold()]}}
    if meaning == "answered":
        rules["answered"] = [*rules.get("answered", ()), *when]
    elif meaning == "voicemail":
        rule = {"reason": "voicemail", "when": when}
        rules["leave_out"] = [*rules.get("leave_out", ()), rule]
    return rules


def _counts(places: Mapping[str, int], words: Words, mapped: Mapping[str, str]) -> Profile | None:
    known = _known(places, words.counts) | {
        field: column for field, column in mapped.items() if column in places
    }
    if "date" in known:
        known["start"] = known.pop("date")
    counted = {"offered", "handled", "abandoned", "attempts", "reached", _UNCLEAR} & known.keys()
    dated = {"start", "month"} & known.keys()
    if not counted or not (dated or {"handled", "offered"} <= known.keys()):
        return None
    if places.keys() & words.money and not counted - {_UNCLEAR}:
        return None
    columns = {meaning: (heading,) for meaning, heading in known.items()}
    title, rules = "Counts by day or interval", {"form": "counts"}
    return Profile(COUNTS, title, "contacts", sample=True, columns=columns, rules=rules)
