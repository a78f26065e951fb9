# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""What the screens of inviting share: what was answered so far."""

from klantreis.ui.around import Around
from klantreis.ui.key_routes import Invite
from klantreis.ui.rooms.keys.page import OwnKeyPage


class InvitePage(OwnKeyPage):
    """One screen of inviting; what was answered before is carried along."""

    def __init__(self, around: Around, route: Invite) -> None:
        self.far = route
        super().__init__(around, route)
