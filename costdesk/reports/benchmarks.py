"""The published benchmarks that come with CostDesk: a CSV file, one figure or range a row."""

from __future__ import annotations

import csv
from decimal import Decimal
from typing import TYPE_CHECKING

from costdesk.domain.benchmarks import Benchmark, benchmark_problems
from costdesk.domain.findings import Code, Place, Refused, refuse

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

_AMOUNTS = ("low", "typical", "high")


def read_benchmarks(path: Path) -> list[Benchmark]:
    """The rows of a benchmark file, in its order.

    Raises Refused for a file that lacks a column or holds a benchmark that cannot be, and OSError
    where it cannot be read.
    """
    with path.open(encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file)
        if missing := [name for name in Benchmark._fields if name not in (rows.fieldnames or ())]:
            place = Place(file=path.name, column=missing[0])
            raise refuse(Code.MISSING_COLUMN, place)
        benchmarks = [_benchmark(row) for row in rows]
    found = [
        problem.at(file=path.name, row=number)
        for number, benchmark in enumerate(benchmarks, start=2)
        for problem in benchmark_problems(benchmark)
    ]
    if found:
        raise Refused(found)
    return benchmarks


def _benchmark(row: Mapping[str, str]) -> Benchmark:
    amounts = {
        name: Decimal(row[name]) if row[name] else None for name in ("low", "typical", "high")
    }
    year = int(row["year"]) if row["year"] else None
    texts = {name: row[name] for name in Benchmark._fields}
    return Benchmark(**(texts | amounts | {"year": year}))  # type: ignore[arg-type]
