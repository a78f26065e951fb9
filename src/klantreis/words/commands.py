# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The help of the command line: each command, how to type it, its options, and how it ends."""

from collections.abc import Iterator, Mapping

from klantreis.domain.language import Language
from klantreis.words.command_help import HELP, LANGUAGE, NOT_UNDERSTOOD, CommandHelp
from klantreis.words.phrases import Phrase
from klantreis.words.pilot_help import PILOT

_OWN_LANGUAGE = Phrase(
    nl="De taal van scherm en papier: nl of en.", en="The language of screen and paper: nl or en."
)
_NO_CONTAINER = Phrase(nl="Dit is geen reis van klantreis.", en="This is not a klantreis journey.")

TITLE = Phrase(
    nl="Een dagboek van een klant en een werker samen.",
    en="A journal that a client and a worker keep together.",
)
HOW_TO_TYPE = Phrase(nl="Zo typ je het", en="How to type it")
COMMANDS_TITLE = Phrase(nl="Wat je kunt doen", en="What you can do")
OPTIONS_TITLE = Phrase(nl="Wat je erbij mag typen", en="What you may add")
EXITS_TITLE = Phrase(nl="Hoe het afloopt", en="How it ends")
USAGE = Phrase(nl="klantreis [OPDRACHT]", en="klantreis [COMMAND]")
WINDOW = Phrase(
    nl="Typ alleen klantreis. Dan komt het venster.",
    en="Type just klantreis. Then the window comes.",
)
MORE = Phrase(
    nl="Meer weten? Typ --help achter een opdracht.",
    en="To know more, type --help after a command.",
)
GENERAL_OPTIONS: Mapping[str, Phrase] = {
    "--language nl|en": LANGUAGE,
    "--version": Phrase(nl="Zegt welke versie dit is.", en="Says which version this is."),
    "--help": HELP,
}

COMMANDS: Mapping[str, CommandHelp] = {
    "demo": CommandHelp(
        summary=Phrase(
            nl="Speelt een verhaal en bewaart wat eruit komt.",
            en="Plays a story and keeps what comes out of it.",
        ),
        usage=Phrase(
            nl="klantreis demo [--story BESTAND] [--out MAP] [--windows] [--language nl|en]",
            en="klantreis demo [--story FILE] [--out DIR] [--windows] [--language nl|en]",
        ),
        options={
            "--story": Phrase(
                nl="Een eigen verhaal. Anders: het verhaal dat erbij zit.",
                en="A story of your own. Otherwise: the built-in one.",
            ),
            "--out": Phrase(
                nl="Een nieuwe of lege map. Anders: klantreis-demo.",
                en="A new or empty folder. Otherwise: klantreis-demo.",
            ),
            "--windows": Phrase(
                nl="Speelt het in het echte venster. Bewaart een plaatje van elk scherm.",
                en="Plays it in the real window. Keeps a picture of each screen.",
            ),
            "--language": _OWN_LANGUAGE,
            "--help": HELP,
        },
        exits={
            0: Phrase(
                nl="Alles ging zoals het verhaal zegt.",
                en="Everything went as the story says.",
            ),
            1: Phrase(
                nl="Iets ging anders. Ik zeg wat.", en="Something went differently. I say what."
            ),
            2: Phrase(nl="Dit is geen verhaal.", en="This is not a story."),
        },
    ),
    "verify": CommandHelp(
        summary=Phrase(
            nl="Kijkt of een papier echt en niet veranderd is.",
            en="Checks whether a paper is genuine and unchanged.",
        ),
        usage=Phrase(
            nl="klantreis verify BESTAND [--receipt BESTAND.json] [--words woorden] [--qr code]",
            en="klantreis verify FILE [--receipt FILE.json] [--words words] [--qr code]",
        ),
        options={
            "--receipt": Phrase(
                nl="Het ontvangstbewijs. Dan zie ik elke verandering.",
                en="The receipt. With it I see every change.",
            ),
            "--words": Phrase(
                nl="De 4 woorden van een papier op slot, tussen aanhalingstekens.",
                en="The 4 words of a locked paper, in quotes.",
            ),
            "--qr": Phrase(
                nl="De code op een papier. Het bestand is dan de hele tekst.",
                en="The code on a paper. The file is then all its text.",
            ),
            "--language": LANGUAGE,
            "--help": HELP,
        },
        exits={
            0: Phrase(nl="Het papier is echt en niet veranderd.", en="Genuine and unchanged."),
            1: Phrase(
                nl="Het is veranderd, of niet goed getekend.",
                en="Changed, or not signed by the key that it names.",
            ),
            2: Phrase(nl="Dit is geen papier van klantreis.", en="This is not a klantreis paper."),
            3: Phrase(
                nl="Het is echt, maar de datum is voorbij.", en="Genuine, but past its date."
            ),
            4: Phrase(nl="Het zit op slot.", en="It is locked."),
        },
    ),
    "check": CommandHelp(
        summary=Phrase(
            nl="Kijkt of een bestand met een reis nog heel is.",
            en="Checks whether a file with a journey is still whole.",
        ),
        usage=Phrase(
            nl="klantreis check BESTAND.klantreis [--secrets BESTAND.json] [--language nl|en]",
            en="klantreis check FILE.klantreis [--secrets FILE.json] [--language nl|en]",
        ),
        options={
            "--secrets": Phrase(
                nl="De geheimen van een demo. Dan kijk ik overal.",
                en="The secrets of a demo. With them I look everywhere.",
            ),
            "--language": LANGUAGE,
            "--help": HELP,
        },
        exits={
            0: Phrase(nl="Alles wat ik zag, is heel.", en="Everything that I looked at is whole."),
            1: Phrase(nl="Er is iets mis. Ik zeg wat.", en="Something is wrong. I say what."),
            2: _NO_CONTAINER,
        },
    ),
    "restore": CommandHelp(
        summary=Phrase(
            nl="Zet een reis uit een bestand in een map.",
            en="Puts a journey from a file into a folder.",
        ),
        usage=Phrase(
            nl="klantreis restore BESTAND.klantreis --to MAP [--language nl|en]",
            en="klantreis restore FILE.klantreis --to DIR [--language nl|en]",
        ),
        options={
            "--to": Phrase(nl="Een nieuwe of lege map.", en="A new or empty folder."),
            "--language": LANGUAGE,
            "--help": HELP,
        },
        exits={
            0: Phrase(nl="De reis staat in de map.", en="The journey is in the folder."),
            1: Phrase(nl="Het lukte niet. Ik zeg waarom.", en="It did not work. I say why."),
            2: _NO_CONTAINER,
        },
    ),
    "unpack": CommandHelp(
        summary=Phrase(
            nl="Begint een reis met een kopie zonder slot.",
            en="Makes a journey of a copy without a lock.",
        ),
        usage=Phrase(
            nl="klantreis unpack BESTAND.zip [--language nl|en]",
            en="klantreis unpack FILE.zip [--language nl|en]",
        ),
        options={"--language": LANGUAGE, "--help": HELP},
        exits={
            0: Phrase(
                nl="De reis staat op deze computer.", en="The journey is on this computer."
            ),
            1: Phrase(nl="Het lukte niet. Ik zeg waarom.", en="It did not work. I say why."),
            2: Phrase(nl="Dit is geen kopie van een reis.", en="This is no copy of a journey."),
        },
    ),
    "doctor": CommandHelp(
        summary=Phrase(
            nl="Kijkt of deze computer alles heeft.",
            en="Checks whether this computer has everything that is needed.",
        ),
        usage=Phrase(
            nl="klantreis doctor [--language nl|en]", en="klantreis doctor [--language nl|en]"
        ),
        options={"--language": LANGUAGE, "--help": HELP},
        exits={
            0: Phrase(nl="Alles wat nodig is, is er.", en="Everything that is needed is here."),
            1: Phrase(nl="Er mist iets. Ik zeg wat.", en="Something is missing. I say what."),
            2: NOT_UNDERSTOOD,
        },
    ),
    "manual": CommandHelp(
        summary=Phrase(
            nl="Maakt de uitleg, met plaatjes van het echte venster.",
            en="Makes the manual, with pictures of the real window.",
        ),
        usage=Phrase(
            nl="klantreis manual [--out MAP] [--language nl|en]",
            en="klantreis manual [--out DIR] [--language nl|en]",
        ),
        options={
            "--out": Phrase(
                nl="Een nieuwe of lege map. Anders: klantreis-manual.",
                en="A new or empty folder. Otherwise: klantreis-manual.",
            ),
            "--language": LANGUAGE,
            "--help": HELP,
        },
        exits={
            0: Phrase(nl="De uitleg is klaar.", en="The manual is ready."),
            1: Phrase(
                nl="Iets ging anders. Ik zeg wat.", en="Something went differently. I say what."
            ),
            2: NOT_UNDERSTOOD,
        },
    ),
    "pilot": PILOT,
}  # fmt: skip


