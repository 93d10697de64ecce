-- The contacts of the first and the last day of an import, each with a digest of its key: another
-- file of the source may have more of such a day, and each contact counts once.
CREATE TABLE import_day (
    batch INTEGER NOT NULL REFERENCES batch (id),
    day TEXT NOT NULL CHECK (day IS date(day)),
    line TEXT NOT NULL,
    contacts BLOB NOT NULL,
    PRIMARY KEY (batch, day)
) STRICT, WITHOUT ROWID;
