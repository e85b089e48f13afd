# Tussenresultaten: de zin, de toets, wat waar onder valt.
we-have = We hebben
we-have-more = Schrijf wat er dan is, alsof het er al is
result-place = Tussenresultaat { $place } van { $count }
result-clears = { $bear ->
    [yes] { $count ->
        [one] Hiermee is 1 beer van de weg
       *[other] Hiermee zijn { $count } beren van de weg
    }
   *[no] { $count ->
        [one] Hiermee is 1 obstakel weg
       *[other] Hiermee zijn { $count } obstakels weg
    }
}
clears-short = { $bear ->
    [yes] { $count ->
        [one] 1 beer
       *[other] { $count } beren
    }
   *[no] { $count ->
        [one] 1 obstakel
       *[other] { $count } obstakels
    }
}
page-of = { $page } van { $pages }
results-to-come = Hier maken we tussenresultaten van
results-no-groups = Er zijn nog geen groepen. Ga terug naar groeperen, of schrijf hieronder een zin.
results-wait = Straks lees je hier de tussenresultaten
results-wait-how = De begeleiders schrijven ze nu op.
results-in-order = In volgorde van wat eerst nodig is
all-results = { $count ->
    [one] Het tussenresultaat
   *[other] Alle { $count } tussenresultaten
}
many-results = Dat zijn er veel. Kan er iets samen?
groups-todo = { $count ->
    [one] Nog 1 groep zonder zin
   *[other] Nog { $count } groepen zonder zin
}
drafts-offered = Een eerste zin om aan te passen:
examples-offered = Zo kan een zin klinken:
example-one = “We hebben de scholing gereed.”
example-two = “We hebben de eindgebruikers in beeld en betrokken.”
phrase-group = Schrijf de zin
phrase-loose = Schrijf een zin zonder groep
save-sentence = Bewaar de zin
edit-sentence = Pas de zin aan
needed-earlier = Eerder nodig
needed-later = Later nodig
drop-result = Haal de zin weg
check-true-already = Klinkt het klaar?
check-true-already-heard = “{ $heard }” klinkt als nog niet klaar
check-one-sentence = Is het één zin?
check-one-sentence-heard = er komt nog iets achteraan: “{ $heard }”
check-what-not-how = Is het wat, nog niet hoe?
check-what-not-how-heard = “{ $heard }” klinkt als hoe
check-fine = ja
read-aloud = Lees hardop
logic-aloud-goal = Om te komen tot
logic-aloud-obstacle = moeten we voorbij
logic-aloud-result = Daarvoor geldt straks:
wording-remarks = { $count ->
    [one] 1 opmerking
   *[other] { $count } opmerkingen
}
remarks-short = { $count ->
    [one] 1 opmerking
   *[other] { $count } opmerkingen
}
remark-said = Hardop gezegd over de woorden
remark-add = Noteer
said-aloud = hardop gezegd
also-in = ook bij
loose-bears = { $bear ->
    [yes] { $count ->
        [one] Nog 1 beer zonder resultaat
       *[other] Nog { $count } beren zonder resultaat
    }
   *[no] { $count ->
        [one] Nog 1 obstakel zonder resultaat
       *[other] Nog { $count } obstakels zonder resultaat
    }
}
covered-too = Valt hier ook onder
covered-too-number = Nummer { $number } valt hier ook onder
not-covered = Toch niet
not-covered-number = Nummer { $number } valt hier toch niet onder
cover-by-number = { $bear ->
    [yes] Nummer van een beer die hier ook onder valt
   *[no] Nummer van een obstakel dat hier ook onder valt
}
wall-page-on = Verder op het scherm
wall-page-back = Terug op het scherm

room-test = Toets
stand-none = nog niet getoetst
stand-open = toets loopt
stand-closed = getoetst
stand-untested = bewust niet getoetst
open-test = Vraag de zaal
open-test-again = Vraag de zaal opnieuw
close-test = Sluit en toon de uitslag
leave-untested = Toets dit bewust niet
leave-untested-why = Waarom toetsen we dit niet? Dit komt in het plan.
answers-of = { $given } van { $of } antwoorden
answers-none = Wacht op het eerste antwoord.
choice-agree = Akkoord
choice-concern = Akkoord, met een zorg
choice-missing = Ik mis iets
choice-none = Geen mening
choice-for = { $name }: { $choice }
answer-for = { $count ->
    [one] Antwoord namens 1 ander
   *[other] Antwoord namens { $count } anderen
}
hands-counted = Handen in de zaal, zonder de telefoons
hands-keep = Tel mee

my-bear-inside = { $bear ->
    [yes] { $count ->
        [one] Jouw beer { $numbers } zit hierin
       *[other] Jouw beren { $numbers } zitten hierin
    }
   *[no] { $count ->
        [one] Jouw obstakel { $numbers } zit hierin
       *[other] Jouw obstakels { $numbers } zitten hierin
    }
}
test-question = Wat vind jij?
test-changeable = Je mag het nog veranderen.
test-closed = De toets is gesloten.
test-soon = Straks vragen we wat je ervan vindt.
you-said = Jij zei: { $choice }.
my-comment = Jij schreef:
which-concern = Welke zorg?
what-is-missing = Wat ontbreekt er?
comment-send = Stuur mee
other-words = Ik weet betere woorden
other-words-how = Hoe zou jij het zeggen?
other-words-send = Stuur naar de begeleider
bears-without = { $bear ->
    [yes] Deze beer van jou zit nog nergens in
   *[no] Dit obstakel van jou zit nog nergens in
}
bear-is-missing = { $bear ->
    [yes] Mijn beer mist
   *[no] Mijn obstakel mist
}
bear-is-missing-number = { $bear ->
    [yes] Mijn beer { $number } mist
   *[no] Mijn obstakel { $number } mist
}
bear-missing-signal = { $bear ->
    [yes] Mijn beer { $number } mist nog
   *[no] Mijn obstakel { $number } mist nog
}
bear-told = De begeleider weet het.
