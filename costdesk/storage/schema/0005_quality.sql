-- Quality figures over spans of days. Values are exact decimals as texts; without a line and a
-- channel a value is that of the whole centre.
CREATE TABLE quality (
    id INTEGER PRIMARY KEY,
    first_day TEXT NOT NULL CHECK (first_day IS date(first_day)),
    last_day TEXT NOT NULL CHECK (last_day IS date(last_day) AND last_day >= first_day),
    measure TEXT NOT NULL CHECK (measure <> ''),
    value TEXT NOT NULL CHECK (value <> '' AND value NOT GLOB '*[^-0-9.]*'),
    method TEXT NOT NULL,
    line TEXT NOT NULL,
    channel TEXT REFERENCES channel (name),
    note TEXT NOT NULL
) STRICT;
CREATE INDEX quality_day ON quality (first_day, last_day);
