"""Lines of statements: taken in, met again, undone."""

from decimal import Decimal

import pytest

from costdesk.domain.cost_rules import CostRule
from costdesk.domain.findings import Code, Refused
from costdesk.services.batches import undo_import
from costdesk.services.commands import AddRule, AlterCosts, SkipLines, TakeLine
from costdesk.services.imported_files import ImportedFile
from costdesk.services.statement_lines import (
    MonthTotal,
    all_lines,
    month_totals,
    take_in_lines,
    waiting_lines,
)
from costdesk.services.workspace import Workspace
from tests.builders import NOON, cost
from tests.services.statement_cases import INCOME, KPN, MARCH, line, take, total


def test_what_no_rule_takes_waits_and_costs_nothing(work: Workspace) -> None:
    report = take(work, MARCH)
    assert (report.rows_read, report.taken, report.waiting, report.left_out) == (1, 0, 1, {})
    assert [stored.line for stored in waiting_lines(work)] == [MARCH]
    assert work.costs() == []


def test_rules_sort_what_comes_in(work: Workspace) -> None:
    for rule in (KPN, CostRule(payee="belasting", skip="tax"), INCOME):
        work.execute(AddRule(rule))
    report = take(
        work,
        MARCH,
        line("-500", "2025-03-06", "Belastingdienst"),
        line("3000", "2025-03-07", "Client"),
        line("24.20", "2025-03-08"),
        line("-9", "2025-03-09", "Bakery"),
        line("-7", "2025-03-10", "Bakery", pending=True),
        line("0", "2025-03-11", "Bank"),
    )
    assert (report.taken, report.waiting) == (2, 1)
    assert report.left_out == {"tax": 1, "income": 1, "pending": 1, "zero": 1}
    assert total(work) == 10_000 - 2_000
    assert [stored.state for stored in all_lines(work)] == [
        "taken",
        "skipped",
        "skipped",
        "taken",
        "waiting",
    ]
    assert report.months == [
        MonthTotal("2025-03", Decimal(630), Decimal("3024.20"), "EUR"),
    ]


def test_a_dry_run_says_the_same_and_keeps_nothing(work: Workspace) -> None:
    work.execute(AddRule(KPN))
    dry = take(work, MARCH, dry_run=True)
    assert all_lines(work) == []
    assert work.imports() == []
    assert take(work, MARCH) == dry._replace(dry_run=False)


def test_months_keep_currencies_apart() -> None:
    lines = [line("-1", "2025-03-01"), line("-2", "2025-03-01", currency="USD")]
    assert [(each.currency, each.debits) for each in month_totals(lines)] == [
        ("EUR", Decimal(1)),
        ("USD", Decimal(2)),
    ]


# The same lines again


def test_overlapping_statements_bring_each_line_once(work: Workspace) -> None:
    work.execute(AddRule(KPN))
    april = line("-121", "2025-04-05")
    take(work, MARCH)
    report = take(work, MARCH, april)
    assert (report.taken, report.left_out) == (1, {"seen_before": 1})
    assert total(work) == 20_000
    assert [(row.batch.kind, row.batch.brought) for row in work.imports()] == [
        ("lines", 1),
        ("lines", 1),
    ]


def test_a_key_tells_a_line_again_whatever_its_text(work: Workspace) -> None:
    take(work, line("-121", "2025-03-05", key="A1", text="Invoice"))
    report = take(work, line("-121", "2025-03-05", key="A1", text="INVOICE 3/2025"))
    assert report.left_out == {"seen_before": 1}
    assert take(work, line("-121", "2025-03-05", key="A2", text="Invoice")).waiting == 1
    # A source that gives every line the same key.
    assert take(work, line("-5", "2025-03-05", key="A1")).waiting == 1


def test_two_real_equal_lines_stay_two(work: Workspace) -> None:
    coffee = line("-4", "2025-03-05", "Bakery")
    assert take(work, coffee, coffee).waiting == 2
    assert take(work, coffee, coffee, coffee).waiting == 1


