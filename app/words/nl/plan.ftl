## Het plan van aanpak en alles wat je ervan meeneemt. Altijd "obstakel" en "tussenresultaat".

# Rond de tekst
plan-name = Plan van aanpak
plan-draft = Concept
plan-final = Vastgesteld
plan-line = { $status }, stand van { $date }
plan-line-version = { $status }, versie { $version }, stand van { $date }
plan-foot = { $title }, stand van { $date }, { $reference }
plan-foot-version = { $title }, versie { $version }, stand van { $date }, { $reference }
plan-reference = kenmerk { $number }
plan-page = Pagina { "{page}" } van { "{pages}" }
plan-contents = Inhoud
plan-table = Tabel

# Tijd
plan-month =
    { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    }
plan-day = { $day } { $month } { $year }
plan-quarter = { $quarter }e kwartaal { $year }
plan-month-of-year = { $month } { $year }
plan-week = week { $week } van { $year }
plan-later = later
plan-no-period = nog niet bekend

# Zinnen en lijsten
plan-and = { $most } en { $last }
plan-quote = “{ $text }”
plan-we-have = We hebben
plan-we-have-more = We hebben …
plan-people =
    { $count ->
        [one] 1 persoon
       *[other] { $count } mensen
    }
plan-someone = iemand
plan-someone-else = iemand anders

# Pagina een
plan-goal = Doel
plan-overview = Tussenresultaten
plan-how-it-came =
    { $people ->
        [one] 1 deelnemer noemde
       *[other] { $people } deelnemers noemden
    } { $obstacles ->
        [one] 1 obstakel
       *[other] { $obstacles } obstakels
    } op de weg naar dit doel. Daaruit { $results ->
        [one] kwam 1 tussenresultaat.
       *[other] kwamen { $results } tussenresultaten.
    }
plan-note-roles = In dit plan staan rollen in plaats van namen. Schreef iemand zelf een naam in een tekst? Die staat er nog.
plan-note-without = In dit plan staan geen namen. Schreef iemand zelf een naam in een tekst? Die staat er nog.
plan-number = Nr.
plan-owner = Trekker
plan-ready = Ongeveer klaar
plan-owner-none = nog niemand
plan-owner-there = bekend
plan-owner-asked = { $who }: gevraagd, nog geen antwoord
plan-owner-later = { $who }: zegt het later
plan-owner-proposed = { $who }: voorgesteld, nog vragen

# Wat nog open staat
plan-open = Wat nog open staat
plan-open-nothing = Er staat niets meer open: elk tussenresultaat heeft een trekker en een tijd, en elk obstakel heeft een plek.
plan-open-what = Wat
plan-open-where = Waar
plan-open-goal = Nog geen doel
plan-open-goal-why = Zonder doel is niet te zeggen wat in de weg staat.
plan-open-results = Nog geen tussenresultaten
plan-open-results-why = De sessie is nog bezig.
plan-open-owner = Nog geen trekker
plan-open-owner-proposed = Trekker voorgesteld, nog vragen
plan-open-owner-asked = Trekker gevraagd, nog geen antwoord
plan-open-owner-later = Trekker zegt het later
plan-open-period = Nog geen tijd
plan-open-period-proposed = Trekker stelt een andere tijd voor
plan-open-order = Volgorde en tijd passen niet
plan-waits-for = tussenresultaat { $one } wacht op { $first }, maar staat eerder gepland
plan-open-untested = Nog niet getoetst
plan-open-test-running = Toets nog niet gesloten
plan-open-left-untested = Bewust niet getoetst
plan-open-missing = Iemand mist nog iets
plan-open-unplaced =
    { $count ->
        [one] 1 obstakel zonder plek
       *[other] { $count } obstakels zonder plek
    }
plan-open-no-result =
    { $count ->
        [one] 1 obstakel in een groep zonder tussenresultaat
       *[other] { $count } obstakels in een groep zonder tussenresultaat
    }
plan-open-see-risks = zie bij de risico’s
plan-open-parked = Geparkeerd, nog geen uitkomst
plan-open-override = Toch doorgegaan
plan-part-round = na het rondje obstakels
plan-part-plan = bij het afronden
plan-results-numbers =
    { $count ->
        [one] tussenresultaat { $numbers }
       *[other] tussenresultaten { $numbers }
    }

# Wie deden mee
plan-people-heading = Wie deden mee
plan-person = Naam
plan-perspective = Invalshoek
plan-organisation = Organisatie
plan-absent = Wel verwacht, niet aan tafel: { $who }.

