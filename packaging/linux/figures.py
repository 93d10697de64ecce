"""What was measured while packaging: sizes and start, beside what was promised."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from typing import NamedTuple

from benchmarks.window import starts_of_frozen
from costdesk.services.samples import fill_with_sample
from costdesk.services.workspace import Workspace
from linux.deb import installed_size
from linux.places import APPIMAGE, ARCHIVE, BUILD, DEB, FROZEN

_MEGABYTE = 1_000_000


class Figure(NamedTuple):
    """``most`` is the bound that was promised; None where nothing was."""

    name: str
    value: float
    unit: str
    most: float | None = None

    @property
    def line(self) -> str:
        """As a person reads it."""
        bound = "" if self.most is None else f"  at most {self.most:g}"
        return f"{self.name:44}{self.value:>9.2f} {self.unit}{bound}"


def sizes() -> list[Figure]:
    """Of what is downloaded, and of what is installed."""
    found = [Figure("installed", installed_size(FROZEN) / _MEGABYTE, "MB", 230)]
    for path, most in ((DEB, 60), (ARCHIVE, None), (APPIMAGE, None)):
        if path.exists():
            found.append(Figure(path.name, path.stat().st_size / _MEGABYTE, "MB", most))
    return found


def starts() -> list[Figure]:
    """From exec to the sample's figures, painted, beside a bare window frozen likewise.

    And a second start beside the first in an empty home; ``benchmarks/window.py`` says how.
    """
    with tempfile.TemporaryDirectory() as work:
        sample = Path(work, "sample.costdesk")
        with Workspace.create(sample, "EUR") as workspace:
            fill_with_sample(workspace)
        measures = list(starts_of_frozen(sample, Path(work)))
    return [
        figure
        for measure in measures
        for figure in (
            Figure(measure.name, measure.seconds * 1000, "ms"),
            Figure(f"{measure.name}: beside", (measure.reference or 0) * 1000, "ms"),
            Figure(f"{measure.name}: times that", measure.ratio or 0, "", measure.bound),
        )
    ]


def keep(figures: list[Figure], outcomes: dict[str, str]) -> None:
    """Write all of it down for whoever reads it later."""
    record = {"figures": [figure._asdict() for figure in figures], "trials": outcomes}
    text = json.dumps(record, indent=2, ensure_ascii=False) + "\n"
    (BUILD / "figures.json").write_text(text, encoding="utf-8")
