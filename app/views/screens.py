"""Screens: for each kind of viewer, a region for each slot of their page, computed from one scene.

Every screen of a kind always has the same slots, so that what changed is all there is to send.
"""

from collections.abc import Callable, Mapping

from app.session.state import Phase, WallMode
from app.views import (
    assigning,
    board,
    calling,
    cards,
    chairs,
    closing,
    crew,
    door,
    drafting,
    finishing,
    frame,
    grouping,
    lot,
    modes,
    owners,
    pace,
    phrasing,
    preparing,
    results,
    stack,
    steps,
    table,
    tables,
    trace,
)
from app.views.render import Region, Screen
from app.views.scene import Scene

# The wall shows the part itself.
PLAIN = frozenset({WallMode.NORMAL, WallMode.ATTENTION})
Part = Mapping[Phase, Callable[[Scene], Region]]


def in_this_part(scene: Scene, parts: Part) -> Region:
    """The region of the part the session is in; parts without one leave the slot blank."""
    build = parts.get(scene.state.phase)
    return build(scene) if build else frame.BLANK


def wall(scene: Scene) -> Screen:
    state, place = scene.state, scene.place
    listening = state.phase is Phase.ROUND and state.wall.mode in PLAIN and not state.collecting
    return {
        "corner": frame.wall_corner(state, place.code, place.address),
        "stage": wall_stage(scene),
        "strip": table.wall_strip(state) if listening else frame.BLANK,
    }


def wall_stage(scene: Scene) -> Region:
    mode = modes.wall_mode(scene.state, scene.place.code, scene.place.address, scene.today)
    return mode or in_this_part(scene, WALL_STAGE)


def wall_pages(scene: Scene) -> int:
    """What the wall measured, for a press forward; with the owners it follows by itself."""
    if scene.state.phase is Phase.OWNERS and scene.state.wall.mode in PLAIN:
        return 1
    return scene.weather.pages


def seat(scene: Scene) -> Screen:
    """In a pause there is nothing to do but write: the pause stands where the face was."""
    looking_up = scene.state.wall.mode in drafting.LOOKING_UP
    return {
        "top": frame.seat_top(scene.state, scene.seat),
        "face": frame.BLANK if looking_up else in_this_part(scene, SEAT_FACE),
        "mine": in_this_part(scene, SEAT_MINE),
        "heard": in_this_part(scene, SEAT_HEARD),
        "attention": frame.attention(scene.state),
        "table": tables.seat_table(scene) or frame.BLANK,
        "knocks": frame.seat_knocks(scene.seat, scene.weather),
    }


def desk(scene: Scene) -> Screen:
    state, weather = scene.state, scene.weather
    return {
        "bar": frame.desk_bar(state, scene.place.code, scene.past, wall_pages(scene)),
        "pace": pace.desk_pace(state, scene.past, weather),
        "health": frame.desk_health(state, scene.seq, weather),
        "knocks": frame.DeskKnocks(weather.knocks),
        "hands": crew.desk_hands(state, scene.past, weather),
        "stage": in_this_part(scene, DESK_STAGE),
        "invited": preparing.desk_invited(state) or frame.BLANK,
        "agenda": preparing.desk_agenda(state) or frame.BLANK,
        "hand": in_this_part(scene, DESK_HAND),
        "parking": lot.desk_parking(state, weather) or frame.BLANK,
        "steps": steps.desk_steps(state, scene.past, weather),
        "table": chairs.desk_table(state, weather),
        "suggested": in_this_part(scene, DESK_SUGGESTED),
        "board": in_this_part(scene, DESK_BOARD),
        "cards": in_this_part(scene, DESK_CARDS),
    }


