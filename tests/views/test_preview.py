"""The phone preview: a phone of nobody, in every part, that shows nobody's answers."""

import pytest

from app.session.phases import ORDER
from app.session.speaking import PassTurn
from app.session.state import Phase
from app.session.tables import CollectRest
from app.views.patterns import PLACE, TODAY
from app.views.preview import phone_preview
from app.views.render import draw
from app.views.scene import Scene
from app.views.weather import Weather
from app.views.words import Words
from tests.hall import in_the_round
from tests.session.histories import Table, at, at_tables


def previewed(table: Table, *, turn: bool = False) -> dict[str, object]:
    scene = Scene(table.state, Weather(), PLACE, TODAY, table.entries)
    return phone_preview(scene, "Voorbeeld", turn=turn)


@pytest.mark.parametrize("part", ORDER)
def test_every_part_has_a_phone_to_show_and_the_session_knows_nothing_of_it(part: Phase) -> None:
    table = at(part)
    before = table.state
    screen = previewed(table)
    html = "".join(draw(slot, region, Words()) for slot, region in screen.items())
    assert "Voorbeeld" in html
    assert table.state is before


@pytest.mark.parametrize(("turn", "faces"), [(False, {"waiting", "nearly"}), (True, {"you"})])
def test_in_the_round_it_waits_or_has_the_turn(turn: bool, faces: set[str]) -> None:  # noqa: FBT001
    assert previewed(at(Phase.ROUND), turn=turn)["face"].face in faces


def test_at_the_last_call_it_has_passed_like_everybody_else() -> None:
    table = at(Phase.ROUND)
    while not table.state.round.is_over:
        table.given(PassTurn())
    assert previewed(table, turn=True)["face"].face == "over"


def test_at_tables_it_is_the_phone_of_somebody_beside_the_voice_or_of_a_voice_with_the_turn():
    scene = in_the_round(30, 8, 2).scene()
    beside = phone_preview(scene, "Voorbeeld", turn=False)
    voice = phone_preview(scene, "Voorbeeld", turn=True)
    assert (beside["face"].face, beside["table"].number) == ("table", 3)
    assert (voice["face"].face, voice["table"].voice.name) == ("you", "Voorbeeld")


@pytest.mark.parametrize("turn", [False, True])
def test_at_tables_and_while_the_rest_is_handed_in_there_is_a_phone_to_show_too(turn: bool) -> None:  # noqa: FBT001
    table = at_tables()
    assert previewed(table, turn=turn)["face"]
    table.given(CollectRest(on=True))
    assert previewed(table, turn=turn)["face"]
