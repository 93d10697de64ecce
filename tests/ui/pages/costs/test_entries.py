"""Lines of the ledger: every row with its share, whatever was shown before."""

from pathlib import Path

from costdesk.services.commands import AddCosts, ChangeCosts, DeleteCosts
from costdesk.ui.desk import Desk
from costdesk.ui.pages.costs import CostsPage
from costdesk.ui.pages.costs.entries import CostLine, lines_of
from tests.builders import cost, span
from tests.ui.pages.costs.pages import MOVE, RENT, WAGES, MakePage

MARCH = span("2025-03-01", "2025-03-31")
APRIL = span("2025-04-01", "2025-04-30")


def test_lines_are_the_same_with_and_without_those_from_before(filled: Desk) -> None:
    workspace = filled.workspace
    before: list[CostLine] = []
    for change in (
        ChangeCosts(((1, MOVE),)),
        AddCosts((cost("5", "2025-03-02"),)),
        DeleteCosts((2,)),
        AddCosts((RENT,)),
        ChangeCosts(((3, WAGES), (4, WAGES))),
    ):
        filled.execute(change)
        for days in (MARCH, APRIL, MARCH):
            rows, shares = workspace.ledger(), workspace.cost_shares(days)
            lines = lines_of(rows, shares, before)
            assert lines == lines_of(rows, shares)
            assert [line.row for line in lines] == rows
            assert {line.row.id: line.share for line in lines if line.share} == shares
            assert all(isinstance(line, CostLine) for line in lines)
            before = lines


def test_a_line_that_says_the_same_is_kept(filled: Desk) -> None:
    workspace = filled.workspace
    before = lines_of(workspace.ledger(), workspace.cost_shares(MARCH))
    filled.execute(ChangeCosts(((1, MOVE),)))
    after = lines_of(workspace.ledger(), workspace.cost_shares(MARCH), before)
    assert [old is new for old, new in zip(before, after, strict=True)] == [False, True, True, True]


def test_fields_are_made_once_for_a_workspace_and_anew_for_another(
    filled: Desk, show: MakePage, tmp_path: Path
) -> None:
    page = CostsPage(filled)
    made = page.editor
    page.refresh()
    assert page.editor is made
    page.deleteLater()
    shown = show(filled)
    before = shown.editor
    assert filled.create(tmp_path / "other.costdesk", "HUF", [], sample=False)
    assert shown.editor is not before
