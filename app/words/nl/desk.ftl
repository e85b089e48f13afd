script-prepare = Schrijf het doel op en plak de lijst van mensen. Open dan de deur.
script-door = Heet iedereen welkom. Wacht tot de brillen er zijn, ook iemand die mag beslissen.
script-goal = Vertel het doel en laat de video zien. Vragen gaan naar de parkeerplaats.
script-drafts = Vijf minuten stil. Ieder schrijft voor zichzelf.
script-round = Eén { obstacle } per beurt. Geen discussie. We stoppen pas na de laatste.
script-grouping = Wat zou door dezelfde oplossing verdwijnen? Dat hoort bij elkaar.
script-results = Zeg elk resultaat alsof het er al is. Vraag: klopt dit, mis je iets?
script-owners = Wie wil dit trekken? En ongeveer wanneer is het klaar?
script-closing = Ieder zegt wat voor hem of haar het belangrijkst is.
script-plan = Loop de open punten na. Neem het plan mee.
desk-next-speaker = Pas, verder met { $name }
desk-skip = Sla { $name } over
desk-close-round = Sluit de ronde eerder
desk-go-on = Verder: { $part }
desk-go-back = Terug: { $part }
override-reason = Nog niet iedereen paste. Waarom sluiten we toch? Dit komt in het plan.
override-go = Sluit de ronde
wall-black = Zwart
wall-pause = Pauze
wall-qr = QR
wall-larger = Tekst groter
wall-smaller = Tekst kleiner
health = Verbinding
health-phones = { $live } van { $phones } telefoons
health-walls = { $count ->
    [one] 1 scherm
   *[other] { $count } schermen
}
health-desks = { $count ->
    [one] 1 regie
   *[other] { $count } keer regie
}
health-wall-behind = Het scherm loopt achter.
table-title = Aan tafel ({ $count })
mark-no-phone = zonder telefoon
mark-not-connected = geen verbinding
mark-away = even weg
mark-done = klaar
mark-passed = gepast
mark-counts = { $said } gezegd, { $drafts } op lijst
is-away = Is even weg
is-back = Is terug
wants-turn = Heeft er nog een
is-done = Is klaar
move-up = Eerder
move-down = Later
same-person-as = Dezelfde persoon als …
remove-seat = Haal van tafel
add-seat = Iemand zonder telefoon
add-seat-name = Naam
add-seat-go = Zet aan tafel
links-title = Nog een scherm openen
link-wall = Scherm voor de beamer
link-wall-how = Open deze link op de computer aan de beamer. Er kan daar niets worden veranderd.
link-desk = Regie op een ander toestel
link-desk-how = Scan de code met je eigen telefoon of laptop. Dan heb je daar ook de regie.
link-scribe = Regie voor de schrijver
link-scribe-how = Voor wie meetypt en groepeert. Afronden en mensen van tafel halen kan alleen de regie.
link-secret = Deze link staat hier één keer. Wie hem heeft, kan naar binnen.
link-back = Terug naar de regie
merge-seat-with = Wie is dezelfde persoon?
merge-seat-means = Alles komt bij deze persoon. Beide telefoons werken door.
merge-seat-go = Voeg samen
desk-next-result = Volgend resultaat
desk-previous-result = Vorig resultaat
