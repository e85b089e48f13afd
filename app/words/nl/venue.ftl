# De ruimte testen, de dag ervoor: wat is getest, hoe ging het, wat kun je doen.
venue-title = Test deze ruimte
venue-intro = Doe dit in de ruimte zelf, op de computer aan de beamer. Het duurt een halve minuut.
venue-busy = Bezig met testen
venue-again = Test opnieuw
venue-all-good = Alles werkt. Je kunt hier een sessie houden.
venue-all-warn = Het werkt. Kijk nog naar de punten met "let op".
venue-all-bad = Zo kan de sessie hier niet. Kijk naar de punten met "niet goed".
venue-is-good = goed
venue-is-warn = let op
venue-is-bad = niet goed
venue-no-script = JavaScript staat uit. Meedoen kan dan wel, maar de pagina ververst niet vanzelf.

venue-address = Het adres
venue-address-good = Dit is het adres op het scherm en op de kaartjes. Het werkt.
venue-address-here = Dit adres werkt alleen op deze computer. Telefoons komen er niet.
venue-address-here-do = Vraag de beheerder om een adres dat telefoons kunnen bereiken.
venue-address-lost = Vanaf deze server vonden we dit adres niet terug.
venue-address-lost-do = Scan hieronder met een telefoon. Werkt dat, dan is het goed.
venue-address-other = Jij werkt nu op een ander adres dan de telefoons.
venue-address-other-do = Test ook met een telefoon. Scan daarvoor de code hieronder.

venue-line = De verbinding
venue-line-good = Nieuws komt meteen binnen.
venue-line-slow = Het netwerk houdt de snelle weg tegen. Alles werkt via de langzame weg.
venue-line-slow-do = Vraag de beheerder om websockets door te laten. Het hoeft niet.
venue-line-lost = Nieuws komt niet door.
venue-line-lost-do = Probeer een ander netwerk, bijvoorbeeld een telefoon als hotspot.

venue-speed = De snelheid
venue-speed-figure = { $trip } milliseconden heen en terug, { $speed } megabit per seconde
venue-speed-good = Snel genoeg voor een volle zaal.
venue-speed-slow = Het netwerk is traag. De eerste keer openen kan even duren.
venue-speed-slow-do = Laat mensen op tijd binnenkomen. Of gebruik een ander netwerk.
venue-speed-lost = We konden de snelheid niet meten.
venue-speed-lost-do = Kijk of dit apparaat nog netwerk heeft. Test dan opnieuw.

venue-clock = De klok
venue-clock-figure = { $seconds } seconden verschil met de server
venue-clock-good = De klok loopt gelijk.
venue-clock-ahead = De klok van dit apparaat loopt voor.
venue-clock-ahead-do = Zet de klok op automatisch. Aftellen klopt ook zo.
venue-clock-behind = De klok van dit apparaat loopt achter.
venue-clock-behind-do = Zet de klok op automatisch. Aftellen klopt ook zo.
venue-clock-lost = We konden de klok niet vergelijken.
venue-clock-lost-do = Kijk of dit apparaat nog netwerk heeft. Test dan opnieuw.

venue-screen = Het scherm
venue-screen-figure = { $wide } bij { $high } beeldpunten
venue-screen-good = Groot genoeg voor op de muur.
venue-screen-small = Dit beeld heeft weinig punten. Letters worden korrelig.
venue-screen-small-do = Zet de beamer op 1280 bij 800 of meer.
venue-screen-shape = Dit beeld is hoger dan breed, of heel smal.
venue-screen-shape-do = Open deze pagina op de computer aan de beamer.

venue-reading = Ga achterin staan. Kies de kleinste regel die je goed kunt lezen. Zo groot wordt de tekst.
venue-reading-full = Laat de leestest over het hele scherm zien
venue-reading-line = Kun je dit achterin lezen?
venue-reading-kept = Bewaard. Zo groot wordt de tekst op het scherm.

venue-phone = Test met een telefoon
venue-phone-how = Zet de telefoon op hetzelfde netwerk als de mensen straks. Scan dan deze code.
venue-phone-title = Test deze telefoon
venue-phone-intro = Je bent er: deze telefoon vindt het adres.
venue-phone-all-good = Alles werkt. Deze telefoon kan meedoen.
venue-phone-all-warn = Deze telefoon kan meedoen. Kijk nog naar de punten met "let op".
venue-phone-all-bad = Zo kan deze telefoon niet meedoen. Kijk naar de punten met "niet goed".
venue-join = Doe mee aan de sessie
