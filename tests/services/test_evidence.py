# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""*Wat het scheelt* goes to a pilot by a consent of its own kind, and nowhere by another."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from klantreis.crypto.openers import with_words
from klantreis.domain.consent import Item, Recipient, Said, Which
from klantreis.domain.difference import Amount, Outcome, Period, Range, Unit, Voices
from klantreis.domain.entries import Contribution, Difference, Spent
from klantreis.domain.evidence import Evidence
from klantreis.domain.ids import EntryId
from klantreis.domain.members import Access
from klantreis.domain.pilot import PilotReport, Why
from klantreis.domain.problems import (
    ConsentWithdrawn,
    NoConsent,
    NothingChosen,
    NotThere,
    WrongSecret,
)
from klantreis.exchange.evidence import read
from klantreis.services import evidence, hours, paper_making, pilot, reading, sharing, writing
from klantreis.services.paper_making import Given
from klantreis.services.pilot import Handed
from klantreis.services.sharing import Wish
from klantreis.services.writing import Content
from tests.promises.filling import bodies, word
from tests.promises.scanning import STEM
from tests.services.table import Table, sit

BREDA, GP = Recipient("Pilot Breda", "pilot"), Recipient("Dokter Vos", "huisarts")
STORY = Difference(
    going_on="Ruzie om geluid.",
    otherwise=(Amount("opname", 1_000_000, 2_000_000, "de kliniek"),),
    actual=(
        Amount("bezoek", 6250, 6250, "48 uur", True, Unit.HOUR, 4, Period.MONTH),
        Amount("hulp in huis", 200_000, 250_000, "de gemeente"),
    ),
    outcome=Outcome.REDUCED,
    voices=Voices(client="Riet slaapt weer, zegt Ad.", professional="Het is stil."),
)


@pytest.fixture
def table(tmp_path: Path) -> Table:
    return sit(tmp_path / "home")


def test_a_contribution_holds_sums_and_the_sentences_that_were_chosen(table: Table) -> None:
    table.invite("Ad")
    entry = table.write(STORY)

    told = _told(_give(table, entry, Said(entry, Which.CLIENT)).evidence)

    (story,) = told.situations
    assert (story.support, story.all_help) == (Range(300_000, 300_000), Range(500_000, 550_000))
    assert story.otherwise == Range(1_000_000, 2_000_000)
    assert story.outcome is Outcome.REDUCED
    # Riet is the client, and Ad is who travels along: no name leaves, in no chosen sentence.
    assert [one.text for one in story.sentences] == ["[naam weg] slaapt weer, zegt [naam weg]."]
    assert (told.given, told.until) == ("2026-Q1", "2026-Q2")


def test_the_pages_that_the_client_looks_at_are_those_that_are_signed(table: Table) -> None:
    wish = _wish(table.write(STORY))

    seen = sharing.preview(table.session, wish)
    given = sharing.say_yes(table.session, wish, table.opener(), seen=seen.grant)

    assert sharing.export_again(table.session, given).paper.startswith(seen.paper)
    assert seen.grant.until == "2026-06-30"


def test_of_a_journey_full_of_markers_none_is_in_the_file(table: Table) -> None:
    ad = table.invite(word(), Access.MAY_READ)
    told = [body for body in bodies() if not isinstance(body, Contribution)]
    items = tuple(table.write(body) for body in told)
    brings = Contribution(text=word(), spent=(Spent("2026-03-01", 45),))
    writing.write(table.session, ad, Content(brings))
    wish = Wish(Recipient(word(), "pilot"), word(), items, date(2026, 6, 1), show_names=items)

    given = sharing.grant(table.session, wish, table.opener())

    assert given.evidence is not None
    message = read(given.evidence).message
    assert STEM.encode() not in given.evidence
    assert STEM.encode() not in message
    assert _told(given.evidence).minutes == 45


def test_only_what_was_chosen_of_a_marked_story_is_in_the_file(table: Table) -> None:
    (body,) = (one for one in bodies() if isinstance(one, Difference))
    entry = table.write(body)

    message = read(_made(_give(table, entry, Said(entry, Which.OTHER)).evidence)).message

    assert message.count(STEM.encode()) == 1
    assert body.voices.other.encode() in message


