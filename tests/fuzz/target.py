"""What is fuzzed: a file of a stranger, read every way that an import reads it."""

import contextlib
from pathlib import Path

from costdesk.domain.findings import Refused
from costdesk.imports.answers import Answers
from costdesk.imports.foreign.reader import Known, read_foreign
from costdesk.imports.records import Terms

_RESOURCES = Path(__file__).parents[2] / "resources"
_KNOWN = Known(_RESOURCES / "profiles", _RESOURCES / "texts")
LONGEST = 1 << 16
SLOW = 10
"""Seconds that one small file takes: then it hangs."""


def try_one(data: bytes) -> None:
    """Read a file. Raises whatever is not a refusal."""
    with contextlib.suppress(Refused):
        read_foreign(data, Answers(), Terms("EUR", 2, "nl"), _KNOWN)
