"""What tests of services share: a small centre whose figures are plain."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from costdesk.services.commands import AddCosts, AddCounts
from costdesk.services.workspace import Workspace
from tests.builders import cost, count, workspace


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Workspace]:
    """An empty workspace in euros."""
    with workspace(tmp_path) as made:
        yield made


@pytest.fixture
def centre(tmp_path: Path) -> Workspace:
    """Four months of €12,000 from February 2025; 3,000 to 4,000 calls; May is counted in part."""
    made = workspace(tmp_path)
    made.execute(AddCosts((cost("12000", "2025-02-01", recurrence="monthly"),)))
    counts = [
        count("2025-02-01", "2025-02-28", handled=4000),
        count("2025-03-01", "2025-03-31", handled=3000),
        count("2025-04-01", "2025-04-30", handled=3200),
        count("2025-05-01", "2025-05-13", handled=1500),
    ]
    made.execute(AddCounts(tuple(counts)))
    return made
