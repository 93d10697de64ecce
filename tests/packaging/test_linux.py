"""What a Linux desktop is told, and what dpkg is asked."""

import shutil
import subprocess
import tomllib
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from bundle import debian
from bundle.release import MIME_TYPE, ROOT, SUFFIX, VERSION
from linux import desktop_files
from linux.freeze import elf_files

needs_git = pytest.mark.skipif(
    shutil.which("git") is None or not (ROOT / ".git").exists(), reason="needs git and a clone"
)
LANGUAGES = ("nl", "hu")


@pytest.fixture
def entry() -> ConfigParser:
    parser = ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]  # its keys are of both cases
    parser.read(desktop_files.TEMPLATES / desktop_files.DESKTOP, encoding="utf-8")
    return parser


def test_the_menu_entry_opens_files_in_all_languages(entry: ConfigParser) -> None:
    section = entry["Desktop Entry"]
    assert section["MimeType"] == f"{MIME_TYPE};"
    assert section["Exec"] == "costdesk %f"
    for key in ("Comment", "GenericName", "Keywords"):
        assert all(section[f"{key}[{language}]"] != section[key] for language in LANGUAGES)


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="needs the validator")
def test_the_menu_entry_is_valid() -> None:
    command = ["desktop-file-validate", str(desktop_files.TEMPLATES / desktop_files.DESKTOP)]
    assert subprocess.run(command, capture_output=True, check=True, text=True).stdout == ""


def test_the_file_type_is_that_of_workspaces() -> None:
    tree = ET.parse(desktop_files.TEMPLATES / "costdesk.xml").getroot()  # noqa: S314 - our own
    assert tree[0].get("type") == MIME_TYPE
    globs = [each.get("pattern") for each in tree.iter() if each.tag.endswith("glob")]
    assert globs == [f"*{SUFFIX}"]


@needs_git
def test_a_whole_share_folder_with_the_version_in_it(tmp_path: Path) -> None:
    desktop_files.install(tmp_path)
    description = (tmp_path / "metainfo" / desktop_files.METAINFO).read_text("utf-8")
    assert f'<release version="{VERSION}" date="20' in description
    assert "@" not in description
    pictures = tmp_path / "icons" / "hicolor"
    assert (pictures / "16x16" / "apps" / "costdesk.png").is_file()
    assert (pictures / "scalable" / "apps" / "costdesk.svg").is_file()
    assert (tmp_path / "man" / "man1" / "costdesk.1.gz").is_file()


def test_a_program_is_known_by_its_first_bytes(tmp_path: Path) -> None:
    (tmp_path / "a.so").write_bytes(b"\x7fELF and more")
    (tmp_path / "b.so").write_bytes(b"GROUP ( ... )")
    (tmp_path / "c.so").symlink_to("a.so")
    assert list(elf_files(tmp_path)) == [tmp_path / "a.so"]


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="needs dpkg")
def test_debian_knows_its_own_files_and_not_ours(tmp_path: Path) -> None:
    shell = Path("/bin/dash").resolve()
    ours = tmp_path / "ours"
    ours.touch()
    assert debian.owners([shell, ours]) == {shell: "dash"}
    assert debian.version_of("dash")
    assert debian.owners([]) == {}


def test_every_group_of_dependencies_is_pinned() -> None:
    groups = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["dependency-groups"]
    pinned = {path.stem for path in (ROOT / "requirements").glob("*.txt")}
    assert pinned == {"runtime", *groups}
