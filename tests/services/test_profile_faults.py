"""Files of profiles that are wrong."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from costdesk.domain.findings import Code, Finding, Refused
from costdesk.exports.profiles import profile_text
from costdesk.imports.fields import folded
from costdesk.imports.foreign.profile_files import read_profile_text
from costdesk.services.commands import SetSetting
from costdesk.services.profiles import (
    import_profile,
    own,
)
from costdesk.services.workspace import Workspace
from tests.services.profile_cases import BANK_PROFILE


def problems_of(text: str) -> list[Finding]:
    with pytest.raises(Refused) as refused:
        read_profile_text(text)
    return list(refused.value.findings)


def test_text_that_is_no_toml_is_named_with_its_line() -> None:
    [finding] = problems_of('title = "x"\nreads = contacts\n')
    assert (finding.code, finding.place.row) == (Code.PROFILE_BROKEN, 2)
    assert finding.values["text"] == "reads = contacts"
    assert problems_of("[")[0].code == Code.PROFILE_BROKEN
    assert problems_of('x = """\nnever closed')[0].place.row is not None
    assert problems_of("#" * 200_001)[0].code == Code.PROFILE_BROKEN


@pytest.mark.parametrize(
    ("line", "row"),
    [
        ('reads = "telephones"', 3),
        ("sample = 1", 3),
        ('heading = ["Date"]', 3),
        ("heading = []", 3),
        ('answered = [[{ column = "a", is = ["x"], above = 1 }]]', 3),
        ('answered = [[{ column = "a", pattern = "(" }]]', 3),
        ('answered = [[{ is = ["x"] }]]', 3),
        ('leave_out = [{ reason = "x" }]', 3),
        ('shape = { fields = [1], checks = { a = "x" } }', 3),
        ('direction = { always = "sideways" }', 3),
        ("channel = 3", 3),
        ('channel = { column = "a" }', 3),
        ('units = { seconds = "weeks" }', 3),
        ('dates = "ydm"', 3),
        ('known_words = { a = "x" }', 3),
        ("title = 3", 3),
    ],
)
def test_what_means_nothing_is_named_with_its_line_and_what_would_be_right(
    line: str, row: int
) -> None:
    lines = ['title = "A"', 'reads = "contacts"', 'heading = [["Date"]]']
    key = line.partition(" ")[0]
    text = "\n".join([*[each for each in lines if not each.startswith(key)][:2], line])
    wrong = [each for each in problems_of(text) if each.code == Code.PROFILE_WRONG]
    assert [(each.place.row, each.values["text"]) for each in wrong] == [(row, key)]
    assert key in str(wrong[0].values["example"])


def test_keys_and_meanings_that_nobody_knows_are_named() -> None:
    text = 'title = "A"\nreads = "bank"\nheading = [["D"]]\ncolums = 1\n[columns]\nday = ["D"]\n'
    findings = problems_of(text)
    assert [(each.place.row, each.values["text"]) for each in findings] == [
        (4, "colums"),
        (6, "day"),
    ]
    [column] = problems_of('title = "A"\nreads = "bank"\nheading = [["D"]]\n[columns]\ndate = "D"')
    assert (column.code, column.place.row) == (Code.PROFILE_WRONG, 5)
    needed = problems_of('reads = "table"\n[known_words]\nS = ["a"]\n')
    assert [each.values["text"] for each in needed] == ["title", "kind", "answered", "heading"]
    bad_kind = (
        'title = "A"\nreads = "table"\nkind = "rent"\nheading = [["D"]]\n[columns]\na = ["D"]'
    )
    assert [each.values["text"] for each in problems_of(bad_kind)] == ["kind", "a"]


def test_a_file_that_is_no_text_or_has_other_answers_is_refused(
    centre: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "p.toml"
    path.write_bytes(b"title = \xff")
    with pytest.raises(Refused) as refused:
        import_profile(centre, path)
    assert refused.value.findings[0].place.file == str(path)
    path.write_bytes(b" " * (1 << 21))
    with pytest.raises(Refused) as refused:
        import_profile(centre, path)
    assert refused.value.findings[0].code == Code.FILE_TOO_LARGE
    path.write_text(BANK_PROFILE + '\n[answers]\ncell = "nowhere"\n', encoding="utf-8")
    with pytest.raises(Refused) as refused:
        import_profile(centre, path)
    assert refused.value.findings[0].code == Code.NOT_A_CHOICE


def test_a_setting_that_is_no_profile_is_refused(centre: Workspace) -> None:
    for text in ("x", "[]", '{"reads": "bank"}'):
        with pytest.raises(Refused):
            centre.execute(SetSetting("profile.A", text))
    good = '{"title": "B", "reads": "bank", "heading": [["A", "B"]]}'
    centre.execute(SetSetting("profile.A", good))
    [profile] = own(centre)
    assert profile.headings == (frozenset(map(folded, "AB")),)
    centre.execute(SetSetting("profile.A", ""))
    assert own(centre) == ()


@given(
    st.lists(
        st.tuples(
            st.integers(0, 400),
            st.integers(0, 12),
            st.text('=[]{}".\n#0truefalse-:T', max_size=6) | st.text(max_size=3),
        ),
        max_size=4,
    )
)
def test_a_damaged_file_is_read_or_refused_with_its_line(
    damages: list[tuple[int, int, str]],
) -> None:
    text = BANK_PROFILE + "\n[answers]\ndates = 'dmy'\n[[skip]]\nreason = 'total'\nwhen = []\n"
    for at, length, put in damages:
        text = text[:at] + put + text[at + length :]
    try:
        made = read_profile_text(text)
    except Refused as refused:
        # Only what is missing has no line to stand at.
        for finding in refused.findings:
            assert finding.place.row or finding.code == Code.PROFILE_NEEDS
    else:
        assert read_profile_text(profile_text(dict(made.table))).table == made.table
