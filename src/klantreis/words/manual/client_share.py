# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The manual for the client: what others write, what is yours alone, giving and taking back."""

from klantreis.words.manual.pages import mind, page, picture, say, steps
from klantreis.words.pictograms import Pictogram

SHARING = (
    page(
        "proposals",
        Pictogram.MAY_THIS_IN,
        ("Mag dit erin?", "May this in?"),
        say(
            "Schrijft je werker iets? Dan is het eerst een voorstel.",
            "Does your worker write something? It is a proposal first.",
        ),
        picture("proposals-room", "Een voorstel wacht op jou.", "A proposal waits for you."),
        steps(
            ("‘Ja’: het komt in jouw dagboek.", "‘Yes’: it goes into your journal."),
            ("In eigen woorden: jij zegt het beter.", "In your own words: you say it better."),
            ("‘Nee’: de tekst is weg.", "‘No’: the text is gone."),
        ),
        say("Je mag ook wachten.", "You can also wait."),
    ),
    page(
        "talks",
        Pictogram.TALKS,
        ("Overleg over mij", "Talks about me"),
        say(
            "Praat iemand over jou? Dat kun je opschrijven.",
            "Does somebody talk about you? You can write it down.",
        ),
        say(
            "Wie was het? Was jij erbij? Wat is afgesproken?",
            "Who was it? Were you there? What did they agree?",
        ),
        say(
            "Wil je erbij zijn? Druk dan ‘Praat met mij’ af.",
            "Do you want to be there? Print ‘Talk with me’.",
        ),
    ),
    page(
        "private",
        Pictogram.PRIVATE,
        ("Alleen van mij", "Mine alone"),
        say("Sommige dingen zijn alleen voor jou.", "Some things are only for you."),
        steps(
            ("Open wat je schreef.", "Open what you wrote."),
            ("Druk op ‘Alleen van mij’.", "Press ‘Mine alone’."),
        ),
        say(
            "Je werker ziet het niet. Ook niet dat het er is.",
            "Your worker cannot see it. Nor that it is there.",
        ),
        mind(
            "Stond het er al eerder? Dan kan je werker het gelezen hebben.",
            "Was it there before? Then your worker may have read it.",
        ),
    ),
    page(
        "share",
        Pictogram.SHARE,
        ("Delen", "Share"),
        say(
            "Jij geeft iets aan iemand. Op papier, met jouw ja.",
            "You give something to somebody. On paper, with your yes.",
        ),
        picture("sharing-room", "Wat je eerder deelde.", "What you shared before."),
        steps(
            ("Zeg aan wie je iets geeft, en waarvoor.", "Say who gets something, and what for."),
            (
                "Kies wat mee mag. Er gaat eerst niets mee.",
                "Choose what may go along. Nothing does at first.",
            ),
            ("Kies welke namen erin mogen.", "Choose which names may be in it."),
            ("Kies hoe lang dit mag.", "Choose how long it is allowed."),
            ("Lees de echte bladzijden.", "Read the real pages."),
            ("Zeg ‘Ja’, ‘Nee’ of ‘Later’.", "Say ‘Yes’, ‘No’ or ‘Later’."),
        ),
        say(
            "Bij ‘Ja’ vraag ik je eigen sleutel. Dan weet ik dat jij het bent.",
            "With ‘Yes’ I ask for your own key. Then I know that it is you.",
        ),
        say("Je krijgt een bewijs. Bewaar dat.", "You get a receipt. Keep it."),
    ),
    page(
        "withdraw",
        Pictogram.WITHDRAW,
        ("Intrekken", "Take back"),
        say("Jij mag altijd iets anders willen.", "You may always want something else."),
        steps(
            ("Ga naar ‘Delen’.", "Go to ‘Share’."),
            ("Kies wat je deelde.", "Choose what you shared."),
            (
                "Druk op ‘Intrekken’. Een sleutel is niet nodig.",
                "Press ‘Withdraw’. No key is needed.",
            ),
            (
                "Druk de brief af. Geef hem aan die persoon.",
                "Print the letter. Give it to that person.",
            ),
        ),
        mind(
            "Het papier zelf komt niet vanzelf terug.",
            "The paper itself does not come back by itself.",
        ),
    ),
    page(
        "print",
        Pictogram.PRINT,
        ("Afdrukken", "Print"),
        say(
            "Jouw overzicht is van jou. Afdrukken mag altijd.",
            "Your overview is yours. You can always print it.",
        ),
        picture("print-room", "Wat je kunt afdrukken.", "What you can print."),
        steps(
            ("Ga naar ‘Afdrukken’.", "Go to ‘Print’."),
            ("Kies een papier.", "Choose a paper."),
            ("Druk af, of bewaar het als bestand.", "Print it, or save it as a file."),
        ),
        say(
            "Grote letters kan. 2 talen naast elkaar ook.",
            "Large print is possible. So are 2 languages.",
        ),
        mind(
            "Papier zit niet op slot. Let op waar het ligt.",
            "Paper has no lock. Mind where it lies.",
        ),
    ),
    page(
        "difference",
        Pictogram.DIFFERENCE,
        ("Wat het scheelt", "The difference"),
        say(
            "Deze kamer staat uit. Jij mag hem aanzetten.",
            "This room is off. You may switch it on.",
        ),
        say(
            "Je vertelt wat hulp voor jou doet. En wat er zonder hulp was.",
            "You tell what help does for you. And what there would be without it.",
        ),
        say(
            "Wil je meedoen met een proef? Dan vraag ik apart jouw ja.",
            "Do you want to take part in a pilot? I ask for your yes apart.",
        ),
        say("Jouw naam gaat niet mee.", "Your name does not go along."),
    ),
)
