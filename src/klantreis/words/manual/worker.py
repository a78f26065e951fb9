# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The manual for the worker: short, and honest about what a worker cannot do."""

from klantreis.words.manual.pages import mind, page, picture, say, steps
from klantreis.words.pictograms import Pictogram

WORKING = (
    page(
        "worker-first-visit",
        Pictogram.WORKER,
        ("Het eerste bezoek", "The first visit"),
        say(
            "Kom zonder plan. Luister. De eerste keren schrijf je niets, en dat is goed.",
            "Come without a plan. Listen. The first times you write nothing, and that is fine.",
        ),
        say(
            "Wil de klant een dagboek? Laat de klant zelf op ‘Nieuwe reis’ drukken.",
            "Does the client want a journal? Let the client press ‘New journey’.",
        ),
        steps(
            (
                "Zeg eerlijk van wie de computer is. Daar hangt van af welke sleutel veilig is.",
                "Say honestly whose computer it is. Which key is safe depends on it.",
            ),
            (
                "Kijk weg als de klant een sleutel krijgt of kiest.",
                "Look away when the client gets or chooses a key.",
            ),
            (
                "Druk het herstelblad af, of spreek af wanneer.",
                "Print the recovery sheet, or agree when.",
            ),
            (
                "Maak jouw eigen profiel: een eigen zin, en de sleutelbos van jouw computer.",
                "Make your own profile: a passphrase, and the keyring of your computer.",
            ),
        ),
        mind(
            "De sleutel van de klant hoort nooit in jouw tas of telefoon.",
            "The client's key never belongs in your bag or phone.",
        ),
    ),
    page(
        "worker-can",
        Pictogram.CONTRIBUTION,
        ("Wat jij kunt", "What you can"),
        say(
            "Je schrijft op wat jij meebrengt: wat, hoe vaak, tot wanneer, en wat niet.",
            "You write what you bring: what, how often, until when, and what not.",
        ),
        say(
            "Schrijf je iets over de klant? Dan is het een voorstel. "
            "De klant neemt het aan, zegt het anders of wijst het af.",
            "Do you write about the client? Then it is a proposal. "
            "The client takes it in, rewords it or refuses it.",
        ),
        picture(
            "proposals-room",
            "Een voorstel wacht op de klant.",
            "A proposal waits for the client.",
        ),
        say(
            "Zegt iemand anders iets? Schrijf erbij wiens woorden het zijn.",
            "Does somebody else say something? Write down whose words they are.",
        ),
    ),
    page(
        "worker-cannot",
        Pictogram.LOCK,
        ("Wat niet kan", "What you cannot"),
        say(
            "Openen zonder de klant, als de klant dat niet heeft toegestaan. "
            "Jouw sleutel past dan niet. Dat is geen instelling maar rekenwerk.",
            "Open it without the client, unless the client allowed it. "
            "Your key does not fit then. That is no setting but arithmetic.",
        ),
        say(
            "Zien wat alleen van de klant is. Ook niet dat het er is.",
            "See what is the client's alone. Nor that it is there.",
        ),
        say(
            "Iets veranderen of wissen dat niet van jou is.",
            "Change or erase what is not yours.",
        ),
        say(
            "Delen, afdrukken of de reis afsluiten in plaats van de klant.",
            "Share, print or end the journey in the client's place.",
        ),
        mind(
            "Er is geen noodknop. Klantreis waarschuwt niemand. Bij gevaar bel je 112.",
            "There is no emergency button. Klantreis alerts nobody. In danger, call 112.",
        ),
    ),
    page(
        "worker-copies",
        Pictogram.STICK,
        ("Kopieën", "Copies"),
        say(
            "Een kopie op een stick is 1 bestand op slot. "
            "Klantreis leest de kopie terug voor het zegt dat hij klaar is.",
            "A copy on a stick is 1 locked file. "
            "Klantreis reads it back before it says that it is ready.",
        ),
        say(
            "Schreven jullie op 2 computers? Haal de kopie terug. "
            "Klantreis voegt alles samen. Niets gaat verloren.",
            "Did you write on 2 computers? Bring the copy back. "
            "Klantreis joins everything. Nothing is lost.",
        ),
        say(
            "Botsen 2 versies, dan kiest de klant. Tot dan staan ze naast elkaar.",
            "Where 2 versions clash the client chooses. Until then they stand side by side.",
        ),
        mind(
            "Begin je opnieuw met een oude kopie? Zeg het eerst. Klantreis merkt het.",
            "Do you begin again with an old copy? Say so first. Klantreis notices.",
        ),
    ),
    page(
        "worker-handover",
        Pictogram.HANDOVER,
        ("Overdragen", "Handing over"),
        say(
            "De klant maakt de overdracht: ‘Zo werkt het met mij’. Jij kunt helpen met woorden.",
            "The client makes the handover: ‘How it works with me’. You can help with words.",
        ),
        steps(
            (
                "De klant nodigt de nieuwe werker uit bij ‘Mijn sleutels’.",
                "The client invites the new worker in ‘My keys’.",
            ),
            (
                "Lees samen de 4 woorden op beide schermen. Zo weet je dat het klopt.",
                "Read the 4 words on both screens together. That is how you know it is right.",
            ),
            (
                "De klant haalt jouw sleutel weg. Wat daarna komt, is voor jou dicht.",
                "The client takes your key away. What comes after is closed to you.",
            ),
        ),
        mind(
            "Heb je nog een kopie? Wis die. Klantreis kan dat niet voor je doen.",
            "Do you still have a copy? Erase it. Klantreis cannot do that for you.",
        ),
    ),
    page(
        "worker-all",
        Pictogram.FILE,
        ("Alles meenemen", "Take everything"),
        say(
            "Alles is al van de klant. "
            "Bij ‘Mijn sleutels’, ‘Alles meenemen’ komt het in 1 bestand. Alles is leesbaar.",
            "Everything is the client's already. "
            "‘My keys’, ‘Take everything’ puts it in 1 file. All of it can be read.",
        ),
        mind(
            "Dat bestand heeft geen slot. Bespreek waar het blijft.",
            "That file has no lock. Talk about where it will be kept.",
        ),
        say(
            "Vraagt je organisatie om inzage? Verwijs naar de klant. "
            "Jij hebt het niet om te geven.",
            "Does your organisation ask to see it? Point to the client. It is not yours to give.",
        ),
    ),
    page(
        "worker-safe",
        Pictogram.SAFE,
        ("Jouw computer", "Your computer"),
        steps(
            ("Zet een slot op de schijf van je laptop.", "Put a lock on the disk of your laptop."),
            (
                "Kies een zin die je nergens anders gebruikt.",
                "Use a passphrase that you use nowhere else.",
            ),
            (
                "Laat niemand anders onder jouw naam werken.",
                "Let nobody else work under your name.",
            ),
            ("Druk op ‘Weg’ als je van tafel gaat.", "Press ‘Away’ when you leave the table."),
        ),
        say(
            "Zonder sleutelbos krijg je 5 woorden. Klantreis zegt dan dat dit minder veilig is.",
            "Without a keyring you get 5 words. Klantreis then says that this is less safe.",
        ),
    ),
)
