"""Timings as ratios against a reference of the same run: ``python -m benchmarks``.

Writes ``build/bench.json`` and prints the same as a small table. A ratio says what a program costs
beside something that anybody has, whatever the machine; nothing here fails a build.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from benchmarks.large import fill_large
from benchmarks.measures import (
    Measure,
    counts_file,
    import_counts,
    start_of_summary,
    summary_by_month,
    whatif_ten_levers,
)
from benchmarks.million import a_million_calls
from benchmarks.window import starts_of_frozen, starts_of_window, work_in_window
from costdesk.services.samples import fill_with_sample
from costdesk.services.workspace import Workspace

_BUILD = Path(__file__).parents[1] / "build"


def main() -> None:
    """Make the workspaces anew, measure, write and print."""
    folder = _BUILD / "bench"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    large, sample = folder / "large.costdesk", folder / "sample.costdesk"
    with Workspace.create(large, "EUR") as workspace:
        fill_large(workspace)
    with Workspace.create(sample, "EUR") as workspace:
        fill_with_sample(workspace)
    counts = counts_file(folder / "contacts.csv")
    measures = [
        summary_by_month(large),
        start_of_summary(sample),
        import_counts(counts, folder / "imported.costdesk"),
        *whatif_ten_levers(sample),
        *a_million_calls(folder),
        *starts_of_window(sample, folder),
        *starts_of_frozen(sample, folder),
        *work_in_window(large, counts, folder),
    ]
    records = {measure.name: measure.record() for measure in measures}
    (_BUILD / "bench.json").write_text(json.dumps(records, indent=2) + "\n", encoding="utf-8")
    print(table(measures))


def table(measures: list[Measure]) -> str:
    """One line for each measure."""
    lines = [f"{'':26}{'ms':>9}{'reference ms':>14}{'ratio':>8}{'bound':>7}"]
    for each in measures:
        ratio = f"{each.ratio:.1f}" if each.ratio else ""
        bound = f"{each.bound}" if each.bound else ""
        reference = f"{each.reference * 1000:.1f}" if each.reference else ""
        if each.megabytes:
            reference = f"{each.megabytes:.0f} MB"
        lines.append(
            f"{each.name:26}{each.seconds * 1000:>9.1f}{reference:>14}{ratio:>8}{bound:>7}"
        )
    return "\n".join(lines)


if __name__ == "__main__":
    main()
