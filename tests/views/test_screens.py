"""Whatever happened: what changed is enough, every screen can be drawn, and every button works."""

import re
from dataclasses import replace
from itertools import pairwise, starmap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.session.core import Actor, Role
from app.session.history import Entry
from app.session.prepare import ChooseNames
from app.session.rights import allowed
from app.session.state import NamesPolicy, Phase, Session
from app.views.render import TEMPLATES, changed
from app.web.acts import DRAFTING
from app.web.knocking import KINDS as KNOCKS
from app.web.messages import COMMANDS
from tests.session.histories import NOON, empty, with_results
from tests.session.test_laws import started, step
from tests.views.sights import Sights, drawn, sights

Moment = tuple[Session, tuple[Entry, ...]]
WALK = settings(max_examples=20, deadline=None)
FORM = re.compile(r"<form.*?</form>", re.DOTALL)
TYPING = re.compile(
    r'<section class="typing[^"]*"[^>]*? data-parts="([a-z ]+)".*?>(.*?)</section>', re.DOTALL
)
KIND = re.compile(r'name="kind" value="([a-z_]+)"')
SLOTS = {name: set(screen) for name, screen in sights(Session()).items()}


@st.composite
def histories(draw: st.DrawFn) -> list[Moment]:
    """A session somewhere on its way, and the moments of up to 25 more presses."""
    data = draw(st.data())
    table = started(data)
    moments: list[Moment] = [(table.state, tuple(table.entries))]
    for _ in range(draw(st.integers(1, 25))):
        step(data, table)
        moments.append((table.state, tuple(table.entries)))
    return moments


@WALK
@given(histories())
def test_what_changed_laid_over_the_old_screen_is_the_new_one(moments: list[Moment]) -> None:
    for before, after in pairwise(starmap(sights, moments)):
        for name in before.keys() & after.keys():
            assert before[name] | changed(before[name], after[name]) == after[name]


@WALK
@given(histories())
def test_a_screen_of_one_kind_always_has_the_same_places(moments: list[Moment]) -> None:
    seat_slots = None
    for seen in starmap(sights, moments):
        for name, screen in seen.items():
            if name in SLOTS:
                assert set(screen) == SLOTS[name]
            else:
                seat_slots = seat_slots or set(screen)
                assert set(screen) == seat_slots


@WALK
@given(histories())
def test_every_screen_can_be_drawn_in_both_languages(moments: list[Moment]) -> None:
    for screen in sights(*moments[-1]).values():
        for language in ("nl", "en"):
            assert drawn(screen, language)


@WALK
@given(histories())
def test_every_button_that_is_shown_works_for_whom_it_is_shown(moments: list[Moment]) -> None:
    for name, screen in sights(*moments[-1]).items():
        who = viewer(name)
        for kind in kinds_on(drawn(screen)):
            assert who is not None, f"a button on the wall: {kind}"
            assert kind in KNOCKS | DRAFTING or allowed(COMMANDS[kind], moments[-1][0], who), (name, kind)


def viewer(name: str) -> Actor | None:
    if name == "wall":
        return None
    if name == "desk":
        return Actor(Role.DESK, NOON, "press")
    return Actor(Role.SEAT, NOON, "press", int(name.removeprefix("seat ")))


def kinds_on(html: str) -> set[str]:
    return {kind for form in FORM.findall(html) for kind in KIND.findall(form)}


@WALK
@given(histories())
def test_where_only_facilitators_see_names_no_other_screen_has_one(
    moments: list[Moment],
) -> None:
    secret = with_hidden_names(moments[-1][0])
    for name, screen in sights(secret).items():
        if name == "desk":
            continue
        own = int(name.removeprefix("seat ")) if name != "wall" else None
        html = drawn(screen) + repr(screen)
        for number, seat in secret.seats.items():
            if number != own and secret.seat_now(number) != own:
                assert seat.name not in html, (name, seat.name)


def with_hidden_names(state: Session) -> Session:
    """The same moment of a session in which only facilitators see names, and everybody has a rare one."""
    seats = {number: replace(seat, name=f"Naam{number}Q") for number, seat in state.seats.items()}
    hidden = replace(state.setup, names=NamesPolicy.FACILITATORS)
    return replace(state, seats=seats, setup=hidden)


def test_every_part_of_a_whole_session_has_something_on_every_screen() -> None:
    for phase in (Phase.GROUPING, Phase.RESULTS, Phase.OWNERS, Phase.CLOSING, Phase.PLAN):
        seen: Sights = sights(with_results(3, phase).state)
        assert all(len(drawn(screen)) > 200 for screen in seen.values())


def test_an_empty_session_can_be_drawn() -> None:
    table = empty().given(ChooseNames(NamesPolicy.FACILITATORS))
    assert all(
        drawn(screen, language) for screen in sights(table.state).values() for language in ("nl", "en")
    )


@pytest.mark.parametrize("folder", ["desk", "seat"])
def test_what_stands_still_to_be_typed_in_works_in_each_part_it_is_shown_in(folder: str) -> None:
    shown = [
        (phase, kind)
        for path in (TEMPLATES / "pages" / folder).glob("*.html")
        for parts, section in TYPING.findall(path.read_text())
        for phase in parts.split()
        for kind in KIND.findall(section)
    ]
    who = viewer("desk" if folder == "desk" else "seat 1")
    assert len(shown) >= 5
    assert who is not None
    for phase, kind in shown:
        is_right = kind in DRAFTING or allowed(COMMANDS[kind], Session(phase=Phase(phase)), who)
        # A draft is named from the list's own form, which hides that button until it is their turn.
        assert is_right or (folder, kind) == ("seat", "say_obstacle"), (phase, kind)
