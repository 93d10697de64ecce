"""A table in any shape reads back the same, or is asked about; never wrong, never a crash."""

import csv
import io
from contextlib import suppress
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.definitions import Language
from costdesk.domain.findings import Code, Refused
from costdesk.imports.answers import Answers
from costdesk.imports.capacity_rows import read_capacity
from costdesk.imports.contact_rows import read_contacts
from costdesk.imports.cost_rows import read_costs
from costdesk.imports.records import Terms
from costdesk.imports.setting_rows import read_settings

EUR = Terms("EUR", 2)
ASKED = {Code.DATE_ORDER_UNCLEAR, Code.NUMBER_STYLE_UNCLEAR}


class Shape(NamedTuple):
    """How somebody's program writes a table."""

    delimiter: str
    line_end: str
    quote_all: bool
    encoding: str
    language: Language
    decimal: str
    group: str
    digits: int
    negative: str
    day: str
    preamble: bool


class Item(NamedTuple):
    name: str
    amount: int  # in the smallest unit that the shape writes
    quantity: int
    day: date


DAYS = (
    "{y}-{m:02}-{d:02}",
    "{y}.{m:02}.{d:02}.",
    "{y}/{m}/{d}",
    "{y}{m:02}{d:02}",
    "{d:02}-{m:02}-{y}",
    "{d}/{m}/{y}",
    "{m}/{d}/{y}",
    "{d}.{m}.{y}",
    "{d}. {m}. {y}",
    "{m}/{d}/{s:02}",
    "{d:02}-{m:02}-{s:02}",
    "{s:02}/{m:02}/{d:02}",
    "{m}/{d}/{y} 8:30",
    "{y}-{m:02}-{d:02}T08:30:00Z",
    "{d:02}.{m:02}.{s:02} 23:59",
)
SHAPES = st.builds(
    Shape,
    delimiter=st.sampled_from(",;\t|"),
    line_end=st.sampled_from(["\n", "\r\n", "\r", "\r\r\n"]),
    quote_all=st.booleans(),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252", "cp1250"]),
    language=st.just("en"),
    decimal=st.sampled_from(".,"),
    group=st.sampled_from(["", "other", " ", "\u00a0", "'"]),
    digits=st.integers(0, 4),
    negative=st.sampled_from(["-{}", "{}-", "({})", "€ -{}"]),
    day=st.sampled_from(DAYS),
    preamble=st.booleans(),
).map(lambda shape: shape._replace(language="hu" if shape.encoding == "cp1250" else "nl"))
WORDS = st.text(alphabet='abcXYZ éöü"&/.-_;,', min_size=1, max_size=12).map(
    lambda text: f"n{text}".strip()
)
ITEMS = st.lists(
    st.builds(
        Item,
        name=WORDS,
        amount=st.integers(-(10**9), 10**9) | st.integers(-2000, 2000),
        quantity=st.integers(0, 10**7) | st.sampled_from([1000, 1234, 2000]),
        day=st.dates(date(1970, 1, 1), date(2069, 12, 31)),
    ),
    min_size=1,
    max_size=8,
)
MAPPING = tuple(
    zip(
        ("name", "category", "amount", "start", "spread_months"),
        ("What", "Kind", "Price", "Day", "Months"),
        strict=True,
    )
)


def amount_text(number: Decimal, shape: Shape) -> str:
    group = {".": ",", ",": "."}[shape.decimal] if shape.group == "other" else shape.group
    text = f"{abs(number):,.{shape.digits}f}".replace(",", "G").replace(".", shape.decimal)
    text = text.replace("G", group)
    return shape.negative.format(text) if number < 0 else text


def day_text(day: date, shape: Shape) -> str:
    return shape.day.format(y=day.year, s=day.year % 100, m=day.month, d=day.day)


def expected(items: list[Item], shape: Shape) -> list[tuple[str, Decimal, date, int]]:
    return [
        (
            item.name,
            Decimal(item.amount).scaleb(-shape.digits),
            item.day,
            item.quantity % 1200 + 1,
        )
        for item in items
    ]


def file_of(items: list[Item], shape: Shape) -> bytes:
    lines = [["Bill of costs"]] if shape.preamble else []
    lines.append([column for _, column in MAPPING])
    lines += [
        [
            item.name,
            "rent",
            amount_text(Decimal(item.amount).scaleb(-shape.digits), shape),
            day_text(item.day, shape),
            amount_text(Decimal(item.quantity % 1200 + 1), shape._replace(digits=0)),
        ]
        for item in items
    ]
    text = io.StringIO()
    writer = csv.writer(
        text,
        delimiter=shape.delimiter,
        quoting=csv.QUOTE_ALL if shape.quote_all else csv.QUOTE_MINIMAL,
        lineterminator=shape.line_end,
    )
    writer.writerows(lines)
    return text.getvalue().encode(shape.encoding)


@given(ITEMS, SHAPES)
def test_a_table_in_any_shape_reads_back_the_same_or_is_asked_about(
    items: list[Item], shape: Shape
) -> None:
    terms = EUR._replace(language=shape.language)
    try:
        table = read_costs(file_of(items, shape), Answers(MAPPING), terms)
    except Refused as refused:
        asked = {finding.code for finding in refused.findings}
    else:
        asked = set()
        read = [(item.name, item.amount, item.start, item.spread_months) for item in table.values]
        assert read == expected(items, shape)
    assert asked <= ASKED


@given(ITEMS, SHAPES)
def test_with_the_answers_it_is_never_asked(items: list[Item], shape: Shape) -> None:
    order = "".join(sign for sign in shape.day.replace("s", "y") if sign in "ymd")[:3]
    answers = Answers(
        MAPPING,
        dates={"dmy": "dmy", "mdy": "mdy", "ymd": "ymd"}[order],  # type: ignore[arg-type]
        decimal="point" if shape.decimal == "." else "comma",
    )
    table = read_costs(file_of(items, shape), answers, EUR._replace(language=shape.language))
    read = [(item.name, item.amount, item.start, item.spread_months) for item in table.values]
    assert read == expected(items, shape)


HEADS = st.sampled_from(
    [
        b"", b"name,category,amount,start\n", b"date;direction;channel;handled\r\n",
        b"start\tend\tpaid_hours\r", b"key|value\n", b"\xef\xbb\xbfdate,handled\n", b"\xff\xfe",
    ]
)  # fmt: skip
NASTY = st.text(alphabet="0123456789.,;-/()'\"=+€%\n\r\t |eET:aotl ", max_size=200)


@given(HEADS, st.binary(max_size=300) | NASTY.map(str.encode))
def test_no_bytes_break_the_readers(head: bytes, data: bytes) -> None:
    for answers in (Answers(), Answers(cell="inbound/phone"), Answers((("handled", "name"),))):
        for read in (read_costs, read_contacts, read_capacity, read_settings):
            with suppress(Refused):
                table = read(head + data, answers, EUR)
                assert len(table.values) == len(table.rows) <= table.rows_read
