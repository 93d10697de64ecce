"""The pinned requirements as Windows reads them, on whatever system this runs."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from packaging.requirements import Requirement

if TYPE_CHECKING:
    from collections.abc import Collection

WINDOWS = {
    "implementation_name": "cpython",
    "os_name": "nt",
    "platform_machine": "AMD64",
    "platform_system": "Windows",
    "python_full_version": "3.11.9",
    "python_version": "3.11",
    "sys_platform": "win32",
}
_HASH = re.compile(r"\s+(?=--hash=)")
_COMMENT = re.compile(r"(^|\s)#.*$", re.MULTILINE)


def for_windows(locked: str, only: Collection[str] = ()) -> str:
    """The lines of a lock that Windows wants, without markers; ``only`` chooses packages of it.

    pip would ask the markers about the system it runs on, also when it downloads for another.
    """
    lines = _COMMENT.sub("", locked).replace("\\\n", " ").splitlines()
    return "".join(_plain(line) for line in lines if line.strip() and _is_wanted(line, only))


def _requirement(line: str) -> Requirement:
    return Requirement(_HASH.split(line.strip())[0])


def _is_wanted(line: str, only: Collection[str]) -> bool:
    requirement = _requirement(line)
    applies = requirement.marker is None or requirement.marker.evaluate(dict(WINDOWS))
    return applies and (not only or requirement.name in only)


def _plain(line: str) -> str:
    requirement = _requirement(line)
    hashes = _HASH.split(line.strip())[1:]
    return " ".join([f"{requirement.name}{requirement.specifier}", *hashes]) + "\n"
