"""The column of a table that says by which channel each contact came."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from costdesk.domain.contacts import folded_channel

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from costdesk.imports.foreign.contacts.evidence import Look
    from costdesk.imports.foreign.quoting import Cells

_MOST = 20
"""Different channels that somebody may have; more are the lines of a telephone system."""
_NAME = re.compile(r"[^\W\d_][^\d/\\:@;<>]*")


def names_in(rule: Mapping[str, Any], look: Look) -> frozenset[str]:
    """The channels of the first rows, by that rule."""
    said = rule["channel"]
    names = {name.casefold(): to for name, to in said["names"].items()}
    return frozenset(names.get(text, said["other"]) for text in look.texts(said["column"]))


def channel_rule(
    known: Mapping[str, str],
    places: Mapping[str, int],
    channels: Mapping[str, str],
    rows: Sequence[Cells],
) -> dict[str, Any]:
    """The rule of a profile for the column, where there is one that holds names of channels.

    A name that nobody knows is a channel of the owner's, called so. What telephone systems call a
    channel (``SIP/trunk-0001``) is none.
    """
    heading = known.get("channel")
    if heading is None:
        return {}
    place = places[heading]
    texts = {cells[place].strip() for cells in rows if place < len(cells)} - {""}
    if not texts or len(texts) > _MOST or not all(map(_NAME.fullmatch, texts)):
        return {}
    names = {text: channels.get(text.casefold()) or folded_channel(text) for text in texts}
    return {"channel": {"column": heading, "other": "other", "names": {**channels, **names}}}
