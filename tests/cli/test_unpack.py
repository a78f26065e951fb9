# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""`klantreis unpack` begins a journey with what is in an exit copy, and says once what opens it."""

from pathlib import Path

from klantreis.bootstrap import real
from klantreis.domain.ids import JourneyId
from klantreis.domain.locking import LockKind
from klantreis.services import keeping, keys, opening, printing, reading
from klantreis.services.keys import Key
from tests.cli.typed import ask, type_in
from tests.services.table import sit


def test_a_copy_becomes_a_journey_that_opens_with_the_words_that_were_said(
    home: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "alles.zip"
    copy.write_bytes(_copy(tmp_path / "before"))

    answered = type_in("unpack", copy, HOME=str(home))

    assert (answered.code, answered.err) == (0, "")
    said = dict(line.split(": ", 1) for line in answered.out.splitlines() if ": " in line)
    assert _texts(said["4 woorden"]) == ["ik wil rust"]
    assert len(said["Herstelcode"].replace("-", "").replace(" ", "")) == 28


def test_what_is_no_copy_is_refused(tmp_path: Path) -> None:
    for data in (b"", b"PK", b"%PDF-1.7"):
        copy = tmp_path / "alles.zip"
        copy.write_bytes(data)

        answered = ask("unpack", copy)

        assert answered.code == 2
        assert answered.is_a_sentence_and_a_next_step()
    assert ask("unpack", tmp_path / "nergens.zip").code == 2


def _copy(base: Path) -> bytes:
    table = sit(base)
    table.write("ik wil rust")
    return printing.make_exit_copy(table.session)


def _texts(words: str) -> list[str]:
    parts = real()
    (place,) = [path for path in parts.folders.data.iterdir() if (path / "kop.a").exists()]
    key = Key(LockKind.WORDS, words=words)
    opener = keys.opener_of(parts, key, JourneyId(place.name))
    session = opening.open_as_client(parts, opening.place_of(parts, JourneyId(place.name)), opener)
    texts = [one.heads[0].body.text for one in reading.entries(session)]
    keeping.close(session)
    return texts
