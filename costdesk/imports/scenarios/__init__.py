"""Scenarios and kinds of levers, written in TOML, read strictly."""
