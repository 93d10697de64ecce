"""The formula guard, taken off again.

Spreadsheets take text that begins with one of ``= + - @``, a tab or a line end for a formula, so
exports put an apostrophe before it, and before text that looks as if they had done so already.
"""

from __future__ import annotations

import re

_GUARDED = re.compile(r"'+[=+\-@\t\r\n]")


def unguarded(text: str) -> str:
    """The text that was exported; any other text as it is. Never for numbers."""
    return text[1:] if text.startswith("'") and _GUARDED.match(text) else text
