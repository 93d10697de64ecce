"""A picture of the whole screen that DISPLAY names: ``picture.py OUT.png``."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QGuiApplication  # noqa: TID253 - nothing else is done here

os.environ["QT_QPA_PLATFORM"] = "xcb"
application = QGuiApplication(sys.argv[:1])
sys.exit(not application.primaryScreen().grabWindow(0).save(sys.argv[1]))
