"""Whatever is done, undoing restores every row of every table, and redoing brings it forth again.

A machine of random commands, undo, redo and opening again; beside it a plain list of what the
tables held after each step is the judge.
"""

import tempfile
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from costdesk.domain.contacts import Cell, ContactCount
from costdesk.domain.costs import Category
from costdesk.domain.findings import Refused
from costdesk.domain.periods import DAY, Span
from costdesk.services.commands import (
    AddCapacity,
    AddCategory,
    AddCosts,
    AddCounts,
    ChangeCapacity,
    ChangeCategory,
    ChangeCosts,
    ChangeCounts,
    Command,
    DeleteCapacity,
    DeleteCategory,
    DeleteCosts,
    DeleteCounts,
    DeleteScenario,
    RenameScenario,
    SaveScenario,
    SetSetting,
)
from costdesk.services.workspace import Workspace
from costdesk.storage.history import DATA_TABLES
from tests.builders import NOON, capacity, cost, day, workspace

Content = dict[str, list[tuple[object, ...]]]

DAYS = st.integers(0, 27).map(lambda days: day("2025-02-01") + days * DAY)
NAMES = st.sampled_from(["salaries", "rent", "tea", "coffee"])
CHANNELS = st.sampled_from(["phone", "chat", "fax"])
NUMBERS = st.integers(0, 3)
ITEMS = st.builds(
    lambda amount, first, category, channel: cost(
        str(amount), str(first), category=category, channel=channel
    ),
    NUMBERS,
    DAYS,
    NAMES,
    CHANNELS,
)
COUNTS = st.builds(
    lambda first, length, channel, handled: ContactCount(
        Span(first, first + length * DAY), Cell("", "inbound", channel), handled
    ),
    DAYS,
    st.integers(1, 5),
    CHANNELS,
    NUMBERS,
)
ROWS = st.builds(lambda first, hours: capacity(str(first), hours=str(hours)), DAYS, NUMBERS)
IDS = st.integers(1, 6)
SOME_IDS = st.lists(IDS, max_size=3).map(tuple)
COMMANDS: st.SearchStrategy[Command] = st.one_of(
    st.builds(AddCosts, st.lists(ITEMS, max_size=3).map(tuple)),
    st.builds(ChangeCosts, st.lists(st.tuples(IDS, ITEMS), max_size=2).map(tuple)),
    st.builds(DeleteCosts, SOME_IDS),
    st.builds(AddCounts, st.lists(COUNTS, max_size=3).map(tuple), replace=st.booleans()),
    st.builds(ChangeCounts, st.lists(st.tuples(IDS, COUNTS), max_size=2).map(tuple)),
    st.builds(DeleteCounts, SOME_IDS),
    st.builds(AddCapacity, st.lists(ROWS, max_size=3).map(tuple), replace=st.booleans()),
    st.builds(ChangeCapacity, st.lists(st.tuples(IDS, ROWS), max_size=2).map(tuple)),
    st.builds(DeleteCapacity, SOME_IDS),
    st.builds(
        SetSetting,
        st.sampled_from(["name", "concurrency.chat", "concurrency.fax", "currency"]),
        st.sampled_from(["1", "2", "EUR", "HUF"]),
    ),
    st.builds(AddCategory, st.builds(Category, NAMES, st.booleans(), st.booleans())),
    st.builds(ChangeCategory, st.builds(Category, NAMES, st.booleans(), st.booleans())),
    st.builds(DeleteCategory, NAMES),
    st.builds(SaveScenario, NAMES, st.sampled_from(['name = "a"', 'name = "b"'])),
    st.builds(RenameScenario, NAMES, NAMES),
    st.builds(DeleteScenario, NAMES),
)


class Undoing(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.workspace = workspace(Path(self.folder.name))
        self.states = [self.content()]  # after each step that can be undone or redone
        self.place = 0

    def teardown(self) -> None:
        self.workspace.close()
        self.folder.cleanup()

    def content(self) -> Content:
        return {
            table: self.workspace._connection.execute(f"SELECT * FROM {table}").fetchall()
            for table in DATA_TABLES
        }

    @rule(command=COMMANDS)
    def execute(self, command: Command) -> None:
        before = self.content()
        try:
            changes = self.workspace.execute(command)
        except Refused:
            assert self.content() == before
            return
        assert (changes.step is None) == (self.content() == before)
        if changes.step:
            self.place += 1
            self.states[self.place :] = [self.content()]

    @precondition(lambda self: self.place > 0)
    @rule()
    def undo(self) -> None:
        self.workspace.undo()
        self.place -= 1

    @precondition(lambda self: self.place + 1 < len(self.states))
    @rule()
    def redo(self) -> None:
        self.workspace.redo()
        self.place += 1

    @rule()
    def open_again(self) -> None:
        self.workspace.close()
        self.workspace = Workspace.open(self.workspace.path, now=lambda: NOON)

    @rule()
    def undo_all_and_redo_all(self) -> None:
        back, forth = self.place, len(self.states) - 1
        for place in reversed(range(back)):
            self.workspace.undo()
            assert self.content() == self.states[place]
        for place in range(1, forth + 1):
            self.workspace.redo()
            assert self.content() == self.states[place]
        self.place = forth

    @invariant()
    def the_tables_hold_what_the_step_left(self) -> None:
        assert self.content() == self.states[self.place]

    @invariant()
    def the_file_is_sound(self) -> None:
        assert self.workspace.check() == []


TestUndoing = Undoing.TestCase
TestUndoing.settings = settings(max_examples=60, stateful_step_count=30)
