# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The manual for the client: home, and the four ways to tell."""

from klantreis.words.manual.pages import mind, page, picture, say, steps
from klantreis.words.pictograms import Pictogram

TELLING = (
    page(
        "home",
        Pictogram.HOME,
        ("Hier waren we", "Here we were"),
        say(
            "Hier begin je elke keer. Je ziet waar je was.",
            "You begin here each time. You see where you were.",
        ),
        picture(
            "home", "Bovenaan staat wat je het laatst zei.", "At the top is what you said last."
        ),
        say(
            "Daaronder zijn 5 deuren. Vragen, stappen, mensen, talent en terugkijken.",
            "Below are 5 doors. Questions, steps, people, talents and looking back.",
        ),
        say(
            "Onderaan staat wat je minder vaak nodig hebt.",
            "At the bottom is what you need less often.",
        ),
        say(
            "Bovenaan staat ook wie er schrijft. Druk erop om te wisselen.",
            "The top also shows who is writing. Press it to change.",
        ),
    ),
    page(
        "write",
        Pictogram.WRITE,
        ("Schrijven", "Write"),
        steps(
            ("Druk op ‘Schrijven’.", "Press ‘Write’."),
            ("Typ wat je wilt. Kort mag ook.", "Type what you want. Short is fine too."),
            ("Druk op ‘Klaar’.", "Press ‘Done’."),
        ),
        say(
            "Klantreis bewaart vanzelf. Ook als de computer uitvalt.",
            "Klantreis saves by itself. Even if the computer goes off.",
        ),
        say(
            "Waar gaat het over? Dat zeg je later. Of niet.",
            "What is it about? You say that later. Or never.",
        ),
        say(
            "Hoe voelde het? Kies een gezicht. Of schrijf een eigen woord.",
            "How did it feel? Choose a face. Or write a word of your own.",
        ),
    ),
    page(
        "talk",
        Pictogram.TALK,
        ("Praten", "Talk"),
        say("Je hoeft niet te typen. Zeg het gewoon.", "You do not have to type. Just say it."),
        steps(
            ("Druk op ‘Praten’.", "Press ‘Talk’."),
            ("Begin met opnemen. Neem de tijd.", "Start recording. Take your time."),
            ("Stop, en luister het terug.", "Stop, and listen to it."),
        ),
        say("Je stem zit ook op slot.", "Your voice is locked too."),
        mind(
            "Zie je de knop niet? Dan is er geen microfoon.",
            "Is the button not there? Then there is no microphone.",
        ),
    ),
    page(
        "photo",
        Pictogram.PHOTO,
        ("Een foto", "A photo"),
        steps(
            ("Druk op ‘Foto’.", "Press ‘Photo’."),
            (
                "Maak een foto, of kies er 1 van de computer.",
                "Take a photo, or choose one from the computer.",
            ),
            ("Is de foto goed? Bewaar hem.", "Is the photo right? Save it."),
        ),
        say(
            "Klantreis haalt weg waar de foto gemaakt is.",
            "Klantreis takes out where the photo was taken.",
        ),
        mind(
            "De foto op je telefoon of stick blijft daar. Wis hem zelf.",
            "The photo on your phone or stick stays there. Erase it yourself.",
        ),
    ),
    page(
        "draw",
        Pictogram.DRAW,
        ("Tekenen", "Draw"),
        steps(
            ("Druk op ‘Tekenen’.", "Press ‘Draw’."),
            ("Kies een kleur en een dikte.", "Choose a colour and a width."),
            ("Teken met de muis of een pen.", "Draw with the mouse or a pen."),
        ),
        say(
            "Ging het anders? Haal de laatste lijn weg.",
            "Did it go otherwise? Take back the last line.",
        ),
    ),
    page(
        "search",
        Pictogram.SEARCH,
        ("Zoeken", "Search"),
        say(
            "Typ een woord. Klantreis zoekt mee terwijl je typt.",
            "Type a word. Klantreis searches while you type.",
        ),
        say(
            "Het zoekt in alles van jou. Ook in wat alleen van jou is.",
            "It looks in everything of yours. Also in what is yours alone.",
        ),
        say("Je woorden blijven nergens staan.", "Your words stay nowhere."),
    ),
)
