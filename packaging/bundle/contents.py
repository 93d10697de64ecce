"""What goes into the folder, and what Qt, matplotlib and Python bring that CostDesk never uses.

Whatever is left out here must be missed by nobody: ``costdesk self-test`` runs in that folder.
"""

from __future__ import annotations

import re
from pathlib import Path, PurePath

from bundle.release import ROOT

RESOURCES = "costdesk/resources"
"""Where the program looks for them: beside its modules, see ``costdesk/services/paths.py``."""
MATPLOTLIB_BACKENDS = ["Agg", "svg", "pdf"]
_LEFT_OUT_HOOKS = "pyi_rth_"
"""What PyInstaller would do at each start, before the program: import Qt also for the command line,
give matplotlib a new cache for each start, prepare for modules that we do not have."""

LEFT_OUT_MODULES = (
    # Of Python: other windows, other people's tests, and the network, which the program never uses.
    # Without ssl and hashlib's half of it there is no OpenSSL to keep up to date.
    *("tkinter", "_tkinter", "idlelib", "lib2to3", "ensurepip", "venv", "distutils"),
    *("curses", "readline", "pydoc_data", "test"),
    *("ssl", "_ssl", "_hashlib", "ftplib", "imaplib", "poplib", "smtplib", "nntplib", "telnetlib"),
    *("setuptools", "pkg_resources", "pip", "wheel", "IPython"),
    # Of Qt: all but the four modules in use; the one for printers is loaded when somebody prints.
    *(
        f"PySide6.Qt{name}"
        for name in ("Network", "Qml", "Quick", "OpenGL", "Sql", "Test", "DBus", "Svg", "Xml")
    ),
    # Of the libraries: tests, and picture formats that no chart has. matplotlib would like pandas,
    # which would like Python's own SQLite beside ours.
    *("matplotlib.tests", "matplotlib.testing", "numpy.f2py", "numpy.testing"),
    *("pandas", "sqlite3", "_sqlite3"),
    *("PIL.ImageQt", "PIL.ImageTk", "PIL.ImageGrab", "PIL.AvifImagePlugin", "PIL._avif"),
    *("PIL._webp", "PIL._imagingcms", "PIL._imagingtk"),
)

_LANGUAGES = "nl|hu"
_UNUSED_FILES = (
    # Qt's own texts in languages that the window does not speak; English is in the code.
    rf"/translations/(?!qtbase_({_LANGUAGES})\.qm$)",
    # Screens without a desktop, GTK's dialogs (they bring all of GTK), a keyboard on the screen.
    r"plugins/platforms/(lib)?q(eglfs|linuxfb|vnc|minimal|minimalegl|vkkhrdisplay|directfb|direct2d)\b",
    r"plugins/platformthemes/libqgtk3",
    r"plugins/platforminputcontexts/(lib)?qtvirtualkeyboard",
    # Graphics cards: the window is drawn without.
    r"plugins/(egldeviceintegrations|xcbglintegrations|wayland-graphics-integration-client)/",
    r"opengl32sw|d3dcompiler",
    r"plugins/(generic|tls|networkinformation|sqldrivers|qmltooling)/",
    r"plugins/imageformats/(lib)?q(gif|icns|ico|jpeg|tga|tiff|wbmp|webp|pdf)\b",
    r"(lib)?Qt6(Network|EglF[Ss]\w*|Pdf|Qml\w*|Quick\w*|VirtualKeyboard\w*)[^/]*$",
    r"PySide6/(Qt/)?qml/",
    # matplotlib's samples, its toolbar, and fonts that no chart uses.
    r"matplotlib/mpl-data/(sample_data|images|plot_directive|fonts/afm|fonts/pdfcorefonts)/",
    r"matplotlib/mpl-data/fonts/ttf/(STIX|cm|DejaVu(Serif|SansMono|SansDisplay))",
)
# GTK's family, which the plugins above have asked for; and CUPS with all that it asks for in turn:
# who has a printer has them, in the version that its server speaks.
_UNUSED_LINUX_LIBRARIES = (
    *("gtk-3", "gdk-3", "gdk_pixbuf", "atk-", "atk-bridge", "atspi", "epoxy", "cairo", "pango"),
    *("pixman", "cloudproviders", "colord", "json-glib", "soup", "tracker", "gssapi", "krb5"),
    *("k5crypto", "com_err", "keyutils", "rest-", "thai", "datrie", "fribidi", "harfbuzz-gobject"),
    *("X(inerama|cursor|composite|damage|randr|i|fixes|render|ext)\\.", "wayland-egl", "lcms2"),
    *(
        "cups",
        "avahi-",
        "gnutls",
        "p11-kit",
        "idn2",
        "unistring",
        "nettle",
        "hogweed",
        "gmp",
        "tasn1",
    ),
    *("crypto\\.", "ssl\\.", "readline", "tinfo", "ncurses", "webp", "sharpyuv", "tiff", "avif"),
)
_UNUSED = re.compile("|".join((*_UNUSED_FILES, rf"^lib({'|'.join(_UNUSED_LINUX_LIBRARIES)})")))


def is_used(destination: str) -> bool:
    """Whether a file that PyInstaller found belongs in the folder; ``destination`` is inside it."""
    return not _UNUSED.search(PurePath(destination).as_posix().replace("\\", "/"))


def is_started(script: str) -> bool:
    """Whether a script that PyInstaller would run at each start does anything for us.

    PySide6 finds Qt without help, matplotlib is told where its cache is (``services/charting.py``).
    """
    return not script.startswith(_LEFT_OUT_HOOKS)


def own_modules() -> list[str]:
    """Every module of ours: commands and pages are imported by name, which nobody can follow."""
    sources = sorted((ROOT / "costdesk").rglob("*.py"))
    parts = [source.relative_to(ROOT).with_suffix("").parts for source in sources]
    return [".".join(part for part in each if part != "__init__") for each in parts]


def own_files() -> list[tuple[str, str]]:
    """Each file that the program reads, and the folder it goes to.

    Raises FileNotFoundError when the translations are not compiled; ``make setup`` does that.
    """
    resources, package = ROOT / "resources", ROOT / "costdesk"
    kept = [(path, PurePath(RESOURCES) / path.relative_to(resources)) for path in _files(resources)]
    if not any(path.suffix == ".qm" for path, _ in kept):
        raise FileNotFoundError(f"{resources / 'i18n'} has no .qm file: call `make setup` first")
    kept += [(path, path.relative_to(ROOT)) for path in _files(package)]
    return [(str(path), inside.parent.as_posix()) for path, inside in kept]


def _files(folder: Path) -> list[Path]:
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and _is_read(path)]


def _is_read(path: Path) -> bool:
    return path.suffix not in {".ts", ".py", ".pyc"} and not path.name.startswith(".")
