# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A container and a recovery sheet, on a computer that never saw the journey: all comes back."""

import random
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from klantreis.bootstrap import for_tests
from klantreis.domain.entries import Media, Moment, Question
from klantreis.domain.locking import LockKind
from klantreis.services import keeping, keys, opening, writing
from klantreis.services.keys import Key
from klantreis.services.writing import Content, NewMedia
from klantreis.storage.inspection import inspect
from tests.campaigns.plan import Campaign, Try
from tests.kills.remembering import stretched_once
from tests.kills.seeing import look
from tests.services.table import Table, sit


@contextmanager
def moves(folder: Path) -> Iterator[Try]:
    """Each time a new journey, and a new computer."""

    def move(number: int, chance: random.Random) -> Mapping[str, int]:
        with stretched_once():
            return _move(folder / str(number), chance)

    yield move


def _move(folder: Path, chance: random.Random) -> Mapping[str, int]:
    table = sit(folder / "old")
    entries = [_write(table, number, chance) for number in range(chance.randint(0, 12))]
    wanted = look(table.session)
    keeping.make_copy(table.session, folder / "mine.klantreis")
    table.lock()

    parts = for_tests(folder / "new", table.clock)
    place = opening.place_of(parts, table.journey)
    keeping.install(folder / "mine.klantreis", place)
    sheet = Key(LockKind.RECOVERY, card=table.recovery)
    present = keys.opener_of(parts, sheet, table.journey)
    session = opening.open_as_client(parts, place, present)
    assert look(session) == wanted
    assert inspect(session.store).found == ()

    mine = keys.assign(parts, LockKind.WORDS, table.journey)
    opener = keys.opener_of(parts, mine, table.journey)
    keys.change_secret(session, opener, present=present)
    keeping.close(session)
    keeping.close(opening.open_as_client(parts, place, opener))
    return {"restored": 1, "entries": len(entries)}


def _write(table: Table, number: int, chance: random.Random) -> object:
    text = f"{number} " + "".join(chance.choice("abc é\U0001f600\n") for _ in range(40))
    body = chance.choice([Moment, Question])(text=text)
    photo = NewMedia(Media.PHOTO, "image/png", chance.randbytes(chance.randint(1, 60_000)))
    media = (photo,) if chance.random() < 0.3 else ()
    content = Content(body, media=media)
    return writing.write(table.session, table.client, content, private=chance.random() < 0.4)


RESTORE = Campaign(
    name="restore",
    tries="a journey goes to an empty home with its file and its recovery sheet",
    begin=moves,
    full=500,
    short=2,
    finds=("restored", "entries"),
)
