# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the help of each command is made of, and what several of them say."""

from collections.abc import Mapping
from dataclasses import dataclass

from klantreis.words.phrases import Phrase


@dataclass(frozen=True, slots=True)
class CommandHelp:
    """What a command is for; how it is typed; its options; what its exit codes say."""

    summary: Phrase
    usage: Phrase
    options: Mapping[str, Phrase]
    exits: Mapping[int, Phrase]


HELP = Phrase(nl="Toont deze uitleg.", en="Shows this help.")
LANGUAGE = Phrase(nl="De taal: nl of en.", en="The language: nl or en.")
NOT_UNDERSTOOD = Phrase(nl="Ik begreep het niet.", en="I did not understand it.")
