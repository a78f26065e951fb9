# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Where in the program somebody can be. Values only: a page is made from its route, any time."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Route:
    """A place to be, with all that its page needs to be made anew in another language or size.

    Nothing secret is shown of it: the text of a route never holds what it carries.
    """

    def __repr__(self) -> str:
        return type(self).__name__


@dataclass(frozen=True, repr=False)
class Shelf(Route):
    """The door: covers on a shelf."""


@dataclass(frozen=True, repr=False)
class Home(Route):
    """*Hier waren we.*"""


@dataclass(frozen=True, repr=False)
class SettingsRoom(Route):
    """Language, size, theme, reading aloud, calm."""
