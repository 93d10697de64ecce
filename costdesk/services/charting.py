"""Charts of a workspace: from its figures to pictures, and to files."""

from __future__ import annotations

import os
from fractions import Fraction
from typing import TYPE_CHECKING

from costdesk.domain.bridge import bridge
from costdesk.domain.figures import by_category, contact_cells, figures_of, over, Figure
from costdesk.domain.costs import category_order
from costdesk.domain.contacts import cell_order
from costdesk.exports.files import make_folder, write_atomically
from costdesk.reports.charts.data import (
    BridgeData,
    ChannelRow,
    ChannelsData,
    ChartPeriod,
    ChartStep,
    CompositionData,
    NothingToCompare,
    Series,
    TrendData,
    VolumeData,
)
from costdesk.reports.charts.drawing import draw, png
from costdesk.reports.charts.texts import read_chart_texts
from costdesk.services.paths import resources
from costdesk.services.reporting import Choice, chosen_periods, period_results

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from costdesk.domain.contacts import Cell
    from costdesk.domain.definitions import Definitions
    from costdesk.domain.figures import PeriodResult
    from costdesk.reports.charts.data import ChartData, Values
    from costdesk.reports.charts.picture import Chart
    from costdesk.reports.charts.style import ThemeName
    from costdesk.services.workspace import Workspace

INDEX = "index.txt"
_YEAR_OF_MONTHS = 12
