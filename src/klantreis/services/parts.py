# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the services need from the world; `bootstrap` fills it in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from klantreis.crypto import stretching
from klantreis.documents.kit import Kit
from klantreis.domain.clock import Clock
from klantreis.domain.ids import Random
from klantreis.domain.problems import KeyringMissing
from klantreis.host import keyring_vault
from klantreis.host.folders import Folders
from klantreis.host.log import Log
from klantreis.host.pace import Pace
from klantreis.host.settings import Owner


@dataclass(frozen=True, slots=True)
class Parts:
    """Clock, chance, folders, words, vault and log, as they come in; `zone` is for paper.

    *owner* tells whose computer this is: a PIN for this computer is for the client's own only.
    """

    clock: Clock
    random: Random
    cost: stretching.Cost
    folders: Folders
    words: tuple[str, ...]
    vault: keyring_vault.KeyVault | None
    pace: Pace
    log: Log
    zone: tzinfo
    owner: Owner

    def kit(self) -> Kit:
        """What papers are made with."""
        return Kit(self.folders.resources, self.zone)


def vault_of(parts: Parts) -> keyring_vault.KeyVault:
    """This computer's keyring; KeyringMissing where there is none to trust."""
    if parts.vault is None:
        raise KeyringMissing(reason="none")
    return parts.vault
