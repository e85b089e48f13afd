"""What the wall shows instead of the part, the parking lot, and the last call."""

from datetime import timedelta

import pytest

from app.session.obstacles import SayObstacle
from app.session.parking import AskQuestion, ParkObstacle, SettleParked
from app.session.prepare import ExpectPeople
from app.session.seats import ComeBack, RenameSeat, StepOut
from app.session.speaking import StandAside
from app.session.state import Phase, WallMode
from app.session.wall import SizeWall, TurnPage, TurnWall
from app.views import modes, render, screens
from app.views.fitting import turned
from app.views.lot import Waiting, desk_parking
from app.views.people import Person
from app.views.scene import Place, Scene
from app.views.table import Lens, wall_round
from app.views.timeline import wall_timeline
from app.views.weather import Weather
from app.views.words import Words
from tests.session.histories import BRAM, CHIDI, DORA, NOON, Table, at, with_cards

CODE, ADDRESS = "K7M4PX", "http://tussenstap.test"


def mode(table: Table) -> object:
    return modes.wall_mode(table.state, CODE, ADDRESS, NOON.date())


@pytest.mark.parametrize(
    ("chosen", "shown"),
    [
        (WallMode.BLACK, modes.WallBlack()),
        (WallMode.QR, modes.WallQr(CODE, ADDRESS)),
        (WallMode.READING, modes.WallReading(1)),
        (WallMode.PARKING, modes.WallParking((), 0)),
        (WallMode.TIMELINE, wall_timeline(at(Phase.GOAL).state, NOON.date())),
    ],
)
def test_a_mode_stands_before_the_part_and_goes_by_the_same_press(chosen: WallMode, shown: object) -> None:
    table = at(Phase.GOAL).given(TurnWall(chosen))
    assert mode(table) == shown
    table.given(TurnWall(chosen))
    assert mode(table) is None


def test_a_pause_says_when_we_are_back_and_the_corner_has_the_code() -> None:
    back = NOON + timedelta(minutes=15)
    door = at(Phase.DOOR).given(TurnWall(WallMode.PAUSE, 15))
    assert mode(door) == modes.WallPause(back)
    place = Place(CODE, ADDRESS)
    corner = screens.wall(Scene(door.state, Weather(), place, NOON.date()))["corner"]
    assert "K7M 4PX" in render.draw("corner", corner, Words("nl"))
    corner = screens.wall(Scene(at(Phase.DOOR).state, Weather(), place, NOON.date()))["corner"]
    assert "K7M 4PX" not in render.draw("corner", corner, Words("nl"))


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("chosen", list(WallMode))
def test_every_mode_can_be_drawn(chosen: WallMode, language: str) -> None:
    table = at(Phase.GOAL).given(AskQuestion("wie betaalt?", "vraag"), who=BRAM)
    if chosen is not WallMode.NORMAL:
        table.given(TurnWall(chosen, 15))
    screen = screens.wall(Scene(table.state, Weather(), Place(CODE, ADDRESS), NOON.date()))
    assert render.draw("stage", screen["stage"], Words(language))


def test_the_reading_test_follows_the_step() -> None:
    table = at(Phase.DOOR).given(TurnWall(WallMode.READING), SizeWall(3))
    assert mode(table) == modes.WallReading(3)


def test_the_parking_lot_shows_what_waits_with_who_and_why() -> None:
    table = with_cards(2, Phase.ROUND).given(AskQuestion("wie betaalt?", "vraag"), who=CHIDI)
    table.given(ParkObstacle(1, "eerst uitzoeken"), AskQuestion("van de regie"))
    open_ones = (
        Waiting(1, "wie betaalt?", Person(CHIDI, "Chidi"), "vraag", 0, ""),
        Waiting(2, "beer 1", Person(BRAM, "Bram"), "eerst uitzoeken", 1, ""),
        Waiting(3, "van de regie", None, "", 0, ""),
    )
    desk = desk_parking(table.state, Weather())
    assert desk
    assert (desk.open, desk.settled, desk.on_wall) == (open_ones, (), False)
    table.given(SettleParked(1, "niet nu"), SettleParked(2, back=True), TurnWall(WallMode.PARKING))
    desk = desk_parking(table.state, Weather())
    assert desk
    assert [one.number for one in desk.open] == [3]
    assert [(one.number, one.outcome) for one in desk.settled] == [(1, "niet nu")]
    assert mode(table) == modes.WallParking(open_ones[2:], 0)


def test_there_is_no_parking_lot_before_the_door() -> None:
    assert desk_parking(at(Phase.PREPARE).state, Weather()) is None


def test_the_desk_turns_through_as_many_pages_as_the_wall_measured() -> None:
    table = at(Phase.GOAL).given(*(AskQuestion(f"vraag {n} " + "x" * 150) for n in range(8)))
    table.given(TurnWall(WallMode.PARKING), TurnPage(4))
    shown = mode(table)
    assert isinstance(shown, modes.WallParking)
    assert (len(shown.items), shown.page) == (8, 4)
    assert turned(table.state, Weather()) == (0, 1)
    assert turned(table.state, Weather(pages=3)) == (1, 3)
    desk = desk_parking(table.state, Weather(pages=3))
    assert desk
    assert (desk.page, desk.pages) == (1, 3)


def test_a_mode_with_pages_starts_at_the_first_and_black_keeps_the_page() -> None:
    table = at(Phase.ROUND).given(TurnPage(2), TurnWall(WallMode.BLACK), TurnWall(WallMode.BLACK))
    assert table.state.wall.page == 2
    assert table.given(TurnWall(WallMode.PARKING)).state.wall.page == 0


def test_a_new_card_is_seen_from_its_first_page() -> None:
    table = with_cards(1, Phase.ROUND).given(TurnPage(1), SayObstacle("nog een", seat=BRAM))
    assert table.state.wall.page == 0


def test_last_call_names_the_perspectives_that_said_little_and_those_nobody_brought() -> None:
    table = at(Phase.ROUND).given(ExpectPeople("Evert, apotheker\nBram, verloskundige"))
    for seat, name, lens in (
        (BRAM, "Bram", "verloskundige"),
        (CHIDI, "Chidi", "jurist"),
        (DORA, "Dora", "kraamzorg"),
    ):
        table.given(RenameSeat(seat, name, lens))
    table.given(*(SayObstacle(f"beer {n}", seat=seat) for n, seat in enumerate((BRAM, BRAM, BRAM, CHIDI))))
    assert wall_round(table.state).few == ()
    table.given(*(StandAside(seat=seat) for seat in (BRAM, CHIDI, DORA)))
    assert wall_round(table.state).few == (Lens("apotheker", 0), Lens("kraamzorg", 0), Lens("jurist", 1))


def test_at_an_empty_table_the_wall_waits_and_calls_nobody_a_last_time() -> None:
    table = at(Phase.ROUND)
    table.given(*(StepOut(seat) for seat in (BRAM, CHIDI, DORA)))
    assert not wall_round(table.state).over
    table.given(ComeBack(DORA), StandAside(seat=DORA))
    assert wall_round(table.state).over
