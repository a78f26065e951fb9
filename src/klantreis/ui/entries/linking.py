# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""New entries that belong to another: a step to its question, a look-back to its step."""

from dataclasses import fields, replace
from typing import Any, cast

from klantreis.domain.entries import Body, Link
from klantreis.domain.ids import EntryId


def linked(body: Body, field: str, entry: EntryId | None) -> Body:
    """*body* with *entry* in its *field*; the same body where there is nothing to link."""
    if entry is None or field not in {one.name for one in fields(body)}:
        return body
    link = Link(entry=entry)
    is_many = isinstance(getattr(body, field), tuple)
    change = cast("dict[str, Any]", {field: (link,) if is_many else link})
    return replace(body, **change)
