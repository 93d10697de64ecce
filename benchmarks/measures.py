"""What is measured, and against what."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from fractions import Fraction
from functools import partial
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import NamedTuple

import apsw

from benchmarks.large import YEARS, counts
from costdesk.domain.contacts import MEASURES
from costdesk.domain.scenarios.evaluation import evaluate
from costdesk.domain.scenarios.levers import Lever, LeverKind, Range
from costdesk.domain.scenarios.scenario import Start
from costdesk.domain.scenarios.terms import Terms
from costdesk.services.importing import ImportRequest, import_file
from costdesk.services.lever_kinds import lever_kinds
from costdesk.services.reporting import report
from costdesk.services.results import Choice
from costdesk.services.scenario_bases import base_of
from costdesk.services.workspace import Workspace

_RUNS, _STARTS = 9, 15
_BOUND = 12
_BYTECODE = Path("build", "bench", "bytecode").absolute()

# The least that any program must do which says what was spent and handled in each month.
_SUMS = """
    SELECT month, sum(cost), sum(handled)
    FROM (
        SELECT substr(first_day, 1, 7) AS month, scheduled AS cost, 0 AS handled FROM cost
        UNION ALL
        SELECT substr(first_day, 1, 7), 0, handled FROM contact
    )
    GROUP BY month
"""


class Measure(NamedTuple):
    """Medians in seconds; ``bound`` is the ratio that was promised.

    ``megabytes`` is the most memory that a process had, where that is what is measured.
    """

    name: str
    seconds: float
    reference: float | None = None
    bound: float | None = None
    megabytes: float | None = None

    @property
    def ratio(self) -> float | None:
        """How many times the reference."""
        return self.seconds / self.reference if self.reference else None

    def record(self) -> dict[str, float | int | None]:
        """As the JSON file has it."""
        return {
            "ratio": None if self.ratio is None else round(self.ratio, 2),
            "bound": self.bound,
            "seconds": round(self.seconds, 6),
            "reference_seconds": None if self.reference is None else round(self.reference, 6),
            "megabytes": None if self.megabytes is None else round(self.megabytes),
        }


def interleaved(
    task: Callable[[], object], reference: Callable[[], object], runs: int
) -> tuple[float, float]:
    """Medians of both in seconds, run by turns so that a busy moment falls on both."""
    task()
    reference()
    pairs = [(timed(task), timed(reference)) for _ in range(runs)]
    return median(one for one, _ in pairs), median(other for _, other in pairs)


def timed(task: Callable[[], object]) -> float:
    """How many seconds it takes."""
    start = perf_counter()
    task()
    return perf_counter() - start


def summary_by_month(path: Path) -> Measure:
    """Ten years by month, ready to show, against one SELECT that merely sums by month."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    connection.execute("PRAGMA cache_size = -64000")
    with Workspace.open(path, read_only=True) as workspace:
        seconds, reference = interleaved(
            lambda: report(workspace, Choice("month"), YEARS.last),
            lambda: connection.execute(_SUMS).fetchall(),
            _RUNS,
        )
    connection.close()
    return Measure("summary_by_month", seconds, reference, _BOUND)


def start_of_summary(path: Path) -> Measure:
    """``costdesk summary`` of the sample as a process, against an interpreter that does nothing.

    An installed program has its bytecode, whatever a build machine thinks of writing it.
    """
    seconds, reference = interleaved(
        _process(["-m", "costdesk", "summary", str(path)]), _process(["-c", "pass"]), _STARTS
    )
    return Measure("summary_process", seconds, reference, _BOUND)


def _process(arguments: Sequence[str]) -> Callable[[], object]:
    command = [sys.executable, *arguments]
    compiled = {"PYTHONPYCACHEPREFIX": str(_BYTECODE), "PYTHONDONTWRITEBYTECODE": ""}
    environment = os.environ | compiled
    return lambda: subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)


def whatif_ten_levers(path: Path) -> Iterator[Measure]:
    """A scenario with ten levers while a slider moves: its numbers are new every time.

    In seconds; under 0.1 was promised. The second is with callers who hang up.
    """
    yield _ten_levers("whatif_ten_levers", path, Terms())
    yield _ten_levers("whatif_ten_impatient", path, Terms(patience_seconds=Fraction(120)))


def _ten_levers(name: str, path: Path, terms: Terms) -> Measure:
    with Workspace.open(path, read_only=True) as workspace:
        base = base_of(workspace, Start())
    kinds = lever_kinds()
    others = [_lever(kinds[name], effect, likely) for name, effect, likely in _PULLED]

    def move(place: int) -> None:
        slider = _lever(kinds["volume_change"], "volume_percent", Fraction(-place, 10))
        evaluate(base, terms, [slider, *others])

    move(0)
    seconds = median(timed(partial(move, place)) for place in range(1, _RUNS + 1))
    return Measure(name, seconds)


_PULLED = (
    ("first_contact_resolution", "fcr_points", 2),
    ("self_service", "contained_percent", 9),
    ("ivr", "aht_percent", -4),
    ("ai_assist", "productivity_percent", 5),
    ("remote_work", "shrinkage_percent", -3),
    ("callback", "peak_percent", 20),
    ("voip", "telecom_percent", -30),
    ("wage_change", "wages_percent", 4),
    ("new_channel", "moved_percent", 5),
)


def _lever(kind: LeverKind, effect: str, likely: Fraction | int) -> Lever:
    """A lever that costs something too, with half and twice its effect at the ends."""
    value = Range(Fraction(likely) / 2, Fraction(likely), Fraction(likely) * 2)
    values = {effect: value, "cost_per_month": Range.of(100)}
    channel = "messaging" if effect == "moved_percent" else ""
    return Lever(kind.name, values, "", kind.cells, kind.category, channel)


def counts_file(path: Path) -> Path:
    """The counts of the large workspace as a file to import."""
    header = ("date", "line", "direction", "channel", *MEASURES)
    lines = [",".join(header)]
    for count in counts():
        measures = (getattr(count, measure) for measure in MEASURES)
        cells = (count.span.start, *count.cell, *measures)
        lines.append(",".join("" if cell is None else str(cell) for cell in cells))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def import_counts(path: Path, into: Path) -> Measure:
    """One import of that file into a new workspace; for information, there is no reference."""
    with Workspace.create(into, "EUR") as workspace:
        request = ImportRequest(path, "contacts")
        return Measure("import_70_000_counts", timed(lambda: import_file(workspace, request)))
