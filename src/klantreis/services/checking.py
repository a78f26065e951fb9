# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Looking a copy over: without a key, is it whole; with the keys, is all of it true."""

import json
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from klantreis.crypto import header as headers
from klantreis.crypto.hierarchy import DataKey
from klantreis.domain.ids import JourneyId
from klantreis.domain.locking import LockKind
from klantreis.domain.problems import BadFormat, JournalDamaged, WrongSecret
from klantreis.services.keys import Key, opener_of
from klantreis.services.parts import Parts
from klantreis.services.unlocking import try_locks
from klantreis.storage import container
from klantreis.storage.inspection import Findings, inspect
from klantreis.storage.store import Store

Progress = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Secrets:
    """What a demo's `secrets.json` holds to open its containers with."""

    keys: tuple[Key, ...]
    keyring: Mapping[str, bytes]


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found: always the size and the journey; the rest only when a key opened it."""

    journey: JourneyId
    size: int
    epoch: int
    findings: Findings | None = None
    members_hold: bool = True

    @property
    def is_sound(self) -> bool:
        """Whether nothing that was looked at is wrong."""
        return self.members_hold and (self.findings is None or self.findings.is_sound)


def check_container(
    file: Path, *, secrets: Secrets | None, parts: Parts, progress: Progress | None = None
) -> Checked:
    """Look *file* over: format and checksum, and with *secrets* MAC, pages, chains and signatures.

    Raises NotThere, NotAJourney, NewerFormat, JournalDamaged, or WrongSecret when no key fits.
    """
    examined = container.examine(file)
    header = examined.header
    if secrets is None:
        return Checked(header.jid, examined.size, header.epoch)
    data_key = _opened(header, secrets, parts)
    if not container.mac_holds(file, data_key):
        raise JournalDamaged(what="mac")
    with (
        container.open_database(file, parts.folders.state) as path,
        closing(Store.open(path, data_key)) as store,
    ):
        findings = inspect(store, progress=progress)
        holds = headers.members_hold(header) and is_owned(store, header)
    return Checked(header.jid, examined.size, header.epoch, findings, holds)


def is_owned(store: Store, header: headers.Header) -> bool:
    """Whether database and header name the same journey of the same client."""
    return (store.journey, store.client) == (header.jid, header.client().id)


def read_secrets(untrusted: bytes) -> Secrets:
    """Read a `secrets.json`; BadFormat for anything else."""
    try:
        value = json.loads(untrusted.decode("utf-8"))
        copies = value["copies"].values()
        keyring = {name: bytes.fromhex(text) for name, text in value["keyring"].items()}
        found = [key for copy in copies for key in (_key(copy["client"]), _sheet(copy))]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as problem:
        raise BadFormat(what="secrets") from problem
    return Secrets(tuple(found), keyring)


def _opened(header: headers.Header, secrets: Secrets, parts: Parts) -> DataKey:
    if parts.vault is not None:
        for name, secret in secrets.keyring.items():
            parts.vault.put(name, secret)
    for key in dict.fromkeys(secrets.keys):
        try:
            root = try_locks(parts, header, opener_of(parts, key, header.jid))
        except WrongSecret:
            continue
        return headers.open_as_client(header, root)
    raise WrongSecret(kind="secrets")


def _key(value: Mapping[str, object]) -> Key:
    pictures = value["pictures"]
    if not isinstance(pictures, list):
        raise TypeError("pictures")
    return Key(
        LockKind(str(value["kind"])),
        words=str(value["words"]),
        pictures=tuple(int(one) for one in pictures),
        card=str(value["card"]),
        pin=str(value["pin"]),
    )


def _sheet(copy: Mapping[str, object]) -> Key:
    return Key(LockKind.RECOVERY, card=str(copy["recovery"]))
