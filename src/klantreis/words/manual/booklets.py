# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The whole manual: one booklet for each reader."""

from klantreis.words.manual.client_begin import BEGINNING
from klantreis.words.manual.client_keys import KEEPING
from klantreis.words.manual.client_rooms import ROOMS
from klantreis.words.manual.client_share import SHARING
from klantreis.words.manual.client_tell import TELLING
from klantreis.words.manual.others import DECIDING, RECEIVING
from klantreis.words.manual.pages import Booklet, Reader
from klantreis.words.manual.worker import WORKING
from klantreis.words.phrases import Phrase

FOR_CLIENT = Phrase(nl="Zo werkt klantreis", en="How klantreis works")
FOR_WORKER = Phrase(nl="Voor de werker", en="For the worker")
FOR_RECIPIENT = Phrase(nl="Voor wie een papier krijgt", en="For who gets a paper")
FOR_MANAGER = Phrase(nl="Voor wie erover beslist", en="For who decides on it")


def all_booklets() -> tuple[Booklet, ...]:
    """The booklets, that of the client first."""
    client = (*BEGINNING, *TELLING, *ROOMS, *SHARING, *KEEPING)
    return (
        Booklet(Reader.CLIENT, FOR_CLIENT, client),
        Booklet(Reader.WORKER, FOR_WORKER, WORKING),
        Booklet(Reader.RECIPIENT, FOR_RECIPIENT, RECEIVING),
        Booklet(Reader.MANAGER, FOR_MANAGER, DECIDING),
    )
