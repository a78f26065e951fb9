# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Proposals, forgetting and sharing, as they go in a story."""

from pathlib import Path

from tests.stories.played import act, expect, moment, play, share, visit


def propose(ref: str, text: str) -> str:
    return act("propose", 'kind = "step"', f'ref = "{ref}"', 'by = "ad"', f'text = "{text}"')


OVERVIEW = act("print", 'what = "overview"')
WAITS = (propose("ja", "Samen bellen."), propose("nee", "Opruimen."), propose("zo", "Hulp."))
ANSWERS = (
    act("answer", 'of = "ja"', 'answer = "accept"'),
    act("answer", 'of = "nee"', 'answer = "refuse"'),
    act("answer", 'of = "zo"', 'answer = "reword"', 'text = "Ik vraag het."'),
    expect('not = ["Opruimen.", "Hulp."]', "proposals = 0"),
)


def test_a_proposal_is_on_paper_only_after_the_clients_yes(tmp_path: Path) -> None:
    waiting = (*WAITS, expect("proposals = 3"), OVERVIEW)
    taken_in = (*ANSWERS, OVERVIEW, share("s", '["ja", "nee", "zo"]'))

    played = play(tmp_path, visit(2, *waiting, *taken_in))

    assert played.code == 0, played.told
    assert "Samen bellen." not in played.paper("05-overview.pdf")
    for name in ("10-overview.pdf", "11-share.pdf"):
        paper = played.paper(name)
        assert "Samen bellen." in paper
        assert "Ik vraag het." in paper
        assert not any(gone in paper for gone in ("Opruimen.", "Hulp."))


def test_a_waiting_proposal_can_be_forgotten(tmp_path: Path) -> None:
    played = play(
        tmp_path,
        visit(
            2,
            propose("een", "Samen bellen."),
            propose("twee", "Opruimen."),
            act("forget", 'of = "een"'),
            act("forget", 'of = "twee"', 'by = "ad"'),
            expect('not = ["Samen bellen.", "Opruimen."]', "proposals = 0"),
        ),
    )

    assert played.code == 0, played.told


HENDRIKA = ('kind = "helper"', 'ref = "h"', 'name = "Hendrika"', 'masked = "de buurvrouw"')
AGAIN = act("export_again", 'of = "s"')
GIVEN = (
    act("write", *HENDRIKA),
    moment("een", "Thee bij Hendrika."),
    moment("weg", "Koffie."),
    share("s", '["weg", "een"]', "until = 2026-03-03"),
    act("revise", 'of = "een"', 'text = "Soep."'),
    act("forget", 'of = "weg"'),
    AGAIN,
)
OVER = (
    expect("shared_with = 0"),
    act("export_again", 'of = "s"', 'fails = "ConsentExpired"'),
    act("withdraw", 'of = "s"'),
    act("withdraw", 'of = "s"', 'fails = "ConsentWithdrawn"'),
    act("export_again", 'of = "s"', 'fails = "ConsentWithdrawn"'),
)


def test_a_share_shows_what_was_given_while_it_may(tmp_path: Path) -> None:
    last_day = visit(3, AGAIN, expect("shared_with = 1"))

    played = play(tmp_path, visit(2, *GIVEN), last_day, visit(4, *OVER))

    assert played.code == 0, played.told
    first, later = played.paper("04-share.pdf"), played.paper("08-share.pdf")
    assert first.index("Koffie.") < first.index("Thee bij de buurvrouw.")
    assert "Thee bij de buurvrouw." in later
    assert not any(word in later for word in ("Koffie.", "Soep.", "Hendrika"))


def test_what_cannot_be_shared_is_refused_by_name(tmp_path: Path) -> None:
    nothing = 'fails = "NothingChosen"'

    played = play(
        tmp_path,
        visit(
            2,
            moment("mijn", "Jas.", "private = true"),
            moment("weg", "Koffie."),
            act("forget", 'of = "weg"'),
            moment("nooit", "Van Ad.", 'by = "ad"', 'fails = "NotYours"'),
            share("a", '["mijn"]', 'fails = "PrivateCannotBeShared"'),
            share("b", '["weg", "nooit"]', nothing),
            share("c", "[]", nothing),
            share("d", '["mijn"]', "until = 2026-03-01", 'answer = "later"'),
        ),
    )

    assert played.code == 0, played.told
    assert not any(name.endswith(".pdf") for name in played.files)
