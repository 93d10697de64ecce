"""What stands in columns of a table that no profile knows, where headings leave a choice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from costdesk.imports.foreign.contacts.heading_words import Words
    from costdesk.imports.foreign.delimited import Cells

NOTHING = frozenset({"", "-", "–", "—", "n/a", "na", "null", "none", "n.v.t."})
"""What stands in a cell that says nothing; folded."""
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


def with_result(
    known: Mapping[str, str], said: Mapping[str, str], look: Look, words: Words
) -> dict[str, str]:
    """The columns known, of which that of the result says whether somebody answered.

    A column called so in which agents wrote what came of it, or nothing, says less than one in
    which nothing but *answered*, *missed* and the like stand, whatever that is called.
    """
    if {"status", "lost"} & said.keys():
        return dict(known)
    named = [name for name in words.log["status"] if name in look.places]
    telling = {*words.words["answered"], *words.words["lost"], *words.words["voicemail"]}
    found = {meaning: heading for meaning, heading in known.items() if meaning != "status"}
    filled = [name for name in named if look.texts(name)]
    status = next((name for name in filled if look.texts(name) & telling), "")
    if not status and not _is_yes_or_no(look, found.get("lost"), words):
        status = _by_words(look, found, words, is_sure=bool(filled)) or next(iter(filled), "")
    return {**found, "status": status} if status else found


def _is_yes_or_no(look: Look, heading: str | None, words: Words) -> bool:
    texts = look.texts(heading) if heading else frozenset()
    return bool(texts) and texts <= {*words.words["yes"], *words.words["no"]}


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
