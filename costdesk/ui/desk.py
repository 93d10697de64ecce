"""The desk: the workspace that is open, what of it is looked at, and who is told of changes."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from costdesk.domain.findings import Code, Refused
from costdesk.domain.periods import Period, add_months, period_of, periods_touching
from costdesk.domain.progress import Cancelled, silent
from costdesk.services.results import period_results, usual_periods
from costdesk.services.workspace import Changes, Workspace, is_older
from costdesk.ui.breath import Breath
from costdesk.ui.formats import Formats
from costdesk.ui.jobs import Jobs
from costdesk.ui.view import View

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from costdesk.domain.definitions import Definitions, Language
    from costdesk.domain.figures import PeriodResult
    from costdesk.domain.periods import Grain
    from costdesk.domain.progress import Progress
    from costdesk.services.commands import Command
    from costdesk.services.foreign import Trial
    from costdesk.services.importing import ImportRequest
    from costdesk.services.workspace import StepName
    from costdesk.ui.view import Comparison

Result = TypeVar("Result")
Access = Literal["alone", "by_force", "read_only"]
"""To work in it where nobody else does, or whoever does, or to look only."""
_MONTHS_IN_YEAR = 12
_DAYS_IN_MONTH = 30
_MONTHS_AT_ONCE = 6  # are worked out together: some milliseconds each where there is very much
EVERYTHING = frozenset(
    {"costs", "counts", "capacity", "quality", "reasons", "settings", "scenarios"}
)
MANY_ROWS = 300
"""A command of more rows is a job; what others do takes milliseconds, less than a thread does."""
MANY_BYTES = 100_000
"""So is undoing or redoing a step that holds more."""


class Desk(QObject):
    """The one object that pages share. Every change goes through ``execute``."""

    opened = Signal()
    """Another workspace, or none, is open now."""
    leaving = Signal()
    """What is open is about to be closed: what was typed has to be saved now."""
    changed = Signal(object)
    """Kinds of thing that changed (a frozenset as in ``Changes.kinds``)."""
    view_changed = Signal()
    """Another period, grain or comparison is looked at."""
    step_done = Signal(object, str)
    """A step (``StepName``) was ``done``, ``undone`` or done ``again``."""
    refused = Signal(object)
    """Findings (a tuple) that a change or the file was refused for."""

    occupied = Signal(object, object)
    """A workspace (its path) that somebody else works in, and the finding that says who."""

    def __init__(self, language: Language = "en", parent: QObject | None = None) -> None:
        """Nothing is open yet. ``language`` is that of the window."""
        super().__init__(parent)
        self.language: Language = language
        self.jobs = Jobs(self)
        self.breath = Breath()
        self._workspace: Workspace | None = None
        self._view = View()
        # Cleared before anybody is told; not by a signal, from which a window disconnects all.
        self._results: dict[Period, PeriodResult] = {}

    # The workspace

    @property
    def is_open(self) -> bool:
        """Whether a workspace is open."""
        return self._workspace is not None

    @property
    def workspace(self) -> Workspace:
        """The open workspace, for reading. Only pages that show one ask for it."""
        if self._workspace is None:
            raise LookupError("no workspace is open")
        return self._workspace

    @property
    def definitions(self) -> Definitions:
        """What the owner decided."""
        return self.workspace.definitions()

    @property
    def formats(self) -> Formats:
        """How values are shown and read: the window's language, the workspace's currency."""
        if self._workspace is None:
            return Formats(self.language, "EUR", 2)
        definitions = self._workspace.definitions()
        return Formats(self.language, definitions.currency, definitions.digits)

    @property
    def is_read_only(self) -> bool:
        """Whether a workspace is open of which nothing can be changed."""
        return self._workspace is not None and self._workspace.is_read_only

    def open(self, path: Path, access: Access = "alone") -> bool:
        """Open a workspace in place of the one that is open; tells why where it cannot."""
        if access == "alone" and self._works_in(path):
            return True
        return self._succeeds(lambda: self._take(self._opened(path, access)))

    def _opened(self, path: Path, access: Access) -> Workspace:
        if is_older(path):
            text = QCoreApplication.translate("Work", "Bringing the workspace up to date…")
            return self.jobs.carry_out(text, lambda tell: _open(path, access, tell))
        return _open(path, access, silent)

    def _works_in(self, path: Path) -> bool:
        """Whether that workspace is open here already, to be changed."""
        if self._workspace is None or self._workspace.is_read_only:
            return False
        try:
            return self._workspace.path.samefile(path)
        except OSError:
            return False

    def create(
        self, path: Path, currency: str, settings: Sequence[tuple[str, str]], *, sample: bool
    ) -> bool:
        """Make a workspace and open it; tells why where it cannot."""

        def make() -> Workspace:
            if not sample:
                return Workspace.create(path, currency, settings)
            from costdesk.services.samples import new_sample  # noqa: PLC0415 - rare

            text = QCoreApplication.translate("Work", "Making the sample…")
            return self.jobs.carry_out(
                text, lambda tell: new_sample(path, currency, settings, tell)
            )

        def take() -> None:
            make().close()
            self._take(Workspace.open_alone(path))

        return self._succeeds(take)

    def close(self) -> None:
        """Close what is open; a job on it is cancelled."""
        self.jobs.cancel()
        if self._workspace is not None:
            self.leaving.emit()
            self._workspace.close()
            self._workspace = None
            self._results.clear()
            self.opened.emit()

    def _take(self, workspace: Workspace) -> None:
        if self._workspace is not None:
            self.leaving.emit()
            self._workspace.close()
        self._workspace = workspace
        self._view = View(day=self._last_day())
        self._results.clear()
        self.opened.emit()

    def _last_day(self) -> date:
        return usual_periods(self.workspace, "month", date.today())[-1].span.start  # noqa: DTZ011

    # Changing

    def execute(self, command: Command) -> Changes | None:
        """Carry out a command; None, with the reasons told, where it was refused."""
        from costdesk.services.commands import row_count  # noqa: PLC0415 - not at start

        text = QCoreApplication.translate("Work", "Writing…")
        return self._change(
            lambda on, tell: on.execute(command, tell),
            "done",
            text if row_count(command) > MANY_ROWS else "",
        )

    def take_in(
        self, request: ImportRequest, tried: Trial | None = None, *, is_foreign: bool = False
    ) -> bool:
        """Import a file as one step, ours or of another program; tells why where it cannot.

        ``tried`` is what came of reading it before.
        """

        def take(on: Workspace, tell: Progress) -> Changes:
            # Loaded beside the window, which would stand still for as long as that takes.
            if is_foreign:
                from costdesk.services import foreign  # noqa: PLC0415

                foreign.take_in(on, request, tell, tried)
            else:
                from costdesk.services import importing  # noqa: PLC0415

                importing.import_file(on, request, tell)
            return Changes(EVERYTHING, _next_steps(on)[0])

        text = QCoreApplication.translate("Work", "Taking the file in…")
        return self._change(take, "done", text) is not None

    def take_back(self, batch: int, edited: Literal["ask", "keep", "delete"]) -> Changes | None:
        """Take an earlier import back as one step; tells why where it cannot."""
        from costdesk.services.batches import undo_import  # noqa: PLC0415 - not at start

        text = QCoreApplication.translate("Work", "Taking the import back…")
        return self._change(lambda on, _: undo_import(on, batch, edited), "done", text)

    def undo(self) -> None:
        """Take the last step back."""
        steps = [step for step in self.workspace.history() if not step.undone]
        is_long = bool(steps) and steps[-1].size > MANY_BYTES
        text = QCoreApplication.translate("Work", "Taking the step back…")
        self._change(lambda on, tell: on.undo(tell), "undone", text if is_long else "")

    def redo(self) -> None:
        """Do a step again that was taken back."""
        steps = [step for step in self.workspace.history() if step.undone]
        is_long = bool(steps) and steps[0].size > MANY_BYTES
        text = QCoreApplication.translate("Work", "Doing the step again…")
        self._change(lambda on, tell: on.redo(tell), "again", text if is_long else "")

    def _change(
        self, change: Callable[[Workspace, Progress], Changes], how: str, as_job: str
    ) -> Changes | None:
        """Change the workspace: at once, or with a text for it as a job."""
        found: list[Changes] = []

        def carry_out() -> None:
            if as_job:
                found.append(self._beside(as_job, change))
            else:
                found.append(change(self.workspace, silent))
            self._tell(found[0], how)

        return found[0] if self._succeeds(carry_out) else None

    def _beside(self, text: str, work: Callable[[Workspace, Progress], Result]) -> Result:
        """Work as a job on the open file, through a connection of its own."""
        workspace = self.workspace
        own = workspace.again()

        def run(progress: Progress) -> Result:
            with own:
                return work(own, progress)

        outcome = self.jobs.carry_out(text, run)
        if self._workspace is not workspace:
            raise Cancelled  # closed meanwhile: there is nobody to tell
        workspace.look_again()
        return outcome

    def next_steps(self) -> tuple[StepName | None, StepName | None]:
        """The steps that undo and redo would take."""
        if self._workspace is None:
            return None, None
        return _next_steps(self._workspace)

    def notice_others(self) -> None:
        """Show what other programs have changed in the file since it was looked at last."""
        if self._workspace is not None and not (self.jobs.is_busy or self.breath.is_taken):
            self._succeeds(self._look_again)

    def _look_again(self) -> None:
        if self.workspace.has_changed_elsewhere():
            self._results.clear()
            self.changed.emit(EVERYTHING)

    def _tell(self, changes: Changes, how: str) -> None:
        if changes.step:
            self._results.clear()
            self.changed.emit(changes.kinds)
            self.step_done.emit(changes.step, how)

    def _succeeds(self, work: Callable[[], object]) -> bool:
        """Whether it could be done; tells what it was refused for."""
        try:
            self.jobs.refuse_another()
            work()
        except Refused as refused:
            first = refused.findings[0]
            if first.code == Code.WORKSPACE_IN_USE:
                self.occupied.emit(Path(first.place.file), first)
            else:
                self.refused.emit(refused.findings)
        except Cancelled:
            pass
        else:
            return True
        return False

    # What is looked at

    @property
    def view(self) -> View:
        """What is looked at."""
        return self._view

    def look_at(
        self,
        *,
        grain: Grain | None = None,
        day: date | None = None,
        comparison: Comparison | Period | None = None,
    ) -> None:
        """Look at something else. What was chosen to compare with keeps to the grain it had."""
        view = View(grain or self._view.grain, day or self._view.day, *self._view[2:])
        if isinstance(comparison, Period):
            view = view._replace(comparison="chosen", other=comparison)
        elif comparison:
            view = view._replace(comparison=comparison, other=None)
        elif view.other and view.other.grain == self._view.grain:
            # A month beside a month becomes a quarter beside a quarter.
            start, fiscal_start = view.other.span.start, self.definitions.fiscal_start
            view = view._replace(other=period_of(start, view.grain, fiscal_start))
        if view != self._view:
            self._view = view
            self.view_changed.emit()

    @property
    def period(self) -> Period:
        """The period that is looked at."""
        return period_of(self._view.day, self._view.grain, self.definitions.fiscal_start)

    @property
    def compared_period(self) -> Period:
        """The period it is compared with; the one before where itself was chosen."""
        if self._view.other:
            other = self._view.other
            return self.periods_up_to(2)[0] if other == self.period else other
        start = self.period.span.start
        if self._view.comparison == "year_before":
            start = add_months(start, -_MONTHS_IN_YEAR)
            return period_of(start, self._view.grain, self.definitions.fiscal_start)
        return self.periods_up_to(2)[0]

    def periods_up_to(self, count: int) -> list[Period]:
        """So many periods, the last of which is looked at."""
        fiscal_start = self.definitions.fiscal_start
        periods = [self.period]
        while len(periods) < count:
            before = periods[0].span.start.toordinal() - 1
            day = date.fromordinal(before)
            periods.insert(0, period_of(day, self._view.grain, fiscal_start))
        return periods

    def offered_periods(self) -> list[Period]:
        """The periods to choose from: all that have counts or costs, and the one looked at."""
        usual = usual_periods(self.workspace, self._view.grain, date.today())  # noqa: DTZ011
        span = usual[0].span._replace(
            start=min(usual[0].span.start, self.period.span.start),
            stop=max(usual[-1].span.stop, self.period.span.stop),
        )
        return periods_touching(span, self._view.grain, self.definitions.fiscal_start)

    def results(self, periods: Sequence[Period]) -> list[PeriodResult]:
        """The results of some periods, cut to the counted range."""
        known = self._results
        missing = [period for period in dict.fromkeys(periods) if period not in known]
        for part in _parts(missing):
            self.breath.take()
            known.update(zip(part, period_results(self.workspace, part), strict=True))
        return [known[period] for period in periods]


def _parts(periods: Sequence[Period]) -> Iterator[list[Period]]:
    """As many periods as are worked out together."""
    part: list[Period] = []
    months = 0
    for period in periods:
        part.append(period)
        months += max(1, period.span.days // _DAYS_IN_MONTH)
        if months >= _MONTHS_AT_ONCE:
            yield part
            part, months = [], 0
    if part:
        yield part


def _next_steps(workspace: Workspace) -> tuple[StepName | None, StepName | None]:
    steps = workspace.history()
    done = [step.name for step in steps if not step.undone]
    undone = [step.name for step in steps if step.undone]
    return done[-1] if done else None, undone[0] if undone else None


def _open(path: Path, access: Access, progress: Progress) -> Workspace:
    if access == "read_only":
        return Workspace.open(path, read_only=True, progress=progress)
    return Workspace.open_alone(path, by_force=access == "by_force", progress=progress)
