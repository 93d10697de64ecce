"""Problems and oddities as values."""

import re

import pytest

from costdesk.domain.findings import Code, Finding, Place, Refused, refuse


def test_a_code_is_its_name_in_small_letters() -> None:
    assert {code.value for code in Code} == {name.lower() for name in Code.__members__}
    assert all(re.fullmatch(r"[a-z_]+", code) for code in Code)


def test_a_finding_at_a_place_that_is_known_better() -> None:
    found = Finding(Code.NEGATIVE, Place(column="handled"), {"text": "-1"})
    better = found.at(row=3, file="contacts.csv")
    assert better == Finding(
        Code.NEGATIVE, Place(file="contacts.csv", row=3, column="handled"), {"text": "-1"}
    )
    assert found.place == Place(column="handled")
    assert Finding(Code.NO_ROWS) == Finding(Code.NO_ROWS, Place(), {})


def test_a_refusal_has_every_reason() -> None:
    findings = [Finding(Code.NEGATIVE), Finding(Code.TOO_LARGE, Place(row=2))]
    refused = Refused(iter(findings))
    assert refused.findings == tuple(findings)
    assert str(refused) == "negative, too_large"


def test_a_refusal_for_one_reason() -> None:
    with pytest.raises(Refused) as raised:
        raise refuse(Code.UNKNOWN_PERIOD, text="2025-13")
    assert raised.value.findings == (Finding(Code.UNKNOWN_PERIOD, Place(), {"text": "2025-13"}),)
    placed = refuse(Code.NO_HEADER, Place(file="costs.csv"))
    assert placed.findings == (Finding(Code.NO_HEADER, Place(file="costs.csv")),)
