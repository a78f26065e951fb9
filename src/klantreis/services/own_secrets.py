# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Is an own PIN or passphrase good enough? Asked before anything is made with it."""

from klantreis.crypto import strength
from klantreis.crypto.openers import digits, exact
from klantreis.domain.locking import LockKind
from klantreis.services.parts import Parts


def check_own(parts: Parts, kind: LockKind, own: str) -> None:
    """Raise WeakSecret when what the client thought of for *kind* is among the first guesses."""
    if kind in (LockKind.CARD_PIN, LockKind.PIN_DEVICE):
        strength.check_pin(digits(own))
    elif kind is LockKind.PASSPHRASE:
        strength.check_passphrase(exact(own), known_words=parts.words)
