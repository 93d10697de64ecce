"""What Windows is told of the program, and which packages are installed for it."""

import ast
import re
from pathlib import Path, PureWindowsPath
from xml.etree import ElementTree as ET
from zipfile import ZipFile

from bundle.windows import MANIFEST, RUNTIME, version_resource, with_one_runtime
from windows.pins import for_windows
from windows.portable import pack
from windows.wine.shims import definitions

import costdesk
from costdesk.services.paths import PORTABLE

LOCK = (Path(__file__).parents[2] / "requirements" / "package.txt").read_text("utf-8")


def test_the_version_resource_tells_the_version_of_the_program() -> None:
    resource = version_resource()
    ast.parse(resource.strip(), mode="eval")
    numbers = tuple(int(part) for part in costdesk.__version__.split("."))
    assert f"filevers={(*numbers, 0)}" in resource
    for name in ("FileVersion", "ProductVersion"):
        assert f"StringStruct('{name}', '{costdesk.__version__}')" in resource


def test_the_manifest_asks_for_no_rights_sharp_letters_and_long_paths() -> None:
    root = ET.fromstring(MANIFEST)  # noqa: S314 - our own
    texts = {element.tag.partition("}")[2]: element.text for element in root.iter()}
    assert texts["dpiAwareness"] == "PerMonitorV2"
    assert texts["longPathAware"] == "true"
    assert 'requestedExecutionLevel level="asInvoker"' in MANIFEST


def test_microsofts_runtime_is_there_once_and_beside_python() -> None:
    found = [
        ("VCRUNTIME140.dll", "python/vcruntime140.dll", "BINARY"),
        ("PySide6\\MSVCP140.dll", "PySide6/msvcp140.dll", "BINARY"),
        ("numpy.libs\\msvcp140-a4c2.dll", "numpy.libs/msvcp140-a4c2.dll", "BINARY"),
    ]
    kept = with_one_runtime(found)
    assert [name for name, _, _ in kept] == [found[2][0], *RUNTIME]
    assert {Path(source).parent.name for name, source, _ in kept[1:]} == {"shiboken6"}


def test_windows_gets_its_own_packages_with_their_hashes() -> None:
    lines = for_windows(LOCK).splitlines()
    names = [line.partition("==")[0] for line in lines]
    assert {"pefile", "pywin32-ctypes", "pyside6-essentials"} <= set(names)
    assert "macholib" not in names
    assert all(
        re.fullmatch(r"[\w.-]+==[\w.]+( --hash=sha256:[0-9a-f]{64})+", line) for line in lines
    )
    assert LOCK.count("--hash") - "".join(lines).count("--hash") == hashes_of("macholib")


def hashes_of(package: str) -> int:
    (entry,) = re.findall(rf"^{package}==(?:.*\\\n)*.*$", LOCK, re.MULTILINE)
    return str(entry).count("--hash")


def test_one_package_can_be_chosen() -> None:
    (line,) = for_windows(LOCK, ["setuptools"]).splitlines()
    assert line.startswith("setuptools==")


def test_the_portable_archive_has_its_mark_and_is_the_same_twice(tmp_path: Path) -> None:
    folder = tmp_path / "costdesk"
    (folder / "_internal").mkdir(parents=True)
    (folder / "CostDesk.exe").write_bytes(b"program")
    (folder / "_internal" / "ő.txt").write_bytes(b"text")
    first, second = tmp_path / "1.zip", tmp_path / "2.zip"
    pack(folder, first, 1_700_000_000)
    (folder / "CostDesk.exe").touch()
    pack(folder, second, 1_700_000_000)
    assert first.read_bytes() == second.read_bytes()
    with ZipFile(first) as archive:
        names = archive.namelist()
        assert sorted(name.removeprefix("CostDesk/") for name in names) == sorted(
            ["CostDesk.exe", "_internal/ő.txt", PORTABLE, "README.txt"]
        )
        assert archive.read("CostDesk/_internal/ő.txt") == b"text"
        assert {entry.date_time for entry in archive.infolist()} == {(2023, 11, 14, 22, 13, 20)}


def test_the_stand_in_for_wine_hands_on_what_it_does_not_do_itself() -> None:
    text = definitions(["_open", "creal"], ["creal"], "ucrtwine")
    assert text.splitlines()[2:] == ['  "_open" = "ucrtwine._open"', "  creal"]
    assert PureWindowsPath("ucrtbase.dll").name in text