def test_the_same_file_is_refused_and_comes_in_again_after_an_undo(work: Workspace) -> None:
    work.execute(AddRule(KPN))
    take(work, MARCH)
    with pytest.raises(Refused) as refused:
        take(work, MARCH)
    assert refused.value.findings[0].code == Code.TAKEN_IN_BEFORE
    assert take(work, MARCH, again=True).left_out == {"seen_before": 1}
    undo_import(work, 1)
    assert (all_lines(work), work.costs(), total(work)) == ([], [], 0)
    take(work, MARCH)
    assert total(work) == 10_000


# Undoing an import of lines


def test_what_the_owner_decided_by_hand_is_asked_about(work: Workspace) -> None:
    work.execute(AddRule(KPN))
    take(work, MARCH, line("-9", "2025-03-09", "Bakery"), line("-8", "2025-03-09", "Shop"))
    work.execute(SkipLines((2,), "private"))
    work.execute(AlterCosts((1,), (("note", "mine"),)))
    [row] = work.imports()
    assert (row.there, row.edited) == (3, 2)
    with pytest.raises(Refused) as refused:
        undo_import(work, 1)
    assert refused.value.findings[0].code == Code.EDITS_WOULD_GO
    undo_import(work, 1, "keep")
    assert [stored.state for stored in all_lines(work)] == ["taken", "skipped"]
    assert len(work.costs()) == 1
    work.undo()
    undo_import(work, 1, "delete")
    assert (all_lines(work), work.costs()) == ([], [])


def test_a_line_taken_by_hand_stays_with_its_cost(work: Workspace) -> None:
    take(work, MARCH)
    work.execute(TakeLine(1, cost("100", name="KPN", category="telecom")))
    undo_import(work, 1, "keep")
    assert [stored.state for stored in all_lines(work)] == ["taken"]
    assert total(work) == 10_000


# One account in two formats


def other_format(profile: str, name: str, *, both: bool = False) -> ImportedFile:
    return ImportedFile(name, name.encode().hex(), NOON, profile=profile, both=both)


def test_the_same_account_in_another_format_is_not_counted_twice(work: Workspace) -> None:
    account = "NL02ABNA0123456789"
    table = [
        line("-121", "2025-03-05", payee="KPN", account=account),
        line("-121", "2025-03-05", payee="KPN", account=account),
        line("-5", "2025-03-07", account=account),
    ]
    take_in_lines(work, table, other_format("bank-abn-amro", "march.tab"))
    camt = [
        line("-121.00", "2025-03-05", payee="KPN BV", account=account, key="B1"),
        line("-121.00", "2025-03-05", payee="KPN BV", account=account, key="B2"),
        line("-121.00", "2025-03-05", payee="KPN BV", account=account, key="B3"),
        line("-6", "2025-03-06", account=account, key="B4"),
        line("-5", "2025-03-07", account="NL44RABO0123456780", key="B5"),
    ]
    made = take_in_lines(work, camt, other_format("camt.053", "march.xml"), dry_run=True)
    assert made.left_out == {"same_money": 2}
    assert (made.taken, made.waiting) == (0, 3)
    same, beside = (each for each in made.findings if each.code != Code.LINES_WAIT)
    assert (same.code, same.values) == (Code.SAME_MONEY, {"rows": 2, "text": "march.tab"})
    assert (beside.code, beside.values) == (Code.SAME_DAYS, {"rows": 2, "text": "march.tab"})
    take_in_lines(work, camt, other_format("camt.053", "march.xml", both=True))
    assert len(all_lines(work)) == 8
    work.undo()
    take_in_lines(work, camt, other_format("camt.053", "march.xml"))
    assert len(all_lines(work)) == 6


def test_the_same_format_again_is_known_by_what_it_says(work: Workspace) -> None:
    account = "NL02ABNA0123456789"
    first = [line("-5", "2025-03-07", payee="A", account=account)]
    take_in_lines(work, first, other_format("camt.053", "one.xml"))
    more = [*first, line("-5", "2025-03-07", payee="B", account=account)]
    made = take_in_lines(work, more, other_format("camt.053", "two.xml"))
    assert made.left_out == {"seen_before": 1}
    assert len(all_lines(work)) == 2
