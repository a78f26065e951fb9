# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""Every pictogram and picture that the windows use, by what it means; the value is its file."""

from enum import StrEnum, unique


@unique
class Pictogram(StrEnum):
    """A sign on a control. No two meanings share a sign: somebody may go by these alone."""

    # The five doors of home, and what lies under them.
    QUESTIONS = "chats-circle"
    STEPS = "footprints"
    PEOPLE = "users-three"
    TALENTS = "star"
    LOOK_BACK = "clock-counter-clockwise"
    SHARE = "hand-heart"
    CARDS = "cardholder"
    PRINT = "printer"
    SEARCH = "magnifying-glass"
    MY_KEYS = "key"

    # The other rooms.
    HOME = "house"
    MAY_THIS_IN = "tray-arrow-down"
    TALKS = "chats-teardrop"
    DREAM = "cloud-moon"
    POST = "mailbox"
    DIFFERENCE = "scales"
    PILOT = "chart-bar"
    SETTINGS = "gear-six"

    # Four ways to tell.
    ADD = "plus-circle"
    WRITE = "pencil-line"
    TALK = "microphone"
    PHOTO = "camera"
    DRAW = "paint-brush"

    # Door, locks, and who is at the table.
    SHELF = "books"
    OPEN_DOOR = "door-open"
    LOCK = "lock"
    UNLOCK = "lock-open"
    AWAY = "eye-slash"
    CODE_WORDS = "textbox"
    CODE_PICTURES = "grid-nine"
    KEY_CARD = "qr-code"
    KEY_FILE = "usb"
    PIN_CODE = "password"
    SHOW_TYPED = "eye"
    SAFE = "shield-check"
    LESS_SAFE = "shield-warning"
    RECOVERY_SHEET = "lifebuoy"
    COPIES = "copy"
    TAKE_BACK = "hand-withdraw"
    OPENING_LOG = "list-magnifying-glass"
    REHEARSAL = "arrows-clockwise"
    TWO_VERSIONS = "arrows-merge"
    CLIENT = "user"
    WORKER = "briefcase"
    TOGETHER = "users"
    PEN = "pen"

    # Going, doing, undoing.
    BACK = "arrow-left"
    FORWARD = "arrow-right"
    UP = "arrow-up"
    DOWN = "arrow-down"
    CLOSE = "x"
    YES = "check-circle"
    NO = "x-circle"
    DONE = "check"
    LATER = "clock"
    UNDO = "arrow-u-up-left"
    REDO = "arrow-u-up-right"
    DELETE = "trash"
    MORE = "dots-three-circle"
    HELP = "question"
    INFORMATION = "info"
    TAKE_CARE = "warning-circle"
    SAVED = "seal-check"
    IN_MY_WORDS = "chat-text"
    ATTACH = "paperclip"
    OPEN_FILE = "folder-open"
    SAVE_COPY = "download-simple"
    FILTER = "funnel"

    # Sound and pictures.
    READ_ALOUD = "speaker-high"
    SILENCE = "speaker-slash"
    PLAY = "play"
    PAUSE = "pause"
    STOP = "stop"
    RECORD = "record"
    OWN_VOICE = "user-sound"
    IMAGE = "image"
    ERASE = "eraser"
    COLOUR = "palette"
    LINE_WIDTH = "scribble"

    # Steps on the ladder.
    LADDER = "ladder-simple"
    CAN_DO_MYSELF = "person-arms-spread"
    WANT_TO_LEARN = "student"
    FIND_TOGETHER = "handshake"
    NO_PLACE_YET = "circle-dashed"
    IDEA = "lightbulb"
    OTHER_SHELF = "arrows-down-up"
    WENT_OTHERWISE = "path"
    LET_GO = "feather"
    SAFETY_NET = "umbrella-simple"

    # People and places, both directions, then and now.
    CIRCLES = "circles-three"
    PERSON = "smiley"
    GROUP = "users-four"
    PLACE = "map-pin"
    ANIMAL = "paw-print"
    ORGANISATION = "bank"
    PHONE = "phone"
    I_MEAN = "hand-arrow-up"
    THEY_MEAN = "hand-arrow-down"
    BOTH_WAYS = "arrows-left-right"
    THEN_AND_NOW = "hourglass-medium"
    THEN = "scroll"
    NOW = "sun-horizon"

    # Questions, talks, days.
    AT_STAKE = "heartbeat"
    VIEWS = "eyes"
    WISH = "heart"
    PRIVATE = "eye-closed"
    WITHOUT_ME = "user-circle-dashed"
    WITH_ME = "user-circle-check"
    CALENDAR = "calendar-dots"
    TIMELINE = "line-segments"
    LIST = "list-bullets"
    ON_THIS_DAY = "calendar-heart"

    # Letters and cards.
    LETTER = "envelope-simple"
    OPENED_LETTER = "envelope-open"
    DRAWER = "archive"
    SMALL_STEP = "sneaker-move"
    HARD_TIMES = "cloud-lightning"
    HOMECOMING = "house-line"
    NEIGHBOURS = "buildings"
    HANDOVER = "swap"
    CONTRIBUTION = "hand-deposit"
    RECEIPT = "receipt"
    WITHDRAW = "arrow-bend-double-up-left"
    SHARE_LOG = "notebook"
    SEND = "paper-plane-tilt"

    # Paper on the screen, and the places on this computer.
    PAPER = "file-text"
    BIGGER = "magnifying-glass-plus"
    SMALLER = "magnifying-glass-minus"
    DOCUMENTS = "files"
    DESKTOP = "desktop"
    DOWNLOADS = "arrow-square-down"
    PICTURES = "images"
    STICK = "sim-card"
    FOLDER = "folder"
    FILE = "file"

    # Where a paper with a key is kept, and where it is not; cutting out a card.
    IN_A_DRAWER = "dresser"
    COMPUTER = "laptop"
    PHONE_CAMERA = "device-mobile-camera"
    CUT = "scissors"

    # Settings.
    LANGUAGE = "translate"
    TEXT_SIZE = "text-aa"
    THEME_LIGHT = "sun"
    THEME_DARK = "moon"
    THEME_CONTRAST = "circle-half"
    CALM = "leaf"
    KEYBOARD = "keyboard"