# Elk tussenresultaat
plan-results = De tussenresultaten een voor een
plan-result = Tussenresultaat
plan-helpers = Doen mee
plan-first = Eerst nodig
plan-clears = Neemt weg
plan-clears-numbers =
    { $count ->
        [one] obstakel { $numbers }
       *[other] { $count } obstakels: { $numbers }
    }
plan-in-group = { $text } (groep { $group })
plan-most-shared = Het meest gedeeld
plan-shared-by = { $text } (obstakel { $number }, bij { $count ->
    [one] 1 mens
   *[other] { $count } mensen
})
plan-tested = Getoetst
plan-untested = nog niet
plan-untested-because = bewust niet: { $reason }
plan-test-running = nog bezig: { $answers }
plan-test-no-answers = niemand antwoordde
plan-test-agree = { $count } akkoord
plan-test-concern = { $count } akkoord met een zorg
plan-test-missing =
    { $count ->
        [one] 1 mist iets
       *[other] { $count } missen iets
    }
plan-test-none = { $count } geen mening
plan-comment-agree = Akkoord: { $said }
plan-comment-concern = Zorg: { $said }
plan-comment-missing = Mist iets: { $said }
plan-comment-none = Geen mening: { $said }
plan-comment-wording = Over de woorden: { $said }

# Planning
plan-planning = Planning
plan-planning-caption = Wanneer elk tussenresultaat er ongeveer is
plan-after = Na

# Risico's
plan-risks = Risico’s: de obstakels bij elk tussenresultaat
plan-risks-intro = Dit staat er nu in de weg. Zolang een tussenresultaat er niet is, blijven deze obstakels liggen.
plan-risks-caption = Obstakels die tussenresultaat { $number } wegneemt
plan-risks-open = Nog zonder tussenresultaat
plan-obstacle = Obstakel
plan-shared = Ook bij
plan-aside = Bewust niet opgepakt
plan-reason = Reden
plan-parking = Parkeerplaats
plan-parked-number = P{ $number }
plan-parked-what = Vraag of obstakel
plan-parked-why = Waarom geparkeerd
plan-from = Van
plan-outcome = Uitkomst
plan-outcome-none = nog geen

# Sluitronde
plan-closing = Wat voor ieder het belangrijkst is
plan-who = Wie
plan-matters-most = Het belangrijkst
plan-stars = Bij nr.
plan-most-starred =
    { $results ->
        [one] Het vaakst genoemd: tussenresultaat { $numbers }, door { $count } mensen.
       *[other] Het vaakst genoemd: tussenresultaten { $numbers }, elk door { $count } mensen.
    }
plan-improvements = Verbeteringen voor een volgende sessie
plan-improvements-good = Dit ging goed
plan-improvements-other = Volgende keer anders
plan-kind = Soort

# Bijlage
plan-annex = Bijlage: van obstakel naar tussenresultaat
plan-trace = Alle obstakels
plan-group = Groep
plan-original = Eerste woorden
plan-first-words = Eerst gezegd als: { $text }
plan-joined = Ook genoemd als nr. { $number }: { $said }
plan-joined-heading = Samengevoegd
plan-is-parked = geparkeerd ({ $number })
plan-is-aside = bewust niet
plan-nowhere = nog geen
plan-logic = De logica hardop
plan-logic-goal = Het doel: { $goal }
plan-logic-result = Om te komen tot het doel moeten we voorbij { $obstacles }. Daarvoor hebben we tussenresultaat { $number }: { $result }.
plan-aloud = Om te komen tot het doel moeten we voorbij { $obstacle }. Daarvoor hebben we { $result }.
plan-from-day = Van dag
plan-to-day = Tot en met dag

# De vijf soorten plan
plan-name-implementation = Implementatieplan
plan-name-execution = Uitvoeringsplan
plan-name-agenda = Werkagenda
plan-name-programme = Programmaplan
plan-when = Wanneer

# Babyconnect
plan-step-by-step = Stap voor stap
plan-step-by-step-text = Dit plan kijkt niet te ver vooruit en werkt in kleine stappen. Eerst kwam op tafel wat tussen nu en het doel in staat, vanuit iedere invalshoek. Daarna is elk obstakel omgezet naar een tussenresultaat: hoe het is als het obstakel weg is. Het plan zegt wat er dan is, wie dat trekt en ongeveer wanneer. Het zegt nog niet hoe.
plan-every-lens = Ieder een andere bril: wie deden mee
plan-from-obstacles = Van obstakels naar tussenresultaten
plan-rough-planning = Globale planning
plan-on-the-road = Obstakels op de weg
plan-and-then = En verder? Verbeteringen voor een volgende sessie

