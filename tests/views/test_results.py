"""Results as values: what wall, phones and desk get, from nothing at all to a closed test."""

import pytest

from app.session.grouping import FoundGroup, SetAside
from app.session.phases import GoOn
from app.session.prepare import ChooseNames
from app.session.results import CoverObstacle, RemarkOnResult, WriteResult
from app.session.state import Choice, NamesPolicy, Phase, Session
from app.session.testing import AnswerTest, CloseTest, CountHands, LeaveUntested, OpenTest
from app.session.wall import ShowResult, TurnPage
from app.views import frame, phrasing, results
from app.views.render import draw, plain
from app.views.weather import Proposal, Suggestions, Weather
from app.views.words import Words
from tests.session.histories import BRAM, CHIDI, DORA, Table, with_cards, with_results

WORDS = (Words("nl"), Words("en", bear=False))


def in_results(count: int = 2) -> Table:
    return with_results(count, Phase.RESULTS)


def regions(state: Session) -> tuple[object, ...]:
    weather = Weather(connected=frozenset({BRAM}))
    return (
        results.wall_results(state),
        results.seat_test(state, BRAM),
        results.seat_results(state, BRAM, led=False),
        phrasing.desk_results(state, weather),
        phrasing.desk_result(state, weather) or frame.BLANK,
        frame.desk_bar(state, "ABC234"),
    )


def asked() -> Table:
    return in_results().given(OpenTest(1))


STATES = {
    "leeg": with_cards(0, Phase.RESULTS),
    "groepen": with_cards(4, Phase.RESULTS).given(FoundGroup("Scholing", (1, 2))),
    "eerste": in_results(1),
    "veel": in_results(4),
    "open": asked().given(AnswerTest(1, Choice.CONCERN, "te duur"), who=BRAM),
    "gesloten": asked().given(AnswerTest(1, Choice.AGREE), who=BRAM).given(CloseTest(1)),
    "bewust niet": in_results().given(LeaveUntested(1, "geen tijd")),
}


@pytest.mark.parametrize("words", WORDS, ids=lambda words: words.language)
@pytest.mark.parametrize("state", [table.state for table in STATES.values()], ids=list(STATES))
def test_every_region_can_be_hashed_and_drawn_in_every_state(state, words):
    for region in regions(state):
        assert hash(region) is not None
        assert draw("stage", region, words)


def test_before_the_first_result_the_wall_shows_what_there_is_to_phrase():
    table = with_cards(3, Phase.RESULTS).given(FoundGroup("Scholing", (1, 2)))
    assert results.wall_results(table.state) == results.WallTitles((("Scholing", 2),))


def test_the_opening_is_said_once_however_it_was_typed():
    table = in_results(0).given(WriteResult("We hebben de scholing gereed"))
    shown = results.wall_results(table.state)
    assert isinstance(shown, results.WallResult)
    assert shown.sentence == "We hebben de scholing gereed"
    assert phrasing.desk_result(table.state, Weather()).text == "de scholing gereed"


def test_the_wall_counts_answers_while_the_test_is_open_and_shows_totals_after():
    table = asked().given(AnswerTest(1, Choice.AGREE), who=BRAM)
    table.given(AnswerTest(1, Choice.MISSING, seat=DORA))
    test = results.wall_results(table.state).test
    assert (test.stand, test.given, test.of) == ("open", 2, 3)
    table.given(CountHands(1, agree=3), CloseTest(1))
    test = results.wall_results(table.state).test
    assert (test.stand, test.given, test.of) == ("closed", 5, 5)
    counted = {tally.choice: (tally.count, tally.share) for tally in test.tallies}
    assert counted == {"agree": (4, 80), "concern": (0, 0), "missing": (1, 20), "none": (0, 0)}


def test_all_its_obstacles_go_to_the_wall_which_knows_what_fits():
    shown = results.wall_results(in_results().given(TurnPage(7)).state)
    assert (len(shown.bears), shown.page) == (shown.covered, 7)


def test_a_phone_shows_its_own_obstacle_and_its_own_answer():
    table = asked().given(AnswerTest(1, Choice.CONCERN, "te duur"), who=BRAM)
    mine, other = results.seat_test(table.state, BRAM), results.seat_test(table.state, CHIDI)
    assert (mine.mine, mine.choice, mine.comment) == ((1,), "concern", "te duur")
    assert (other.mine, other.choice, other.comment) == ((), "", "")


