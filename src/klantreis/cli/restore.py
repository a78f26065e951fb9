# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""`klantreis restore`: unpack a file that travelled into a folder of its own. Needs no key."""

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from klantreis.bootstrap import ComputerClock, demo
from klantreis.cli.arguments import Asked
from klantreis.cli.incoming import container_at
from klantreis.cli.progress import Progress
from klantreis.cli.results_folder import make_or_find
from klantreis.cli.terminal import Terminal, printable
from klantreis.disk.whole_files import plain_problems
from klantreis.domain.problems import CannotWrite, NotUnderstood
from klantreis.host.folders import Folders
from klantreis.host.keyring_vault import MemoryVault
from klantreis.services import keeping, opening
from klantreis.services.checking import check_container
from klantreis.words import outcomes


def run(asked: Asked, terminal: Terminal) -> int:
    """0 when the journey is in its folder; raises what `container_at` and `install` raise."""
    file = container_at(asked.the_file())
    if "--to" not in asked.options:
        raise NotUnderstood(what="to")
    folder = asked.options["--to"].absolute()
    with tempfile.TemporaryDirectory(prefix="klantreis-") as own, Progress(terminal):
        parts = demo(Path(own), ComputerClock(), MemoryVault())
        journey = check_container(file, secrets=None, parts=parts).journey
        with _empty(folder):
            # A state of its own: that of the journey on this computer must not be forgotten.
            mark = hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
            state = Folders.real().state / f"elders-{mark}"
            place = replace(opening.place_of(parts, journey), bundle=folder, state=state)
            keeping.install(file, place)
    language = terminal.language
    terminal.say(
        outcomes.RESTORED.say(language, folder=printable(str(folder))),
        outcomes.STILL_LOCKED.say(language),
        outcomes.KEEP_FILE.say(language),
    )
    return 0


@contextmanager
def _empty(folder: Path) -> Iterator[None]:
    """Make *folder*, or refuse one that holds anything; after a problem it is as it was."""
    is_new = not os.path.lexists(folder)
    make_or_find(folder)
    with plain_problems():
        if any(folder.iterdir()):
            raise CannotWrite(what="folder")
    try:
        yield
    except BaseException:
        _clear(folder)
        if is_new:
            with suppress(OSError):
                folder.rmdir()
        raise


def _clear(folder: Path) -> None:
    for path in folder.iterdir():
        with suppress(OSError):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
