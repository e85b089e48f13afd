"""The closing round as each screen shows it."""

from dataclasses import replace

from app.session.closing import Improve, SayClosing
from app.session.state import NamesPolicy, Phase
from app.session.wall import TurnPage
from app.views.closing import (
    Choosable,
    WallClosing,
    WallImprovements,
    Word,
    desk_closing,
    seat_closing,
    wall_closing,
)
from app.views.people import Person
from app.views.weather import Weather
from tests.session.histories import BRAM, CHIDI, DORA, Table, with_results

BRAM_HIMSELF, CHIDI_HIMSELF = Person(BRAM, "Bram"), Person(CHIDI, "Chidi")


def all_spoken() -> Table:
    table = with_results(1, Phase.CLOSING)
    return table.given(*(SayClosing(f"woord {seat}", seat=seat) for seat in (BRAM, CHIDI, DORA)))


def test_the_wall_asks_first_and_then_shows_the_last_word_with_its_starred_results() -> None:
    table = with_results(3, Phase.CLOSING)
    assert wall_closing(table.state) == WallClosing(BRAM_HIMSELF, None, 0, 3)
    table.given(SayClosing("samen beginnen", (3, 1)), who=BRAM)
    stars = (Choosable(1, "resultaat 1"), Choosable(3, "resultaat 3"))
    word = Word(BRAM_HIMSELF, "samen beginnen", stars, passed=False)
    assert wall_closing(table.state) == WallClosing(CHIDI_HIMSELF, word, 1, 3)


def test_a_pass_counts_and_leaves_the_last_word_on_the_wall() -> None:
    table = with_results(1, Phase.CLOSING).given(SayClosing("samen", seat=BRAM), SayClosing(seat=CHIDI))
    shown = wall_closing(table.state)
    assert isinstance(shown, WallClosing)
    assert (shown.last and shown.last.text, shown.spoken, shown.now) == ("samen", 2, Person(DORA, "Dora"))


def test_the_wall_keeps_names_from_the_room_when_only_facilitators_may_see_them() -> None:
    state = all_spoken().state
    private = replace(state, setup=replace(state.setup, names=NamesPolicy.FACILITATORS))
    shown = wall_closing(private)
    assert isinstance(shown, WallClosing)
    assert shown.last
    assert shown.last.who == Person(DORA, "")
    assert desk_closing(private, Weather()).table[0].who == BRAM_HIMSELF


def test_improvements_come_on_the_wall_when_everybody_has_spoken_in_two_columns_without_names() -> None:
    table = all_spoken().given(Improve("eerst stil schrijven", good=True), who=BRAM)
    table.given(Improve("langere pauze"), who=CHIDI)
    assert wall_closing(table.state) == WallImprovements(("eerst stil schrijven",), ("langere pauze",), 0)


def test_the_desk_turns_the_pages_that_the_wall_needs_for_many_improvements() -> None:
    table = all_spoken().given(*(Improve(f"verbetering {n}") for n in range(9)), TurnPage(1))
    shown = wall_closing(table.state)
    assert isinstance(shown, WallImprovements)
    assert (len(shown.other), shown.page) == (9, 1)
    desk = desk_closing(table.state, Weather(pages=2))
    assert (desk.page, desk.pages) == (1, 2)


def test_a_new_word_is_seen_from_its_first_page() -> None:
    table = with_results(1, Phase.CLOSING).given(TurnPage(1), SayClosing("samen", seat=BRAM))
    assert table.state.wall.page == 0


def test_a_phone_knows_its_turn_its_own_word_and_what_may_get_a_star() -> None:
    table = with_results(2, Phase.CLOSING)
    mine = seat_closing(table.state, BRAM)
    assert (mine.my_turn, mine.mine, mine.choices) == (
        True,
        None,
        (Choosable(1, "resultaat 1"), Choosable(2, "resultaat 2")),
    )
    table.given(SayClosing("", (2,)), who=BRAM)
    after = seat_closing(table.state, BRAM)
    assert (after.my_turn, after.now) == (False, CHIDI_HIMSELF)
    assert after.mine
    assert after.mine.stars == (Choosable(2, "resultaat 2"),)


def test_the_desk_sees_who_has_spoken_and_who_noted_what() -> None:
    table = with_results(1, Phase.CLOSING).given(SayClosing("samen", seat=BRAM))
    table.given(Improve("langere pauze"), who=CHIDI).given(Improve("fijn", good=True))
    desk = desk_closing(table.state, Weather())
    assert [(one.who.name, one.word is not None) for one in desk.table] == [
        ("Bram", True),
        ("Chidi", False),
        ("Dora", False),
    ]
    assert [(one.who and one.who.name, one.text, one.good) for one in desk.better] == [
        ("Chidi", "langere pauze", False),
        (None, "fijn", True),
    ]
