# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which page belongs to which route: the only file of the windows that knows every page."""

from klantreis.ui import routes
from klantreis.ui.page import Rooms
from klantreis.ui.rooms.entry.entry import EntryPage
from klantreis.ui.rooms.entry.field import FieldPage
from klantreis.ui.rooms.entry.forget import ForgetPage
from klantreis.ui.rooms.entry.kind import KindPage
from klantreis.ui.rooms.entry.own_view import OwnViewPage
from klantreis.ui.rooms.entry.photo_file import PhotoFilePage
from klantreis.ui.rooms.entry.settle import SettlePage
from klantreis.ui.rooms.entry.tell import TellPage
from klantreis.ui.rooms.entry.versions import VersionsPage
from klantreis.ui.rooms.entry.write import WritePage
from klantreis.ui.rooms.home import HomePage
from klantreis.ui.rooms.settings import SettingsPage

ROOMS: Rooms = {
    routes.EntryRoom: EntryPage,
    routes.FieldRoom: FieldPage,
    routes.ForgetRoom: ForgetPage,
    routes.Home: HomePage,
    routes.KindRoom: KindPage,
    routes.OwnViewRoom: OwnViewPage,
    routes.PhotoFile: PhotoFilePage,
    routes.SettingsRoom: SettingsPage,
    routes.SettleRoom: SettlePage,
    routes.Tell: TellPage,
    routes.VersionsRoom: VersionsPage,
    routes.WriteText: WritePage,
}
