# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Secrets that this computer keeps, in a keyring that is asked with care and never believed."""

import base64
import binascii
import hmac
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Protocol, TypeVar

from klantreis.domain.problems import KeyringMissing
from klantreis.host.trusted_keyrings import (
    SERVICE,
    TRUSTED,
    VaultKind,
    VaultState,
    make,
    state_of,
    within,
)

MOST_BYTES = 512
T = TypeVar("T")


class KeyVault(Protocol):
    """What keeps a secret for this computer; each verb may raise KeyringMissing(kind, reason)."""

    @property
    def is_safe(self) -> bool:
        """Whether it keeps secrets from everybody but the person who is logged in."""
        ...

    @property
    def kind(self) -> VaultKind:
        """Which keyring it is."""
        ...

    def get(self, name: str) -> bytes:
        """The secret that was put under *name*; reason `not-kept` when there is none."""
        ...

    def put(self, name: str, secret: bytes) -> None:
        """Keep *secret* (1 to 512 bytes) under *name*; it was read back when this ends."""
        ...

    def forget(self, name: str) -> None:
        """Remove what is under *name*; nothing there is fine."""
        ...


class Backend(Protocol):
    """What we use of a class of the keyring library."""

    def get_password(self, service: str, username: str) -> str | None:
        """The text under *username*, or None."""
        ...

    def set_password(self, service: str, username: str, password: str) -> None:
        """Store a text."""
        ...

    def delete_password(self, service: str, username: str) -> None:
        """Remove a text."""
        ...


@dataclass(frozen=True, slots=True)
class Found:
    """What a search for a keyring gave: one to use, or the reason why not."""

    vault: KeyVault | None
    state: VaultState


class KeyringVault:
    """A keyring of the system, asked with a time limit and never believed unread."""

    def __init__(self, backend: Backend, *, kind: VaultKind, limit_s: float) -> None:
        self._backend = backend
        self._kind = kind
        self._limit_s = limit_s

    def __repr__(self) -> str:
        return f"<keyring {self._kind.value}>"

    @property
    def is_safe(self) -> bool:
        """Whether the class behind it is on the white list."""
        return type(self._backend) in TRUSTED.values()

    @property
    def kind(self) -> VaultKind:
        """Which keyring it is."""
        return self._kind

    def get(self, name: str) -> bytes:
        """The secret under *name*."""
        kept = self._read(_checked(name))
        if kept is None:
            raise self._problem(VaultState.NOT_KEPT)
        try:
            return base64.b64decode(kept.encode("ascii"), validate=True)
        except (binascii.Error, UnicodeEncodeError):
            # Outside the handler, so that the unread text does not travel with the problem.
            damaged = self._problem(VaultState.CHANGED)
        raise damaged

    def put(self, name: str, secret: bytes) -> None:
        """Keep *secret*, read it back and compare."""
        _checked(name)
        text = base64.b64encode(_fitting(secret)).decode("ascii")
        self._ask(lambda: self._backend.set_password(SERVICE, name, text))
        kept = self._read(name)
        if kept is None:
            raise self._problem(VaultState.FORGOT)
        if not hmac.compare_digest(kept.encode("utf-8", "replace"), text.encode("ascii")):
            raise self._problem(VaultState.CHANGED)

    def forget(self, name: str) -> None:
        """Remove what is under *name*, and look whether it is gone."""
        if self._read(_checked(name)) is None:
            return
        self._ask(lambda: self._backend.delete_password(SERVICE, name))
        if self._read(name) is not None:
            raise self._problem(VaultState.REFUSED)

    def _read(self, name: str) -> str | None:
        return self._ask(lambda: self._backend.get_password(SERVICE, name))

    def _ask(self, question: Callable[[], T]) -> T:
        answer = within(self._limit_s, question)
        if isinstance(answer, VaultState):
            raise self._problem(answer)
        return answer.value

    def _problem(self, reason: VaultState) -> KeyringMissing:
        return KeyringMissing(kind=self._kind.value, reason=reason.value)


class MemoryVault:
    """A vault for demos and tests: it keeps as long as it lives, and touches no keyring."""

    def __init__(self, *, is_safe: bool = True) -> None:
        self._is_safe = is_safe
        self._kept: dict[str, bytes] = {}

    def __repr__(self) -> str:
        return "<keyring memory>"

    @property
    def is_safe(self) -> bool:
        """Whether it plays a safe keyring."""
        return self._is_safe

    @property
    def kind(self) -> VaultKind:
        """Memory."""
        return VaultKind.MEMORY

    def get(self, name: str) -> bytes:
        """The secret under *name*."""
        if _checked(name) not in self._kept:
            raise KeyringMissing(kind=self.kind.value, reason=VaultState.NOT_KEPT.value)
        return self._kept[name]

    def put(self, name: str, secret: bytes) -> None:
        """Keep *secret* until this object is gone."""
        self._kept[_checked(name)] = _fitting(secret)

    def forget(self, name: str) -> None:
        """Remove what is under *name*."""
        self._kept.pop(_checked(name), None)


def find_vault(limit_s: float = 5.0) -> KeyVault | None:
    """The keyring of this computer, or None when there is none to trust."""
    return look_for_vault(limit_s=limit_s).vault


def look_for_vault(*, limit_s: float = 5.0, patience_s: float = 60.0) -> Found:
    """Look for a trusted keyring without asking the person anything.

    *limit_s* is for the computer; *patience_s* is how long a locked keyring may let the person
    type its own password when it is used later.
    """
    found = Found(None, VaultState.NONE)
    for kind in TRUSTED:
        answer = within(limit_s, partial(state_of, kind))
        state = answer if isinstance(answer, VaultState) else answer.value
        if state in {VaultState.READY, VaultState.LOCKED}:
            limit = limit_s if state is VaultState.READY else patience_s
            return Found(KeyringVault(make(kind), kind=kind, limit_s=limit), state)
        if state in {VaultState.SLOW, VaultState.SESSION_ONLY}:
            found = Found(None, state)
    return found


_NAME = re.compile(r"[a-z0-9][a-z0-9.-]{0,79}")


def _checked(name: str) -> str:
    """A name that can hold no sentence, and no name of a person with a capital."""
    if not _NAME.fullmatch(name):
        raise ValueError("a vault name has 1 to 80 of a-z, 0-9, dot and hyphen")
    return name


def _fitting(secret: bytes) -> bytes:
    """A secret that every keyring can hold; the smallest, that of Windows, takes 2,560 bytes."""
    if not 0 < len(secret) <= MOST_BYTES:
        raise ValueError("a kept secret has 1 to 512 bytes")
    return secret
