# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What was forgotten is nowhere: not in a row, not in the index, not between the rows."""

import base64
import hashlib
import random
from collections.abc import Sequence
from pathlib import Path

import pytest

from klantreis.domain.entries import Attachment, Media, Moment
from klantreis.domain.facts import Fact, Forgotten, Scope, Viewed, Written
from klantreis.domain.ids import AttachmentId
from klantreis.storage.store import Store
from tests.storage.people import KEY, Copy, new_copy, new_entry, second_copy
from tests.storage.raw_pages import decrypted

LETTERS = "abcdefghijklmnopqrstuvwxyz"


@pytest.fixture
def copy(tmp_path: Path) -> Copy:
    return new_copy(tmp_path)


def test_the_search_through_raw_pages_finds_what_is_there(copy: Copy, tmp_path: Path) -> None:
    copy.write("Merkwoord staat er")

    raw = decrypted(tmp_path / "one.db", KEY)

    assert all(_is_in(raw, one) for one in ("Merkwoord", "merkwoord", "staat"))
    assert not _is_in((tmp_path / "one.db").read_bytes(), "Merkwoord")


@pytest.mark.parametrize("seed", range(4))
def test_nothing_is_left_of_what_was_forgotten(copy: Copy, tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    texts: dict[Fact, str] = {}
    for number in range(250):
        text = _sentence(chance, number)
        texts[copy.write(text)] = text
        if number % 3 == 0:
            fact = chance.choice(list(texts))
            newer = _sentence(chance, number + 500)
            changed = copy.say(Written(Moment(text=newer)), fact.entry, after=[fact])
            texts[changed] = newer
    gone = dict.fromkeys(fact.entry for fact in chance.sample(list(texts), 40))

    for entry in gone:
        copy.say(Forgotten(Scope.WHOLE), entry)

    raw = decrypted(tmp_path / "one.db", KEY)
    forgotten = [text for fact, text in texts.items() if fact.entry in gone]
    kept = [text for fact, text in texts.items() if fact.entry not in gone]
    assert len(forgotten) >= 40
    assert _left(raw, forgotten) == []
    assert len(_left(raw, kept)) == len(kept)


def test_nothing_is_left_in_a_plain_copy_of_all_tables(copy: Copy, tmp_path: Path) -> None:
    entry = new_entry()
    fact = copy.say(Written(Moment(text="eerstegeheim")), entry)
    copy.say(Viewed("tweedegeheim"), entry)
    copy.say(Written(Moment(text="derdegeheim")), entry, after=[fact])
    copy.write("dit blijft")

    copy.say(Forgotten(Scope.WHOLE), entry)

    raw = _plain(copy, tmp_path)
    assert [one for one in ("eersteg", "tweedeg", "derdeg", "geheim") if _is_in(raw, one)] == []
    assert _is_in(raw, "blijft")


def test_nothing_is_left_of_a_photo(copy: Copy, tmp_path: Path) -> None:
    photo = random.Random(5).randbytes(50_000)
    name = AttachmentId(hashlib.sha256(photo).hexdigest())
    shown = Attachment(name, Media.PHOTO, "image/jpeg", len(photo))
    fact = copy.say(Written(Moment(), attachments=(shown,)), new_entry(), attachments={name: photo})
    assert photo[1_000:1_100] in decrypted(tmp_path / "one.db", KEY)

    copy.say(Forgotten(Scope.WHOLE), fact.entry)

    raw = decrypted(tmp_path / "one.db", KEY)
    assert [at for at in range(0, 50_000, 100) if photo[at : at + 16] in raw] == []


def test_what_another_copy_forgot_is_never_written_here(copy: Copy, tmp_path: Path) -> None:
    fact = copy.write("liever niet meer")
    theirs = second_copy(tmp_path, copy)
    copy.say(Forgotten(Scope.WHOLE), fact.entry)

    theirs.store.merge_from(copy.store)

    assert not _is_in(decrypted(tmp_path / "two.db", KEY), "liever")


def test_a_scrubbing_that_could_not_be_done_is_done_at_closing(copy: Copy, tmp_path: Path) -> None:
    fact = copy.write("weg hiermee")
    # Somebody is still reading: the file cannot be written anew now.
    reading = copy.store.every_fact()
    next(reading)

    copy.say(Forgotten(Scope.WHOLE), fact.entry)

    assert copy.store.connection.execute("select residue from meta").fetchone() == (1,)
    assert copy.store.search("hiermee") == ()
    assert len(list(reading)) == 3
    copy.store.close()
    again = Store.open(tmp_path / "one.db", KEY)
    assert again.connection.execute("select residue from meta").fetchone() == (0,)


def _sentence(chance: random.Random, number: int) -> str:
    words = ["".join(chance.choices(LETTERS, k=12)) for _ in range(chance.choice([2, 10, 80, 400]))]
    return " ".join([f"merk{number:04d}", *words])


def _left(raw: bytes, texts: Sequence[str]) -> list[str]:
    """Those of *texts* of which one of the first or last words can be found, or its beginning."""
    words = {text: text.split() for text in texts}
    return [
        text
        for text, all_of_it in words.items()
        if any(word[:8].encode() in raw for word in (*all_of_it[:4], *all_of_it[-3:]))
    ]


def _is_in(raw: bytes, text: str) -> bool:
    plain = text.encode()
    # Base64 cuts in threes: the middle looks alike from each of three places to begin.
    coded = [base64.b64encode(b"x" * n + plain)[4:-4] for n in range(3)] if len(plain) > 8 else []
    spellings = [plain, text.encode("utf-16-le"), text.encode("utf-16-be"), *coded]
    return any(one in raw for one in spellings)


def _plain(copy: Copy, folder: Path) -> bytes:
    path = folder / "plain.db"
    copy.store.connection.execute("attach ? as plain key ''", (str(path),))
    copy.store.connection.execute("select sqlcipher_export('plain')")
    copy.store.connection.execute("detach plain")
    data = path.read_bytes()
    assert data.startswith(b"SQLite format 3")
    return data
