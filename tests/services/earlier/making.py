# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Makes what each later klantreis must open: `python -m tests.services.earlier.making VERSION`.

Run it once, when a version is released, with the program of that version: it plays the story that
lies here and keeps the journey, its secrets, the paper and its receipt in a folder named after the
version. What is there is never made anew. An empty private box takes 16 KiB here, not 1 MiB.
"""

import re
import shutil
import sys
import tempfile
from pathlib import Path

from klantreis.stories.playing import play
from klantreis.stories.reading import load_story
from tests.kills.remembering import small_box

HERE = Path(__file__).parent
STORY = HERE / "story.toml"
KEPT = {
    "journey.klantreis": "journey.klantreis",
    "secrets.json": "secrets.json",
    "10-share.pdf": "share.pdf",
    "receipts/10.json": "receipt.json",
}


def make(version: str) -> Path:
    """Play, and keep what is needed; FileExistsError when that version was made before.

    ValueError when *version* is none, such as 0.1.0.
    """
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        raise ValueError(version)
    kept = HERE / version
    kept.mkdir()
    with tempfile.TemporaryDirectory() as name, small_box():
        base, out = Path(name, "base"), Path(name, "out")
        base.mkdir()
        out.mkdir()
        report = play(load_story(STORY), beside=HERE, out=out, base=base)
        assert all(act.ok for act in report.acts), report.acts
        for made, to in KEPT.items():
            shutil.copy(out / made, kept / to)
    return kept


if __name__ == "__main__":
    make(sys.argv[1])
