# De pagina van de projectleider, dagen voor de sessie.
cards-print = Druk tafelkaartjes af
cards-name = Tafelkaartjes
cards-file = tafelkaartjes
