# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The keyrings that are known to be real ones, and how to meet them.

The library's own choice is never asked: a file or a variable can make it load any class, one of
which stores plain text and one of which swallows secrets.
"""

import sys
import threading
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from keyring.backend import KeyringBackend
from keyring.backends.kwallet import DBusKeyring
from keyring.backends.SecretService import Keyring as SecretService
from keyring.backends.Windows import WinVaultKeyring
from keyring.errors import KeyringLocked

if sys.platform == "linux":
    import secretstorage
# Elsewhere this import starts programs that look for a library, and writes their findings to disk.
if sys.platform == "darwin":
    from keyring.backends.macOS import Keyring as MacKeychain

SERVICE = "klantreis"
T = TypeVar("T")


class VaultKind(StrEnum):
    """Which keyring it is."""

    SECRET_SERVICE = "secret-service"  # noqa: S105 - a kind, not a secret
    KWALLET = "kwallet"
    WINDOWS = "windows"
    MACOS = "macos"
    MEMORY = "memory"
    OTHER = "other"


class VaultState(StrEnum):
    """How a keyring is, or why it could not do what was asked."""

    READY = "ready"
    LOCKED = "locked"
    NONE = "none"
    SLOW = "slow"
    SESSION_ONLY = "session-only"
    REFUSED = "refused"
    FORGOT = "forgot"
    CHANGED = "changed"
    NOT_KEPT = "not-kept"


# The white list, in order of trust. A class that is not here is never made.
TRUSTED: dict[VaultKind, type[KeyringBackend]] = {
    VaultKind.WINDOWS: WinVaultKeyring,
    VaultKind.SECRET_SERVICE: SecretService,
    VaultKind.KWALLET: DBusKeyring,
}
if sys.platform == "darwin":
    TRUSTED[VaultKind.MACOS] = MacKeychain


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """What a keyring said in time."""

    value: T


def state_of(kind: VaultKind) -> VaultState:
    """How the keyring of *kind* is here and now; never asks the person anything."""
    if not TRUSTED[kind].viable:
        return VaultState.NONE
    return _secret_service() if kind is VaultKind.SECRET_SERVICE else VaultState.READY


def make(kind: VaultKind) -> KeyringBackend:
    """The library's class for *kind*, with our settings and nobody else's."""
    # Not by its initialiser: that lets variables of the environment set any property of it.
    backend = object.__new__(TRUSTED[kind])
    ours: dict[str, str | int | None] = {"appid": SERVICE, "handle": -1}
    if kind is VaultKind.WINDOWS:
        # Its own choice would travel with a roaming profile.
        ours = {"persist": "local machine"}
    if kind is VaultKind.MACOS:
        ours = {"keychain": None}
    for name, value in ours.items():
        setattr(backend, name, value)
    return backend


def within(limit_s: float, question: Callable[[], T]) -> Answer[T] | VaultState:
    """The answer, or why there is none; a keyring that hangs is left hanging in its thread."""
    answers: list[Answer[T] | VaultState] = []

    def ask() -> None:
        # Only the kind of a failure leaves this thread: its trace could hold the secret.
        try:
            answers.append(Answer(question()))
        except KeyringLocked:
            answers.append(VaultState.LOCKED)
        except Exception:  # noqa: BLE001 - each keyring has errors of its own
            answers.append(VaultState.REFUSED)

    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    thread.join(limit_s)
    return answers[0] if answers else VaultState.SLOW


def _secret_service() -> VaultState:
    """Whether secrets would stay: not so when the default collection lives in memory only."""
    if sys.platform != "linux":
        return VaultState.NONE
    with closing(secretstorage.dbus_init()) as bus:
        try:
            default = secretstorage.get_collection_by_alias(bus, "default")
        except secretstorage.ItemNotFoundException:
            return VaultState.LOCKED  # the person is asked to make one, at the first use
        if default.collection_path.endswith("/session"):
            return VaultState.SESSION_ONLY
        return VaultState.LOCKED if default.is_locked() else VaultState.READY
