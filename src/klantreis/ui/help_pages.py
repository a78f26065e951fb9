# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which page of the manual goes with which place."""

from collections.abc import Mapping

from klantreis.ui import key_routes, paper_routes, routes
from klantreis.ui.rooms.door import routes as door
from klantreis.ui.rooms.keys.routes import OtherKey
from klantreis.ui.routes import ManualRoom, Route

PAGE_OF: Mapping[type[Route], str] = {
    door.AfterRecovery: "lost",
    door.FirstPapers: "recovery",
    door.FirstVisit: "begin",
    door.MendJourney: "backup",
    door.NewProfile: "worker-first-visit",
    door.OpenBy: "open",
    door.TakeCopy: "copies",
    door.WhoSits: "open",
    door.WorkerAlone: "worker-cannot",
    key_routes.Backups: "backup",
    key_routes.Copies: "copies",
    key_routes.CopyMet: "copies",
    key_routes.Invite: "keys",
    key_routes.JourneyOn: "keys",
    key_routes.KeyPapers: "recovery",
    key_routes.LetGo: "keys",
    key_routes.MakeCopy: "copies",
    key_routes.MemberRoom: "keys",
    key_routes.NewKey: "other-key",
    key_routes.NewSheet: "recovery",
    key_routes.OpeningLog: "keys",
    key_routes.OwnCard: "worker-handover",
    key_routes.TakeBack: "copies",
    key_routes.TwoVersions: "copies",
    key_routes.WhoMayOpen: "keys",
    OtherKey: "other-key",
    paper_routes.Giving: "share",
    paper_routes.PaperRoom: "print",
    paper_routes.SharedRoom: "share",
    paper_routes.WithdrawRoom: "withdraw",
    routes.AsideRoom: "forget",
    routes.CardsRoom: "cards",
    routes.DayRoom: "look-back",
    routes.DreamRoom: "dream",
    routes.EntryRoom: "write",
    routes.FieldRoom: "write",
    routes.ForgetRoom: "forget",
    routes.Home: "home",
    routes.KeysRoom: "keys",
    routes.KindRoom: "write",
    routes.LookBackRoom: "look-back",
    routes.OnThisDayRoom: "look-back",
    routes.OwnViewRoom: "proposals",
    routes.OwnVoice: "settings",
    routes.PeopleRoom: "people",
    routes.PhotoFile: "photo",
    routes.PostRoom: "post",
    routes.PrintRoom: "print",
    routes.ProposalsRoom: "proposals",
    routes.QuestionsRoom: "questions",
    routes.SearchRoom: "search",
    routes.SettingsRoom: "settings",
    routes.SettleRoom: "copies",
    routes.SharingRoom: "share",
    routes.Shelf: "open",
    routes.StepsRoom: "steps",
    routes.TalentsRoom: "talents",
    routes.TalkCard: "questions",
    routes.TalksRoom: "talks",
    routes.VersionsRoom: "forget",
    routes.WorkerSits: "worker-sits",
    routes.WriteText: "write",
}
_TELLING = {"voice": "talk", "photo": "photo", "drawing": "draw"}


def help_for(route: Route) -> ManualRoom:
    """The page of the manual about where somebody is; all pages when they are in the manual."""
    if isinstance(route, routes.Tell):
        return ManualRoom(_TELLING[route.media.value])
    return ManualRoom(PAGE_OF.get(type(route), ""))
