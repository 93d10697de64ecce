"""Faults of disks and files are refusals; faults of ours are not hidden."""

from pathlib import Path

import apsw
import pytest

from costdesk.domain.findings import Code, Refused
from costdesk.storage.faults import faults_of, os_fault

PATH = Path("centre.costdesk")


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (apsw.SQLITE_FULL, Code.DISK_FULL),
        (apsw.SQLITE_READONLY, Code.WORKSPACE_READ_ONLY),
        (apsw.SQLITE_READONLY_DBMOVED, Code.NO_WORKSPACE),
        (apsw.SQLITE_BUSY, Code.WORKSPACE_BUSY),
        (apsw.SQLITE_LOCKED, Code.WORKSPACE_BUSY),
        (apsw.SQLITE_CORRUPT, Code.DAMAGED_WORKSPACE),
        (apsw.SQLITE_NOTADB, Code.DAMAGED_WORKSPACE),
        (apsw.SQLITE_CANTOPEN, Code.NO_PERMISSION),
        (apsw.SQLITE_PERM, Code.NO_PERMISSION),
        (apsw.SQLITE_IOERR_WRITE, Code.CANNOT_WRITE),
        (apsw.SQLITE_IOERR_FSYNC, Code.CANNOT_WRITE),
        (apsw.SQLITE_IOERR_READ, Code.FILE_UNREADABLE),
        (apsw.SQLITE_IOERR_SHORT_READ, Code.FILE_UNREADABLE),
    ],
)
def test_a_known_fault_is_refused_with_the_file(number: int, code: Code) -> None:
    with pytest.raises(Refused) as refused, faults_of(PATH):
        raise apsw.exception_for(number)
    [finding] = refused.value.findings
    assert finding.code == code
    assert finding.place.file == "centre.costdesk"
    assert "text" in finding.values


@pytest.mark.parametrize("number", [apsw.SQLITE_ERROR, apsw.SQLITE_CONSTRAINT, apsw.SQLITE_MISUSE])
def test_a_mistake_of_ours_stays_an_error(number: int) -> None:
    with pytest.raises(apsw.Error), faults_of(PATH):
        raise apsw.exception_for(number)


@pytest.mark.parametrize("query", ["SELECT 1 FROM cost", "SELECT cost"])
def test_a_file_that_lacks_a_table_or_a_column_is_damaged(query: str) -> None:
    with pytest.raises(Refused) as refused, faults_of(PATH):
        apsw.Connection(":memory:").execute(query)
    assert [finding.code for finding in refused.value.findings] == [Code.DAMAGED_WORKSPACE]


def test_other_errors_pass() -> None:
    with pytest.raises(KeyError), faults_of(PATH):
        raise KeyError


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (FileNotFoundError(2, "no such file"), Code.NO_FOLDER),
        (NotADirectoryError(20, "not a folder"), Code.NO_FOLDER),
        (PermissionError(13, "not allowed"), Code.NO_PERMISSION),
        (OSError(28, "no space left"), Code.DISK_FULL),
        (OSError(5, "trouble"), Code.CANNOT_WRITE),
        (OSError("odd"), Code.CANNOT_WRITE),
    ],
)
def test_what_the_system_says(error: OSError, code: Code) -> None:
    [finding] = os_fault(error, PATH).findings
    assert (finding.code, finding.place.file) == (code, "centre.costdesk")
    assert finding.values == {"text": error.strerror or ""}
