"""Told: what is not journalled, for each state of the screens: who is connected, what is suggested."""

from dataclasses import replace

from app.session.state import Session
from app.views.patterns.values import Values
from app.views.weather import Hand, Knock, Proposal, Suggestions, Weather


def weather(word: str, state: Session, values: Values, seq: int) -> Weather:
    seats = state.round.order
    phones = frozenset(seat for seat in seats if state.seat(seat).phone)
    drafts = {} if word == "leeg" else dict.fromkeys(seats, 2)
    everybody = Weather(connected=phones, walls=1, desks=1, shown=seq, drafts=drafts)
    slow = frozenset(seats[1:2]) & phones
    match word:
        case "veel":
            suggested = suggestions(state, values)
            return replace(
                everybody, slow=slow, walls=2, desks=2, suggestions=suggested, hands=hands(state, values)
            )
        case "fout":
            return replace(everybody, shown=max(seq - 2, 0), suggestions=Suggestions(failed=True))
        case "weg":
            return Weather(drafts=drafts)
        case "laat":
            knocks = (Knock("knock-1", values.late, None), Knock("knock-2", values.names[0], 1))
            return replace(everybody, knocks=knocks, suggestions=suggestions(state, values))
        case _:
            return everybody


def hands(state: Session, values: Values) -> tuple[Hand, ...]:
    """One who gave a name and holds a card, one who did not and types."""
    loose = state.unplaced()
    first = Hand("desk-one", values.names[0], 1, card=loose[0].number if loose else 0)
    return first, Hand("desk-two", "2", 2, field="result-text", about="result:1")


def suggestions(state: Session, values: Values) -> Suggestions:
    """One group that exists, one that is new, and names to begin with."""
    loose = tuple(card.number for card in state.unplaced())
    known = next(iter(state.groups), None)
    new = Proposal(1, None, values.words, loose[:3], loose[1:2], loose[0] if loose else None)
    near = Proposal(2, known, values.words[:1], loose[3:5]) if known else None
    return Suggestions(
        proposals=(new, near) if near else (new,),
        ranked={card: tuple(state.groups)[:3] for card in loose},
        why=dict.fromkeys(loose, values.words[0]),
        alike={loose[0]: loose[1:2], 3: (1,)} if len(loose) > 1 and 3 in state.obstacles else {},
        starters=values.groups[:2],
    )
