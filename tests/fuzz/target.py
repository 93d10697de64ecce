"""What is fuzzed: a file of a stranger, read every way that an import reads it."""

import contextlib
from functools import lru_cache
from pathlib import Path

from costdesk.domain.findings import Refused
from costdesk.imports.answers import Answers
from costdesk.imports.foreign.money.reader import read_money
from costdesk.imports.foreign.profiles import Profile, read_profiles
from costdesk.imports.records import Terms

LONGEST = 1 << 16
SLOW = 10
"""Seconds that one small file takes: then it hangs."""


def try_one(data: bytes) -> None:
    """Read a file. Raises whatever is not a refusal."""
    with contextlib.suppress(Refused):
        read_money(data, Answers(), Terms("EUR", 2, "nl"), _profiles())


@lru_cache
def _profiles() -> tuple[Profile, ...]:
    return read_profiles(Path(__file__).parents[2] / "resources" / "profiles")
