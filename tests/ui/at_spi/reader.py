# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Somebody with a screen reader: begins a journey, writes a sentence, locks, and opens again.

Runs under the system's Python, which brings the bindings for AT-SPI. It finds controls by what the
program tells assistive technology, and presses them through it; it sees no pixel and no widget.
"""

import json
import re
import sys
import time
from collections.abc import Iterator
from typing import Any

import gi  # type: ignore[import-not-found]  # of the system's Python, not of ours

gi.require_version("Atspi", "2.0")
Atspi = __import__("gi.repository.Atspi", fromlist=["Atspi"])

# The bindings come without types.
Node = Any

SENTENCE = "Ik wil rust in huis."
PATIENCE_S = 30.0
NUMBERED = re.compile(r"^([1-4])\. (\S+)$")


def main() -> int:
    """The whole way; tells as JSON what was heard on it."""
    heard: dict[str, object] = {}
    for key in ("shelf.new", "visit.nl", "visit.mine"):
        press(key)
    fill("visit.name", "Toos")
    for key in ("visit.on", "visit.cover:2", "visit.words:words"):
        press(key)
    wait_for("visit.written")
    words = secret_words()
    heard["words"] = len(words)
    press("visit.written")
    press("papers.later")
    press("tell.write")
    heard["question"] = wait_for("write.text").get_name()
    fill("write.text", SENTENCE)
    press("write.ready")
    wait_for("entry.edit")
    heard["entry"] = SENTENCE in said()
    heard["nameless"] = [describe(one) for one in focusable() if not one.get_name().strip()]
    press("frame.away")
    press("shelf.open")
    press("who.alone")
    for number, word in enumerate(words, start=1):
        fill(f"open.word-{number}", word)
    press("open.go")
    wait_for("home.last")
    heard["again"] = any(SENTENCE in one for one in said())
    sys.stdout.write(json.dumps(heard) + "\n")
    return 0


def press(key: str) -> None:
    """Press the control of *key* through its accessible action."""
    Atspi.Action.do_action(wait_for(key), 0)


def fill(key: str, text: str) -> None:
    """Put *text* in the field of *key* through its accessible text."""
    Atspi.EditableText.set_text_contents(wait_for(key), text)


def wait_for(key: str) -> Node:
    """The control of *key*, as soon as it is there."""
    ends = time.monotonic() + PATIENCE_S
    while time.monotonic() < ends:
        for one in everything():
            if matches(one, key) and is_showing(one):
                return one
        time.sleep(0.1)
    raise SystemExit(f"there is no {key} here: {sorted(set(said()))[:40]}")


def matches(one: Node, key: str) -> bool:
    """Whether *one* is the control of *key*, or one of the list of *key*."""
    name = identity(one)
    return name.endswith(f".{key}") or f".{key}:" in name


def identity(one: Node) -> str:
    """What the program calls it: the path of names that Qt tells."""
    try:
        return str(one.get_accessible_id() or "")
    except (AttributeError, gi.repository.GLib.Error):
        return ""


def everything() -> Iterator[Node]:
    """All that assistive technology is told of, from top to bottom."""
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        found = desktop.get_child_at_index(number)
        if found is not None and found.get_name() == "klantreis":
            yield from below(found)


def below(one: Node) -> Iterator[Node]:
    """*one* and what is in it; what goes away while one looks is left out."""
    try:
        yield one
        for number in range(one.get_child_count()):
            inner = one.get_child_at_index(number)
            if inner is not None:
                yield from below(inner)
    except gi.repository.GLib.Error:
        return


def has(one: Node, state: object) -> bool:
    """Whether *one* is in that state."""
    try:
        return bool(one.get_state_set().contains(state))
    except gi.repository.GLib.Error:
        return False


def is_showing(one: Node) -> bool:
    """Whether it can be seen and used."""
    return has(one, Atspi.StateType.SHOWING) and has(one, Atspi.StateType.ENABLED)


def focusable() -> list[Node]:
    """What the keyboard can come to."""
    return [one for one in everything() if has(one, Atspi.StateType.FOCUSABLE) and is_showing(one)]


def said() -> list[str]:
    """Every name that is on the screen."""
    return [str(one.get_name()) for one in everything() if has(one, Atspi.StateType.SHOWING)]


def describe(one: Node) -> str:
    """What it is and where, without anybody's words."""
    return f"{one.get_role_name()} {identity(one)}"


def secret_words() -> list[str]:
    """The four words that were assigned, as they stand on the page."""
    shown = (NUMBERED.match(one) for one in said())
    words = {found[1]: found[2] for found in shown if found is not None}
    return [words[number] for number in sorted(words)]


if __name__ == "__main__":
    Atspi.init()
    # A machine under load answers late; that is no answer missing.
    Atspi.set_timeout(5_000, 30_000)
    sys.exit(main())
