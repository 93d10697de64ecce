"""Use cases: synchronous, without Qt and without SQL."""
