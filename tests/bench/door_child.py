# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The program until its door was painted: python -m tests.bench.door_child."""

import sys

from tests.bench.telling import tell_and_end
from tests.ui.hard.started import start


def tell(_table: object, page: object) -> None:
    """What it took."""
    sys.modules["PySide6.QtWidgets"].QApplication.processEvents()
    tell_and_end(page=type(page).__name__)


if __name__ == "__main__":
    start(tell)
