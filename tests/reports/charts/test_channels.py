"""Channels as small multiples: one scale, the dearest and the cheapest named."""

from __future__ import annotations

from itertools import pairwise

from matplotlib.offsetbox import AnchoredOffsetbox

from costdesk.reports.charts.channels import MOST_CELLS
from costdesk.reports.charts.drawing import draw
from tests.reports.charts.examples import bars_in, channels, months, row, texts

PHONE = row("inbound/phone", 4, 5)
EMAIL = row("inbound/email", 6, 7)
ONLINE = row("inbound/self_service", 0.1, 0.2, counts=False)


def test_the_title_names_the_dearest_and_the_cheapest_that_people_work_on() -> None:
    chart = draw(channels(PHONE, EMAIL, ONLINE), texts())
    assert (
        chart.title == "Aug 2024: inbound email costs most at €7.00, inbound phone least at €5.00"
    )
    assert chart.description == (
        f"{chart.title}. inbound phone €5.00; inbound email €7.00; inbound self-service €0.20."
    )


def test_one_channel_has_no_other_to_compare_with() -> None:
    chart = draw(channels(PHONE), texts("nl"))
    assert chart.title == "Aug 2024: telefoon inkomend kost €\u00a05,00 per contact"


def test_only_self_service_has_no_ranking() -> None:
    assert draw(channels(ONLINE), texts()).title == "Cost per contact"


def test_all_pictures_have_one_scale_from_zero() -> None:
    figure = draw(channels(PHONE, EMAIL, ONLINE), texts()).figure
    assert len(figure.axes) == 3
    limits = {axes.get_ylim() for axes in figure.axes}
    assert len(limits) == 1
    assert limits.pop()[0] == 0


def test_cells_without_any_figure_have_no_picture() -> None:
    chart = draw(channels(PHONE, row("outbound/phone", None, None)), texts())
    assert len(chart.figure.axes) == 1
    assert chart.table[0] == ("Period", "Inbound phone")


def test_what_has_no_figure_in_the_current_period_is_not_ranked() -> None:
    chart = draw(channels(PHONE, EMAIL, row("inbound/chat", 1, None)), texts())
    assert "inbound phone least" in chart.title
    assert "chat" not in chart.description


def test_a_partial_period_is_drawn_but_not_spoken_of() -> None:
    data = channels(PHONE, EMAIL)._replace(periods=months(2, partial=1))
    chart = draw(data, texts())
    assert chart.title.startswith("Jul 2024: inbound email costs most at €6.00")
    hatches = [[bar.get_hatch() for bar in bars_in(axes)] for axes in chart.figure.axes]
    assert hatches == [[None, "////"]] * 2


def test_more_than_a_dozen_cells_are_counted_not_hidden_silently() -> None:
    rows = [row(f"Line {number}/inbound/phone", 1, 2) for number in range(14)]
    chart = draw(channels(*rows), texts())
    assert len(chart.figure.axes) == MOST_CELLS
    assert any(
        "2 more with fewer figures are left out." in t.get_text() for t in chart.figure.texts
    )
    assert len(chart.table[0]) == 15


def test_lines_stand_above_the_names_of_their_cells() -> None:
    figure = draw(channels(row("ACME/inbound/phone", 1, 2), PHONE), texts()).figure
    written = [[text.get_text() for text in axes.texts] for axes in figure.axes]
    assert written == [["ACME"], [""]]


def test_nothing_counted_is_said_in_words() -> None:
    assert draw(channels(row("inbound/phone", None)), texts()).figure.axes == []
    assert draw(channels(PHONE)._replace(rows=()), texts()).figure.axes == []


def test_a_long_name_is_cut_to_its_small_picture() -> None:
    names = [f"inbound/A very long own channel name {letter}" for letter in "abc"]
    figure = draw(channels(*(row(name, 4, 5) for name in names)), texts()).figure
    figure.canvas.draw()
    boxes = [
        box.get_window_extent() for axes in figure.axes for box in axes.findobj(AnchoredOffsetbox)
    ]
    assert len(boxes) == 3
    assert all(left.x1 < right.x0 for left, right in pairwise(boxes))
