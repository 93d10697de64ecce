"""Everything given back as files, from which an import makes the same workspace."""

import tempfile
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.contacts import Capacity, Cell, ContactCount
from costdesk.domain.costs import RECURRENCES, CostItem
from costdesk.domain.findings import Code, Refused
from costdesk.domain.item_rules import item_problems
from costdesk.domain.periods import Span
from costdesk.domain.reasons import ReasonCount, folded_reason
from costdesk.exports.csv_files import Cell as CsvCell
from costdesk.exports.csv_files import render, style_of
from costdesk.services.commands import AddCapacity, AddCosts, AddCounts, SaveScenario, SetSetting
from costdesk.services.exporting import export_workspace
from costdesk.services.import_requests import Kind
from costdesk.services.importing import ImportRequest, import_file
from costdesk.services.reason_commands import AddReasons
from costdesk.services.workspace import Workspace
from tests.builders import capacity, cost, count, day, reason, workspace

KINDS: tuple[Kind, ...] = ("settings", "costs", "contacts", "capacity", "scenarios", "quality")
NAMES = [
    "settings.csv",
    "costs.csv",
    "contacts.csv",
    "capacity.csv",
    "scenarios.csv",
    "quality.csv",
]


def content(work: Workspace) -> list[object]:
    return [
        [row.item for row in work.costs()],
        [row.count for row in work.counts()],
        [row.capacity for row in work.capacities()],
        [row.quality for row in work.qualities()],
        [row.row for row in work.reasons()],
        work.settings(),
        work.definitions(),
        work.categories(),
        work.channels(),
        work.scenarios(),
    ]


def exported(work: Workspace, folder: Path) -> dict[str, bytes]:
    paths = export_workspace(work, folder)
    names = [*NAMES, "reasons.csv"] if work.has_reasons() else NAMES
    assert [path.name for path in paths] == names
    assert sorted(path.name for path in folder.iterdir()) == sorted(names)
    return {path.name: path.read_bytes() for path in paths}


def taken_back(folder: Path, files: Path, order: Sequence[Kind] = KINDS) -> Workspace:
    folder.mkdir()
    work = workspace(folder)
    for kind in order:
        if kind != "reasons" or (files / "reasons.csv").exists():
            import_file(work, ImportRequest(files / f"{kind}.csv", kind))
    return work


def test_an_empty_workspace_gives_headings_and_settings(tmp_path: Path) -> None:
    with workspace(tmp_path, name="Desk") as work:
        files = exported(work, tmp_path / "out")
    assert files["costs.csv"] == (
        b"name,category,amount,quantity,currency,rate,on_cost_percent,vat_percent,recurrence,"
        b"start,end,spread_months,residual,line,direction,channel,driver,one_off,vendor,note\n"
    )
    assert files["contacts.csv"] == (
        b"start,end,line,direction,channel,offered,handled,abandoned,handle_seconds,"
        b"answer_seconds,resolved,leads,sales,note\n"
    )
    assert files["capacity.csv"] == b"start,end,paid_hours,shrinkage_percent\n"
    assert files["settings.csv"].startswith(b"key,value\ncurrency,EUR\nname,Desk\n")
    with workspace(tmp_path / "out") as other:
        for kind in KINDS:
            import_file(other, ImportRequest(tmp_path / "out" / f"{kind}.csv", kind))
        assert other.definitions().name == "Desk"


def test_rows_are_written_as_people_write_them(tmp_path: Path) -> None:
    item = cost(
        "12.50",
        name="=Phones",
        category="hardware",
        quantity="3",
        currency="USD",
        rate="0.92",
        on_cost_percent="1.5",
        spread_months=36,
        residual="10.00",
        channel="phone",
        one_off=True,
        note="new",
    )
    with workspace(tmp_path) as work:
        work.execute(AddCosts((item, cost("100", recurrence="monthly", end="2025-12-31"))))
        work.execute(AddCounts((count("2025-01-01", "2025-01-31", offered=12),)))
        work.execute(AddCapacity((capacity("2025-01-01", "2025-01-31", "160.50", "30"),)))
        files = exported(work, tmp_path / "out")
    assert files["costs.csv"].decode().splitlines()[1:] == [
        "'=Phones,hardware,12.5,3,USD,0.92,1.5,,once,2025-01-01,,36,10,,,phone,,yes,,new",
        "wages,salaries,100,1,,,,,monthly,2025-01-01,2025-12-31,,,,,,,,,",
    ]
    assert files["contacts.csv"].decode().splitlines()[1:] == [
        "2025-01-01,2025-01-31,,inbound,phone,12,10,,,,,,,"
    ]
    assert files["capacity.csv"].decode().splitlines()[1:] == ["2025-01-01,2025-01-31,160.5,30"]


