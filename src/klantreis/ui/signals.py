# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Signals that the type checker checks: what they carry stands beside their name.

    withdraw_asked: Tells[GrantId] = tells(str)
    closed: Tells[()] = tells()

At run time each is a plain `PySide6.QtCore.Signal`; only the type checker meets `Tells`.
"""

from collections.abc import Callable
from typing import Any, Protocol, TypeVarTuple, cast

from PySide6.QtCore import QMetaObject, Qt, Signal

Carried = TypeVarTuple("Carried")


class Tells(Protocol[*Carried]):
    """A signal of an object: it tells *Carried*, and nothing else, to whoever is connected."""

    def connect(
        self,
        slot: "Callable[[*Carried], object] | Tells[*Carried]",
        /,
        type: Qt.ConnectionType = Qt.ConnectionType.AutoConnection,
    ) -> QMetaObject.Connection:
        """From now on *slot* hears it. Give a bound method: Qt lets go of it with its object."""

    def disconnect(
        self, /, slot: "Callable[[*Carried], object] | Tells[*Carried] | None" = None
    ) -> bool:
        """*slot* hears it no longer; nobody does when none is named."""

    def emit(self, /, *values: *Carried) -> None:
        """Tell it."""


def tells(*carried: type) -> Tells[*tuple[Any, ...]]:
    """A signal that carries values of these types, as Qt knows them: `str`, `int`, `object`.

    A NewType is named by what lies below it; the annotation says what it really is.
    """
    # The edge of a library: Qt makes a bound signal of it on each object, which has these methods.
    return cast("Tells[*tuple[Any, ...]]", Signal(*carried))
