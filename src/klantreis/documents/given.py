# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The parts that papers about a consent share: who gave what to whom, and until when."""

from datetime import date, tzinfo

from klantreis.documents.kit import Manner
from klantreis.documents.setting import Setter, Tongues, tongues_for
from klantreis.documents.tables import Fact, set_facts
from klantreis.domain.choosing import Summary
from klantreis.domain.clock import moment_of
from klantreis.domain.consent import Grant, Recipient
from klantreis.domain.language import Language
from klantreis.domain.members import Representative
from klantreis.words import papers
from klantreis.words.dates import day_of, say_day, until_day
from klantreis.words.phrases import Phrase

_MOST = 70


def tongues_of(grant: Grant) -> Tongues:
    """The languages that the client chose for the papers of *grant*."""
    return tongues_for(Manner(grant.language, grant.also_in))


def given_on(grant: Grant, language: Language, *, tz: tzinfo) -> str:
    """The day of the yes."""
    return day_of(moment_of(grant.given_ms), language, tz=tz)


def until(grant: Grant, language: Language) -> str:
    """The last day, that day included."""
    return until_day(grant.last_day(), language)


def reader(recipient: Recipient) -> str:
    """Who gets it, with what they are to the client."""
    return ", ".join(part for part in (recipient.name, recipient.role) if part)


def shortened(title: str) -> str:
    """How something begins, where the whole of it stands elsewhere."""
    return title if len(title) <= _MOST else title[: _MOST - 1].rstrip() + "…"


def yes_of(grant: Grant, own: Phrase) -> Phrase:
    """*own*, where the client said yes; where a representative did, the paper says so."""
    return papers.YES_FOR_ME if grant.representative else own


def set_consent(
    setter: Setter, summary: Summary, *, tz: tzinfo, giver: Phrase, recipient: Phrase
) -> None:
    """Who gave it to whom, what for, until when; *giver* and *recipient* are the labels."""
    grant, tongues = summary.grant, setter.tongues
    facts = [
        Fact(giver, (summary.client,)),
        Fact(recipient, (reader(grant.recipient),)),
        Fact(papers.WHAT_FOR, (summary.purpose,)),
        Fact(papers.UNTIL, tongues.each(lambda one: until(grant, one))),
        Fact(papers.GIVEN_ON, tongues.each(lambda one: given_on(grant, one, tz=tz))),
        Fact(papers.NUMBER, (grant.number,)),
    ]
    set_facts(setter, facts)
    set_representative(setter, grant.representative)


def set_representative(setter: Setter, given: Representative | None) -> None:
    """That somebody decides for the client, and by which decision of a court."""
    if given is None:
        return
    setter.gap(0.4)
    setter.say(papers.REPRESENTED)
    if given.name:
        setter.big(given.name)
        setter.hold()
    decided = setter.tongues.each(lambda language: _decided(given.date, language))
    facts = [
        Fact(papers.SCOPE, (given.scope,)),
        Fact(papers.DECISION, (given.reference,)),
        Fact(papers.DECIDED_ON, decided),
    ]
    set_facts(setter, facts)


def _decided(written: str, language: Language) -> str:
    """A date as it was typed; in words when it is one."""
    try:
        return say_day(date.fromisoformat(written), language)
    except ValueError:
        return written
