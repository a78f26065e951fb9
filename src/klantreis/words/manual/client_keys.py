# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The manual for the client: keys, copies, *Weg*, settings, erasing."""

from klantreis.words.manual.pages import mind, page, picture, say, steps
from klantreis.words.pictograms import Pictogram

KEEPING = (
    page(
        "keys",
        Pictogram.MY_KEYS,
        ("Mijn sleutels", "My keys"),
        say("Hier zie je wie jouw dagboek kan openen.", "Here you see who can open your journal."),
        picture("keys-room", "Wat je met sleutels kunt doen.", "What you can do with keys."),
        say(
            "Samen open: je werker kan het alleen met jou openen.",
            "Open together: your worker can open it only with you.",
        ),
        say(
            "Meelezen: je werker kan ook alleen lezen. Jij zet dat aan en uit.",
            "Read along: your worker can also read alone. You switch it on and off.",
        ),
        say(
            "Stopt je werker? Haal de sleutel dan weg.",
            "Does your worker leave? Then take the key away.",
        ),
        mind(
            "Een kopie van vroeger blijft open voor die werker.",
            "A copy from before stays open to that worker.",
        ),
    ),
    page(
        "other-key",
        Pictogram.UNLOCK,
        ("Andere sleutel", "Another key"),
        steps(
            ("Ga naar ‘Mijn sleutels’.", "Go to ‘My keys’."),
            ("Kies ‘Andere sleutel’.", "Choose ‘Another key’."),
            ("Kies hoe je nu wilt openen.", "Choose how you want to open it now."),
        ),
        say("De oude sleutel opent hier niets meer.", "The old key opens nothing here any more."),
    ),
    page(
        "lost",
        Pictogram.TAKE_CARE,
        ("Sleutel kwijt", "Key lost"),
        say("Rustig. Er is niets weg.", "Stay calm. Nothing is gone."),
        steps(
            ("Pak het blad met je herstelcode.", "Take the sheet with your recovery code."),
            (
                "Kies ‘Anders openen’, en dan ‘Met herstelcode’.",
                "Choose ‘Open in another way’, then ‘With recovery code’.",
            ),
            ("Typ de 28 tekens.", "Type the 28 characters."),
            ("Kies een nieuwe sleutel.", "Choose a new key."),
            ("Maak daarna een nieuwe herstelcode.", "Then make a new recovery code."),
        ),
        mind(
            "Ook het blad kwijt? Dan kan niemand het openen. Ook wij niet.",
            "Is the sheet lost too? Then nobody can open it. We cannot either.",
        ),
    ),
    page(
        "copies",
        Pictogram.COPIES,
        ("Een kopie", "A copy"),
        steps(
            ("Doe de stick in de computer.", "Put the stick into the computer."),
            ("Ga naar ‘Mijn sleutels’ en dan ‘Kopieën’.", "Go to ‘My keys’, then ‘Copies’."),
            ("Druk op ‘Kopie maken’.", "Press ‘Make a copy’."),
            (
                "Wacht tot klantreis zegt dat het klaar is.",
                "Wait until klantreis says that it is done.",
            ),
        ),
        say("De kopie zit ook op slot.", "The copy is locked too."),
        say(
            "Schreef je op 2 computers? Haal de kopie terug. Alles blijft.",
            "Did you write on 2 computers? Bring the copy back. Everything stays.",
        ),
        say(
            "Zijn er 2 versies? Jij kiest welke blijft.",
            "Are there 2 versions? You choose which stays.",
        ),
    ),
    page(
        "move-in",
        Pictogram.ATTACH,
        ("Iets meebrengen", "Bring something in"),
        say(
            "Heb je al ergens iets opgeschreven? Neem het mee.",
            "Did you write things down elsewhere? Bring them in.",
        ),
        steps(
            ("Ga naar ‘Mijn sleutels’ en dan ‘Meer’.", "Go to ‘My keys’, then ‘More’."),
            ("Druk op ‘Iets meebrengen’.", "Press ‘Bring something in’."),
            ("Kies het bestand. Er gebeurt nog niets.", "Choose the file. Nothing happens yet."),
            ("Druk op wat er niet bij hoort.", "Press what does not belong."),
            ("Kies wie het mag lezen.", "Choose who may read it."),
        ),
        say(
            "Toch niet? Druk op ‘Haal weer weg’.",
            "Changed your mind? Press ‘Take out again’.",
        ),
        say(
            "Koos je ‘Alles meenemen’? Kies bij het begin ‘Van een stick’.",
            "Did you choose ‘Take everything’? At the start choose ‘From a stick’.",
        ),
        mind(
            "Het bestand blijft staan, zonder slot. Gooi het zelf weg.",
            "The file stays where it is, without a lock. Throw it away yourself.",
        ),
    ),
    page(
        "backup",
        Pictogram.REHEARSAL,
        ("Gaat niet open", "Does not open"),
        say(
            "Klantreis maakt zelf reservekopieën. Die zitten ook op slot.",
            "Klantreis makes backups by itself. They are locked too.",
        ),
        steps(
            (
                "Gaat jouw reis niet open? Druk op ‘Terugzetten’.",
                "Does your journey not open? Press ‘Put back’.",
            ),
            ("Of haal een kopie van een stick.", "Or take a copy from a stick."),
        ),
        say(
            "Wat niet open gaat, blijft bewaard. Misschien kan iemand helpen.",
            "What does not open is kept. Perhaps somebody can help.",
        ),
    ),
    page(
        "newer",
        Pictogram.SAVED,
        ("Nieuwe klantreis", "A new klantreis"),
        say(
            "Is er een nieuwe klantreis? Zet die op de computer.",
            "Is there a new klantreis? Install it on the computer.",
        ),
        say(
            "Jouw reis blijft staan. De nieuwe klantreis opent hem gewoon.",
            "Your journey stays there. The new klantreis just opens it.",
        ),
        say(
            "Een kopie op een stick gaat ook open.",
            "A copy on a stick opens too.",
        ),
        say(
            "Haal je klantreis van de computer? Ook dan blijft jouw reis staan.",
            "Do you take klantreis off the computer? Your journey stays there then too.",
        ),
        mind(
            "Een oude klantreis opent geen reis van een nieuwe. Dat zegt hij dan.",
            "An old klantreis opens no journey of a newer one. It will say so.",
        ),
    ),
    page(
        "away",
        Pictogram.AWAY,
        ("Weg", "Away"),
        say("Komt er iemand binnen? Druk op ‘Weg’.", "Does somebody come in? Press ‘Away’."),
        say("Of druk 2 keer op Escape.", "Or press Escape 2 times."),
        say(
            "Alles is van het scherm en op slot. Niets gaat verloren.",
            "Everything is off the screen and locked. Nothing is lost.",
        ),
        say(
            "Doe je een tijd niets? Dan gaat het vanzelf op slot.",
            "Do you do nothing for a while? It locks by itself.",
        ),
    ),
    page(
        "settings",
        Pictogram.SETTINGS,
        ("Instellen", "Settings"),
        steps(
            ("Groter: druk op F9.", "Bigger: press F9."),
            ("Andere taal: druk op F8.", "Another language: press F8."),
            ("Voorlezen: druk op F2.", "Read aloud: press F2."),
            ("Andere kleuren: druk op F10.", "Other colours: press F10."),
            ("Uitleg: druk op F1.", "Help: press F1."),
        ),
        say("‘Rustig’ zet beweging uit.", "‘Calm’ switches off what moves."),
    ),
    page(
        "forget",
        Pictogram.ERASE,
        ("Wissen", "Erase"),
        say(
            "Wegleggen kan altijd. Je haalt het zo weer terug.",
            "You can always put away. You bring it back any time.",
        ),
        say(
            "Voorgoed wissen kan ook. Dan komt het niet terug.",
            "You can also erase for good. It does not come back.",
        ),
        steps(
            ("Open wat je wilt wissen.", "Open what you want to erase."),
            ("Druk op ‘Meer’, en dan ‘Voorgoed wissen’.", "Press ‘More’, then ‘Erase for good’."),
        ),
        mind(
            "In oude kopieën staat het nog. En op papier.",
            "Old copies still hold it. So does paper.",
        ),
    ),
    page(
        "worker-sits",
        Pictogram.TOGETHER,
        ("Samen aan tafel", "At the table"),
        say(
            "Je opent met jouw sleutel. Je werker zit ernaast.",
            "You open with your key. Your worker sits beside you.",
        ),
        say(
            "Bovenaan staat wie schrijft. Eén druk, en jij schrijft weer.",
            "The top says who writes. One press, and you write again.",
        ),
        say("Jij hoeft dat niet te vragen.", "You do not have to ask."),
    ),
)
