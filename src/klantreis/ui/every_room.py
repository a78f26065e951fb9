# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which page belongs to which route: the only file of the windows that knows every page."""

from klantreis.ui import (
    difference_routes,
    key_routes,
    moving_routes,
    paper_routes,
    pilot_routes,
    routes,
)
from klantreis.ui.page import Rooms
from klantreis.ui.rooms.cards import CardsPage
from klantreis.ui.rooms.difference.hours import HoursPage
from klantreis.ui.rooms.difference.room import DifferencePage
from klantreis.ui.rooms.difference.situation import SituationPage
from klantreis.ui.rooms.difference.telling import telling_page
from klantreis.ui.rooms.door import routes as door
from klantreis.ui.rooms.door.coming_back import LookInCopyPage
from klantreis.ui.rooms.door.mending import MendPage, TakePage
from klantreis.ui.rooms.door.new_profile import new_profile_page
from klantreis.ui.rooms.door.new_way import new_way_page
from klantreis.ui.rooms.door.opening import OpenPage
from klantreis.ui.rooms.door.papers import FirstPapersPage
from klantreis.ui.rooms.door.shelf import ShelfPage
from klantreis.ui.rooms.door.who import WhoPage
from klantreis.ui.rooms.door.worker import WorkerPage
from klantreis.ui.rooms.entry.entry import EntryPage
from klantreis.ui.rooms.entry.field import FieldPage
from klantreis.ui.rooms.entry.forget import ForgetPage
from klantreis.ui.rooms.entry.kind import KindPage
from klantreis.ui.rooms.entry.own_view import OwnViewPage
from klantreis.ui.rooms.entry.photo_file import PhotoFilePage
from klantreis.ui.rooms.entry.settle import SettlePage
from klantreis.ui.rooms.entry.tell import TellPage
from klantreis.ui.rooms.entry.versions import VersionsPage
from klantreis.ui.rooms.entry.whose import WhosePage
from klantreis.ui.rooms.entry.write import WritePage
from klantreis.ui.rooms.home import HomePage
from klantreis.ui.rooms.keys import routes as keys
from klantreis.ui.rooms.keys.backups import BackupsPage
from klantreis.ui.rooms.keys.cards import OwnCardPage
from klantreis.ui.rooms.keys.changing import NewKeyPage, other_key_page
from klantreis.ui.rooms.keys.confirming import ConfirmReadPage, ConfirmTakeAllPage
from klantreis.ui.rooms.keys.copies import CopiesPage, MakeCopyPage, TakeBackPage
from klantreis.ui.rooms.keys.court import CourtPage
from klantreis.ui.rooms.keys.going_back import GoBackPage, GoBackToPage
from klantreis.ui.rooms.keys.inviting import invite_page
from klantreis.ui.rooms.keys.journey import JourneyOnPage
from klantreis.ui.rooms.keys.log import OpeningLogPage
from klantreis.ui.rooms.keys.member import LetGoPage, MemberPage
from klantreis.ui.rooms.keys.met import CopyMetPage, TwoVersionsPage
from klantreis.ui.rooms.keys.papers import KeyPapersPage, new_sheet_page
from klantreis.ui.rooms.keys.people import WhoMayOpenPage
from klantreis.ui.rooms.keys.room import KeysPage
from klantreis.ui.rooms.looking_back.aside import AsidePage
from klantreis.ui.rooms.looking_back.days import DayPage, OnThisDayPage
from klantreis.ui.rooms.looking_back.room import look_back_page
from klantreis.ui.rooms.manual import manual_page
from klantreis.ui.rooms.moving.came import CameInPage
from klantreis.ui.rooms.moving.media import LookAtMediaPage
from klantreis.ui.rooms.moving.notes import LookAtNotesPage
from klantreis.ui.rooms.moving.room import MoveInPage, PickPage
from klantreis.ui.rooms.own_voice import own_voice_page
from klantreis.ui.rooms.people import PeoplePage
from klantreis.ui.rooms.pilot.asking import contributing_page
from klantreis.ui.rooms.pilot.calculator import CalculatorPage
from klantreis.ui.rooms.pilot.desk import DeskPage
from klantreis.ui.rooms.pilot.files import FilesPage
from klantreis.ui.rooms.pilot.report import ReportPage
from klantreis.ui.rooms.post import PostPage
from klantreis.ui.rooms.printing.paper import PaperPage
from klantreis.ui.rooms.printing.room import PrintPage
from klantreis.ui.rooms.proposals import ProposalsPage
from klantreis.ui.rooms.searching import SearchPage
from klantreis.ui.rooms.settings import SettingsPage
from klantreis.ui.rooms.sharing.giving import giving_page
from klantreis.ui.rooms.sharing.room import SharingPage
from klantreis.ui.rooms.sharing.shared import SharedPage
from klantreis.ui.rooms.sharing.withdrawing import WithdrawPage
from klantreis.ui.rooms.simple import DreamPage, QuestionsPage, TalentsPage
from klantreis.ui.rooms.steps import StepsPage
from klantreis.ui.rooms.talk_card import TalkCardPage
from klantreis.ui.rooms.talks import TalksPage

