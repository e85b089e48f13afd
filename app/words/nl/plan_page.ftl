open-count = { $count ->
    [one] Nog 1 open punt
   *[other] Nog { $count } open punten
}
open-none = Er staat niets meer open.
open-owner = Nog geen trekker:
open-owner-asked = Trekker gevraagd, nog geen antwoord:
open-owner-later = Trekker zegt het later:
open-owner-proposed = Trekker voorgesteld, nog vragen:
open-period = Nog geen tijd:
open-proposed = Trekker stelt een andere tijd voor:
open-untested = Nog niet getoetst:
open-testing = Toets nog niet gesloten:
open-missing = Iemand mist nog iets:
open-unplaced = Nog zonder plek:
open-uncovered = In een groep zonder tussenresultaat:
open-parked = Nog geparkeerd:
open-override = Toch doorgegaan:
open-choose-owner = Kies een trekker
open-choose-period = Kies een tijd
open-take-proposed = Neem het voorstel over
open-leave-untested = Laat ongetoetst
open-why-untested = Waarom toetsen we dit niet? Dit komt in het plan.
open-close-test = Sluit de toets
open-set-aside = Bewust niet
open-why-aside = Waarom pakken we dit niet op?
open-who-leads = Wie trekt dit?
open-said-yes = Zei ja in de zaal
open-still-ask = Vraag het op de telefoon
finish = Rond de sessie af
finish-anyway = Toch afronden
finish-reason = Er staat nog iets open. Waarom ronden we toch af? Dit komt in het plan.
finish-done = De sessie is afgerond.
finish-reopen = Open de sessie weer
finish-thanks = Klaar. Dank jullie wel.
sum-obstacles = { $bear ->
    [yes] { $count ->
        [one] beer
       *[other] beren
    }
   *[no] { $count ->
        [one] obstakel
       *[other] obstakels
    }
}
sum-results = { $count ->
    [one] tussenresultaat
   *[other] tussenresultaten
}
sum-owned = met een trekker
sum-owners = Trekkers:
share-title = Jouw deel
share-plan = Bewaar het plan (Word)
share-leads = Dit trek jij
share-helps = Hier doe je mee
share-stars = Dit vond je het belangrijkst
share-cards = { $bear ->
    [yes] Jouw beren
   *[no] Jouw obstakels
}
share-parked = Geparkeerd
share-aside = Bewust niet opgepakt:
share-no-result = Nog geen tussenresultaat
downloads-title = Neem het plan mee
downloads-names = Namen
downloads-names-choice = Met namen
downloads-roles = Rollen in plaats van namen
downloads-without = Zonder namen
downloads-docx = Word
downloads-md = Markdown
downloads-csv = CSV
downloads-pdf = PDF
downloads-a3 = PDF op A3
downloads-svg = Tijdlijn (SVG)
downloads-project = MS Project (XML)
downloads-xlsx = Excel
downloads-ics = Agenda
downloads-zip = Alles (zip)
downloads-json = JSON
downloads-failed = Het bestand voor { $format } lukt nu niet.
downloads-others = De andere bestanden kun je wel bewaren. De sessie is veilig.
downloads-back = Terug
