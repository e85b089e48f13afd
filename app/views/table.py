"""The round, as each screen shows it: one card big, whose turn it is, what was named before."""

from dataclasses import dataclass
from datetime import datetime

from app.session.state import Obstacle, Session
from app.session.voices import number_of
from app.views.drafting import written
from app.views.faces import face_of
from app.views.people import Person, coming_up, holder, missing_perspectives, person
from app.views.scene import Scene
from app.views.showing import is_on_wall, undo_until
from app.views.weather import Weather

NEXT_ON_WALL = 3
RECENT = 6
LENSES_ON_WALL = 6


@dataclass(frozen=True, slots=True)
class Card:
    """An obstacle on a screen."""

    number: int
    text: str
    who: Person
    seconds: int = 0
    mine: bool = False
    seconded: bool = False
    original: str = ""
    version: int = 1
    typed: bool = False
    aloud: bool = False


@dataclass(frozen=True, slots=True)
class Lens:
    """A perspective, and how many cards came from it."""

    name: str
    said: int


@dataclass(frozen=True, slots=True)
class WallRound:
    """`few`: at last call, the perspectives that said little so far."""

    card: Card | None
    said: int
    lap: int
    over: bool
    first: Person | None
    few: tuple[Lens, ...] = ()
    page: int = 0


@dataclass(frozen=True, slots=True)
class WallStrip:
    previous: Person | None
    now: Person | None
    coming: tuple[Person, ...]


@dataclass(frozen=True, slots=True)
class SeatTurn:
    """The faces of a turn: "waiting", "nearly", "you", "done" (just spoke), "over" (last call), "away".

    `ahead` speaks just before this person; `undo_until` is set for as long as they may take back their card.
    `table` is their own, `voice` who speaks for it when that is somebody else, `just` what was just named.
    """

    face: str
    me: Person
    now: Person | None
    before_me: int
    standing: bool
    lap: int
    turn: int
    last: Card | None
    ahead: Person | None = None
    on_wall: bool = False
    undo_until: datetime | None = None
    table: int = 0
    voice: Person | None = None
    just: Card | None = None


@dataclass(frozen=True, slots=True)
class SeatMine:
    """Own cards; `unseen` are the numbers no wall has painted yet."""

    cards: tuple[Card, ...]
    unseen: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SeatHeard:
    """What others named last, to be seconded."""

    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class DeskRound:
    card: Card | None
    lap: int
    said: int
    drafts: int
    writers: int
    over: bool
    speaking: Person | None
    upcoming: tuple[Person, ...]
    turn: int
    alike: tuple[Card, ...]
    tables: bool = False
    collecting: bool = False


def card(state: Session, one: Obstacle, *, seat: int | None = None, desk: bool = False) -> Card:
    return Card(
        number=one.number,
        text=one.text,
        who=person(state, one.seat, desk=desk),
        seconds=len(one.seconds),
        mine=seat is not None and one.seat == seat,
        seconded=seat in one.seconds,
        original=one.original if one.original != one.text else "",
        version=one.version,
        typed=one.typed,
        aloud=desk and one.aloud,
    )


def newest(state: Session) -> tuple[Obstacle, ...]:
    return tuple(sorted(state.standing(), key=lambda one: -one.number))


def is_last_call(state: Session) -> bool:
    """Nobody has one left, and somebody is there to be asked once more: an empty table is only waited for."""
    return state.round.is_over and bool(state.round.present)


def wall_round(state: Session) -> WallRound:
    chosen = state.obstacles.get(state.wall.obstacle or 0)
    shown = chosen if chosen and chosen.stands else None
    latest = shown or next(iter(newest(state)), None)
    speaking = state.round.speaking
    return WallRound(
        card(state, latest) if latest else None,
        len(state.standing()),
        state.round.lap,
        is_last_call(state),
        holder(state, speaking) if speaking else None,
        few_said(state) if is_last_call(state) and shown is None else (),
        state.wall.page,
    )