def test_a_summary_holds_no_difference_and_a_pilot_gets_nothing_else(table: Table) -> None:
    story, moment = table.write(STORY), table.write("Ik slaap weer.")

    summary = sharing.preview(table.session, Wish(GP, "", (story, moment), date(2026, 6, 1)))
    pilots = sharing.preview(table.session, Wish(BREDA, "", (story, moment), date(2026, 6, 1)))

    assert [one.entry for one in summary.grant.items] == [moment]
    assert [one.entry for one in pilots.grant.items] == [story]
    for wish in (Wish(GP, "", (story,), date(2026, 6, 1)), _wish(moment)):
        with pytest.raises(NothingChosen):
            sharing.grant(table.session, wish, table.opener())


def test_a_consent_for_another_makes_no_evidence_however_it_is_turned(table: Table) -> None:
    story, moment = table.write(STORY), table.write("Ik slaap weer.")
    given = sharing.grant(table.session, Wish(GP, "", (moment,), date(2026, 6, 1)), table.opener())
    there = reading.sharings(table.session)[given.grant].grant
    versions = tuple(head.hash for head in reading.entry(table.session, story).heads)
    turned = replace(there, recipient=BREDA, items=(Item(story, versions),))

    assert given.evidence is None
    for forged in (turned, replace(turned, id=there.id)):
        with pytest.raises(NoConsent):
            paper_making.make_papers(table.session, forged)


def test_no_secret_no_contribution(table: Table) -> None:
    wish = _wish(table.write(STORY))

    with pytest.raises(WrongSecret):
        sharing.grant(table.session, wish, with_words("dit zijn mijn woorden niet"))

    assert sharing.share_log(table.session) == ()


def test_to_two_pilots_goes_the_same_story_under_two_names(table: Table) -> None:
    entry = table.write(STORY)

    one = _told(_give(table, entry).evidence)
    other = _told(_give(table, entry, to=Recipient("Pilot Tilburg", "pilot")).evidence)

    ours, theirs = _names(one), _names(other)
    assert not ours & theirs
    assert one.situations[0].support == other.situations[0].support


def test_it_counts_once_however_often_it_is_given(table: Table) -> None:
    entry = table.write(STORY)
    first, again = _give(table, entry), _give(table, entry)

    made = _report(table, first=first.evidence, again=again.evidence)

    assert made.counted == 1
    assert [(one.name, one.why) for one in made.left_out] == [("first", Why.DOUBLE)]


def test_what_is_taken_back_counts_no_more(table: Table) -> None:
    given = _give(table, table.write(STORY))
    with pytest.raises(NotThere):
        evidence.withdrawal(table.session, given.grant)

    sharing.withdraw(table.session, given.grant)

    undo = evidence.withdrawal(table.session, given.grant)
    made = _report(table, given=given.evidence, undo=undo)
    assert [(one.name, one.why) for one in made.left_out] == [("given", Why.WITHDRAWN)]
    with pytest.raises(ConsentWithdrawn):
        sharing.export_again(table.session, given.grant)


def test_what_is_offered_is_every_sentence_and_nothing_private(table: Table) -> None:
    entry = table.write(STORY)
    table.write(STORY, private=True)

    (offer,) = evidence.offered(table.session)

    assert offer.entry == entry
    assert [one.said.which for one in offer.sentences] == [
        Which.CLIENT, Which.PROFESSIONAL, Which.GOING_ON,
    ]  # fmt: skip


def test_the_hours_of_a_year_go_along_and_are_looked_at_first(table: Table) -> None:
    ad = table.invite("Ad")
    for day, minutes in (("2026-03-01", 90), ("2025-03-03", 30), ("2025-03-01", 600)):
        hours.spend(table.session, ad, Spent(day, minutes))

    given = sharing.preview(table.session, _wish(table.write(STORY))).grant

    assert given.for_pilot is not None
    assert given.for_pilot.minutes == 120


def _wish(entry: EntryId, *said: Said, to: Recipient = BREDA) -> Wish:
    return Wish(to, "om te leren", (entry,), date(2026, 6, 1), sentences=said)


def _give(table: Table, entry: EntryId, *said: Said, to: Recipient = BREDA) -> Given:
    return sharing.grant(table.session, _wish(entry, *said, to=to), table.opener())


def _made(data: bytes | None) -> bytes:
    assert data is not None
    return data


def _told(data: bytes | None) -> Evidence:
    told = read(_made(data)).told.evidence
    assert told is not None
    return told


def _names(told: Evidence) -> set[str]:
    return {told.pilot, told.mark, *(one.id for one in told.situations)}


def _report(table: Table, **files: bytes | None) -> PilotReport:
    handed = [Handed(name, data) for name, data in files.items()]
    return pilot.report(handed, at=table.parts.clock.now())
