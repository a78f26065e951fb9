# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The tree of a tagged PDF: what each part is, in which language, and where it was drawn.

After ISO 32000-1, 14.7 and 14.8, and ISO 14289-1 (PDF/UA-1), clause 7.
"""

import pikepdf
from pikepdf import Array, Dictionary, Name, Object, OutlineItem, String

from klantreis.documents.structure import Element, Places, Role


def write_tree(pdf: pikepdf.Pdf, root: Element, places: Places) -> None:
    """Tell readers and voices what the pages hold, in the order of reading."""
    tree = pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
    owners: list[dict[int, Object]] = [{} for _ in pdf.pages]
    writer = _Writer(pdf, places, owners)
    written = writer.write(root, tree)
    tree.K = Array([written] if written is not None else [])
    _write_owners(pdf, tree, owners)
    pdf.Root.StructTreeRoot = tree
    pdf.Root.MarkInfo = Dictionary(Marked=True)


def write_bookmarks(pdf: pikepdf.Pdf, root: Element, places: Places) -> None:
    """A list of the headings, each one level within the heading that it belongs to."""
    within: list[tuple[int, OutlineItem]] = []
    with pdf.open_outline() as outline:
        for heading in root.walk():
            if not heading.role.level or not heading.says or heading not in places:
                continue
            at = places[heading][0]
            item = OutlineItem(heading.says, at.page, "XYZ", top=at.top)
            while within and within[-1][0] >= heading.role.level:
                within.pop()
            (within[-1][1].children if within else outline.root).append(item)
            within.append((heading.role.level, item))


class _Writer:
    """Writes elements one by one; notes which element owns which content of a page."""

    def __init__(self, pdf: pikepdf.Pdf, places: Places, owners: list[dict[int, Object]]) -> None:
        self._pdf = pdf
        self._places = places
        self._owners = owners

    def write(self, element: Element, parent: Object) -> Object | None:
        """*element* and all within it; None when nothing of it was drawn."""
        written = self._pdf.make_indirect(_described(element, parent))
        kids = Array()
        for at in self._places.get(element, ()):
            page = self._pdf.pages[at.page].obj
            kids.append(Dictionary(Type=Name.MCR, Pg=page, MCID=at.number))
            self._owners[at.page][at.number] = written
        for kid in element.kids:
            below = self.write(kid, written)
            if below is not None:
                kids.append(below)
        # An empty cell keeps a table in shape; any other empty part would only be noise.
        if not len(kids) and element.role not in (Role.CELL, Role.HEADER):
            return None
        written.K = kids
        return written


def _described(element: Element, parent: Object) -> Dictionary:
    described = Dictionary(Type=Name.StructElem, S=Name(f"/{element.role}"), P=parent)
    if element.language is not None:
        described.Lang = String(element.language.value)
    if element.role is Role.FIGURE:
        described.Alt = String(element.says)
    if element.spelled:
        described.ActualText = String(element.spelled)
    if element.scope is not None:
        described.A = Dictionary(O=Name.Table, Scope=Name(f"/{element.scope}"))
    return described


def _write_owners(pdf: pikepdf.Pdf, tree: Object, owners: list[dict[int, Object]]) -> None:
    """From a page's content back to its part, as readers ask when somebody points at it."""
    numbers = Array()
    for number, (page, owned) in enumerate(zip(pdf.pages, owners, strict=True)):
        page.obj.StructParents = number
        page.obj.Tabs = Name.S
        numbers.append(number)
        numbers.append(pdf.make_indirect(Array([owned[at] for at in sorted(owned)])))
    tree.ParentTree = pdf.make_indirect(Dictionary(Nums=numbers))
    tree.ParentTreeNextKey = len(pdf.pages)
