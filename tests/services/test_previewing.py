# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the client looks at before a yes is what is signed, and looking leaves nothing behind."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from klantreis.domain.consent import Recipient
from klantreis.domain.entries import Helper, Moment, Step
from klantreis.domain.ids import EntryId
from klantreis.domain.problems import NoConsent, NotThere
from klantreis.services import naming, sharing, writing
from klantreis.services.sharing import Wish
from klantreis.services.writing import Content
from tests.services.table import Table, sit

DOCTOR = Recipient("Dokter Aydin", "huisarts")
END = date(2026, 6, 1)


@pytest.fixture
def table(tmp_path: Path) -> Table:
    """A kitchen table."""
    return sit(tmp_path)


def wish(*items: EntryId) -> Wish:
    """What the client wants to give to the doctor."""
    return Wish(DOCTOR, "weten hoe het gaat", items, END)


def test_what_is_signed_is_byte_for_byte_what_was_seen(table: Table) -> None:
    wanted = wish(table.write("ik slaap slecht"))
    seen = sharing.preview(table.session, wanted)
    table.later(minutes=2)

    yes = sharing.say_yes(table.session, wanted, table.opener(), seen=seen.grant)

    given = sharing.export_again(table.session, yes)
    # A signature comes behind the pages, and changes nothing before it.
    assert given.paper.startswith(seen.paper)
    assert given.number == seen.grant.number


def test_looking_writes_nothing_down(table: Table) -> None:
    wanted = wish(table.write("tekst"))
    before = table.session.store.counts(), table.session.store.heads()

    sharing.preview(table.session, wanted)
    naming.names_in(table.session, wanted)

    assert (table.session.store.counts(), table.session.store.heads()) == before
    assert sharing.share_log(table.session) == ()


def test_another_wish_than_was_seen_is_no_yes(table: Table) -> None:
    one, other = table.write("een"), table.write("twee")
    seen = sharing.preview(table.session, wish(one))

    with pytest.raises(NoConsent):
        sharing.say_yes(table.session, wish(one, other), table.opener(), seen=seen.grant)

    assert sharing.share_log(table.session) == ()


def test_a_text_that_changed_since_it_was_seen_is_looked_at_again(table: Table) -> None:
    entry = table.write("eerst")
    seen = sharing.preview(table.session, wish(entry))
    writing.revise(table.session, table.client, entry, Content(Moment(text="later anders")))

    with pytest.raises(NoConsent):
        sharing.say_yes(table.session, wish(entry), table.opener(), seen=seen.grant)


def test_twice_yes_to_the_same_pages_is_one_consent(table: Table) -> None:
    wanted = wish(table.write("tekst"))
    seen = sharing.preview(table.session, wanted)

    for _ in range(2):
        sharing.say_yes(table.session, wanted, table.opener(), seen=seen.grant)

    assert len(sharing.share_log(table.session)) == 1


def test_the_names_that_stand_in_it_are_told_with_their_masks(table: Table) -> None:
    anneke = table.write(Helper(name="Anneke Bos", masked="de buurvrouw"))
    table.write(Helper(name="Piet", masked="een vriend"))
    entry = table.write(Step(text="annekes sleutel terugbrengen"))

    named = naming.names_in(table.session, wish(entry))

    assert [(one.helper, one.name, one.instead) for one in named] == [
        (anneke, "Anneke Bos", "de buurvrouw")
    ]


def test_the_reader_and_private_helpers_are_not_asked_about(table: Table) -> None:
    table.write(Helper(name="Dokter Aydin", masked="de dokter"))
    table.write(Helper(name="Joop", masked="een vriend"), private=True)
    entry = table.write("dokter aydin en Joop waren hier")

    assert naming.names_in(table.session, wish(entry)) == ()


def test_a_name_in_the_purpose_is_asked_about_too(table: Table) -> None:
    table.write(Helper(name="Anneke", masked="de buurvrouw"))
    wanted = replace(wish(table.write("tekst")), purpose="Anneke kan helpen")

    assert [one.name for one in naming.names_in(table.session, wanted)] == ["Anneke"]


def test_the_letter_can_be_had_again_but_not_before_it_was_taken_back(table: Table) -> None:
    given = sharing.grant(table.session, wish(table.write("tekst")), table.opener())
    with pytest.raises(NotThere):
        sharing.letter(table.session, given.grant)

    first = sharing.withdraw(table.session, given.grant)

    assert sharing.letter(table.session, given.grant) == first
