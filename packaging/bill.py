# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Writes the bill of materials of a build: `python packaging/bill.py FILE` (CycloneDX 1.6, JSON).

What stands in it comes from `requirements.lock` (names, versions, hashes) and `LICENCES.md`; the
same input gives the same file.
"""

import re
import sys
from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from cyclonedx.model import HashAlgorithm, HashType
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.model.license import DisjunctiveLicense
from cyclonedx.output.json import JsonV1Dot6
from cyclonedx.output.xml import XmlV1Dot6
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.xml import XmlValidator
from packageurl import PackageURL

_TOP = Path(__file__).resolve().parent.parent
# What lies inside a wheel and has a name of its own.
_INSIDE = (
    ("SQLCipher", "4.19", "BSD-3-Clause", "in sqlcipher3"),
    ("SQLite", "", "public domain", "in sqlcipher3"),
    ("OpenSSL", "3", "Apache-2.0", "in sqlcipher3 and cryptography"),
    ("Qt", "6.11", "LGPL-3.0-only", "in pyside6-essentials and pyside6-addons"),
    ("FFmpeg", "7", "LGPL-2.1-or-later", "in pyside6-addons"),
    ("PDFium", "", "BSD-3-Clause", "in pyside6-addons (QtPdf)"),
    ("eSpeak NG", "1.52", "GPL-3.0-or-later", "in espeakng-loader"),
    ("Atkinson Hyperlegible Next", "", "OFL-1.1", "resources/fonts"),
    ("Noto", "", "OFL-1.1", "resources/fonts"),
    ("Phosphor Icons", "", "MIT", "resources/icons"),
    ("Fluent Emoji", "", "MIT", "resources/icons"),
    ("Dutch words of resources/words/nl.txt", "", "CC-BY-SA-4.0", "resources/words"),
)


def main(target: Path) -> int:
    """Write and check *target*; the answer is the exit code."""
    bom = _bill()
    # The same bill in its other form: its schema can be checked with a library that is here anyway.
    wrong = XmlValidator(SchemaVersion.V1_6).validate_str(XmlV1Dot6(bom).output_as_string())
    if wrong:
        print(f"not valid: {wrong}", file=sys.stderr)
        return 1
    target.write_text(JsonV1Dot6(bom).output_as_string(indent=2) + "\n", encoding="utf-8")
    return 0


def _bill() -> Bom:
    version = re.search(r'^version = "(.+)"$', _read("pyproject.toml"), re.M)
    licences = dict(
        re.findall(r"^\| ([a-z0-9-]+) \| ([^|]+?) \|", _read("packaging/LICENCES.md"), re.M)
    )
    bom = Bom(serial_number=uuid5(NAMESPACE_URL, _read("requirements.lock")))
    bom.metadata.timestamp = None  # type: ignore[assignment]  # the same input gives the same file
    bom.metadata.component = Component(
        name="klantreis",
        version=version[1] if version else "",
        type=ComponentType.APPLICATION,
        bom_ref="klantreis",
        licenses=[DisjunctiveLicense(id="EUPL-1.2")],
    )
    parts = [
        _package(name, number, hashes, licences.get(name, "")) for name, number, hashes in _locked()
    ] + [_part(*one) for one in _INSIDE]
    for part in parts:
        bom.components.add(part)
    bom.register_dependency(bom.metadata.component, parts)
    return bom


def _part(name: str, number: str, licence: str, where: str) -> Component:
    return Component(
        name=name,
        version=number or None,
        type=ComponentType.LIBRARY,
        bom_ref=name,
        licenses=[DisjunctiveLicense(name=licence)],
        description=where,
    )


def _package(name: str, number: str, hashes: list[str], licence: str) -> Component:
    return Component(
        name=name,
        version=number,
        type=ComponentType.LIBRARY,
        purl=PackageURL("pypi", None, name, number),
        bom_ref=f"{name}@{number}",
        licenses=[DisjunctiveLicense(name=licence)] if licence else [],
        hashes=[HashType(alg=HashAlgorithm.SHA_256, content=one) for one in hashes],
    )


def _locked() -> list[tuple[str, str, list[str]]]:
    blocks = re.findall(
        r"^([a-z0-9.-]+)==(\S+)((?:.*\\\n|\s+--hash=.*\n)*)", _read("requirements.lock"), re.M
    )
    digest = re.compile(r"sha256:([0-9a-f]{64})")
    return [(name, number, digest.findall(rest)) for name, number, rest in blocks]


def _read(name: str) -> str:
    return (_TOP / name).read_text(encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
