"""The look: legible in both themes, labels that do not collide, names that fit."""

from __future__ import annotations

from itertools import combinations, pairwise

import matplotlib as mpl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.reports.charts.style import (
    THEMES,
    Theme,
    apart,
    frame,
    halo,
    nice_ticks,
    settings,
    short,
    text_width,
    wrapped,
)


def luminance(colour: str) -> float:
    """Relative luminance as WCAG 2 defines it."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_text_and_pictures_stand_out(theme: Theme) -> None:
    for colour in (theme.text, theme.muted):
        assert contrast(colour, theme.background) >= 4.5
    for colour in (theme.accent, theme.plain, theme.dearer):
        assert contrast(colour, theme.background) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_numbers_of_the_current_period_are_legible_text(theme: Theme) -> None:
    assert contrast(theme.accent, theme.background) >= 4.5


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_a_series_is_seen_by_its_fill_or_its_outline(theme: Theme) -> None:
    assert len(theme.series) == len(theme.outlines) == len(theme.leaders) == 8
    for fill, outline, leader in zip(theme.series, theme.outlines, theme.leaders, strict=True):
        assert max(contrast(each, theme.background) for each in (fill, outline)) >= 3
        assert contrast(leader, theme.background) >= 3


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_no_two_series_have_one_colour(theme: Theme) -> None:
    assert len(set(theme.series)) == 8
    assert all(contrast(a, b) > 1.05 for a, b in pairwise(theme.series))
    assert all(a != b for a, b in combinations(theme.series, 2))


def test_the_owner_s_matplotlib_settings_are_neither_used_nor_changed() -> None:
    mpl.rcParams["font.size"] = 31.0
    with settings():
        assert mpl.rcParams["font.size"] != 31.0
        assert mpl.rcParams["font.family"] == ["DejaVu Sans"]
        assert mpl.rcParams["text.parse_math"] is False
    assert mpl.rcParams["font.size"] == 31.0
    mpl.rcdefaults()


@given(st.text("abc ", min_size=1, max_size=200), st.integers(1, 4))
def test_a_wrapped_title_keeps_its_words(text: str, count: int) -> None:
    lines = wrapped(text.strip(), count)
    assert len(lines) <= count
    assert " ".join(lines).split() == text.split()


def test_a_title_is_wrapped_evenly() -> None:
    lines = wrapped("A contact became dearer because there were fewer of them than before", 2)
    assert len(lines) == 2
    assert abs(len(lines[0]) - len(lines[1])) < 12


def test_a_short_title_stays_on_one_line_and_a_long_one_fits_on_several() -> None:
    with settings():
        short_one = frame(THEMES["light"], "A short one", "")
        long_one = frame(THEMES["light"], "A rather long one " * 9, "")
    assert short_one.top > long_one.top
    width = long_one.figure.get_figwidth()
    for text in long_one.figure.texts:
        box = text.get_window_extent()
        assert box.x1 / long_one.figure.dpi < width


def test_a_title_that_cannot_be_broken_is_written_as_it_is() -> None:
    with settings():
        endless = frame(THEMES["light"], "x" * 300, "")
    assert [text.get_text() for text in endless.figure.texts] == ["x" * 300, ""]


def test_names_are_cut_only_where_they_are_very_long() -> None:
    assert short("salaries") == "salaries"
    assert short("two\nlines\tand  more") == "two lines and more"
    assert short("x" * 34) == "x" * 34
    cut = short("a very long name of a category that nobody needs")
    assert len(cut) <= 34
    assert cut.endswith("…")


@given(
    st.lists(st.floats(-5, 15), max_size=8),
    st.floats(0.01, 1.0),
)
def test_places_are_moved_apart_in_their_order(places: list[float], gap: float) -> None:
    moved = apart(places, gap, 0.0, 10.0)
    order = sorted(range(len(places)), key=lambda place: places[place])
    levels = [moved[place] for place in order]
    assert all(b - a >= gap * 0.99 for a, b in pairwise(levels))
    assert all(-1e-6 <= level <= 10 + 1e-6 for level in levels)


def test_places_that_are_apart_stay() -> None:
    assert apart([5.0, 1.0, 9.0], 1.0, 0.0, 10.0) == [5.0, 1.0, 9.0]


@given(st.floats(-1e6, 1e6), st.floats(1e-3, 1e6))
def test_ticks_are_few_and_within_the_limits(low: float, span: float) -> None:
    ticks = nice_ticks((low, low + span))
    assert len(ticks) <= 7
    slack = span * 0.01
    assert all(low - slack <= tick <= low + span + slack for tick in ticks)


def test_a_wider_text_is_wider() -> None:
    with settings():
        figure = frame(THEMES["light"], "", "").figure
        before = len(figure.texts)
        assert 0 < text_width(figure, "i") < text_width(figure, "Ww")
        assert text_width(figure, "Ww") < text_width(figure, "Ww", weight="bold")
        assert len(figure.texts) == before
        assert halo(THEMES["dark"])
