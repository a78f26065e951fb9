# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The table of verbs said in somebody's name: what each seat may say, written by hand."""

from klantreis.domain.entries import Contribution, Difference, Media, Moment, Question, Spent
from klantreis.domain.facts import SettingsChanged, Viewed, Written
from klantreis.domain.ids import EntryId, FactHash
from klantreis.domain.notes import Note
from klantreis.domain.problems import NotThere, NotYours
from klantreis.domain.settings import JourneySettings
from klantreis.services import (
    attaching,
    drafts,
    hours,
    moving_in,
    opening,
    proposing,
    reading,
    recording,
    representing,
    writing,
)
from klantreis.services.moving_in import Arrival
from klantreis.services.recording import Say
from klantreis.services.session import Session
from klantreis.services.writing import Content, NewMedia
from tests.promises.seats import Row, Seat, says

MOMENT = Content(Moment(text="iets"))
VOICE = NewMedia(Media.VOICE, "audio/wav", b"RIFF")
NEW = EntryId("0" * 32)
AN_HOUR = Spent("2026-03-02", 60)
BRINGS = Content(Contribution(text="iets"))

SPEAKING: dict[str, Row] = {
    "writing.write": says(
        lambda at: writing.write(at.session, at.me, MOMENT), reader=NotYours, guest=NotYours
    ),
    "writing.write a question": says(
        lambda at: writing.write(at.session, at.me, Content(Question(text="wat"))),
        reader=NotYours,
        guest=NotYours,
    ),
    "writing.write a contribution": says(lambda at: writing.write(at.session, at.me, BRINGS)),
    "writing.write for themselves alone": says(
        lambda at: writing.write(at.session, at.me, MOMENT, private=True),
        reader=NotYours,
        guest=NotYours,
    ),
    "writing.write what it makes a difference": says(
        lambda at: writing.write(at.session, at.me, Content(Difference(going_on="dit"))),
        reader=NotYours,
        guest=NotYours,
    ),
    "proposing.propose what it makes a difference": says(
        lambda at: proposing.propose(at.session, at.me, Content(Difference(going_on="dit"))),
        client=NotYours,
    ),
    "moving_in.take_in": says(
        lambda at: moving_in.take_in(at.session, at.me, [Arrival(Note("iets"))])
    ),
    "moving_in.take_in for themselves alone": says(
        lambda at: moving_in.take_in(at.session, at.me, [Arrival(Note("iets"))], private=True),
        reader=NotYours,
        guest=NotYours,
    ),
    "moving_in.take_out": says(
        lambda at: moving_in.take_out(at.session, at.me, [at.things.told]),
    ),
    "hours.spend": says(lambda at: hours.spend(at.session, at.me, AN_HOUR), client=NotYours),
    "hours.spend on what the worker brings": says(
        lambda at: hours.spend(at.session, at.me, AN_HOUR, about=at.things.brought),
        client=NotYours,
    ),
    "hours.spend on what is the client's": says(
        lambda at: hours.spend(at.session, at.me, AN_HOUR, about=at.things.told),
        client=NotYours,
        reader=NotYours,
        guest=NotYours,
    ),
    "writing.revise what is the client's": says(
        lambda at: writing.revise(at.session, at.me, at.things.told, MOMENT),
        reader=NotYours,
        guest=NotYours,
    ),
    "writing.revise what the worker brings": says(
        lambda at: writing.revise(at.session, at.me, at.things.brought, BRINGS), client=NotYours
    ),
    "writing.revise what is private": says(
        lambda at: writing.revise(at.session, at.me, at.things.private, MOMENT),
        reader=NotThere,
        guest=NotYours,
    ),
    "writing.remove what is the client's": says(
        lambda at: writing.remove(at.session, at.me, at.things.told),
        reader=NotYours,
        guest=NotYours,
    ),
    "writing.remove what the worker brings": says(
        lambda at: writing.remove(at.session, at.me, at.things.brought)
    ),
    "writing.remove what is private": says(
        lambda at: writing.remove(at.session, at.me, at.things.private),
        reader=NotThere,
        guest=NotYours,
    ),
    "writing.remove a proposal": says(
        lambda at: writing.remove(at.session, at.me, at.things.waiting)
    ),
    "writing.restore what is the client's": says(
        lambda at: writing.restore(at.session, at.me, at.things.aside),
        reader=NotYours,
        guest=NotYours,
    ),
    "writing.restore what the worker brings": says(
        lambda at: writing.restore(at.session, at.me, at.things.brought_aside)
    ),
    "writing.forget what is the client's": says(
        lambda at: writing.forget(at.session, at.me, at.things.told),
        reader=NotYours,
        guest=NotYours,
    ),
    "writing.forget what the worker brings": says(
        lambda at: writing.forget(at.session, at.me, at.things.brought)
    ),
    "writing.forget what is private": says(
        lambda at: writing.forget(at.session, at.me, at.things.private),
        reader=NotThere,
        guest=NotYours,
    ),
    "writing.forget_version of the client's": says(
        lambda at: writing.forget_version(
            at.session, at.me, at.things.told, _versions(at.session, at.things.told)
        ),
        reader=NotYours,
        guest=NotYours,
    ),
    "writing.forget_version of what the worker brings": says(
        lambda at: writing.forget_version(
            at.session, at.me, at.things.brought, _versions(at.session, at.things.brought)
        )
    ),
    "writing.say_about": says(
        lambda at: _say_about(at, Viewed("zo zie ik het")), reader=NotYours, guest=NotYours
    ),
    "proposing.propose": says(
        lambda at: proposing.propose(at.session, at.me, MOMENT), client=NotYours
    ),
    "writing.revise a proposal": says(
        lambda at: writing.revise(at.session, at.me, at.things.waiting, MOMENT), client=NotYours
    ),
    "writing.propose_anew": says(lambda at: _propose_anew(at), client=NotYours),
    "attaching.attach to a proposal": says(
        lambda at: attaching.attach(at.session, at.me, at.things.waiting, VOICE), client=NotYours
    ),
    "drafts.finish what waits": says(
        lambda at: drafts.finish(at.session, at.me, at.things.waiting, MOMENT), client=NotYours
    ),
    "attaching.attach to what is the client's": says(
        lambda at: attaching.attach(at.session, at.me, at.things.told, VOICE),
        reader=NotYours,
        guest=NotYours,
    ),
    "attaching.attach to what the worker brings": says(
        lambda at: attaching.attach(at.session, at.me, at.things.brought, VOICE), client=NotYours
    ),
    "attaching.attach to what is private": says(
        lambda at: attaching.attach(at.session, at.me, at.things.private, VOICE),
        reader=NotThere,
        guest=NotYours,
    ),
    "attaching.detach": says(
        lambda at: attaching.detach(at.session, at.me, at.things.told, at.things.photo),
        reader=NotYours,
        guest=NotYours,
    ),
    "attaching.detach for good": says(
        lambda at: attaching.detach(at.session, at.me, at.things.told, at.things.photo, erase=True),
        reader=NotYours,
        guest=NotYours,
    ),
    "drafts.begin": says(lambda at: drafts.begin(at.session, at.me)),
    "drafts.keep something new": says(
        lambda at: drafts.keep(at.session, at.me, NEW, MOMENT), reader=NotYours, guest=NotYours
    ),
    "drafts.keep a contribution": says(lambda at: drafts.keep(at.session, at.me, NEW, BRINGS)),
    "drafts.keep a proposal": says(
        lambda at: drafts.keep(at.session, at.me, NEW, MOMENT, as_proposal=True), client=NotYours
    ),
    "drafts.keep for themselves alone": says(
        lambda at: drafts.keep(at.session, at.me, NEW, MOMENT, private=True),
        reader=NotYours,
        guest=NotYours,
    ),
    "drafts.keep in what is the client's": says(
        lambda at: drafts.keep(at.session, at.me, at.things.told, MOMENT),
        reader=NotYours,
        guest=NotYours,
    ),
    "drafts.keep in what the worker brings": says(
        lambda at: drafts.keep(at.session, at.me, at.things.brought, BRINGS), client=NotYours
    ),
    "drafts.keep in what is private": says(
        # Who reads along knows of no such entry: to them it is a new one, and not theirs to write.
        lambda at: drafts.keep(at.session, at.me, at.things.private, MOMENT),
        reader=NotYours,
        guest=NotYours,
    ),
    "drafts.finish something new": says(
        lambda at: drafts.finish(at.session, at.me, NEW, MOMENT), reader=NotYours, guest=NotYours
    ),
    "drafts.finish a proposal": says(
        lambda at: drafts.finish(at.session, at.me, NEW, MOMENT, as_proposal=True),
        client=NotYours,
    ),
    "drafts.finish what is the client's": says(
        lambda at: drafts.finish(at.session, at.me, at.things.told, MOMENT),
        reader=NotYours,
        guest=NotYours,
    ),
    "drafts.finish what the worker brings": says(
        lambda at: drafts.finish(at.session, at.me, at.things.brought, BRINGS), client=NotYours
    ),
    "drafts.finish what is private": says(
        lambda at: drafts.finish(at.session, at.me, at.things.private, MOMENT),
        reader=NotYours,
        guest=NotYours,
    ),
    "drafts.drop": says(lambda at: drafts.drop(at.session, at.me, at.things.told)),
    "drafts.take_in": says(lambda at: drafts.take_in(at.session, at.me)),
    "recording.check": says(
        lambda at: recording.check(at.session, at.me, Say(SettingsChanged(JourneySettings()))),
        reader=NotYours,
        guest=NotYours,
    ),
    "writing.only_client": says(
        lambda at: writing.only_client(at.session, at.me), reader=NotYours, guest=NotYours
    ),
    "recording.record": says(
        lambda at: recording.record(at.session, at.me, [Say(SettingsChanged(JourneySettings()))]),
        reader=NotYours,
        guest=NotYours,
    ),
    "representing.role_of": says(
        # Whom no court let decide has no such role, whoever they are.
        lambda at: representing.role_of(at.session, at.me),
        client=NotYours,
        reader=NotYours,
        guest=NotYours,
    ),
    "opening.sit_down": says(lambda at: opening.sit_down(at.session, at.mine)),
}


def _versions(session: Session, entry: EntryId) -> tuple[FactHash, ...]:
    return tuple(version.hash for version in reading.entry(session, entry).history)


def _say_about(at: Seat, said: Viewed) -> object:
    entry = reading.entry(at.session, at.things.told)
    return writing.say_about(at.session, at.me, entry, [(said, ())])


def _propose_anew(at: Seat) -> object:
    waiting = reading.entry_or_proposal(at.session, at.things.waiting)
    return writing.propose_anew(at.session, at.me, waiting, Written(MOMENT.body))
