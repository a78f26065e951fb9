# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was said about this computer since the program began: whose it is, and its keyring."""

from collections.abc import Callable
from dataclasses import replace

from klantreis.host import keyring_vault
from klantreis.host.settings import Owner
from klantreis.services.parts import Parts

FindVault = Callable[[], "keyring_vault.KeyVault | None"]


def owned_by(parts: Parts, owner: Owner) -> Parts:
    """The parts on a computer of *owner*."""
    return parts if parts.owner is owner else replace(parts, owner=owner)


def with_keyring(parts: Parts, find: FindVault | None = None) -> Parts:
    """The parts after somebody said yes to the keyring; without a vault when there is none."""
    if parts.vault is not None:
        return parts
    return replace(parts, vault=(find or keyring_vault.find_vault)())
