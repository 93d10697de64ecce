"""The installer's sentences and its list of files; building and trying it is make's."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from windows.installer import HEADER, WIZARD, draw_header, draw_wizard, list_of_files

INSTALLER = Path(__file__).parents[2] / "packaging" / "windows" / "installer"
LANGUAGES = ("english", "dutch", "hungarian")
STRING = re.compile(r'^LangString (\w+) \$\{LANG_(\w+)\} "(.+)"$')
PLACEHOLDER = re.compile(r"\$\\r\$\\n|\$_CLICK|\$\w+")


def strings(language: str) -> dict[str, str]:
    lines = (INSTALLER / "languages" / f"{language}.nsh").read_text("utf-8").splitlines()
    found = [STRING.match(line) for line in lines]
    assert all(found), language
    assert {match[2] for match in found if match} == {language.upper()}
    return {match[1]: match[3] for match in found if match}


def script() -> str:
    return (INSTALLER / "costdesk.nsi").read_text("utf-8")


def test_every_sentence_is_there_in_three_languages() -> None:
    english, *others = (strings(language) for language in LANGUAGES)
    for other in others:
        assert other.keys() == english.keys()
        for name, text in other.items():
            assert PLACEHOLDER.findall(text) == PLACEHOLDER.findall(english[name]), name
            assert text != english[name]


def test_every_sentence_is_used_and_none_is_missing() -> None:
    assert set(re.findall(r"\$\((\w+)\)", script())) == strings("english").keys()


def test_the_pages_have_these_languages_and_english_first() -> None:
    named = re.findall(r'^!insertmacro MUI_LANGUAGE "(\w+)"', script(), re.MULTILINE)
    assert [name.lower() for name in named] == list(LANGUAGES)
    included = re.findall(r'^!include "languages/(\w+)\.nsh"', script(), re.MULTILINE)
    assert included == list(LANGUAGES)


def macro(name: str, text: str) -> list[str]:
    body = re.search(rf"^!macro {name}\n(.*?)^!macroend", text, re.DOTALL | re.MULTILINE)
    assert body
    return [line.strip() for line in body[1].splitlines()]


def test_what_is_installed_is_removed_and_nothing_else(tmp_path: Path) -> None:
    for name in ("CostDesk.exe", "costdesk-cli.exe", "_internal/a/b/c.dll", "_internal/$d.txt"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    text = list_of_files(tmp_path)
    assert macro("InstallFiles", text) == [
        r'SetOutPath "$INSTDIR\_internal"',
        f'File "{tmp_path}/_internal/$$d.txt"',
        r'SetOutPath "$INSTDIR\_internal\a\b"',
        f'File "{tmp_path}/_internal/a/b/c.dll"',
        'SetOutPath "$INSTDIR"',
        f'File "{tmp_path}/costdesk-cli.exe"',
        f'File "{tmp_path}/CostDesk.exe"',
    ]
    assert macro("RemoveFiles", text) == [
        r'Delete "$INSTDIR\_internal\$$d.txt"',
        r'Delete "$INSTDIR\_internal\a\b\c.dll"',
        r'Delete "$INSTDIR\costdesk-cli.exe"',
        r'Delete "$INSTDIR\CostDesk.exe"',
    ]
    assert macro("RemoveFolders", text) == [
        r'RMDir "$INSTDIR\_internal\a\b"',
        r'RMDir "$INSTDIR\_internal\a"',
        r'RMDir "$INSTDIR\_internal"',
    ]


@pytest.mark.parametrize(("draw", "size"), [(draw_wizard, WIZARD), (draw_header, HEADER)])
def test_the_pictures_are_bitmaps_as_the_pages_want_them(
    draw: Callable[[Path], None], size: tuple[int, int], tmp_path: Path
) -> None:
    path = tmp_path / "picture.bmp"
    draw(path)
    with Image.open(path) as image:
        assert (image.format, image.mode, image.size) == ("BMP", "RGB", size)
        assert len(image.getcolors(100_000) or ()) > 50  # something is drawn
