"""Start CostDesk: the arguments decide between the command line and the window."""

from __future__ import annotations

import sys


def main() -> int:
    """Open the window for a file or nothing; everything else is for the command line."""
    words = sys.argv[1:]
    if _wants_window(words):
        from costdesk.ui.start import start

        return start(words)
    from costdesk.cli import main as run_command  # noqa: PLC0415 - not for a window

    return run_command(words)


def _wants_window(words: list[str]) -> bool:
    if sys.stdout is None:  # on Windows, a program with a window has nowhere to print to
        return True
    options = {word for word in words if word.startswith("-")}
    files = [word for word in words if not word.startswith("-")]
    if options - {"--quit-when-ready"}:
        return False
    return all(file.lower().endswith(".costdesk") for file in files)


if __name__ == "__main__":
    sys.exit(main())
