-- One contact centre. Days are ISO texts and both belong to the row; decimals are texts, so that
-- they read back as they were entered; flags are 0 or 1. NULL is "not given", never 0.

CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE category (
    name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
    labour INTEGER NOT NULL CHECK (labour IN (0, 1)),
    capacity INTEGER NOT NULL CHECK (capacity IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE channel (
    name TEXT NOT NULL PRIMARY KEY CHECK (name <> ''),
    agent_time INTEGER NOT NULL CHECK (agent_time IN (0, 1)),
    concurrency TEXT NOT NULL CHECK (concurrency <> '' AND concurrency NOT GLOB '*[^0-9.]*')
) STRICT, WITHOUT ROWID;

-- scheduled (minor units) and effective_driver are derived when an item is written, so that SQL
-- can add items up; the check of the file derives them again and compares.
CREATE TABLE cost (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    category TEXT NOT NULL REFERENCES category (name),
    amount TEXT NOT NULL CHECK (amount <> '' AND amount NOT GLOB '*[^-0-9.]*'),
    first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
    quantity TEXT NOT NULL CHECK (quantity <> '' AND quantity NOT GLOB '*[^-0-9.]*'),
    currency TEXT NOT NULL CHECK (currency = '' OR currency GLOB '[A-Z][A-Z][A-Z]'),
    rate TEXT CHECK (rate <> '' AND rate NOT GLOB '*[^0-9.]*'),
    on_cost_percent TEXT NOT NULL
        CHECK (on_cost_percent <> '' AND on_cost_percent NOT GLOB '*[^0-9.]*'),
    vat_percent TEXT NOT NULL CHECK (vat_percent <> '' AND vat_percent NOT GLOB '*[^0-9.]*'),
    recurrence TEXT NOT NULL CHECK (
        recurrence IN (
            'once', 'weekly', 'fortnightly', 'four_weekly',
            'monthly', 'quarterly', 'half_yearly', 'yearly'
        )
    ),
    last_day TEXT CHECK (last_day IS date(last_day) AND last_day >= first_day),
    spread_months INTEGER CHECK (
        spread_months IS NULL
        OR (spread_months > 0 AND last_day IS NULL AND recurrence = 'once')
    ),
    residual TEXT CHECK (residual <> '' AND residual NOT GLOB '*[^-0-9.]*'),
    line TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('', 'inbound', 'outbound')),
    channel TEXT REFERENCES channel (name),
    driver TEXT NOT NULL,
    one_off INTEGER NOT NULL CHECK (one_off IN (0, 1)),
    vendor TEXT NOT NULL,
    note TEXT NOT NULL,
    scheduled INTEGER NOT NULL,
    effective_driver TEXT NOT NULL CHECK (effective_driver <> '')
) STRICT;

CREATE TABLE contact (
    id INTEGER PRIMARY KEY,
    first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
    last_day TEXT NOT NULL CHECK (last_day IS date(last_day) AND last_day >= first_day),
    line TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('inbound', 'outbound')),
    channel TEXT NOT NULL REFERENCES channel (name),
    offered INTEGER CHECK (offered >= 0),
    handled INTEGER NOT NULL CHECK (handled >= 0),
    abandoned INTEGER CHECK (abandoned >= 0),
    handle_seconds INTEGER CHECK (handle_seconds >= 0),
    answer_seconds INTEGER CHECK (answer_seconds >= 0),
    resolved INTEGER CHECK (resolved >= 0),
    leads INTEGER CHECK (leads >= 0),
    sales INTEGER CHECK (sales >= 0),
    note TEXT NOT NULL
) STRICT;

CREATE TABLE capacity (
    id INTEGER PRIMARY KEY,
    first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
    last_day TEXT NOT NULL CHECK (last_day IS date(last_day) AND last_day >= first_day),
    paid_hours TEXT NOT NULL CHECK (paid_hours <> '' AND paid_hours NOT GLOB '*[^0-9.]*'),
    shrinkage_percent TEXT NOT NULL
        CHECK (shrinkage_percent <> '' AND shrinkage_percent NOT GLOB '*[^0-9.]*')
) STRICT;

-- Undo and redo. A changeset holds whole rows, deleted ones too: old steps are trimmed.
CREATE TABLE step (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL CHECK (at <> ''),
    code TEXT NOT NULL CHECK (code <> ''),
    named TEXT NOT NULL CHECK (json_valid(named)),
    kinds TEXT NOT NULL CHECK (kinds <> ''),
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    changeset BLOB NOT NULL
) STRICT;

-- Holds all that the sums of a month need, so that SQLite need not look at the items themselves.
CREATE INDEX cost_once ON cost (
    first_day, category, effective_driver, line, direction, channel, last_day, one_off, scheduled
) WHERE recurrence = 'once' AND spread_months IS NULL;
CREATE INDEX cost_served ON cost (first_day, last_day)
    WHERE recurrence = 'once' AND last_day > first_day;
CREATE INDEX cost_spread ON cost (recurrence) WHERE recurrence <> 'once' OR spread_months > 0;
CREATE INDEX contact_day ON contact (first_day, last_day);
CREATE INDEX contact_cell ON contact (line, direction, channel, first_day, last_day);
