# Alleen voor wie aan de schermen werkt: elk stukje scherm in elke toestand.
patterns-title = Alle stukjes scherm
patterns-how = Elk stukje in zes toestanden, met verzonnen tekst. Kies er een.
patterns-all = Naar alle stukjes
patterns-wholes = Hele schermen
patterns-same = Hier is in deze toestand niets eigens te zien.
patterns-wall = Scherm
patterns-desk = Regie
patterns-seat = Telefoon
state-word-leeg = leeg
state-word-eerste = eerste
state-word-veel = veel
state-word-fout = fout
state-word-weg = weg
state-word-laat = laat
