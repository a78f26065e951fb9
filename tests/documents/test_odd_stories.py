# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Papers of stories that nobody had in mind: each is sound, says its words, and tells no secret."""

import io
import re
import unicodedata
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pytest

from klantreis.bootstrap import StoryClock, for_tests
from klantreis.documents import blank, overview, receipt, summary, withdrawal
from klantreis.documents import keys as key_papers
from klantreis.documents.drawing import Paper, draw
from klantreis.documents.finishing import Finish
from klantreis.domain.locking import LockKind
from klantreis.exchange.exit_copy import read_exit_copy
from klantreis.services import coming_back, keeping, keys, printing
from tests.documents import odd
from tests.documents.checkers import complaints
from tests.documents.reading import check, fonts_of, intended, words_of
from tests.services.coming import said
from tests.stories.played import Played, play_file

STORIES = {"many tongues": odd.many_tongues, "without words": odd.without_words,
           "far too much": odd.far_too_much}  # fmt: skip
TO_OTHERS = ("-share.pdf", "-receipt.pdf", "-withdrawal.pdf")
_TURNS = re.compile("[\u202a-\u202e]")
Drawn = list[tuple[Paper, bytes]]


@pytest.fixture(scope="module", params=STORIES)
def story(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[str, Played, Drawn]]:
    """A story, what playing it left, and each paper as it was meant."""
    folder, drawn = tmp_path_factory.mktemp("odd"), Drawn()
    file = folder / "story.toml"
    file.write_text(STORIES[request.param](), encoding="utf-8")

    def note(paper: Paper, how: Finish) -> bytes:
        drawn.append((paper, draw(paper, how)))
        return drawn[-1][1]

    with pytest.MonkeyPatch.context() as patch:
        for module in (blank, key_papers, overview, receipt, summary, withdrawal):
            patch.setattr(module, "draw", note)
        yield request.param, play_file(file, folder / "out"), drawn


def test_each_paper_is_sound_and_says_its_words_in_order(
    story: tuple[str, Played, Drawn], tmp_path: Path
) -> None:
    _, played, drawn = story
    assert played.code == 0, played.told

    for path in papers(played):
        pdf = path.read_bytes()
        paper = next(one for one, unsigned in drawn if pdf.startswith(unsigned))
        read, meant = words_of(pdf, tmp_path), intended(paper)
        assert list(map(_rightward, read)) == list(map(_rightward, meant)), path.name
        assert Counter(map(_leftward, read)) == Counter(map(_leftward, meant)), path.name
        assert "No syntax or stream encoding errors" in check(pdf, tmp_path), path.name
        assert all(is_inside for _, is_inside in fonts_of(pdf, tmp_path)), path.name


def test_what_goes_to_others_can_be_heard(story: tuple[str, Played, Drawn], tmp_path: Path) -> None:
    name, played, _ = story
    # The checkers take long: of one story what goes to others last, of the rest one letter.
    there = [path for path in papers(played) if path.name.endswith(TO_OTHERS)]
    heard = there[-3:] if name == "many tongues" else there[-1:]

    assert {path.name: complaints(path.read_bytes(), tmp_path) for path in heard} == {
        path.name: [] for path in heard
    }


def test_no_secret_is_in_anything_that_goes_to_others(
    story: tuple[str, Played, Drawn], tmp_path: Path
) -> None:
    _, played, _ = story
    to_others = [
        path for path in played.folder.rglob("*")
        if path.name.endswith(TO_OTHERS)
        or path.parent.name == "receipts"
    ]  # fmt: skip
    assert len(to_others) >= 4

    found = [
        (path.name, word)
        for path in to_others
        for said in everything_in(path, tmp_path)
        for word in odd.SECRETS
        if word.lower() in said.lower()
    ]
    assert found == []


def test_what_is_gone_is_on_no_paper_of_the_clients_own_either(
    story: tuple[str, Played, Drawn], tmp_path: Path
) -> None:
    name, played, _ = story
    found = [
        (path.name, word)
        for path in [*papers(played), *played.folder.glob("*.zip")]
        for said in everything_in(path, tmp_path)
        for word in (*odd.GONE, *([] if path.suffix == ".zip" else [odd.PRIVATE]))
        if word in said
    ]

    assert found == []
    if name == "many tongues":
        (copy,) = played.folder.glob("*-exit-copy.zip")
        assert odd.PRIVATE in "".join(everything_in(copy, tmp_path))


def test_the_exit_copy_reads_back(story: tuple[str, Played, Drawn]) -> None:
    _, played, _ = story
    for path in played.folder.glob("*-exit-copy.zip"):
        copy = read_exit_copy(path.read_bytes())

        assert len(copy.titles) == len(copy.entries)


def _rightward(word: str) -> str:
    """A word, but nothing in the place of one that runs to the left: poppler turns those round."""
    return "" if _leftward(word) else word


def _leftward(word: str) -> str:
    """The letters of a word that runs to the left, in whatever shapes and order; else nothing."""
    letters = unicodedata.normalize("NFKC", _TURNS.sub("", word))
    runs = {unicodedata.bidirectional(one) for one in letters}
    return "".join(sorted(letters)) if runs & {"R", "AL"} else ""


def test_a_journey_comes_back_from_its_exit_copy(
    story: tuple[str, Played, Drawn], tmp_path: Path
) -> None:
    name, played, _ = story
    path = sorted(played.folder.glob("*-exit-copy.zip"))[-1]
    parts = for_tests(tmp_path, StoryClock(datetime(2026, 4, 1, tzinfo=UTC)))
    journey = keys.new_journey(parts)
    opener = keys.opener_of(parts, keys.assign(parts, LockKind.WORDS, journey), journey)

    begun = coming_back.begin_from_copy(parts, journey, opener, path.read_bytes())

    before = read_exit_copy(path.read_bytes())
    after = read_exit_copy(printing.make_exit_copy(begun.session))
    assert len(before.entries) == {"many tongues": 6, "without words": 2}.get(name, odd.MANY)
    assert list(map(said, after.entries)) == list(map(said, before.entries))
    assert after.attachments == before.attachments
    keeping.close(begun.session, with_backup=False)


def papers(played: Played) -> list[Path]:
    return sorted(played.folder.glob("*.pdf"))


def everything_in(path: Path, folder: Path) -> Iterator[str]:
    """All that can be found in a file: pages, texts of any kind, names, what is attached."""
    data = path.read_bytes()
    if path.suffix == ".zip":
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield from (
                archive.read(name).decode("utf-8", "replace") for name in archive.namelist()
            )
    elif path.suffix == ".pdf":
        yield " ".join(words_of(data, folder))
        yield "".join(words_of(data, folder))
        with pikepdf.open(io.BytesIO(data)) as pdf:
            for one in pdf.objects:
                yield from _texts(one)
    else:
        yield data.decode()


def _texts(one: pikepdf.Object) -> Iterator[str]:
    if isinstance(one, pikepdf.Stream):
        yield one.read_bytes().decode("utf-8", "replace")
        yield one.read_bytes().decode("utf-16-be", "replace")
    yield one.unparse(resolved=False).decode("latin-1")
    values: Callable[[], object] | None = getattr(one, "as_dict", None)
    if values and isinstance(one, pikepdf.Dictionary):
        yield from (
            str(value) for value in one.as_dict().values() if isinstance(value, pikepdf.String)
        )
