# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A small story for the tests of the commands, and the folder that it leaves when it is played."""

from pathlib import Path

STORY = """
story = 1
title = "Een kleine reis"
language = "nl"

[client]
name = "Kees"
opens_with = "words"

[[visit]]
at = 2020-03-02T10:00:00+01:00
opened_by = "client"

[[visit.act]]
do = "write"
kind = "question"
ref = "rust"
text = "Zonnebloemzaad in de keuken."

[[visit.act]]
do = "share"
ref = "open"
to = { name = "Dokter Bos", role = "huisarts" }
purpose = "Zodat de dokter het weet."
items = ["rust"]
until = 2900-01-01
answer = "yes"

[[visit.act]]
do = "share"
ref = "kort"
to = { name = "Buurvrouw", role = "buur" }
purpose = "Voor even."
items = ["rust"]
until = 2020-06-01
answer = "yes"

[[visit.act]]
do = "expect"
who = "client"
sees = ["Zonnebloemzaad"]
"""

SHORT = """
story = 1
title = "Kort"
language = "nl"

[client]
name = "Kees"
opens_with = "words"

[[visit]]
at = 2020-03-02T10:00:00+01:00
opened_by = "client"

[[visit.act]]
do = "write"
kind = "moment"
ref = "eerste"
text = "Zonnebloemzaad."
"""


def put(folder: Path, text: str, *, name: str = "verhaal.toml") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path
