# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Four words to check a paper by, and four pictures for who does not read."""

from klantreis.crypto.check_words import CheckWords, four_pictures
from klantreis.documents.kit import Kit
from klantreis.documents.rows import Picture, Row
from klantreis.documents.setting import Setter
from klantreis.documents.signs import Signs
from klantreis.documents.structure import Role
from klantreis.documents.style import LEADING, Styles
from klantreis.domain.problems import NotThere
from klantreis.look.colours import TintName
from klantreis.words import papers
from klantreis.words.picture_list import NamedPicture, read_pictures

# As parts of the size of the text: a picture, and how far one stands from the next.
_SIDE, _STEP = 2.1, 3.1


def set_check_words(setter: Setter, words: CheckWords) -> None:
    """The four words, big, and the four pictures that go with them."""
    with setter.galley.panel(TintName.HONEY):
        setter.label(setter.tongues.both(papers.FOUR_WORDS))
        setter.big(" · ".join(words))
        setter.hold()
        _set_pictures(setter, pictures_of(words, setter.kit))


def around_words(setter: Setter) -> tuple[str, ...]:
    """What `set_check_words` says beside the words."""
    tongues = setter.tongues
    return (*tongues.both(papers.FOUR_WORDS), *tongues.both(papers.FOUR_PICTURES))


def pictures_of(words: CheckWords, kit: Kit) -> tuple[NamedPicture, ...]:
    """The pictures that go with *words*; NotThere when their list is gone."""
    try:
        text = (kit.resources / "words" / "pictures.txt").read_text(encoding="utf-8")
    except OSError as problem:
        raise NotThere(what="resources") from problem
    known = read_pictures(text)
    return tuple(known[place] for place in four_pictures(words))


def _set_pictures(setter: Setter, pictures: tuple[NamedPicture, ...]) -> None:
    """Side by side, behind their label where there is room; each says in words what it shows."""
    galley, size = setter.galley, setter.sizes.body
    label = Styles(setter.sizes).label
    texts = setter.tongues.both(papers.FOUR_PICTURES)
    lines = setter.stacked(texts, label)
    wide = max(setter.faces.width(one, label.weight, size) for one in texts) + size
    begins = wide if len(lines) == 1 and wide + 4 * _STEP * size <= galley.width else 0.0
    above, beside = (lines[:-1], lines[-1:]) if begins else (lines, [])
    for line in above:
        galley.add(Row(size * LEADING, (line,), holds=True))
    drawn = [
        _picture(setter, one, begins + number * size * _STEP) for number, one in enumerate(pictures)
    ]
    galley.add(Row(size * (_SIDE + 0.2), (*beside, *drawn)))


def _picture(setter: Setter, one: NamedPicture, shift: float) -> Picture:
    says = " / ".join(setter.tongues.both(one.name))
    part = setter.galley.here.add(Role.FIGURE, says=says)
    drawn = Signs(setter.kit.icons).picture(one.picture, size=setter.sizes.body * _SIDE)
    return Picture(drawn, setter.galley.left + shift, of=part)
