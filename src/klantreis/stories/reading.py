# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Read a story file: either all of it follows the format, or nothing is played."""

import re
import tomllib
from decimal import Decimal
from pathlib import Path

from klantreis.domain.language import Language
from klantreis.stories.acts import read_acts
from klantreis.stories.format import Story, Visit
from klantreis.stories.names import Names
from klantreis.stories.parsed import Parsed, not_a_story
from klantreis.stories.people import read_client, read_worker
from klantreis.stories.positions import find_positions
from klantreis.stories.setting import Setting
from klantreis.stories.wording import MAIN_COPY, Reason

FORMAT = 1
MOST_BYTES = 4 * 1024 * 1024

_BYTE_ORDER_MARK = "\ufeff"
_WHERE = re.compile(r"\(at line (\d+), column \d+\)$")
_KEY = re.compile(r"""\s*\[{0,2}\s*([A-Za-z0-9_\-."' ]*)""")


def load_story(path: Path) -> Story:
    """Read the story at *path*; its media must lie beside it.

    Raises NotAStory with `line`, `key` and `what` (a `Reason`).
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as problem:
        raise not_a_story(Reason.CANNOT_READ, line=0) from problem
    if len(data) > MOST_BYTES:
        raise not_a_story(Reason.TOO_BIG, line=0)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as problem:
        line = data.count(b"\n", 0, problem.start) + 1
        # The cause would quote the bytes of the story.
        raise not_a_story(Reason.NOT_UTF8, line=line) from None
    return read_story(text, beside=path.parent)


def read_story(text: str, *, beside: Path | None = None) -> Story:
    """Read a story from its *text*; media are looked for only when a folder *beside* is given.

    Raises NotAStory with `line`, `key` and `what` (a `Reason`).
    """
    if len(text) > MOST_BYTES:
        raise not_a_story(Reason.TOO_BIG, line=0)
    table = _parse(text.removeprefix(_BYTE_ORDER_MARK))
    if table.maybe_count("story") != FORMAT:
        table.value("story")
        raise table.refusal(Reason.WRONG_VALUE, "story")
    table.only({"story", "title", "language", "client", "worker", "visit"})
    names = Names()
    return Story(
        title=table.line_of_text("title"),
        language=table.word("language", Language),
        client=read_client(table.table("client")),
        workers=tuple(read_worker(worker, names) for worker in table.tables("worker")),
        visits=_read_visits(table, names, beside=beside),
    )


def _parse(text: str) -> Parsed:
    try:
        table = tomllib.loads(text, parse_float=Decimal)
        return Parsed(table, path=(), lines=find_positions(text))
    except (ValueError, ArithmeticError, RecursionError) as problem:
        found = _WHERE.search(str(problem))
        lines = text.split("\n")
        at_end = "end of document" in str(problem)
        line = int(found.group(1)) if found else len(lines) if at_end else 1
        key = _KEY.match(lines[line - 1])
        shown = key.group(1).strip() if key else ""
        # The cause would quote the story.
        raise not_a_story(Reason.NOT_TOML, line=line, key=shown) from None


def _read_visits(table: Parsed, names: Names, *, beside: Path | None) -> tuple[Visit, ...]:
    visits: list[Visit] = []
    first = 1
    for visit_table in table.tables("visit"):
        visits.append(_read_visit(visit_table, names, first=first, beside=beside))
        first += len(visits[-1].acts)
    return tuple(visits)


def _read_visit(table: Parsed, names: Names, *, first: int, beside: Path | None) -> Visit:
    table.only({"at", "opened_by", "present", "copy", "act"})
    at = table.moment("at")
    opened_by = names.person(table, "opened_by")
    copy = names.copy(table, "copy") if "copy" in table else MAIN_COPY
    setting = Setting(n=first, at=at, opened_by=opened_by, names=names, beside=beside)
    acts = read_acts(table, setting)
    # After the acts: somebody may be invited at the very table where they sit.
    present = names.people(table, "present") if "present" in table else (opened_by,)
    return Visit(line=table.line, at=at, opened_by=opened_by, present=present, copy=copy, acts=acts)
