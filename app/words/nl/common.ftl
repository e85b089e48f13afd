# Woorden die overal staan. $bear: "yes" als de zaal "beer" zegt.
obstacle = { $bear ->
    [yes] beer
   *[no] obstakel
}
obstacles = { $bear ->
    [yes] beren
   *[no] obstakels
}
save = Bewaar
cancel = Terug
edit = Bewerk
undo = Herstel
drop = Haal weg
merge = Samenvoegen
unmerge = Haal weer uit elkaar
may-be-empty = (mag leeg)
participant-number = Deelnemer { $number }
to-front = Naar het begin
our-goal = Ons doel
goal-not-yet = Het doel staat er nog niet.
pause = Pauze. Terug om

part-prepare = Voorbereiden
part-door = Inloop
part-goal = Doel
part-drafts = Stil schrijven
part-round = Rond de tafel
part-grouping = Groeperen
part-results = Tussenresultaten
part-owners = Trekker en tijd
part-closing = Sluitronde
part-plan = Plan
part-living = Levend plan

state-reconnecting = Even geen verbinding. Je tekst is veilig.
state-offline = Geen verbinding. Je kunt gewoon doorschrijven. We versturen het zodra het kan.
state-back = Bijgewerkt.
state-on-phone = op je telefoon
state-saved = bewaard
state-on-wall = op het scherm
state-failed = Nog niet bewaard. Tik om het opnieuw te proberen.
outbox-title = Nog te versturen
letters-left-mark = letters over
letters-over-mark = letters te veel

kept-text = Dit schreef je. Pas het aan en verstuur het opnieuw.
kept-send = Verstuur opnieuw

error-403 = Deze pagina kun je alleen openen met de link van de begeleider.
error-404 = Deze pagina is er niet.
error-405 = Dat kan hier niet.
error-413 = Dit is te groot om te versturen. Maak je tekst korter.
error-500 = Er ging iets mis bij ons. Wat bewaard was, is er nog.
error-503 = Er worden nu veel bestanden gemaakt. Probeer het zo nog eens.
error-from-elsewhere = Dit kan alleen vanaf onze eigen pagina's.
error-what-now = Ga terug, of typ de code die op het scherm staat.
skip = Ga naar de inhoud
slow-path = Langzamere verbinding
slow-path-means = Dit netwerk houdt de snelle verbinding tegen. Alles werkt, het komt alleen een paar tellen later.
timer-told-start = Er loopt een klok: { $time }.
timer-told-half = De helft is om. Nog { $time }.
timer-over-sentence = De tijd is om.
minutes-short = min
seconds-long = seconden
