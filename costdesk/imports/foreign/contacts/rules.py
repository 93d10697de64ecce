"""What the rules of a profile say of a row by itself: whether it is a contact, and which."""

from __future__ import annotations

from itertools import compress, repeat
from typing import TYPE_CHECKING, Any, NamedTuple, cast

from costdesk.domain.contacts import INBOUND, OUTBOUND, PHONE, folded_channel, parse_cell
from costdesk.imports.fields import folded
from costdesk.imports.foreign.coded import Known, Numbers
from costdesk.imports.foreign.conditions import Look, any_of, looks_of
from costdesk.imports.foreign.contacts.numbers import Own, is_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from costdesk.domain.contacts import Cell
    from costdesk.imports.answers import Answers
    from costdesk.imports.foreign.conditions import Test
    from costdesk.imports.foreign.picks import Picks
    from costdesk.imports.foreign.profiles import Recognised
    from costdesk.imports.foreign.quoting import Cells

INTERNAL = "internal"
_NOWHERE = -1


class Kind(NamedTuple):
    """What its cells say of a row. ``skip`` is why it is no record at all.

    ``leave_out`` is why by itself it is no contact (``voicemail``, …), ``direction`` is empty where
    nothing tells it, and None where its numbers are still to be looked at.
    """

    skip: str
    answered: bool
    leave_out: str
    direction: str | None
    channel: str


class Batch:
    """Some rows of a table, seen by columns."""

    def __init__(self, found: Recognised, numbers: Sequence[int], picks: Picks) -> None:
        """``numbers`` are those of the rows in the file."""
        self.found = found
        self.numbers = numbers
        self.picks = picks
        self.cells = picks.cells

    def kept(self, is_kept: Sequence[bool]) -> Batch:
        """Those of the rows for which it is true."""
        return Batch(self.found, [*compress(self.numbers, is_kept)], self.picks.kept(is_kept))

    def texts(self, meaning: str, of: Sequence[bool] | None = None) -> Sequence[str]:
        """What stands in the columns of a meaning, stripped: of several the first filled.

        With ``of`` only of the rows for which it is true.
        """
        first, *others = self.found.places_of(meaning) or (_NOWHERE,)
        texts = self._stripped(first, of)
        for place in others:
            if "" in texts:
                pairs = zip(texts, self._stripped(place, of), strict=True)
                texts = [text or other for text, other in pairs]
        return texts

    def _stripped(self, place: int, of: Sequence[bool] | None) -> list[str]:
        cells: Iterable[str | None] = self.cells(place)
        if of is not None:
            cells = compress(cells, of)
        if place not in self.picks.columns or not self.picks.is_even:
            return [(cell or "").strip() for cell in cells]
        return [*map(str.strip, cast("Iterable[str]", cells))]


_NAME = "name"
_Side = bool | str | None
"""Whether a side of a call is the owner's; a name that the owner did not say, or nothing."""


