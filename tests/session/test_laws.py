"""Promises that hold in every history, shown on histories nobody thought of."""

from dataclasses import replace
from itertools import count

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.session.history import Undo, Undone
from app.session.phases import GoBack, GoOn
from app.session.rights import allowed
from app.session.state import Phase, Session
from app.session.tables import CollectRest
from tests.session.commands import KINDS, plausible
from tests.session.histories import ANNA, Table, Who, at, at_tables, with_results

STARTS = {
    "at the round": lambda: at(Phase.ROUND),
    "at tables": at_tables,
    "at tables, the rest in silence": lambda: at_tables().given(CollectRest()),
    "at the grouping": lambda: with_results(2, Phase.GROUPING),
    "at the owners": lambda: with_results(3, Phase.OWNERS),
    "at the end": lambda: with_results(2, Phase.PLAN),
}
WHO: st.SearchStrategy[Who] = st.sampled_from([ANNA] * 6 + [1, 2, 3, 4])
LONG = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def step(data: st.DataObject, table: Table) -> None:
    """One more press by somebody, with whatever they may do now."""
    who = data.draw(WHO)
    actor = table.actor(who)
    kinds = [kind for kind in KINDS if allowed(kind, table.state, actor)]
    command = data.draw(plausible(data.draw(st.sampled_from(kinds))))
    if isinstance(command, GoOn | GoBack):
        command = replace(command, phase=table.state.phase)
    table.when(command, who)


def started(data: st.DataObject) -> Table:
    return STARTS[data.draw(st.sampled_from(sorted(STARTS)))]()


def but_for_counters(state: Session) -> Session:
    return replace(state, counters={})


@LONG
@given(st.data())
def test_whatever_people_do_the_running_present_is_the_replay_and_nothing_dangles(
    data: st.DataObject,
) -> None:
    table = started(data)
    for _ in range(data.draw(st.integers(1, 40))):
        step(data, table)


@LONG
@given(st.data())
def test_undoing_what_was_done_last_gives_the_present_before_it(data: st.DataObject) -> None:
    table = started(data)
    for _ in range(data.draw(st.integers(1, 25))):
        before = table.state
        step(data, table)
    if not table.facts:
        return
    after = table.state
    table.when(Undo(table.act()))
    if table.refusal:
        assert table.refusal.key == "privacy_only_stricter"
        return
    assert but_for_counters(table.state) == but_for_counters(before)
    table.given(Undo(table.act()))
    assert table.state == after


@LONG
@given(st.data())
def test_undo_deep_in_the_past_is_refused_or_leaves_a_history_that_holds_and_redo_restores_it(
    data: st.DataObject,
) -> None:
    table = started(data)
    for _ in range(data.draw(st.integers(1, 25))):
        step(data, table)
    present = table.state
    for act in dict.fromkeys(entry.act for entry in table.entries):
        trial = Table(list(table.entries), table.state, table.now, asked=table.asked)
        trial.when(Undo(act))
        if trial.refusal:
            keys = {"later_builds_on_this", "already_undone", "privacy_only_stricter", "goal_missing"}
            assert trial.refusal.key in keys
            continue
        trial.when(Undo(trial.act()))
        if trial.refusal:
            assert trial.refusal.key == "privacy_only_stricter"
        else:
            assert trial.state == present


@LONG
@given(st.data())
def test_a_number_once_given_never_returns(data: st.DataObject) -> None:
    table = started(data)
    for _ in range(data.draw(st.integers(1, 40))):
        step(data, table)
    given_out: dict[str, list[int]] = {}
    for entry in table.entries:
        if counter := getattr(entry.fact, "counter", ""):
            given_out.setdefault(counter, []).append(entry.fact.number)
    for counter, numbers in given_out.items():
        assert numbers == list(range(1, len(numbers) + 1))
        assert table.state.next_number(counter) == len(numbers) + 1


@LONG
@given(st.data())
def test_an_act_that_changes_nothing_writes_nothing(data: st.DataObject) -> None:
    table = started(data)
    for _ in range(data.draw(st.integers(1, 25))):
        before = table.state
        step(data, table)
        if table.facts and not isinstance(table.facts[0], Undone):
            assert table.state != before


@LONG
@given(st.data())
def test_the_plain_undo_walks_back_to_an_empty_session(data: st.DataObject) -> None:
    table = started(data)
    for _ in range(data.draw(st.integers(1, 15))):
        step(data, table)
    for _ in count():
        if table.undo().refusal:
            break
    assert table.refusal is not None
    if table.refusal.key == "nothing_to_undo":
        wall = replace(table.state.wall)
        assert replace(but_for_counters(table.state), wall=wall) == replace(Session(), wall=wall)
    else:
        assert table.refusal.key == "privacy_only_stricter"
