#!/usr/bin/env bash
# The app and its disk image for the kind of Mac this runs on, tried here: build/package/release/*.dmg.
#
# UNTRIED: written without a Mac at hand; tests/packaging checks what can be checked without one.
#
# Signed where CODESIGN_IDENTITY names a Developer ID certificate of the keychain, and notarised
# where NOTARY_KEY (a file), NOTARY_KEY_ID and NOTARY_ISSUER are set too. Without them the app is
# signed for nobody in particular, and macOS asks before it opens it the first time.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly venv=build/package-venv
readonly work=build/macos
readonly out=build/package/release
readonly app=$work/CostDesk.app
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH PYTHONHASHSEED=1

set_up() {
    python3.11 -m venv "$venv"
    "$venv/bin/python" -m pip install --quiet --require-hashes -r requirements/package.txt
    local source
    for source in resources/i18n/*.ts; do
        "$venv/bin/pyside6-lrelease" -silent "$source" -qm "${source%.ts}.qm"
    done
}

# PyInstaller signs every library, then the app, in that order: costdesk.spec tells it as whom.
freeze() {
    "$venv/bin/pyinstaller" --noconfirm --clean --workpath "$work/pyinstaller" --distpath "$work" \
        packaging/costdesk.spec
    cp "$work/pyinstaller/costdesk/sbom.json" "$out/costdesk-$version-macos-$chip.cdx.json"
    codesign --verify --deep --strict "$app"
}

# What opens is a window with the app and, beside it, where to drag it.
make_image() {
    local folder=$work/image
    rm -rf "$folder"
    mkdir -p "$folder"
    cp -R "$app" "$folder/"
    ln -s /Applications "$folder/Applications"
    hdiutil create -volname CostDesk -srcfolder "$folder" -fs HFS+ -format UDBZ -ov "$image"
    if [ -n "${CODESIGN_IDENTITY:-}" ]; then
        codesign --sign "$CODESIGN_IDENTITY" --timestamp "$image"
    fi
}

# Apple looks at it, and its answer is stapled on, so that a Mac without a network trusts it too.
notarise() {
    if [ -z "${CODESIGN_IDENTITY:-}" ] || [ -z "${NOTARY_KEY:-}" ]; then
        echo 'Not notarised: no certificate, or no key for it.'
        return
    fi
    xcrun notarytool submit "$image" --wait \
        --key "$NOTARY_KEY" --key-id "$NOTARY_KEY_ID" --issuer "$NOTARY_ISSUER"
    xcrun stapler staple "$image"
    spctl --assess --type open --context context:primary-signature --verbose "$image"
}

# As an owner does: open the image, drag the app out, start it; here from another folder.
try_it() {
    local mounted=$work/mounted tried="$work/tried ő"
    rm -rf "$tried"
    mkdir -p "$mounted" "$tried"
    hdiutil attach -nobrowse -readonly -mountpoint "$mounted" "$image"
    cp -R "$mounted/CostDesk.app" "$tried/"
    hdiutil detach "$mounted"
    "$tried/CostDesk.app/Contents/MacOS/costdesk" self-test
    "$tried/CostDesk.app/Contents/MacOS/costdesk" --quit-when-ready
}

mkdir -p "$work" "$out"
set_up
version=$("$venv/bin/python" -c 'import costdesk; print(costdesk.__version__)')
chip=$(uname -m)
readonly image=$out/CostDesk-$version-macos-$chip.dmg
freeze
make_image
notarise
try_it
