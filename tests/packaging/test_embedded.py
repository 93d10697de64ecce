"""The layout for Windows that is built without Wine: what of the packages goes into it."""

from pathlib import Path

import pytest
from bundle.windows import version_script
from windows.embedded.folder import HERE, START, compile_all, copy_packages

import costdesk

READ = (
    "PySide6/Qt6Core.dll",
    "PySide6/plugins/platforms/qwindows.dll",
    "PySide6/translations/qtbase_hu.qm",
    "matplotlib/backends/backend_agg.py",
    "numpy/_core/_multiarray_umath.cp311-win_amd64.pyd",
)
UNREAD = (
    "PyInstaller/__main__.py",
    "PySide6/Qt6Quick.dll",
    "PySide6/QtNetwork.pyd",
    "PySide6/include/qt.h",
    "PySide6/plugins/tls/qschannel.dll",
    "PySide6/translations/qtbase_de.qm",
    "matplotlib/tests/test_agg.py",
    "numpy/f2py/__init__.py",
    "numpy/linalg/tests/test_linalg.py",
    "pandas/core/frame.py",
    "pefile.py",
    "setuptools/__init__.py",
    "share/man/man1/ttx.1",
)


@pytest.fixture(scope="module")
def copied(tmp_path_factory: pytest.TempPathFactory) -> Path:
    site, target = tmp_path_factory.mktemp("site"), tmp_path_factory.mktemp("lib")
    for name in (*READ, *UNREAD):
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text("")
    copy_packages(site, target)
    return target


@pytest.mark.parametrize("name", READ)
def test_what_the_program_reads_is_there(name: str, copied: Path) -> None:
    path = copied / name
    assert (path.with_suffix(".pyc") if path.suffix == ".py" else path).exists()


@pytest.mark.parametrize("name", UNREAD)
def test_what_it_does_not_read_is_not(name: str, copied: Path) -> None:
    assert not (copied / name).exists()
    assert not (copied / f"{name}c").exists()


def test_the_program_itself_is_there_with_what_it_reads(copied: Path) -> None:
    assert (copied / "costdesk" / "__main__.pyc").exists()
    assert (copied / f"{START}.pyc").exists()
    assert f'L"{START}"' in (HERE / "launcher.c").read_text("utf-8")
    assert (copied / "costdesk" / "resources" / "samples" / "contacts.csv").exists()
    assert list(copied.rglob("*.py")) == []


def test_the_same_source_is_compiled_to_the_same_bytes(tmp_path: Path) -> None:
    folders = [tmp_path / "first", tmp_path / "second place"]
    for folder in folders:
        folder.mkdir()
        (folder / "module.py").write_text("NUMBER = 1\n")
        compile_all(folder)
    first, second = ((folder / "module.pyc").read_bytes() for folder in folders)
    assert first == second


def test_the_launcher_tells_the_version_of_the_program() -> None:
    assert f'VALUE "ProductVersion", "{costdesk.__version__}"' in version_script()
