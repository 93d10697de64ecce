"""What is kept under version control must work anywhere, so it names no machine and no mirror."""

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# In two parts, so that this file does not find itself.
ADDRESSES = tuple(
    "".join(parts)
    for parts in (
        ("index", "-url"),
        ("find", "-links"),
        ("trusted", "-host"),
        ("python", "hosted"),
        ("pypi", ".org"),
        ("npmjs", ".org"),
        ("deb.", "debian"),
        ("/wo", "rk/"),
        ("/ro", "ot/"),
        ("/opt/", "pypi"),
    )
)


def kept_files() -> list[Path]:
    """List what git keeps or would take in next."""
    git = shutil.which("git")
    if git is None or not (ROOT / ".git").exists():
        pytest.skip("needs git and a clone")
    listed = subprocess.run(
        [git, "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True,
        check=True,
        cwd=ROOT,
        text=True,
    )
    return [ROOT / name for name in listed.stdout.split("\0") if name]


def text_lines() -> Iterator[tuple[str, str]]:
    for path in kept_files():
        if path.is_file() and b"\0" not in (content := path.read_bytes()):
            for number, line in enumerate(content.decode("utf-8", "replace").splitlines(), 1):
                yield f"{path.relative_to(ROOT)}:{number}", line


def test_no_text_names_a_package_registry_or_a_folder_of_one_machine() -> None:
    found = [place for place, line in text_lines() if any(a in line.lower() for a in ADDRESSES)]
    assert found == []


def test_requirements_are_pinned_with_hashes_and_name_no_source() -> None:
    for path in (ROOT / "requirements").glob("*.txt"):
        pins = path.read_text("utf-8").replace("\\\n", " ").splitlines()
        pins = [pin for pin in pins if not pin.lstrip().startswith("#")]
        assert pins
        assert [pin for pin in pins if "==" not in pin or "--hash=sha256:" not in pin] == []
