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
