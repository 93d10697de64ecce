"""What goes into the frozen folder, without freezing it."""

import ast
from pathlib import Path

import pytest
from bundle import contents, icons, shiboken
from bundle.release import ROOT, VERSION, version_numbers
from PIL import Image

from costdesk import __version__


def imported_modules() -> set[str]:
    found: set[str] = set()
    for path in (ROOT / "costdesk").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found.update(name.name for name in node.names)
            if isinstance(node, ast.ImportFrom) and node.module:
                found.update({node.module, *(f"{node.module}.{name.name}" for name in node.names)})
    return found


def test_nothing_is_left_out_that_the_program_imports() -> None:
    left_out = set(contents.LEFT_OUT_MODULES)
    used = {
        name for name in imported_modules() for out in left_out if f"{name}.".startswith(f"{out}.")
    }
    assert used == set()


def test_every_module_and_every_resource_goes_in() -> None:
    assert {"costdesk", "costdesk.__main__", "costdesk.cli.selftest"} <= set(contents.own_modules())
    placed = {f"{folder}/{Path(source).name}" for source, folder in contents.own_files()}
    assert {
        "costdesk/resources/benchmarks.csv",
        "costdesk/resources/icons/costdesk.svg",
        "costdesk/resources/texts/charts_hu.toml",
        "costdesk/resources/i18n/costdesk_nl.qm",
        "costdesk/storage/schema/0001_initial.sql",
    } <= placed
    assert not [name for name in placed if name.endswith((".ts", ".py", ".pyc"))]


@pytest.mark.parametrize(
    ("destination", "used"),
    [
        ("PySide6/Qt/lib/libQt6Widgets.so.6", True),
        ("PySide6/Qt/lib/libQt6XcbQpa.so.6", True),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/translations/qtbase_hu.qm", True),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("matplotlib/mpl-data/fonts/ttf/DejaVuSans-Bold.ttf", True),
        ("libxcb-cursor.so.0", True),
        ("PySide6/QtPrintSupport.abi3.so", True),
        ("PySide6/Qt/lib/libQt6PrintSupport.so.6", True),
        ("PySide6/Qt/plugins/printsupport/libcupsprintersupport.so", True),
        ("PySide6/Qt/plugins/platforms/libqminimal.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6\\plugins\\tls\\qschannelbackend.dll", False),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("PySide6/Qt/translations/qt_hu.qm", False),
        ("PySide6/Qt/lib/libQt6Network.so.6", False),
        ("matplotlib/mpl-data/fonts/ttf/DejaVuSerif.ttf", False),
        ("libgtk-3.so.0", False),
        ("libcrypto.so.3", False),
        ("libcups.so.2", False),
        ("libgnutls.so.30", False),
        ("libavahi-client.so.3", False),
    ],
)
def test_a_file_is_used_or_not(destination: str, used: bool) -> None:
    assert contents.is_used(destination) is used


def test_the_version_is_told_in_one_place() -> None:
    assert __version__ == VERSION
    assert ".".join(map(str, version_numbers())).startswith(VERSION)


def test_the_picture_is_drawn_in_each_size_the_same_each_time(tmp_path: Path) -> None:
    first, second = (icons.draw_png(tmp_path / name, 48) for name in ("a.png", "b.png"))
    assert first.read_bytes() == second.read_bytes()
    with Image.open(first) as image:
        assert image.size == (48, 48)
        assert image.convert("RGBA").getpixel((0, 0)) == (0, 0, 0, 0)  # a rounded corner
        assert image.getextrema() != image.resize((1, 1)).getextrema()


def test_windows_and_macos_get_all_sizes_in_one_file(tmp_path: Path) -> None:
    with Image.open(str(icons.for_system(tmp_path, "win32"))) as image:
        assert {(16, 16), (48, 48), (256, 256)} <= set(image.info["sizes"])
    with Image.open(str(icons.for_system(tmp_path, "darwin"))) as image:
        assert image.format == "ICNS"
    assert icons.for_system(tmp_path, "linux") is None


def test_what_pyside_compiles_at_every_start_is_compiled_once(tmp_path: Path) -> None:
    first, second = (shiboken.compile_support(tmp_path / name) for name in ("first", "second"))
    files = {path.relative_to(first) for path in first.rglob("*") if path.is_file()}
    assert Path("shibokensupport/signature/loader.pyc") in files
    assert {path.suffix for path in files} == {".pyc", ".later"}
    assert all((first / path).read_bytes() == (second / path).read_bytes() for path in files)
