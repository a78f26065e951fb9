# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the documents say in numbers is what the program holds to."""

from functools import cache

import pytest

from klantreis.crypto import box, drafts, grants, header, locks, pilots, profile
from klantreis.crypto.check_words import PICTURES, WORDS
from klantreis.crypto.stretching import FLOOR, STANDARD
from klantreis.domain import evidence as told
from klantreis.domain import pilot
from klantreis.exchange import evidence, note_bytes, note_days, notes, records
from klantreis.services import moving_in, press
from klantreis.storage import anchors, backups, generations, migrations
from klantreis.ui import saving, tokens
from klantreis.ui.rooms.moving import bringing
from tests.kills.every_case import CASES
from tests.rules.tree import TOP

KIB = 1024
NAMED = {3: "three", 4: "four", 5: "five"}
# Of a padded text: its length within, and version, salt and tag around it.
_WITHIN, _AROUND = 8, 1 + 32 + 16

FORMAT = [
    f"Title `KLANTREIS-KOP`, at most {header.MOST_BYTES:,} bytes in all.",
    f"1 to {header._MOST_MEMBERS}, exactly one client",
    f"| `locks` | at most {header._MOST_LOCKS} |",
    f"that fact's hash]}}`, at most {header._MOST_COPIES} |",
    f"Written: {STANDARD.memory_kib}, {STANDARD.passes}, {STANDARD.lanes}.",
    f"less than {FLOOR.memory_kib:,} KiB or {FLOOR.passes} passes",
    f"Assigned words are {NAMED[locks.WORDS_ASSIGNED]} of {WORDS:,}",
    f"assigned pictures eight different ones of {PICTURES}",
    f"key ‖ ciphertext: {grants.GRANT_SIZE:,} bytes.",
    f"a box of up to {box.SMALLEST - _WITHIN:,} bytes is {box.SMALLEST + _AROUND:,} bytes long",
    f"The zeros fill up to {drafts.SMALLEST // KIB} KiB, or 8, 16 … KiB.",
    f"Title `KLANTREIS-PROFIEL`, at most {profile.MOST_BYTES:,} bytes",
    f"the letters of {NAMED[profile.WORDS_ASSIGNED]} assigned words",
    f"were taken (now {migrations.NEWEST}).",
    f"at most {anchors._MOST_BYTES:,} bytes, {anchors._MOST_COPIES} copies"
    f" and {anchors._MOST_ENDS:,} ends.",
    f"cut to {records._MOST_TITLE} characters",
    f"name `evidence`, smallest {pilots.SMALLEST:,} bytes",
    f"A file has at most {evidence.MOST_BYTES:,} bytes.",
    f"| `situations` | 1 to {evidence.MOST_SITUATIONS}:",
    f"`text` of 1 to {told.MOST_SENTENCE:,} signs",
]
MOVING_IN = [
    f"Limits: {note_bytes.MOST_BYTES // KIB**2} MiB a file, {notes.MOST_LETTERS:,} letters a piece,"
    f" {notes.MOST_NOTES:,} pieces.",
    f"are proposals, at most {moving_in.MOST_PROPOSED} at once",
    f"a folder at once, at most {bringing.MOST_FILES}.",
    f"from {note_days.FIRST_YEAR} to next year",
]
BESIDE = [
    f"from {press.LONG_LETTERS:,} on, some",
    f"A finished PDF from {press._LONG_PDF_BYTES:,} bytes on",
]
SAID = {
    "docs/FORMAT.md": FORMAT,
    "docs/adr/0011-moving-in.md": MOVING_IN,
    "docs/adr/0012-papers-in-a-process-of-their-own.md": BESIDE,
    "docs/adr/0009-what-a-pilot-gets.md": [f"fewer\nthan {NAMED[pilot.LEAST]} people"],
    "docs/THREATS.md": [
        f"(at most {backups.MONTHS} months)",
        f"that klantreis accepts ({FLOOR.memory_kib // KIB} MiB)",
    ],
    "docs/PROOF.md": [
        f"`kill -9` in one of {len(CASES)} acts",
        f"kept in {NAMED[generations.KEPT]} generations",
    ],
    "README.md": [
        f"nothing about fewer than {NAMED[pilot.LEAST]} people",
        f"up to {max(tokens.TEXT_STEPS)} % text",
    ],
}


@pytest.mark.parametrize("page", SAID)
def test_the_page_says_the_numbers_that_the_program_holds_to(page: str) -> None:
    assert [said for said in SAID[page] if said not in _text(page)] == []


def test_what_is_typed_is_kept_within_the_two_seconds_that_are_promised() -> None:
    assert saving.MOST_MS < 2000
    assert "loses at most the last 2 seconds" in _text("docs/THREATS.md")


@cache
def _text(page: str) -> str:
    return (TOP / page).read_text(encoding="utf-8")
