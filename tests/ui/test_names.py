"""Built-in names are read as words, the owner's own as they are."""

import pytest

from costdesk.domain.contacts import CHANNELS, DIRECTIONS
from costdesk.domain.costs import CATEGORIES, RECURRENCES
from costdesk.ui.names import (
    category_name,
    cell_name,
    channel_name,
    direction_name,
    driver_name,
    recurrence_name,
)
from costdesk.ui.words import breakable
from tests.builders import cell


def test_every_built_in_name_has_words() -> None:
    for name, shown in (
        *((category.name, category_name(category.name)) for category in CATEGORIES),
        *((name, channel_name(name)) for name in CHANNELS),
        *((name, direction_name(name)) for name in DIRECTIONS),
        *((name, recurrence_name(name)) for name in RECURRENCES),
    ):
        assert shown[0].isupper(), name
        assert "_" not in shown


def test_own_names_stay() -> None:
    assert (category_name("my Tea"), channel_name("fax")) == ("my Tea", "fax")


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("inbound/social", "Inbound social media"),
        ("outbound/Fax", "Outbound Fax"),
        ("ACME/inbound/self_service", "ACME: inbound self-service"),
    ],
)
def test_cells(path: str, name: str) -> None:
    assert cell_name(cell(path)) == name


@pytest.mark.parametrize(
    ("driver", "name"),
    [
        ("handle_time", "by time spent"),
        ("percent:inbound/phone=100", "by fixed percentages"),
        ("unallocated", "not shared out"),
        ("", "as usual"),
    ],
)
def test_drivers(driver: str, name: str) -> None:
    assert driver_name(driver) == name


def test_a_word_too_long_for_a_line_can_be_broken() -> None:
    assert breakable("words of a usual length\nstay") == "words of a usual length\nstay"
    assert breakable("a " + "x" * 70) == "a " + "\u200b".join(("x" * 30, "x" * 30, "x" * 10))
    assert breakable("x" * 30) == "x" * 30
