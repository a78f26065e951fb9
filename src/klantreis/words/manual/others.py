# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The manual for who gets a paper, and for who decides whether people work with klantreis."""

from klantreis.words.manual.pages import mind, page, say, steps
from klantreis.words.pictograms import Pictogram

RECEIVING = (
    page(
        "recipient-check",
        Pictogram.RECEIPT,
        ("Klopt dit papier?", "Is it right?"),
        say(
            "De klant gaf je dit zelf, voor 1 doel en tot een dag die erop staat.",
            "The client gave you this, for 1 purpose and until a day that stands on it.",
        ),
        steps(
            (
                "Bel de klant. Lees om de beurt de 4 woorden voor. "
                "Gelijk? Dan komt het papier van de klant.",
                "Call the client. Read the 4 words out in turn. "
                "The same? Then the paper is the client's.",
            ),
            (
                "Kreeg je een bestand? Open het in een programma dat handtekeningen laat "
                "zien. Het moet zeggen: niet veranderd.",
                "Did you get a file? Open it in a program that shows signatures. "
                "It must say: not changed.",
            ),
            (
                "Heb je klantreis? Typ: klantreis verify BESTAND.",
                "Do you have klantreis? Type: klantreis verify FILE.",
            ),
        ),
        mind(
            "Dit zegt alleen dat het papier gelijk bleef. "
            "Bel de klant, of vraag het bewijs. Dan weet je ook wie het maakte.",
            "This only says that the paper stayed the same. "
            "Call the client, or ask for the receipt. Then you also know who made it.",
        ),
        say(
            "Mag jij dit bewaren en gebruiken? Dat bepaalt de wet die voor jou geldt. "
            "Het ja van de klant is niet genoeg.",
            "May you keep and use this? The law that binds you decides. "
            "The client's yes is not enough.",
        ),
        say(
            "Krijg je een brief dat de klant dit intrekt? Gebruik het dan niet meer. "
            "Vernietig het, als je mag.",
            "Do you get a letter that the client takes this back? Use it no longer. "
            "Destroy it, if you may.",
        ),
    ),
)

DECIDING = (
    page(
        "manager-not",
        Pictogram.INFORMATION,
        ("Geen dossier", "No file"),
        say(
            "Geen dossier van de organisatie. Het dagboek is van de klant.",
            "No file of the organisation. The journal is the client's.",
        ),
        say(
            "Geen toezicht. Er is geen lijst van klanten. Niemand telt werk.",
            "No supervision. There is no list of clients. Nobody counts work.",
        ),
        say(
            "Geen meldsysteem. Het waarschuwt niemand.",
            "No reporting system. It alerts nobody.",
        ),
        say(
            "Geen behandeling. Het helpt onthouden en bezitten. Het zegt niet dat het geneest.",
            "No treatment. It helps to remember and to own. It does not claim to heal.",
        ),
    ),
    page(
        "manager-privacy",
        Pictogram.COMPUTER,
        ("Privacy", "Privacy"),
        steps(
            (
                "Plek: alleen op de computer aan tafel, op sticks en op papier. "
                "Er is geen server. Er is geen verbinding.",
                "Place: only on the computer at the table, on sticks and on paper. "
                "There is no server. There is no connection.",
            ),
            (
                "Slot: SQLCipher (AES-256), Argon2id, en HPKE met ML-KEM-768 en X25519.",
                "Lock: SQLCipher (AES-256), Argon2id, and HPKE with ML-KEM-768 and X25519.",
            ),
            (
                "Openen: alleen met de sleutel van de klant erbij. "
                "De klant kan meelezen toestaan en terugnemen.",
                "Opening: only with the client's key. "
                "The client can allow reading along, and take that back.",
            ),
            (
                "Delen: per keer, met een ja en een handtekening van de klant, voor een "
                "doel en tot een dag.",
                "Sharing: each time with the client's yes and signature, for a purpose and "
                "until a day.",
            ),
            (
                "Wissen: voorgoed, ook uit latere kopieën. "
                "Oudere reservekopieën verdwijnen binnen 12 maanden.",
                "Erasing: for good, from later copies too. "
                "Older backups are gone within 12 months.",
            ),
            (
                "Meenemen: alles in 1 bestand dat iedereen kan lezen.",
                "Portability: everything in 1 file that anybody can read.",
            ),
        ),
        mind(
            "Er is nog geen onderzoek door buitenstaanders gedaan. "
            "Laat dat doen voor je het breed inzet.",
            "No outside audit has been made yet. Have one made before you use it widely.",
        ),
    ),
    page(
        "manager-risks",
        Pictogram.LESS_SAFE,
        ("De grenzen", "The limits"),
        steps(
            (
                "Iemand die de klant dwingt te openen.",
                "Somebody who makes the client open it.",
            ),
            (
                "Een computer die al van iemand anders is.",
                "A computer that somebody else controls already.",
            ),
            (
                "Kopieën en papier die al weg zijn.",
                "Copies and paper that have left already.",
            ),
            (
                "Een klant die sleutel en herstelblad kwijt is. Niemand kan dan nog openen.",
                "A client who lost both key and recovery sheet. Nobody can open it then.",
            ),
        ),
        say(
            "Elke belofte heeft een proef die haar bewijst.",
            "Every promise has a test that proves it.",
        ),
    ),
    page(
        "manager-pilot",
        Pictogram.PILOT,
        ("Cijfers", "Figures"),
        say(
            "Cijfers komen alleen van klanten die daar apart ja op zeiden. "
            "Zonder naam, en onder de 5 klanten toont klantreis niets.",
            "Figures come only from clients who said yes to that apart. "
            "Without a name, and below 5 clients klantreis shows nothing.",
        ),
        say(
            "Zegt een klant nee? Dan blijft alles gelijk.",
            "For a client who says no, all stays the same.",
        ),
    ),
)
