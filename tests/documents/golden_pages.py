# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What drawn papers say, and how some papers look, as somebody saw and found good.

After a change that was meant, and looked at: python -m tests.documents.golden_pages
"""

import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

from PIL import Image, ImageChops, ImageStat

from klantreis.documents.kit import Manner
from klantreis.domain.language import Language
from tests.documents.everything import papers
from tests.documents.golden import OF_WORDS
from tests.documents.reading import text_of

GOLDEN = Path(__file__).with_name("golden_pages")
PAPERS = {name: render for name, render in papers().items() if name not in OF_WORDS}
BOTH = Manner(Language.NL, Language.EN)
# Each where its drawing stands.
SEEN = {
    "blank": 5, "contribution": 1, "hard-times": 1, "helpers": 1, "journey": 1, "key-card": 1,
    "recovery": 1, "summary": 1,
}  # fmt: skip
_DOTS_AN_INCH = 24
# Letters are drawn a little otherwise by each version of poppler; what moves or goes is more.
# As a part of all the ink on the page.
_MOST_APART = 0.25


def text_file(name: str) -> Path:
    """Where the words of a paper are kept."""
    return GOLDEN / f"{name}.txt"


def picture_file(name: str) -> Path:
    """Where the look of a paper is kept."""
    return GOLDEN / f"{name}.png"


def text(pdf: bytes, folder: Path) -> str:
    """What *pdf* says, in the order of reading."""
    return text_of(pdf, folder).replace("\f", "").strip() + "\n"


def picture(pdf: bytes, page: int, folder: Path) -> Image.Image:
    """How a *page* looks from far away, in grey."""
    (folder / "seen.pdf").write_bytes(pdf)
    command = ["pdftoppm", "-gray", "-r", str(_DOTS_AN_INCH), "-f", str(page), "-singlefile",
               str(folder / "seen.pdf"), str(folder / "seen")]  # fmt: skip
    subprocess.run(command, check=True)
    with Image.open(folder / "seen.pgm") as seen:
        return seen.copy()


def looks_like(seen: Image.Image, kept: Image.Image) -> bool:
    """Whether they show the same; the edges of letters may differ."""
    if seen.size != kept.size:
        return False
    apart = ImageStat.Stat(ImageChops.difference(seen, kept)).mean[0]
    ink = 255 - ImageStat.Stat(kept).mean[0]
    return apart <= _MOST_APART * ink


def _write(folder: Path) -> Iterator[str]:
    """Keep every paper as it is now; what was kept of a paper that is gone goes too."""
    GOLDEN.mkdir(exist_ok=True)
    for old in GOLDEN.iterdir():
        old.unlink()
    for name, render in papers().items():
        pdf = render(BOTH)
        if name in PAPERS:
            text_file(name).write_text(text(pdf, folder), encoding="utf-8")
        if name in SEEN:
            picture(pdf, SEEN[name], folder).save(picture_file(name), optimize=True)
        yield name


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as made:
        for written in _write(Path(made)):
            print(written)  # noqa: T201
