"""Names and version of a release, told once for all systems."""

from __future__ import annotations

from pathlib import Path

from costdesk import __version__

ROOT = Path(__file__).parents[2]
VERSION = __version__
NAME = "CostDesk"
PROGRAM = "costdesk"
"""The command, and the stem of every file that a system knows the program by."""
IDENTIFIER = "org.costdesk.CostDesk"
AUTHORS = "The CostDesk authors"
SUMMARY = "What a call, a contact and a sale cost"
SUFFIX = ".costdesk"
MIME_TYPE = "application/x-costdesk"
DOCUMENT = "CostDesk workspace"
"""What one of its files is called by the system."""


def version_numbers() -> tuple[int, int, int, int]:
    """The version as Windows wants it: four numbers."""
    parts = [int(part) for part in VERSION.split(".")]
    major, minor, patch, build = (parts + [0] * 4)[:4]
    return major, minor, patch, build
