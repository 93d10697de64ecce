"""The door: a chart of any kind of data, and files of it. Nothing here goes through pyplot."""

from __future__ import annotations

from collections.abc import Mapping
from io import BytesIO

from costdesk.reports.charts.bridge import bridge_chart
from costdesk.reports.charts.channels import channels_chart
from costdesk.reports.charts.composition import composition_chart
from costdesk.reports.charts.data import (
    BridgeData,
    ChannelsData,
    ChartData,
    CompositionData,
    NothingToCompare,
    QualityData,
    TrendData,
    VolumeData,
)
from costdesk.reports.charts.picture import Chart
from costdesk.reports.charts.quality import quality_chart
from costdesk.reports.charts.style import DOTS, THEMES, Theme, ThemeName, sentence, settings
from costdesk.reports.charts.texts import ChartTexts
from costdesk.reports.charts.trend import ENOUGH as ENOUGH_FOR_TREND
from costdesk.reports.charts.trend import trend_chart
from costdesk.reports.charts.volume import ENOUGH as ENOUGH_FOR_VOLUME
from costdesk.reports.charts.volume import volume_chart

_NAMES: Mapping[type, str] = {
    TrendData: "trend",
    CompositionData: "composition",
    ChannelsData: "channels",
    BridgeData: "bridge",
    NothingToCompare: "bridge",
    VolumeData: "volume",
    QualityData: "quality",
}
_ENOUGH: Mapping[type, int] = {
    TrendData: ENOUGH_FOR_TREND,
    CompositionData: 1,
    ChannelsData: 1,
    NothingToCompare: 2,
    QualityData: 1,
    VolumeData: ENOUGH_FOR_VOLUME,
}


def draw(
    data: ChartData, texts: ChartTexts, theme: ThemeName = "light", *, opened: bool | None = None
) -> Chart:
    """The chart of this data; where there is too little, one that says so in words.

    ``opened`` is of the bridge alone, see there.
    """
    with settings():
        if isinstance(data, BridgeData):
            return bridge_chart(data, texts, THEMES[theme], opened=opened)
        return _picture(data, texts, THEMES[theme]) or _nothing(data, texts, THEMES[theme])


def _picture(data: ChartData, texts: ChartTexts, theme: Theme) -> Chart | None:
    if isinstance(data, TrendData):
        return trend_chart(data, texts, theme)
    if isinstance(data, CompositionData):
        return composition_chart(data, texts, theme)
    if isinstance(data, ChannelsData):
        return channels_chart(data, texts, theme)
    if isinstance(data, QualityData):
        return quality_chart(data, texts, theme)
    if isinstance(data, VolumeData):
        return volume_chart(data, texts, theme)
    return None


def _nothing(data: ChartData, texts: ChartTexts, theme: Theme) -> Chart:
    title, hint = texts.say("too_little"), ""
    if isinstance(data, NothingToCompare) and data.empty:
        hint = texts.say("nothing_to_compare", period=texts.period(data.empty))
    else:
        hint = texts.say("too_little_hint", count=str(_ENOUGH[type(data)]))
    figure = sentence(theme, title, hint)
    return Chart(_NAMES[type(data)], figure, title, f"{title} {hint}")


def png(chart: Chart) -> bytes:
    """A chart as a PNG file, the same bytes for the same chart."""
    file = BytesIO()
    with settings():
        chart.figure.savefig(file, format="png", dpi=DOTS, metadata={"Software": "CostDesk"})
    return file.getvalue()