def say_help(command: str | None, languages: tuple[Language, ...]) -> tuple[str, ...]:
    """The help of *command*, or of klantreis as a whole, line by line, in each of *languages*."""
    if command is None:
        return tuple(_general(languages))
    return tuple(_of_command(COMMANDS[command], languages))


def _general(languages: tuple[Language, ...]) -> Iterator[str]:
    yield from _each(TITLE, languages)
    yield from _titled(HOW_TO_TYPE, languages)
    yield from _indented(USAGE, languages)
    yield from _indented(WINDOW, languages)
    yield from _titled(COMMANDS_TITLE, languages)
    for name, command in COMMANDS.items():
        yield f"  {name}"
        yield from _indented(command.summary, languages, by=6)
    yield from _options(GENERAL_OPTIONS, languages)
    yield ""
    yield from _each(MORE, languages)


def _of_command(command: CommandHelp, languages: tuple[Language, ...]) -> Iterator[str]:
    yield from _each(command.summary, languages)
    yield from _titled(HOW_TO_TYPE, languages)
    yield from _indented(command.usage, languages)
    yield from _options(command.options, languages)
    yield from _titled(EXITS_TITLE, languages)
    for code, phrase in command.exits.items():
        for place, language in enumerate(languages):
            yield f"  {code if place == 0 else ' '}   {phrase.say(language)}"


def _options(options: Mapping[str, Phrase], languages: tuple[Language, ...]) -> Iterator[str]:
    yield from _titled(OPTIONS_TITLE, languages)
    for name, phrase in options.items():
        yield f"  {name}"
        yield from _indented(phrase, languages, by=6)


def _titled(title: Phrase, languages: tuple[Language, ...]) -> Iterator[str]:
    yield ""
    yield " / ".join(title.say(language) for language in languages) + ":"


def _indented(phrase: Phrase, languages: tuple[Language, ...], *, by: int = 2) -> Iterator[str]:
    for text in _each(phrase, languages):
        for line in text.split("\n"):
            yield " " * by + line


def _each(phrase: Phrase, languages: tuple[Language, ...]) -> Iterator[str]:
    yield from dict.fromkeys(phrase.say(language) for language in languages)
