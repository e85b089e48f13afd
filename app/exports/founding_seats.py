"""Who sat at the table of a plan that comes from a file, as far as the file tells it."""

from collections.abc import Iterator

from app.session.seats import SeatTaken
from app.views.plan.record import Names, Person, Plan, Voice


class Seats:
    """People get numbers in the order of the file. Guests sit for a moment, where nobody can be found."""

    def __init__(self, plan: Plan) -> None:
        self._named = plan.names is Names.NAMES
        self._people = dict(enumerate(plan.people, 1))
        self.guests: list[int] = []

    def taken(self) -> Iterator[SeatTaken]:
        for number, one in self._people.items():
            yield SeatTaken(number, self.name(number), one.perspective, one.organisation, phone=False)
        for number in self.guests:
            yield SeatTaken(number, f"({number})", "", "", phone=False)

    def name(self, number: int) -> str:
        """A plan without names has perspectives in their place; a number tells them apart."""
        one = self._people[number]
        return one.name if self._named else f"{one.perspective} ({number})".strip()

    def of(self, voice: Voice, taken: set[int] | None = None) -> int | None:
        """The first seat this voice may have come from, other than those taken; none for nobody's voice."""
        fits = (number for number, one in self._people.items() if self._is(one, voice))
        return next((number for number in fits if number not in (taken or ())), None)

    def somebody(self, voice: Voice) -> int:
        """A seat in any case: who said something was somebody."""
        return self.of(voice) or next(iter(self._people), None) or self.guest()

    def others(self, count: int, taken: set[int]) -> Iterator[int]:
        """That many different seats; guests when there are not enough people."""
        free = [number for number in self._people if number not in taken][: max(count, 0)]
        yield from free
        for _ in range(count - len(free)):
            yield self.guest()

    def guest(self) -> int:
        self.guests.append(len(self._people) + len(self.guests) + 1)
        return self.guests[-1]

    def _is(self, person: Person, voice: Voice) -> bool:
        if voice == Voice():
            return not self._named
        return person.perspective == voice.perspective and voice.name in {"", person.name}