def test_scenarios_come_back_as_they_were_typed(tmp_path: Path) -> None:
    texts = [
        'name = "a"\n',
        '\n# "=quoted"; and, more\nname = "b"\n\n',
        "name = 'c'\r\n\tnote = ''",
    ]
    with workspace(tmp_path) as work:
        for place, text in enumerate(texts):
            work.execute(SaveScenario(f'=name "{place}", ü', text))
        exported(work, tmp_path / "out")
        with taken_back(tmp_path / "copy", tmp_path / "out") as copy:
            assert copy.scenarios() == work.scenarios()
            assert [step.name.code for step in copy.history()][-1] == "save_scenarios"


def test_a_scenario_in_a_file_that_cannot_be_read_is_refused_at_its_row(tmp_path: Path) -> None:
    path = tmp_path / "scenarios.csv"
    path.write_text("name,scenario\nfine,\"name = 'x'\"\nwrong,tea\n", encoding="utf-8")
    with workspace(tmp_path) as work, pytest.raises(Refused) as caught:
        import_file(work, ImportRequest(path, "scenarios"))
    [finding] = caught.value.findings
    assert (finding.code, finding.place.row) == (Code.SCENARIO_BROKEN, 3)
    assert finding.place.file == str(path)


def test_a_folder_that_cannot_be(tmp_path: Path) -> None:
    with workspace(tmp_path) as work, pytest.raises(Refused) as caught:
        export_workspace(work, tmp_path / "none" / "out")
    [finding] = caught.value.findings
    assert (finding.code, finding.place.file) == (Code.NO_FOLDER, str(tmp_path / "none" / "out"))


