# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which page belongs to which route: the only file of the windows that knows every page."""

from klantreis.ui.page import Rooms
from klantreis.ui.rooms.settings import SettingsPage
from klantreis.ui.routes import SettingsRoom

ROOMS: Rooms = {
    SettingsRoom: SettingsPage,
}