# These point along the line of reading, so they turn round where that runs from the right.
FOLLOWS_READING = frozenset({
    Pictogram.BACK,
    Pictogram.FORWARD,
    Pictogram.UNDO,
    Pictogram.REDO,
    Pictogram.WITHDRAW,
    Pictogram.LIST,
    Pictogram.OPENING_LOG,
    Pictogram.SEND,
    Pictogram.SMALL_STEP,
})  # fmt: skip


@unique
class Topic(StrEnum):
    """What something is about. None of these is among the pictures that open a lock."""

    LIVING = "house-with-garden"
    NEIGHBOURHOOD = "houses"
    MONEY = "euro-banknote"
    HEALTH = "stethoscope"
    FAMILY = "people-hugging"
    CHILDREN = "teddy-bear"
    LOVE = "red-heart"
    HELP = "handshake"
    WORK = "hammer-and-wrench"
    SCHOOL = "school"
    LETTERS = "closed-mailbox-with-raised-flag"
    LAW = "balance-scale"
    FOOD = "pot-of-food"
    HOUSEHOLD = "broom"
    ANIMALS = "paw-prints"
    TRAVEL = "bus"
    PHONE = "mobile-phone"
    FAITH = "folded-hands"
    SOMETHING_ELSE = "sparkles"


@unique
class Feeling(StrEnum):
    """How somebody feels; an order of kind, not of good and bad."""

    GLAD = "smiling-face-with-smiling-eyes"
    CALM = "relieved-face"
    PROUD = "star-struck"
    LOVED = "smiling-face-with-hearts"
    SO_SO = "neutral-face"
    TIRED = "sleeping-face"
    SAD = "crying-face"
    ALONE = "pensive-face"
    WORRIED = "worried-face"
    AFRAID = "fearful-face"
    ASHAMED = "flushed-face"
    ANGRY = "angry-face"
    CONFUSED = "face-with-spiral-eyes"
