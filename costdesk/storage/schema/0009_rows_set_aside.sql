-- What an import's file says of days for which rows of another import stand, that were there before
-- or took their place: packed lists of counts and of reasons. It stands again when those go.
CREATE TABLE import_aside (
    batch INTEGER NOT NULL PRIMARY KEY REFERENCES batch (id),
    aside BLOB NOT NULL
) STRICT;

-- Whether what earlier imports keep of the day counts for nothing beside what this one has of it.
ALTER TABLE import_day ADD COLUMN anew INTEGER NOT NULL DEFAULT 0 CHECK (anew IN (0, 1));

-- How many of the rows that made way for an import do not come back with it; NULL where none did.
ALTER TABLE batch ADD COLUMN lost INTEGER CHECK (lost >= 0);
