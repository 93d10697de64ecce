-- Imports of them are batches too: the table is made anew, for a check cannot be widened.
CREATE TABLE batch_wider (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL CHECK (at <> ''),
    kind TEXT NOT NULL
        CHECK (kind IN ('costs', 'contacts', 'capacity', 'lines', 'quality', 'reasons')),
    file TEXT NOT NULL,
    profile TEXT NOT NULL,
    digest TEXT NOT NULL CHECK (digest NOT GLOB '*[^0-9a-f]*'),
    brought INTEGER NOT NULL CHECK (brought >= 0),
    seen_before INTEGER NOT NULL CHECK (seen_before >= 0),
    replaced INTEGER NOT NULL CHECK (replaced >= 0),
    undone TEXT CHECK (undone <> '')
) STRICT;
INSERT INTO batch_wider
    SELECT id, at, kind, file, profile, digest, brought, seen_before, replaced, undone FROM batch;
DROP TABLE batch;
ALTER TABLE batch_wider RENAME TO batch;
CREATE INDEX batch_digest ON batch (digest);

-- What handled contacts of a cell and some days were about: a breakdown beside the counts, which
-- it never changes.
CREATE TABLE reason (
    id INTEGER PRIMARY KEY,
    first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
    last_day TEXT NOT NULL CHECK (last_day IS date(last_day) AND last_day >= first_day),
    line TEXT NOT NULL,
    direction TEXT NOT NULL CHECK (direction IN ('inbound', 'outbound')),
    channel TEXT NOT NULL REFERENCES channel (name),
    reason TEXT NOT NULL CHECK (reason <> ''),
    contacts INTEGER NOT NULL CHECK (contacts >= 0),
    note TEXT NOT NULL,
    batch INTEGER REFERENCES batch (id),
    origin BLOB,
    edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1))
) STRICT;
CREATE INDEX reason_day ON reason (first_day, last_day);
CREATE INDEX reason_topic ON reason (line, direction, channel, reason, first_day);
CREATE INDEX reason_batch ON reason (batch, edited) WHERE batch IS NOT NULL;
