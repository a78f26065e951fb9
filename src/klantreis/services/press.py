# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where papers are made: a short one here, a long one in a process of its own (ADR 12).

Keys stay here: what is made there is not signed yet, and it is asked once more who chose it.
"""

import gc
import pickle
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial

from klantreis.crypto.check_words import CheckWords
from klantreis.documents import locking, receipt
from klantreis.documents import overview as overview_paper
from klantreis.documents import summary as summary_paper
from klantreis.documents.kit import Kit, Manner
from klantreis.documents.proof import PaperProof
from klantreis.domain.choosing import Overview, Sheet, Summary
from klantreis.domain.language import Language
from klantreis.domain.plain import texts_of
from klantreis.domain.problems import KlantreisError, NoConsent, NotMade
from klantreis.exchange import exit_copy
from klantreis.exchange.exit_copy import Texts
from klantreis.host import beside
from klantreis.host.beside import Beside, Told
from klantreis.services.wanting import IsWanted, always

# From here on it takes longer than to start another process, and the windows begin to notice.
LONG_LETTERS = 80_000
_LETTERS_OF_AN_ENTRY = 200
_LONG_PDF_BYTES = 150_000
_DONE = b"done"
# The problems that a maker of papers knows by name.
_PROBLEMS: dict[bytes, type[KlantreisError]] = {b"NoConsent": NoConsent}


@dataclass(frozen=True, slots=True)
class Press:
    """Makes papers, here or beside: who asks need not know. *do* takes what to make, by name."""

    do: Callable[..., Told]

    def sheet(self, chosen: Overview, manner: Manner, kit: Kit) -> bytes:
        """One of the client's own sheets."""
        return self.do("sheet", chosen, manner, kit)[0]

    def text(self, chosen: Summary, key_mark: str, kit: Kit) -> tuple[str, str]:
        """A summary is set but for its four words: its text, and what stands at each foot."""
        text, foot = self.do("text", chosen, key_mark, kit)
        return text.decode("utf-8"), foot.decode("utf-8")

    def pages(self, words: CheckWords, proof: PaperProof) -> bytes:
        """The pages of the summary that `text` set last, with its words."""
        return self.do("pages", words, proof)[0]

    def receipt(self, chosen: Summary, words: CheckWords, kit: Kit) -> bytes:
        """The client's receipt."""
        return self.do("receipt", chosen, words, kit)[0]

    def lock(self, pdf: bytes, words: tuple[str, ...], owner: str) -> bytes:
        """*pdf*, to be opened with *words*."""
        return self.do("lock", pdf, words, owner)[0]

    def exit_texts(self, chosen: Overview, language: Language) -> Texts:
        """What is written in an exit copy."""
        note, data, page = self.do("exit_texts", chosen, language)
        return note, data, page


@contextmanager
def press_for(chosen: Overview | Summary, *, is_wanted: IsWanted = always) -> Iterator[Press]:
    """A press for what was chosen. NotMade when it breaks down, or is not wanted any more."""
    with _press(is_long=_is_long(chosen), is_wanted=is_wanted) as press:
        yield press


@contextmanager
def press_for_pdf(pdf: bytes, *, is_wanted: IsWanted = always) -> Iterator[Press]:
    """A press for a paper that is there; as above."""
    with _press(is_long=len(pdf) > _LONG_PDF_BYTES, is_wanted=is_wanted) as press:
        yield press


def serve() -> int:
    """Be the process beside: make what is asked for, until nobody asks."""
    bench = _Bench()
    # It lives for one paper: to look for what was forgotten would take longer than the paper.
    gc.disable()

    def work(told: Told) -> Told:
        name, values = told
        try:
            return _DONE, *bench.do(name.decode("ascii"), *pickle.loads(values))  # noqa: S301
        except Exception as problem:  # noqa: BLE001 - the edge: only its kind goes home
            return (type(problem).__name__.encode(),)

    return beside.serve(work)


@contextmanager
def _press(*, is_long: bool, is_wanted: IsWanted) -> Iterator[Press]:
    if not is_long:
        yield Press(_Bench().do)
    elif is_wanted():
        with Beside(is_wanted=is_wanted) as process:
            yield Press(partial(_ask, process))
    else:
        raise NotMade()


def _ask(process: Beside, name: str, *values: object) -> Told:
    # Only this way: nothing that another process says is ever unpickled here.
    how, *made = process.ask(name.encode("ascii"), pickle.dumps(values, pickle.HIGHEST_PROTOCOL))
    if how != _DONE:
        raise _PROBLEMS.get(how, NotMade)()
    return tuple(made)


class _Bench:
    """Where the work is done, in whichever process it stands."""

    def __init__(self) -> None:
        self._set: list[summary_paper.Unworded] = []

    def do(self, name: str, *values: object) -> Told:
        """Make what is called *name*."""
        makers: dict[str, Callable[..., Told]] = {
            "sheet": self._sheet,
            "text": self._text,
            "pages": self._pages,
            "receipt": self._receipt,
            "lock": self._lock,
            "exit_texts": exit_copy.write_texts,
        }
        return makers[name](*values)

    def _sheet(self, chosen: Overview, manner: Manner, kit: Kit) -> Told:
        return (overview_paper.render(chosen, manner, kit=kit),)

    def _text(self, chosen: Summary, key_mark: str, kit: Kit) -> Told:
        unworded = summary_paper.write(chosen, key_mark=key_mark, kit=kit)
        self._set = [unworded]
        return unworded.text.encode("utf-8"), unworded.foot.encode("utf-8")

    def _pages(self, words: CheckWords, proof: PaperProof) -> Told:
        # It can be worded once.
        return (self._set.pop().render(words, proof),)

    def _receipt(self, chosen: Summary, words: CheckWords, kit: Kit) -> Told:
        return (receipt.render(chosen, words=words, kit=kit),)

    def _lock(self, pdf: bytes, words: tuple[str, ...], owner: str) -> Told:
        return (locking.lock(pdf, words, owner=owner),)


def _is_long(chosen: Overview | Summary) -> bool:
    letters = 0
    if isinstance(chosen, Overview) and chosen.sheet is Sheet.SHARE_LOG:
        letters = _LETTERS_OF_AN_ENTRY * len(chosen.sharings)
    for shown in chosen.entries:
        if letters > LONG_LETTERS:
            break
        said = [*shown.own_views, *(one for two in shown.versions for one in texts_of(two.body))]
        letters += _LETTERS_OF_AN_ENTRY + sum(map(len, said))
    return letters > LONG_LETTERS
