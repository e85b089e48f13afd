"""Documents of played rooms, in a word."""

from app.session.state import Phase
from app.views.plan import BABYCONNECT, Document, Names, Template, plan_document
from app.views.words import Words
from tests.exports.zilverbroek import AT, Room, played


def of(
    room: Room, names: Names = Names.NAMES, language: str = "nl", template: Template = BABYCONNECT
) -> Document:
    return plan_document(
        room.state, Words(language), names=names, as_of=AT, seq=len(room.entries), template=template
    )


def zilverbroek(
    names: Names = Names.NAMES,
    language: str = "nl",
    until: Phase = Phase.PLAN,
    template: Template = BABYCONNECT,
) -> Document:
    return of(played(until), names, language, template)
