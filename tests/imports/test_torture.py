"""Published files that delimited-text readers stumble over, against their published answers."""

import json
from pathlib import Path

import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.imports.answers import Answers
from costdesk.imports.contact_rows import read_contacts
from costdesk.imports.cost_rows import read_costs
from costdesk.imports.reading import decode, read_bytes, rows_of
from costdesk.imports.records import Terms

FOLDER = Path(__file__).parents[3] / "shared" / "data"
SAMPLES = FOLDER / "csv_torture"
ANSWERED = [
    path
    for path in sorted([*SAMPLES.glob("max-mapper*.json"), *SAMPLES.glob("sineemore*.json")])
    if "location_coordinates" not in path.name  # its answer is for another phone number
]
EVERYTHING = sorted(path for path in FOLDER.rglob("*") if path.is_file())

pytestmark = pytest.mark.skipif(not ANSWERED, reason="the samples are not here")


@pytest.mark.parametrize("answer", ANSWERED or [None], ids=lambda path: path and path.stem)
def test_rows_are_those_of_the_published_answer(answer: Path) -> None:
    # The line ends inside the quotes of one sample were lost on the way.
    expected = json.loads(answer.read_text("utf-8").replace("\\r\\n", "\\n"))
    data = read_bytes(answer.with_suffix(".csv"))
    if not data.strip():
        assert not any(any(row) for row in expected)
        return
    rows = [row or [""] for row in rows_of(decode(data, "en").text, ",")]
    if "header-" in answer.name or isinstance(expected[0], dict):
        header, *rows = rows
        assert [dict(zip(header, row, strict=True)) for row in rows] == expected
    else:
        assert rows == expected


@pytest.mark.parametrize("name", ["bad-missing-quote", "bad-quotes-with-unescaped-quote"])
def test_broken_quotes_are_named_with_their_row(name: str) -> None:
    text = decode(read_bytes(SAMPLES / f"sineemore__csv-test-data__{name}.csv"), "en").text
    with pytest.raises(Refused) as caught:
        list(rows_of(text, ","))
    [finding] = caught.value.findings
    assert (finding.code, finding.place.row) == (Code.BAD_QUOTES, 2)


def test_every_sample_of_any_kind_is_refused_and_not_guessed_at() -> None:
    """None of them has our headings, so whatever is read would be wrong."""
    for path in EVERYTHING:
        for read in (read_costs, read_contacts):
            with pytest.raises(Refused) as caught:
                read(read_bytes(path), Answers(), Terms("EUR", 2))
            assert caught.value.findings, path.name
