# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""An empty window of PySide6, shown: python -m tests.bench.bare_window."""

from PySide6.QtWidgets import QApplication, QWidget

from tests.bench.telling import tell_and_end

if __name__ == "__main__":
    application = QApplication([])
    window = QWidget()
    window.resize(1120, 760)
    window.show()
    application.processEvents()
    tell_and_end()
