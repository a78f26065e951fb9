# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody is typing at the table, and the computer may fall silent."""

from klantreis.domain.entries import Moment
from klantreis.domain.ids import EntryId
from klantreis.services import drafts, reading
from klantreis.services.writing import Content, NewMedia
from tests.services.table import Table


def moment(text: str, *media: NewMedia) -> Content:
    """What somebody typed."""
    return Content(Moment(text=text), media=media)


def typed(table: Table, *texts: str, private: bool = False) -> EntryId:
    """The client types, and is not done yet."""
    entry = drafts.begin(table.session, table.client)
    for text in texts:
        drafts.keep(table.session, table.client, entry, moment(text), private=private)
    return entry


def versions(table: Table, entry: EntryId) -> list[str]:
    """All that was ever said in it."""
    return [one.body.text for one in reading.entry(table.session, entry).history]


def row_count(table: Table) -> int:
    """How many drafts lie there, of anybody."""
    (number,) = table.session.store.connection.execute("select count(*) from draft").fetchone()
    return int(number)


def cut_off(table: Table) -> None:
    """The computer falls silent, and is started again by the client."""
    table.session.store.close()
    table.session.slot.free()
    table.reopen_only()
