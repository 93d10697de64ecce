"""Everything that is wrong or odd is a value: a code, a place and the values to name.

Sentences are made at the edge (the command line's table, the window's translations).
"""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

BETWEEN_SHEETS = " / "
"""Parts the names in ``choices`` of SHEET_UNCLEAR: no name of a sheet can hold a slash."""


class Code(StrEnum):
    """Every problem and every oddity CostDesk can name."""

    # A value that was typed, pasted or read
    REQUIRED = "required"
    NOT_A_NUMBER = "not_a_number"
    NOT_A_DATE = "not_a_date"
    NOT_A_CHOICE = "not_a_choice"
    NOT_A_WHOLE_NUMBER = "not_a_whole_number"
    NOT_YES_OR_NO = "not_yes_or_no"
    NOT_A_DURATION = "not_a_duration"
    DURATION_UNCLEAR = "duration_unclear"
    NEGATIVE = "negative"
    TOO_LARGE = "too_large"
    TOO_SMALL = "too_small"
    TOO_MANY_DECIMALS = "too_many_decimals"
    TOO_LONG = "too_long"
    DATE_OUT_OF_RANGE = "date_out_of_range"
    BAD_NAME = "bad_name"
    OUT_OF_RANGE = "out_of_range"
    METHOD_NEEDED = "method_needed"
    # A cost item that contradicts itself
    END_BEFORE_START = "end_before_start"
    UNKNOWN_CURRENCY = "unknown_currency"
    CURRENCY_WITHOUT_RATE = "currency_without_rate"
    RATE_WITHOUT_CURRENCY = "rate_without_currency"
    RESIDUAL_WITHOUT_SPREAD = "residual_without_spread"
    RESIDUAL_ABOVE_AMOUNT = "residual_above_amount"
    PART_ABOVE_WHOLE = "part_above_whole"
    SPREAD_WITH_END = "spread_with_end"
    SPREAD_WITH_RECURRENCE = "spread_with_recurrence"
    DIRECT_NEEDS_CELL = "direct_needs_cell"
    BAD_DRIVER = "bad_driver"
    BAD_CELL = "bad_cell"
    PERCENT_SUM = "percent_sum"
    PERCENT_OUT_OF_SCOPE = "percent_out_of_scope"
    PERCENT_TWICE = "percent_twice"
    # Counts and capacity that cannot both be true
    DOUBLE_COUNT = "double_count"
    DOUBLE_COUNT_IN_FILE = "double_count_in_file"
    CAPACITY_OVERLAP = "capacity_overlap"
    CAPACITY_OVERLAP_IN_FILE = "capacity_overlap_in_file"
    QUALITY_OVERLAP = "quality_overlap"
    QUALITY_OVERLAP_IN_FILE = "quality_overlap_in_file"
    # A file that cannot be understood
    FILE_MISSING = "file_missing"
    FILE_UNREADABLE = "file_unreadable"
    FILE_EMPTY = "file_empty"
    FILE_NOT_TEXT = "file_not_text"
    FILE_TOO_LARGE = "file_too_large"
    WORKBOOK_LOCKED = "workbook_locked"
    WORKBOOK_BROKEN = "workbook_broken"
    WORKBOOK_TOO_LARGE = "workbook_too_large"
    SHEET_TOO_LARGE = "sheet_too_large"
    TOO_MANY_ROWS = "too_many_rows"
    SHEET_UNCLEAR = "sheet_unclear"
    NO_HEADER = "no_header"
    NO_ROWS = "no_rows"
    UNKNOWN_COLUMN = "unknown_column"
    UNKNOWN_FIELD = "unknown_field"
    COLUMN_TWICE = "column_twice"
    FIELD_TWICE = "field_twice"
    MAPPED_COLUMN_MISSING = "mapped_column_missing"
    MISSING_COLUMN = "missing_column"
    CELL_GIVEN_TWICE = "cell_given_twice"
    RAGGED_ROW = "ragged_row"
    BAD_QUOTES = "bad_quotes"
    FILE_DAMAGED = "file_damaged"
    FILE_UNSAFE = "file_unsafe"
    CURRENCY_CONTRADICTS = "currency_contradicts"
    MORE_PROBLEMS = "more_problems"
    CANNOT_REPLACE = "cannot_replace"
    DATE_ORDER_UNCLEAR = "date_order_unclear"
    NUMBER_STYLE_UNCLEAR = "number_style_unclear"
    STYLE_CONTRADICTED = "style_contradicted"
    MIXED_DATE_ORDER = "mixed_date_order"
    MIXED_NUMBER_STYLE = "mixed_number_style"
    # A file of another program that only the owner can explain
    SOURCE_UNKNOWN = "source_unknown"
    SOURCE_UNPROVED = "source_unproved"
    DIRECTION_UNCLEAR = "direction_unclear"
    CELL_UNCLEAR = "cell_unclear"
    HANDLED_UNCLEAR = "handled_unclear"
    DAYS_MISSING = "days_missing"
    WORDS_UNKNOWN = "words_unknown"
    NOTHING_IN_FILE = "nothing_in_file"
    PAID_UNCLEAR = "paid_unclear"
    COLUMNS_UNCLEAR = "columns_unclear"
    # Two files of one source that share days
    DAYS_SEEN = "days_seen"
    LINES_SEEN = "lines_seen"
    WHOLE_DAYS = "whole_days"
    DAYS_JOINED = "days_joined"
    # A profile that its owner made
    PROFILE_BROKEN = "profile_broken"
    PROFILE_NEEDS = "profile_needs"
    PROFILE_WRONG = "profile_wrong"
    PROFILE_TAKEN = "profile_taken"
    PROFILE_KNOWS_IT = "profile_knows_it"
    PROFILE_UNKNOWN = "profile_unknown"
    PROFILE_NEARLY = "profile_nearly"
    PROFILE_STAYS = "profile_stays"
    # What an import did beside the plain rows
    ROWS_ADDED_UP = "rows_added_up"
    ROWS_LEFT_OUT = "rows_left_out"
    CATEGORY_CREATED = "category_created"
    CHANNEL_CREATED = "channel_created"
    MEASURE_CREATED = "measure_created"
    ROWS_REPLACED = "rows_replaced"
    DATE_ORDER_DECIDED = "date_order_decided"
    NUMBER_STYLE_DECIDED = "number_style_decided"
    ENCODING_ASSUMED = "encoding_assumed"
    SHEET_CHOSEN = "sheet_chosen"
    LINE_UNREADABLE = "line_unreadable"
    BALANCE_MISMATCH = "balance_mismatch"
    CURRENCY_ASSUMED = "currency_assumed"
    OUTSIDE_YEAR = "outside_year"
    LOOKS_ENTERED_TWICE = "looks_entered_twice"
    # Earlier imports
    TAKEN_IN_BEFORE = "taken_in_before"
    NO_SUCH_IMPORT = "no_such_import"
    IMPORT_UNDONE = "import_undone"
    EDITS_WOULD_GO = "edits_would_go"
    EDITS_KEPT = "edits_kept"
    EDITS_DELETED = "edits_deleted"
    REPLACED_STAY_GONE = "replaced_stay_gone"
    # Rules for lines of banks and ledgers
    RULE_TAKES_ALL = "rule_takes_all"
    LINE_NEEDS_RATE = "line_needs_rate"
    LINE_IS_SORTED = "line_is_sorted"
    SAME_MONEY = "same_money"
    SAME_DAYS = "same_days"
    LINES_TAKEN = "lines_taken"
    LINES_WAIT = "lines_wait"
    OCCURRENCES_PAID = "occurrences_paid"
    # The workspace file
    NO_WORKSPACE = "no_workspace"
    NOT_A_WORKSPACE = "not_a_workspace"
    NEWER_WORKSPACE = "newer_workspace"
    DAMAGED_WORKSPACE = "damaged_workspace"
    WORKSPACE_EXISTS = "workspace_exists"
    WORKSPACE_BUSY = "workspace_busy"
    STILL_WORKING = "still_working"
    WORKSPACE_READ_ONLY = "workspace_read_only"
    WORKSPACE_IN_USE = "workspace_in_use"
    NO_PERMISSION = "no_permission"
    NO_FOLDER = "no_folder"
    IS_A_FOLDER = "is_a_folder"
    DISK_FULL = "disk_full"
    CANNOT_WRITE = "cannot_write"
    COPY_NOT_VERIFIED = "copy_not_verified"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOTHING_TO_REDO = "nothing_to_redo"
    UNDO_CONFLICT = "undo_conflict"
    GONE = "gone"
    IN_USE = "in_use"
    NAME_TAKEN = "name_taken"
    CURRENCY_FIXED = "currency_fixed"
    # Settings and requests
    UNKNOWN_SETTING = "unknown_setting"
    UNKNOWN_CATEGORY = "unknown_category"
    UNKNOWN_PERIOD = "unknown_period"
    UNKNOWN_LOCALE = "unknown_locale"
    FROM_AFTER_TO = "from_after_to"
    TOO_MANY_PERIODS = "too_many_periods"
    NOTHING_TO_SHOW = "nothing_to_show"
    UNKNOWN_FORMULA = "unknown_formula"
    UNKNOWN_INPUT = "unknown_input"
    INPUT_MISSING = "input_missing"
    INPUTS_EXCLUDE_EACH_OTHER = "inputs_exclude_each_other"
    TOO_FEW_AGENTS = "too_few_agents"
    # A scenario
    SCENARIO_BROKEN = "scenario_broken"
    WRONG_KIND = "wrong_kind"
    WRONG_COUNT = "wrong_count"
    WRONG_DAYS = "wrong_days"
    CHANNEL_TWICE = "channel_twice"
    NOT_A_CLOCK = "not_a_clock"
    NOT_BETWEEN = "not_between"
    SCENARIO_NAME_TAKEN = "scenario_name_taken"
    NO_AGENT_FREED = "no_agent_freed"
    NOBODY_WAITS = "nobody_waits"
    COST_STAYS = "cost_stays"
    COST_STAYS_UNTIL = "cost_stays_until"
    WEEK_NOT_COUNTED = "week_not_counted"
    FCR_UNKNOWN = "fcr_unknown"
    LABOUR_STAYS = "labour_stays"
    PAID_BELOW_NEED = "paid_below_need"
    # Odd, but not wrong
    HANDLED_ABOVE_OFFERED = "handled_above_offered"
    COUNTS_MISSING = "counts_missing"
    TRAILING_ZEROS = "trailing_zeros"
    HANDLE_TIME_MISSING = "handle_time_missing"
    NO_WEIGHT = "no_weight"
    ABOVE_PRACTICAL_TIME = "above_practical_time"
    CAPACITY_GAP = "capacity_gap"
    CATEGORY_APPEARED = "category_appeared"
    CATEGORY_VANISHED = "category_vanished"
    DRIVER_CHANGED = "driver_changed"
    CHANNEL_APPEARED = "channel_appeared"
    CHANNEL_VANISHED = "channel_vanished"
    COMPARED_PER_DAY = "compared_per_day"
    PERIOD_CUT = "period_cut"
    FORECAST_TOO_SHORT = "forecast_too_short"
    FORECAST_TOO_VARIED = "forecast_too_varied"
    FORECAST_LESS_SURE = "forecast_less_sure"
    AMOUNT_STALE = "amount_stale"
    COUNT_OVERLAP_STORED = "count_overlap_stored"
    # Beyond what the owner set
    BELOW_GUARD = "below_guard"
    ABOVE_GUARD = "above_guard"
    ABOVE_LIMIT = "above_limit"
    OVER_BUDGET = "over_budget"
    # Worth a look, against thresholds that the owner can set
    LABOUR_LOW = "labour_low"
    LABOUR_HIGH = "labour_high"
    CATEGORY_JUMP = "category_jump"
    UNIT_COST_JUMP = "unit_cost_jump"
    OCCUPANCY_HIGH = "occupancy_high"
    ABANDON_HIGH = "abandon_high"
    UNALLOCATED_HIGH = "unallocated_high"
    COST_MISSING = "cost_missing"
    VENDOR_MISSING = "vendor_missing"
    CELL_STOPPED = "cell_stopped"
    BENCHMARK_FAR = "benchmark_far"
    EASY_CONTACTS_GONE = "easy_contacts_gone"
    # Why there is no figure
    NO_HANDLED = "no_handled"
    NO_SALES = "no_sales"
    NO_LEADS = "no_leads"
    NO_RESOLVED = "no_resolved"
    NO_OFFERED = "no_offered"
    NO_HANDLE_TIME = "no_handle_time"
    NO_COST = "no_cost"
    NOT_RECORDED = "not_recorded"
    NOT_COMPLETE = "not_complete"
    OUTSIDE_COUNTED_RANGE = "outside_counted_range"
    NOTHING_ALLOCATED = "nothing_allocated"
    NO_CAPACITY = "no_capacity"
    NOT_OUTBOUND = "not_outbound"
    ZERO_DENOMINATOR = "zero_denominator"
    NO_SAVING = "no_saving"
    NO_PATIENCE = "no_patience"
    QUEUE_GROWS = "queue_grows"
    NO_REVENUE = "no_revenue"
    REVENUE_CHANGES = "revenue_changes"


class Place(NamedTuple):
    """Where: whatever of these is known. Rows count from 1 and the header is a row."""

    file: str = ""
    row: int | None = None
    column: str = ""
    item: str = ""
    cell: str = ""
    period: str = ""


class Finding(NamedTuple):
    """One problem or oddity: its code, where it is and the values its sentence names."""

    code: Code
    place: Place = Place()
    values: Mapping[str, str | int] = MappingProxyType({})

    def at(self, **known: str | int | None) -> Finding:
        """The same finding at a place that is known better."""
        return self._replace(place=self.place._replace(**known))  # type: ignore[arg-type]


class Refused(Exception):  # noqa: N818 - not an error of the program: the input was refused
    """Input that was refused, with every reason; nothing was changed."""

    def __init__(self, findings: Iterable[Finding]) -> None:
        """Take at least one finding."""
        self.findings = tuple(findings)
        super().__init__(", ".join(str(finding.code) for finding in self.findings))


def refuse(code: Code, place: Place | None = None, **values: str | int) -> Refused:
    """A refusal for one reason, ready to raise."""
    return Refused([Finding(code, place or Place(), values)])
