# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What somebody looks for on this computer: how it is asked, and which files it can be."""

from dataclasses import dataclass

from klantreis.words import place_words as words
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram


@dataclass(frozen=True, slots=True)
class Sought:
    """One kind of file; without *suffixes* it can be any. *takes_many*: all of a folder at once."""

    where: Phrase
    nothing: Phrase
    sign: Pictogram
    suffixes: frozenset[str] = frozenset()
    takes_many: bool = False


PHOTO = Sought(
    words.WHERE_PHOTO,
    words.NO_PHOTO,
    Pictogram.IMAGE,
    frozenset({".jpg", ".jpeg", ".png", ".webp", ".bmp", ".gif"}),
)
# What telephones and recorders make, as far as it can be unpacked here.
VOICE_ENDINGS = frozenset(
    {".m4a", ".mp3", ".wav", ".ogg", ".oga", ".opus", ".aac", ".amr", ".flac", ".3gp", ".wma"}
)
MEDIA = Sought(
    words.WHERE_MEDIA,
    words.NO_MEDIA,
    Pictogram.PICTURES,
    PHOTO.suffixes | VOICE_ENDINGS,
    takes_many=True,
)
COPY = Sought(words.WHERE_COPY, words.NO_COPY, Pictogram.COPIES, frozenset({".klantreis"}))
# With what left by *alles meenemen* a journey can begin anew.
EVERYTHING = frozenset({".zip"})
COPY_OR_ALL = Sought(
    words.WHERE_COPY, words.NO_COPY, Pictogram.COPIES, frozenset({".klantreis"}) | EVERYTHING
)
KEY = Sought(words.WHERE_KEY, words.NO_KEY, Pictogram.KEY_FILE)
CONTRIBUTION = Sought(
    words.WHERE_CONTRIBUTION,
    words.NO_CONTRIBUTION,
    Pictogram.PILOT,
    frozenset({".bijdrage"}),
    takes_many=True,
)
PAPER = Sought(words.WHERE_PAPER, words.NO_PAPER, Pictogram.PAPER, frozenset({".pdf"}))
NOTES = Sought(
    words.WHERE_NOTES,
    words.NO_NOTES,
    Pictogram.DOCUMENTS,
    frozenset({".txt", ".text", ".md", ".markdown", ".csv", ".tsv"}),
    takes_many=True,
)
