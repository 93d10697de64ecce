"""Shapes of a day from texts and files."""

from __future__ import annotations

from pathlib import Path

import pytest

from costdesk.domain.findings import Refused
from costdesk.domain.scenarios.terms import Opening
from costdesk.services.day_shapes import shape_file, shape_typed

MORNING = Opening(opens=540, closes=660, interval_minutes=60)


def test_a_file_is_read_as_its_text(tmp_path: Path) -> None:
    path = tmp_path / "day.csv"
    path.write_bytes("tijd;aantal\r\n09:00;12\r\n10:00;20\r\n".encode("utf-8-sig"))
    assert [*map(int, shape_typed(shape_file(path, "nl"), MORNING, ","))] == [12, 20]
    with pytest.raises(Refused):
        shape_file(tmp_path / "none.csv", "en")
