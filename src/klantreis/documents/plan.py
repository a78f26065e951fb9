# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What goes along as a personal plan (Wmo 2015, article 2.3.2): what I want before all else.

The client may hand it to the municipality within seven days after the report. It is no plan that
somebody made for the client: it holds what they wrote and chose themselves, in another order.
"""

from collections.abc import Callable, Iterable
from datetime import tzinfo

from klantreis.documents.entry import Showing, set_entry
from klantreis.documents.setting import Setter
from klantreis.domain.choices import Rung
from klantreis.domain.entries import EntryKind, Step
from klantreis.domain.showing import Shown
from klantreis.words import plan_words as words
from klantreis.words.phrases import Phrase
from klantreis.words.pictograms import Pictogram

_Belongs = Callable[[Shown], bool]


def set_entries(setter: Setter, entries: Iterable[Shown], tz: tzinfo) -> None:
    """Each entry in the first part that it belongs to; a part without entries is left out."""
    left = list(entries)
    for title, sign, belongs in _PARTS:
        here = [one for one in left if belongs(one)]
        left = [one for one in left if not belongs(one)]
        if here:
            setter.section(title, sign=sign)
        for shown in here:
            set_entry(setter, shown, Showing(tz))


def _of(*kinds: EntryKind) -> _Belongs:
    return lambda shown: shown.kind in kinds


def _step(*rungs: Rung | None) -> _Belongs:
    def belongs(shown: Shown) -> bool:
        body = shown.versions[0].body
        return isinstance(body, Step) and body.rung in rungs

    return belongs


def _own(shown: Shown) -> bool:
    return shown.kind is EntryKind.TALENT or _step(Rung.SELF, None)(shown)


_PARTS: tuple[tuple[Phrase, Pictogram, _Belongs], ...] = (
    (words.WHAT_I_WANT, Pictogram.QUESTIONS, _of(EntryKind.QUESTION, EntryKind.DREAM)),
    (
        words.MY_SITUATION,
        Pictogram.HOME,
        _of(
            EntryKind.MOMENT, EntryKind.LETTER, EntryKind.LOOK_BACK, EntryKind.CONSULTATION,
            EntryKind.CARD, EntryKind.DIFFERENCE,
        ),
    ),
    (words.MY_PEOPLE, Pictogram.PEOPLE, _of(EntryKind.HELPER)),
    (words.WHAT_I_DO, Pictogram.CAN_DO_MYSELF, _own),
    (words.WHAT_I_LEARN, Pictogram.WANT_TO_LEARN, _step(Rung.LEARN)),
    (words.WHERE_I_SEEK_HELP, Pictogram.FIND_TOGETHER, _step(Rung.FIND)),
    (words.WHO_WORKS_ALONG, Pictogram.CONTRIBUTION, _of(EntryKind.CONTRIBUTION)),
)  # fmt: skip
