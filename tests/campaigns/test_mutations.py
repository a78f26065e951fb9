# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Each mutant still fits the source, and names a proof that THREATS.md names."""

import pytest

from tests.campaigns.mutations import Mutant, mutants, proofs_of_threats
from tests.rules.tree import TOP

ALL = mutants()


@pytest.mark.parametrize("mutant", ALL, ids=lambda one: one.proof.rsplit("::", 1)[-1])
def test_a_mutant_still_fits_the_source(mutant: Mutant) -> None:
    for one in mutant.changes:
        assert (TOP / one.file).read_text("utf-8").count(one.old) == 1
        assert one.old != one.new


def test_every_protection_has_a_mutant() -> None:
    assert proofs_of_threats() - {one.proof for one in ALL} == set()
