# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The new card in somebody's hands: chosen, filled in, heard, put on paper, told in a story.

Run by itself in a copy that has it: python -m tests.examples.played FOLDER
"""

import json
import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from klantreis.stories.playing import play
from klantreis.stories.reading import read_story
from klantreis.ui.paper.preview import Preview
from klantreis.ui.routes import CardsRoom, PrintRoom, TalkCard
from tests.ui.table.voiced import Voiced, with_voice

STORY = """
story = 1
title = "Weg"
language = "nl"
[client]
name = "Toos"
[[visit]]
at = 2026-03-02T10:00:00+01:00
opened_by = "client"
present = ["client"]
[[visit.act]]
do = "write"
kind = "card"
card = "away"
lines = { "Wie heeft de sleutel?" = "Anneke van hiernaast" }
[[visit.act]]
do = "print"
what = "away"
[[visit.act]]
do = "print"
what = "away"
also_in = "en"
[[visit.act]]
do = "print"
what = "blank"
also_in = "en"
"""


def main() -> None:
    """Leave in FOLDER what was seen (`seen.json`) and the papers of the story (`out`)."""
    folder = Path(sys.argv[1])
    report = play(read_story(STORY), beside=folder, out=folder / "out", base=folder / "base")
    seen = {"story": [act.error for act in report.acts]}
    application = QApplication([])
    with with_voice(application, folder / "home") as voiced:
        seen |= _seen_at_table(voiced)
    (folder / "seen.json").write_text(json.dumps(seen), encoding="utf-8")


def _seen_at_table(voiced: Voiced) -> dict[str, list[str | None]]:
    here, hands = voiced.here, voiced.here.hands
    here.sit(CardsRoom())
    hands.press("cards.open:away")
    questions = _fields(voiced)
    hands.write("record.answer:1.0", "Anneke")
    hands.press("write.ready")
    hands.press("cards.open:away")
    hands.press("frame.read-aloud")
    said = voiced.listen()
    hands.go(PrintRoom())
    hands.press("print.away")
    pages = hands.page.findChildren(Preview)[0].pages
    hands.go(TalkCard())
    return {
        "questions": [*questions],
        "said": [*said],
        "pages": [str(pages)],
        "talk": [label.text() for label in hands.page.findChildren(QLabel)],
    }


def _fields(voiced: Voiced) -> list[str]:
    page = voiced.here.hands.page
    return [one.text() for one in page.findChildren(QLineEdit) if one.text()]


if __name__ == "__main__":
    main()
