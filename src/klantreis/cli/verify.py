# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""`klantreis verify`: is this paper the client's, and unchanged? Needs no journey and no key."""

from datetime import UTC, datetime

from klantreis.cli.arguments import Asked
from klantreis.cli.incoming import read_file
from klantreis.cli.progress import Progress
from klantreis.cli.terminal import Terminal
from klantreis.domain.verdict import VerdictState
from klantreis.host.folders import own_resources, word_list
from klantreis.services.papers import verify, verify_page
from klantreis.words.page_verdicts import say_page
from klantreis.words.verdicts import say_verdict

# One byte more than a paper may have, so that the verdict itself says that it is too big.
MOST_PAPER = 64 * 1024 * 1024 + 1
MOST_RECEIPT = 1024 * 1024
MOST_TEXT = 1024 * 1024
EXITS = {
    VerdictState.GENUINE: 0,
    VerdictState.CHANGED: 1,
    VerdictState.NOT_OURS: 2,
    VerdictState.PAST: 3,
    VerdictState.LOCKED: 4,
}


def run(asked: Asked, terminal: Terminal) -> int:
    """0 genuine, 1 changed, 2 no paper of ours, 3 past its date, 4 locked.

    Raises NotThere or BadFormat.
    """
    code = asked.said.get("--qr")
    return _run_page(asked, terminal, code) if code else _run_paper(asked, terminal)


def _run_paper(asked: Asked, terminal: Terminal) -> int:
    paper = read_file(asked.the_file(), most=MOST_PAPER)
    receipt_path = asked.options.get("--receipt")
    receipt = read_file(receipt_path, most=MOST_RECEIPT) if receipt_path else None
    words = word_list(own_resources())
    with Progress(terminal):
        # Its own clock: the parts of a journey, keyring and all, are not loaded for a reader.
        opens_with = asked.said.get("--words", "").lower().replace("·", " ").split()
        verdict = verify(
            paper, receipt=receipt, words=words, at=datetime.now(UTC), opens_with=opens_with
        )
    told = verdict.told()
    language = terminal.language
    terminal.say(*say_verdict(verdict.state, verdict.reasons, told, language=language))
    return EXITS[verdict.state]


def _run_page(asked: Asked, terminal: Terminal, code: str) -> int:
    """The file holds all text of a printed paper, typed or scanned."""
    text = read_file(asked.the_file(), most=MOST_TEXT).decode("utf-8-sig", errors="replace")
    with Progress(terminal):
        verdict = verify_page(text, code, words=word_list(own_resources()), at=datetime.now(UTC))
    terminal.say(
        *say_page(verdict.state, verdict.reasons, verdict.told, language=terminal.language)
    )
    return EXITS[verdict.state]
