# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A story can tell *wat het scheelt* and give it to a pilot, and the desk can read what it left."""

import json
from pathlib import Path

from tests.cli.typed import ask
from tests.stories.played import Played, play

STORY = """
[[visit]]
at = 2026-03-02T10:00:00+01:00
opened_by = "client"
present = ["client", "ad"]

[[visit.act]]
do = "write"
kind = "difference"
ref = "scheelt"
going_on = "Ruzie om kruidnagel."
otherwise = [{ what = "opname", low = 10000, high = 15000, source = "de kliniek" }]
actual = [{ what = "bezoek", low = 2500, source = "uren", agogic = true }]
outcome = "prevented"

[[visit.act]]
do = "expect"
who = "client"
sees = ["kruidnagel"]

[[visit.act]]
do = "share"
ref = "bijdrage"
to = { name = "Pilot Breda", role = "pilot" }
purpose = "Om te leren."
items = ["scheelt"]
until = 2900-01-01
answer = "yes"

[[visit.act]]
do = "share"
to = { name = "Dokter Bos", role = "huisarts" }
purpose = "Voor de dokter."
items = ["scheelt"]
until = 2900-01-01
answer = "yes"
fails = "NothingChosen"
"""
TAKES_BACK = """
[[visit.act]]
do = "withdraw"
of = "bijdrage"
"""
BY_THE_WORKER = """
[[visit]]
at = 2026-03-03T10:00:00+01:00
opened_by = "bo"

[[visit.act]]
do = "share"
to = { name = "Pilot Breda", role = "pilot" }
purpose = "Om te leren."
items = ["scheelt"]
until = 2900-01-01
answer = "yes"
fails = "NoConsent"

[[visit.act]]
do = "propose"
kind = "difference"
ref = "voorstel"
text = "Zo zie ik het."
"""


def test_a_difference_and_a_sharing_with_a_pilot_play(tmp_path: Path) -> None:
    played = play(tmp_path, STORY, TAKES_BACK, BY_THE_WORKER)

    assert played.code == 0, played.told
    files = [act["files"] for act in played.report["acts"]]
    given = ["03-share.pdf", "03-receipt.pdf", "receipts/03.json", "03-share.bijdrage"]
    assert files[2] == given
    assert files[4] == ["05-withdrawal.pdf", "05-withdrawal.bijdrage"]
    assert played.report["proposals"] == 1
    assert "kruidnagel" not in played.paper("03-share.pdf")


def test_the_desk_reads_what_a_story_left(tmp_path: Path) -> None:
    whole = _file(tmp_path / "one", STORY)
    other = _file(tmp_path / "two", STORY, TAKES_BACK)
    undo = other.with_name("05-withdrawal.bijdrage")

    answered = ask("pilot", "report", whole, other, undo, whole.with_suffix(".pdf"), "--json")

    told = json.loads(answered.out)
    assert answered.code == 0
    assert {one["file"]: one["reason"] for one in told["left_out"]} == {
        str(other): "withdrawn",
        str(whole.with_suffix(".pdf")): "foreign",
    }
    assert told["clients"] is None


def _file(folder: Path, *visits: str) -> Path:
    folder.mkdir()
    played: Played = play(folder, *visits)
    return played.folder / "03-share.bijdrage"
