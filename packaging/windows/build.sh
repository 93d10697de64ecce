#!/usr/bin/env bash
# What `make package-windows` does: the installer and the portable archive for Windows, built on
# Debian and tried there. What cannot run on this machine is left out with a sentence.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
# shellcheck source=packaging/windows/wine/root.sh
. packaging/windows/wine/root.sh

readonly python=.venv/bin/python
readonly build=build/windows
readonly out=build/package
readonly folder=$build/costdesk
readonly installer=$build/installer
readonly most_megabytes=45
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || date +%s)
export SOURCE_DATE_EPOCH PYTHONPATH=packaging:. QT_QPA_PLATFORM=offscreen

need_tools() {
    local tool package missing=()
    while read -r tool package; do
        command -v "$tool" >/dev/null || missing+=("$package")
    done <<'TOOLS'
makensis nsis
osslsigncode osslsigncode
debootstrap debootstrap
x86_64-w64-mingw32-gcc gcc-mingw-w64-x86-64-win32
Xvfb xvfb
xdotool xdotool
TOOLS
    [ ${#missing[@]} -eq 0 ] && return
    [ "$(id -u)" -ne 0 ] || apt-get install -q -y --no-install-recommends "${missing[@]}" >/dev/null || true
}

# Downloading and proving takes a minute; it is the same until a pin or the proof changes.
make_python() {
    local stamp
    stamp=$(cat requirements/package.txt packaging/windows/{python.txt,*.py} | sha256sum)
    [ "$(cat "$build/python/stamp" 2>/dev/null)" = "$stamp" ] && return
    echo 'Python for Windows and the packages: download and proof'
    "$python" -m windows.interpreter "$build/python"
    echo "$stamp" >"$build/python/stamp"
}

make_installer() {
    find "$folder" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
    rm -rf "$installer"
    "$python" -m windows.installer "$folder" "$installer"
    nsis "$version" "$setup"
    "$python" -m windows.portable "$folder" "$portable"
}

# nsis VERSION OUT OPTION…
nsis() {
    nice makensis -V2 -WX "-DVERSION=$1" "-DNUMBERS=$1.0" "-DOUT=$PWD/$2" "-DBUILD=$PWD/$installer" \
        "${@:3}" packaging/windows/installer/costdesk.nsi
}

# To be upgraded from: the same with another number, and a file that the new one has not.
make_older() {
    local marker=$folder/_internal/of-the-older-version.txt
    echo 'gone after an upgrade' >"$marker"
    "$python" -m windows.installer "$folder" "$installer"
    nsis 0.0.1 "$older" -DQUICK
    rm "$marker"
}

measure() {
    local size
    size=$(($(stat -c %s "$setup") / 1000000))
    echo "${setup##*/}: $size MB; installed: $(du -sm "$folder" | cut -f1) MB"
    [ "$size" -le "$most_megabytes" ] || { echo "More than $most_megabytes MB." >&2 && exit 1; }
}

mkdir -p "$build" "$out"
need_tools
version=$("$python" -c 'import costdesk; print(costdesk.__version__)')
readonly setup=$out/CostDesk-$version-setup.exe portable=$out/CostDesk-$version-windows.zip
readonly older=$build/older-setup.exe
why=$(why_no_wine | paste -sd ';')
if [ -n "$why" ]; then
    echo "No Windows program is built here: $why."
    exit 0
fi
make_wine_root
make_python
packaging/windows/folder.sh
make_installer
make_older
measure
packaging/windows/try.sh "$older" "$setup" "$portable"
