import pytest

from costdesk.imports.guard import unguarded


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("'=1+1", "=1+1"),
        ("''=1+1", "'=1+1"),
        ("'+31 20", "+31 20"),
        ("'-5", "-5"),
        ("'@name", "@name"),
        ("'\tx", "\tx"),
        ("'\rx", "\rx"),
        ("'\nx", "\nx"),
        # These were never guarded
        ("'s ochtends", "'s ochtends"),
        ("'", "'"),
        ("''", "''"),
        ("=1+1", "=1+1"),
        ("x'=1", "x'=1"),
        ("", ""),
        ("' =1", "' =1"),
    ],
)
def test_one_apostrophe_is_taken_off_what_a_spreadsheet_would_calculate(
    text: str, read: str
) -> None:
    assert unguarded(text) == read
