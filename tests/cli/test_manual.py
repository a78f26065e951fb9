# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The manual as files: pages that anybody can open, and papers that anybody can hear."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from PIL import Image

from klantreis.domain.language import Language
from klantreis.services.manual import make_manual, screens_wanted
from klantreis.words.manual.booklets import all_booklets
from klantreis.words.manual.pages import Picture
from tests.cli.typed import ask
from tests.documents.checkers import complaints
from tests.rules.tree import TOP


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    picture = tmp_path_factory.mktemp("screens") / "screen.png"
    Image.new("RGB", (683, 384), (251, 246, 238)).save(picture)
    pictures = dict.fromkeys(screens_wanted(), picture.read_bytes())
    return dict(make_manual(Language.NL, pictures, resources=TOP / "resources"))


def test_each_reader_has_a_page_and_a_paper(made: dict[str, bytes]) -> None:
    readers = {booklet.reader.value for booklet in all_booklets()}

    assert {name for name in made if "/" not in name} == {
        f"{reader}.{ending}" for reader in readers for ending in ("html", "pdf")
    }


def test_every_sentence_and_picture_is_on_the_page(made: dict[str, bytes]) -> None:
    page = _Seen(made["client.html"].decode())

    (client, *_) = all_booklets()
    for one in client.pages:
        assert one.cue.short.nl in page.text
    assert page.pictures == {f"pictures/{name}.png" for name in _shown_to_client()}
    assert page.pictures <= set(made)


def test_every_link_leads_to_a_part_of_the_page(made: dict[str, bytes]) -> None:
    for name, data in made.items():
        if name.endswith(".html"):
            page = _Seen(data.decode())
            assert page.links
            assert page.links <= page.places


def test_nothing_comes_from_elsewhere(made: dict[str, bytes]) -> None:
    for name, data in made.items():
        if name.endswith(".html"):
            assert not re.search(r"https?://|<script|@import|url\(", data.decode())


@pytest.mark.parametrize("name", ["client.pdf", "recipient.pdf"])
def test_no_checker_complains_of_the_papers(
    name: str, made: dict[str, bytes], tmp_path: Path
) -> None:
    assert complaints(made[name], tmp_path) == []


def test_of_each_screen_the_fullest_picture_is_taken_and_no_likeness(tmp_path: Path) -> None:
    def play(_: object, *, out: Path, **__: object) -> None:
        pages = out / "pages"
        pages.mkdir()
        for number, name in enumerate((*sorted(screens_wanted()), "other-home-full", "home-full")):
            picture = Image.new("RGB", (40 + number, 20), (251, 246, 238))
            picture.save(pages / f"{number:03d}-{name}.png")

    answered = ask("manual", "--out", tmp_path / "manual", play_in_windows=play)

    assert answered.code == 0
    with Image.open(tmp_path / "manual" / "pictures" / "home.png") as home:
        assert home.width == 40 + len(screens_wanted()) + 1


class _Seen(HTMLParser):
    """What a browser would find on a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = ""
        self.links: set[str] = set()
        self.places: set[str] = set()
        self.pictures: set[str] = set()
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        if tag == "a":
            self.links.add((found["href"] or "").removeprefix("#"))
        if tag == "section":
            self.places.add(found["id"] or "")
        if tag == "img":
            assert found["alt"]
            self.pictures.add(found["src"] or "")

    def handle_data(self, data: str) -> None:
        self.text += data


def _shown_to_client() -> set[str]:
    (client, *_) = all_booklets()
    return {part.name for page in client.pages for part in page.parts if isinstance(part, Picture)}