# Implementatieplan
plan-introduction = Inleiding
plan-introduction-text = Dit implementatieplan is een groeidocument. Per doel staan hier de afspraken over wie wat doet en wanneer. Het team werkt het plan bij zodra er iets verandert.
plan-context-team = Samenstelling van het team en plek in de regio
plan-context-hindering = Belemmerende factoren uit de sessie
plan-hindering = Belemmerende factoren
plan-hindering-intro = Dit staat de doelen in de weg, zoals het in de sessie is genoemd.
plan-such-as =
    { $count ->
        [one] 1 obstakel: { $text }
       *[other] { $count } obstakels, zoals { $text }
    }
plan-goals-intro = Elk tussenresultaat is een doel van dit plan.
plan-goal-number = Doel { $number }
plan-actions = Acties en afspraken over interventies en veranderingen
plan-goal-nr = Doel nr.
plan-done = √

# Uitvoeringsplan
plan-working-group = De werkgroep
plan-preconditions = Randvoorwaarden
plan-preconditions-intro = Op deze tussenresultaten wachten andere. Ze komen dus eerst.
plan-needed-for = Nodig voor nr.
plan-schedule = Wie doet wat en wanneer
plan-who-does-what = Planning: wie gaat wat doen en wanneer?
plan-what-they-do = Wat er dan is: we hebben …
plan-to-consider = Om te overwegen

# Werkagenda
plan-sub-theme = Sub-thema
plan-agenda-result = Resultaat
plan-we-stand-for = Waar wij voor staan

# Programmaplan
plan-phases = Opbouw in fasen
plan-phases-intro = De fasen volgen uit wat er eerst nodig is. Een tussenresultaat kan beginnen als die van de fase ervoor er zijn.
plan-phase = Fase { $number }
plan-activities-in-time = Activiteiten in de tijd
plan-attention = Aandachtspunten bij de uitvoering
plan-small-scale = Op kleine schaal beginnen

# Bladen van een werkboek
plan-sheet-closing = Sluitronde
plan-sheet-improvements = Verbeteringen

# Plan op een pagina
plan-legend = De pijlen wijzen van wat er eerst moet zijn naar wat erop wacht.
plan-coverage = Wie ziet wat: invalshoek en tussenresultaat
plan-coverage-intro = Hoeveel obstakels van elke invalshoek elk tussenresultaat wegneemt. Een obstakel telt bij elk tussenresultaat dat het wegneemt.

# Wat er veranderde
plan-changes = Veranderd sinds { $date }, kenmerk { $number }
plan-changes-named = Veranderd sinds { $name } ({ $date })
plan-obstacles = Obstakels
plan-nothing = niets
plan-changed-goal = Het doel is nu: { $text }
plan-changed-final = Het plan is vastgesteld.
plan-changed-new-result = Nieuw: { $result }
plan-changed-gone-result = Vervallen: { $result }
plan-changed-wording = { $number } heeft andere woorden. Eerst: { $old }. Nu: { $new }.
plan-changed-owner = { $number } – trekker was: { $old }. Nu: { $new }.
plan-changed-helpers = { $number } – deden mee: { $old }. Nu: { $new }.
plan-changed-period = { $number } – ongeveer klaar was: { $old }. Nu: { $new }.
plan-changed-first = { $number } – eerst nodig was: { $old }. Nu: { $new }.
plan-changed-tested = { $number } is door de zaal getoetst.
plan-changed-new-obstacle = Nieuw: { $number }. { $text }
plan-changed-parked = { $number } is geparkeerd: { $text }
plan-changed-aside = { $number } wordt bewust niet opgepakt: { $text }
plan-changed-covered = { $number } hoort nu bij tussenresultaat { $result }: { $text }
plan-changed-uncovered = { $number } hoort nu bij geen tussenresultaat: { $text }
plan-changed-joined = { $number } is samengevoegd met { $keeper }: { $text }
plan-changed-new-parked = Nieuw op de parkeerplaats: { $text }
plan-changed-outcome = Uitkomst van { $text }: { $outcome }

