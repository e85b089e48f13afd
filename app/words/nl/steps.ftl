# De laatste stappen, in gewone woorden. Bij elk soort feit hoort een zin.
steps-title = Laatste stappen
steps-more = { $count ->
    [one] en nog 1
   *[other] en nog { $count }
}
steps-undone = hersteld
redo = Toch wel
undo-this = Herstel: { $what }
redo-this = Toch wel: { $what }
step-part = { $phase ->
    [prepare] { part-prepare }
    [door] { part-door }
    [goal] { part-goal }
    [drafts] { part-drafts }
    [round] { part-round }
    [grouping] { part-grouping }
    [results] { part-results }
    [owners] { part-owners }
    [closing] { part-closing }
    [plan] { part-plan }
   *[living] { part-living }
}
step-described = { $field ->
    [title] Titel: { $text }
    [goal] Doel: { $text }
    [video] Link naar de video
   *[agenda] Agenda
}
step-people-expected = Lijst van mensen
step-names-chosen = Afspraak over namen
step-words-chosen = Taal en woorden
step-phase-entered = Naar { step-part }
step-door-set = { $open ->
    [yes] Deur open
   *[no] Deur dicht
}
step-timer-started = Klok
step-finished = Sessie afgerond
step-reopened = Sessie weer open
step-seat-taken = { $name } zit aan tafel
step-seat-renamed = Naam wordt { $name }
step-seat-removed = { $seat } van tafel
step-seats-merged = { $keep } en { $gone } zijn één
step-table-arranged = Andere volgorde aan tafel
step-stepped-out = { $seat } even weg
step-came-back = { $seat } terug
step-tables-made = Tafels gemaakt
step-tables-dropped = Geen tafels meer
step-voice-given = { $seat } spreekt voor de tafel
step-seated-at = { $seat } naar tafel { $table }
step-rest-collected = { $on ->
    [yes] De rest in stilte
   *[no] Weer verder met de ronde
}
step-turn-passed = { $seat } past
step-turn-skipped = { $seat } overgeslagen
step-stood-aside = { $seat } is klaar
step-turn-wanted = { $seat } heeft er nog een
step-obstacle-added = { $number } van { $seat }: { $text }
step-obstacle-edited = { $obstacle } met betere woorden: { $text }
step-obstacle-seconded = { $on ->
    [yes] { $seat } heeft { $obstacle } ook
   *[no] { $seat } heeft { $obstacle } toch niet
}
step-obstacles-merged = { $gone } hoort bij { $keep }
step-obstacle-unmerged = { $obstacle } staat weer apart
step-obstacle-split-off = { $number } komt uit { $source }: { $text }
step-question-parked = Vraag: { $text }
step-obstacle-parked = { $obstacle } naar de parkeerplaats
step-parked-settled = { $back ->
    [yes] Van de parkeerplaats terug
   *[no] Geparkeerd, nu: { $outcome }
}
step-group-founded = Groep { $title }
step-card-placed = { $card } naar { $group }
step-card-lifted = { $card } uit de groep
step-card-set-aside = { $card } bewust niet: { $reason }
step-group-named = Groep heet { $title }
step-group-locked = { $locked ->
    [yes] { $group } op slot
   *[no] { $group } van het slot
}
step-groups-merged = { $gone } hoort bij { $keep }
step-group-dissolved = Groep { $group } weg
step-dial-turned = Voorstellen grover of fijner
step-suggestion-refused = { $card } hoort niet bij { $group }
step-result-written = Resultaat { $number }: { $text }
step-result-reworded = Resultaat { $result } wordt: { $text }
step-result-dropped = Resultaat { $result } weg
step-result-moved = Resultaat { $result } op een andere plek
step-obstacle-covered = { $on ->
    [yes] { $obstacle } ook bij resultaat { $result }
   *[no] { $obstacle } niet meer bij resultaat { $result }
}
step-result-remarked = Bij resultaat { $result }: { $text }
step-test-opened = Toets van resultaat { $result } open
step-test-answered = Antwoord bij resultaat { $result }
step-hands-counted = Handen geteld bij resultaat { $result }
step-test-closed = Toets van resultaat { $result } dicht
step-left-untested = Resultaat { $result } niet getoetst: { $reason }
step-owner-assigned = { $name } trekt resultaat { $result }
step-owner-asked = { $seat } gevraagd voor resultaat { $result }
step-ownership-replied = { $reply ->
    [yes] { $seat } trekt resultaat { $result }
    [later] { $seat } zegt het later bij resultaat { $result }
   *[no] { $seat } trekt resultaat { $result } liever niet
}
step-owner-cleared = Resultaat { $result } zonder trekker
step-helper-set = { $on ->
    [yes] { $name } doet mee bij resultaat { $result }
   *[no] { $name } doet niet mee bij resultaat { $result }
}
step-period-set = Tijd bij resultaat { $result }
step-period-proposed = Andere tijd voorgesteld bij resultaat { $result }
step-first-required = { $on ->
    [yes] Eerst resultaat { $first }, dan { $result }
   *[no] Resultaat { $result } wacht niet meer op { $first }
}
step-closing-said = Slotwoord van { $seat }
step-improvement-noted = { $good ->
    [yes] Dit ging goed: { $text }
   *[no] Volgende keer anders: { $text }
}
step-field-filled = Ingevuld in het plan: { $text }
step-line-added = Nieuwe regel in het plan
step-line-rewritten = Regel in het plan anders
step-line-ticked = { $done ->
    [yes] Afgevinkt in het plan
   *[no] Toch niet afgevinkt
}
step-line-dropped = Regel uit het plan
step-goal-written = Subdoel { $goal }
step-goal-dropped = Subdoel { $goal } weg
step-result-detailed = Resultaat { $result } aangevuld
step-version-kept = Versie bewaard { $label }
step-plan-laid-out = Andere indeling van het plan
step-plan-read-back = Plan uit een bestand gelezen

# Wat herstellen terugbrengt, op de knop.
undo-card-placed = kaart { $card } terug naar { $group }
undo-card-unplaced = kaart { $card } terug op de stapel
undo-group-dissolved = groep { $group } terug
undo-group-founded = groep { $title } weg
undo-obstacle-added = kaart { $number } van { $seat } weg
undo-obstacle-edited = kaart { $obstacle } met de vorige woorden
undo-obstacle-parked = kaart { $obstacle } terug van de parkeerplaats
undo-obstacles-merged = kaart { $gone } weer apart
undo-owner-assigned = { $name } trekt resultaat { $result } niet
undo-period-set = vorige tijd bij resultaat { $result }
undo-phase-entered = niet naar { step-part }
undo-result-dropped = resultaat { $result } terug
undo-result-reworded = resultaat { $result } met de vorige woorden
undo-result-written = resultaat { $number } weg
undo-seat-taken = { $name } niet aan tafel
undo-speaker-called = kaart { $number } weer op het scherm
undo-stood-aside = { $seat } doet weer mee
undo-test-closed = toets van resultaat { $result } weer open
undo-turn-passed = { $seat } weer aan de beurt
undo-turn-skipped = { $seat } weer aan de beurt
undo-timer-started = klok zoals die was
step-expected-listed = { $on ->
    [yes] Namen bij de deur
   *[no] Geen namen bij de deur
}
