# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A lock on a PDF: it opens with words, in any reader that knows AES-256 (ISO 32000-2, revision 6).

A lock comes before a signature: signing adds bytes behind the locked file, locking a signed file
would change every byte that was signed.
"""

import io
from collections.abc import Sequence

import pikepdf


def lock(pdf: bytes, words: Sequence[str], *, owner: str) -> bytes:
    """*pdf*, to be opened with *words*, a space between them; *owner* is kept by nobody.

    All is locked: the text, what the file says of itself, what is attached. Voices may still read.
    """
    everything = pikepdf.Permissions(
        accessibility=True,
        extract=True,
        print_highres=True,
        print_lowres=True,
        modify_annotation=False,
        modify_assembly=False,
        modify_form=False,
        modify_other=False,
    )
    how = pikepdf.Encryption(
        user=" ".join(words), owner=owner, R=6, aes=True, metadata=True, allow=everything
    )
    locked = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        opened.save(
            locked,
            encryption=how,
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
            min_version="2.0",
        )
    return locked.getvalue()
