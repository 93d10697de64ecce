"""Files that owners have, read strictly: rows and findings come out, no database is touched."""
