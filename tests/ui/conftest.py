"""What tests of the window share: a desk on a real workspace, and the language it speaks."""

import gc
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from costdesk.domain.definitions import Language
from costdesk.services.samples import fill_with_sample
from costdesk.services.workspace import Workspace
from costdesk.ui.cycles import look
from costdesk.ui.desk import Desk
from costdesk.ui.jobs import Jobs
from costdesk.ui.languages import Speaker
from costdesk.ui.main_window import MainWindow
from costdesk.ui.preferences import Preferences
from costdesk.ui.theme import apply_theme

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session", autouse=True)
def _compiled_translations() -> None:
    """Without ``make setup`` the translations may be older than their sources."""
    if sys.platform == "linux":
        script = ROOT / "packaging" / "linux" / "translations.sh"
        subprocess.run([script, "compile"], check=True, capture_output=True)


@pytest.fixture(scope="session", autouse=True)
def _dressed(qapp: QApplication) -> None:
    """Sizes and colours are the program's own: what has room in the test has room on the screen."""
    apply_theme(qapp)


@pytest.fixture(autouse=True)
def _cycles_end_in_this_thread(qapp: object) -> Iterator[None]:  # noqa: ARG001
    """As in the program: no dialog ends in the thread of a job that is still going on."""
    gc.disable()
    yield
    look()


@pytest.fixture(autouse=True)
def _speaks_english(qapp: object) -> Iterator[None]:  # noqa: ARG001
    """Every test begins with English numbers and texts."""
    before = QLocale()
    speaker = Speaker()
    speaker.speak("en")
    yield
    speaker.be_silent()
    QLocale.setDefault(before)


@pytest.fixture
def speak() -> Iterator[Callable[[Language], None]]:
    """Speak another language until the end of the test."""
    speaker = Speaker()
    yield speaker.speak
    speaker.be_silent()


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    """Preferences of nobody."""
    return Preferences(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk on a new workspace in euros."""
    desk = Desk("en")
    assert desk.create(tmp_path / "centre.costdesk", "EUR", [], sample=False)
    yield desk
    desk.close()


@pytest.fixture(scope="session")
def sample_bytes(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The file of the sample centre, made once."""
    path = tmp_path_factory.mktemp("sample") / "sample.costdesk"
    with Workspace.create(path, "EUR", [("language", "en")]) as workspace:
        fill_with_sample(workspace)
    return path.read_bytes()


@pytest.fixture
def sample_path(tmp_path: Path, sample_bytes: bytes) -> Path:
    """A copy of the sample centre."""
    path = tmp_path / "sample.costdesk"
    path.write_bytes(sample_bytes)
    return path


@pytest.fixture
def sample_desk(sample_path: Path) -> Iterator[Desk]:
    """A desk on the sample centre."""
    desk = Desk("en")
    assert desk.open(sample_path)
    yield desk
    desk.close()


@pytest.fixture
def window(qtbot: QtBot, sample_desk: Desk, preferences: Preferences) -> Iterator[MainWindow]:
    """A window, shown, on the sample centre."""
    window = MainWindow(sample_desk, preferences)
    qtbot.addWidget(window)
    window.resize(1180, 780)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.retire()


@pytest.fixture
def jobs(qapp: QApplication) -> Jobs:
    """Nothing to do yet."""
    return Jobs(qapp)
