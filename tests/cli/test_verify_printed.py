# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""`klantreis verify` for who has paper only, and for who got a locked file."""

import io
import subprocess
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image

from klantreis.domain.consent import Recipient
from klantreis.services import sharing
from klantreis.services.paper_making import Given
from klantreis.services.sharing import Wish
from tests.cli.typed import ask, type_in
from tests.services.table import sit


@pytest.fixture(scope="module")
def given(tmp_path_factory: pytest.TempPathFactory) -> Given:
    """A locked paper that holds for a year."""
    table = sit(tmp_path_factory.mktemp("given"))
    table.clock.set(datetime.now(UTC))
    until = datetime.now(UTC).date() + timedelta(days=365)
    items = (table.write("ik slaap slecht"),)
    wish = Wish(Recipient("Dokter Bos"), "weten", items, until, locked=True)
    return sharing.grant(table.session, wish, table.opener())


@pytest.fixture(scope="module")
def pages(given: Given, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Its pages, as they come out of a printer."""
    path = tmp_path_factory.mktemp("pages") / "pages.pdf"
    path.write_bytes(given.pages)
    return path


@pytest.fixture(scope="module")
def code(pages: Path) -> str:
    """What a camera reads from the paper."""
    drawn = pages.with_suffix("")
    subprocess.run(["pdftoppm", "-r", "100", "-png", pages, drawn], check=True)
    found = [
        one.text
        for path in sorted(pages.parent.glob("*.png"))
        for one in zxingcpp.read_barcodes(Image.open(io.BytesIO(path.read_bytes())))
    ]
    assert len(found) == 1
    return found[0]


@pytest.fixture
def text(pages: Path, tmp_path: Path) -> Path:
    """What somebody scanned from the paper."""
    path = tmp_path / "papier.txt"
    subprocess.run(["pdftotext", "-raw", pages, path], check=True)
    return path


def test_a_printed_paper_belongs_to_its_code(code: str, text: Path, given: Given) -> None:
    answered = type_in("verify", text, "--qr", code)

    assert (answered.code, answered.err) == (0, "")
    assert answered.out.startswith("De tekst hoort bij de code.")
    assert f"4 woorden: {' '.join(given.words)}" in answered.out
    assert "Bel wie het gaf." in answered.out


def test_it_says_so_in_english(code: str, text: Path) -> None:
    answered = ask("verify", text, "--qr", code, "--language", "en")

    assert answered.code == 0
    assert answered.out.startswith("The text belongs to the code.")


def test_a_changed_word_does_not_belong_to_it(code: str, text: Path) -> None:
    text.write_text(text.read_text().replace("slecht", "goed"), encoding="utf-8")

    answered = ask("verify", text, "--qr", code)

    assert answered.code == 1
    assert answered.out.startswith("De tekst en de code passen niet bij elkaar.")


def test_what_is_no_code_of_ours_ends_with_two(text: Path) -> None:
    answered = ask("verify", text, "--qr", "iets anders")

    assert answered.code == 2
    assert "Dit is geen code van klantreis." in answered.out


def test_a_locked_paper_asks_for_its_words_and_opens_with_them(
    given: Given, tmp_path: Path
) -> None:
    paper = tmp_path / "papier.pdf"
    paper.write_bytes(given.paper)

    locked, opened = ask("verify", paper), ask("verify", paper, "--words", " ".join(given.words))
    other = ask("verify", paper, "--words", "een twee drie vier")

    assert (locked.code, opened.code, other.code) == (4, 0, 4)
    assert locked.out.startswith("Dit papier zit op slot.")
    assert "--words" in locked.out
    assert "Dit papier is niet veranderd." in opened.out
    assert "Met deze woorden gaat het niet open." in other.out


def test_the_words_may_be_typed_as_they_are_printed(given: Given, tmp_path: Path) -> None:
    paper = tmp_path / "papier.pdf"
    paper.write_bytes(given.paper)

    assert ask("verify", paper, "--words", " · ".join(given.words).upper()).code == 0