def test_a_test_still_open_stays_on_the_phone_when_the_wall_moves_on():
    table = asked().given(ShowResult(2))
    assert results.seat_test(table.state, BRAM).result == 1
    assert results.seat_test(table.given(OpenTest(2)).state, BRAM).result == 2


def test_an_own_obstacle_that_no_result_clears_can_be_told_once():
    table = in_results(2)
    (missed,) = results.seat_results(table.state, BRAM, led=False).missed
    assert (missed.number, missed.signal, missed.told) == (4, "Mijn beer 4 mist nog", False)
    table.given(RemarkOnResult(missed.result, missed.signal), who=BRAM)
    assert results.seat_results(table.state, BRAM, led=False).missed[0].told
    assert [remark.text for remark in phrasing.desk_result(table.state, Weather()).remarks] == [missed.signal]
    table.given(CoverObstacle(2, 4))
    assert not results.seat_results(table.state, BRAM, led=False).missed


def test_what_was_set_aside_on_purpose_is_not_missed():
    table = in_results(2).given(SetAside(4, "niet van ons"))
    assert not results.seat_results(table.state, BRAM, led=False).missed


def test_the_desk_sees_who_has_a_concern_and_whom_it_may_answer_for():
    table = asked().given(AnswerTest(1, Choice.CONCERN, "te duur"), who=BRAM)
    here = phrasing.desk_result(table.state, Weather(connected=frozenset({BRAM})))
    assert [(one.who.name, one.comment) for one in here.spoken] == [("Bram", "te duur")]
    assert [(one.who.name, one.phone) for one in here.waiting] == [("Chidi", True), ("Dora", False)]


def test_an_obstacle_in_two_results_is_shown_at_both():
    table = in_results(2).given(CoverObstacle(1, 2))
    covered = phrasing.desk_result(table.state, Weather()).covered
    assert [(one.card.number, one.also, one.others) for one in covered] == [
        (1, False, ()),
        (2, True, ("groep 2",)),
    ]


def test_first_drafts_come_from_the_suggestion_that_holds_most_of_the_group():
    table = with_cards(4, Phase.RESULTS).given(FoundGroup("Scholing", (1, 2)))
    near = Proposal(1, None, ("scholing",), (1, 2, 3), drafts=("We hebben de scholing gereed",))
    far = Proposal(2, None, ("geld",), (4,), drafts=("We hebben geld",))
    weather = Weather(suggestions=Suggestions((far, near)))
    (todo,) = phrasing.todo(table.state, weather)
    assert todo.drafts == ("de scholing gereed",)
    (none,) = phrasing.todo(table.state, Weather(suggestions=Suggestions((far,))))
    assert none.drafts == ()


def forward(table: Table) -> tuple[str, dict[str, str | int]]:
    press = frame.desk_bar(table.state, "").forward
    assert press is not None
    return press.kind, press.given


def test_next_is_the_next_result_and_after_the_last_the_next_part():
    table = in_results(2)
    assert forward(table) == ("show_result", {"result": 2})
    bar = frame.desk_bar(table.given(ShowResult(2)).state, "")
    assert bar.back is not None
    assert (bar.back.kind, bar.back.given) == ("show_result", {"result": 1})
    assert forward(table) == ("go_on", {"phase": "results"})
    drawn = draw("bar", bar, Words())
    assert 'value="go_on"' in drawn.split('data-keys="next"')[0].rsplit("<form", 1)[1]


def test_only_the_desk_gets_names_when_they_are_for_facilitators():
    table = in_results(2).given(ChooseNames(NamesPolicy.FACILITATORS))
    table.given(OpenTest(1)).given(AnswerTest(1, Choice.CONCERN, "te duur"), who=CHIDI)
    table.given(RemarkOnResult(1, "anders zeggen"), who=CHIDI).given(CloseTest(1))
    public = (
        results.wall_results(table.state),
        results.seat_test(table.state, BRAM),
        results.seat_results(table.state, BRAM, led=True),
    )
    seen = str([plain(region) for region in public])
    assert not any(said in seen for said in ("Bram", "Chidi", "Dora", "te duur", "anders zeggen"))
    assert "Chidi" in str(plain(phrasing.desk_result(table.state, Weather())))


def test_going_on_to_owners_starts_again_at_the_first_result():
    table = in_results(2).given(ShowResult(2), GoOn(Phase.RESULTS))
    assert forward(table) == ("show_result", {"result": 2})
