# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What ties a paper to its signed consent."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class PaperProof:
    """The client's key for this recipient, and the signed record that travels inside the file.

    *record* is attached as it is; *qr*, where there is one, is printed so that it can be scanned,
    and the text of the page can be held against it.
    """

    key_fingerprint: str
    record: bytes = field(repr=False)
    qr: str = ""
