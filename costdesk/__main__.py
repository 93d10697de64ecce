"""Start CostDesk: the arguments decide between the command line and the window."""

from __future__ import annotations

import sys

from costdesk.cli import main

if __name__ == "__main__":
    sys.exit(main())
