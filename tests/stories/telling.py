# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A small sound story for the tests to add to, and a way to see how one is refused."""

import pytest

from klantreis.domain.problems import NotAStory
from klantreis.stories.format import Act
from klantreis.stories.reading import read_story

HEAD = """story = 1
title = "Een klein begin"
language = "nl"
[client]
name = "Riet"
opens_with = "words"
[[worker]]
id = "ad"
name = "Ad"
organisation = "WIJ"
access = "together"
[[visit]]
at = 2026-03-02T10:00:00+01:00
opened_by = "client"
present = ["client", "ad"]
"""
ACTS = """[[visit.act]]
do = "write"
kind = "question"
ref = "rust"
text = "Ik wil rust."
[[visit.act]]
do = "write"
kind = "helper"
ref = "ineke"
name = "Ineke"
[[visit.act]]
do = "propose"
kind = "step"
ref = "bellen"
by = "ad"
text = "Samen bellen."
[[visit.act]]
do = "share"
ref = "gegeven"
to = { name = "De huisarts", role = "arts" }
purpose = "Weten hoe het gaat."
items = ["rust"]
until = 2026-12-31
[[visit.act]]
do = "copy"
name = "stick"
"""
SOUND = HEAD + ACTS


def added(snippet: str) -> Act:
    """The act that *snippet* adds to the sound story."""
    return read_story(f"{SOUND}[[visit.act]]\n{snippet}\n").visits[0].acts[-1]


def refused(text: str) -> tuple[object, object, object]:
    """Line, key and reason with which *text* is refused."""
    with pytest.raises(NotAStory) as caught:
        read_story(text)
    values = caught.value.values
    return values["line"], values["key"], values["what"]
