# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""A summary that holds cannot be made by a worker: tried with keys, edited code and real papers."""

import io
from dataclasses import replace
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from klantreis.crypto.hierarchy import ClientRoot, MemberKeys, client_keys, paper_key, receipt_key
from klantreis.crypto.openers import with_words
from klantreis.crypto.secret import Secret
from klantreis.documents.finishing import Finish, finish
from klantreis.documents.structure import Element
from klantreis.documents.structure import Role as Part
from klantreis.domain.choosing import choose
from klantreis.domain.consent import Item
from klantreis.domain.facts import Granted
from klantreis.domain.language import Language
from klantreis.domain.problems import KlantreisError, NoConsent, NotThere, NotYours, WrongSecret
from klantreis.domain.verdict import Reason, VerdictState
from klantreis.exchange.paper import read_paper
from klantreis.exchange.receipts import make_receipt
from klantreis.exchange.records import Record
from klantreis.exchange.signing import sign
from klantreis.services import papers, reading, recording, sharing
from klantreis.services.paper_making import Given
from klantreis.services.session import ClientSeat, Session
from klantreis.services.sharing import Wish
from tests.promises.forging import before, forged, inside
from tests.promises.lies import GRANT
from tests.promises.seats import GP, Things, laid_out, leave
from tests.promises.tables import Kept

Whole = tuple[Kept, Things]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    """The journey of which a worker would like to give a summary."""
    return laid_out(tmp_path_factory.mktemp("papers") / "home")


@pytest.fixture
def kept(whole: Whole, tmp_path: Path) -> Kept:
    """A copy of it."""
    return whole[0].laid(tmp_path / "home")


@pytest.fixture(scope="module")
def real(whole: Whole, tmp_path_factory: pytest.TempPathFactory) -> Given:
    """A paper that the client gave."""
    kept = whole[0].laid(tmp_path_factory.mktemp("given") / "home")
    session = kept.as_client()
    given = sharing.export_again(session, whole[1].consent)
    leave(session)
    return given


def wish(things: Things) -> Wish:
    """What the worker would like to give away."""
    return Wish(GP, "zodat hij het weet", (things.told,), date(2026, 6, 1))


def faked(session: Session, root: ClientRoot, keys: MemberKeys) -> Session:
    """The worker's session, with a client's seat made of whatever is at hand."""
    session.client = ClientSeat(root, keys)
    return session


def test_a_faked_seat_does_not_pass_the_question_for_the_secret(kept: Kept, whole: Whole) -> None:
    root = ClientRoot(kept.roots["ad"].reveal())
    for keys in (kept.keys("ad"), client_keys(root)):
        session = faked(kept.as_worker("ad"), root, keys)
        session.box = type(session.box)()

        with pytest.raises(WrongSecret):
            sharing.grant(session, wish(whole[1]), with_words("een gok van de werker"))
        leave(session)


def test_without_that_question_nobody_signs_the_grant(
    kept: Kept, whole: Whole, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sharing, "check_secret", lambda *_: None)
    root = ClientRoot(kept.roots["ad"].reveal())
    for keys in (kept.keys("ad"), client_keys(root)):
        session = faked(kept.as_worker("ad"), root, keys)
        count = session.store.counts().facts

        with pytest.raises(NotYours):
            sharing.grant(session, wish(whole[1]), kept.table.opener())
        assert session.store.counts().facts == count
        leave(session)


def test_without_any_question_no_summary_comes_of_it(
    kept: Kept, whole: Whole, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sharing, "check_secret", lambda *_: None)
    monkeypatch.setattr(recording, "may_say", lambda *_: True)
    root = ClientRoot(kept.roots["ad"].reveal())
    session = faked(kept.as_worker("ad"), root, kept.keys("ad"))

    # Signed by whoever is no client, it is no consent: there is none to make a paper of.
    with pytest.raises(NotThere):
        sharing.grant(session, wish(whole[1]), kept.table.opener())
    leave(session)


