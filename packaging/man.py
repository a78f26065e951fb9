# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes the man pages out of the help of the commands, so that they name what there is.

`PYTHONPATH=src python packaging/man.py` writes both; a test holds them against this.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from klantreis.domain.language import Language
from klantreis.words.commands import COMMANDS, GENERAL_OPTIONS, WINDOW

FOLDER = Path(__file__).parent / "linux"
NAMES = {Language.EN: "klantreis.1", Language.NL: "klantreis.nl.1"}
_DAY = "2026-11-30"
_GENERAL = {name.split(" ")[0] for name in GENERAL_OPTIONS}


@dataclass(frozen=True, slots=True)
class _Words:
    """What a man page says beside the help."""

    kind: str
    name: str
    says: str
    synopsis: str
    command: str
    file: str
    description: str
    locked: str
    commands: str
    options: str
    files: str
    exits: str
    exit_line: str
    licence: str
    lies: Mapping[str, str]


_ENGLISH = _Words(
    kind="User commands",
    name="NAME",
    says="a journal that a client and a worker keep together, locked and offline",
    synopsis="SYNOPSIS",
    command="command",
    file="FILE.klantreis",
    description="DESCRIPTION",
    locked="All that is written is encrypted; nothing needs a connection.",
    commands="COMMANDS",
    options="OPTIONS",
    files="FILES",
    exits="EXIT STATUS",
    exit_line="0 when all is well, 1 when something is not, 2 when the command was not understood.",
    licence="LICENCE",
    lies={
        "~/.local/share/klantreis": "the journeys, each encrypted",
        "~/.config/klantreis": "the settings of this computer; they hold no name and no text",
        "/usr/share/doc/klantreis/manual": "the manual, as pages",
        "*.klantreis": "a copy of a journey, in one encrypted file",
        "*.bijdrage": "figures for a pilot, with the client's yes",
    },
)
_DUTCH = _Words(
    kind="Programma's",
    name="NAAM",
    says="een dagboek dat een klant en een werker samen bijhouden, op slot en zonder internet",
    synopsis="GEBRUIK",
    command="opdracht",
    file="BESTAND.klantreis",
    description="UITLEG",
    locked="Alles wat iemand schrijft, zit op slot. Klantreis heeft geen internet nodig.",
    commands="OPDRACHTEN",
    options="KEUZES",
    files="BESTANDEN",
    exits="ANTWOORD",
    exit_line="0 als het goed is, 1 als er iets mis is, 2 als klantreis de opdracht niet begrijpt.",
    licence="LICENTIE",
    lies={
        "~/.local/share/klantreis": "de reizen, elk op slot",
        "~/.config/klantreis": "de keuzes van deze computer, zonder naam of tekst",
        "/usr/share/doc/klantreis/manual": "de uitleg, als pagina's",
        "*.klantreis": "een kopie van een reis, in 1 bestand op slot",
        "*.bijdrage": "cijfers voor een proef, met een ja van de klant",
    },
)


def page(language: Language) -> str:
    """The man page in *language*."""
    said = _ENGLISH if language is Language.EN else _DUTCH
    return "\n".join((*_head(said, language), *_commands(said, language), *_end(said), ""))


def _head(said: _Words, language: Language) -> Iterator[str]:
    yield '.\\" SPDX-FileCopyrightText: 2026 klantreis contributors'
    yield '.\\" SPDX-License-Identifier: EUPL-1.2'
    yield '.\\" Made by packaging/man.py.'
    yield f'.TH KLANTREIS 1 "{_DAY}" "klantreis" "{said.kind}"'
    yield from (f".SH {said.name}", f"klantreis \\- {said.says}", f".SH {said.synopsis}")
    yield from (".B klantreis", f".RI [ {said.command} ]", ".br", ".B klantreis", f".I {said.file}")
    yield from (f".SH {said.description}", _typed(WINDOW.say(language)), said.locked)


def _commands(said: _Words, language: Language) -> Iterator[str]:
    yield f".SH {said.commands}"
    for name, told in COMMANDS.items():
        yield from (".TP", f".B {name}", _typed(told.summary.say(language)))
        for usage in told.usage.say(language).splitlines():
            yield from (".br", _typed(usage.strip()))
        own = {option: line for option, line in told.options.items() if option not in _GENERAL}
        if own:
            yield ".RS"
            for option, line in own.items():
                yield from (".TP", f".B {_typed(option)}", _typed(line.say(language)))
            yield ".RE"
    yield f".SH {said.options}"
    for option, line in GENERAL_OPTIONS.items():
        yield from (".TP", f".B {_typed(option)}", _typed(line.say(language)))


def _end(said: _Words) -> Iterator[str]:
    yield f".SH {said.files}"
    for path, told in said.lies.items():
        yield from (".TP", f".I {path}", told)
    yield from (f".SH {said.exits}", said.exit_line, f".SH {said.licence}", "EUPL-1.2")


def _typed(text: str) -> str:
    """*text* with its dashes as they are typed, and nothing in it taken for a command."""
    return text.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ")


if __name__ == "__main__":
    for each, name in NAMES.items():
        (FOLDER / name).write_text(page(each), encoding="utf-8")
