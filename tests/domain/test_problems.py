# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the system says about a disk gets a name of ours, and nothing else of it comes along."""

import errno

import pytest

from klantreis.domain.problems import CannotWrite, KlantreisError, OutOfSpace, of_disk


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        (errno.ENOSPC, OutOfSpace),
        (errno.EDQUOT, OutOfSpace),
        (errno.EACCES, CannotWrite),
        (errno.EPERM, CannotWrite),
        (errno.EROFS, CannotWrite),
        (errno.EIO, CannotWrite),
    ],
)
def test_a_full_or_closed_disk_has_a_name(code: int, kind: type[KlantreisError]) -> None:
    named = of_disk(OSError(code, "/home/toos"))

    assert type(named) is kind
    assert "toos" not in repr(named) + str(vars(named))


@pytest.mark.parametrize("problem", [OSError(errno.EBADF, "x"), OSError(), ValueError("x")])
def test_anything_else_is_not_about_a_disk(problem: Exception) -> None:
    assert of_disk(problem) is None
