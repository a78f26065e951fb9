# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What must be the same when a journey comes back from an exit copy."""

from dataclasses import replace

from klantreis.domain.showing import Shown


def said(one: Shown) -> Shown:
    """All of an entry but who signed it and who had written it down."""
    versions = tuple(
        replace(
            version, writer="", is_clients=True, taken_in=False,
            words_of=version.words_of or ("" if version.is_clients else version.writer),
        )
        for version in one.versions
    )  # fmt: skip
    return replace(one, versions=versions)
