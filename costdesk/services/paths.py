"""Where things lie on this machine: what came with the program, and what belongs to its user."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]
_APPLICATION = "CostDesk"


def resources() -> Path:
    """The folder of icons, translations, samples and benchmarks."""
    installed = _PACKAGE / "resources"
    return installed if installed.is_dir() else _PACKAGE.parent / "resources"


def settings_folder() -> Path:
    """Where the program keeps what its user prefers; it may not exist yet."""
    from platformdirs import user_config_path  # noqa: PLC0415 - not needed for figures

    return user_config_path(_APPLICATION, appauthor=False)


def backups_folder() -> Path:
    """Where copies of workspaces go; it may not exist yet."""
    from platformdirs import user_data_path  # noqa: PLC0415 - not needed for figures

    return user_data_path(_APPLICATION, appauthor=False) / "backups"


def logs_folder() -> Path:
    """Where the program writes down what went wrong; it may not exist yet."""
    from platformdirs import user_log_path  # noqa: PLC0415 - not needed for figures

    return user_log_path(_APPLICATION, appauthor=False)
