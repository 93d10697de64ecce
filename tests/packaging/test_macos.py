"""What can be known of the app for macOS without a Mac."""

import plistlib
from pathlib import Path

import pytest
from bundle import icons
from bundle.macos import (
    DOCUMENT_IDENTIFIER,
    app_options,
    entitlements,
    information,
    program_options,
)
from PIL import Image

import costdesk
from costdesk.domain.definitions import LANGUAGES

ROOT = Path(__file__).parents[2]


def test_the_description_is_a_property_list_and_tells_the_version() -> None:
    told = plistlib.loads(plistlib.dumps(information()))
    assert told["CFBundleShortVersionString"] == costdesk.__version__
    assert set(told["CFBundleLocalizations"]) == set(LANGUAGES)
    assert told["NSHighResolutionCapable"] is True


def test_the_document_that_is_opened_is_the_one_that_is_declared() -> None:
    told = plistlib.loads(plistlib.dumps(information()))
    (opened,), (declared,) = told["CFBundleDocumentTypes"], told["UTExportedTypeDeclarations"]
    assert opened["LSItemContentTypes"] == [declared["UTTypeIdentifier"]] == [DOCUMENT_IDENTIFIER]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["costdesk"]


def test_the_app_is_named_and_described() -> None:
    options = app_options("costdesk.icns")
    assert options["name"] == "CostDesk.app"
    assert options["icon"] == "costdesk.icns"


@pytest.mark.parametrize(("said", "signer"), [("", None), ("Developer ID", "Developer ID")])
def test_it_is_signed_for_whom_the_machine_says(
    said: str, signer: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CODESIGN_IDENTITY", said)
    options = program_options(tmp_path)
    assert options["codesign_identity"] == signer
    asked = Path(str(options["entitlements_file"])).read_bytes()
    assert plistlib.loads(asked) == entitlements()
    assert b"<!--" not in asked  # the system's own reader stops there


def test_the_icon_has_every_size(tmp_path: Path) -> None:
    path = icons.for_system(tmp_path, "darwin")
    assert path is not None
    with Image.open(path) as image:
        assert image.format == "ICNS"
        widths = {width * scale for width, _, scale in image.info["sizes"]}
        assert {32, 64, 128, 256, 512, 1024} <= widths


def test_the_specification_is_python() -> None:
    source = (ROOT / "packaging" / "costdesk.spec").read_text("utf-8")
    compile(source, "costdesk.spec", "exec")
