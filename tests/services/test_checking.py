"""What is odd in a workspace, found through its door."""

from decimal import Decimal
from pathlib import Path

from costdesk.domain.findings import Code
from costdesk.domain.statements import StatementLine
from costdesk.services.checking import check_workspace
from costdesk.services.commands import AddCounts, SaveScenario, SetSetting
from costdesk.services.imported_files import ImportedFile
from costdesk.services.statement_lines import take_in_lines
from costdesk.services.workspace import Workspace
from costdesk.storage.scenarios import put_scenario
from tests.builders import NOON, count, day


def test_zeros_at_the_end_are_asked_about_until_the_owner_said_how_far_counts_go(
    tmp_path: Path,
) -> None:
    with Workspace.create(tmp_path / "a.costdesk", "EUR") as workspace:
        counts = (count("2025-03-03", handled=5), count("2025-03-04", handled=0))
        workspace.execute(AddCounts(counts))
        assert [found.code for found in check_workspace(workspace)] == [Code.TRAILING_ZEROS]
        for said in ("2025-03-03", "2025-03-04"):
            workspace.execute(SetSetting("complete_through", said))
            assert not check_workspace(workspace)
        workspace.execute(SetSetting("complete_through", ""))
        assert check_workspace(workspace)


def test_bank_lines_that_wait_are_named(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "a.costdesk", "EUR") as workspace:
        line = StatementLine(day("2025-03-05"), Decimal(-121), currency="EUR", payee="KPN B.V.")
        take_in_lines(workspace, [line], ImportedFile("bank.xml", "ab", NOON))
        [found] = check_workspace(workspace)
    assert (found.code, found.values) == (Code.LINES_WAIT, {"rows": 1})


def test_a_scenario_that_can_no_longer_be_read_is_found(tmp_path: Path) -> None:
    with Workspace.create(tmp_path / "a.costdesk", "EUR") as workspace:
        workspace.execute(SaveScenario("Fine", 'name = "x"'))
        put_scenario(workspace._connection, "Newer", 'name = "x"\n[[levers]]\nkind = "tea"')
        [found] = check_workspace(workspace)
    assert (found.code, found.place.item) == (Code.NOT_A_CHOICE, "Newer, levers[1]")
