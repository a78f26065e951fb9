# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""`klantreis doctor`: what this computer has, part by part, and what to do about what lacks."""

from collections.abc import Iterator
from pathlib import Path

from klantreis.cli.arguments import Asked
from klantreis.cli.progress import Progress
from klantreis.cli.terminal import Terminal
from klantreis.domain.language import Language
from klantreis.domain.problems import NotThere
from klantreis.host.diagnosis import Cause, Computer, Finding, Part, PartState, diagnose
from klantreis.host.folders import PACKAGE, own_resources
from klantreis.host.keyring_vault import look_for_vault
from klantreis.words import outcomes

# Without a keyring one opens with words; without a voice one reads together.
NEEDED = frozenset({Part.PYTHON, Part.QT, Part.FONTS, Part.SQLCIPHER})


def run(asked: Asked, terminal: Terminal) -> int:
    """0 when every part that is needed is there, 1 when one is not."""
    del asked
    with Progress(terminal):
        keyring = look_for_vault().state
        found = diagnose(Computer.this(), resources=_resources(), keyring=keyring)
    lacking = [one for one in found if one.part in NEEDED and one.state is PartState.MISSING]
    for one in found:
        terminal.say(*_told(one, terminal.language))
    last = outcomes.NOT_ALL_HERE if lacking else outcomes.ALL_HERE
    terminal.say("", last.say(terminal.language))
    return 1 if lacking else 0


def _told(finding: Finding, language: Language) -> Iterator[str]:
    state = outcomes.STATES[finding.state.value].say(language)
    detail = f" ({finding.detail})" if finding.detail else ""
    yield f"{state:<8} {outcomes.PARTS[finding.part.value].say(language)}{detail}"
    if finding.cause is not Cause.FINE:
        for phrase in outcomes.CAUSES[finding.cause.value]:
            yield f"{'':<8} {phrase.say(language)}"


def _resources() -> Path:
    try:
        return own_resources()
    except NotThere:
        return PACKAGE / "resources"
