# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every way to spoil a paper that we could think of, and what verifying says of each.

The whole campaign: python -m tests.exchange.spoiling --n 10000
"""

import argparse
import io
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pikepdf
from pikepdf import Dictionary, Name, String

from klantreis.crypto.hierarchy import ClientRoot, paper_key
from klantreis.domain.language import Language
from klantreis.domain.verdict import VerdictState
from klantreis.exchange.signing import sign
from klantreis.exchange.verifying import verify_paper
from tests.exchange.papers import AT, GP, LATER, NEIGHBOUR, WORDS, Papers, grant
from tests.exchange.real import real_papers, render

OTHER = "ANDE-R2NU-MMER"
STRANGER = paper_key(ClientRoot(b"x" * 32), GP.name)


@dataclass(frozen=True, slots=True)
class Spoiled:
    """A spoiled paper and the receipt that came with it; *how* says what was done.

    *is_whole* when the paper itself is as it was signed, and only the receipt tells.
    """

    how: str
    pdf: bytes = field(repr=False)
    receipt: bytes = field(repr=False)
    is_whole: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """What verifying made of a spoiled paper, and how many milliseconds the slower look took."""

    how: str
    is_missed: bool
    slowest: float


Change = Callable[[pikepdf.Pdf], object]


def campaign(number: int, *, seed: int = 2026) -> Iterator[Spoiled]:
    """*number* times flipped bits or added bytes, and then each of the other ways."""
    chance = random.Random(seed)
    ours = real_papers()
    for turn in range(number):
        yield spoil(ours, chance, more=turn % 10 == 9)
    yield from _mixed(ours, real_papers(NEIGHBOUR, OTHER))
    yield Spoiled("saved again by qpdf", _by_qpdf(ours.pdf), ours.receipt)
    bare = render(ours, grant())
    for how, change in WAYS.items():
        yield Spoiled(f"{how}; saved again", _saved(ours.pdf, change), ours.receipt)
        own = sign(_saved(bare, change), key=STRANGER, at=AT, language=Language.NL)
        yield Spoiled(f"{how}; signed by a stranger", own, ours.receipt)
        yield Spoiled(f"{how}; behind the signature", _on_top(ours.pdf, change), ours.receipt)


def spoil(ours: Papers, chance: random.Random, *, more: bool = False) -> Spoiled:
    """One bit of *ours* flipped; with *more* some bytes behind it."""
    return _added(ours, chance) if more else _flipped(ours, chance)


def outcome(spoiled: Spoiled) -> Outcome:
    """Whether `verify` took it for good, alone or with its receipt."""
    began = time.perf_counter()
    alone = verify_paper(spoiled.pdf, receipt=None, wordlist=WORDS, at=LATER)
    between = time.perf_counter()
    both = verify_paper(spoiled.pdf, receipt=spoiled.receipt, wordlist=WORDS, at=LATER)
    slowest = max(between - began, time.perf_counter() - between)
    good = VerdictState.GENUINE
    is_missed = both.state is good or (alone.state is good) is not spoiled.is_whole
    return Outcome(spoiled.how, is_missed, slowest * 1000)


def _flipped(ours: Papers, chance: random.Random) -> Spoiled:
    changed = bytearray(ours.pdf)
    changed[chance.randrange(len(changed))] ^= 1 << chance.randrange(8)
    return Spoiled("a bit flipped", bytes(changed), ours.receipt)


def _added(ours: Papers, chance: random.Random) -> Spoiled:
    more = chance.randbytes(chance.randrange(1, 300))
    return Spoiled("bytes added", ours.pdf + more, ours.receipt)


def _mixed(ours: Papers, theirs: Papers) -> Iterator[Spoiled]:
    """What comes of two papers that change parts with each other."""
    yield Spoiled("another's receipt", ours.pdf, theirs.receipt, is_whole=True)
    yield Spoiled("another's paper", theirs.pdf, ours.receipt, is_whole=True)
    with pikepdf.open(io.BytesIO(render(theirs, grant(NEIGHBOUR, OTHER)))) as other:
        for number in range(len(other.pages)):
            with pikepdf.open(io.BytesIO(ours.pdf)) as pdf:
                pdf.pages[number] = other.pages[number]
                saved = io.BytesIO()
                pdf.save(saved)
            yield Spoiled("a page of another paper", saved.getvalue(), ours.receipt)


def _by_qpdf(pdf: bytes) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        before, after = Path(folder) / "before.pdf", Path(folder) / "after.pdf"
        before.write_bytes(pdf)
        subprocess.run(["qpdf", "--linearize", before, after], capture_output=True, check=True)
        return after.read_bytes()


def _saved(pdf: bytes, change: Change) -> bytes:
    saved = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        change(opened)
        opened.save(saved)
    return saved.getvalue()


def _on_top(pdf: bytes, change: Change) -> bytes:
    """*change* written behind the signed bytes, which all stay: an incremental update by hand."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        before = _objects(opened)
        change(opened)
        after = _objects(opened)
        ends = (opened.Root.objgen[0], len(opened.objects) + 1)
    whole, places = pdf + b"\n", []
    for number, data in after.items():
        if before.get(number) != data or number == ends[0]:
            places.append((number, len(whole)))
            whole += b"%d 0 obj\n%b\nendobj\n" % (number, data)
    last = pdf[pdf.rindex(b"startxref") :].split()[1]
    table = b"".join(b"%d 1\n%010d 00000 n \n" % place for place in places)
    end = b"trailer\n<< /Size %d /Root %d 0 R /Prev %b >>\nstartxref\n%d\n%%%%EOF\n"
    return whole + b"xref\n" + table + end % (ends[1], ends[0], last, len(whole))


