"""Codes → English sentences: what is wrong, where, and what would be right."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from costdesk.cli.file_sentences import FILE_SENTENCES
from costdesk.cli.foreign_sentences import FOREIGN
from costdesk.cli.import_sentences import IMPORT_SENTENCES
from costdesk.cli.names import figure_name, measure_name
from costdesk.cli.reason_sentences import REASON_SENTENCES
from costdesk.cli.scenario_sentences import SCENARIO_SENTENCES
from costdesk.cli.watch_sentences import WATCH_SENTENCES
from costdesk.domain.findings import Code

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from costdesk.domain.figures import Mark
    from costdesk.domain.findings import Finding, Place
    from costdesk.services.workspace import StepName

SENTENCES: dict[Code, str] = {
    **FILE_SENTENCES,
    **FOREIGN,
    Code.REQUIRED: "is empty, but needed",
    Code.NOT_A_NUMBER: "“{text}” is not a number; write digits and one decimal mark, like 1234.50",
    Code.NOT_A_DATE: "“{text}” is not a date; write year-month-day, like 2025-03-01",
    Code.NOT_A_CHOICE: "“{text}” is not known here; write one of: {choices}",
    Code.NOT_A_WHOLE_NUMBER: "“{text}” is not a whole number; counts have no decimals",
    Code.NOT_YES_OR_NO: "“{text}” is neither yes nor no",
    Code.NOT_A_DURATION: "“{text}” is no time; write minutes and seconds, like 4:35, or seconds",
    Code.DURATION_UNCLEAR: "“{text}” can be minutes or seconds; write it like 4:35",
    Code.NEGATIVE: "“{text}” is below 0; write 0 or more",
    Code.TOO_LARGE: "“{text}” is too large; write at most {limit}",
    Code.TOO_SMALL: "“{text}” is too small; write more than {limit}",
    Code.TOO_MANY_DECIMALS: "“{text}” has too many decimals; write at most {limit}",
    Code.TOO_LONG: "“{text}…” is too long; write at most {limit} characters",
    Code.DATE_OUT_OF_RANGE: "{text} is too far away; write a day from {first} to {last}",
    Code.BAD_NAME: "“{text}” cannot be a name; leave out {forbidden} and invisible characters",
    Code.OUT_OF_RANGE: "“{text}” cannot be; write a number from {first} to {last}",
    Code.METHOD_NEEDED: (
        "says nothing without its method; write how it was measured, such as “survey” or “no "
        "repeat within 7 days”"
    ),
    Code.END_BEFORE_START: "the end lies before the start; give an end on or after the start",
    Code.UNKNOWN_CURRENCY: "“{text}” is no currency in use; write its code, like EUR, HUF or USD",
    Code.CURRENCY_WITHOUT_RATE: (
        "{text} is not the workspace's currency and there is no rate; give the rate, so many "
        "{currency} for one {text}"
    ),
    Code.RATE_WITHOUT_CURRENCY: (
        "a rate ({text}), but the amount is already in {currency}; name the foreign currency, "
        "or leave the rate out"
    ),
    Code.RESIDUAL_WITHOUT_SPREAD: (
        "a residual value ({text}) needs spread_months: only what is written off can leave a rest"
    ),
    Code.RESIDUAL_ABOVE_AMOUNT: (
        "the residual value {text} is above the amount {amount}; write at most the amount"
    ),
    Code.PART_ABOVE_WHOLE: (
        "{text} is not a part of {amount}; write a number from 0 to that amount"
    ),
    Code.SPREAD_WITH_END: "spread_months and end exclude each other; keep one of them",
    Code.SPREAD_WITH_RECURRENCE: (
        "spread_months is for costs that come once, this one is {recurrence}; leave one of them out"
    ),
    Code.DIRECT_NEEDS_CELL: "the driver direct needs a direction and a channel on the item",
    Code.BAD_DRIVER: (
        "“{text}” is no driver; write one of: {choices}, "
        "such as percent:inbound/phone=60;inbound/chat=40"
    ),
    Code.BAD_CELL: (
        "“{text}” is no cell; write direction/channel, like inbound/phone, or "
        "line/direction/channel"
    ),
    Code.PERCENT_SUM: "the percentages add up to {sum}, not to 100: {text}",
    Code.PERCENT_OUT_OF_SCOPE: (
        "the cell {text} lies outside the item's line, direction or channel; leave the cell out, "
        "or empty those"
    ),
    Code.PERCENT_TWICE: "the cell {text} stands in the percentages twice; name it once",
    Code.DOUBLE_COUNT: (
        "{span} is already counted ({stored}); that would count contacts twice. Take "
        "the days out, or replace the earlier rows with --replace"
    ),
    Code.DOUBLE_COUNT_IN_FILE: (
        "{span} overlaps with {stored}: the same contacts would be counted twice; keep "
        "one of the rows"
    ),
    Code.CAPACITY_OVERLAP: (
        "{span} already has capacity ({stored}); take the days out, or replace the "
        "earlier rows with --replace"
    ),
    Code.CAPACITY_OVERLAP_IN_FILE: (
        "{span} overlaps with {stored}; give each team the very same days, or none in common"
    ),
    Code.QUALITY_OVERLAP: (
        "{span} already has {measure} ({stored}); take the days out, or replace the earlier rows "
        "with --replace"
    ),
    Code.QUALITY_OVERLAP_IN_FILE: (
        "{measure} of {span} overlaps with {stored}; keep one of the rows"
    ),
    Code.ROWS_ADDED_UP: "{rows_of} with the same days and cell were added up to {results}",
    Code.ROWS_LEFT_OUT: "{rows_of} left out: {because}",
    Code.CATEGORY_CREATED: "the category “{text}” is new; is it labour? `costdesk set` flags it",
    Code.CHANNEL_CREATED: "the channel “{text}” is new",
    Code.MEASURE_CREATED: "“{text}” is a new measure of your own",
    Code.ROWS_REPLACED: "earlier rows were replaced: {rows}",
    Code.DATE_ORDER_DECIDED: "dates were read as {order}, so “{example}” is {read}",
    Code.NUMBER_STYLE_DECIDED: "numbers were read with a decimal {text}, so “{example}” is {read}",
    Code.ENCODING_ASSUMED: "the text was read as {text}; if letters look wrong, use --encoding",
    Code.SHEETS_TOGETHER: "the sheets {text} were read as one table: no two have a day in common",
    Code.SHEET_CHOSEN: "the sheet “{text}” was read; not read: {others}",
    Code.LINE_UNREADABLE: "this line cannot be read and was left out: {text}",
    Code.BALANCE_MISMATCH: (
        "{text}: the lines come to {found} {currency}, but should come to {expected}; look whether "
        "any are missing"
    ),
    Code.CURRENCY_ASSUMED: "the file names no currency; the amounts are taken for {currency}",
    Code.OUTSIDE_YEAR: (
        "{count} lines are outside the year of the file ({first}..{last}), in: {text}"
    ),
    Code.LOOKS_ENTERED_TWICE: "“{text}” stands {rows} times with the same amount and days",
    Code.NO_WORKSPACE: "there is no such workspace; make one with `costdesk new`",
    Code.NOT_A_WORKSPACE: "this file is no CostDesk workspace; it was left as it is",
    Code.NEWER_WORKSPACE: (
        "a newer CostDesk made this workspace (version {version}, this one knows {known}); it was "
        "left as it is. Install the newer CostDesk"
    ),
    Code.DAMAGED_WORKSPACE: "the workspace is damaged ({text}); take the last backup",
    Code.WORKSPACE_EXISTS: "there is already a file of that name; choose another name",
    Code.WORKSPACE_BUSY: "another program is writing to the workspace; try again in a moment",
    Code.STILL_WORKING: "something else is still being done; wait for it, or cancel it",
    Code.WORKSPACE_READ_ONLY: "the workspace can only be read here; nothing was changed",
    Code.WORKSPACE_IN_USE: "{user} has this workspace open on {machine} since {since}",
    Code.NO_PERMISSION: "not allowed to use this file or folder; choose another, or ask its owner",
    Code.NO_FOLDER: "the folder does not exist; make it first",
    Code.IS_A_FOLDER: "this is a folder; name a file",
    Code.DISK_FULL: "the disk is full; nothing was changed. Free some room and try again",
    Code.CANNOT_WRITE: "cannot be written ({text}); nothing was changed",
    Code.COPY_NOT_VERIFIED: "the safety copy could not be verified, so nothing was changed",
    Code.NOTHING_TO_UNDO: "there is nothing to undo",
    Code.NOTHING_TO_REDO: "there is nothing to redo",
    Code.UNDO_CONFLICT: "this step no longer fits what is in the file; nothing was changed",
    Code.GONE: "this record is no longer there; it was deleted in the meantime",
    Code.IN_USE: "“{text}” is in use, so it stays",
    Code.UNKNOWN_SETTING: "“{text}” is no setting; these are: {choices}",
    Code.UNKNOWN_CATEGORY: (
        "there is no category “{text}”; did you mean: {choices}? A cost in it makes a new one"
    ),
    Code.UNKNOWN_PERIOD: "“{text}” is no period of this workspace; write one like {examples}",
    Code.UNKNOWN_LOCALE: "“{text}” is no locale known here; write one of: {choices}",
    Code.FROM_AFTER_TO: "--from {start} lies after --to {end}; exchange them",
    Code.TOO_MANY_PERIODS: ("{span} is too long to show at once; choose at most {limit} weeks"),
    Code.NOTHING_TO_SHOW: "there is nothing to show yet; import costs and contacts first",
    Code.NAME_TAKEN: "there is already a category “{text}”; choose another name",
    Code.CURRENCY_FIXED: (
        "the currency stays, for there are costs in it ({count}); make a new workspace for "
        "another one"
    ),
    Code.UNKNOWN_FORMULA: "there is no such formula; choose one of: {choices}",
    Code.UNKNOWN_INPUT: "this formula has no such number; it takes: {choices}",
    Code.INPUT_MISSING: "this number is missing; write it as key=value",
    Code.INPUTS_EXCLUDE_EACH_OTHER: "these exclude each other; give one of them",
    Code.TOO_FEW_AGENTS: (
        "{text} would be busy without a pause, and callers would wait longer and longer; write at "
        "least {limit}"
    ),
    Code.HANDLED_ABOVE_OFFERED: (
        "more handled than offered in {rows_of} (first {span}: {handled} handled of {offered} "
        "offered): a backlog does this, so does a wrong column"
    ),
    Code.COUNTS_MISSING: "no counts on {days_of}, {span}",
    Code.TRAILING_ZEROS: (
        "only zeros on {days_of}, {span}: not counted yet? If so, "
        "`costdesk set FILE complete_through DAY`"
    ),
    Code.HANDLE_TIME_MISSING: (
        "{subject} has contacts without handle time, so costs shared by handle time were split by "
        "contacts{extent}"
    ),
    Code.NO_WEIGHT: ("{subject}: nothing to split it by, so it stays unallocated{extent}"),
    Code.ABOVE_PRACTICAL_TIME: (
        "more time handled than people were there for{extent}; look at "
        "paid hours, shrinkage and concurrency"
    ),
    Code.CAPACITY_GAP: ("paid hours do not cover every day, so idle cost is unknown{extent}"),
    Code.BELOW_GUARD: "{measure} is {value}, below your limit of {limit}",
    Code.ABOVE_GUARD: "{measure} is {value}, above your limit of {limit}",
    **WATCH_SENTENCES,
    Code.CATEGORY_APPEARED: "this category is new in the later period",
    Code.CATEGORY_VANISHED: "this category is not in the later period",
    Code.DRIVER_CHANGED: "split another way: before by {before}, after by {after}",
    Code.CHANNEL_APPEARED: "contacts of this channel are counted in the later period only",
    Code.CHANNEL_VANISHED: "contacts of this channel are counted in the earlier period only",
    Code.COMPARED_PER_DAY: (
        "counted days: {days_before} before, {days_after} after, so they are compared per day"
    ),
    Code.PERIOD_CUT: "only {span} of it is counted",
    Code.FORECAST_TOO_SHORT: (
        "a look ahead needs {needed} whole months of counts side by side; counted so far: {count}"
    ),
    Code.FORECAST_TOO_VARIED: "counts differ too much from month to month to look ahead",
    Code.FORECAST_LESS_SURE: (
        "with {count} months of counts the season cannot be told from chance, so the range is "
        "wider; {needed} would do"
    ),
    Code.AMOUNT_STALE: "“{text}” is stored with another amount than its fields give",
    Code.COUNT_OVERLAP_STORED: "{span} is counted twice",
    Code.NO_HANDLED: "no handled contacts recorded",
    Code.NO_SALES: "no sales recorded",
    Code.NO_LEADS: "no leads recorded",
    Code.NO_RESOLVED: "no resolved contacts recorded",
    Code.NO_OFFERED: "no offered contacts recorded",
    Code.NO_HANDLE_TIME: "no handle time recorded, or not for every contact",
    Code.NO_COST: "no costs recorded",
    Code.NOT_RECORDED: "not recorded",
    Code.NOT_COMPLETE: "recorded for some of the contacts only",
    Code.OUTSIDE_COUNTED_RANGE: "no contacts are counted for this period",
    Code.NOTHING_ALLOCATED: "no cost could be allocated to a cell",
    Code.NO_CAPACITY: "paid hours are not recorded for every day",
    Code.NOT_OUTBOUND: "no outbound contacts recorded",
    Code.ZERO_DENOMINATOR: "nothing to divide by: the number below the line is 0",
    Code.NO_REVENUE: "no revenue entered for every month of it",
    Code.REVENUE_CHANGES: "the revenue per sale changes within it; look at its months",
    Code.NO_SAVING: "nothing is saved, so it never pays for itself",
    **SCENARIO_SENTENCES,
    **REASON_SENTENCES,
} | IMPORT_SENTENCES

MARK_SENTENCES: dict[Mark, str] = {
    "to_date": "cut to the days that are counted",
    "own_split": "split on its own; such periods do not add up to months to the cent",
    "estimated": "a count lies across the period's edge and was spread over its days",
    "fallback": "handle time is missing somewhere, so contacts decided the split",
    "incomplete": "a figure is empty because its count is recorded in some rows only",
}

_STEP_NAMES = {
    "add_costs": "add {count} costs",
    "change_costs": "change {count} costs",
    "delete_costs": "delete {count} costs",
    "revise_cost": "end “{name}” and go on at another amount",
    "add_counts": "add {count} counts",
    "change_counts": "change {count} counts",
    "delete_counts": "delete {count} counts",
    "add_capacity": "add {count} rows of capacity",
    "change_capacity": "change {count} rows of capacity",
    "delete_capacity": "delete {count} rows of capacity",
    "add_quality": "add {count} quality figures",
    "change_quality": "change {count} quality figures",
    "delete_quality": "delete {count} quality figures",
    "add_reasons": "add {count} rows of reasons",
    "change_reasons": "change {count} rows of reasons",
    "delete_reasons": "delete {count} rows of reasons",
    "set_setting": "set {key} to “{value}”",
    "set_settings": "set {count} settings",
    "save_profile": "save the profile “{name}”",
    "drop_profile": "delete the profile “{name}”",
    "set_target": "set the target of the {figure} to {value}",
    "drop_target": "drop the target of the {figure}",
    "add_category": "add the category {name}",
    "change_category": "change the category {name}",
    "delete_category": "delete the category {name}",
    "add_lines": "sort {count} lines",
    "take_line": "make “{name}” a cost",
    "skip_lines": "leave {count} lines out",
    "return_lines": "let {count} lines wait again",
    "add_rule": "add a rule for lines",
    "add_rules": "add {count} rules for lines",
    "change_rule": "change a rule for lines",
    "delete_rule": "delete a rule for lines",
    "move_rule": "apply the rules for lines in another order",
    "undo_import": "take back the import of {file}, {count} rows",
    "save_scenario": "save the scenario “{name}”",
    "save_scenarios": "save {count} scenarios",
    "rename_scenario": "rename the scenario “{before}” to “{name}”",
    "delete_scenario": "delete the scenario “{name}”",
}


_ORDERS = {"dmy": "day/month/year", "mdy": "month/day/year", "ymd": "year/month/day"}
_LEFT_OUT = {
    "preamble": "above the headings",
    "hidden": "hidden in the workbook",
    "total": "a total, no record",
    "remark": "a remark, no record",
    "seen_before": "an earlier import brought them",
    "pending": "not booked yet",
    "zero": "no money",
    "tax": "VAT or taxes settled",
    "loan": "principal of a loan",
    "transfer": "between accounts of your own",
    "private": "private",
    "income": "money that came in",
    "no_cost": "no cost of the centre",
    "taken": "a cost already",
}


class _Known(dict[str, object]):
    """Values of a sentence; one that is not known is shown as dots instead of failing."""

    def __missing__(self, key: str) -> str:
        return "…"


def sentence(finding: Finding) -> str:
    """The finding as one sentence, with where it is in front."""
    values = _Known(finding.values)
    values["span"] = _span(values["start"], finding.values.get("end", ""))
    values["stored"] = _span(*str(values["stored"]).split(".."))
    values["rows_of"] = "1 row" if values["rows"] == 1 else f"{values['rows']} rows"
    values["days_of"] = f"{values['days']} working day{'' if values['days'] == 1 else 's'}"
    values["order"] = _ORDERS.get(str(values["text"]), values["text"])
    values["because"] = _LEFT_OUT.get(str(values["reason"]), values["reason"])
    values["first_day"] = _in_words(values["first"])
    values["second_day"] = _in_words(values["second"])
    values["figure"] = figure_name(str(values["figure"]))
    values["measure"] = measure_name(str(values["measure"]))
    values["extent"] = _extent(values["periods"], values["last"])
    text = SENTENCES[finding.code].format_map(values)
    where = ", ".join(_where(finding.place))
    return f"{where}: {text}." if where else f"{text[0].upper()}{text[1:]}."


_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
MOST_ALIKE = 8


def sentences(findings: Iterable[Finding]) -> Iterator[str]:
    """A line for each finding; of many alike the first few, and how many more there are."""
    alike: dict[Code, list[Finding]] = {}
    for finding in findings:
        alike.setdefault(finding.code, []).append(finding)
    for group in alike.values():
        yield from (f"{sentence(finding)}\n" for finding in group[:MOST_ALIKE])
        more = max(len(group), int(group[0].values.get("count", 0))) - MOST_ALIKE
        if more > 0 and len(group) > 1:
            yield f"… and {more} more like that.\n"


def _span(start: object, end: object = "") -> str:
    """Days as people say them: a single one once."""
    return f"{start} to {end}" if end and end != start else str(start)


def _in_words(day: object) -> str:
    """A day that nobody can misread."""
    try:
        read = date.fromisoformat(str(day))
    except ValueError:
        return str(day)
    return f"{read.day} {_MONTHS[read.month - 1]} {read.year}"


def _extent(periods: object, last: object) -> str:
    return "" if periods == 1 else f" ({periods} periods, to {last})"


def _where(place: Place) -> Iterator[str]:
    if place.file:
        yield place.file
    if place.row is not None:
        yield f"row {place.row}"
    if place.column:
        yield f"column {place.column}"
    for name in (place.item, place.cell, place.period):
        if name:
            yield name


def step_name(step: StepName | None) -> str:
    """A step of the history, such as ``delete 3 costs``."""
    if step is None:
        return "nothing"
    values = _Known(step.values)
    values["figure"] = figure_name(str(values["figure"]))
    text = _STEP_NAMES[step.code].format_map(values)
    if step.values.get("count") == 1:
        text = text.replace(" 1 rows of", " 1 row of").removesuffix("s")
    source = step.values.get("source")
    return f"{text} from {source}" if source else text
