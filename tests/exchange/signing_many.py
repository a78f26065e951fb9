# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Many real summaries, each with other keys and another number, as another program sees them.

The whole run: python -m tests.exchange.signing_many 200
"""

import argparse
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from klantreis.domain.consent import Recipient
from tests.exchange.real import real_papers

_WANTED = ("Signature is Valid.", "Total document signed", "ETSI.CAdES.detached")
_NO_CERTIFICATES = "NSS_Init failed: security library: bad database.\n"


def not_valid(number: int, folder: Path) -> Iterator[str]:
    """What `pdfsig` says of each of *number* papers that it does not find valid and whole."""
    for turn in range(number):
        paper = folder / "paper.pdf"
        paper.write_bytes(real_papers(Recipient(f"Lezer {turn}", "buur"), f"N-{turn}").pdf)
        command = ["pdfsig", "-nocert", str(paper)]
        ran = subprocess.run(command, capture_output=True, text=True, check=False)
        # Where nobody keeps certificates it says so, and goes on.
        said = ran.stderr.replace(_NO_CERTIFICATES, "")
        if ran.returncode or said or any(words not in ran.stdout for words in _WANTED):
            yield ran.stdout + ran.stderr


def main() -> int:
    """Sign, ask, and say how many were not valid; 1 when there were any."""
    parser = argparse.ArgumentParser()
    parser.add_argument("number", type=int, nargs="?", default=200)
    number = parser.parse_args().number
    with tempfile.TemporaryDirectory() as folder:
        wrong = list(not_valid(number, Path(folder)))
    sys.stdout.write(f"signed {number}, not valid {len(wrong)}\n{''.join(wrong)}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
