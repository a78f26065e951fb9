# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where things live on this computer: journeys, what is remembered of them, the resources."""

import sys
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from platformdirs import PlatformDirs
from platformdirs.api import PlatformDirsABC

from klantreis.disk.whole_files import make_private, plain_problems
from klantreis.domain.problems import BadFormat, CannotWrite, NotThere

WORDS = 7776
# Beside a built program it says: keep the settings here, and not on the computer.
PORTABLE = "draagbaar.txt"
_OWN_SETTINGS = "instellingen"
PACKAGE = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Folders:
    """The five places of klantreis; all but the resources are open to their owner only (0700)."""

    data: Path
    state: Path
    config: Path
    log: Path
    resources: Path

    @property
    def backups(self) -> Path:
        """Where each journey has a folder of backups."""
        return self.data / "backups"

    @classmethod
    def real(cls) -> "Folders":
        """The places of the person who is logged in; settings beside a portable program.

        Raises NotThere, OutOfSpace, or CannotWrite (what="home"): no other folder will do.
        """
        try:
            # Not roaming: a journey must not travel through an organisation's servers unasked.
            found = cls.of(PlatformDirs("klantreis", appauthor=False, roaming=False))
        except CannotWrite as problem:
            raise CannotWrite(what="home", **problem.values) from problem
        beside = portable_home(frozen=getattr(sys, "frozen", False), program=Path(sys.executable))
        return found if beside is None else found.with_settings_in(beside)

    def with_settings_in(self, beside: Path) -> "Folders":
        """The same, with the settings in the folder *beside*.

        Journeys stay on the computer: a stick never holds a live database (docs/adr/0010).
        Raises CannotWrite or OutOfSpace.
        """
        config = beside / _OWN_SETTINGS
        with plain_problems():
            config.mkdir(mode=0o700, exist_ok=True)
        # Most sticks know no owners; what lies here is sealed, or says nothing of anybody.
        with suppress(OSError):
            config.chmod(0o700)
        return replace(self, config=config)

    @classmethod
    def under(cls, base: Path) -> "Folders":
        """The same places below *base*, for a demo or a test."""
        return _made(base / "data", base / "state", base / "config", base / "log")

    @classmethod
    def of(cls, places: PlatformDirsABC) -> "Folders":
        """The places that this system has for programs, made when they are not there."""
        own = (places.user_data_path, places.user_state_path, places.user_config_path)
        data, state, config = own
        if len(set(own)) < len(own):
            # Windows and macOS have one folder for all three.
            data, state, config = data / "data", state / "state", config / "config"
        return _made(data, state, config, places.user_log_path)


def portable_home(*, frozen: bool, program: Path) -> Path | None:
    """The folder of a built *program* that was packed to be carried along; else None."""
    folder = program.parent
    return folder if frozen and (folder / PORTABLE).is_file() else None


def resources_of(package: Path) -> Path:
    """The resources that come with *package*: inside it when built, beside `src` in a checkout.

    Raises NotThere when neither is there.
    """
    for folder in (package / "resources", package.parent.parent / "resources"):
        if folder.is_dir():
            return folder
    raise NotThere(what="resources")


def own_resources() -> Path:
    """The resources of this program; raises NotThere."""
    return resources_of(PACKAGE)


def word_list(resources: Path) -> tuple[str, ...]:
    """The 7,776 Dutch words that secrets are drawn from, in their order.

    Lines that are empty or start with `#` are no words. Raises NotThere, or BadFormat with the
    count when words are missing, double or not lower-case letters: each would weaken a secret.
    """
    try:
        text = (resources / "words" / "nl.txt").read_text(encoding="utf-8")
    except FileNotFoundError as problem:
        raise NotThere(what="words") from problem
    except (OSError, UnicodeDecodeError) as problem:
        raise BadFormat(what="words", count=0) from problem
    words = tuple(line for line in map(str.strip, text.splitlines()) if line and line[0] != "#")
    if len(set(words)) != WORDS or not all(word.isalpha() and word.islower() for word in words):
        raise BadFormat(what="words", count=len(set(words)))
    return words


def _made(data: Path, state: Path, config: Path, log: Path) -> Folders:
    resources = own_resources()
    for folder in (data, state, config, log):
        make_private(folder)
    return Folders(data=data, state=state, config=config, log=log, resources=resources)