# What spreadsheets, delimited files and careless readers stumble over
HOSTILE = (
    "=1+1", "'=1+1", "''@x", "'", "''", "+31 20", "-5", "\tx", "\rx", "\nx", "a\r\nb", 'say "x"',
    ",", ";", "a;b|c", "Total", "total,5", "Összesen", "1.234", "12,50", "2025-01-01", "0012",
    " lead", "trail ", "é", "Győr €", "\ufeffx", "a\u2028b", "a\x0bb", "a\x85b", "\x1cx", "😀", "#",
    "NULL", "yes", "name", "key,value", "sep=;", "\\", "a\\,b", '"', '""', '",', "\r", "x\r",
)  # fmt: skip
TEXTS = st.sampled_from(HOSTILE) | st.text(
    st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=12
)
FILLED = TEXTS.filter(lambda text: bool(text.strip()))
TRIMMED = FILLED.map(str.strip)
PLAIN = st.text(st.characters(categories=["L", "N"]), min_size=1, max_size=6)
LINES = st.sampled_from(["", "", "ACME", "=B", "a/b", "Total"]) | PLAIN
CHANNELS = st.sampled_from(["phone", "email", "self_service", "Counter", "@home", "x.y"]) | PLAIN
CELLS = st.builds(Cell, LINES, st.sampled_from(["inbound", "outbound"]), CHANNELS)
DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
SOME_DAYS = st.none() | DAYS
AMOUNTS = st.decimals(-(10**6), 10**6, places=4) | st.sampled_from(
    [Decimal("12.50"), Decimal("1E+3"), Decimal(0), Decimal("1.234")]
)
PARTS = st.decimals(0, 1000, places=3)
DRIVERS = st.sampled_from(["", "", "handle_time", "contacts", "unallocated", "direct"]) | st.builds(
    "percent:{}={};{}={}".format, CELLS, st.just("62.50"), CELLS, st.just("37.5")
)
ITEMS = st.builds(
    CostItem,
    name=FILLED,
    category=st.sampled_from(["salaries", "rent", "Own", "own"]) | TRIMMED,
    amount=AMOUNTS,
    start=DAYS,
    quantity=st.just(Decimal(1)) | PARTS,
    on_cost_percent=st.just(Decimal(0)) | PARTS,
    vat_percent=st.just(Decimal(0)) | PARTS,
    recurrence=st.sampled_from(RECURRENCES),
    end=SOME_DAYS,
    line=LINES,
    direction=st.sampled_from(["", "inbound", "outbound"]),
    channel=st.just("") | CHANNELS,
    driver=DRIVERS,
    one_off=st.booleans(),
    vendor=TEXTS,
    note=TEXTS,
) | st.builds(
    CostItem,
    name=FILLED,
    category=TRIMMED,
    amount=AMOUNTS,
    start=DAYS,
    currency=st.just("USD"),
    rate=st.just(Decimal("0.123456789")),
    spread_months=st.integers(1, 60),
    residual=st.none() | st.just(Decimal("0.50")),
    note=TEXTS,
)
NUMBERS = st.none() | st.integers(0, 10**6)
MEASURES = st.fixed_dictionaries(
    {"handled": st.integers(0, 10**6), "note": TEXTS},
    optional=dict.fromkeys(
        ("offered", "abandoned", "handle_seconds", "answer_seconds", "resolved", "leads", "sales"),
        NUMBERS,
    ),
)
SETTINGS = st.lists(
    st.sampled_from(
        [
            ("name", "=Desk"), ("name", "a, b"), ("language", "hu"), ("fiscal_start", "4"),
            ("outbound", "leads"), ("count_self_service", "yes"),
            ("holidays", "2025-12-25 2025-12-26"), ("complete_through", "2025-03-31"),
            ("concurrency.chat", "2.5"), ("agent_time.Counter", "no"), ("labour.rent", "yes"),
            ("capacity.Own", "yes"), ("labour.salaries", "no"), ("concurrency.x.y", "3"),
        ]
    ),
    max_size=5,
)  # fmt: skip


def _count(span: Span, cell: Cell, measures: dict[str, Any]) -> ContactCount:
    return ContactCount(span, cell, **measures)


REASONS = st.builds(
    lambda start, days, *texts: ReasonCount(Span(start, start + timedelta(days)), *texts),
    DAYS,
    st.integers(1, 40),
    CELLS,
    FILLED.filter(folded_reason),
    st.integers(0, 10**6),
    TEXTS,
)


@st.composite
def counts_of_a_cell(draw: st.DrawFn) -> tuple[ContactCount, ...]:
    """Rows of one cell that do not overlap, in the order of days."""
    cell, first = draw(CELLS), draw(DAYS)
    rows = []
    for gap, days in draw(st.lists(st.tuples(st.integers(0, 9), st.integers(1, 40)), max_size=4)):
        start = first + timedelta(gap)
        first = start + timedelta(days)
        rows.append(_count(Span(start, first), cell, draw(MEASURES)))
    return tuple(rows)


@st.composite
def capacities(draw: st.DrawFn) -> tuple[Capacity, ...]:
    """Rows one after another, some days with two teams."""
    start = draw(DAYS)
    rows = []
    for days, teams in draw(st.lists(st.tuples(st.integers(1, 40), st.integers(1, 2)), max_size=4)):
        span = Span(start, start + timedelta(days))
        start = span.stop
        rows += [Capacity(span, draw(PARTS), draw(st.decimals(0, 100, places=2)))] * teams
    return tuple(rows)


