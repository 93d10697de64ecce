-- Imports of quality figures are batches too: the table is made anew, for a check cannot be widened.
CREATE TABLE batch_wider (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL CHECK (at <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('costs', 'contacts', 'capacity', 'lines', 'quality')),
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

ALTER TABLE quality ADD COLUMN batch INTEGER REFERENCES batch (id);
ALTER TABLE quality ADD COLUMN origin BLOB;
ALTER TABLE quality ADD COLUMN edited INTEGER NOT NULL DEFAULT 0 CHECK (edited IN (0, 1));
CREATE INDEX quality_batch ON quality (batch, edited) WHERE batch IS NOT NULL;
