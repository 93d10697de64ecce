from collections.abc import Iterator
from pathlib import Path

import pytest

from costdesk.services.workspace import Workspace
from costdesk.storage.database import Connection
from tests.builders import workspace


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A new workspace, closed."""
    with workspace(tmp_path) as made:
        return made.path


@pytest.fixture
def connection(path: Path) -> Iterator[Connection]:
    """The open file of a new workspace."""
    with Workspace.open(path) as opened:
        yield opened._connection
