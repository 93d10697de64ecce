"""What holds for every test: no screen, nobody's own folders, and the same examples each time."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.configuration import set_hypothesis_home_dir

CACHE = Path(__file__).parents[1] / "build" / "cache"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Kept between runs: matplotlib takes seconds to list the fonts of a machine.
os.environ.setdefault("MPLCONFIGDIR", str(CACHE / "matplotlib"))

# Timings are judged by `make bench`, not by a property test on a busy machine.
set_hypothesis_home_dir(str(CACHE / "hypothesis"))
settings.register_profile(
    "repeatable",
    derandomize=True,
    deadline=None,
    database=None,
    print_blob=True,
    suppress_health_check=[HealthCheck.too_slow],
)
settings.register_profile(
    "search", settings.get_profile("repeatable"), derandomize=False, max_examples=2_000
)
settings.register_profile("mutate", settings.get_profile("repeatable"), max_examples=30)
settings.load_profile("repeatable")


@pytest.fixture(scope="session", autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep settings, logs and backups of the tests out of the folders of whoever runs them."""
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
            patch.setenv(name, str(tmp_path_factory.mktemp(name.lower())))
        yield
