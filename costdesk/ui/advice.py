"""What an owner should know of this computer and of the place of a workspace; each is said once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from pathlib import Path

    from costdesk.ui.desk import Desk
    from costdesk.ui.preferences import Preferences


def advice_for(desk: Desk, preferences: Preferences) -> str:
    """What has not been said yet, a line each; empty where there is nothing."""
    lines = []
    if not preferences.are_kept and not preferences.was_said("settings"):
        lines.append(_on_settings(preferences.folder))
    if desk.is_open:
        folder = desk.workspace.path.absolute().parent
        if not preferences.was_said(str(folder)) and (said := _on_place(folder)):
            lines.append(said)
    return "\n".join(lines)


def _on_settings(folder: Path) -> str:
    return QCoreApplication.translate(
        "Advice",
        "CostDesk cannot write to {folder}, so it will not remember its language, its window and "
        "the files opened before. Your workspaces are not concerned.",
    ).format(folder=folder)


def _on_place(folder: Path) -> str:
    from costdesk.services.places import risk_of  # noqa: PLC0415 - not before the first painting

    risk = risk_of(folder / "any")
    if risk is None:
        return ""
    if risk.kind == "network":
        text = QCoreApplication.translate(
            "Advice",
            "This workspace lies on a network drive ({name}). It is slower there, and must be "
            "open on one computer at a time. Keep a copy of it on this computer.",
        )
    else:
        text = QCoreApplication.translate(
            "Advice",
            "This workspace lies in a folder of {name}, which copies it to other computers. Open "
            "it on one at a time, and wait until it has been copied before you open it on another.",
        )
    return text.format(name=risk.name)