def _objects(pdf: pikepdf.Pdf) -> dict[int, bytes]:
    """Each thing in the file but streams, as it is written."""
    return {
        one.objgen[0]: one.unparse(resolved=True)
        for one in pdf.objects
        if one.objgen[0] and not isinstance(one, pikepdf.Stream)
    }


def _text(pdf: pikepdf.Pdf) -> None:
    page = pdf.pages[0]
    page.contents_add(b"BT /F1 12 Tf 72 72 Td (Ja) Tj ET")


def _element(pdf: pikepdf.Pdf, key: str) -> None:
    """The first part of the tree that has *key*, or the first of all, says something else."""
    parts = [
        one for one in pdf.objects
        if isinstance(one, Dictionary) and one.get("/Type") == Name.StructElem
    ]  # fmt: skip
    found = next((one for one in parts if key in one), parts[0])
    found[key] = String("en")


def _title(pdf: pikepdf.Pdf) -> None:
    pdf.trailer.Info.Title = String("Iets anders")


def _bookmark(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Outlines.First.Title = String("Iets anders")


def _language(pdf: pikepdf.Pdf) -> None:
    pdf.Root.Lang = String("en")


def _order(pdf: pikepdf.Pdf) -> None:
    kids = pdf.Root.StructTreeRoot.K[0].K
    pdf.Root.StructTreeRoot.K[0].K = pikepdf.Array(reversed(list(kids)))


WAYS: Mapping[str, Change] = {
    "nothing": lambda pdf: None,
    "text shown": _text,
    "title": _title,
    "bookmark": _bookmark,
    "language": _language,
    "language of a part": lambda pdf: _element(pdf, "/Lang"),
    "words of a drawing": lambda pdf: _element(pdf, "/Alt"),
    "words said in another's place": lambda pdf: _element(pdf, "/ActualText"),
    "order of reading": _order,
}


def main() -> int:
    """Run the campaign and say what it found; 1 when anything was missed."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--n", type=int, default=10_000)
    found = [outcome(one) for one in campaign(parser.parse_args().n)]
    times = sorted(one.slowest for one in found)
    missed = Counter(one.how for one in found if one.is_missed)
    sys.stdout.write(f"tried {len(found)}: {dict(Counter(one.how for one in found))}\n")
    sys.stdout.write(f"missed: {dict(missed) or 'nothing'}\n")
    sys.stdout.write(
        f"ms: median {statistics.median(times):.1f},"
        f" 99 of 100 within {times[len(times) * 99 // 100]:.1f}, slowest {times[-1]:.1f}\n"
    )
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
