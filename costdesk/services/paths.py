"""Where things lie on this machine: what came with the program, and what belongs to its user."""

from __future__ import annotations

import sys
from pathlib import Path

_PACKAGE = Path(__file__).parents[1]
_APPLICATION = "CostDesk"
PORTABLE = "portable"
"""A file of this name beside the frozen program keeps all that is its user's beside it too."""


def resources() -> Path:
    """The folder of icons, translations, samples and benchmarks."""
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def portable_folder() -> Path | None:
    """What a portable program keeps its settings, logs and backups in; None for any other."""
    if not getattr(sys, "frozen", False):
        return None
    beside = Path(sys.executable).parent
    return beside / f"{_APPLICATION} data" if (beside / PORTABLE).is_file() else None


def settings_folder() -> Path:
    """Where the program keeps what its user prefers; it may not exist yet."""
    if own := portable_folder():
        return own
    from platformdirs import user_config_path  # noqa: PLC0415 - not needed for figures

    return user_config_path(_APPLICATION, appauthor=False)


def backups_folder() -> Path:
    """Where copies of workspaces go; it may not exist yet."""
    if own := portable_folder():
        return own / "backups"
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed for figures

    return user_data_path(_APPLICATION, appauthor=False) / "backups"


def logs_folder() -> Path:
    """Where the program writes down what went wrong; it may not exist yet."""
    if own := portable_folder():
        return own / "log"
    from platformdirs import user_log_path  # noqa: PLC0415 - not needed for figures

    return user_log_path(_APPLICATION, appauthor=False)


def fonts_folder() -> Path:
    """Where charts keep their list of this machine's fonts; it may not exist yet."""
    if own := portable_folder():
        return own / "fonts"
    from platformdirs import user_cache_path  # noqa: PLC0415 - only charts need it

    return user_cache_path(_APPLICATION, appauthor=False) / "charts"
