"""Owner and period as values: who is known to whom, and when, from nobody yet to a full timeline."""

from datetime import date

import pytest

from app.session.owners import AskOwner, AssignOwner, Reply, ReplyOwnership, SetHelper
from app.session.planning import RequireFirst, SetPeriod
from app.session.prepare import ChooseNames
from app.session.state import NamesPolicy, OwnerKind, Phase, Session, WallMode
from app.session.wall import ShowResult, TurnWall
from app.views import assigning, frame, owners, results, trace
from app.views.leading import lead
from app.views.periods import chips, comes_after, home_quarter, period, weeks_in
from app.views.render import draw, plain
from app.views.timeline import wall_timeline
from app.views.weather import Weather
from app.views.words import Words
from tests.session.histories import BRAM, CHIDI, DORA, Table, with_cards, with_results

TODAY = date(2026, 11, 26)
NL, EN = Words("nl"), Words("en", bear=False)


def regions(state: Session) -> tuple[object, ...]:
    weather = Weather(connected=frozenset({BRAM}))
    return (
        owners.wall_owners(state),
        wall_timeline(state, TODAY),
        owners.seat_owners(state, BRAM, TODAY),
        results.seat_results(state, BRAM, led=True),
        assigning.desk_owners(state, weather),
        assigning.desk_owner(state, weather, TODAY) or frame.BLANK,
    )


def busy_table() -> Table:
    table = with_results(4).given(AssignOwner(1, BRAM), AskOwner(2, BRAM), AskOwner(3, CHIDI))
    table.given(AssignOwner(4, name="Zilverbroek", owner_kind=OwnerKind.ORGANISATION))
    table.given(SetHelper(1, "Chidi"), SetHelper(1, "Evert"), RequireFirst(2, 1), RequireFirst(3, 2))
    periods = ("2027-Q2", "2027-03", "2027-W20", "later")
    return table.given(*(SetPeriod(number, code) for number, code in enumerate(periods, 1)))


STATES = {
    "leeg": with_cards(0, Phase.OWNERS),
    "eerste": with_results(1),
    "veel": busy_table(),
    "voorstel": busy_table().given(SetPeriod(1, "2027-Q3"), who=BRAM),
    "liever niet": with_results(1)
    .given(AskOwner(1, BRAM))
    .given(ReplyOwnership(1, Reply.RATHER_NOT), who=BRAM),
}


@pytest.mark.parametrize("words", [NL, EN], ids=["nl", "en"])
@pytest.mark.parametrize("state", [table.state for table in STATES.values()], ids=list(STATES))
def test_every_region_can_be_hashed_and_drawn_in_every_state(state, words):
    for region in regions(state):
        assert hash(region) is not None
        assert draw("stage", region, words)


@pytest.mark.parametrize(
    ("code", "dutch", "english"),
    [
        ("2027-Q1", "1e kwartaal 2027", "quarter 1 of 2027"),
        ("2027-03", "maart 2027", "March 2027"),
        ("2027-W20", "week 20 van 2027", "week 20 of 2027"),
        ("later", "later", "later"),
    ],
)
def test_a_period_is_said_as_people_say_it(code, dutch, english):
    assert period(code, NL) == dutch
    assert period(code, EN).casefold() == english.casefold()


def test_chips_offer_this_quarter_and_six_more_and_the_chosen_one_in_finer_grain():
    offered = chips("2027-W20", TODAY)
    assert (offered.now, offered.quarters[0], offered.quarters[-1]) == ("2026-Q4", "2026-Q4", "2028-Q2")
    assert len(offered.quarters) == 7
    assert (offered.quarter, offered.months) == ("2027-Q2", ("2027-04", "2027-05", "2027-06"))
    assert "2027-W20" in offered.weeks


def test_a_period_far_away_or_past_still_has_its_chip():
    assert "2030-Q1" in chips("2030-Q1", TODAY).quarters
    assert chips("2026-Q1", TODAY).quarters[0] == "2026-Q1"


def test_every_week_of_a_year_belongs_to_one_quarter():
    weeks = [week for quarter in range(1, 5) for week in weeks_in(f"2026-Q{quarter}")]
    assert weeks == [f"2026-W{week:02}" for week in range(1, 54)]
    assert home_quarter("2026-W53") == "2026-Q4"


def test_unknown_periods_say_nothing_about_order():
    assert comes_after("2027-Q2", "2027-03")
    assert comes_after("later", "2027-03")
    assert not comes_after("", "2027-03")


def test_whom_we_asked_is_named_at_the_desk_and_on_the_own_phone_only():
    state = with_results(1).given(AskOwner(1, BRAM)).state
    result = state.result(1)
    assert lead(state, result).who is None
    assert lead(state, result, seat=CHIDI).who is None
    assert lead(state, result, seat=BRAM).mine
    assert lead(state, result, desk=True).who.name == "Bram"


