# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What a paper is made of, for who hears it: headings, lists and tables in the order of reading."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from klantreis.domain.language import Language


class Role(StrEnum):
    """What a part of a paper is; the names are those of the PDF standard (ISO 32000-1, 14.8.4)."""

    DOCUMENT = "Document"
    HEADING_1 = "H1"
    HEADING_2 = "H2"
    HEADING_3 = "H3"
    PARAGRAPH = "P"
    LIST = "L"
    ITEM = "LI"
    LABEL = "Lbl"
    ITEM_BODY = "LBody"
    TABLE = "Table"
    TABLE_ROW = "TR"
    HEADER = "TH"
    CELL = "TD"
    FIGURE = "Figure"

    @property
    def level(self) -> int:
        """The level of a heading, from 1; 0 for all that is none."""
        return int(self.value[1]) if self.value in ("H1", "H2", "H3") else 0


class Scope(StrEnum):
    """What a header of a table is about."""

    ROW = "Row"


@dataclass(frozen=True, slots=True, eq=False)
class Element:
    """One part of a paper; two of them are the same only when they are one.

    *language* is told where it differs from the paper's; *says* is what a figure says in words.
    *spelled* is the text as it was written, where it is drawn in another order.
    """

    role: Role
    language: Language | None = None
    says: str = ""
    scope: Scope | None = None
    spelled: str = ""
    kids: list["Element"] = field(default_factory=list, repr=False)

    def add(
        self,
        role: Role,
        *,
        language: Language | None = None,
        says: str = "",
        scope: Scope | None = None,
        spelled: str = "",
    ) -> "Element":
        """A new part, after those that are here already."""
        kid = Element(role, language, says, scope, spelled)
        self.kids.append(kid)
        return kid

    def walk(self) -> Iterator["Element"]:
        """This part and all within it, in the order of reading."""
        yield self
        for kid in self.kids:
            yield from kid.walk()


@dataclass(frozen=True, slots=True)
class Place:
    """Where a part was drawn: the page, from 0, and the number of its content there."""

    page: int
    number: int
    top: float = 0.0


# Where each part was drawn; a part over two pages has a place on both.
Places = dict[Element, list[Place]]
