# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""`klantreis check`: is this file with a journey whole, and with its secrets: is all of it true?"""

import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from klantreis.bootstrap import ComputerClock, demo
from klantreis.cli.arguments import Asked
from klantreis.cli.incoming import container_at, read_file
from klantreis.cli.progress import Progress
from klantreis.cli.terminal import Terminal
from klantreis.domain.language import Language
from klantreis.host.keyring_vault import MemoryVault
from klantreis.services.checking import Checked, check_container, read_secrets
from klantreis.words import outcomes

MOST_SECRETS = 1024 * 1024


def run(asked: Asked, terminal: Terminal) -> int:
    """0 whole, 1 something wrong; raises NotThere, NotAJourney, JournalDamaged, WrongSecret."""
    file = container_at(asked.the_file())
    path = asked.options.get("--secrets")
    secrets = read_secrets(read_file(path, most=MOST_SECRETS)) if path else None
    with tempfile.TemporaryDirectory(prefix="klantreis-") as own, Progress(terminal) as progress:
        # A vault of its own: the secrets of a demo have no business in this computer's keyring.
        parts = demo(Path(own), ComputerClock(), MemoryVault())
        checked = check_container(file, secrets=secrets, parts=parts, progress=progress.heard)
    terminal.say(*_told(checked, terminal.language))
    return 0 if checked.is_sound else 1


def _told(checked: Checked, language: Language) -> Iterator[str]:
    findings = checked.findings
    yield outcomes.SIZE.say(language, size=checked.size)
    if findings is None:
        yield outcomes.WHOLE.say(language)
        yield outcomes.ONLY_OUTSIDE.say(language)
    elif checked.is_sound:
        yield outcomes.WHOLE.say(language)
        yield outcomes.ALL_TRUE.say(language, facts=findings.facts)
    else:
        yield outcomes.FOUND.say(language)
        if not checked.members_hold:
            yield f"  {outcomes.MEMBERS_WRONG.say(language)}"
        counts = Counter[str]()
        for one in findings.found:
            counts[one.trouble.value] += one.count
        for name, count in counts.items():
            what = outcomes.TROUBLES[name].say(language)
            yield f"  {outcomes.TIMES.say(language, what=what, count=count)}"
        yield outcomes.USE_BACKUP.say(language)
