# Het scherm in de zaal.
wall-join = Doe mee met je telefoon
wall-more = en nog { $count }
wall-welcome = Welkom,
wall-round = Ronde { $lap }
wall-is-black = Het scherm is zwart.
wall-dark = Donker scherm
wall-light = Licht scherm
wall-timeline = Tijdlijn
timer-over = tijd
reading-sample = Zo groot is deze tekst.
keys-theme = Scherm donker of licht
mode-timeline = Het scherm laat de tijdlijn zien. Druk op Tijdlijn voor de lijst.
menu-mode-timeline = Scherm: tijdlijn
