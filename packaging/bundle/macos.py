"""What only macOS wants: the description of the app, and of the documents that it opens."""

from __future__ import annotations

from bundle.release import AUTHORS, DOCUMENT, IDENTIFIER, MIME_TYPE, NAME, SUFFIX, VERSION

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