def few_said(state: Session) -> tuple[Lens, ...]:
    """Perspectives with no more cards than the average, the quietest first; also those nobody brought."""
    present = (seat.perspective for seat in state.at_table() if seat.perspective)
    lenses = {name.casefold(): name for name in (*missing_perspectives(state), *present)}
    voices = [state.seat(one.seat).perspective.casefold() for one in state.standing()]
    counted = sorted(
        (Lens(name, voices.count(key)) for key, name in lenses.items()), key=lambda one: one.said
    )
    average = sum(one.said for one in counted) / len(counted) if counted else 0
    return tuple(one for one in counted if one.said <= average)[:LENSES_ON_WALL]


def wall_strip(state: Session) -> WallStrip:
    speaking = state.round.speaking
    latest = next(iter(newest(state)), None)
    coming = tuple(holder(state, seat) for seat in coming_up(state.round)[:NEXT_ON_WALL])
    return WallStrip(
        holder(state, latest.seat) if latest else None,
        holder(state, speaking) if speaking else None,
        coming if speaking else (),
    )


def seat_turn(scene: Scene) -> SeatTurn:
    state, seat = scene.state, scene.seat
    speaking = state.round.speaking
    coming, voice = coming_up(state.round), state.round.voice_of(seat)
    ahead = coming.index(voice) if voice in coming else len(coming)
    latest = next(iter(newest(state)), None)
    face = face_of(state, seat)
    before = coming[ahead - 1] if 0 < ahead < len(coming) else None
    return SeatTurn(
        face=face,
        me=person(state, seat, desk=True),
        now=holder(state, speaking) if speaking else None,
        before_me=ahead + 1,
        standing=voice in state.round.standing,
        lap=state.round.lap,
        turn=state.round.turn,
        last=card(state, latest, seat=seat) if latest else None,
        ahead=holder(state, before) if before else None,
        on_wall=latest is not None and is_on_wall(scene, latest.number),
        undo_until=undo_until(scene, latest.number) if face == "done" and latest else None,
        table=number_of(seat, state.round.tables),
        voice=person(state, voice) if voice != seat else None,
        just=card(state, latest, seat=seat) if latest and _is_just_named(state, face) else None,
    )


def _is_just_named(state: Session, face: str) -> bool:
    """At tables most people listen: the card of now stands where they look, to be seconded in one tap."""
    return bool(state.round.tables) and face not in {"you", "collect", "away"}


def seat_mine(scene: Scene) -> SeatMine:
    own = [one for one in scene.state.obstacles.values() if one.seat == scene.seat]
    cards = tuple(card(scene.state, one, seat=scene.seat) for one in own)
    return SeatMine(cards, tuple(one.number for one in cards if not is_on_wall(scene, one.number)))


def seat_heard(state: Session, seat: int) -> SeatHeard:
    told = newest(state)[1:] if _is_just_named(state, face_of(state, seat)) else newest(state)
    others = [one for one in told if one.seat != seat][:RECENT]
    return SeatHeard(tuple(card(state, one, seat=seat) for one in others))


def desk_round(state: Session, weather: Weather) -> DeskRound:
    latest = next(iter(newest(state)), None)
    speaking = state.round.speaking
    alike = weather.suggestions.alike.get(latest.number, ()) if latest else ()
    counts = written(state, weather)
    return DeskRound(
        card=card(state, latest, desk=True) if latest else None,
        lap=state.round.lap,
        said=len(state.standing()),
        drafts=counts.total(),
        writers=len(counts),
        over=is_last_call(state),
        speaking=holder(state, speaking, desk=True) if speaking else None,
        upcoming=tuple(holder(state, seat, desk=True) for seat in coming_up(state.round)[:NEXT_ON_WALL]),
        turn=state.round.turn,
        alike=tuple(card(state, state.obstacle(one), desk=True) for one in alike if one in state.obstacles),
        tables=bool(state.round.tables),
        collecting=state.collecting,
    )
