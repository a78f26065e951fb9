# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Starts the program as a person does, and tells what was loaded when the door could be used.

    python -m tests.ui.hard.door_child

In a home of its own: the environment says where. It ends itself once the door was painted.
"""

import json
import os
import sys
import time

from klantreis.host.loading import waiting
from tests.ui.hard.started import start


def tell(_table: object, page: object) -> None:
    """What there is now, and the end of it."""
    widgets = sys.modules["PySide6.QtWidgets"]
    widgets.QApplication.processEvents()
    told = {
        "page": type(page).__name__,
        "loaded": sorted(sys.modules.keys() - waiting()),
        "widgets": len(widgets.QApplication.allWidgets()),
        "cpu_s": time.process_time(),
    }
    sys.stdout.write(json.dumps(told))
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    start(tell)
