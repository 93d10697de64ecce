-- What-if scenarios as their owner wrote them (TOML).
CREATE TABLE scenario (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    body TEXT NOT NULL CHECK (body <> '')
) STRICT;