def test_a_grant_that_a_worker_signed_chooses_nothing(kept: Kept, whole: Whole) -> None:
    _, key = before(kept)
    told = whole[1].told
    with inside(kept, key) as store:
        versions = (store.facts_about(told)[0].hash,)
        given = replace(GRANT, items=(Item(told, versions),))
        forged(store, Granted(given), kept.keys("ad"))
        forged(store, Granted(given), kept.keys("ad"), author=store.client)
    session = kept.as_client()

    with pytest.raises(NoConsent):
        choose(reading.journey(session), given, kept.parts.clock.now(), stand_in="iemand")
    with pytest.raises(KlantreisError):
        sharing.export_again(session, given.id)
    leave(session)


def test_a_grant_that_was_never_signed_chooses_nothing(kept: Kept, whole: Whole) -> None:
    session = kept.as_client()
    (sharing_there,) = reading.sharings(session).values()
    wider = replace(
        sharing_there.grant, items=(*sharing_there.grant.items, Item(whole[1].helper, ()))
    )

    for grant in (GRANT, wider, replace(sharing_there.grant, until="2030-01-01")):
        with pytest.raises(NoConsent):
            choose(reading.journey(session), grant, kept.parts.clock.now(), stand_in="iemand")
    leave(session)


def test_the_clients_record_under_a_workers_key_is_found_out(kept: Kept, real: Given) -> None:
    record = record_of(real)
    key = paper_key(ClientRoot(kept.roots["ad"].reveal()), GP.name)

    paper = sign(_page(record), key=key, at=kept.parts.clock.now(), language=Language.NL)

    assert judged(kept, paper) == (VerdictState.CHANGED, Reason.OTHER_KEY)


def test_a_paper_of_the_workers_own_is_not_the_one_of_the_clients_receipt(
    kept: Kept, real: Given
) -> None:
    """A limit: who has no receipt and does not phone about the words cannot tell."""
    root, record = ClientRoot(kept.roots["ad"].reveal()), record_of(real)
    key = paper_key(root, GP.name)
    own = replace(record, paper_key=read_paper(_signed(kept, record, key)).signed_by)

    paper = _signed(kept, own, key)
    receipt = make_receipt(own, paper, key=receipt_key(root, GP.name))

    assert judged(kept, paper) == (VerdictState.CHANGED, Reason.OTHER_WORDS)
    assert judged(kept, paper, real.receipt)[0] is VerdictState.CHANGED
    assert judged(kept, real.paper, receipt) == (VerdictState.CHANGED, Reason.OTHER_RECEIPT)
    # A forger has the source, so also what draws the words.
    whole = replace(own, words=own.code().words(kept.parts.words))
    assert whole.words != record.words
    assert judged(kept, _signed(kept, whole, key), real.receipt)[0] is VerdictState.CHANGED
    assert judged(kept, _signed(kept, whole, key)) == (VerdictState.GENUINE, None)


def test_a_page_swapped_in_a_real_paper_is_found_out(kept: Kept, real: Given) -> None:
    assert judged(kept, real.paper)[0] is VerdictState.GENUINE
    assert judged(kept, real.paper, real.receipt)[0] is VerdictState.GENUINE

    swapped = io.BytesIO()
    with pikepdf.open(io.BytesIO(real.paper)) as pdf:
        pdf.pages[0].Contents = pdf.make_stream(b"BT /F1 12 Tf 72 700 Td (leugen) Tj ET")
        pdf.save(swapped)
    appended = real.paper + b"\n1 0 obj\n<< /Leugen true >>\nendobj\n"

    for paper in (swapped.getvalue(), appended):
        assert judged(kept, paper)[0] is VerdictState.CHANGED
        assert judged(kept, paper, real.receipt)[0] is VerdictState.CHANGED


def record_of(given: Given) -> Record:
    """What the client's paper says of itself."""
    return read_paper(given.paper).record


def judged(
    kept: Kept, paper: bytes, receipt: bytes | None = None
) -> tuple[VerdictState, Reason | None]:
    """What a recipient is told."""
    verdict = papers.verify(
        paper, receipt=receipt, words=kept.parts.words, at=kept.parts.clock.now()
    )
    return verdict.state, next(iter(verdict.reasons), None)


def _signed(kept: Kept, record: Record, key: Secret) -> bytes:
    return sign(_page(record), key=key, at=kept.parts.clock.now(), language=Language.NL)


def _page(record: Record) -> bytes:
    made = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.save(made)
    return finish(
        made.getvalue(),
        Finish("Wat ik met jou deel", Language.NL, record.to_bytes()),
        Element(Part.DOCUMENT),
        {},
    )
