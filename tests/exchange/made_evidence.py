# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Real contributions: signed by a client's own key for a pilot, as they would leave."""

import os
from dataclasses import replace

from klantreis.crypto import pilots
from klantreis.crypto.hierarchy import ClientRoot
from klantreis.domain.consent import Which
from klantreis.domain.evidence import Evidence, Sentence, Situation, TakenBack
from klantreis.domain.ids import Random
from klantreis.exchange.evidence import Told, write
from tests.domain.given_evidence import SITUATION

BREDA, TILBURG = pilots.pilot_mark("Pilot Breda"), pilots.pilot_mark("Pilot Tilburg")
SENTENCE = Sentence(Which.CLIENT, "Ik slaap weer.")


def root(client: int) -> ClientRoot:
    """The root of client number *client*."""
    return ClientRoot(client.to_bytes(32, "big"))


def gives(
    client: int,
    pilot: bytes = BREDA,
    *,
    sentences: tuple[Sentence, ...] = (SENTENCE,),
    random: Random = os.urandom,
) -> bytes:
    """The same story from each client, so that only who gives it and to whom can differ."""
    told = replace(_situation(client, pilot), sentences=sentences)
    return sign(client, _evidence(client, pilot, told), pilot, random=random)


def takes_back(client: int, pilot: bytes = BREDA) -> bytes:
    """The file that undoes it."""
    told = TakenBack(pilot.hex(), _mark(client, pilot, "consent"))
    return write(Told(taken_back=told), pilots.evidence_key(root(client), pilot), random=os.urandom)


def sign(
    client: int, told: Evidence, pilot: bytes = BREDA, *, random: Random = os.urandom
) -> bytes:
    """*told* as a file of *client*."""
    return write(Told(evidence=told), pilots.evidence_key(root(client), pilot), random=random)


def _situation(client: int, pilot: bytes) -> Situation:
    return replace(SITUATION, id=_mark(client, pilot, "situation"))


def _evidence(client: int, pilot: bytes, told: Situation) -> Evidence:
    mark = _mark(client, pilot, "consent")
    return Evidence(pilot.hex(), mark, "2026-Q1", "2026-Q4", 1, (told,), minutes=90)


def _mark(client: int, pilot: bytes, about: str) -> str:
    return pilots.evidence_mark(root(client), pilot, about).hex()
