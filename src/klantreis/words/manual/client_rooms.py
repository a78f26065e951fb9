# SPDX-FileCopyrightText: 2026 klantreis contributors
# SPDX-License-Identifier: EUPL-1.2
"""The manual for the client: the five doors, and a dream."""

from klantreis.words.manual.pages import mind, page, picture, say, steps
from klantreis.words.pictograms import Pictogram

ROOMS = (
    page(
        "questions",
        Pictogram.QUESTIONS,
        ("Vragen", "Questions"),
        say("Wat staat er op het spel? Voor wie?", "What is at stake? For whom?"),
        picture("questions-room", "Elke vraag is een kaart.", "Each question is a card."),
        say(
            "Jij zegt het in jouw woorden. Anderen vinden soms iets anders.",
            "You say it in your words. Others sometimes think otherwise.",
        ),
        say(
            "Dat zet je erbij. Dan staat er wie dat vindt.",
            "You can add that. It then says who thinks so.",
        ),
        say(
            "Weet je niet hoe? Pak een praatkaart.",
            "Do you not know how? Take a card to talk about.",
        ),
        say(
            "Een antwoord hoeft niet. Zo laten mag ook.",
            "You need no answer. Leaving it is fine too.",
        ),
    ),
    page(
        "steps",
        Pictogram.STEPS,
        ("Stappen", "Steps"),
        say(
            "Een stap is iets kleins dat je wilt doen.",
            "A step is something small that you want to do.",
        ),
        picture("steps-room", "De ladder met jouw stappen.", "The ladder with your steps."),
        say(
            "De ladder heeft 3 planken. Dit kan ik. Dit wil ik leren. "
            "Hier zoeken we samen iets voor.",
            "The ladder has 3 shelves. I can do this. I want to learn this. "
            "We look for something together.",
        ),
        say(
            "Een plek kiezen hoeft niet. Verplaatsen mag altijd.",
            "You need not choose a place. You can always move it.",
        ),
        say(
            "Ging het anders? Kijk samen terug. Niemand telt.",
            "Did it go otherwise? Look back together. Nobody counts.",
        ),
    ),
    page(
        "people",
        Pictogram.PEOPLE,
        ("Mensen en plekken", "People, places"),
        say(
            "Jij staat in het midden. Om je heen staat wie telt.",
            "You are in the middle. Around you is who matters.",
        ),
        picture("people-room", "Jouw kring.", "Your circle."),
        say("Een plek of een dier mag ook.", "A place or an animal is fine too."),
        steps(
            ("Zet iemand dichtbij, of verder weg.", "Put somebody near, or further away."),
            ("Schrijf wat jij voor hen doet.", "Write what you do for them."),
            ("Schrijf wat zij voor jou doen.", "Write what they do for you."),
        ),
        say(
            "Wil je een naam niet op papier? Kies een ander woord.",
            "Do you not want a name on paper? Choose another word.",
        ),
    ),
    page(
        "talents",
        Pictogram.TALENTS,
        ("Mijn talent", "My talents"),
        say(
            "Iedereen kan iets. Vertel wanneer iemand dat zag.",
            "Everybody can do something. Tell when somebody saw it.",
        ),
        picture("talents-room", "Talenten met hun verhaal.", "Talents with their story."),
        say(
            "Zag iemand anders het? Jij zegt of het erin mag.",
            "Did somebody else see it? You say if it goes in.",
        ),
        say("Een talent kan helpen bij een stap.", "A talent can help with a step."),
    ),
    page(
        "look-back",
        Pictogram.LOOK_BACK,
        ("Terugkijken", "Look back"),
        say(
            "Alles staat op een lijn van dagen. Of in een kalender.",
            "Everything is on a line of days. Or in a calendar.",
        ),
        picture("look-back-room", "De dagen op een rij.", "The days in a row."),
        say(
            "Je kunt terugkijken op elke stap. Wat ging anders? Wat neem je mee?",
            "You can look back on each step. What went otherwise? What do you take along?",
        ),
        say("Weggelegd? Hier haal je het terug.", "Put away? You can bring it back here."),
    ),
    page(
        "dream",
        Pictogram.DREAM,
        ("Mijn droom", "My dream"),
        say(
            "Een wens van je hart. In woorden, stem of tekening.",
            "A wish of your heart. In words, voice or drawing.",
        ),
        say(
            "Leeg mag ook. Klantreis vraagt er niet nog eens om.",
            "Empty is fine too. Klantreis does not ask again.",
        ),
    ),
    page(
        "post",
        Pictogram.POST,
        ("Post", "Post"),
        say(
            "Een brief kan eng zijn. Doe er 1 tegelijk.", "A letter can be scary. Take 1 at a time."
        ),
        steps(
            ("Maak een foto van de brief.", "Take a photo of the letter."),
            ("Bedenk 1 kleine stap.", "Think of 1 small step."),
            ("Of leg hem in de la. Dat is: niet nu.", "Or put it in the drawer. That is: not now."),
        ),
        mind(
            "De la mag. De brief wacht op jou.",
            "The drawer is fine. The letter waits for you.",
        ),
    ),
    page(
        "cards",
        Pictogram.CARDS,
        ("Kaarten", "Cards"),
        say("Op een kaart staat wat anderen moeten weten.", "A card says what others should know."),
        steps(
            (
                "Als het moeilijk wordt: wat helpt, en wie je belt.",
                "When it gets hard: what helps, and whom to call.",
            ),
            ("Thuiskomst: wat klaar moet zijn.", "Coming home: what must be ready."),
            ("Buren: wat zij kunnen doen.", "Neighbours: what they can do."),
            ("Overdracht: zo werkt het met mij.", "Handover: how it works with me."),
        ),
        say("Jij drukt een kaart af. Jij geeft hem weg.", "You print a card. You give it away."),
    ),
)
