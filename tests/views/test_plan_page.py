"""What is still open at the desk, the end on the wall, and each person's share."""

from datetime import date

from app.session.closing import SayClosing
from app.session.grouping import SetAside
from app.session.obstacles import MergeObstacles
from app.session.owners import AskOwner, AssignOwner, Reply, ReplyOwnership, SetHelper
from app.session.parking import AskQuestion, SettleParked
from app.session.phases import Finish
from app.session.planning import SetPeriod
from app.session.state import Choice, OwnerKind, Phase
from app.session.testing import AnswerTest, CloseTest, OpenTest
from app.views.finishing import MyCard, SeatShare, WallPlan, desk_plan, open_points, seat_share, wall_plan
from tests.session.histories import BRAM, CHIDI, GOAL, Table, with_results

TODAY = date(2026, 11, 26)


def kinds(table: Table) -> list[tuple[str, int]]:
    return [(one.kind, one.number) for one in open_points(table.state) if one.kind != "override"]


def settled(count: int = 1) -> Table:
    """Everything done for results 1..count, and every card has a place."""
    table = with_results(count, Phase.PLAN)
    for number in range(1, count + 1):
        table.given(OpenTest(number), CloseTest(number), SetPeriod(number, "2027-Q1"))
        table.given(AssignOwner(number, seat=BRAM))
    return table.given(*(SetAside(card, "later") for card in range(count + 1, 5)))


def test_a_settled_session_has_only_what_was_overridden_to_read() -> None:
    table = settled()
    assert kinds(table) == []
    assert [(one.kind, one.text, one.why) for one in open_points(table.state)] == [
        ("override", "round", "het is tijd")
    ]


def test_a_bare_result_lacks_owner_period_and_test_and_loose_cards_a_place() -> None:
    table = with_results(1, Phase.PLAN)
    assert kinds(table) == [
        ("owner", 1),
        ("period", 1),
        ("untested", 1),
        ("unplaced", 2),
        ("unplaced", 3),
        ("unplaced", 4),
    ]


def test_an_owner_who_did_not_say_yes_is_still_open() -> None:
    table = settled(2).given(
        AskOwner(1, CHIDI), AssignOwner(2, name="de directeur", owner_kind=OwnerKind.ROLE)
    )
    points = {one.kind: one.who for one in open_points(table.state)}
    assert (points["owner-asked"], points["owner-proposed"]) == ("Chidi", "de directeur")
    table.given(ReplyOwnership(1, Reply.YES), who=CHIDI)
    assert [one.kind for one in open_points(table.state) if one.number == 1] == []


def test_what_somebody_misses_and_a_running_test_are_open() -> None:
    table = settled(2).given(OpenTest(1)).given(AnswerTest(1, Choice.MISSING, "de nachtdienst"), who=CHIDI)
    assert kinds(table) == [("testing", 1)]
    table.given(CloseTest(1))
    assert next((one.kind, one.why) for one in open_points(table.state)) == ("missing", "de nachtdienst")


def test_a_proposed_period_and_a_question_without_outcome_are_open() -> None:
    table = settled().given(SetPeriod(1, "2027-Q2"), who=BRAM).given(AskQuestion("wie betaalt?"))
    assert kinds(table) == [("proposed", 1), ("parked", 1)]
    table.given(SettleParked(1, "niet nu"))
    assert kinds(table) == [("proposed", 1)]


def test_the_desk_may_choose_a_quarter_from_now_on_and_needs_a_reason_for_loose_cards() -> None:
    desk = desk_plan(with_results(1, Phase.PLAN).state, TODAY)
    assert desk.quarters[:2] == ("2026-Q4", "2027-Q1")
    assert desk.quarters[-1] == "later"
    assert (desk.needs_reason, desk.finished) == (True, False)
    table = settled().given(Finish("klaar"))
    assert (desk_plan(table.state, TODAY).needs_reason, desk_plan(table.state, TODAY).finished) == (
        False,
        True,
    )


def test_the_wall_counts_and_thanks() -> None:
    table = settled(2).given(Finish("klaar"))
    assert wall_plan(table.state) == WallPlan(
        GOAL, finished=True, obstacles=4, results=2, owned=2, owners=("Bram",)
    )


def test_my_share_is_where_my_cards_went_what_i_lead_what_i_help_with_and_my_stars() -> None:
    table = settled(2).given(SetHelper(2, "Chidi"), SayClosing("", (1,), seat=CHIDI))
    assert seat_share(table.state, BRAM) == SeatShare(
        finished=False,
        cards=(
            MyCard(1, "beer 1", ("resultaat 1",), parked=False, why=""),
            MyCard(4, "beer 4", (), parked=False, why="later"),
        ),
        leads=("resultaat 1", "resultaat 2"),
        helps=(),
        stars=(),
    )
    chidi = seat_share(table.state, CHIDI)
    assert (chidi.leads, chidi.helps, chidi.stars) == ((), ("resultaat 2",), ("resultaat 1",))


def test_a_card_that_was_merged_follows_the_card_that_was_kept() -> None:
    table = settled(2).given(MergeObstacles(keep=2, gone=1))
    assert seat_share(table.state, BRAM).cards[0].results == ("resultaat 2",)
