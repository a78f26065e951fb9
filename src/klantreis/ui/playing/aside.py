# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What hands at the windows leave to the services, each with its reason. It may only shrink."""

from collections.abc import Mapping
from enum import Enum

from klantreis.stories import format as told
from klantreis.stories.fields import Kind
from klantreis.stories.wording import CLIENT
from klantreis.stories.world import World


class Aside(Enum):
    """Why the services did (a part of) an act."""

    DIFFERENCE = "what it makes a difference has a room of its own, in a later version"
    RESTORE = "a backup comes back where a journey is damaged, and here it is not"
    MEMBER_WORDS = "the windows write whose words as a name, not as somebody at the table"
    PROPOSED_FIELDS = "a proposal in the windows is its text"
    PROPOSED_OWN = "what a worker brings is theirs: the windows do not propose it"
    SAME_LANGUAGE = "the windows put the other language beside it, and never the same one"
    SET_RIGHT = "the windows have no place for a part of it: the service set that right"
    NOT_OFFERED = "the windows do not offer this here, and the service does it"


_ACTS: Mapping[type[told.Act], Aside] = {told.RestoreBackupAct: Aside.RESTORE}


def why_aside(world: World, act: told.Act) -> Aside | None:
    """Why *act* is not for hands; None when hands do it."""
    match act:
        case told.ProposeAct():
            return _of_proposal(world, act)
        case told.WriteAct(kind=Kind.DIFFERENCE) | told.ReviseAct(kind=Kind.DIFFERENCE):
            return Aside.DIFFERENCE
        case told.ShareAct() | told.PrintAct() if act.also_in is world.language:
            return Aside.SAME_LANGUAGE
    return _ACTS.get(type(act))


def _of_proposal(world: World, act: told.ProposeAct) -> Aside | None:
    content = act.content
    if act.kind is Kind.DIFFERENCE:
        return Aside.DIFFERENCE
    if act.kind is Kind.CONTRIBUTION:
        return Aside.PROPOSED_OWN
    if is_member(world, act.words_of) and act.words_of != act.by:
        return Aside.MEMBER_WORDS
    if content.fields or content.photo or content.voice or content.drawing or not content.text:
        return Aside.PROPOSED_FIELDS
    return None


def is_member(world: World, who: str) -> bool:
    """Whether *who* is somebody who can sit at the table, and not just a name."""
    return who == CLIENT or who in world.workers
