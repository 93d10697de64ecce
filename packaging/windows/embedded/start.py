"""Starts the layout without PyInstaller, and tells the program what that would tell it."""

from __future__ import annotations

import sys

from costdesk.__main__ import main

vars(sys)["frozen"] = True
sys.exit(main())
