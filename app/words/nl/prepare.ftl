# De pagina van de projectleider, dagen voor de sessie.
cards-print = Druk tafelkaartjes af
cards-name = Tafelkaartjes
cards-file = tafelkaartjes

prepare-saves = Alles wat je typt, wordt bewaard.
prepare-open-door = Open de deur
prepare-title-missing = Schrijf nog een titel op.
prepare-people-example = Ans de Vries, verloskundige, VSV Waterland
language-nl = Nederlands
language-en = English
people-understood = { $count ->
    [one] 1 regel begrepen.
   *[other] { $count } regels begrepen.
}
people-doubtful = { $count ->
    [one] 1 regel om na te kijken.
   *[other] { $count } regels om na te kijken.
}
people-more-doubts = { $count ->
    [one] Daarna nog 1 regel om na te kijken.
   *[other] Daarna nog { $count } regels om na te kijken.
}
people-go-to = Ga naar regel { $line }
people-line = Regel { $line }:
people-search = Zoek in de lijst
people-found-none = Niet gevonden.
people-organisations = { $count ->
    [one] 1 organisatie
   *[other] { $count } organisaties
}
people-other-organisations = { $count ->
    [one] En nog 1 organisatie.
   *[other] En nog { $count } organisaties.
}
doubt-extra = Klopt regel { $line }? Er staat meer dan naam, bril en organisatie. Wij lezen:
doubt-long = Klopt regel { $line }? De naam is te lang.
doubt-nameless = Klopt regel { $line }? We zien geen naam. De regel telt niet mee.
doubt-heading = Regel { $line } lijkt een kop. Die telt niet mee.
doubt-same = Regel { $line } is gelijk aan regel { $other }. We tellen één keer.
doubt-twin = Klopt regel { $line }? Op regel { $other } staat ook een { $name }.
agenda-hint = Een regel per onderdeel, met hoe lang het duurt.
agenda-take-usual = Neem de gewone agenda
agenda-usual =
    Inloop, 15
    Doel en video, 25
    Stil schrijven, 5
    Rond de tafel, 70
    Pauze, 15
    Groeperen, 15
    Tussenresultaten toetsen, 30
    Trekker en tijd, 25
    Sluitronde, 13
    Volgende keer, 5
agenda-minutes = { $minutes } min
agenda-parts = { $count ->
    [one] 1 onderdeel
   *[other] { $count } onderdelen
}
agenda-total = { $hours ->
    [0] { $minutes } minuten
   *[other] { $hours } uur { $minutes }
}
agenda-unmeasured = { $count ->
    [one] Bij 1 onderdeel staat geen tijd.
   *[other] Bij { $count } onderdelen staat geen tijd.
}
sessions-new-means = Schrijf het doel op, plak de lijst en druk kaartjes af.
sessions-practise = Oefen met robots
sessions-practise-means = Achttien verzonnen mensen doen mee. Jij leidt de sessie.
sessions-practice-mark = oefensessie
sessions-open = Nu en straks
sessions-done = Klaar
sessions-people = { $count ->
    [0] nog niemand binnen
    [one] 1 mens
   *[other] { $count } mensen
}
# Woorden waaraan een regel van de agenda als dit deel wordt herkend, met komma's ertussen.
agenda-names-door = inloop, ontvangst, binnenkomst, welkom
agenda-names-goal = doel, video, opening, aanleiding
agenda-names-drafts = stil schrijven, opschrijven, schrijven
agenda-names-round = ronde, rond de tafel, beren, obstakels
agenda-names-grouping = groeperen, ordenen, clusteren
agenda-names-results = resultaten, presenteren, toetsen
agenda-names-owners = trekker, tijd, planning, tijdlijn
agenda-names-closing = sluitronde, afsluiting, verbeterpunten, evaluatie, afronding
agenda-names-break = pauze, koffie, lunch
