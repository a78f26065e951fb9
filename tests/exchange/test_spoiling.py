# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""No spoiled paper is taken for good; the long run is `python -m tests.exchange.spoiling`."""

import io

import pikepdf
import pytest

from tests.exchange.real import real_papers
from tests.exchange.spoiling import WAYS, Spoiled, campaign, outcome


@pytest.fixture(scope="module")
def spoiled() -> list[Spoiled]:
    return list(campaign(300))


def test_no_spoiled_paper_is_taken_for_good(spoiled: list[Spoiled]) -> None:
    missed = [found.how for one in spoiled if (found := outcome(one)).is_missed]

    assert missed == []


@pytest.mark.parametrize("how", [how for how in WAYS if how != "nothing"])
def test_other_programs_do_read_what_was_spoiled(how: str, spoiled: list[Spoiled]) -> None:
    others = [one for one in spoiled if one.how.startswith(f"{how};")]

    assert len(others) == 3
    for one in others:
        with pikepdf.open(io.BytesIO(one.pdf)) as pdf:
            assert len(pdf.pages) > 0


def test_what_was_not_spoiled_would_be_missed() -> None:
    ours = real_papers()

    assert outcome(Spoiled("not at all", ours.pdf, ours.receipt)).is_missed
