# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A print queue that writes down what it is told and given, in the place of that of the system."""

from pathlib import Path

_LPSTAT = """#!/bin/sh
case "$1" in
-e) cat {folder}/printers ;;
-d) echo "system default destination: $(cat {folder}/usual)" ;;
esac
"""
_LP = """#!/bin/sh
printf '%s\\n' "$@" > {folder}/arguments
cat > {folder}/given
exit $(cat {folder}/code)
"""
_SLOW = "#!/bin/sh\nexec sleep 60\n"


class StandIn:
    """`lp` and `lpstat` in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder = folder
        self.tell("usual", "Zaal_2")
        self.tell("code", "0")
        self.have("Inkt", "Zaal_2")
        for name, script in (("lp", _LP), ("lpstat", _LPSTAT)):
            self._write(name, script.format(folder=folder))

    @property
    def environment(self) -> dict[str, str]:
        """In which only these programs, and those of the system, are found."""
        return {"PATH": f"{self.folder}:/usr/bin:/bin"}

    def have(self, *printers: str) -> None:
        """These are the printers from now on."""
        self.tell("printers", "".join(f"{one}\n" for one in printers))

    def tell(self, name: str, text: str) -> None:
        """Let a script find *text*."""
        (self.folder / name).write_text(text)

    def never_answer(self) -> None:
        """As a printer in a network that is gone."""
        self._write("lpstat", _SLOW)

    def arguments(self) -> list[str]:
        """How it was told to print."""
        return (self.folder / "arguments").read_text().splitlines()

    def given(self) -> bytes:
        """What it was given to print."""
        return (self.folder / "given").read_bytes()

    def _write(self, name: str, script: str) -> None:
        (self.folder / name).write_text(script)
        (self.folder / name).chmod(0o700)
