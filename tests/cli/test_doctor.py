# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""`klantreis doctor` names each part, and what to do about one that lacks."""

import io

import pytest

from klantreis.cli import doctor
from klantreis.cli.arguments import Asked
from klantreis.cli.terminal import Terminal
from klantreis.domain.language import Language
from klantreis.host.diagnosis import Cause, Finding, Part, PartState
from klantreis.words.outcomes import CAUSES, PARTS, STATES
from tests.cli.typed import type_in


def test_on_this_computer_all_that_is_needed_is_there() -> None:
    answered = type_in("doctor")

    assert (answered.code, answered.err.count("Traceback")) == (0, 0)
    for phrase in PARTS.values():
        assert phrase.nl in answered.out


def test_it_speaks_english() -> None:
    answered = type_in("doctor", "--language", "en")

    for phrase in PARTS.values():
        assert phrase.en in answered.out


@pytest.mark.parametrize(
    ("part", "code"),
    [
        (Part.PYTHON, 1),
        (Part.QT, 1),
        (Part.FONTS, 1),
        (Part.SQLCIPHER, 1),
        (Part.KEYRING, 0),
        (Part.VOICE, 0),
    ],
)
def test_only_what_is_needed_counts(part: Part, code: int, monkeypatch: pytest.MonkeyPatch) -> None:
    found = (Finding(part, PartState.MISSING, Cause.NOT_INSTALLED),)
    monkeypatch.setattr(doctor, "diagnose", lambda *_, **__: found)
    out = io.StringIO()

    answer = doctor.run(Asked(), Terminal(out, None, language=Language.EN))

    assert answer == code
    assert "missing" in out.getvalue()
    assert CAUSES["not-installed"][1].en in out.getvalue()


def test_every_part_state_and_cause_has_words() -> None:
    assert set(PARTS) == {part.value for part in Part}
    assert set(STATES) == {state.value for state in PartState}
    assert set(CAUSES) == {cause.value for cause in Cause if cause is not Cause.FINE}
