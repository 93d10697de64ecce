"""Days and times that are all written alike, sign for sign: many are read at a time."""

from __future__ import annotations

import re
from array import array
from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

_DATE_TIME = re.compile(r"[0-9]+([-/.])[0-9]+\1[0-9]+ ([0-9]{1,2}):([0-9]{2})(?::([0-9]{2}))?")
_LONGEST = 20  # signs
_ZERO, _NINE = ord("0"), 9
_END = "\n"


class LaidOut(NamedTuple):
    """The different dates, which of them stands in each text, and the seconds of the day."""

    dates: Sequence[str]
    places: Sequence[int]
    seconds: array[int]


def laid_out(texts: Sequence[str]) -> LaidOut | None:
    """Texts that are ``DATE TIME`` and have their digits at the same places; None for others."""
    first = texts[0]
    found = _DATE_TIME.fullmatch(first)
    if not found or len(first) > _LONGEST:
        return None
    import numpy as np

    try:
        signs = np.frombuffer(f"{_END.join(texts)}{_END}".encode("ascii"), dtype=np.uint8)
    except UnicodeEncodeError:
        return None
    laid = f"{first}{_END}"  # where all have an end at this place they are of one length
    if len(signs) != len(texts) * len(laid):
        return None
    signs = signs.reshape(len(texts), len(laid))
    digits = np.array([sign.isdigit() for sign in laid])
    least = np.where(digits, _ZERO, signs[0]).astype(np.uint8)
    values = signs - least
    if (values > np.where(digits, _NINE, 0).astype(np.uint8)).any():
        return None
    shape = "".join("0" if sign.isdigit() else sign for sign in first)
    days, seconds = (values[:, :-1].astype(np.float64) @ _weights(shape, found.start(2))).T
    places, firsts = [0] * len(texts), [0]
    if (days != days[0]).any():
        _, at, of_text = np.unique(days, return_index=True, return_inverse=True)
        places, firsts = of_text.tolist(), at.tolist()
    end = first.index(" ")
    return LaidOut(
        [texts[at][:end] for at in firsts], places, array("i", seconds.astype(np.intc).tobytes())
    )


@lru_cache(maxsize=64)
def _weights(text: str, clock: int) -> Any:  # noqa: ANN401 - an array
    """What a digit at each place adds to the number of the date and to the seconds of the day."""
    import numpy as np

    weights = np.zeros((len(text), 2))
    dates = [place for place, sign in enumerate(text[:clock]) if sign.isdigit()]
    for power, place in enumerate(reversed(dates)):
        weights[place, 0] = 10.0**power
    start = clock
    for part, unit in zip(text[clock:].split(":"), (3600, 60, 1), strict=False):
        for place in range(len(part)):
            weights[start + place, 1] = unit * 10 ** (len(part) - 1 - place)
        start += len(part) + 1
    return weights
