"""The command line: for scripts, and for people without a screen. Sentences are English."""

from __future__ import annotations

from costdesk.cli.entry import main

__all__ = ["main"]
