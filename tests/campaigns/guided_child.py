# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""One reader is fed what coverage chooses (atheris, on libFuzzer): `guided_child READER FOLDER`.

The arguments after those go to libFuzzer. It ends with 0 when each input was read or refused by
name; the input that broke something else lies in the folder where it was called.
"""

import sys
from contextlib import suppress
from importlib import import_module
from pathlib import Path

from klantreis.domain.problems import KlantreisError


def main() -> None:
    """Feed one reader; libFuzzer ends the process."""
    name, folder, *asked = sys.argv[1:]
    atheris = import_module("atheris")
    # What is imported here is watched: which lines and branches an input reaches.
    with atheris.instrument_imports(include=["klantreis"]):
        target = import_module("tests.campaigns.fuzz_targets").TARGETS[name]
    corpus = Path(folder)
    for number, seed in enumerate(target.seeds()):
        (corpus / f"seed-{number}").write_bytes(seed)
    work = corpus.with_name("work")
    work.mkdir(exist_ok=True)

    def feed(data: bytes) -> None:
        with suppress(KlantreisError):
            target.read(data, work)

    atheris.Setup([sys.argv[0], *asked, folder], feed)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
