"""The sample session of Zilverbroek with everything of its plan filled in, as a project leader would."""

from functools import lru_cache

from app.session.filling import FillIn, TickLine, WriteLine
from app.session.keeping import KeepVersion
from app.session.plan_values import Level, LineTable, Part, PlanField
from app.session.subgoals import DetailResult, WriteGoal
from tests.exports.zilverbroek import Room, played

TEXTS = {
    PlanField.PROJECT: "Samen naar huis",
    PlanField.REGION: "Zilverbroek",
    PlanField.ORGANISATION: "Zorgkring Zilverbroek",
    PlanField.OUTCOMES: "Minder heropnames binnen dertig dagen.",
    PlanField.SPECIFIC: "Eén overdracht op de dag van ontslag, bij huisarts, wijk en apotheek",
    PlanField.MEASURABLE: "Bij 9 van de 10 ontslagen klopt de overdracht; nu is dat 5 van de 10",
    PlanField.ACCEPTABLE: "De besturen van alle partijen hebben ja gezegd",
    PlanField.REALISTIC: "We beginnen met twee afdelingen en zes praktijken",
    PlanField.TIMED: "Alle afdelingen doen mee vóór 1 januari 2028",
    PlanField.TEAM: "Het projectteam valt onder de Zorgkring.\nDe stuurgroep komt elk kwartaal samen.",
    PlanField.SCOPE_IN: "Iedereen die na een opname naar huis of naar het herstelhuis gaat.",
    PlanField.SCOPE_OUT: "Wie alleen op de spoedeisende hulp is geweest.",
    PlanField.START_SMALL: "Eerst geriatrie en longziekten, drie maanden lang.",
    PlanField.CORE_MESSAGE: "Thuis weet iedereen wat er is afgesproken, jij ook.",
    PlanField.INFORMATION: "Teams weten wat er in de overdracht staat en waarom.",
    PlanField.KICK_OFF: "Een startbijeenkomst voor alle teams in januari.",
    PlanField.TRAINING: "Een uur oefenen per team, ook voor nacht en flex.",
    PlanField.PRACTICE: "We passen de overdracht eerst op twee afdelingen toe.",
    PlanField.CONDITIONS: "Geld, tijd en één opdrachtgever staan vast voor de start.",
    PlanField.REGISTRATION: "Uren komen in het gewone systeem, geen nieuwe lijst.",
}
THEMES = ("Samen besturen", "De inhoud van de overdracht", "Leren en techniek")
FACTORS = (
    ("person", "helping", "Wijkverpleegkundigen willen dit al jaren"),
    ("person", "hindering", "Weinig tijd aan het einde van een dienst"),
    ("surroundings", "helping", "De verzekeraar betaalt een proef mee"),
    ("surroundings", "hindering", "Tekort aan plekken in de wijk"),
    ("organisation", "helping", "De Zorgkring bestaat en kent iedereen"),
    ("organisation", "hindering", "Vier besturen met elk een eigen agenda"),
    ("change", "helping", "Het scheelt bellen, vanaf de eerste dag"),
    ("change", "hindering", "Nog een systeem erbij voelt als werk"),
)
ACTIONS = (
    (1, 1, "Opdracht op één bladzijde schrijven", "Rogier", "januari 2027"),
    (1, 1, "Vaste tafel plannen, elke zes weken", "Zorgkring Zilverbroek", "januari 2027"),
    (2, 1, "Per organisatie twee collega's vragen", "Femke en Olga", "1e kwartaal 2027"),
    (3, 1, "Eerste versie met tien ontslagen proberen", "Samira, Joost", "februari 2027"),
    (7, 2, "Medicatielijst bij ontslag met reden van wijziging", "Mei-Ling", "2e kwartaal 2027"),
    (11, 2, "Oefenuur in ieders rooster", "Priya", "september 2027"),
    (12, 2, "Cijfers elke maand naast elkaar leggen", "Hatice", "elke maand"),
)
DATA = (
    ("Kloppende overdrachten", "Jolanda", "steekproef van tien per maand", "elke maand", "het EPD"),
    (
        "Heropnames binnen 30 dagen",
        "Ziekenhuis Zilverbroek",
        "uit de registratie",
        "1e kwartaal 2027",
        "het dashboard",
    ),
)
TALKS = (
    (1, "Nieuwsbrief met een verhaal van een patiënt", "Ria", "maart 2027"),
    (2, "Overleg met managers en verzekeraar", "Olga", "2e kwartaal 2027"),
)
EMBEDDED = (
    (1, "Opnemen in het jaarplan van elke organisatie", "Rogier", "4e kwartaal 2027"),
    (2, "In het inwerkprogramma van nieuwe collega's", "Priya", "later"),
)
MOMENTS = (
    ("12 mei 2027", "De proef op twee afdelingen", "Rogier, Samira"),
    ("4e kwartaal 2027", "Alle tussenresultaten, en of het doel nog klopt", "Zorgkring Zilverbroek"),
)
BODIES = (
    ("steering", "Rogier, Olga", "besluiten en geld"),
    ("leaders", "Femke", "dagelijkse leiding"),
    ("working", "Samira, Joost, Marleen, Mei-Ling", "uitwerken en proberen"),
    ("partners", "Apotheek Sluisoord, Thuiszorg Overdijk", "meedoen met de proef"),
)
RASCI = ((1, "A", "Rogier"), (1, "R", "Femke"), (1, "C", "Olga"), (3, "A", "Samira"), (3, "R", "Joost"))
PROMPTS = (
    ("do", "Iemand die beslist zit in de werkgroep"),
    ("do", "Patiënten praten mee over het doel"),
    ("consider", "Afspraken met ketenpartners vastleggen"),
)
LEVELS = (Level.ORGANISATION, Level.TEAM, Level.PERSON)


