# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The shelf at once, and every other room while somebody looks at it.

What makes and signs papers takes a second to load: nobody should wait for that before the door.
"""

import gc
from collections.abc import Iterator, Mapping
from threading import Thread

from klantreis.host.loading import load
from klantreis.ui.page import MakePage, Rooms
from klantreis.ui.rooms.door.shelf import ShelfPage
from klantreis.ui.routes import Route, Shelf

_FIRST: Rooms = {Shelf: ShelfPage}
_WHERE = "klantreis.ui.every_room"


class RoomsInTime(Mapping[type[Route], MakePage]):
    """All rooms. `fetch` begins to load them; who asks for one before that is done waits for it."""

    def __init__(self) -> None:
        self._found: list[Rooms] = []
        self._thread = Thread(target=self._load, name="rooms", daemon=True)

    def fetch(self, _shown: object = None) -> None:
        """Begin to load what is behind the door, beside everything else; once."""
        if self._thread.ident is None:
            self._thread.start()

    def __getitem__(self, route: type[Route]) -> MakePage:
        return _FIRST[route] if route in _FIRST else self._all()[route]

    def __iter__(self) -> Iterator[type[Route]]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())

    def _all(self) -> Rooms:
        if self._thread.is_alive():
            self._thread.join()
        if not self._found:
            # Not fetched, or it failed there: then it fails here, where somebody is told.
            self._load()
        return self._found[0]

    def _load(self) -> None:
        rooms: Rooms = load(_WHERE).ROOMS
        if not gc.isenabled():
            # The windows collect by themselves; modules stay anyway, and need not be gone through.
            gc.freeze()
        self._found.append(rooms)
