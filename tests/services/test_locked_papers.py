# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A locked paper opens with its four words in any reader, and proves itself as an open one does."""

import io
import json
import os
import random
import subprocess
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from klantreis.domain.consent import Recipient
from klantreis.domain.language import Language
from klantreis.domain.verdict import Reason, VerdictState
from klantreis.exchange.verifying import Verdict
from klantreis.services import printing, sharing
from klantreis.services.paper_making import Given
from klantreis.services.papers import verify
from klantreis.services.sharing import Wish
from tests.services.table import NOON, Table, sit

# The long run: KLANTREIS_FLIPS=10000
FLIPS = int(os.environ.get("KLANTREIS_FLIPS", "100"))
# What pdfsig takes of `-upw`: it cuts off the rest. Poppler's own readers take all of it.
TAKEN = 32
MARK = "ik slaap slecht"
WISH = "weten hoe het gaat"


@pytest.fixture(scope="module")
def table(tmp_path_factory: pytest.TempPathFactory) -> Table:
    """A kitchen table."""
    return sit(tmp_path_factory.mktemp("locked"))


@pytest.fixture(scope="module")
def given(table: Table) -> Given:
    """A locked paper that the client gave."""
    return sharing.grant(table.session, wish(table), table.opener())


def wish(table: Table) -> Wish:
    """What the client wants to give, locked."""
    items = (table.write(MARK),)
    return Wish(Recipient("Dokter Aydin"), WISH, items, date(2026, 6, 1), locked=True)


def test_with_its_words_a_locked_paper_is_genuine(table: Table, given: Given) -> None:
    assert judged(table, given.paper, given.words).state is VerdictState.GENUINE
    whole = judged(table, given.paper, given.words, given.receipt)
    assert whole.state is VerdictState.GENUINE
    assert whole.record is not None
    assert whole.record.words == given.words


def test_without_them_it_says_that_it_is_locked(table: Table, given: Given) -> None:
    missing, other = judged(table, given.paper), judged(table, given.paper, ("een",) * 4)

    assert (missing.state, missing.reasons) == (VerdictState.LOCKED, (Reason.LOCKED,))
    assert (other.state, other.reasons) == (VerdictState.LOCKED, (Reason.WRONG_WORDS,))
    assert missing.told() is None


def test_it_is_locked_with_aes_256_and_opens_with_nothing_else(given: Given) -> None:
    with pikepdf.open(io.BytesIO(given.paper), password=" ".join(given.words)) as pdf:
        assert pdf.encryption.R == 6
        assert str(pdf.encryption.stream_method) == "EncryptionMethod.aesv3"
        assert pdf.allow.accessibility
        assert not pdf.allow.modify_other
    for password in ("", "".join(given.words), " ".join(given.words).upper()):
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(io.BytesIO(given.paper), password=password)


def test_its_pages_are_those_that_were_looked_at(table: Table) -> None:
    wanted = wish(table)
    seen = sharing.preview(table.session, wanted)

    yes = sharing.say_yes(table.session, wanted, table.opener(), seen=seen.grant)

    given = sharing.export_again(table.session, yes)
    assert given.pages == seen.paper
    with (
        pikepdf.open(io.BytesIO(given.paper), password=" ".join(given.words)) as locked,
        pikepdf.open(io.BytesIO(seen.paper)) as plain,
    ):
        assert drawn(locked) == drawn(plain)
        assert record(locked) == record(plain)


def test_another_program_finds_the_signature_valid(table: Table, tmp_path: Path) -> None:
    given = given_with_short_words(table)
    path = tmp_path / "locked.pdf"
    path.write_bytes(given.paper)

    said = subprocess.run(
        ["pdfsig", "-nocert", "-upw", " ".join(given.words), path],
        capture_output=True, check=False, text=True,
    ).stdout  # fmt: skip

    assert "Signature is Valid." in said
    assert "Total document signed" in said


def test_no_word_of_it_lies_open_in_the_file(given: Given) -> None:
    told = (MARK, WISH, "Aydin", "Riet", given.number, *given.words)
    raw = given.paper

    assert [one for one in told if one.encode() in raw] == []
    assert [one for one in told if one.encode("utf-16-be") in raw] == []
    with pytest.raises(pikepdf.PasswordError):
        pikepdf.open(io.BytesIO(raw))


def test_every_changed_byte_is_found_with_the_words_or_without(table: Table, given: Given) -> None:
    chance = random.Random(2026)
    for _ in range(FLIPS):
        changed = bytearray(given.paper)
        changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
        for words in ((), given.words):
            assert judged(table, bytes(changed), words).state is VerdictState.CHANGED


def test_the_receipt_says_that_the_words_open_it(given: Given, tmp_path: Path) -> None:
    path = tmp_path / "receipt.pdf"
    path.write_bytes(given.receipt_paper)

    said = subprocess.run(["pdftotext", path, "-"], capture_output=True, check=True, text=True)

    assert "De 4 woorden openen het." in said.stdout
    assert json.loads(given.receipt)["receipt"]["check_words"] == list(given.words)


def test_an_own_sheet_can_be_locked_with_words_drawn_for_it(table: Table) -> None:
    pdf = printing.print_blank(table.parts, Language.NL)

    once, again = (printing.lock_copy(table.parts, pdf) for _ in range(2))

    assert once.words != again.words
    assert set(once.words) <= set(table.parts.words)
    with pikepdf.open(io.BytesIO(once.pdf), password=" ".join(once.words)) as opened:
        assert opened.encryption.R == 6


def given_with_short_words(table: Table) -> Given:
    tries = (sharing.grant(table.session, wish(table), table.opener()) for _ in range(100))
    return next(one for one in tries if len(" ".join(one.words)) <= TAKEN)


def judged(
    table: Table, paper: bytes, words: tuple[str, ...] = (), receipt: bytes | None = None
) -> Verdict:
    return verify(paper, receipt=receipt, words=table.parts.words, at=NOON, opens_with=words)


def drawn(pdf: pikepdf.Pdf) -> list[bytes]:
    return [page.Contents.read_bytes() for page in pdf.pages]


def record(pdf: pikepdf.Pdf) -> bytes:
    return pdf.attachments["klantreis.json"].get_file().read_bytes()
