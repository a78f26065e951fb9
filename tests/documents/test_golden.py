# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Documents of words say what they said when somebody last read them."""

import pytest

from tests.documents.golden import FOLDER, NAMES, kept, said


@pytest.mark.parametrize("name", NAMES)
def test_a_document_says_what_it_said(name: str) -> None:
    assert said(name) == kept(name)


def test_no_text_is_kept_of_a_document_that_is_gone() -> None:
    assert sorted(path.stem for path in FOLDER.iterdir()) == sorted(NAMES)
