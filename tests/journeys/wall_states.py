"""The wall in every state, from made-up values: short ones, and the worst that people may type."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from app.views import (
    calling,
    closing,
    door,
    finishing,
    frame,
    grouping,
    modes,
    owners,
    results,
    room_test,
    table,
    timeline,
)
from app.views.in_hand import Bear
from app.views.leading import Lead
from app.views.lot import Waiting
from app.views.marks import SHAPES, Mark, letter
from app.views.people import Person
from app.views.render import Region

WORD = "verloskundigensamenwerkingsverbandstafel"
LONG = (
    "De overeenkomst van het verloskundigensamenwerkingsverband ligt al een jaar stil, omdat niemand weet "
    "wie de licenties van het huisartsinformatiesysteem betaalt, en omdat de afspraken tussen ziekenhuis en "
    "kraamzorg nooit zijn vastgelegd in woorden die iedereen begrijpt en ook morgen nog vindt"
)[:280]
ARABIC = ("ليس لدينا وقت للتدريب بجانب جدول العمل ونحن لا نعرف من يدفع ثمن الاتصال بين الأنظمة " * 4)[:280]
EMOJI = "Te druk 👩🏽\u200d⚕️🏥 " * 17
NAME = "Bartholomea van den Wittenboer-Zonnevel."
CODE, ADDRESS = "K7M4PX", "https://plan.geboortezorg-zilverbroek.nl"
UNTIL = datetime(2026, 11, 26, 14, 10, tzinfo=UTC)
YES, NO = True, False
LONE = ("ليس لدينا وقت " * 3)[:40]


@dataclass(frozen=True, slots=True)
class Cast:
    """The texts and names a state is filled with, in turn."""

    texts: Sequence[str]
    names: Sequence[str]

    def text(self, place: int) -> str:
        return self.texts[place % len(self.texts)]

    def many(self, usual: int) -> range:
        """As many as a session has; of the worst, one of each is enough."""
        return range(usual if self.texts == USUAL.texts else len(self.texts))

    def who(self, place: int) -> Person:
        return Person(
            place + 1, self.names[place % len(self.names)], self.names[(place + 1) % len(self.names)]
        )

    def at_table(self, place: int) -> Person:
        """The voice of a table far in a hall of sixty."""
        return replace(self.who(place), table=56 + place)


USUAL = Cast(
    (
        "Er is geen tijd voor scholing naast het rooster",
        "Niemand weet wie het dossier beheert",
        "De systemen praten niet met elkaar",
        "Privacy",
    ),
    ("Ans", "Bas", "Fatma", "Lotte", "Wim"),
)
WORST = Cast((LONG, WORD, ARABIC, EMOJI, f"{WORD} {WORD[::-1]}"), (NAME, WORD, LONE, "👩🏽\u200d⚕️" * 20))
LABELS = Cast((LONG[:60], WORD, ARABIC[:60], f"{WORD} {WORD}"[:60]), WORST.names)


def corner(part: str, step: int, cast: Cast, *, dark: bool = False) -> frame.WallCorner:
    title = "Startsessie geboortezorg Zilverbroek" if cast is USUAL else cast.text(0)[:120]
    timed = UNTIL if part == "results" else None
    return frame.WallCorner(
        part, title, CODE, ADDRESS, step, dark, "normal", 12 if part == "round" else 0, timed, cast.who(0)
    )


def strip(cast: Cast, *, at_tables: bool = False) -> table.WallStrip:
    before, now, *coming = (cast.at_table(n) if at_tables else cast.who(n) for n in range(5))
    return table.WallStrip(before, now, tuple(coming))


def states(cast: Cast, page: int, step: int) -> Iterator[tuple[str, str, Region]]:
    """Name, part and region of each state."""
    yield from _beginning(cast, page, step)
    yield from _middle(cast, page)
    yield from _ending(cast, page)


def _beginning(cast: Cast, page: int, step: int) -> Iterator[tuple[str, str, Region]]:
    names = tuple(cast.who(place) for place in range(30))
    houses = tuple(door.House(cast.names[place % len(cast.names)], 60 - place) for place in range(12))
    missing = tuple(cast.names[place % len(cast.names)] for place in range(6))
    yield "prepare", "prepare", door.WallPrepare(cast.text(0)[:120], "")
    yield "door-empty", "door", door.WallDoor("", CODE, ADDRESS, (), (), 0, 18, ())
    yield "door", "door", door.WallDoor("", CODE, ADDRESS, names[:11], (), 11, 18, missing[:3])
    yield "door-full", "door", door.WallDoor("", CODE, ADDRESS, names, (), 30, 40, missing)
    yield "door-large", "door", door.WallDoor("", CODE, ADDRESS, (), houses, 480, 500, ())
    yield "goal", "goal", door.WallGoal(cast.text(0), YES, page)
    yield "drafts", "drafts", door.WallDrafts(31, UNTIL)
    yield "pause", "round", modes.WallPause(UNTIL)
    yield "qr", "round", modes.WallQr(CODE, ADDRESS)
    yield "reading", "round", modes.WallReading(step)
    items = tuple(
        Waiting(place, cast.text(place), cast.who(place), "andere sessie", 0, "") for place in cast.many(7)
    )
    yield "parking", "round", modes.WallParking(items, page)
    yield "parking-empty", "round", modes.WallParking((), 0)


def _middle(cast: Cast, page: int) -> Iterator[tuple[str, str, Region]]:
    for place in range(len(cast.texts)):
        shown = table.Card(23, cast.text(place), cast.who(place), seconds=3)
        yield f"round-{place}", "round", table.WallRound(shown, 23, 2, NO, cast.who(1), (), page)
    yield (
        "round-short",
        "round",
        table.WallRound(table.Card(1, "Geen geld", cast.who(0)), 1, 1, NO, cast.who(1)),
    )
    yield "round-first", "round", table.WallRound(None, 0, 1, NO, cast.who(0))
    for place in range(len(cast.texts)):
        card = table.Card(23, cast.text(place), cast.who(place))
        yield f"called-{place}", "round", calling.WallCalled(cast.who(place), card, 23)
        yield f"called-table-{place}", "round", calling.WallCalled(cast.at_table(place), card, 120)
    yield "collecting", "round", calling.WallCollecting(480)
    lenses = tuple(table.Lens(cast.names[place % len(cast.names)], place) for place in range(6))
    yield "last-call", "round", table.WallRound(None, 80, 5, YES, None, lenses, page)
    groups = tuple(_group(cast, number) for number in range(1, len(cast.many(12)) + 1))
    yield "groups-none", "grouping", grouping.WallGroups((), page, 80, 0, None, None)
    yield "groups", "grouping", grouping.WallGroups(groups, page, 3, 2, None, None)
    magnified = table.Card(17, cast.text(0), cast.who(0), seconds=3)
    yield "groups-card", "grouping", grouping.WallGroups(groups, page, 3, 2, magnified, groups[0].mark)
    titles = tuple((cast.text(number)[:60], number + 4) for number in cast.many(12))
    yield "titles", "results", results.WallTitles(titles, page)
    bears = tuple(Bear(place * 7 + 1, cast.text(place)) for place in cast.many(9))
    for stand in ("none", "open", "closed"):
        for place in range(len(cast.texts) - 1 if stand == "none" else 1):
            said = f"We hebben {cast.text(place)}"
            yield (
                f"result-{stand}-{place}",
                "results",
                results.WallResult(said, 3, 12, 9, bears, page, _test(stand)),
            )


def _test(stand: str) -> room_test.Test:
    counts = (("agree", 17, 85), ("concern", 2, 10), ("missing", 1, 5), ("none", 0, 0))
    return room_test.Test(stand, 14, 18, tuple(room_test.Tally(*one) for one in counts))


def _group(cast: Cast, number: int) -> grouping.WallGroup:
    place = number - 1
    mark = Mark(number, cast.text(place)[:60], letter(number), SHAPES[place % 6], place % 8 + 1)
    first = place * 8 + 1
    return grouping.WallGroup(mark, tuple(range(first, first + 3 + number % 6)), NO)


def _ending(cast: Cast, page: int) -> Iterator[tuple[str, str, Region]]:
    rows = tuple(_row(cast, place) for place in cast.many(12))
    yield "owners-empty", "owners", owners.WallOwners((), 0)
    yield "owners", "owners", owners.WallOwners(rows, page)
    columns = ("2026-Q4", "2027-Q1", "2027-Q2", "2027-Q3", "later")
    bars = tuple(_bar(cast, place) for place in cast.many(12))
    yield "timeline", "owners", timeline.WallTimeline(columns, "2026-Q4", bars, page)
    six = ("2026-Q4", "2027-Q1", "2027-Q2", "2027-Q3", "2027-Q4", "2028-Q1", "later")
    yield "timeline-long", "owners", timeline.WallTimeline(six, "2026-Q4", bars, page)
    yield "closing-first", "closing", closing.WallClosing(cast.who(0), None, 0, 18)
    stars = tuple(closing.Choosable(place, cast.text(place)) for place in range(3))
    for place in range(len(cast.texts)):
        word = closing.Word(cast.who(place), cast.text(place), stars, NO)
        yield f"closing-{place}", "closing", closing.WallClosing(cast.who(1), word, 4, 18, page)
    only_stars = closing.Word(cast.who(0), "", stars, NO)
    yield "closing-stars", "closing", closing.WallClosing(None, only_stars, 18, 18, page)
    better = tuple(cast.text(place) for place in cast.many(6))
    yield "improvements", "closing", closing.WallImprovements(better, better[:4], page)
    leads = tuple(cast.names[place % len(cast.names)] for place in range(12))
    yield "plan", "plan", finishing.WallPlan(cast.text(0), NO, 80, 12, 11, leads, page)
    yield "plan-done", "plan", finishing.WallPlan(cast.text(0), YES, 80, 12, 11, leads[:4], page)


def _row(cast: Cast, place: int) -> owners.OwnerRow:
    consents = ("accepted", "proposed", "later", "said_yes")
    lead = Lead(consents[place % 4], "person", cast.who(place)) if place % 5 else None
    period = ("2027-Q1", "2027-03", "2027-W20", "later", "")[place % 5]
    here = place == 2
    label = cast.text(place)[:60]
    stated = f"We hebben {cast.text(place)}" if here else ""
    return owners.OwnerRow(place + 1, label, stated, lead, place % 3, period, here)


def _bar(cast: Cast, place: int) -> timeline.Bar:
    spots = (
        ("2026-Q4", 0, 0, 100),
        ("2027-02", 1, 33, 33),
        ("2027-W20", 2, 45, 8),
        ("later", 4, 0, 100),
        ("", -1, 0, 0),
    )
    period, column, x, width = spots[place % 5]
    after = (1, 4, 11) if place == 4 else (2,) if place % 3 == 0 else ()
    return timeline.Bar(place + 1, cast.text(place)[:60], period, column, x, width, after, place == 2)
