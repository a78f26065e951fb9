# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The log tells what happened, and nothing that anybody wrote."""

import json
from pathlib import Path

import pytest

from klantreis.crypto.openers import with_words
from klantreis.domain.problems import WrongSecret
from klantreis.services import keeping, opening
from tests.services.table import sit


def test_a_session_is_told_without_a_word_of_it(tmp_path: Path) -> None:
    table = sit(tmp_path)
    table.write("zonnebloem")
    table.invite("Ad Verhoef")
    keeping.backup(table.session)
    table.lock()
    with pytest.raises(WrongSecret):
        opening.open_as_client(table.parts, table.place, with_words("vier verkeerde woorden hier"))
    opening.open_as_client(table.parts, table.place, table.opener())

    lines = table.parts.log.path.read_text(encoding="utf-8").splitlines()

    told = [json.loads(line)["event"] for line in lines]
    assert told == [
        "begun",
        "member-invited",
        "backed-up",
        "backed-up",
        "locked",
        "guessed-wrong",
        "opened",
    ]
    assert not any(word in line for line in lines for word in ("zonnebloem", "Ad", "verkeerde"))
