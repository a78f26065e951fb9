# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The copy with which a client leaves: whole, readable anywhere, and the same every time."""

import io
import json
import random
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klantreis.domain.choosing import Overview, Sheet, overview
from klantreis.domain.entries import Attachment, EntryKind, Media, Moment
from klantreis.domain.ids import AttachmentId
from klantreis.domain.language import Language
from klantreis.domain.problems import BadFormat, NewerFormat, NotThere
from klantreis.exchange.exit_copy import put_together, read_exit_copy, write_texts
from tests.exchange.papers import AT, grant, journey

PHOTO = Attachment(AttachmentId("9" * 64), Media.PHOTO, "image/png", 4)
VOICE = Attachment(AttachmentId("8" * 64), Media.VOICE, "../../evil", 5)
MEDIA = {PHOTO.id: b"\x89PNG", VOICE.id: b"voice"}
NASTY = "<script>alert('x')</script> & \"quotes\" \U0001f511 \u200f\nregel twee"


def test_what_left_reads_back_as_it_was() -> None:
    before = _overview()

    after = read_exit_copy(_copy(before))

    assert (after.client, after.state, after.at) == (before.client, before.state, before.at)
    assert after.entries == before.entries
    assert after.titles == before.titles
    assert after.sharings == before.sharings
    assert after.attachments == MEDIA


def test_the_same_journey_gives_the_same_bytes() -> None:
    assert _copy(_overview()) == _copy(_overview())


@pytest.mark.parametrize(
    ("language", "warning"),
    [(Language.NL, "Iedereen kan dit lezen."), (Language.EN, "Anybody can read this.")],
)
def test_the_first_note_says_that_there_is_no_lock(language: Language, warning: str) -> None:
    files = _files(_written(_overview(), attachments=MEDIA, language=language))

    assert warning in files["LEESMIJ.txt"].decode("utf-8-sig")
    assert warning in files["reis.html"].decode()


def test_names_of_files_are_ours_alone() -> None:
    names = set(_files(_copy(_overview())))

    assert names == {
        "LEESMIJ.txt",
        "reis.json",
        "reis.html",
        f"media/{PHOTO.id}.png",
        f"media/{VOICE.id}.bin",
    }


def test_a_page_shows_every_word_and_runs_none() -> None:
    page = _Page()

    page.feed(_files(_copy(_overview()))["reis.html"].decode())

    assert NASTY in page.text
    assert "Anneke" in page.text
    assert "Zo zie ik het." in page.text
    assert "K7QM-2FVX-9TRD" in page.text
    assert "script" not in page.tags
    assert all(source.startswith("media/") for source in page.sources)


def test_the_data_can_be_read_without_klantreis() -> None:
    said = json.loads(_files(_copy(_overview()))["reis.json"])

    assert said["client"] == "Toos"
    assert said["entries"][0]["versions"][0]["body"]["text"] == NASTY
    assert said["sharings"][0]["grant"]["recipient"]["name"] == "Dokter Vos"


def test_nothing_of_this_computer_gets_in() -> None:
    with zipfile.ZipFile(io.BytesIO(_copy(_overview()))) as archive:
        assert {one.date_time for one in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {one.external_attr >> 16 for one in archive.infolist()} == {0o600}


def test_a_missing_photo_is_not_passed_over() -> None:
    with pytest.raises(NotThere):
        _written(_overview(), attachments={PHOTO.id: b"x"}, language=Language.NL)


def test_a_copy_by_a_later_klantreis_is_named_as_such() -> None:
    with pytest.raises(NewerFormat):
        read_exit_copy(_with_data(lambda said: {**said, "v": 2}))


def test_data_that_says_more_is_refused() -> None:
    with pytest.raises(BadFormat):
        read_exit_copy(_with_data(lambda said: {**said, "score": 3}))


def test_a_damaged_copy_is_refused_in_one_way() -> None:
    whole, chance = _copy(_overview()), random.Random(2026)

    for _ in range(300):
        changed = bytearray(whole)
        changed[chance.randrange(len(whole))] ^= 1 << chance.randrange(8)
        try:
            after = read_exit_copy(bytes(changed))
        except BadFormat:
            continue
        # Only what is no part of the journey may change unseen, such as a file's date.
        assert after.entries == _overview().entries
        assert after.attachments == MEDIA


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_in_one_way(junk: bytes) -> None:
    with pytest.raises(BadFormat):
        read_exit_copy(junk)


def _overview() -> Overview:
    there = journey(grant())
    first = min(there.entries.values(), key=lambda entry: entry.id)
    version = replace(first.heads[0], body=Moment(NASTY), attachments=(PHOTO, VOICE))
    private = replace(first, kind=EntryKind.MOMENT, heads=(version,), is_private=True)
    whole = replace(there, entries={**there.entries, first.id: private})
    return overview(whole, Sheet.OVERVIEW, AT, with_private=True)


def _copy(whole: Overview) -> bytes:
    return _written(whole, attachments=MEDIA, language=Language.NL)


def _files(copy: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(copy)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _with_data(change: Callable[[dict[str, object]], dict[str, object]]) -> bytes:
    files = _files(_copy(_overview()))
    files["reis.json"] = json.dumps(change(json.loads(files["reis.json"]))).encode()
    whole = io.BytesIO()
    with zipfile.ZipFile(whole, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return whole.getvalue()


class _Page(HTMLParser):
    """What a browser would show."""

    def __init__(self) -> None:
        super().__init__()
        self.text, self.tags, self.sources = "", set[str](), list[str]()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note the tag and what it fetches."""
        self.tags.add(tag)
        self.sources.extend(value or "" for name, value in attrs if name in ("src", "href"))

    def handle_data(self, data: str) -> None:
        """Note the text."""
        self.text += data


def _written(
    whole: Overview, *, attachments: Mapping[AttachmentId, bytes], language: Language
) -> bytes:
    return put_together(write_texts(whole, language), whole, attachments=attachments)
