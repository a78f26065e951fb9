# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The manual on paper: one booklet, each page of it under a heading, with its pictures."""

from collections.abc import Mapping

from klantreis.documents.drawing import draw
from klantreis.documents.filling_in import set_photo
from klantreis.documents.finishing import Finish
from klantreis.documents.kit import Kit, Manner
from klantreis.documents.pages import TEXT_WIDTH, whole
from klantreis.documents.setting import Setter, tongues_for
from klantreis.documents.style import sizes_for
from klantreis.look.colours import TintName
from klantreis.words.manual.pages import Booklet, ManualPage, Mind, Picture, Say, Steps

# A screen says little when it is small, and takes a page when it is wide.
_PICTURE_WIDTH = 380.0


def render(booklet: Booklet, manner: Manner, *, pictures: Mapping[str, bytes], kit: Kit) -> bytes:
    """*booklet* as a PDF; *pictures* are PNG by the name of their screen.

    It needs no journey and holds nobody's words. A picture that is not given is left out.
    """
    sizes = sizes_for(large_print=manner.large_print)
    setter = Setter(kit, sizes, tongues_for(manner), TEXT_WIDTH)
    setter.title(booklet.title)
    for page in booklet.pages:
        _set(setter, page, pictures)
    return draw(whole(setter), Finish(booklet.title.say(manner.language), manner.language))


def _set(setter: Setter, page: ManualPage, pictures: Mapping[str, bytes]) -> None:
    setter.heading(setter.tongues.both(page.cue.short), sign=page.cue.sign)
    for part in page.parts:
        match part:
            case Say(words):
                setter.say(words)
            case Mind(words):
                with setter.galley.panel(TintName.CARE):
                    setter.say(words)
                setter.gap(0.4)
            case Steps(each):
                setter.items(setter.tongues.both(one) for one in each)
            case Picture(name, told):
                if name in pictures:
                    says = setter.tongues.both(told)
                    set_photo(setter, pictures[name], says, width=_PICTURE_WIDTH)
