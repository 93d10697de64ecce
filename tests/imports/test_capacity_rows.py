from decimal import Decimal

import pytest

from costdesk.domain.contacts import Capacity
from costdesk.domain.findings import Code, Refused
from costdesk.domain.progress import Cancelled
from costdesk.imports.answers import Answers
from costdesk.imports.capacity_rows import read_capacity
from costdesk.imports.records import Terms
from costdesk.imports.setting_rows import read_settings
from tests.builders import capacity

EUR = Terms("EUR", 2)
HEAD = "start,end,paid_hours,shrinkage_percent"


def read(text: str) -> list[Capacity]:
    return list(read_capacity(text.encode(), Answers(), EUR).values)


def places(text: str) -> list[tuple[Code, int | None, str]]:
    with pytest.raises(Refused) as caught:
        read(text)
    return [(f.code, f.place.row, f.place.column) for f in caught.value.findings]


def test_rows() -> None:
    text = f"{HEAD}\n2025-01-01,2025-01-31,1600.5,30 %\n2025-02-01,2025-02-28,1500,\n"
    assert read(text) == [
        capacity("2025-01-01", "2025-01-31", "1600.5", "30"),
        capacity("2025-02-01", "2025-02-28", "1500", "0"),
    ]


def test_a_date_is_both_ends_and_shrinkage_may_be_left_out() -> None:
    assert read("date,paid_hours\n2025-01-01,8\n") == [capacity("2025-01-01", None, "8", "0")]


def test_rows_with_the_very_same_days_are_teams() -> None:
    row = "2025-01-01,2025-01-31,160,30\n"
    assert len(read(f"{HEAD}\n{row}{row}")) == 2


def test_other_overlaps_are_refused() -> None:
    text = f"{HEAD}\n2025-01-01,2025-01-31,160,30\n2025-01-31,2025-02-28,160,30\n"
    assert places(text) == [(Code.CAPACITY_OVERLAP_IN_FILE, 3, "")]


def test_what_capacity_cannot_be() -> None:
    text = (
        f"{HEAD}\n2025-01-31,2025-01-01,160,30\n2025-02-01,2025-02-01,-1,101\n"
        "2025-03-01,2025-03-01,,€ 5\n"
    )
    assert places(text) == [
        (Code.END_BEFORE_START, 2, "end"),
        (Code.NEGATIVE, 3, "paid_hours"),
        (Code.TOO_LARGE, 3, "shrinkage_percent"),
        (Code.NOT_A_NUMBER, 4, "shrinkage_percent"),
        (Code.REQUIRED, 4, "paid_hours"),
    ]


def test_hours_in_the_number_style_of_the_owner() -> None:
    [row] = read("start;end;paid_hours\n2025-01-01;2025-01-31;1.600,5\n")
    assert row.paid_hours == Decimal("1600.5")


def test_settings_are_keys_and_texts() -> None:
    text = 'key,value\nname," The centre "\nholidays,\ncomplete_through,2025-01-31\n'
    table = read_settings(text.encode(), Answers(), EUR)
    assert table.values == (
        ("name", " The centre "), ("holidays", ""), ("complete_through", "2025-01-31")
    )  # fmt: skip
    assert table.rows == (2, 3, 4)
    with pytest.raises(Refused) as caught:
        read_settings(b"key,value\n,x\n", Answers(), EUR)
    assert [f.code for f in caught.value.findings] == [Code.REQUIRED]


def test_progress_is_told_and_can_stop_it() -> None:
    told = []
    text = f"{HEAD}\n2025-01-01,2025-01-31,160,30\n".encode()
    read_capacity(text, Answers(), EUR, lambda done, total: told.append((done, total)))
    assert told[-1] == (100, 100)
    assert told == sorted(told)
    assert len(set(told)) > 4

    def stop(done: int, total: int) -> None:
        raise Cancelled(done, total)

    with pytest.raises(Cancelled):
        read_capacity(text, Answers(), EUR, stop)
