"""Three months of counts."""

from PySide6.QtCore import Qt

Role = Qt.ItemDataRole
JANUARY = ("2025-01-01", "2025-01-31")
FEBRUARY = ("2025-02-01", "2025-02-28")
MARCH = ("2025-03-01", "2025-03-31")
