# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Photos, voices and drawings: BLOBs in the encrypted database, named by SHA-256 of their bytes."""

import hashlib
from collections.abc import Iterator, Mapping

import sqlcipher3

from klantreis.domain.ids import AttachmentId
from klantreis.domain.problems import JournalDamaged, NotThere

_ADD_USED = """
insert into attachment (id, bytes) select ?1, ?2
where exists (select 1 from attached where attachment = ?1)
on conflict (id) do nothing
"""
_LACKING = """
select distinct attachment from attached
where not exists (select 1 from attachment where id = attached.attachment)
"""


def add(connection: sqlcipher3.Connection, offered: Mapping[AttachmentId, bytes]) -> None:
    """Keep those of *offered* that a live version uses; JournalDamaged when a name does not fit."""
    for name, data in offered.items():
        if not fits(name, data):
            raise JournalDamaged(what="attachment", id=name)
        connection.execute(_ADD_USED, (name, data))


def read(connection: sqlcipher3.Connection, name: AttachmentId) -> bytes:
    """The bytes of the attachment *name*; NotThere, or JournalDamaged when they are not its own."""
    found = connection.execute("select bytes from attachment where id = ?", (name,)).fetchone()
    if found is None:
        raise NotThere(what="attachment", id=name)
    data = bytes(found[0])
    if not fits(name, data):
        raise JournalDamaged(what="attachment", id=name)
    return data


def lacking(connection: sqlcipher3.Connection) -> tuple[AttachmentId, ...]:
    """Attachments that live versions use, and that are not here."""
    return tuple(AttachmentId(one) for (one,) in connection.execute(_LACKING))


def fetch(ours: sqlcipher3.Connection, theirs: sqlcipher3.Connection) -> None:
    """Take what we use and lack from *theirs*, where it is what its name says."""
    for name in lacking(ours):
        found = theirs.execute("select bytes from attachment where id = ?", (name,)).fetchone()
        if found is not None and fits(name, bytes(found[0])):
            ours.execute(_ADD_USED, (name, bytes(found[0])))


def not_as_named(connection: sqlcipher3.Connection) -> Iterator[AttachmentId]:
    """Attachments of which the bytes are not what their name says; reads them all."""
    for name, data in connection.execute("select id, bytes from attachment"):
        if not fits(name, bytes(data)):
            yield name


def fits(name: AttachmentId, data: bytes) -> bool:
    """Whether *name* is the SHA-256 of *data*."""
    return hashlib.sha256(data).hexdigest() == name
