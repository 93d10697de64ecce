"""What only macOS wants: the description of the app, and of the documents that it opens."""

from __future__ import annotations

import os
import plistlib
from typing import TYPE_CHECKING

from bundle.release import AUTHORS, DOCUMENT, IDENTIFIER, MIME_TYPE, NAME, SUFFIX, VERSION

if TYPE_CHECKING:
    from pathlib import Path

OLDEST = "14.0"
"""PySide6's wheels are built for it."""
DOCUMENT_IDENTIFIER = "org.costdesk.workspace"


def information() -> dict[str, object]:
    """Info.plist, beside what PyInstaller writes into it."""
    return {
        "CFBundleName": NAME,
        "CFBundleDisplayName": NAME,
        "CFBundleShortVersionString": VERSION,
        "CFBundleVersion": VERSION,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": ["en", "nl", "hu"],
        "LSApplicationCategoryType": "public.app-category.finance",
        "LSMinimumSystemVersion": OLDEST,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": f"© {AUTHORS}, MIT licence",
        "NSRequiresAquaSystemAppearance": False,  # dark where the system is
        "CFBundleDocumentTypes": [_document_type()],
        "UTExportedTypeDeclarations": [_type_declaration()],
    }


def entitlements() -> dict[str, object]:
    """What a signed app asks to be allowed; nothing of the network, of files or of devices."""
    allowed = "com.apple.security.cs"
    return {
        # Qt's licence grants everybody another Qt, which will not carry our signature.
        f"{allowed}.disable-library-validation": True,
        # Python's ctypes writes small pieces of code; an Intel Mac would stop it.
        f"{allowed}.allow-unsigned-executable-memory": True,
    }


def program_options(folder: Path) -> dict[str, object]:
    """For PyInstaller's EXE; by these it signs what it collects, for nobody without an identity.

    ``folder`` takes the entitlements, which must be a file, and one without comments.
    """
    folder.mkdir(parents=True, exist_ok=True)
    asked = folder / "entitlements.plist"
    asked.write_bytes(plistlib.dumps(entitlements()))
    identity = os.environ.get("CODESIGN_IDENTITY") or None
    return {"codesign_identity": identity, "entitlements_file": str(asked)}


def app_options(icon: str | None) -> dict[str, object]:
    """For PyInstaller's BUNDLE."""
    return {
        "name": f"{NAME}.app",
        "icon": icon,
        "bundle_identifier": IDENTIFIER,
        "version": VERSION,
        "info_plist": information(),
    }


def _document_type() -> dict[str, object]:
    return {
        "CFBundleTypeName": DOCUMENT,
        "CFBundleTypeRole": "Editor",
        "LSHandlerRank": "Owner",
        "LSItemContentTypes": [DOCUMENT_IDENTIFIER],
    }


def _type_declaration() -> dict[str, object]:
    return {
        "UTTypeIdentifier": DOCUMENT_IDENTIFIER,
        "UTTypeDescription": DOCUMENT,
        "UTTypeConformsTo": ["public.data", "public.content"],
        "UTTypeTagSpecification": {
            "public.filename-extension": [SUFFIX.removeprefix(".")],
            "public.mime-type": MIME_TYPE,
        },
    }
