"""What the owner once answered about the files of a source, kept for the next one of it.

It stands among the settings: ``source.NAME`` holds the answers, ``own_numbers`` the numbers of
all telephone systems together. What is remembered answers only what a file asks; what the file
shows by itself is not overruled. Own numbers go before short numbers taken for extensions, so
where they were needed once they are used again.
"""

from __future__ import annotations

from hashlib import sha256
from typing import TYPE_CHECKING, Any, NamedTuple

from costdesk.domain.contacts import parse_cell
from costdesk.imports.fields import folded
from costdesk.imports.foreign.contacts.about import REASON
from costdesk.services.said import (
    BETWEEN,
    OWN_NUMBERS,
    SOURCE,
    Said,
    numbers_in,
    said_in,
    said_text,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from costdesk.domain.definitions import Definitions
    from costdesk.imports.foreign.reading import Question, Reading
    from costdesk.services.import_requests import ImportRequest

_LONGEST_NAME, _KEPT = 120, 90
_MAP = "--map "


class Memory(NamedTuple):
    """What is remembered for a source, and the owner's numbers whatever the source."""

    source: str
    said: Said = Said()
    own: tuple[str, ...] = ()


class Remembered(NamedTuple):
    """An answer of last time that was used: its option, and the text as typed after it."""

    option: str
    text: str


# Looking up


def source_name(profile: str, headings: Sequence[str] = ()) -> str:
    """What answers are kept under: the profile, and the headings of a table that has none."""
    name = ":".join(filter(None, (profile, "|".join(map(folded, headings)))))
    if len(name) <= _LONGEST_NAME:
        return name
    return f"{name[:_KEPT]}…{sha256(name.encode()).hexdigest()[:12]}"


def memory_of(definitions: Definitions, source: str) -> Memory:
    """What is remembered for a source."""
    said = said_in(definitions.sources.get(source, ""))
    return Memory(source, said, definitions.own_numbers)


def recalled(request: ImportRequest, reading: Reading, memory: Memory) -> list[Remembered]:
    """The remembered answers to what a reading asks, as far as nobody has answered it now."""
    found = [each for asked in reading.questions for each in _recalled(request, asked, memory)]
    if memory.said.own and memory.own and not (request.own or request.cell):
        found.append(_numbers(memory))
    found += _reason(request, reading, memory)
    return list(dict.fromkeys(found))


def is_used_at_once(answer: Remembered, memory: Memory) -> bool:
    """Whether it is used without being asked for: own numbers, the column of reasons."""
    return (answer.option == "--own" and memory.said.own) or answer.text.startswith(f"{REASON}=")


def _numbers(memory: Memory) -> Remembered:
    return Remembered("--own", ",".join(memory.own))


def _reason(request: ImportRequest, reading: Reading, memory: Memory) -> Iterator[Remembered]:
    """The column of reasons: no file asks for it, but every month is to be read in the same way."""
    column = memory.said.mapping.get(REASON, "")
    there = {folded(heading) for heading in reading.headings}
    if column and folded(column) in there and REASON not in dict(request.mapping):
        yield Remembered("--map", f"{REASON}={column}")


def _recalled(request: ImportRequest, asked: Question, memory: Memory) -> Iterator[Remembered]:
    said, option = memory.said, asked.option
    if option == "--own" and (said.own or not said.cell):
        if memory.own and not request.own:
            yield _numbers(memory)
    elif option == "--word":
        word = str(asked.asks.values["text"])
        if word in said.words:
            yield Remembered(option, f"{said.words[word]}={word}")
    elif option == "--profile" and said.profile:
        yield Remembered(option, asked.choices[0])
    elif option.startswith(_MAP):
        field = option.removeprefix(_MAP).rstrip("=")
        if field in said.mapping:
            yield Remembered("--map", f"{field}={said.mapping[field]}")
    else:
        yield from _of_file(request, option, said)


def _of_file(request: ImportRequest, option: str, said: Said) -> Iterator[Remembered]:
    """What holds for a whole file; all contacts in one cell is another answer to whose they are."""
    name = "cell" if option == "--own" else option.removeprefix("--")
    if name in {"cell", "dates", "decimal", "paid", "fees"}:
        text = getattr(said, name)
        if text and not getattr(request, name):
            yield Remembered(f"--{name}", text)


def answers_of_table(said: Said, request: ImportRequest) -> tuple[Remembered, ...]:
    """All that was said about one of our own tables, as far as it is not said now."""
    found = [Remembered(f"--{name}", getattr(said, name)) for name in ("cell", "dates", "decimal")]
    found = [each for each in found if each.text and not getattr(request, each.option[2:])]
    if not request.mapping:
        found += [Remembered("--map", "=".join(pair)) for pair in said.mapping.items()]
        found += [Remembered("--ignore", column) for column in said.ignore]
    return tuple(found)


def with_answers(request: ImportRequest, answers: Iterable[Remembered]) -> ImportRequest:
    """The request as if they had been given with it."""
    for option, text in answers:
        name = option.removeprefix("--")
        first, _, second = text.partition("=")
        if option == "--own":
            request = request._replace(own=numbers_in(text))
        elif option == "--word":
            request = request._replace(words=(*request.words, (first, second)))
        elif option == "--map":
            request = request._replace(mapping=(*request.mapping, (first, second)))
        elif option == "--ignore":
            request = request._replace(ignore=(*request.ignore, text))
        else:
            given: dict[str, Any] = {name: text}
            request = request._replace(**given)
    return request


# Keeping


def to_keep(memory: Memory, request: ImportRequest, profile: str) -> tuple[tuple[str, str], ...]:
    """The settings that change by what was said with an import; ``forget`` starts anew."""
    after = said_after(memory, request, profile)
    pairs = []
    if after != memory.said:
        pairs.append((f"{SOURCE}.{memory.source}", said_text(after)))
    numbers = numbers_after(memory, request)
    if numbers != memory.own:
        pairs.append((OWN_NUMBERS, BETWEEN.join(numbers)))
    return tuple(pairs)


def said_after(memory: Memory, request: ImportRequest, profile: str = "") -> Said:
    """What is known of a source after a request; ``forget`` starts anew."""
    return _merged(Said() if request.forget else memory.said, request, profile)


def to_forget(memory: Memory) -> tuple[tuple[str, str], ...]:
    """The settings that change where all that is remembered for a source is forgotten."""
    pairs = [(f"{SOURCE}.{memory.source}", "")] if memory.said != Said() else []
    return (*pairs, (OWN_NUMBERS, "")) if memory.own else tuple(pairs)


def _merged(before: Said, request: ImportRequest, profile: str) -> Said:
    is_cell = parse_cell(request.cell) is not None
    own, cell = before.own, before.cell
    if request.own or is_cell:
        # They answer the same question: the one that was not given any more is none.
        own, cell = bool(request.own), request.cell if is_cell else ""
    return Said(
        own=own,
        profile=before.profile or (bool(request.profile) and request.profile == profile),
        cell=cell,
        dates=request.dates or before.dates,
        decimal=request.decimal or before.decimal,
        paid=request.paid or before.paid,
        fees=request.fees or before.fees,
        words={**before.words, **{word: meaning for meaning, word in request.words}},
        mapping=_mapped(before, request),
        ignore=request.ignore if request.mapping else request.ignore or before.ignore,
    )


def _mapped(before: Said, request: ImportRequest) -> dict[str, str]:
    """What was said now goes before; a column is one field."""
    now = dict(request.mapping)
    kept = {field: column for field, column in before.mapping.items() if column not in now.values()}
    # A column that is named no more is forgotten.
    return {field: column for field, column in {**kept, **now}.items() if column}


def numbers_after(memory: Memory, request: ImportRequest) -> tuple[str, ...]:
    """The own numbers that are known after a request."""
    if request.forget:
        return request.own or (() if memory.said.own else memory.own)
    if request.own and memory.said.own:
        return request.own  # those of last time were seen here, and are now others
    return tuple(dict.fromkeys((*memory.own, *request.own)))
