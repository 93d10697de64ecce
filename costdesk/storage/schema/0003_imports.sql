-- The history of imports, and which row came with which. A row keeps a digest of what it was when
-- it came (origin): equal rows of a later import are found by it, and edited says that the row is
-- another one by now. Both are NULL or 0 for what was typed.
CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL CHECK (at <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('costs', 'contacts', 'capacity', 'lines')),
    file TEXT NOT NULL,
    profile TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (digest NOT GLOB '*[^0-9a-f]*'),
    brought INTEGER NOT NULL CHECK (brought >= 0),
    seen_before INTEGER NOT NULL CHECK (seen_before >= 0),
    replaced INTEGER NOT NULL CHECK (replaced >= 0),
    undone TEXT CHECK (undone <> '')
) STRICT;

ALTER TABLE cost ADD COLUMN batch INTEGER REFERENCES batch (id);
ALTER TABLE cost ADD COLUMN origin BLOB;
ALTER TABLE cost ADD COLUMN edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1));
ALTER TABLE contact ADD COLUMN batch INTEGER REFERENCES batch (id);
ALTER TABLE contact ADD COLUMN origin BLOB;
ALTER TABLE contact ADD COLUMN edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1));
ALTER TABLE capacity ADD COLUMN batch INTEGER REFERENCES batch (id);
ALTER TABLE capacity ADD COLUMN origin BLOB;
ALTER TABLE capacity ADD COLUMN edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1));

CREATE INDEX batch_digest ON batch (digest);
CREATE INDEX cost_batch ON cost (batch, edited) WHERE batch IS NOT NULL;
CREATE INDEX contact_batch ON contact (batch, edited) WHERE batch IS NOT NULL;
CREATE INDEX capacity_batch ON capacity (batch, edited) WHERE batch IS NOT NULL;

-- Days whose occurrence of a recurring item does not fall due, for a bill stands in its place; the
-- cost that does so names the item and the day (pays, pays_day), so that the occurrence comes back
-- when it goes. A cost that a line of a bank or ledger became names the line.
ALTER TABLE cost ADD COLUMN without TEXT NOT NULL DEFAULT '' CHECK (without NOT GLOB '*[^-0-9 ]*');
ALTER TABLE cost ADD COLUMN pays INTEGER;
ALTER TABLE cost ADD COLUMN pays_day TEXT CHECK (pays_day IS date(pays_day));
ALTER TABLE cost ADD COLUMN statement INTEGER REFERENCES statement_line (id);

-- Money paid or received, in units of its currency and negative where paid. A line that no cost
-- names and that has no reason to be left out waits for the owner.
CREATE TABLE statement_line (
    id INTEGER PRIMARY KEY,
    day TEXT NOT NULL CHECK (day IS date(day)),
    amount TEXT NOT NULL CHECK (amount <> '' AND amount NOT GLOB '*[^-0-9.]*'),
    currency TEXT NOT NULL,
    payee TEXT NOT NULL,
    text TEXT NOT NULL,
    account TEXT NOT NULL,
    counter TEXT NOT NULL,
    heading TEXT NOT NULL,
    key TEXT NOT NULL,
    reason TEXT NOT NULL,
    batch INTEGER REFERENCES batch (id),
    origin BLOB,
    edited INTEGER NOT NULL CHECK (edited IN (0, 1))
) STRICT;

-- Applied in the order of place; the first whose conditions all hold decides.
CREATE TABLE cost_rule (
    id INTEGER PRIMARY KEY,
    place INTEGER NOT NULL,
    payee TEXT NOT NULL,
    text TEXT NOT NULL,
    counter TEXT NOT NULL,
    heading TEXT NOT NULL,
    sign TEXT NOT NULL CHECK (sign IN ('', 'paid', 'received')),
    least TEXT CHECK (least <> '' AND least NOT GLOB '*[^0-9.]*'),
    most TEXT CHECK (most <> '' AND most NOT GLOB '*[^0-9.]*'),
    own_account INTEGER NOT NULL CHECK (own_account IN (0, 1)),
    skip TEXT NOT NULL,
    name TEXT NOT NULL,
    category TEXT NOT NULL,
    line TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('', 'inbound', 'outbound')),
    channel TEXT NOT NULL,
    driver TEXT NOT NULL,
    vat_percent TEXT NOT NULL CHECK (vat_percent <> '' AND vat_percent NOT GLOB '*[^0-9.]*'),
    shift INTEGER NOT NULL CHECK (shift BETWEEN -1 AND 1),
    spread_months INTEGER CHECK (spread_months > 0)
) STRICT;

CREATE INDEX cost_statement ON cost (statement) WHERE statement IS NOT NULL;
CREATE INDEX cost_pays ON cost (pays) WHERE pays IS NOT NULL;
CREATE INDEX statement_line_batch ON statement_line (batch);