# Eigen sjabloon
plan-template-paragraph = alinea { $number } (“{ $text }”)
plan-template-unknown = In { $place } staat “{ $name }”. Die naam bestaat niet.
plan-template-row = In { $place } staat “{ $name }”. Die naam kan alleen in een rij van een tabel.
plan-template-mixed = In de rij “{ $place }” staan “{ $one }” en “{ $other }” door elkaar. Kies er één per rij.
plan-template-braces = In { $place } is een accolade te veel of te weinig.
plan-template-not-word = Dit is geen Word-bestand (.docx).
plan-template-too-large = Dit Word-bestand is te groot.

# Wat mensen invullen
plan-identity = Over dit plan
plan-field-project = Naam
plan-field-region = Regio
plan-field-organisation = Instelling
plan-last-updated = Laatst bijgewerkt op
plan-version = Versie
plan-smart = Het doel, precies
plan-smart-specific = Specifiek
plan-smart-measurable = Meetbaar
plan-smart-acceptable = Acceptabel
plan-smart-realistic = Realistisch
plan-smart-timed = Tijdgebonden
plan-field-outcomes = Bijdrage aan het programma
plan-scope = Afbakening
plan-field-scope_in = Hoort erbij
plan-field-scope_out = Hoort er niet bij
plan-field-start_small = Klein beginnen
plan-action = Actie
plan-data = Gegevensverzameling
plan-data-what = Gegevens
plan-data-who = Wie legt vast
plan-data-how = Hoe
plan-data-tool = Waarmee of waarin
plan-communication = Communiceren en motiveren
plan-core-message = Kernboodschap: { $text }
plan-goal-or-way = Doel of nieuwe werkwijze
plan-way-of-talking = Actie of overlegvorm
plan-embedding = Verspreiding en borging
plan-evaluation = Evaluatiemomenten
plan-evaluation-what = Waar we naar kijken
plan-who-adjusts = Wie stelt bij
plan-measure = Hoe we het meten
plan-measures = Hoe we weten dat het er is
plan-organisation-of = Organisatie
plan-body = Groep
plan-body-does = Wat zij doen
plan-body-steering = Stuurgroep
plan-body-leaders = Projectleiders
plan-body-working = Werkgroep
plan-body-partners = Partners
plan-rasci = Wie is wat per tussenresultaat (RASCI)
plan-prompts = Doen, overwegen en laten
plan-prompts-do = Doen
plan-prompts-consider = Overwegen
plan-prompts-leave = Laten
plan-context = De context
plan-factor = Gaat over
plan-factors = Bevorderende en belemmerende factoren
plan-factors-helping = Bevordert
plan-factors-hindering = Belemmert
plan-factor-person = De hulpverlener
plan-factor-surroundings = De omgeving
plan-factor-organisation = De organisatie
plan-factor-change = De verandering zelf
plan-no-theme = Zonder thema
plan-agenda-named = { $text } (nr. { $number })
plan-no-phase = Nog zonder fase
plan-level = Niveau
plan-levels = Activiteiten op verschillende niveaus
plan-level-actions = Activiteiten
plan-level-person = Individu
plan-level-team = Team
plan-level-organisation = Organisatie
plan-part-none = Zonder deel
plan-part-information = Informatie- en kennisbehoefte
plan-part-communication = Communicatie
plan-part-kick_off = Startbijeenkomst
plan-part-training = Scholing
plan-part-practice = Toepassen
plan-part-conditions = Randvoorwaarden
plan-part-registration = Registreren van werkzaamheden en uren
plan-who-we-are = Wie we zijn
plan-what-we-do = Wat we doen
plan-smart-goals = SMART-doelen
plan-evaluate-between = Tussentijds evalueren
plan-build-in = Inbouwen in bestaande werkwijzen
plan-goals-and-indicators = Doelen en indicatoren voor evaluatie
plan-changed-filled = Nieuw of anders bij “{ $heading }”: { $text }
plan-changed-dropped = Vervallen bij “{ $heading }”: { $text }
plan-changed-done = Klaar: { $text }
plan-changed-undone = Toch niet klaar: { $text }
plan-changed-result = tussenresultaat { $number }
plan-changed-cell = Bij { $about } – { $cell } was: { $old }. Nu: { $new }.
plan-changed-title = De titel is nu: { $text }
plan-changed-kind = Het is nu een ander soort plan: { $kind }.
plan-changed-version = Er is een versie bewaard: { $label }
plan-theme = Thema
plan-evaluation-of = Evaluatie: { $text }
plan-filled-in = Ingevuld in het plan
