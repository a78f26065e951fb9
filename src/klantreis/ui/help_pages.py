# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Which page of the manual goes with which place."""

from collections.abc import Mapping

from klantreis.ui.routes import ManualRoom, Route, Tell

# By the names of their routes: the table knows this before the door, and loads no room for it.
PAGE_OF: Mapping[str, str] = {
    "AfterRecovery": "lost",
    "AsideRoom": "forget",
    "Backups": "backup",
    "CameIn": "move-in",
    "CardFor": "worker-handover",
    "CardsRoom": "cards",
    "Contributing": "difference",
    "Copies": "copies",
    "CopyMet": "copies",
    "DayRoom": "look-back",
    "DifferenceRoom": "difference",
    "DreamRoom": "dream",
    "EntryRoom": "write",
    "FieldRoom": "write",
    "FirstPapers": "recovery",
    "FirstVisit": "begin",
    "ForgetRoom": "forget",
    "Giving": "share",
    "GoBack": "backup",
    "GoBackTo": "backup",
    "Home": "home",
    "HoursRoom": "worker-can",
    "Invite": "keys",
    "JourneyOn": "keys",
    "KeyPapers": "recovery",
    "KeysRoom": "keys",
    "KindRoom": "write",
    "LetGo": "keys",
    "LookBackRoom": "look-back",
    "LookAtNotes": "move-in",
    "MakeCopy": "copies",
    "MemberRoom": "keys",
    "MendJourney": "backup",
    "MoveIn": "move-in",
    "NewKey": "other-key",
    "NewProfile": "worker-first-visit",
    "NewSheet": "recovery",
    "OnThisDayRoom": "look-back",
    "OpenBy": "open",
    "OpeningLog": "keys",
    "OtherKey": "other-key",
    "OwnCard": "worker-handover",
    "OwnViewRoom": "proposals",
    "OwnVoice": "settings",
    "PaperRoom": "print",
    "PeopleRoom": "people",
    "PhotoFile": "photo",
    "PickFrom": "move-in",
    "PilotCalculator": "manager-pilot",
    "PilotDesk": "manager-pilot",
    "PilotFiles": "manager-pilot",
    "PilotReportRoom": "manager-pilot",
    "PostRoom": "post",
    "PrintRoom": "print",
    "ProposalsRoom": "proposals",
    "QuestionsRoom": "questions",
    "SearchRoom": "search",
    "SettingsRoom": "settings",
    "SettleRoom": "copies",
    "SharedRoom": "share",
    "SharingRoom": "share",
    "Shelf": "open",
    "SituationRoom": "difference",
    "StepsRoom": "steps",
    "TakeBack": "copies",
    "TakeCopy": "copies",
    "TalentsRoom": "talents",
    "TalkCard": "questions",
    "TalksRoom": "talks",
    "Telling": "difference",
    "TwoVersions": "copies",
    "VersionsRoom": "forget",
    "WhoMayOpen": "keys",
    "WhoSits": "open",
    "WhoseRoom": "write",
    "WithdrawRoom": "withdraw",
    "WorkerAlone": "worker-cannot",
    "WorkerSits": "worker-sits",
    "WriteText": "write",
}
_TELLING = {"voice": "talk", "photo": "photo", "drawing": "draw"}


def help_for(route: Route) -> ManualRoom:
    """The page of the manual about where somebody is; all pages when they are in the manual."""
    if isinstance(route, Tell):
        return ManualRoom(_TELLING[route.media.value])
    return ManualRoom(PAGE_OF.get(type(route).__name__, ""))
