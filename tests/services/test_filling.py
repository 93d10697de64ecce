"""Sentences with their values."""

import pytest

from costdesk.services.filling import filled


@pytest.mark.parametrize(
    ("day", "said"),
    [
        ("március 1–14.", "Csak ez: március 1–14. A többi hiányzik: a.. b."),
        ("1–14 March", "Csak ez: 1–14 March. A többi hiányzik: a.. b."),
    ],
)
def test_a_day_brings_its_full_stop_and_other_texts_stay_as_they_are(day: str, said: str) -> None:
    pattern = "Csak ez: {day}. A többi hiányzik: {name}."
    assert filled(pattern, {"day": day, "name": "a.. b"}) == said
    assert filled("{day}: {name}", {"day": day, "name": "x."}) == f"{day}: x."
    assert filled("({day}.)", {"day": day}) == f"({day.rstrip('.')}.)"
