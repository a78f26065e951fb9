# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was forgotten on the table is forgotten in the client's box too, whichever copy said so.

An entry can have been private in one copy while another still had it on the table, and erased it.
"""

from collections.abc import Iterable

from klantreis.domain.facts import Fact, Forgotten, Scope, read_payload
from klantreis.services.box import Box
from klantreis.services.recording import seal
from klantreis.services.session import Session
from klantreis.storage.store import Store


def forgotten_too(session: Session, box: Box, stores: Iterable[Store]) -> Box:
    """*box* without the texts of entries that the client forgot in one of *stores*."""
    known = {fact.hash for fact in box.facts}
    about = {fact.entry for fact in box.facts if fact.entry is not None and not fact.is_erased}
    found = [
        fact
        for store in stores
        for facts in store.facts_about_many(about).values()
        for fact in facts
        if fact.hash not in known and _is_clients_whole(fact, session)
    ]
    return box.joined(found, {}, session.members()) if found else box


def catch_up(session: Session) -> None:
    """Take out of the box what was forgotten while the client was away; raises OutOfSpace."""
    box = forgotten_too(session, session.box, (session.store,))
    if box is not session.box:
        session.box = box
        session.store.set_box(seal(session, box))


def _is_clients_whole(fact: Fact, session: Session) -> bool:
    if fact.kind != "Forgotten" or fact.is_erased or fact.author != session.store.client:
        return False
    return read_payload(fact) == Forgotten(Scope.WHOLE)
