"""What each lever moves: its name and its amount side by side, never over each other."""

import pytest

from costdesk.reports.charts.scenario import LeverBar, tornado_chart
from costdesk.reports.charts.style import settings
from tests.reports.charts.examples import texts

SAVES = LeverBar("Chatbot", -4141.94, -4141.94, -4141.94, "−€ 4.141,94")
COSTS = LeverBar("Price change", 100.0, 9000.0, 9500.0, "+€ 9.000,00")
LITTLE = LeverBar("Telephone menu (IVR)", 0.0, -58.97, -58.97, "−€ 58,97")


@pytest.mark.parametrize("bars", [(SAVES, LITTLE), (COSTS, LITTLE), (SAVES, COSTS), (LITTLE,)])
def test_amounts_stand_beside_the_names_and_inside_the_picture(bars: tuple[LeverBar, ...]) -> None:
    with settings():
        figure = tornado_chart(bars, "A title", "A unit", texts("nl"))
        [axes] = figure.axes
        names = [label.get_window_extent() for label in axes.get_yticklabels()]
        amounts = [text.get_window_extent() for text in axes.texts]
    assert len(names) == len(amounts) == len(bars)
    for name, amount in zip(names, amounts, strict=True):
        assert amount.x0 > name.x1
        assert amount.x1 < figure.bbox.x1
