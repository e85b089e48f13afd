"""The obstacles every clustering test knows."""

OBSTACLES = [
    "We weten niet hoe we ouders bereiken",
    "Er is geen budget voor scholing",
    "Wie betaalt de tablets?",
    "De leverancier van het dossier werkt niet mee",
    "Koppeling met het dossier ontbreekt",
    "Geen tijd voor trainingen",
    "We hebben geen rooster voor de weekenden",
    "Het bestuur heeft nog niet besloten",
    "Medewerkers zien het nut niet",
    "Onvoldoende draagvlak bij de huisartsen",
    "Privacy van ouders is niet geregeld",
    "Er is geen toestemmingsformulier",
    "Ouders weten niet dat het bestaat",
    "We don't know who is responsible",
    "There is no training for new staff",
    "The budget has not been approved",
    "Niemand voelt zich verantwoordelijk",
    "Er zijn te weinig mensen in de nacht",
    "We hebben geen geld voor vervanging",
    "De training is te kort",
]
