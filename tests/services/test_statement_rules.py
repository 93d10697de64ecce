"""Lines of statements: the bill they pay, and rules that sort them."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.cost_rules import CostRule, Terms
from costdesk.domain.findings import Code, Refused
from costdesk.domain.rhythms import expected
from costdesk.services.batches import undo_import
from costdesk.services.commands import (
    AddCosts,
    AddRule,
    ChangeRule,
    Command,
    DeleteCosts,
    DeleteRule,
    MoveRule,
    ReturnLines,
    SkipLines,
    TakeLine,
)
from costdesk.services.exporting import export_workspace
from costdesk.services.import_requests import Kind
from costdesk.services.importing import ImportRequest, import_file
from costdesk.services.statement_lines import (
    all_lines,
    judged,
    rhythms,
    rules,
    waiting_lines,
    would_take,
)
from costdesk.services.workspace import Workspace
from tests.builders import cost, day, workspace
from tests.services.statement_cases import INCOME, KPN, MARCH, YEAR, line, take, total


def refusal(work: Workspace, command: Command) -> Code:
    with pytest.raises(Refused) as refused:
        work.execute(command)
    return refused.value.findings[0].code


# The occurrence that a bill pays


@pytest.fixture
def recurring(work: Workspace) -> Workspace:
    """KPN at 98 a month from January, and the rule that takes its bills."""
    item = cost("98", name="KPN", category="telecom", recurrence="monthly")
    work.execute(AddCosts((item,)))
    work.execute(AddRule(KPN))
    return work


def test_a_bill_takes_the_place_of_the_occurrence_it_pays(recurring: Workspace) -> None:
    assert total(recurring) == 12 * 9_800
    report = take(recurring, MARCH)
    assert Code.OCCURRENCES_PAID in {finding.code for finding in report.findings}
    assert total(recurring) == 11 * 9_800 + 10_000
    [item] = [row.item for row in recurring.costs() if row.item.recurrence == "monthly"]
    assert item.without == (day("2025-03-01"),)
    assert recurring.check() == []
    assert sum(recurring.cost_shares(YEAR).values()) == total(recurring)


def test_two_bills_of_one_month_pay_one_occurrence(recurring: Workspace) -> None:
    take(recurring, MARCH, line("-121", "2025-03-20", text="Invoice 4"))
    assert total(recurring) == 11 * 9_800 + 2 * 10_000


def test_a_bill_of_another_size_pays_nothing(recurring: Workspace) -> None:
    take(recurring, line("-242", "2025-03-05"))
    assert total(recurring) == 12 * 9_800 + 20_000


@pytest.mark.parametrize(
    "goes",
    [
        lambda work: undo_import(work, 1),
        lambda work: work.execute(DeleteCosts((2,))),
        lambda work: work.execute(ReturnLines((1,))),
        lambda work: work.undo(),
    ],
    ids=["undo-import", "delete", "return", "undo"],
)
def test_the_occurrence_falls_due_again_when_the_bill_goes(
    recurring: Workspace,
    goes: Any,  # noqa: ANN401
) -> None:
    take(recurring, MARCH)
    goes(recurring)
    assert total(recurring) == 12 * 9_800
    assert all(not row.item.without for row in recurring.costs())


def test_a_recurring_item_that_is_deleted_leaves_its_bills(recurring: Workspace) -> None:
    take(recurring, MARCH)
    recurring.execute(DeleteCosts((1,)))
    assert total(recurring) == 10_000
    recurring.execute(DeleteCosts((2,)))
    assert total(recurring) == 0


def test_a_bill_is_no_edit_of_a_recurring_item(recurring: Workspace) -> None:
    take(recurring, MARCH)
    assert [row.edited for row in recurring.imports()] == [0]


AMOUNTS = st.lists(st.tuples(st.integers(1, 12), st.integers(80, 120)), max_size=6)


@given(AMOUNTS)
def test_never_both_and_never_neither(
    tmp_path_factory: pytest.TempPathFactory, bills: list[tuple[int, int]]
) -> None:
    """The sum is that of the bills, and of the occurrences that none of them pays."""
    with workspace(tmp_path_factory.mktemp("any")) as work:
        work.execute(AddCosts((cost("100", name="KPN", recurrence="monthly"),)))
        work.execute(AddRule(replace(KPN, vat_percent=Decimal(0))))
        lines = [
            line(f"-{amount}", f"2025-{month:02}-05", key=str(place))
            for place, (month, amount) in enumerate(bills)
        ]
        paid = {month for month, amount in bills if 90 <= amount <= 110}
        take(work, *lines)
        billed = sum(amount for _, amount in bills)
        assert total(work) == (billed + 100 * (12 - len(paid))) * 100
        if lines:
            undo_import(work, 1)
        assert total(work) == 120_000


# Rules


def test_a_rule_sorts_what_waits_as_one_step(work: Workspace) -> None:
    take(work, MARCH, line("-9", "2025-03-09", "Bakery"))
    changes = work.execute(AddRule(KPN))
    assert changes.kinds == {"costs", "lines", "rules"}
    assert [stored.state for stored in all_lines(work)] == ["taken", "waiting"]
    assert work.costs()[0].item.vendor == "KPN B.V."
    work.undo()
    assert (rules(work), work.costs(), len(waiting_lines(work))) == ([], [], 2)


def test_rules_are_tried_before_they_are_saved(work: Workspace) -> None:
    take(work, MARCH, line("-9", "2025-03-09", "Bakery"))
    [(taken, verdict)] = would_take(work, KPN)
    assert taken == MARCH
    assert verdict.item is not None
    assert verdict.item.category == "telecom"
    assert rules(work) == []
    work.execute(AddRule(CostRule(payee="kpn", skip="private")))
    assert would_take(work, KPN) == []
    assert len(would_take(work, KPN, place=0)) == 1


def test_rules_are_kept_as_they_are_and_in_their_order(work: Workspace) -> None:
    full = CostRule(
        payee="a",
        text="b",
        counter="c",
        heading="d",
        sign="paid",
        least=Decimal("1.50"),
        most=Decimal(9),
        own_account=True,
        name="n",
        category="Snacks",
        line="ACME",
        direction="inbound",
        channel="phone",
        driver="direct",
        vat_percent=Decimal(9),
        shift=-1,
        spread_months=12,
    )
    changes = work.execute(AddRule(full))
    assert [finding.code for finding in changes.findings] == [Code.CATEGORY_CREATED]
    work.execute(AddRule(INCOME))
    work.execute(AddRule(KPN, place=0))
    assert [stored.rule for stored in rules(work)] == [KPN, full, INCOME]
    work.execute(MoveRule(3, 2))
    assert [stored.id for stored in rules(work)] == [1, 2, 3]
    work.execute(MoveRule(2, -5))
    assert [stored.id for stored in rules(work)] == [2, 1, 3]
    work.execute(ChangeRule(1, replace(full, category="SNACKS", name="m")))
    assert rules(work)[1].rule == replace(full, name="m")
    work.execute(DeleteRule(2))
    assert [stored.id for stored in rules(work)] == [1, 3]
    for _ in range(7):
        work.undo()
    assert rules(work) == []


def test_a_changed_rule_sorts_what_waits(work: Workspace) -> None:
    take(work, MARCH)
    work.execute(AddRule(replace(KPN, payee="odido")))
    assert len(waiting_lines(work)) == 1
    work.execute(ChangeRule(1, KPN))
    assert waiting_lines(work) == []


def test_rules_that_mean_nothing_are_refused(work: Workspace) -> None:
    assert refusal(work, AddRule(CostRule(category="other"))) == Code.RULE_TAKES_ALL
    for command in (ChangeRule(9, KPN), DeleteRule(9), MoveRule(9, 0)):
        assert refusal(work, command) == Code.GONE


def test_transfers_between_own_accounts_are_known_by_the_accounts_of_lines(
    work: Workspace,
) -> None:
    work.execute(AddRule(CostRule(own_account=True, skip="transfer")))
    take(work, line("-9", "2025-03-09", "Bakery", account="NL 02 BANK 2"))
    report = take(work, line("-100", "2025-03-10", "Me", counter="NL02BANK2"))
    assert report.left_out == {"transfer": 1}


def test_an_account_that_becomes_known_as_own_sorts_what_waited(work: Workspace) -> None:
    work.execute(AddRule(CostRule(own_account=True, skip="transfer")))
    there = line("-100", "2025-03-10", "Savings", counter="NL20INGB0001234567")
    take(work, there, line("-9", "2025-03-10", "Bakery", counter="NL20INGB0009999999"))
    assert len(waiting_lines(work)) == 2
    back = line("100", "2025-03-10", "Me", account="NL20INGB0001234567 EUR", counter="NL01BANK1")
    assert take(work, back, name="b.sta").left_out == {"transfer": 2}
    assert [stored.line.payee for stored in waiting_lines(work)] == ["Bakery"]


def test_a_bill_that_differs_too_much_from_its_occurrence_is_said(recurring: Workspace) -> None:
    dear = line("-145.20", "2025-03-05", text="Invoice 3")
    findings = take(recurring, dear, line("24.20", "2025-03-10"), name="a.xml").findings
    [said] = [each for each in findings if each.code == Code.OCCURRENCES_BESIDE]
    assert said.values == {"rows": 1, "text": "KPN B.V."}
    april = line("-121", "2025-04-05"), line("-145.20", "2025-04-06")
    codes = {each.code for each in take(recurring, *april, name="b.xml").findings}
    assert Code.OCCURRENCES_BESIDE not in codes  # one of them has paid it


def test_a_refund_left_out_as_money_received_becomes_a_cost_by_a_rule_made_later(
    work: Workspace,
) -> None:
    work.execute(AddRule(INCOME))
    take(work, MARCH, line("24.20", "2025-03-10"), line("500", "2025-03-12", "Ann"))
    assert [stored.line.payee for stored in waiting_lines(work)] == ["KPN B.V."]
    work.execute(AddRule(KPN))
    assert total(work) == 10_000 - 2_000
    assert [stored.line.payee for stored in all_lines(work) if stored.reason] == ["Ann"]
    work.undo()
    assert [stored.state for stored in all_lines(work)] == ["waiting", "skipped", "skipped"]


def test_what_was_left_out_by_hand_stays_so(work: Workspace) -> None:
    take(work, line("24.20", "2025-03-10"))
    work.execute(SkipLines((1,), "income"))
    work.execute(AddRule(KPN))
    assert [stored.reason for stored in all_lines(work)] == ["income"]


def test_foreign_currency_waits_and_is_never_added_up(work: Workspace) -> None:
    work.execute(AddRule(KPN))
    dollars = line("-121", "2025-03-05", currency="USD")
    assert take(work, dollars).waiting == 1
    assert total(work) == 0
    verdict = judged(work, dollars)
    assert verdict.needs_rate
    assert verdict.item is not None
    work.execute(TakeLine(1, replace(verdict.item, rate=Decimal("0.5"))))
    assert total(work) == 5_000


def test_a_line_that_makes_no_sound_cost_waits(work: Workspace) -> None:
    work.execute(AddRule(CostRule(sign="paid", category="other")))
    assert take(work, line("-9", "2025-03-05", "")).waiting == 1


def test_lines_are_decided_about_once(work: Workspace) -> None:
    take(work, MARCH, line("-9", "2025-03-09", "Bakery"))
    work.execute(SkipLines((1,), "private"))
    assert refusal(work, SkipLines((1,), "private")) == Code.LINE_IS_SORTED
    assert refusal(work, TakeLine(1, cost())) == Code.LINE_IS_SORTED
    assert refusal(work, TakeLine(9, cost())) == Code.GONE
    assert refusal(work, SkipLines((2,), "whim")) == Code.NOT_A_CHOICE
    work.execute(ReturnLines((1,)))
    assert len(waiting_lines(work)) == 2


def test_a_bill_that_is_deleted_lets_its_line_wait_again(work: Workspace) -> None:
    work.execute(AddRule(KPN))
    take(work, MARCH)
    work.execute(DeleteCosts((1,)))
    assert [stored.line for stored in waiting_lines(work)] == [MARCH]


def test_what_comes_again_and_again_is_found_among_what_waits(work: Workspace) -> None:
    take(work, *(line("-50", f"2025-{month:02}-03", "Eneco") for month in range(1, 5)))
    [rhythm] = rhythms(work)
    assert (rhythm.payee, rhythm.recurrence, rhythm.times) == ("Eneco", "monthly", 4)


def test_everything_comes_back_from_an_export(recurring: Workspace, tmp_path: Path) -> None:
    full = CostRule(
        payee="=a",
        text="b",
        counter="c",
        heading="d",
        sign="paid",
        least=Decimal("1.5"),
        most=Decimal(9),
        own_account=True,
        name="n",
        category="telecom",
        line="ACME",
        direction="inbound",
        channel="phone",
        driver="direct",
        vat_percent=Decimal(9),
        shift=-1,
        spread_months=12,
    )
    for rule in (full, INCOME):
        recurring.execute(AddRule(rule))
    take(recurring, MARCH, line("5", "2025-03-09"), line("-8", "2025-03-09", "Shop", key="K"))
    paths = export_workspace(recurring, tmp_path / "out")
    assert [path.name for path in paths][6:] == ["rules.csv", "lines.csv"]
    kinds: tuple[Kind, ...] = ("settings", "costs", "contacts", "capacity", "rules", "lines")
    (tmp_path / "other").mkdir()
    with workspace(tmp_path / "other") as other:
        for kind in kinds:
            import_file(other, ImportRequest(tmp_path / "out" / f"{kind}.csv", kind))
        assert [row.rule for row in rules(other)] == [row.rule for row in rules(recurring)]
        assert [row.item for row in other.costs()] == [row.item for row in recurring.costs()]
        assert total(other) == total(recurring)
        assert [row.line for row in all_lines(other)] == [row.line for row in all_lines(recurring)]
        assert [row.reason for row in all_lines(other)] == ["taken", "taken", ""]
        # What the other workspace had taken in is not taken in again.
        assert take(other, MARCH).left_out == {"seen_before": 1}
        again = import_file(other, ImportRequest(tmp_path / "out" / "rules.csv", "rules"))
        assert (again.rows_written, again.left_out) == (0, {"seen_before": 3})


@pytest.mark.parametrize(
    ("row", "code"),
    [
        ("kpn,sideways,cost,telecom,0", Code.NOT_A_CHOICE),
        ("kpn,paid,cost,telecom,2", Code.NOT_A_CHOICE),
        (",,cost,telecom,0", Code.RULE_TAKES_ALL),
        ("kpn,,whim,,", Code.NOT_A_CHOICE),
    ],
)
def test_rules_of_a_file_that_mean_nothing_are_refused(
    work: Workspace, row: str, code: Code
) -> None:
    path = work.path.with_name("rules.csv")
    path.write_text(f"payee,sign,becomes,category,shift\n{row}\n")
    with pytest.raises(Refused) as refused:
        import_file(work, ImportRequest(path, "rules"))
    assert [(each.code, each.place.row) for each in refused.value.findings] == [(code, 2)]
    assert rules(work) == []


def test_what_comes_again_can_be_expected_and_is_never_counted_twice(work: Workspace) -> None:
    amounts = ("-121", "-121", "-126.05")
    take(work, *(line(each, f"2025-{month:02}-05") for month, each in enumerate(amounts, 1)))
    [rhythm] = rhythms(work)
    item = expected(rhythm, KPN, Terms("EUR", 2))
    work.execute(AddRule(KPN, expects=item))
    # Three bills, and nine months at what was paid last.
    assert total(work) == 10_000 + 10_000 + 10_417 + 9 * 10_417
    work.undo()
    assert work.costs() == []
