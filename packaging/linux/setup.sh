#!/usr/bin/env bash
# Sets up .venv with all that runs, tests and checks CostDesk, and the libraries Qt needs.
# Every make target calls it first, so it does nothing, quickly, when nothing has changed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

readonly venv=.venv
readonly stamp=$venv/costdesk-setup
readonly requirements=requirements/develop.txt
readonly log=build/setup.log

is_root() { [ "$(id -u)" -eq 0 ]; }

stop() {
    echo "$*" >&2
    exit 1
}

# What pip and apt say matters only when they fail.
logged() {
    echo "\$ $*" >>"$log"
    "$@" >>"$log" 2>&1
}

apt_install() {
    export DEBIAN_FRONTEND=noninteractive
    echo "Installing from Debian: $*"
    # A source that does not answer is no reason to stop: the install is the judge.
    logged apt-get update -q || true
    logged apt-get install -q -y --no-install-recommends "$@" || tail -n 5 "$log" >&2
}

pip_install() {
    logged "$venv/bin/python" -m pip install --disable-pip-version-check --no-input "$@" ||
        stop "$(tail -n 20 "$log")"
}

can() { "$1" -c "$2" >/dev/null 2>&1; }

# The oldest first: it is the version that the project promises to run on.
find_python() {
    local name
    for name in python3.11 python3.12 python3.13 python3.14 python3; do
        if can "$name" 'import sys; sys.exit(sys.version_info < (3, 11))'; then
            command -v "$name"
            return
        fi
    done
    stop 'CostDesk needs Python 3.11 or later: sudo apt-get install -y python3 python3-venv'
}

# Debian keeps what venv needs in a package of its own.
need_venv_module() {
    local package
    can "$1" 'import ensurepip, venv' && return
    package=$("$1" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    if is_root && command -v apt-get >/dev/null; then
        apt_install "$package"
    fi
    can "$1" 'import ensurepip, venv' ||
        stop "This Python cannot make a virtual environment: sudo apt-get install -y $package"
}

# The folder is part of it: the scripts in .venv hold its full path, so a moved clone needs a new one.
fingerprint() {
    { pwd -P && cat "$requirements" pyproject.toml packaging/linux/setup.sh; } | sha256sum
}

is_current() {
    can "$venv/bin/python" '' && [ "$(cat "$stamp" 2>/dev/null)" = "$(fingerprint)" ]
}

made_here() {
    can "$venv/bin/python" 'import pip' && [ "$(cat "$venv/made-in" 2>/dev/null)" = "$(pwd -P)" ]
}

make_venv() {
    local python
    python=$(find_python)
    need_venv_module "$python"
    echo "Making $venv with $("$python" --version)"
    rm -rf "$venv"
    "$python" -m venv "$venv"
    pwd -P >"$venv/made-in"
}

install_packages() {
    echo 'Installing the packages of requirements/: a minute or two the first time'
    rm -f "$stamp"
    pip_install --require-hashes -r "$requirements"
    # Without isolation: the build backend is one of the pinned packages, nothing else is fetched.
    pip_install --no-deps --no-build-isolation --editable .
    fingerprint >"$stamp"
}

set_up_venv() {
    # Two targets started at once must not install into the same folder.
    if command -v flock >/dev/null; then
        exec 9<packaging/linux/setup.sh
        flock 9
    fi
    is_current && return
    made_here || make_venv
    install_packages
}

# The Debian packages of the libraries that are not there; nothing on another kind of system.
missing_packages() {
    local present thing package
    present=$(/sbin/ldconfig -p 2>/dev/null) || return 0
    while read -r thing package; do
        case $thing in
        '#') ;;
        /*) [ -e "$thing" ] || echo "$package" ;;
        *) grep -qF "$thing " <<<"$present" || echo "$package" ;;
        esac
    done <packaging/linux/qt-libraries.txt | paste -sd ' '
}

# tests/e2e opens the window on a screen of its own, and is skipped without these.
missing_screen_tools() {
    local tool package
    while read -r tool package; do
        command -v "$tool" >/dev/null || echo "$package"
    done <<<$'Xvfb xvfb\nopenbox openbox\nxdotool xdotool\nxmessage x11-utils' | paste -sd ' '
}

# A window needs these; the engine, the command line and their tests do not. So: say it, go on.
set_up_qt() {
    local missing tools
    missing=$(missing_packages)
    tools=$(missing_screen_tools)
    if [ -n "$missing$tools" ] && is_root && command -v apt-get >/dev/null; then
        # shellcheck disable=SC2086
        apt_install $missing $tools
        missing=$(missing_packages)
        tools=$(missing_screen_tools)
    fi
    if [ -n "$missing" ]; then
        echo "To open a window: sudo apt-get install -y --no-install-recommends $missing $tools" >&2
        return
    fi
    [ -z "$tools" ] ||
        echo "To test the window on a screen: sudo apt-get install -y --no-install-recommends $tools" >&2
    if ! can "$venv/bin/python" 'import PySide6.QtGui, PySide6.QtWidgets'; then
        echo 'No window can be opened:' \
            "$("$venv/bin/python" -c 'import PySide6.QtGui, PySide6.QtWidgets' 2>&1 | tail -n 1)" >&2
    else
        touch "$venv/qt-works"
    fi
}

if ! is_current || [ ! -f "$venv/qt-works" ]; then
    mkdir -p "${log%/*}"
    : >"$log"
    set_up_venv
    set_up_qt
fi

# In seconds at most, and only what has changed.
if [ -x "$venv/bin/pyside6-lrelease" ] && [ -f "$venv/qt-works" ]; then
    packaging/linux/translations.sh compile
fi
