first-obstacle = De eerste { obstacle }:
waiting-for-people = Wacht op de eerste mensen.
obstacles-said = { $bear ->
    [yes] { $count ->
        [one] 1 beer op de weg
       *[other] { $count } beren op de weg
    }
   *[no] { $count ->
        [one] 1 obstakel
       *[other] { $count } obstakels
    }
}
strip-previous = vorige:
strip-now = nu:
strip-next = hierna:
last-call = Nog een { obstacle }?
last-call-desk = Iedereen paste. Vraag het nog één keer hardop. Ga dan verder.
your-turn = Jij bent, { $name }
say-this = Noem deze
say-typed = Noem wat ik typ
pass = Pas
i-am-done = Ik ben klaar
have-one-more = Ik heb er nog een
i-am-back = Ik ben er weer
you-are-away = Je bent even weg
you-are-away-how = Je plek blijft. Tik als je terug bent.
thank-you = Dank je. Jouw { obstacle } is bewaard.
you-stand-aside = Je bent klaar
you-stand-aside-how = Schrijf je er nog een op, dan doe je weer mee.
you-are-next = Jij bent hierna
you-after = { $count ->
    [one] Jij bent na 1 ander
   *[other] Jij bent na { $count } anderen
}
undo-mine = Herstel
heard = Net genoemd
same-here = Die heb ik ook
same-here-on = Die heb ik ook ✓
same-here-number = Die heb ik ook, nummer { $number }
mine = Genoemd door mij ({ $count })
on-behalf = Namens
on-behalf-put = Zet op het scherm
obstacle-text = Wat staat in de weg?
edit-card = Betere woorden. De eerste woorden bewaren we.
park = Parkeer
park-why = Waarom parkeren we dit?
show-on-wall = Groot op het scherm
first-words = eerst gezegd:
all-cards = { $bear ->
    [yes] Alle beren ({ $count })
   *[no] Alle obstakels ({ $count })
}
merged-cards = Samengevoegd ({ $count })
looks-like = Lijkt op:
round-counts = Ronde { $lap }. Gezegd: { $said }. Nog op lijstjes: { $writers ->
    [0] niets.
    [one] { $drafts } bij 1 mens.
   *[other] { $drafts } bij { $writers } mensen.
}
last-call-how = De ronde stopt pas als de laatste genoemd is.
say-aloud = Hardop zeggen mag ook. De schrijver typt mee.
choose-other = Andere kiezen
type-new = Nieuw typen
write-one = Schrijf een { obstacle }
say-this-text = Noem deze: { $text }
choose-ahead = Kies alvast
choose-this = Kies deze
choose-this-text = Kies deze: { $text }
chosen-ahead = Deze noem je straks.
or-one-of-these = Of noem een van deze
round-number = Ronde { $lap }.
you-come-after = Je komt na
thank-you-shown = Dank je. Jouw { obstacle } staat op het scherm.
seconds-short = s
welcome-back = Welkom terug.
pause-write-on = Je mag gewoon doorschrijven.
table-number = Tafel { $number }
you-speak-for = Jij spreekt voor tafel { $number }.
your-tables-turn = Jullie tafel is aan de beurt
speaks-now = spreekt voor jullie. Zeg wat jij hebt.
speaks-for-you = spreekt voor jullie.
tell-it-to = Heb je er nog een? Zeg het tegen
your-table-next = Jullie tafel is hierna
your-table-after = { $count ->
    [one] Jullie tafel komt na 1 andere
   *[other] Jullie tafel komt na { $count } andere
}
table-stands-aside = Jullie tafel is klaar
you-sit-at = Je zit aan tafel { $number }.
you-are-the-voice = Jij spreekt voor je tafel.
give-voice = Laat iemand anders spreken
sit-elsewhere = Ik zit aan een andere tafel
collect-seat = Wat is nog niet genoemd?
collect-seat-how = Lever het in, in stilte. Iedereen doet dit tegelijk.
hand-in = Lever deze in
hand-in-text = Lever in: { $text }
or-hand-in = Of lever een van deze in
collect-wall = Lever in wat nog niet genoemd is
collect-desk = De rest in stilte
collect-desk-how = Iedereen levert nu in vanaf de telefoon. Ga verder als het stil is.
collect-start = Haal de rest in stilte op
collect-start-how = Iedereen kan dan inleveren, zonder beurt.
collect-stop = Stop, verder met de ronde
read-for-me = Lees voor mij
read-for = { $name } vraagt of jij dit kaartje voorleest.
let-read = Laat de laptop voorlezen
old-texts-title = Nooit verstuurd
old-texts-means = Dit schreef je meer dan een dag geleden. Het staat alleen op deze telefoon.
old-texts-use = Zet in het schrijfveld
old-texts-drop = Gooi weg
table-comes-after = Na tafel { $number }.
sit-here = Hier zit ik
cards-more = { $count ->
    [one] en nog 1 eerder. Na de ronde zie je alles.
   *[other] en nog { $count } eerder. Na de ronde zie je alles.
}