class Rules:
    """The rules of a profile, ready for its rows.

    Rows whose cells look alike to all rules are of one kind, which is worked out once.
    """

    def __init__(self, found: Recognised, answers: Answers) -> None:
        """The answers go before what the file says."""
        rules = found.profile.rules
        cell = parse_cell(answers.cell)
        said = rules.get("direction", {})
        named = [name for name in (INTERNAL, INBOUND, OUTBOUND) if name in said]
        self._own = Own.of(answers.own)
        self._is_answered = any_of(rules["answered"], found) if "answered" in rules else None
        self._skips = _reasons(rules.get("skip", ()), found)
        self._leave_out = _reasons(rules.get("leave_out", ()), found)
        self._always = cell.direction if cell else said.get("always", "")
        self._directions = [(name, any_of(said[name], found)) for name in named]
        self._channel = _channel_of(cell.channel if cell else rules.get("channel", PHONE))
        conditions = [
            *(rule["when"] for rule in (*rules.get("skip", ()), *rules.get("leave_out", ()))),
            rules.get("answered", ()),
            *(said[name] for name in named),
        ]
        self._channel_place = _channel_place(found, cell, rules.get("channel"))
        self._looks = looks_of(conditions, found)
        if self._channel_place is not None:
            self._looks.append(Look(self._channel_place, self._channel))
        self._numbers = Numbers()
        self._by_looks: dict[tuple[object, ...], int] = {}
        is_own = self._own.test()
        self._sides = Known(
            lambda text: (is_own(text) or (is_name(text) and _NAME)) if text else None
        )
        """Of a number whether it is one of the owner's; None where there is none."""
        self._by_sides = Known(self._with_sides)
        self.has_skips = bool(self._skips)

    @property
    def places(self) -> set[int]:
        """Where the columns stand that the rules look at, beside the numbers of both sides."""
        return {look.place for look in self._looks}

    @property
    def kinds(self) -> Sequence[Kind]:
        """Every kind that was met."""
        return [kind._replace(direction=kind.direction or "") for kind in self._numbers]

    def kinds_of(self, batch: Batch) -> Sequence[int]:
        """The kind of each row, as its place in ``kinds``."""
        looks = (look.of(batch.cells(look.place)) for look in self._looks)
        seen = zip(*looks, strict=True) if self._looks else repeat((), len(batch.numbers))
        kinds: list[Any] = [*map(self._by_looks.get, seen)]
        if None in kinds:
            row = batch.picks.row
            kinds = [
                self._met(row(place)) if kind is None else kind for place, kind in enumerate(kinds)
            ]
        return self._directed(kinds, batch)

    def _met(self, cells: Cells) -> int:
        """The kind of a row that looks as none did before."""
        looks = (next(look.of([_cell(cells, look.place)])) for look in self._looks)
        kind = self._by_looks[tuple(looks)] = self._numbers[self._kind(cells)]
        return kind

    def _kind(self, cells: Cells) -> Kind:
        """What a row is; without a direction where the numbers have to tell it."""
        text = _cell(cells, self._channel_place)
        return Kind(
            skip=_first(self._skips, cells),
            answered=self._is_answered is None or self._is_answered(cells),
            leave_out=_first(self._leave_out, cells),
            direction=self._always or _first(self._directions, cells) or None,
            channel=self._channel(text),
        )

    def _directed(self, kinds: Sequence[int], batch: Batch) -> Sequence[int]:
        """The kinds with the direction that the numbers tell, where it is not known otherwise."""
        every = [*self._numbers]
        open_ones = {kind for kind in {*kinds} if every[kind].direction is None}
        if not open_ones:
            return kinds
        is_open = [*map(open_ones.__contains__, kinds)]
        sides = (
            map(self._sides.__getitem__, batch.texts(meaning, is_open))
            for meaning in ("caller", "called")
        )
        seen = zip(compress(kinds, is_open), *sides, strict=True)
        directed = map(self._by_sides.__getitem__, seen)
        return [
            next(directed) if open_one else kind
            for kind, open_one in zip(kinds, is_open, strict=True)
        ]

    def _with_sides(self, seen: tuple[int, _Side, _Side]) -> int:
        number, caller, called = seen
        kind: Kind = [*self._numbers][number]
        return self._numbers[kind._replace(direction=self._by_numbers(caller, called))]

    def _by_numbers(self, caller: _Side, called: _Side) -> str:
        """From whose number calls whose; empty where both are somebody else's, or one is missing.

        Where the owner has named all own numbers, one number is enough; a name is none.
        """
        if caller is not None and called is not None:
            return _BETWEEN[caller is True, called is True]
        if not self._own.is_asked or caller is called or _NAME in {caller, called}:
            return ""
        return OUTBOUND if caller or called is False else INBOUND


def _cell(cells: Cells, place: int | None) -> str | None:
    return cells[place] if place is not None and place < len(cells) else None


_BETWEEN = {
    (True, True): INTERNAL,
    (False, True): INBOUND,
    (True, False): OUTBOUND,
    (False, False): "",
}


def _reasons(rules: Iterable[dict[str, Any]], found: Recognised) -> list[tuple[str, Test]]:
    return [(rule["reason"], any_of(rule["when"], found)) for rule in rules]


def _first(reasons: Iterable[tuple[str, Test]], cells: Cells) -> str:
    return next((reason for reason, holds in reasons if holds(cells)), "")


def _channel_place(found: Recognised, cell: Cell | None, said: Any) -> int | None:  # noqa: ANN401
    """The column that says by which channel a contact came."""
    if not isinstance(said, dict) or cell:
        return None
    columns = said["column"] if isinstance(said["column"], list) else [said["column"]]
    return found.place_of([*map(folded, columns)])


def _channel_of(said: str | dict[str, Any]) -> Callable[[str | None], str]:
    """The channel that the text of that column means."""
    if isinstance(said, str):
        return lambda _text: said
    names: Mapping[str, str] = {name.casefold(): to for name, to in said["names"].items()}
    other = folded_channel(said.get("other", "other"))
    return lambda text: names.get((text or "").strip().casefold(), other)
