"""A short look of the kind that ``make fuzz`` takes longer over."""

import random

import pytest

from tests.fuzz.damage import damaged
from tests.fuzz.seeds import seeds
from tests.fuzz.target import try_one


@pytest.mark.parametrize("name", seeds())
def test_a_damaged_file_is_read_or_refused(name: str) -> None:
    data, chance = seeds()[name], random.Random(name)  # noqa: S311 - damage, no secrets
    try_one(data)
    for _ in range(40):
        try_one(damaged(data, chance))