def test_nor_does_the_way_of_an_obstacle_name_whom_we_asked():
    table = with_results(1).given(AskOwner(1, CHIDI))
    assert "Chidi" not in str(plain(trace.seat_trace(table.state, BRAM)))
    table.given(ReplyOwnership(1, Reply.YES), who=CHIDI)
    assert "Chidi" in str(plain(trace.seat_trace(table.state, BRAM)))


def test_a_no_is_seen_at_the_desk_only():
    state = STATES["liever niet"].state
    here = assigning.desk_owner(state, Weather(), TODAY)
    assert [who.name for who in here.declined] == ["Bram"]
    public = (owners.wall_owners(state), owners.seat_owners(state, CHIDI, TODAY))
    assert "Bram" not in str([plain(region) for region in public])


def test_a_question_no_phone_has_shown_yet_is_marked_so():
    state = with_results(1).given(AskOwner(1, CHIDI)).state
    assert assigning.desk_owner(state, Weather(), TODAY).unseen
    assert not assigning.desk_owner(state, Weather(connected=frozenset({CHIDI})), TODAY).unseen


def test_the_asked_phone_shows_the_question_until_there_is_a_yes():
    table = with_results(1).given(AskOwner(1, BRAM))
    assert [one.later for one in owners.seat_owners(table.state, BRAM, TODAY).asked] == [False]
    table.given(ReplyOwnership(1, Reply.LATER), who=BRAM)
    assert [one.later for one in owners.seat_owners(table.state, BRAM, TODAY).asked] == [True]
    table.given(ReplyOwnership(1, Reply.YES), who=BRAM)
    face = owners.seat_owners(table.state, BRAM, TODAY)
    assert (face.asked, [one.number for one in face.led]) == ((), [1])


def test_the_phone_of_an_owner_has_six_chips_later_among_them():
    state = with_results(1).given(AssignOwner(1, BRAM)).state
    (led,) = owners.seat_owners(state, BRAM, TODAY).led
    assert len(led.chips.quarters) + 1 == 6


def test_a_result_that_stands_before_what_it_waits_for_is_marked():
    table = with_results(2).given(RequireFirst(2, 1), SetPeriod(1, "2027-Q3"), SetPeriod(2, "2027-Q1"))
    rows = assigning.desk_owners(table.state, Weather()).rows
    assert [row.early for row in rows] == [False, True]
    table.given(ShowResult(2))
    (before,) = assigning.desk_owner(table.state, Weather(), TODAY).before
    assert (before.on, before.later, before.circle) == (True, True, False)


def test_what_would_be_a_circle_is_marked_before_anybody_presses():
    table = with_results(2).given(RequireFirst(2, 1))
    (before,) = assigning.desk_owner(table.state, Weather(), TODAY).before
    assert before.circle


def test_somebody_who_leads_more_than_three_gets_a_soft_remark_at_the_desk():
    table = with_results(4).given(*(AssignOwner(number, BRAM) for number in range(1, 5)))
    ((who, count),) = assigning.desk_owners(table.state, Weather()).busy
    assert (who.name, count) == ("Bram", 4)


def test_the_one_in_hand_stands_in_full_among_all_and_the_timeline_comes_by_one_press():
    table = with_results(2)
    first, second = owners.wall_owners(table.given(ShowResult(2)).state).rows
    assert (first.place, first.label, first.sentence, first.in_hand) == (1, "groep 1", "", False)
    assert (second.sentence, second.in_hand) == ("We hebben resultaat 2", True)
    assert not assigning.desk_owners(table.state, Weather()).timeline
    table.given(TurnWall(WallMode.TIMELINE))
    assert assigning.desk_owners(table.state, Weather()).timeline


def test_the_timeline_stands_in_order_of_time_with_the_undated_last():
    table = with_results(4)
    for number, code in ((1, "later"), (2, "2027-03"), (3, "2026-Q4")):
        table.given(SetPeriod(number, code))
    line = wall_timeline(table.given(RequireFirst(2, 3)).state, TODAY)
    assert line.columns == ("2026-Q4", "2027-Q1", "2027-Q2", "2027-Q3", "later")
    assert [(bar.label, bar.column, bar.after) for bar in line.bars] == [
        ("groep 3", 0, ()),
        ("groep 2", 1, (3,)),
        ("groep 1", 4, ()),
        ("groep 4", -1, ()),
    ]
    assert (line.bars[1].x, line.bars[1].width) == (64, 33)


def test_no_name_reaches_wall_or_phones_when_names_are_for_facilitators():
    table = busy_table().given(ChooseNames(NamesPolicy.FACILITATORS))
    table.given(AssignOwner(2, name="Fatma"), AssignOwner(3, DORA))
    public = (
        owners.wall_owners(table.state),
        wall_timeline(table.state, TODAY),
        owners.seat_owners(table.state, BRAM, TODAY),
        results.seat_results(table.state, BRAM, led=True),
    )
    seen = str([plain(region) for region in public])
    assert not any(name in seen for name in ("Bram", "Chidi", "Dora", "Evert", "Fatma"))
    assert "Zilverbroek" in seen
