# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Play stories by hand and by the services, and say where they part: `… corners [FILE …]`.

Without a name those of `tests/stories/corners`, with what hands leave to the services.
"""

import sys
import tempfile
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.rules.tree import TOP
from tests.ui.playing.both import Both, play_both, told

CORNERS = TOP / "tests" / "stories" / "corners"


def main() -> int:
    """How many of the stories parted."""
    application = QApplication(["klantreis", "-platform", "offscreen"])
    application.setQuitOnLastWindowClosed(False)
    paths = [Path(name) for name in sys.argv[1:]] or sorted(CORNERS.glob("*.toml"))
    return sum(_parts(application, path.resolve()) for path in paths)


def _parts(application: QApplication, path: Path) -> bool:
    with tempfile.TemporaryDirectory(prefix="corner-") as folder:
        both = play_both(application, path, Path(folder))
        by_hand, by_services = told(both.by_hand), told(both.by_services)
        is_same = by_hand == by_services and both.files(both.by_hand) == both.files(
            both.by_services
        )
        sys.stdout.write(f"{'same' if is_same else 'PARTED':7} {path.stem:16} {_aside(both)}\n")
        for hand, service in zip(by_hand["acts"], by_services["acts"], strict=True):
            if hand != service:
                sys.stdout.write(f"    by hand      {hand}\n    by services  {service}\n")
        sys.stdout.flush()
    return not is_same


def _aside(both: Both) -> str:
    left = (f"{number} {both.acts[number].do.value}: {why.name}" for number, why in both.asides)
    return "; ".join(left) or "all by hand"


if __name__ == "__main__":
    sys.exit(main())
