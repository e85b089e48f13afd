# Trekker en tijd: wie zegt ja, en ongeveer wanneer.
result-word = Tussenresultaat
lead-word = Trekker
lead-and-helpers = Trekker + doet mee
when-word = Ongeveer wanneer
helping = Doen mee:
helpers-more = { $count ->
    [one] nog iemand
   *[other] nog { $count } mensen
}
results-none-yet = Er zijn nog geen tussenresultaten.
no-period = nog geen tijd
this-quarter = dit kwartaal
finer-may = Preciezer mag, hoeft niet:
week-short = week { $week }
quarter-short = { $quarter }e kw.
now-word = nu
after-word = na

lead-none = nog geen trekker
lead-being-asked = er is iemand gevraagd
lead-you = jij
lead-somebody = iemand
lead-asked = gevraagd
lead-later = zegt het later
lead-proposed = nog vragen
lead-unseen = nog niet gezien
consent-asked = De vraag staat op de telefoon.
consent-later = Wil er nog over denken.
consent-proposed = Voorgesteld. Wie dit is, moet het nog horen.
consent-said_yes = Zei ja in de zaal.
consent-accepted = Zei ja op de eigen telefoon.

owners-list = Wie trekt wat?
on-the-wall = Op het scherm:
leads-many = { $name } trekt er al { $count }. Kan iemand anders ook?
period-proposed = andere tijd voorgesteld
stands-too-early = eerder dan waar het op wacht
press-name = Wie zei ja? Tik op de naam. Met “Vraag” komt de vraag op de telefoon.
assign-owner-name = { $name } zei ja in de zaal
ask-on-phone = Vraag
ask-on-phone-name = Vraag { $name } op de telefoon
helps = Doet mee
helps-on = Doet mee ✓
helps-name = { $name } doet mee
helps-no-more-name = { $name } doet niet meer mee
leads-count = trekt er { $count }
rather-not-mark = liever niet
declined-desk-only = Liever niet, dat zie jij alleen:
said-yes = Zei ja
said-rather-not = Zei liever niet
said-later = Zegt het later
clear-owner = Toch nog niemand
owner-elsewhere = Iemand die er niet is, een functie of een organisatie
owner-kind = Wat is dit?
owner-kind-person = een persoon
owner-kind-role = een functie
owner-kind-organisation = een organisatie
owner-said-yes = zei al ja
owner-propose = Zet als trekker
helper-elsewhere = Iemand anders die meedoet
helper-add = Doet mee
when-roughly = Ongeveer klaar wanneer?
owner-proposes = De trekker stelt voor:
take-period = Neem over
leave-so = Laat zo
no-period-yet = Toch nog geen tijd
first-this = Eerst dit, dan dat. Wat moet er eerst zijn?
first-that-name = Eerst { $first }
waits-but-earlier = Dit wacht op { $first }, maar staat eerder in de tijd.

lead-question = Wil jij trekker zijn van:
lead-means = Trekker = jij zorgt dat het gaat lopen. Je hoeft het niet alleen te doen.
lead-yes = Ja, ik trek dit
lead-rather-not = Liever niet
lead-say-later = Later zeggen
lead-later-noted = Prima. Zeg het als je het weet.
you-lead = Jij trekt dit:
period-proposed-by-you = De begeleider ziet jouw voorstel.
room-looks-at = Hier gaat het nu over:
i-help = Ik doe mee
i-help-no-more = Ik doe mee ✓
