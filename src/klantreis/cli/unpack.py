# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""`klantreis unpack`: begin a new journey on this computer with what is in an exit copy."""

from klantreis.bootstrap import real
from klantreis.cli.arguments import Asked
from klantreis.cli.incoming import read_file
from klantreis.cli.progress import Progress
from klantreis.cli.terminal import Terminal
from klantreis.domain.locking import LockKind
from klantreis.services import coming_back, keeping, keys
from klantreis.words import outcomes

MOST_COPY = 1024 * 1024 * 1024


def run(asked: Asked, terminal: Terminal) -> int:
    """0 when the journey is on the shelf; raises NotThere, BadFormat, NewerFormat, OutOfSpace.

    Its four words and its recovery code are said once, here: they are kept nowhere.
    """
    data = read_file(asked.the_file(), most=MOST_COPY)
    parts = real()
    journey = keys.new_journey(parts)
    key = keys.assign(parts, LockKind.WORDS, journey)
    with Progress(terminal):
        opener = keys.opener_of(parts, key, journey)
        begun = coming_back.begin_from_copy(parts, journey, opener, data)
        keeping.close(begun.session)
    language = terminal.language
    terminal.say(
        outcomes.UNPACKED.say(language),
        outcomes.WRITE_DOWN.say(language),
        outcomes.ITS_WORDS.say(language, words=key.words),
        outcomes.ITS_CODE.say(language, code=begun.recovery),
        outcomes.COPY_HAS_NO_LOCK.say(language),
    )
    return 0
