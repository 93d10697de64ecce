"""What stands in columns of a table that no profile knows, where headings leave a choice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from costdesk.imports.foreign.moments import second_of_day

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from costdesk.imports.foreign.contacts.heading_words import Words
    from costdesk.imports.foreign.quoting import Cells

NOTHING = frozenset({"", "-", "–", "—", "n/a", "na", "null", "none", "n.v.t."})
"""What stands in a cell that says nothing; folded."""
WAYS = ("internal", "inbound", "outbound")
_ANY_ID = ("id",)
_DAY, _HOUR = 86_400, 3600  # seconds
_EPOCH = re.compile(r"1[0-9]{9}(?:[0-9]{3})?(?:\.[0-9]+)?")
_TIME = re.compile(r"[0-9]{1,2}:[0-9]{2}.*")
_CLOCK = re.compile(
    r"[0-9]{1,3}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?(?: ?[ap]\.?m\.?)?", re.IGNORECASE
)


class Look(NamedTuple):
    """A table by its headings, folded, with the first rows below them."""

    places: Mapping[str, int]
    rows: Sequence[Cells]

    def texts(self, heading: str) -> frozenset[str]:
        """What stands in a column, folded, without what says nothing."""
        place = self.places[heading]
        texts = {cells[place].strip().casefold() for cells in self.rows if place < len(cells)}
        return frozenset(texts - NOTHING)

    def cell(self, heading: str, cells: Cells) -> str:
        """What stands in a column of a row, folded; nothing where the row is shorter."""
        place = self.places[heading]
        return cells[place].strip().casefold() if place < len(cells) else ""

    def pairs(self, one: str, other: str) -> Iterator[tuple[str, str]]:
        """What stands in two columns of each row, folded."""
        first, second = self.places[one], self.places[other]
        for cells in self.rows:
            if max(first, second) < len(cells):
                yield cells[first].strip().casefold(), cells[second].strip().casefold()

    def is_clock(self, heading: str) -> bool:
        """Whether nothing but times of day, or lengths, stand in a column."""
        texts = self.texts(heading)
        return bool(texts) and all(map(_CLOCK.fullmatch, texts))


def with_day(
    known: Mapping[str, str], said: Mapping[str, str], look: Look, words: Words
) -> dict[str, str]:
    """The columns known, of which that of the start holds days; a time of day stands beside one.

    ``known`` and ``said`` (by the owner) give the heading of each meaning.
    """
    clock = known.get("start")
    if clock is None or {"date", "start"} & said.keys() or not look.is_clock(clock):
        return dict(known)
    names = (name for name in (*words.log["date"], *words.log["start"]) if name in look.places)
    day = next((name for name in names if name != clock and not look.is_clock(name)), None)
    return dict(known) if day is None else {**known, "date": day}


def with_key(known: Mapping[str, str], said: Mapping[str, str], look: Look) -> dict[str, str]:
    """The columns known, without an *ID* that is that of somebody: an agent, a customer.

    Of one call two rows have the same caller, and lie near in time.
    """
    if known.get("key") not in _ANY_ID or "key" in said:
        return dict(known)
    when = [known[meaning] for meaning in ("date", "start") if meaning in known]
    first: dict[str, tuple[str, str]] = {}
    for cells in look.rows:
        row = (
            " ".join(look.cell(heading, cells) for heading in when),
            look.cell(known["caller"], cells) if "caller" in known else "",
        )
        text = look.cell(known["key"], cells)
        if text and not _may_be_one(first.setdefault(text, row), row):
            return {meaning: heading for meaning, heading in known.items() if meaning != "key"}
    return dict(known)


def _may_be_one(one: tuple[str, str], other: tuple[str, str]) -> bool:
    """Whether two rows may tell of one call: an hour apart at most, beyond midnight too."""
    times = [second_of_day(when) for when, _ in (one, other)]
    if one[1] != other[1] or None in times:
        return one == other
    between = abs((times[0] or 0) - (times[1] or 0))
    is_same_day = _TIME.sub("", one[0]) == _TIME.sub("", other[0])
    return (between if is_same_day else _DAY - between) <= _HOUR


def with_result(
    known: Mapping[str, str], said: Mapping[str, str], look: Look, words: Words
) -> dict[str, str]:
    """The columns known, of which that of the result says whether somebody answered.

    A column called so in which agents wrote what came of it, or nothing, says less than one in
    which nothing but *answered*, *missed* and the like stand, whatever that is called.
    """
    if {"status", "lost"} & said.keys():
        return dict(known)
    found = {meaning: heading for meaning, heading in known.items() if meaning != "status"}
    named = [name for name in words.log["status"] if name in look.places and look.texts(name)]
    telling = [name for name in named if look.texts(name) & _results(words)]
    whole = [name for name in telling if look.texts(name) <= _results(words)]
    if whole or not _is_told_by_lost(look, found.get("lost"), telling, words):
        if not telling and (when := _when_answered(look, named, words)):
            return {**found, "answered_at": when}
        by_words = "" if telling else _by_words(look, found, words, is_sure=bool(named))
        status = next(iter([*whole, *telling, *filter(None, [by_words]), *named]), "")
        return {**found, "status": status} if status else found
    return found


def _when_answered(look: Look, named: Sequence[str], words: Words) -> str:
    """The column that says when somebody answered, where those called the result say nothing."""
    if any(len(look.texts(name)) > 1 for name in named):
        return ""
    names = (name for name in words.log["answered_at"] if name in look.places)
    return next((name for name in names if _are_moments(look.texts(name))), "")


def _are_moments(texts: Collection[str]) -> bool:
    """Whether days or times of day stand there, or seconds since 1970; noughts are none."""
    moments = [text for text in texts if any(map("123456789".__contains__, text))]
    return bool(moments) and all(":" in text or _EPOCH.fullmatch(text) for text in moments)


def with_direction(
    known: Mapping[str, str], said: Mapping[str, str], look: Look, words: Words
) -> dict[str, str]:
    """The columns known, of which that of the direction has a word for one."""
    if "direction" in said or "direction" not in known:
        return dict(known)
    ways = {word for way in WAYS for word in words.words[way]}
    named = (name for name in words.log["direction"] if name in look.places)
    heading = next((name for name in named if look.texts(name) & ways), None)
    rest = {meaning: name for meaning, name in known.items() if meaning != "direction"}
    return {**rest, "direction": heading} if heading else rest


def _results(words: Words) -> frozenset[str]:
    return frozenset({*words.words["answered"], *words.words["lost"], *words.words["voicemail"]})


def _is_told_by_lost(look: Look, lost: str | None, telling: Sequence[str], words: Words) -> bool:
    """Whether a column of yes and no says what was lost, and no result says otherwise."""
    texts = look.texts(lost) if lost else frozenset()
    if not lost or not texts or not texts <= {*words.words["yes"], *words.words["no"]}:
        return False
    pairs = (pair for heading in telling for pair in look.pairs(heading, lost))
    unanswered = {*words.words["lost"]}
    return all(said in words.words["yes"] for result, said in pairs if result in unanswered)


def _by_words(look: Look, known: Mapping[str, str], words: Words, *, is_sure: bool) -> str:
    """The column in which nothing stands but words for calls answered or not, by its cells.

    With ``is_sure`` both have to stand there, for then another column is called the result.
    """
    answered, lost, voicemail = (
        {*words.words[meaning]} - {*words.words["yes"], *words.words["no"]}
        for meaning in ("answered", "lost", "voicemail")
    )
    both = (answered, lost | voicemail) if is_sure else ()
    for heading in (it for it in look.places if it and it not in known.values()):
        texts = look.texts(heading)
        if texts and texts <= answered | lost | voicemail and all(map(texts.__and__, both)):
            return heading
    return ""
