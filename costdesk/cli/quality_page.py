"""Quality figures in plain text: a table, and what each of its measures means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from costdesk.cli.names import measure_name
from costdesk.cli.tables import Column, grouped, list_of, table, without_empty_columns
from costdesk.domain.quality import place_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_COLUMNS = (
    Column("period"),
    Column("measure"),
    Column("value", right=True),
    Column("unit"),
    Column("of"),
    Column("guard", right=True),
    Column(""),
    Column("how measured"),
    Column("made of"),
)
_ALWAYS = 3

_MEANINGS = {
    "csat": "satisfied customers among those who answered the survey; higher is better",
    "nps": "promoters less detractors, −100 to 100; higher is better",
    "ces": "how easy it was, on the scale of the survey; higher is better",
    "iqs": "score of the conversations that were reviewed; higher is better",
    "fcr": "solved in the first contact, by the method stated; higher is better",
    "service_level": "answered within the time stated; higher is better",
    "answer_time": "mean time to an answer; lower is better",
    "first_reply_time": "mean time to the first written reply; lower is better",
    "backlog": "messages waiting at the end of the days; lower is better",
    "backlog_age": "age of the oldest message waiting; lower is better",
    "churn": "customers lost in the period; lower is better",
    "retention": "customers kept in the period; higher is better",
    "referral": "customers who came recommended; higher is better",
    "lifetime_value": "what a customer is worth over the years; higher is better",
}


def quality_page(records: Sequence[Mapping[str, str | int | bool | None]]) -> str:
    """The figures, and the meaning of those of them that are built in."""
    if not records:
        return "No quality figures are kept. `costdesk import FILE quality.csv --as quality`\n"
    names = dict.fromkeys(str(each["measure"]) for each in records)
    meanings = [(f"  {name}", _MEANINGS[name]) for name in names if name in _MEANINGS]
    said = f"\nWhat they mean\n{list_of(meanings)}" if meanings else ""
    return quality_table(records) + said


def quality_table(records: Sequence[Mapping[str, str | int | bool | None]]) -> str:
    """The figures as a table."""
    columns, rows = without_empty_columns(_COLUMNS, [_cells(each) for each in records], _ALWAYS)
    return table(columns, rows)


def _cells(record: Mapping[str, str | int | bool | None]) -> list[str]:
    guard = record["guard"]
    side = "at least" if record["better"] == "higher" else "at most"
    return [
        str(record["period"]),
        measure_name(str(record["measure"])),
        grouped(str(record["value"])),
        str(record["unit"]),
        place_text(str(record["line"]), str(record["channel"])),
        "" if guard is None else f"{side} {grouped(str(guard))}",
        "passed" if record["passed"] else "",
        str(record["method"]),
        "" if record["values"] == 1 else f"{record['values']} values",
    ]
