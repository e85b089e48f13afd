"""What the projector shows beside the part itself."""

from app.session.history import Undo
from app.session.obstacles import SayObstacle
from app.session.results import WriteResult
from app.session.state import Phase, WallMode
from app.session.wall import (
    ObstacleShown,
    PageTurned,
    ResultShown,
    ShowObstacle,
    ShowResult,
    SizeWall,
    TurnPage,
    TurnWall,
    WallSized,
    WallTurned,
)
from tests.session.histories import BRAM, NOON, at, with_cards, with_results


def test_black_and_back():
    table = at(Phase.GOAL).when(TurnWall(WallMode.BLACK)).then(WallTurned(WallMode.BLACK, None))
    table.when(TurnWall(WallMode.BLACK)).then(WallTurned(WallMode.NORMAL, None))
    table.when(TurnWall(WallMode.NORMAL)).nothing()


def test_a_pause_has_an_end_within_reason():
    table = at(Phase.GOAL).when(TurnWall(WallMode.PAUSE, 15))
    table.then(WallTurned(WallMode.PAUSE, NOON.replace(minute=15)))
    for minutes in (-1, 241, 10**15):
        table.when(TurnWall(WallMode.PAUSE, minutes)).refused("timer_too_long", most=240)


def test_size_and_page_stay_within_what_there_is():
    table = at(Phase.GOAL).when(SizeWall(9)).then(WallSized(3))
    table.when(SizeWall(3)).nothing()
    table.when(SizeWall(-5)).then(WallSized(0))
    table.when(TurnPage(1000)).then(PageTurned(50))
    table.when(TurnPage(50)).nothing()
    table.when(TurnPage(-1)).then(PageTurned(0))


def test_the_result_and_the_card_in_hand():
    table = with_results(2, Phase.RESULTS).when(ShowResult(2)).then(ResultShown(2))
    table.when(ShowResult(2)).nothing()
    table.when(ShowResult(9)).refused("unknown_result")
    table.when(ShowObstacle(1)).then(ObstacleShown(1))
    table.when(ShowObstacle(1)).nothing()
    table.when(ShowObstacle(9)).refused("unknown_obstacle")
    table.when(ShowObstacle(0)).then(ObstacleShown(None))


def test_the_wall_does_not_keep_what_it_shows_from_being_undone():
    table = with_cards(1, Phase.GROUPING).given(SayObstacle("laat", seat=BRAM), ShowObstacle(2), Undo())
    assert table.state.wall.obstacle is None
    table.given(WriteResult("een"), WriteResult("twee"), ShowResult(2), Undo())
    assert table.state.wall.result == 1


def test_the_plain_undo_passes_over_the_wall_and_a_named_one_does_not():
    table = at(Phase.ROUND).given(SayObstacle("x"), who=BRAM).given(TurnWall(WallMode.BLACK), SizeWall(3))
    sized = table.act()
    table.undo()
    assert table.state.obstacles == {}
    assert table.state.wall.mode is WallMode.BLACK
    table.given(Undo(sized))
    assert table.state.wall.step == 1