ROOMS: Rooms = {
    difference_routes.DifferenceRoom: DifferencePage,
    difference_routes.HoursRoom: HoursPage,
    difference_routes.SituationRoom: SituationPage,
    difference_routes.Telling: telling_page,
    door.AfterRecovery: new_way_page,
    door.CardFor: WorkerPage,
    door.ComeBack: new_way_page,
    door.FirstPapers: FirstPapersPage,
    door.FirstVisit: new_way_page,
    door.LookInCopy: LookInCopyPage,
    door.MendJourney: MendPage,
    door.NewProfile: new_profile_page,
    door.OpenBy: OpenPage,
    door.TakeCopy: TakePage,
    door.WhoSits: WhoPage,
    door.WorkerAlone: WorkerPage,
    routes.ManualRoom: manual_page,
    key_routes.Backups: BackupsPage,
    key_routes.Copies: CopiesPage,
    key_routes.CopyMet: CopyMetPage,
    key_routes.Court: CourtPage,
    key_routes.GoBack: GoBackPage,
    key_routes.GoBackTo: GoBackToPage,
    key_routes.Invite: invite_page,
    key_routes.JourneyOn: JourneyOnPage,
    key_routes.KeyPapers: KeyPapersPage,
    key_routes.LetGo: LetGoPage,
    key_routes.MakeCopy: MakeCopyPage,
    key_routes.MemberRoom: MemberPage,
    key_routes.NewKey: NewKeyPage,
    key_routes.NewSheet: new_sheet_page,
    key_routes.OpeningLog: OpeningLogPage,
    key_routes.OwnCard: OwnCardPage,
    key_routes.ReadAlong: ConfirmReadPage,
    key_routes.TakeAll: ConfirmTakeAllPage,
    key_routes.TakeBack: TakeBackPage,
    key_routes.TwoVersions: TwoVersionsPage,
    key_routes.WhoMayOpen: WhoMayOpenPage,
    keys.OtherKey: other_key_page,
    moving_routes.CameIn: CameInPage,
    moving_routes.LookAtMedia: LookAtMediaPage,
    moving_routes.LookAtNotes: LookAtNotesPage,
    moving_routes.MoveIn: MoveInPage,
    moving_routes.PickFrom: PickPage,
    paper_routes.Giving: giving_page,
    paper_routes.PaperRoom: PaperPage,
    paper_routes.SharedRoom: SharedPage,
    paper_routes.WithdrawRoom: WithdrawPage,
    pilot_routes.Contributing: contributing_page,
    pilot_routes.PilotCalculator: CalculatorPage,
    routes.PilotDesk: DeskPage,
    pilot_routes.PilotFiles: FilesPage,
    pilot_routes.PilotReportRoom: ReportPage,
    routes.AsideRoom: AsidePage,
    routes.DayRoom: DayPage,
    routes.EntryRoom: EntryPage,
    routes.FieldRoom: FieldPage,
    routes.ForgetRoom: ForgetPage,
    routes.Home: HomePage,
    routes.TalentsRoom: TalentsPage,
    routes.QuestionsRoom: QuestionsPage,
    routes.DreamRoom: DreamPage,
    routes.TalksRoom: TalksPage,
    routes.TalkCard: TalkCardPage,
    routes.StepsRoom: StepsPage,
    routes.ProposalsRoom: ProposalsPage,
    routes.PostRoom: PostPage,
    routes.PeopleRoom: PeoplePage,
    routes.CardsRoom: CardsPage,
    routes.KeysRoom: KeysPage,
    routes.KindRoom: KindPage,
    routes.LookBackRoom: look_back_page,
    routes.OnThisDayRoom: OnThisDayPage,
    routes.OwnViewRoom: OwnViewPage,
    routes.OwnVoice: own_voice_page,
    routes.PhotoFile: PhotoFilePage,
    routes.PrintRoom: PrintPage,
    routes.SearchRoom: SearchPage,
    routes.SettingsRoom: SettingsPage,
    routes.SettleRoom: SettlePage,
    routes.SharingRoom: SharingPage,
    routes.Tell: TellPage,
    routes.VersionsRoom: VersionsPage,
    routes.WhoseRoom: WhosePage,
    routes.WriteText: WritePage,
    routes.Shelf: ShelfPage,
    routes.WorkerSits: WorkerPage,
}
