"""Keys that a telephone system gives again: rows far from each other are no legs of one call.

A counter may begin anew each day or with each start of the system.
"""

from __future__ import annotations

from typing import Any

_DAY = 86_400  # seconds
_REST = _DAY // 4
"""No call rests for so long between two of its legs."""
_REST_OF_DAYS = _DAY + _REST
"""The same where not every row says a time: a call may go on beyond midnight."""
_ODD = 0x9E3779B97F4A7C15 - (1 << 64)


def told_apart(keys: Any, days: Any, begins: Any, order: Any) -> tuple[Any, Any]:  # noqa: ANN401
    """The keys, others where a rest lies between two legs, and their order; arrays of each leg.

    ``days`` count from the year 1, ``begins`` are seconds of the day, negative where unknown.
    """
    import numpy as np

    sorted_keys = keys[order]
    again = np.flatnonzero((sorted_keys[1:] == sorted_keys[:-1]) & (sorted_keys[1:] != 0))
    if not len(again):
        return keys, order
    rest = _REST if (begins >= 0).all() else _REST_OF_DAYS
    one, other = order[again], order[again + 1]
    between = (days[other] - days[one]) * _DAY + _seconds(begins[other]) - _seconds(begins[one])
    # In whatever order they stand: who goes from one side of a rest to the other steps over it.
    if not (np.abs(between) > rest).any():
        return keys, order
    times = days.astype(np.int64) * _DAY + _seconds(begins)
    order = np.lexsort((times, keys))
    sorted_keys = keys[order]
    again = (sorted_keys[1:] == sorted_keys[:-1]) & (sorted_keys[1:] != 0)
    runs = np.append([0], np.cumsum(again & (np.diff(times[order]) > rest)))
    keys = keys.copy()
    keys[order] = np.where(sorted_keys == 0, 0, sorted_keys ^ (runs * np.int64(_ODD)))
    return keys, np.argsort(keys, kind="stable")


def _seconds(begins: Any) -> Any:  # noqa: ANN401 - an array
    import numpy as np

    return np.maximum(begins, 0).astype(np.int64)
