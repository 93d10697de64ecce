"""What every reader of money files gathers, and the reading that it makes of it."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from costdesk.domain.findings import Code, Finding, Place, Refused
from costdesk.imports.amounts import shortened
from costdesk.imports.foreign.reading import MOST_FATES, Question, Reading, RowFate

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from costdesk.domain.statements import StatementLine

MOST_NOTES = 20
_MOST_DIGITS = 18
_PLAIN = re.compile(r"([+-]?)([0-9]*)(?:([.,])([0-9]*))?")
_NO_KEY = re.compile(r"[0 ]*|.{1,3}|NONREF.*|NOTPROVIDED|NOTAVAILABLE|[EKM]REF\+?", re.IGNORECASE)


@dataclass
class Ledger:
    """Lines, rows left out by reason, questions and notes, as a reader meets them."""

    profile: str
    lines: list[StatementLine] = field(default_factory=list)
    left_out: Counter[str] = field(default_factory=Counter)
    questions: list[Question] = field(default_factory=list)
    notes: list[Finding] = field(default_factory=list)
    skipped: str = ""
    headings: tuple[str, ...] = ()
    fates: list[RowFate] = field(default_factory=list)
    form: Mapping[str, Any] = field(default_factory=dict)
    more: int = 0
    """Lines that came of a row which another line had come of: fees beside amounts."""

    def note(self, finding: Finding) -> None:
        """Keep a note; of very many that say the same, the first."""
        if sum(each.code == finding.code for each in self.notes) < MOST_NOTES:
            self.notes.append(finding)

    def add(self, line: StatementLine, row: int | None = None, cells: Sequence[str] = ()) -> None:
        """Take a line in."""
        self.tell(row, cells, place=len(self.lines))
        self.lines.append(line)

    def leave_unreadable(
        self,
        text: str,
        row: int | None = None,
        reason: str = "unreadable",
        cells: Sequence[str] = (),
    ) -> None:
        """Leave a line out that cannot be read, and say which."""
        self.leave(reason, row, cells or (shortened(text),))
        self.note(Finding(Code.LINE_UNREADABLE, Place(row=row), {"text": shortened(text)}))

    def leave(self, reason: str, row: int | None = None, cells: Sequence[str] = ()) -> None:
        """Leave a line out for a reason that the counts alone say."""
        self.tell(row, cells, reason)
        self.left_out[reason] += 1

    def tell(
        self,
        row: int | None,
        cells: Sequence[str],
        reason: str = "",
        place: int | None = None,
    ) -> None:
        """Keep what became of a row; of very many, the first. Without a number it is counted."""
        if len(self.fates) < MOST_FATES:
            number = len(self.fates) + 1 if row is None else row
            self.fates.append(RowFate(number, tuple(cells), reason, place=place))

    def check(self, account: str, expected: Decimal, found: Decimal, currency: str) -> None:
        """Say it where the balances and the lines between them differ."""
        if expected != found:
            values = {"text": account, "currency": currency}
            values |= {"expected": f"{expected:f}", "found": f"{found:f}"}
            self.note(Finding(Code.BALANCE_MISMATCH, values=values))

    def reading(self) -> Reading:
        """The whole. Raises Refused where no line at all could be read."""
        unreadable = [note for note in self.notes if note.code == Code.LINE_UNREADABLE]
        if unreadable and not self.lines and not self.questions:
            raise Refused(unreadable)
        empty = not self.lines and not self.questions
        left_out = {reason: count for reason, count in sorted(self.left_out.items()) if count}
        return Reading(
            profile=self.profile,
            rows=len(self.lines) - self.more + sum(left_out.values()),
            lines=() if self.questions else tuple(_with_sure_keys(self.lines)),
            left_out=left_out,
            questions=tuple(self.questions),
            notes=tuple(self.notes),
            fates=tuple(self.fates),
            headings=self.headings,
            form=self.form,
            skipped=self.skipped or ("no_lines" if empty else ""),
        )


def first_of_each(notes: Iterable[Finding]) -> Iterator[Finding]:
    """Of notes that say the same, the first."""
    times: Counter[str] = Counter()
    for note in notes:
        times[note.code] += 1
        if times[note.code] <= MOST_NOTES:
            yield note


def _with_sure_keys(lines: list[StatementLine]) -> list[StatementLine]:
    """Without references that name nothing, or more than one line of the file."""
    times = Counter((line.account, line.key) for line in lines)
    return [
        line._replace(key="")
        if _NO_KEY.fullmatch(line.key) or times[line.account, line.key] > 1
        else line
        for line in lines
    ]


def plain_amount(text: str, marks: str = ".") -> Decimal | None:
    """An amount as formats for machines write it: digits and at most one decimal mark."""
    found = _PLAIN.fullmatch(text.strip())
    if not found or (found[3] and found[3] not in marks):
        return None
    whole, decimals = found[2], found[4] or ""
    if not whole + decimals or max(len(whole.lstrip("0")), len(decimals)) > _MOST_DIGITS:
        return None
    number = Decimal(f"{whole or 0}.{decimals or 0}") if decimals else Decimal(whole or 0)
    return number.copy_negate() if found[1] == "-" and number else number