def fill(room: Room) -> None:
    """Through the real commands, so that it holds only what a facilitator can fill in."""
    for field, text in TEXTS.items():
        room.does(FillIn(field, text))
    room.does(WriteGoal("Elke overdracht klopt", specific="inhoud en medicatie", measurable="9 van de 10"))
    room.does(WriteGoal("Iedereen weet wie er aan zet is", timed="eind 2027"))
    for place, number in enumerate(room.state.order):
        training = {"part": Part.TRAINING} if number == 11 else {}
        part = training or ({"part": Part.CONDITIONS} if number == 6 else {})
        measure = "steekproef van tien per maand" if number in {3, 7} else ""
        theme, stage = THEMES[place // 4], place // 4 + 1
        room.does(DetailResult(number, theme, LEVELS[place % 3], stage, measure, **part))
    lines(room)
    room.does(KeepVersion("voor de stuurgroep"))


def lines(room: Room) -> None:
    for sort, way, text in FACTORS:
        room.does(WriteLine(LineTable.FACTORS, sort=sort, way=way, text=text))
    for result, goal, text, who, when in ACTIONS:
        room.does(WriteLine(LineTable.ACTIONS, result=result, goal=goal, text=text, who=who, when=when))
    room.does(TickLine(len(FACTORS) + 1))
    for text, who, how, when, tool in DATA:
        room.does(WriteLine(LineTable.DATA, text=text, who=who, how=how, when=when, tool=tool))
    for table, rows in ((LineTable.COMMUNICATION, TALKS), (LineTable.EMBEDDING, EMBEDDED)):
        for goal, text, who, when in rows:
            room.does(WriteLine(table, goal=goal, text=text, who=who, when=when))
    for when, text, who in MOMENTS:
        room.does(WriteLine(LineTable.EVALUATION, when=when, text=text, who=who))
    for sort, who, text in BODIES:
        room.does(WriteLine(LineTable.BODIES, sort=sort, who=who, text=text))
    for result, sort, who in RASCI:
        room.does(WriteLine(LineTable.RASCI, result=result, sort=sort, who=who))
    for sort, text in PROMPTS:
        room.does(WriteLine(LineTable.PROMPTS, sort=sort, text=text))


@lru_cache
def filled() -> Room:
    before, room = played(), Room()
    room.state, room.entries, room.seats = before.state, list(before.entries), before.seats
    fill(room)
    return room
