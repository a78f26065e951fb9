# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What every earlier klantreis wrote opens in this one, with all that was in it, and goes on."""

import tomllib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from klantreis.bootstrap import StoryClock, for_tests
from klantreis.domain.locking import LockKind
from klantreis.domain.settings import JourneyState
from klantreis.domain.verdict import VerdictState
from klantreis.exchange.verifying import verify_paper
from klantreis.services import checking, keeping, keys, opening, reading, writing
from klantreis.services.session import Session
from klantreis.storage import container
from klantreis.storage.inspection import inspect
from tests.kills.seeing import look
from tests.kills.world import text
from tests.rules.tree import TOP
from tests.services.earlier.making import HERE

VERSIONS = sorted(path.parent for path in HERE.glob("*/journey.klantreis"))
LATER = datetime(2026, 4, 1, 12, tzinfo=UTC)
THERE = (
    "Ik wil rust in huis.", "Ik wil rust, ook in de nacht.", "een stille avond",
    "het is te hard", "Corrie", "water voor haar planten", "Ik bel de gemeente.",
    "Ik maak fietsen heel.", "De planten staan er goed bij.", "muziek van vroeger",
    "Elke maandag ben ik er.", "tijd en koffie", "Maandag is mij te vroeg.",
)  # fmt: skip


def _opened(version: Path, base: Path, kind: LockKind) -> Session:
    """On a computer that never saw it, with what its people know."""
    parts = for_tests(base, StoryClock(LATER))
    file = version / "journey.klantreis"
    journey = container.examine(file).header.jid
    place = opening.place_of(parts, journey)
    keeping.install(file, place)
    secrets = checking.read_secrets((version / "secrets.json").read_bytes())
    (key,) = (one for one in secrets.keys if one.kind is kind)
    return opening.open_as_client(parts, place, keys.opener_of(parts, key, journey))


@pytest.mark.parametrize("version", VERSIONS, ids=lambda version: version.name)
def test_a_journey_of_an_earlier_version_opens_with_all_that_was_in_it_and_goes_on(
    version: Path, tmp_path: Path
) -> None:
    session = _opened(version, tmp_path, LockKind.WORDS)
    seen = look(session)

    shared, private = str(seen.shared), str(seen.private)
    assert [one for one in THERE if one not in shared] == []
    assert "Dit weet alleen ik." in private
    assert "Dit weet alleen ik." not in shared
    assert "Dit is er straks niet meer." not in shared + private
    assert ["Misschien samen wandelen?" in str(one) for one in seen.proposals] == [True]
    assert [len(data) > 0 for data in seen.attachments.values()] == [True]
    ((_, purpose, still_holds, papers),) = seen.sharings
    assert (purpose, still_holds, papers) == ("weten hoe het gaat", True, 1)
    assert reading.journey(session).settings.state is JourneyState.SAFETY_NET
    assert inspect(session.store).found == ()

    writing.write(session, session.as_client().keys.id, text("Nu."))
    keeping.close(session)


@pytest.mark.parametrize("version", VERSIONS, ids=lambda version: version.name)
def test_the_recovery_sheet_of_an_earlier_version_opens(version: Path, tmp_path: Path) -> None:
    session = _opened(version, tmp_path, LockKind.RECOVERY)

    assert "Dit weet alleen ik." in str(look(session).private)
    keeping.close(session, with_backup=False)


@pytest.mark.parametrize("version", VERSIONS, ids=lambda version: version.name)
def test_a_paper_of_an_earlier_version_is_found_unchanged(version: Path, tmp_path: Path) -> None:
    words = for_tests(tmp_path, StoryClock(LATER)).words
    paper, receipt = ((version / name).read_bytes() for name in ("share.pdf", "receipt.json"))

    verdict = verify_paper(paper, receipt=receipt, wordlist=words, at=LATER)

    assert (verdict.state, verdict.reasons) == (VerdictState.GENUINE, ())


def test_this_version_left_something_for_the_later_ones() -> None:
    """At a release: `python -m tests.services.earlier.making VERSION`."""
    project = tomllib.loads((TOP / "pyproject.toml").read_text(encoding="utf-8"))["project"]

    assert HERE / project["version"] in VERSIONS
