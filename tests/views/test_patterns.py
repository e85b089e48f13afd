"""Every region has its patterns: in six states, in both languages, from sessions told through the rules."""

import pytest

from app.views.patterns import WORDS, regions, surface_of, wholes
from app.views.render import TEMPLATES, draw
from app.views.words import LANGUAGES, Words

PARTIALS = sorted(path.stem for path in (TEMPLATES / "regions").glob("*.html"))
# These show one thing; while there is none, another region stands in their place.
NEVER_EMPTY = {
    "desk_owner", "desk_result", "desk_tables", "seat_table", "seat_test", "wall_called", "wall_collecting",
    "wall_improvements", "wall_result",
}  # fmt: skip
AT_TABLES = {"table", "beside", "beside-over", "collect"}
FACES = {"waiting", "nearly", "you", "done", "over", "standing", "away"} | AT_TABLES


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_partial_has_a_pattern(language: str) -> None:
    assert sorted(regions(language)) == PARTIALS


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", PARTIALS)
def test_a_region_is_shown_in_every_state_it_can_be_in(kind: str, language: str) -> None:
    states = regions(language)[kind]
    assert tuple(states) == WORDS
    without = {word for word, looks in states.items() if not looks}
    assert without == ({"leeg"} if kind in NEVER_EMPTY else set())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", PARTIALS)
def test_a_pattern_is_drawn(kind: str, language: str) -> None:
    words = Words(language, bear=language == "nl")
    for looks in regions(language)[kind].values():
        for look in looks:
            assert f'id="{look.slot}"' in draw(look.slot, look.region, words)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_face_of_a_turn_is_among_them(language: str) -> None:
    looks = [look for shown in regions(language)["seat_turn"].values() for look in shown]
    assert {look.region.face for look in looks} >= FACES


def test_every_surface_is_shown_whole_in_every_state() -> None:
    shown = {(one.surface, one.word) for one in wholes("nl")}
    assert shown == {(surface, word) for surface in ("wall", "desk", "seat") for word in WORDS}


def test_what_has_no_surface_in_its_name_stands_on_a_phone() -> None:
    assert surface_of("wall_round") == "wall"
    assert surface_of("my_drafts") == "seat"
