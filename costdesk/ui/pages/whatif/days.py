"""Agents of a scenario through the day and the week, as the pictures show them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from costdesk.services.scenario_files import clock
from costdesk.ui.pages.whatif.pictures import Hour
from costdesk.ui.pages.whatif.words import weekday_name

if TYPE_CHECKING:
    from costdesk.domain.scenarios.rota import Rota
    from costdesk.services.scenarios import WhatIf


def hours_of(made: WhatIf | None) -> list[Hour]:
    """Each interval of the average day, today and in the likely case."""
    rotas = _rotas(made)
    if not rotas:
        return []
    return [
        _hour(clock(then.start), today.agents, then.agents)
        for today, then in zip(rotas[0].slots, rotas[1].slots, strict=True)
    ]


def days_of(made: WhatIf | None) -> list[Hour]:
    """Each day of the week where they differ, today and in the likely case."""
    rotas = _rotas(made)
    if not rotas:
        return []
    return [
        _hour(weekday_name(then.weekday), today.agents, then.agents)
        for today, then in zip(rotas[0].week, rotas[1].week, strict=True)
    ]


def _rotas(made: WhatIf | None) -> tuple[Rota, Rota] | None:
    if made is None:
        return None
    before, after = made.evaluation.base.rota, made.evaluation.likely.rota
    return (before, after) if before and after else None


def _hour(name: str, before: int, after: int) -> Hour:
    pattern = QCoreApplication.translate("WhatIf", "{time}: {before} agents today, {after} then")
    return Hour(name, before, after, pattern.format(time=name, before=before, after=after))
