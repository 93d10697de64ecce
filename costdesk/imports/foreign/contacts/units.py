"""What the numbers of a column of lengths count, where no talk can be as long, or as short."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from costdesk.domain.findings import Code, Finding
from costdesk.imports.foreign.lengths import is_clock
from costdesk.imports.foreign.reading import Question

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from costdesk.imports.foreign.profiles import Recognised

Measure = Literal["seconds", "mean_seconds"]
EACH = "each"
"""The word for a column of lengths that holds the mean of a row's contacts."""
_HOUR = 3600  # seconds
_LONG = 4 * _HOUR
_SHORT = 5
"""Seconds: no contacts take so little in the mean of a day, or a row counts something else."""
_SHORT_OF_PARTS = 15
"""The same where numbers have decimals, which seconds rarely do, or clocks may be of hours."""


def unit_unclear(
    found: Recognised, handled: int, seconds: Fraction | int, meaning: Measure = "seconds"
) -> Iterator[Question]:
    """Ask what lengths count that would be talks of many hours each, or of next to nothing.

    Clock times say what they are, but not whether they are those of one contact or of all.
    """
    heading, units = found.heading(meaning), found.profile.rules.get("units", {})
    if not heading or meaning in units or not handled:
        return
    texts = [found.text(meaning, cells) for cells in found.lines.top[found.heading_row :]]
    has_clocks = any(map(is_clock, texts))
    if seconds > handled * _LONG and not has_clocks:
        values: dict[str, str | int] = {"text": heading, "hours": int(seconds / handled / _HOUR)}
        finding = Finding(Code.UNIT_UNCLEAR, values=values)
        yield Question(finding, "--word", ("milliseconds", "seconds", "minutes"))
    elif 0 < seconds < handled * _least(found, texts):
        mean = f"{float(Fraction(seconds) / handled):.1f}"
        choices = _choices(found, meaning, has_clocks=has_clocks)
        values = {"text": heading, "seconds": mean, "choices": ", ".join(choices)}
        yield Question(Finding(Code.LENGTHS_SHORT, values=values), "--word", choices)


def _least(found: Recognised, texts: Sequence[str]) -> int:
    """Seconds that a contact takes at least in the mean; of a log only where parts stand there."""
    clocks = [text for text in texts if is_clock(text)]
    has_parts = any({*text} & {*".,"} for text in texts) if not clocks else _are_short(clocks)
    if found.profile.form == "counts":
        return _SHORT
    return _SHORT_OF_PARTS if has_parts else 0


def _are_short(clocks: Sequence[str]) -> bool:
    """Whether all have two parts, which may be hours and minutes too."""
    return all(text.count(":") == 1 for text in clocks)


def _choices(found: Recognised, meaning: Measure, *, has_clocks: bool) -> tuple[str, ...]:
    each = (EACH,) if found.profile.form == "counts" and meaning == "seconds" else ()
    plain = () if has_clocks else ("minutes", "days")
    return (*each, *plain, "hours", "seconds")
