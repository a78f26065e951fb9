# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The ways in which a client opens a journey, by their names in headers and stories."""

from enum import StrEnum


class LockKind(StrEnum):
    """The ways in which a client opens the journey."""

    WORDS = "words"
    PICTURES = "pictures"
    CARD_PIN = "card-pin"
    RECOVERY = "recovery"
    PIN_DEVICE = "pin-device"
    PASSPHRASE = "passphrase"  # noqa: S105  (the name of a kind)
