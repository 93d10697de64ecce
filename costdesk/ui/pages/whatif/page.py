"""The what-if page: a scenario is put together at the left, its results stand at the right."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from costdesk.domain.findings import Code, Refused
from costdesk.domain.scenarios.evaluation import evaluate
from costdesk.services.commands import DeleteScenario, RenameScenario
from costdesk.services.scenarios import (
    WhatIf,
    base_of,
    read_scenario,
    sample_scenario,
    saved_scenario,
    saving,
    scenario_text,
)
from costdesk.ui.pages.page import Page
from costdesk.ui.pages.whatif.assumptions import Assumptions
from costdesk.ui.pages.whatif.causes import CAUSE_UNKNOWN, without_cause
from costdesk.ui.pages.whatif.comparison import Comparison
from costdesk.ui.pages.whatif.draft import Draft, empty_draft, followed, free_name
from costdesk.ui.pages.whatif.export import export_scenarios, report_dialog
from costdesk.ui.pages.whatif.halves import Halves
from costdesk.ui.pages.whatif.head import Head, base_span
from costdesk.ui.pages.whatif.levers import LeverList
from costdesk.ui.pages.whatif.name_dialog import NameDialog
from costdesk.ui.pages.whatif.own_figures import OwnFigures, figures_dialog
from costdesk.ui.pages.whatif.results import Results
from costdesk.ui.texts import placed_sentence, sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from costdesk.domain.scenarios.base import Base
    from costdesk.domain.scenarios.scenario import GivenBase, Scenario, Start
    from costdesk.services.commands import Command
    from costdesk.ui.desk import Desk

_WHILE_TYPING = 15  # milliseconds: what comes within is computed once


class WhatIfPage(Page):
    """Levers and what they would change."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        """Start with a scenario without levers."""
        super().__init__(desk, parent)
        self.draft = empty_draft()
        self.made: WhatIf | None = None
        self._base: tuple[Start, Base] | None = None
        self._own: GivenBase | None = None
        self._path = ""
        self._example: Scenario | None = None
        self._wanted = ""
        self._remembered: dict[str, dict[str, str]] = {}
        self.head = Head()
        self.levers = LeverList()
        self.terms = QPushButton(self.tr("Ass&umptions…"))
        self.results = Results()
        self._soon = QTimer(self, singleShot=True, interval=_WHILE_TYPING)
        self._soon.timeout.connect(self.compute)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(16, 12, 12, 20)
        column.setSpacing(14)
        for widget in (self.head, self.levers):
            column.addWidget(widget)
        column.addWidget(self.terms)
        column.addStretch(1)
        self.splitter = Halves(left, self.results)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    def _connect(self) -> None:
        self.head.chosen.connect(self.choose)
        self.head.base_chosen.connect(self._start_from)
        self.head.save.clicked.connect(self.save)
        handlers: dict[str, Callable[[], object]] = {
            "new": partial(self._load, empty_draft()),
            "sample": self.show_sample,
            "rename": self._ask_name,
            "duplicate": self.duplicate,
            "delete": self.delete,
            "compare": self._compare,
            "export": self._export,
            "report": self._report,
        }
        for name, action in self.head.actions_by_name.items():
            action.triggered.connect(lambda _checked=False, do=handlers[name]: do())
        for keys, text, do in (
            ("Ctrl+S", self.head.save.text(), self.head.save.click),
            ("Ctrl+N", self.head.actions_by_name["new"].text(), handlers["new"]),
            ("Ctrl+L", self.levers.adder.text(), self.levers.adder.showMenu),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.setWhatsThis(text)
            shortcut.activated.connect(do)
        self.levers.changed.connect(self._take_levers)
        self.terms.clicked.connect(self._ask_terms)
        self.results.sample_wanted.connect(self.show_sample)
        self.results.contacts_wanted.connect(partial(self.page_wanted.emit, "contacts"))
        self.results.figures_wanted.connect(partial(self._start_from, ""))

    # What is shown

    def refresh(self) -> None:
        """Follow the workspace: its figures, and the scenarios that are kept in it."""
        self._base = None
        path = str(self.desk.workspace.path)
        self.levers.speak(self.desk.formats)
        if path != self._path:
            self._path = path
            self._show(self._remembered_draft() or self._first())
        elif self._wanted and self._wanted in self._names():
            self._show(self._kept(self._wanted))
        else:
            draft = followed(self.draft, self.desk.workspace)
            if draft.scenario == self.draft.scenario:
                self.draft = draft
                self._show_head()
                self.compute()
            else:
                self._show(draft)
        self._wanted = ""

    def _names(self) -> list[str]:
        return [stored.name for stored in self.desk.workspace.scenarios()]

    def _first(self) -> Draft:
        names = self._names()
        return self._kept(names[0]) if names else empty_draft()

    def _kept(self, name: str) -> Draft:
        try:
            scenario = saved_scenario(self.desk.workspace, name)
        except Refused as refused:
            self.tell(placed_sentence(refused.findings[0]))
            return empty_draft()
        return Draft(scenario, scenario)

    def _show(self, draft: Draft) -> None:
        """Put a scenario into the fields."""
        self.draft = draft
        self._own = draft.scenario.start.given
        self._stand()
        self.levers.show_levers(draft.scenario.levers)
        self._show_head()
        self.compute()

    def _show_head(self) -> None:
        read_only = self.desk.is_read_only
        self.head.show_draft(self.draft, self._names(), is_read_only=read_only)
        formats = self.desk.formats
        span = base_span(self._base[1] if self._base else None, formats)
        self.head.show_bases(self.draft, self.desk.period, formats, span)
        self._note_draft()

    def _note_draft(self) -> None:
        changed = self.draft.is_changed and self.draft.scenario != self._example
        self.note_draft(is_there=changed)

    def _stand(self) -> Base | None:
        """The base, read from the workspace only where it is another one."""
        start = self.draft.scenario.start
        if self._base is None or self._base[0] != start:
            try:
                self._base = (start, base_of(self.desk.workspace, start))
            except Refused as refused:
                self._base = None
                self._say_refused(refused)
        base = self._base[1] if self._base else None
        self.levers.stand_on(base)
        return base

    def _say_refused(self, refused: Refused) -> None:
        found = refused.findings[0]
        is_empty = found.code in (Code.NOTHING_TO_SHOW, Code.OUTSIDE_COUNTED_RANGE)
        self.made = None
        is_cause = found.code in CAUSE_UNKNOWN
        text = sentence(found) if is_cause else placed_sentence(found)
        self.results.show_problem(text, is_contacts=is_empty, is_cause=is_cause)

    def compute(self) -> None:
        """Show what the scenario comes to now."""
        self._soon.stop()
        if not self.desk.is_open:
            return
        base, scenario = self._stand(), self.draft.scenario
        if base is None:
            return
        try:
            evaluation = evaluate(base, scenario.terms, scenario.levers)
        except Refused as refused:
            self._say_refused(refused)
            return
        self.made = WhatIf(scenario, base, evaluation)
        self.results.show_results(self.made, self.desk.formats)

    # What is changed

    def _change(self, scenario: Scenario) -> None:
        self.draft = self.draft._replace(scenario=scenario)
        self.head.note(self.draft, is_read_only=self.desk.is_read_only)
        self._note_draft()
        self._soon.start()

    def _take_levers(self) -> None:
        self._change(replace(self.draft.scenario, levers=self.levers.levers))

    def _start_from(self, label: str) -> None:
        start = self.draft.scenario.start
        if label:
            self._own = start.given or self._own
            other = start._replace(period=label, given=None)
            self._change(replace(self.draft.scenario, start=other))
        else:
            self._ask_figures()
        self.compute()
        self._show_head()

    def _ask_figures(self) -> None:
        dialog = self.figures_dialog()
        if dialog.exec():
            self.use_terms(dialog.scenario)

    def figures_dialog(self) -> OwnFigures:
        """The dialog of figures of one's own."""
        given = self.draft.scenario.start.given or self._own
        return figures_dialog(self.desk, self.draft.scenario, given, self)

    def _ask_terms(self) -> None:
        dialog = self.terms_dialog()
        if dialog.exec():
            self.use_terms(dialog.scenario)

    def terms_dialog(self) -> Assumptions:
        """The dialog of what is taken for granted."""
        base = self._base[1] if self._base else None
        costs = [name for name, amount in base.costs.items() if amount] if base else []
        return Assumptions(self.draft.scenario, costs, self.desk.formats, self, base)

    def use_terms(self, scenario: Scenario) -> None:
        """Take the terms of a scenario, and its note."""
        start, note = scenario.start, scenario.note
        self._change(replace(self.draft.scenario, terms=scenario.terms, start=start, note=note))
        self.compute()

    # What is kept

    def choose(self, name: str) -> None:
        """Go to a saved scenario; what was changed in the one before is saved first."""
        if self.draft.kept is None or name != self.draft.kept.name or self.draft.is_changed:
            self._load(self._kept(name))

    def _load(self, draft: Draft) -> None:
        is_worth_it = self.draft.is_changed and self.draft.scenario != self._example
        if is_worth_it and not self.desk.is_read_only:
            self.save()
        self._show(draft)

    def show_sample(self) -> None:
        """Show the scenario that comes with the program; it has figures of its own."""
        name = self.tr("Example: solved at first contact from 80 to 85 %")
        self._example = replace(sample_scenario(), name=name)
        self._load(Draft(self._example))
        if self.levers.cards:
            self.levers.cards[0].open()

    def remove_cause(self, cause: str) -> None:
        """Begin with all contacts about it gone: the most that it can save, of this period."""
        self._load(Draft(without_cause(cause, self.desk.period.label)))
        if self.levers.cards:
            self.levers.cards[0].open()

    def save(self) -> None:
        """Keep the scenario in the workspace."""
        named = self.draft.named(self._names(), self.desk.language)
        self.draft = Draft(named.scenario, named.scenario)
        if self.desk.execute(saving(named.scenario)) is None:
            self.draft = named
        self._show_head()

    def rename(self, name: str) -> None:
        """Call a saved scenario otherwise."""
        if self.draft.kept is not None:
            if self.draft.is_changed:
                self.save()
            self._execute(RenameScenario(self.draft.kept.name, name), name)

    def _ask_name(self) -> None:
        if self.draft.kept is not None:
            dialog = NameDialog(self.draft.kept.name, self._names(), self)
            if dialog.exec():
                self.rename(dialog.name)

    def duplicate(self) -> None:
        """Keep the same scenario under another name, and go on with that."""
        name = free_name(self.draft.scenario.name, self._names())
        self._execute(saving(replace(self.draft.scenario, name=name)), name)

    def delete(self) -> None:
        """Delete a saved scenario; Undo brings it back."""
        if self.draft.kept is None:
            return
        name = self.draft.kept.name
        others = [each for each in self._names() if each != name]
        self.draft = empty_draft()
        self._execute(DeleteScenario(name), others[0] if others else "")
        if not others:
            self._show(self.draft)

    def _execute(self, command: Command, wanted: str) -> None:
        self._wanted = wanted
        self.desk.execute(command)

    def _compare(self) -> None:
        if self.draft.is_changed and not self.desk.is_read_only:
            self.save()
        first = self.draft.kept.name if self.draft.kept else ""
        Comparison(self.desk, first, self).exec()

    def _export(self) -> None:
        if self.made is not None:
            said = export_scenarios([self.made], self.desk, self)
            if said:
                self.tell(said)

    def _report(self) -> None:
        if self.made is not None:
            report_dialog(self.made, self.desk, self).exec()

    # What is remembered

    def habits(self) -> dict[str, str]:
        """The scenario that is worked on in this file, saved or not."""
        if not self._path:
            return {}
        found = {"file": self._path}
        if self.draft.kept is not None:
            found["scenario"] = self.draft.kept.name
        if self.draft.is_changed:
            named = self.draft.named(self._remembered_names(), self.desk.language)
            found["draft"] = scenario_text(named.scenario)
        self._remembered[self._path] = found
        return found

    def _remembered_names(self) -> list[str]:
        return self._names() if self.desk.is_open else []

    def take_habits(self, habits: Mapping[str, str]) -> None:
        """Go on with it when its workspace is open again."""
        self._remembered[habits.get("file", "")] = dict(habits)

    def _remembered_draft(self) -> Draft | None:
        kept = self._remembered.get(self._path)
        if kept is None:
            return None
        name = kept.get("scenario", "")
        draft = self._kept(name) if name in self._names() else empty_draft()
        if text := kept.get("draft"):
            try:
                draft = draft._replace(scenario=read_scenario(text))
            except Refused:
                return draft
        return draft if draft.is_changed or draft.kept else None
