# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Collects the licence texts of all that a build carries: `python packaging/licences.py FOLDER`.

One folder a package, with the files that its makers put in the wheel. Ends with 1 when a package
brings no text and none of `packaging/texts` is named for it here: it may then not be passed on.
"""

import re
import shutil
import sys
from collections.abc import Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

_TEXT = re.compile(r"(^|/)(licen[cs]es?|copying|notice|authors)[^/]*$", re.I)
_HERE = Path(__file__).resolve().parent
_QT = ("LGPL-3.0.txt", "GPL-3.0.txt")
# Wheels without a text of their own.
_NAMED_HERE = {
    "espeakng-loader": ("GPL-3.0.txt",),
    "pyside6-addons": _QT,
    "pyside6-essentials": _QT,
    "shiboken6": _QT,
}


def main(target: Path) -> int:
    """Fill *target*; the answer is the exit code."""
    wanted = _locked()
    bare: list[str] = []
    for one in sorted(distributions(), key=lambda one: one.name.lower()):
        name = re.sub(r"[-_.]+", "-", one.name).lower()
        if name not in wanted:
            continue
        named = [_HERE / "texts" / text for text in _NAMED_HERE.get(name, ())]
        there = [text for text in (*_texts(one), *named) if text.is_file()]
        folder = target / f"{name}-{one.version}"
        folder.mkdir(parents=True, exist_ok=True)
        for text in there:
            shutil.copy(text, folder / text.name)
        if not there:
            bare.append(name)
    shutil.copy(_HERE / "LICENCES.md", target)
    for name in bare:
        print(f"no licence text: {name}", file=sys.stderr)
    return 1 if bare else 0


def _locked() -> set[str]:
    lock = (_HERE.parent / "requirements.lock").read_text(encoding="utf-8")
    return set(re.findall(r"^([a-z0-9.-]+)==", lock, re.M))


def _texts(one: Distribution) -> Iterator[Path]:
    for file in one.files or ():
        if ".dist-info/" in str(file) and _TEXT.search(str(file)):
            yield Path(str(one.locate_file(file)))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
