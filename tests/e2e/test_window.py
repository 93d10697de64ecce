"""The program as its owner meets it: a real window, a keyboard, a mouse and a clipboard."""

import json
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from tests.e2e.screen import ACCENT, Screen, missing_tools, open_screen, wait_for

pytestmark = pytest.mark.skipif(
    bool(missing_tools()), reason=f"no screen here without {', '.join(missing_tools())}"
)

OVERVIEW_IN_SIDEBAR = (60, 100)


class Person(NamedTuple):
    """How somebody writes, and what their Excel reads."""

    locale: str
    amount: str
    counts: str
    to_preset: Sequence[str]
    preset: Sequence[str]


# The Dutch want a CSV for their Excel, the British one for other programs.
ENGLISH = Person("en_GB", "1234.5", "1,200\r\n1,150\r\n980\r\n", ["alt+p"], ["exchange"])
DUTCH = Person(
    "nl_NL", "1234,5", "1.200\r\n1.150\r\n980\r\n", ["alt+x"], ["excel", "--locale", "nl_NL"]
)


@pytest.mark.parametrize("person", [ENGLISH, DUTCH], ids=lambda it: it.locale)
def test_from_nothing_to_a_summary_with_keyboard_mouse_and_clipboard(
    tmp_path: Path, person: Person
) -> None:
    with open_screen(tmp_path, person.locale) as screen:
        program = screen.start_program()
        path = make_workspace(screen)
        enter_cost(screen, path, person.amount)
        enter_counts(screen, path, person.counts)
        change_a_count_and_take_it_back(screen, path)
        look_around(screen)
        written = export(screen, person.to_preset)
        assert written == summary(path, "csv", "--preset", *person.preset)
        screen.press("ctrl+q")
        assert program.wait(10) == 0
        assert {file.suffix for file in screen.documents.iterdir()} == {".costdesk", ".csv"}


def test_what_was_done_before_a_restart_can_be_taken_back_after_it(tmp_path: Path) -> None:
    path = tmp_path / "centre.costdesk"
    run("new", str(path), "--currency", "EUR")
    with open_screen(tmp_path, "hu_HU") as screen:
        first = screen.start_program(str(path))
        enter_cost(screen, path, "1234,5")
        screen.press("ctrl+q")
        assert first.wait(10) == 0
        screen.start_program(str(path))
        screen.press("ctrl+z")
        expect_total(path, cost="0.00")
        screen.press("ctrl+y")
        expect_total(path, cost="1234.50")


def test_a_second_start_shows_its_file_in_the_first_window(tmp_path: Path) -> None:
    paths = [tmp_path / f"{name}.costdesk" for name in ("Bakery", "Laundry ő")]
    for path in paths:
        run("new", str(path), "--currency", "EUR")
    with open_screen(tmp_path, "nl_NL") as screen:
        first = screen.start_program(str(paths[0]))
        screen.expect_window("Bakery – CostDesk")
        with screen.note("Another program"):
            screen.expect_window("Another program")
            assert screen.start_another(str(paths[1])) == 0
            screen.expect_window("Laundry ő – CostDesk")
            screen.minimise()
            assert screen.start_another() == 0
            screen.expect_window("Laundry ő – CostDesk")
        enter_cost(screen, paths[1], "1234,5")
        screen.press("ctrl+q")
        assert first.wait(10) == 0
        after = screen.start_program(str(paths[0]))
        screen.expect_window("Bakery – CostDesk")
        after.kill()
        after.wait(10)
        screen.start_program(str(paths[0]))
        screen.expect_window("Bakery – CostDesk")


def test_a_fault_before_the_window_is_shown_by_the_desktop(tmp_path: Path) -> None:
    with open_screen(tmp_path, "en_GB") as screen:
        screen.start_without_qt("libEGL.so.1: cannot open shared object file")
        screen.expect_window("CostDesk")
        assert "lacks libEGL.so.1" in screen.said


# What the person does


def make_workspace(screen: Screen) -> Path:
    """The button of the welcome page has the keyboard; a name is all that is asked."""
    with screen.another_window():
        screen.press("ctrl+shift+n")
    screen.type("Bakery")
    screen.press("Return")
    screen.expect_window("Bakery – CostDesk")
    return screen.documents / "Bakery.costdesk"


def enter_cost(screen: Screen, path: Path, amount: str) -> None:
    screen.press("ctrl+3", "ctrl+n")
    screen.type("Premises")
    screen.press("Tab", "Tab")
    screen.type(amount)
    screen.press("Tab", "Tab")
    screen.type(f"{date.today().year - 1}-01-01")  # noqa: DTZ011 - the program's own today
    screen.press("Return")
    expect_total(path, cost="1234.50")


def enter_counts(screen: Screen, path: Path, block: str) -> None:
    """One is typed into this month; those of the three months before are pasted."""
    screen.press("ctrl+2")
    screen.type("812")
    screen.press("Return")
    expect_total(path, handled=812, cost_per_contact="1.5203")
    screen.press("Up", "Up", "Up", "Up")
    with screen.clipboard(block):
        screen.press("ctrl+v")
        wait_for(lambda: handled(path) == [1200, 1150, 980, 812], "the pasted counts")


def change_a_count_and_take_it_back(screen: Screen, path: Path) -> None:
    screen.press("Down", "Down", "Down")
    screen.type("500")
    screen.press("Return")
    expect_total(path, handled=500, cost_per_contact="2.4690")
    screen.press("ctrl+z")
    expect_total(path, handled=812, cost_per_contact="1.5203")


def look_around(screen: Screen) -> None:
    with screen.something_new("the Overview"):
        screen.click(*OVERVIEW_IN_SIDEBAR)
    with screen.something_new("the calculator"):
        screen.press("ctrl+4")
    assert not screen.shows(ACCENT)
    screen.press("ctrl+5")
    wait_for(lambda: screen.shows(ACCENT), "a chart with a bar")
    screen.press("Left", "Return")
    wait_for(lambda: not screen.shows(ACCENT), "the period behind a bar")


def export(screen: Screen, to_preset: Sequence[str]) -> bytes:
    written = screen.documents / "months.csv"
    with screen.another_window():
        screen.press("ctrl+e")
    with screen.another_window():
        screen.press(*to_preset, "Return")
    screen.type(str(written))
    screen.press("Return")
    wait_for(written.exists, "the written file")
    screen.expect_window("Bakery – CostDesk")
    return written.read_bytes()


# What the workspace says


def run(*words: str) -> bytes:
    command = [sys.executable, "-m", "costdesk", *words]
    return subprocess.run(command, check=True, capture_output=True).stdout


def summary(path: Path, form: str, *words: str) -> bytes:
    return run("summary", str(path), "--format", form, *words)


def rows(path: Path) -> list[dict[str, Any]]:
    """The totals by month."""
    everything: list[dict[str, Any]] = json.loads(summary(path, "json"))
    return [row for row in everything if row["channel"] == "total"]


def handled(path: Path) -> list[int]:
    return [row["handled"] for row in rows(path)]


def expect_total(path: Path, **values: object) -> None:
    """The last month has these figures, before long."""

    def is_so() -> bool:
        months = rows(path)
        return bool(months) and values.items() <= months[-1].items()

    wait_for(is_so, str(values))