@given(
    items=st.lists(ITEMS.filter(lambda item: not item_problems(item, "EUR", 2)), max_size=6),
    cells=st.lists(counts_of_a_cell(), max_size=3),
    hours=capacities(),
    pairs=SETTINGS,
    about=st.lists(REASONS, max_size=5),
    order=st.permutations([*KINDS, "reasons"]),
)
def test_export_and_import_give_the_same_workspace(
    items: list[CostItem],
    cells: list[tuple[ContactCount, ...]],
    hours: tuple[Capacity, ...],
    pairs: list[tuple[str, str]],
    about: list[ReasonCount],
    order: list[Kind],
) -> None:
    with tempfile.TemporaryDirectory() as name, workspace(folder := Path(name)) as work:
        for pair in pairs:
            work.execute(SetSetting(*pair))
        work.execute(AddCosts(tuple(items)))
        for counts in cells:
            with suppress(Refused):  # two cells that are one, spelt differently
                work.execute(AddCounts(counts))
        work.execute(AddCapacity(hours))
        for row in about:
            with suppress(Refused):  # one day of a reason twice
                work.execute(AddReasons((row,)))
        files = exported(work, folder / "out")
        with taken_back(folder / "other", folder / "out", order) as other:
            assert content(other) == content(work)
            assert exported(other, folder / "again") == files


def test_every_hostile_text_survives(tmp_path: Path) -> None:
    items = tuple(
        cost(name=f"{text}x", vendor=text, note=text, category=text.strip() or "rent")
        for text in HOSTILE
    )
    counts = tuple(
        count(str(day("2025-01-01") + timedelta(number)), note=text)
        for number, text in enumerate(HOSTILE)
    )
    with workspace(tmp_path) as work:
        work.execute(AddCosts(items))
        work.execute(AddCounts(counts))
        files = exported(work, tmp_path / "out")
        with taken_back(tmp_path / "other", tmp_path / "out") as other:
            assert content(other) == content(work)
            assert exported(other, tmp_path / "again") == files


@pytest.mark.parametrize("locale", ["nl_NL", "hu_HU", "en_GB"])
def test_a_table_for_a_spreadsheet_can_be_taken_back(tmp_path: Path, locale: str) -> None:
    header = ["name", "category", "amount", "start", "one_off", "note"]
    rows: list[Sequence[CsvCell]] = [
        ["=Rent; desk, lamp", "rent", Decimal("-1234.50"), day("2025-02-01"), True, "’t Hoekje"],
        ["Győr", "Own", Decimal("0.25"), day("2025-01-02"), False, None],
    ]
    path = tmp_path / "costs.csv"
    path.write_bytes(render(header, rows, style_of("excel", locale)))
    with workspace(tmp_path) as work:
        import_file(work, ImportRequest(path, "costs"))
        assert [row.item for row in work.costs()] == [
            cost(
                "-1234.50",
                "2025-02-01",
                name="=Rent; desk, lamp",
                category="rent",
                one_off=True,
                note="’t Hoekje",
            ),
            cost("0.25", "2025-01-02", name="Győr", category="Own"),
        ]


def test_targets_come_back(tmp_path: Path) -> None:
    with workspace(tmp_path) as work:
        work.execute(SetSetting("target.total_cost", "52000"))
        work.execute(SetSetting("target.total_cost.2025-07", "51000.5"))
        exported(work, tmp_path / "out")
        with taken_back(tmp_path / "other", tmp_path / "out") as other:
            assert other.definitions() == work.definitions()
            assert len(other.definitions().targets["total_cost"]) == 2


def test_reasons_are_written_where_there_are_any_and_come_back(tmp_path: Path) -> None:
    row = reason("=Order, where?", 3, "2025-01-01", None, "ACME/inbound/chat", note="x")
    with workspace(tmp_path) as work:
        work.execute(AddReasons((row, reason("invoice"))))
        files = exported(work, tmp_path / "out")
        assert files["reasons.csv"].decode().splitlines() == [
            "start,end,line,direction,channel,reason,contacts,note",
            "2025-01-01,2025-01-31,,inbound,phone,invoice,10,",
            '2025-01-01,2025-01-01,ACME,inbound,chat,"\'=Order, where?",3,x',
        ]
        with taken_back(tmp_path / "other", tmp_path / "out", [*KINDS, "reasons"]) as other:
            assert content(other) == content(work)
