"""Sentences with their values: a value that ends in a full stop ends the sentence with it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_ENDING = re.compile(r"(\{(\w+)\})\.(?=[\s)]|$)")


def filled(pattern: str, values: Mapping[str, object]) -> str:
    """A pattern with its values; Hungarian days and months bring a full stop of their own."""

    def without_stop(found: re.Match[str]) -> str:
        return found[1] if str(values[found[2]]).endswith(".") else found[0]

    return _ENDING.sub(without_stop, pattern).format_map(values)