WALL_STAGE: Part = {
    Phase.PREPARE: lambda scene: door.WallPrepare(scene.state.setup.title, scene.state.setup.goal),
    Phase.DOOR: lambda scene: door.wall_door(scene.state, scene.place.code, scene.place.address),
    Phase.GOAL: lambda scene: door.WallGoal(
        scene.state.setup.goal, bool(scene.state.setup.video), scene.state.wall.page
    ),
    Phase.DRAFTS: lambda scene: door.wall_drafts(scene.state, scene.weather),
    Phase.ROUND: lambda scene: calling.wall_listening(scene.state),
    Phase.GROUPING: lambda scene: grouping.wall_groups(scene.state),
    Phase.RESULTS: lambda scene: results.wall_results(scene.state),
    Phase.OWNERS: lambda scene: owners.wall_owners(scene.state),
    Phase.CLOSING: lambda scene: closing.wall_closing(scene.state),
    Phase.PLAN: lambda scene: finishing.wall_plan(scene.state),
}

SEAT_FACE: Part = {
    Phase.PREPARE: lambda scene: door.seat_door(scene.state),
    Phase.DOOR: lambda scene: door.seat_door(scene.state),
    Phase.GOAL: lambda scene: door.SeatGoal(scene.state.setup.goal, scene.state.setup.video),
    Phase.DRAFTS: lambda scene: door.SeatDrafting(scene.state.timer),
    Phase.ROUND: table.seat_turn,
    Phase.GROUPING: lambda scene: grouping.seat_where(scene.state, scene.seat),
    Phase.RESULTS: lambda scene: results.seat_test(scene.state, scene.seat),
    Phase.OWNERS: lambda scene: owners.seat_owners(scene.state, scene.seat, scene.today),
    Phase.CLOSING: lambda scene: closing.seat_closing(scene.state, scene.seat),
    Phase.PLAN: lambda scene: finishing.seat_share(scene.state, scene.seat),
}

# Own cards: as said during the round, with their way after it; where the face shows them, not twice.
SEAT_MINE: Part = {
    Phase.ROUND: table.seat_mine,
    Phase.RESULTS: lambda scene: trace.seat_trace(scene.state, scene.seat),
    Phase.OWNERS: lambda scene: trace.seat_trace(scene.state, scene.seat),
    Phase.CLOSING: lambda scene: trace.seat_trace(scene.state, scene.seat),
}

# What others named in the round; later on, what it came to.
SEAT_HEARD: Part = {
    Phase.ROUND: lambda scene: table.seat_heard(scene.state, scene.seat),
    Phase.RESULTS: lambda scene: results.seat_results(scene.state, scene.seat, led=False),
    Phase.OWNERS: lambda scene: results.seat_results(scene.state, scene.seat, led=True),
}

DESK_STAGE: Part = {
    Phase.PREPARE: lambda scene: door.desk_prepare(scene.state),
    Phase.DOOR: lambda scene: door.desk_door(scene.state, scene.place.code, scene.place.address),
    Phase.GOAL: lambda scene: door.desk_goal(scene.state),
    Phase.DRAFTS: lambda scene: door.desk_drafts(scene.state, scene.weather),
    Phase.ROUND: lambda scene: table.desk_round(scene.state, scene.weather),
    Phase.GROUPING: lambda scene: stack.desk_stack(scene.state, scene.weather),
    Phase.RESULTS: lambda scene: phrasing.desk_results(scene.state, scene.weather),
    Phase.OWNERS: lambda scene: assigning.desk_owners(scene.state, scene.weather),
    Phase.CLOSING: lambda scene: closing.desk_closing(scene.state, scene.weather),
    Phase.PLAN: lambda scene: finishing.desk_plan(scene.state, scene.today),
}

# The result in hand, below the list and what is typed about it.
DESK_HAND: Part = {
    Phase.RESULTS: lambda scene: phrasing.desk_result(scene.state, scene.weather) or frame.BLANK,
    Phase.OWNERS: lambda scene: assigning.desk_owner(scene.state, scene.weather, scene.today) or frame.BLANK,
}

# Before the round there are none; while grouping the board has them.
DESK_CARDS: Part = {
    phase: lambda scene: cards.desk_cards(scene.state)
    for phase in (Phase.ROUND, Phase.RESULTS, Phase.OWNERS, Phase.CLOSING, Phase.PLAN)
}

DESK_SUGGESTED: Part = {Phase.GROUPING: lambda scene: board.desk_suggested(scene.state, scene.weather)}
DESK_BOARD: Part = {Phase.GROUPING: lambda scene: board.desk_board(scene.state, scene.weather)}
