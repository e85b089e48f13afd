"""Every region in every state, from made-up values: what `/patterns` shows and what the tests look at.

Nothing here is written out by hand: six sessions are told through the rules, and the screens of their moments
are taken apart. A region that no moment shows has no pattern, and a test says so.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache

from app.session.prepare import ChooseWords
from app.session.seats import TakeSeat
from app.session.state import Phase
from app.session.voices import table_of
from app.views import drafting, screens
from app.views.drafting import MyDraft
from app.views.frame import BLANK, Notice
from app.views.patterns import before, ending, listening, skies, sorting, stating
from app.views.patterns.telling import Moment, Story, Tale
from app.views.patterns.values import Values, values
from app.views.render import Region, Screen, partial_of
from app.views.scene import Place, Scene

TODAY = date(2026, 11, 26)
PLACE = Place("K7M4PX", "https://plan.example.org")
STORIES = (
    Story("leeg", 0, 0, 0, 0),
    Story("eerste", 3, 1, 1, 1),
    Story("veel", 24, 80, 14, 16),
    Story("fout", 6, 9, 3, 3),
    Story("weg", 6, 9, 3, 3),
    Story("laat", 6, 9, 3, 3),
)
WORDS = tuple(story.word for story in STORIES)
SURFACES = ("wall", "desk", "seat")
# Enough to see every face; desk regions are long and change less. What comes before the round goes last.
MOST_LOOKS = {"wall": 6, "desk": 5, "seat": 14}
MOST_OF_A_PART = {"wall": 6, "desk": 2, "seat": 6}
QUIET = frozenset({"prepare", "door", "goal", "drafts"})


@dataclass(frozen=True, slots=True)
class Look:
    """One region at one moment: what a pattern shows."""

    part: str
    slot: str
    region: Region


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole screen at one moment. `number` counts the looks of one surface in one part and state."""

    surface: str
    part: str
    word: str
    number: int
    screen: Screen
    moment: Moment


def told(story: Story, language: str) -> tuple[Moment, ...]:
    tale = Tale(story, values(language))
    tale.desk(ChooseWords(language, bear=language == "nl"))
    for chapter in (before.prepare, before.door, before.goal, before.drafts):
        chapter(tale)
    for chapter in (
        listening.listen,
        listening.last_call,
        sorting.group,
        stating.state_results,
        stating.test,
    ):
        chapter(tale)
    for chapter in (stating.lead, stating.timeline, ending.close, ending.improve, ending.plan):
        chapter(tale)
    return tuple(tale.moments)


@cache
def wholes(language: str) -> tuple[Whole, ...]:
    """Every screen of every moment that looks different from the one before it."""
    found: dict[tuple[str, str, str], list[Whole]] = {}
    for story in STORIES:
        for moment in told(story, language):
            for surface, screen in _screens(moment, values(language)):
                shown = found.setdefault((surface, moment.part, moment.word), [])
                if all(one.screen != screen for one in shown):
                    whole = Whole(surface, moment.part, moment.word, len(shown) + 1, screen, moment)
                    shown.append(whole)
    return tuple(whole for shown in found.values() for whole in shown)


def _screens(moment: Moment, own: Values) -> Iterator[tuple[str, Screen]]:
    seq = moment.past[-1].seq if moment.past else 0
    sky = skies.weather(moment.word, moment.state, own, seq)
    scene = Scene(moment.state, sky, PLACE, TODAY, moment.past)
    notice = Notice("refused-already-moved") if moment.word == "fout" else Notice()
    yield "wall", screens.wall(scene)
    yield "desk", {**screens.desk(scene), "notice": notice}
    seated = scene if scene.state.round.order else _with_one(moment, scene, own)
    for seat in _viewers(seated):
        own_scene = replace(seated, seat=seat)
        written = () if moment.word == "leeg" else own.drafts
        drafts = [MyDraft(str(at), text, at, at) for at, text in enumerate(written)]
        yield (
            "seat",
            {**screens.seat(own_scene), **drafting.own(own_scene.state, seat, drafts), "notice": notice},
        )


def _with_one(moment: Moment, scene: Scene, own: Values) -> Scene:
    """Where nobody sits yet, no phone would show anything: one person comes in."""
    tale = Tale(STORIES[0], own, scene.state, list(moment.past))
    tale.desk(TakeSeat(own.names[0], own.glasses[0]))
    return replace(scene, state=tale.state)


def _viewers(scene: Scene) -> tuple[int, ...]:
    """The first, whoever speaks and comes next, whoever just spoke, is away or done, and the last."""
    table = scene.state.round
    latest = max(scene.state.standing(), key=lambda card: card.number, default=None)
    chosen = [table.order[0], table.speaking, *table.upcoming()[:1], latest.seat if latest else None]
    chosen += [*table_of(table.speaking or 0, table.tables)[1:2], *(at[-1] for at in table.tables[:2] if at)]
    chosen += [*sorted(table.away)[:1], *sorted(table.standing)[:1], table.order[-1]]
    in_round = scene.state.phase is Phase.ROUND
    seats = dict.fromkeys(seat for seat in chosen if seat in table.order)
    return tuple(seats) if in_round else tuple(seats)[:1] + tuple(seats)[-1:]


@cache
def regions(language: str) -> dict[str, dict[str, tuple[Look, ...]]]:
    """For each partial, for each of the six states, what it looks like."""
    found: dict[str, dict[str, list[Look]]] = {}
    for whole in wholes(language):
        for slot, region in whole.screen.items():
            kind = partial_of(region)
            looks = found.setdefault(kind, {word: [] for word in WORDS})[whole.word]
            in_part = [look for look in looks if look.part == whole.part]
            known = any(alike(look.region, region) for look in in_part) or any(
                look.region == region for look in looks
            )
            if not known and len(in_part) < MOST_OF_A_PART[surface_of(kind)]:
                looks.append(Look(whole.part, slot, region))
    return {
        kind: {word: _shown(looks, MOST_LOOKS[surface_of(kind)]) for word, looks in of.items()}
        for kind, of in found.items()
    }


def _shown(looks: list[Look], most: int) -> tuple[Look, ...]:
    return tuple(sorted(looks, key=lambda look: look.part in QUIET)[:most])


def alike(one: Region, other: Region) -> bool:
    """A turn has faces: in one part one of each is enough."""
    face = getattr(one, "face", None)
    return face is not None and face == getattr(other, "face", None)


def surface_of(kind: str) -> str:
    """Whose style sheets a region is drawn with."""
    start = kind.split("_", maxsplit=1)[0]
    return start if start in SURFACES else "seat"


__all__ = ["BLANK", "SURFACES", "WORDS", "Look", "Whole", "regions", "surface_of", "wholes"]
