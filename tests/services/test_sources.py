"""What the sources of files are called: all of them, in every language."""

import tomllib

import pytest

from costdesk.services.foreign import profiles
from costdesk.services.paths import resources


@pytest.mark.parametrize("language", ["en", "nl", "hu"])
def test_every_source_has_a_name(language: str) -> None:
    path = resources() / "texts" / f"sources_{language}.toml"
    titles = tomllib.loads(path.read_text(encoding="utf-8"))
    formats = {"camt.052", "camt.053", "camt.054", "mt940", "ofx", "qif", "xaf"}
    tables = {"call-log", "count-table", "statement", "ticket-list"}
    assert titles.keys() == {each.name for each in profiles()} | formats | tables
    assert all(titles.values())
