front-title = Doe mee aan een sessie
front-code = Code op het scherm
front-go = Verder
join-welcome = Welkom bij { $title }
join-name = Hoe heet je?
join-perspective = Met welke bril kijk je?
join-go = Ik doe mee
join-that-is-me = Ja, ik ben { $name }. Vraag de begeleider
join-or-other-name = Ben je iemand anders? Kies dan een naam met een letter erbij.
join-door-closed = De deur is dicht. Vraag de begeleider.
join-finished = Deze sessie is klaar. Vraag de begeleider om het plan.
join-promise-named = Iedereen in de zaal ziet je naam bij wat je noemt. Je kladjes ziet alleen jij. De begeleider kan alles in het plan zetten. Noem geen patiënten of collega's bij naam.
join-promise-facilitators = Alleen de begeleiders zien je naam bij wat je noemt. Je kladjes ziet alleen jij. In de zaal weet men wel wie er aan de beurt is. Noem geen patiënten of collega's bij naam.

sessions-title = Sessies
sessions-new = Nieuwe sessie
sessions-none = Nog geen sessies. Begin met een nieuwe.
sessions-untitled = Sessie zonder titel
sessions-code = code { $code }
sessions-desk = Open de regie
sessions-wall = Open het scherm

prepare-title = Titel
prepare-title-example = Startsessie geboortezorg Zilverbroek
prepare-goal = Doel, in één zin, alsof het er al is
prepare-goal-example = We wisselen gegevens veilig uit in de geboortezorg
prepare-video = Link naar video of dia's
prepare-video-example = https://
prepare-agenda = Agenda
prepare-agenda-example = Inloop, 15
prepare-people = Wie komen er?
prepare-people-hint = Een regel per persoon: naam, bril, organisatie.
prepare-count = { $count ->
    [0] Nog niemand op de lijst.
    [one] Eén persoon op de lijst.
   *[other] { $count } mensen op de lijst.
}
prepare-start-with-goal = Begin met het doel.
prepare-ready = Klaar om de deur te openen.
prepare-names = Wie ziet de namen?
names-named = Iedereen
names-facilitators = Alleen begeleiders
names-named-means = De naam staat bij wat iemand noemt, op het scherm en in het plan.
names-facilitators-means = Op het scherm en op telefoons staat de bril in plaats van de naam. Terugdraaien kan niet meer zodra de deur open is.
prepare-language = Taal van de sessie
prepare-word = Hoe noemen we het?
word-bear = Beer op de weg
word-obstacle = Obstakel

wall-soon = We beginnen zo.
qr-alt = QR-code om mee te doen
wall-scan = Open de camera en richt op de code
wall-or-go = of ga naar
door-go = Ga naar
wall-and-type = en typ
wall-first = Wie is de eerste?
wall-in-of = { $count } van { $expected } binnen
wall-in = { $count } binnen
wall-missing = Nog niet gezien:
wall-write = Schrijf in stilte op wat je in de weg ziet staan
cards-written = { $count ->
    [0] Nog geen kaartjes
    [one] 1 kaartje geschreven
   *[other] { $count } kaartjes geschreven
}
seat-you-are-in = Je doet mee
seat-write-ahead = Je kunt alvast opschrijven wat je in de weg ziet staan. Alleen jij ziet dat.
which-obstacles = Welke { obstacles } zie jij op de weg?
only-you-see = Alleen jij ziet je lijst.
draft-label = Schrijf op wat in de weg staat
draft-keep = Zet op mijn lijst
draft-starters = Begin met:
draft-starter-one = We weten niet
draft-starter-two = We hebben nog geen
draft-starter-three = Er is geen
no-names-hint = Noem geen patiënten of collega's bij naam.
my-list = { $count ->
    [0] Mijn lijst
   *[other] Mijn lijst ({ $count })
}
my-list-empty = Nog leeg. Alleen jij ziet wat hier komt.
question-title = Een vraag voor de parkeerplaats
question-label = Jouw vraag
question-send = Zet op de parkeerplaats
questions-parked = { $count ->
    [0] Niets geparkeerd.
    [one] 1 geparkeerd.
   *[other] { $count } geparkeerd.
}
open-video = Open de video of dia's
door-absent = Nog niet binnen
seat-without-phone = Zit er zonder telefoon
seat-without-phone-for = { $name } zit er zonder telefoon
writers-of = { $writers ->
    [one] 1 van { $people ->
        [one] 1 mens
       *[other] { $people } mensen
    } schrijft mee.
   *[other] { $writers } van { $people } mensen schrijven mee.
}
timer-start = Start 5 minuten
timer-stop = Stop de klok
door-close = Deur dicht
door-open = Deur open
knocks = wil naar binnen
let-in = Laat binnen
not-in = Nee
join-knock = Klop aan
knock-title = Je klopt aan
knock-wait = De begeleider ziet dat je wacht. Deze pagina gaat vanzelf verder.
knock-refused = De begeleider zei nee. Vraag het in de zaal.
knock-is-you = Iemand wil op een tweede toestel jou zijn.
knock-yes-me = Ja, dat ben ik
knock-not-me = Nee, dat ben ik niet
prepare-edit = Titel, doel en mensen
arrived-late = Fijn dat je er bent. We zijn al bezig met: { $part }.
my-list-more = { $count ->
    [one] Nog 1 op mijn lijst
   *[other] Nog { $count } op mijn lijst
}
draft-up = Hoger op de lijst: { $text }
draft-down = Lager op de lijst: { $text }
drop-text = Haal weg: { $text }
draft-dropped = Weggehaald.
for-example = Bijvoorbeeld:
example-obstacle = Er is geen tijd voor scholing naast het rooster
looks-like-bsn = Dit lijkt een burgerservicenummer. Haal het weg als het van een mens is.
looks-like-telephone = Dit lijkt een telefoonnummer. Haal het weg als het van een mens is.
prepare-listed = Staan de namen van de lijst bij de deur?
listed-true = Ja, om aan te tikken
listed-false = Nee
listed-means = Wie de code heeft, ziet dan wie er verwacht wordt.
join-tap-name = Tik je naam aan
join-not-listed = Staat je naam er niet bij? Typ hem hier.
