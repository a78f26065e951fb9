# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The manual for the client: what it is, how it begins, and every way to open."""

from klantreis.words.manual.pages import mind, page, picture, say, steps
from klantreis.words.pictograms import Pictogram

BEGINNING = (
    page(
        "what",
        Pictogram.SHELF,
        ("Wat is klantreis?", "What is klantreis?"),
        say(
            "Klantreis is een dagboek. Het is van jou. Het zit op slot.",
            "Klantreis is a journal. It is yours. It is locked.",
        ),
        picture("shelf", "De plank met jouw reis.", "The shelf with your journey."),
        say(
            "Je schrijft erin wat jij wilt. Praten, tekenen of een foto kan ook.",
            "You write in it what you want. You can also talk, draw or take a photo.",
        ),
        say(
            "Je werker kan helpen. Maar jij bent de baas. Jij kiest wie iets krijgt.",
            "Your worker can help. But you are in charge. You choose who gets something.",
        ),
        mind(
            "Klantreis waarschuwt niemand. Is er gevaar? Bel dan 112.",
            "Klantreis alerts nobody. Is there danger? Then call 112.",
        ),
    ),
    page(
        "begin",
        Pictogram.ADD,
        ("Beginnen", "Begin"),
        say(
            "Dit duurt 2 minuten. Je hoeft niets te weten.",
            "It takes 2 minutes. There is nothing to know first.",
        ),
        steps(
            ("Druk op ‘Nieuwe reis’.", "Press ‘New journey’."),
            ("Zeg van wie deze computer is.", "Say whose computer this is."),
            ("Kies een naam. Leeg mag ook.", "Choose a name. You can leave it empty."),
            (
                "Kies een kaft. Zo vind je jouw reis terug.",
                "Choose a cover. That is how you find your journey.",
            ),
            (
                "Kies hoe je wilt openen. Schrijf je sleutel op papier.",
                "Choose how to open it. Write your key on paper.",
            ),
            (
                "Druk je herstelcode af. Of kies ‘Later’.",
                "Print your recovery code. Or choose ‘Later’.",
            ),
        ),
        say(
            "Je mag de eerste tijd niets schrijven. Dat is goed.",
            "You may write nothing at first. That is fine.",
        ),
    ),
    page(
        "open",
        Pictogram.OPEN_DOOR,
        ("Openen", "Open"),
        picture("shelf", "Kies jouw kaft.", "Choose your cover."),
        steps(
            ("Druk op jouw kaft.", "Press your cover."),
            ("Zeg wie er aan tafel zit.", "Say who is at the table."),
            ("Open met je eigen sleutel.", "Open with your own key."),
        ),
        say(
            "Ging het typen mis? Dat geeft niet. Probeer het rustig nog eens.",
            "Did you make a mistake? Never mind. Take your time and try again.",
        ),
        say(
            "Er gaat nooit iets stuk van een andere sleutel.", "A wrong key never breaks anything."
        ),
    ),
    page(
        "open-words",
        Pictogram.CODE_WORDS,
        ("Met 4 woorden", "With 4 words"),
        say(
            "Klantreis geeft je 4 woorden. Samen zijn ze je sleutel.",
            "Klantreis gives you 4 words. Together they are your key.",
        ),
        steps(
            ("Typ de woorden in jouw volgorde.", "Type the words in your order."),
            ("Hoofdletters maken niet uit.", "Capital letters do not matter."),
            ("Druk op ‘Open’.", "Press ‘Open’."),
        ),
        mind(
            "Bewaar het papier thuis. Zet geen naam erop.",
            "Keep the paper at home. Put no name on it.",
        ),
    ),
    page(
        "open-pictures",
        Pictogram.CODE_PICTURES,
        ("Met 8 plaatjes", "With 8 pictures"),
        say(
            "Je hoeft niet te lezen. Jouw sleutel is 8 plaatjes.",
            "You do not have to read. Your key is 8 pictures.",
        ),
        steps(
            (
                "Kijk naar de 64 plaatjes. Ze staan altijd gelijk.",
                "Look at the 64 pictures. They never move.",
            ),
            ("Druk op jouw 8 plaatjes, in jouw volgorde.", "Press your 8 pictures, in your order."),
            ("Ander plaatje gekozen? Druk op ‘Opnieuw’.", "A wrong picture? Press ‘Again’."),
        ),
        mind(
            "Kijkt er iemand mee? Draai het scherm naar je toe.",
            "Is somebody looking? Turn the screen to you.",
        ),
    ),
    page(
        "open-card",
        Pictogram.KEY_CARD,
        ("Kaart en pincode", "Card and PIN"),
        say(
            "De kaart is van papier. Je kunt hem ook op een stick zetten.",
            "The card is paper. You can put it on a stick too.",
        ),
        steps(
            (
                "Houd de code voor de camera. Of typ de 28 tekens.",
                "Hold the code before the camera. Or type the 28 characters.",
            ),
            ("Typ daarna je pincode.", "Then type your PIN."),
        ),
        mind(
            "Bewaar de kaart en de pincode niet samen.",
            "Do not keep the card and the PIN together.",
        ),
    ),
    page(
        "open-other",
        Pictogram.PIN_CODE,
        ("Zin of pincode", "Sentence or PIN"),
        say(
            "Een eigen zin heeft minstens 5 woorden. Kies geen bekende zin.",
            "Your own sentence has at least 5 words. Do not use a saying.",
        ),
        say(
            "Alleen een pincode kan op je eigen computer. Nergens anders.",
            "A PIN alone works on your own computer. Nowhere else.",
        ),
        mind(
            "Een pincode is minder veilig. Klantreis zegt dat erbij.",
            "A PIN is less safe. Klantreis says so.",
        ),
    ),
    page(
        "recovery",
        Pictogram.RECOVERY_SHEET,
        ("Het herstelblad", "The recovery sheet"),
        say(
            "Ben je je sleutel kwijt? Dan helpt dit blad.",
            "Did you lose your key? Then this sheet helps.",
        ),
        steps(
            ("Druk het blad af.", "Print the sheet."),
            ("Bewaar het goed. In een la bijvoorbeeld.", "Keep it safe. In a drawer, for example."),
            ("Of geef het aan iemand die je vertrouwt.", "Or give it to somebody you trust."),
        ),
        mind(
            "Maak er geen foto van. Wie de code heeft, kan alles lezen.",
            "Do not take a photo of it. Anybody with the code can read everything.",
        ),
    ),
)
