# Groeperen: scherm, telefoon en regie.
lens = Bij elkaar hoort wat dezelfde oplossing oplost.
groups = Groepen
groups-none = We gaan groeperen
unplaced = { $count ->
    [one] Nog 1 te plaatsen
   *[other] Nog { $count } te plaatsen
}
of-cards = van { $count }
all-placed = Alles heeft een plek
aside-count = { $count } bewust niet
wall-page = Scherm: bladzijde { $page } van { $pages }
page-before = Vorige bladzijde
page-after = Volgende bladzijde

where-title = { $bear ->
    [yes] Waar is mijn beer?
   *[no] Waar is mijn obstakel?
}
where-follow = Hier zie je steeds waar jouw { obstacles } liggen.
where-none = Je hebt zelf geen { obstacle } genoemd. Kijk mee op het scherm.
where-group = In de groep
where-unplaced = Nog te plaatsen
where-aside = Bewust niet, want:
where-parked = Op de parkeerplaats.
where-merged = Samengevoegd met nummer { $number }.
where-result = We hebben
where-owner = Trekker:
where-period = Ongeveer wanneer:

no-cards = Er zijn nog geen kaartjes.
start-first = Begin met de eerste kaart: druk op + voor een nieuwe groep. Of neem een voorgestelde groep over.
hint-keys = Druk op 1 om de kaart in groep 1 te leggen. Elke groep krijgt een eigen toets.
many-groups = Veel groepen. Kun je er een paar samen nemen?
suggestions-failed = Voorstellen lukken nu niet. Groeperen gaat gewoon door.
suggested-because = Want:
suggested-fits = Past bij
suggestion-yes = Ja
suggestion-no = Nee
key-enter = Enter
near-to = Of bij:
nearly-same = Zegt bijna hetzelfde:
merge-with = Voeg samen met { $number }
new-group = Nieuwe groep
later = Later
set-aside = Bewust niet
merge-ask = Voeg samen met …
more = Meer …
locked = op slot
card-on-wall = Kaart { $number } staat groot op het scherm.
card-off-wall = Haal van het scherm

board = Bord
to-place = Nog te plaatsen ({ $count })
pick-card = Kies kaart { $number }
card-menu = Kaart { $number }: wat kun je ermee?
group-menu = { $title }: wat kun je met deze groep?
like-card = lijkt op { $number }
belongs-too = Hoort dit hier ook bij?
because = want:
weak = twijfel
central = kern
take-card = Leg kaart { $number } in deze groep
refuse-card = Kaart { $number } hoort hier niet
take-all = Neem alle { $count } over
take-over = Neem over
lock = Op slot
lock-named = Zet { $title } op slot
unlock = Van slot
unlock-named = Haal { $title } van slot
fold = Klap in
fold-named = Klap { $title } in of uit
split-off = Zet apart
aside-title = Bewust niet ({ $count })
parked-title = Geparkeerd ({ $count })
put-back = Leg terug
put-back-card = Leg kaart { $number } terug

suggested-groups = Voorgestelde groepen
suggested-how = Op woorden die terugkomen. Jij beslist: sla over wat er niet bij hoort en neem de rest over.
dial = Hoeveel groepen stellen we voor?
dial-coarser = Grover: minder groepen
dial-finer = Fijner: meer groepen
suggested-nameless = Zonder naam
leave = Sla over
leave-card = Sla kaart { $number } over

said-moved = Kaart { $card } naar { $group }
said-founded = Nieuwe groep met kaart { $card }
said-refused = Niet meer voorgesteld voor kaart { $card }
said-picked = Gekozen: { $count }. Druk op de toets van een groep.
move-anyway = Toch hierheen
show-suggestions = Laat voorstellen zien
deal = Samen groeperen:
deal-all = ik doe alle kaarten
deal-odd = ik doe de oneven nummers
deal-even = ik doe de even nummers
find-card = Zoek een kaart
group-title = Naam van de groep
group-title-hint = Laat leeg om de woorden van de kaart te gebruiken.
make-group = Maak groep
aside-reason = Waarom bewust niet? Dit komt in het plan.
merge-keep = Samenvoegen met kaart
split-first = Eerste kaart
split-second = Tweede kaart
split-card = Splits in twee
move-to = Verplaats naar …
move = Verplaats
merge-groups = Neem samen met
dissolve = Hef de groep op
own-names = Begin met eigen namen
own-names-label = Namen van groepen, een per regel
own-names-hint = Bijvoorbeeld de resultaten van een eerdere sessie. Daarna wijst elke kaart de drie dichtstbijzijnde aan.
own-names-make = Maak groepen
starters-title = Begin met een naam
starters-how = Namen die vaak terugkomen in plannen. Kies er een paar, dan wijst elke kaart de drie dichtstbijzijnde aan.
