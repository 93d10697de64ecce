"""Any log, however it is written, is read as what it says or asked about."""

import csv
import io
from collections import Counter
from datetime import date
from typing import Literal

from hypothesis import given
from hypothesis import strategies as st

from costdesk.imports.answers import Answers
from costdesk.imports.foreign.reader import read_foreign
from costdesk.imports.records import Terms
from tests.imports.foreign.known import KNOWN

Call = tuple[date, str, str, int]
Quoting = Literal[0, 1, 2]
_DAYS = st.dates(date(2023, 1, 1), date(2026, 12, 31))
_CALLS = st.lists(
    st.tuples(
        _DAYS,
        st.sampled_from(["Inbound", "Outbound"]),
        st.sampled_from(["Answered", "Missed", "No Answer", "Completed"]),
        st.integers(0, 5000),
    ),
    min_size=1,
    max_size=30,
)
_DATES = st.sampled_from(["%Y-%m-%d", "%d-%m-%Y", "%m/%d/%Y", "%d.%m.%Y.", "%Y%m%d", "%d/%m/%y"])
_ENCODINGS = st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1250"])
_ENDS = st.sampled_from(["\n", "\r\n", "\r"])


def written(calls: list[Call], style: str, delimiter: str, quoting: Quoting, *, clock: bool) -> str:
    """The calls as a log of some program, with a column that nobody needs."""
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, quoting=quoting, lineterminator="\n")
    writer.writerow(["Call ID", "Date", "Agent", "Direction", "Status", "Duration"])
    for number, (day, direction, status, seconds) in enumerate(calls):
        length = (
            f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}" if clock else seconds
        )
        writer.writerow([number, day.strftime(style), 'Ő "x", y', direction, status, length])
    return text.getvalue()


def truth(calls: list[Call]) -> Counter[tuple[str, str, str]]:
    """Handled contacts and their seconds by month and direction."""
    found: Counter[tuple[str, str, str]] = Counter()
    for day, direction, status, seconds in calls:
        if status in {"Answered", "Completed"}:
            found[f"{day:%Y-%m}", direction.lower(), "handled"] += 1
            found[f"{day:%Y-%m}", direction.lower(), "seconds"] += seconds
    return +found


@given(
    _CALLS,
    _DATES,
    st.sampled_from([",", ";", "\t", "|"]),
    st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]),
    _ENCODINGS,
    _ENDS,
    st.booleans(),
)
def test_it_reads_back_the_same_or_is_asked_about(  # noqa: PLR0917 - every way to write it
    calls: list[Call],
    style: str,
    delimiter: str,
    quoting: Quoting,
    encoding: str,
    end: str,
    clock: bool,
) -> None:
    text = written(calls, style, delimiter, quoting, clock=clock).replace("\n", end)
    data = text.encode(encoding)
    reading = read_foreign(data, Answers(), Terms("EUR", 2, "hu"), KNOWN)
    if reading.questions:
        return
    found: Counter[tuple[str, str, str]] = Counter()
    for count in reading.counts:
        month = f"{count.span.start:%Y-%m}"
        found[month, count.cell.direction, "handled"] += count.handled
        found[month, count.cell.direction, "seconds"] += count.handle_seconds or 0
    assert +found == truth(calls)
    assert reading.left_out == {}
