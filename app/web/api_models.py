"""What programs send and get, described for OpenAPI: each act has a model, made from its command."""

import re
from dataclasses import MISSING, Field, fields
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Annotated, Any, Literal, get_type_hints

from pydantic import BaseModel, ConfigDict, create_model
from pydantic import Field as Described

from app.session.core import Role
from app.session.rights import RIGHTS
from app.session.texts import Graphemes, Name, Short
from app.web.cleaning import limits_of
from app.web.messages import kind_of

# As KEY in messages.py, in the words that JSON Schema and the validator share.
KEY_SHAPE = "^[A-Za-z0-9_-]{8,64}$"
SPACE = re.compile(r"\s+")
Key = Annotated[
    str,
    Described(
        pattern=KEY_SHAPE,
        description="Made by the sender, once for each act. The same act sent again changes nothing.",
        examples=["b2f1c0d4e5a69788"],
    ),
]


class Told(BaseModel):
    model_config = ConfigDict(use_attribute_docstrings=True)


class NewSession(Told):
    title: str = ""
    """What the session is called, at most 120 letters."""
    goal: str = ""
    """The goal in one sentence, at most 280 letters."""
    language: Literal["nl", "en"] = "nl"
    practice: bool = False
    """Kept apart from real sessions in the organiser's list."""


class SessionMade(BaseModel):
    """Addresses to open in a browser, and `key`: the bearer for everything the desk may do."""

    id: str
    code: str
    desk: str
    wall: str
    join: str
    api: str
    key: str


class Opens(Told):
    power: str
    """organiser, desk, scribe, wall or seat."""
    session: str | None
    seat: int | None
    code: str
    """The join code, for whoever facilitates."""


class Found(Told):
    session: str
    title: str
    door_open: bool


class NewSeat(Told):
    code: str = ""
    """The six characters on the wall; not needed with the desk's key as bearer."""
    name: Name
    perspective: Short = ""
    organisation: Short = ""
    phone: bool = True
    """False for somebody without a phone, whom the desk acts for."""
    key: Key | None = None


class SeatGiven(Told):
    """`token` is the bearer of this seat."""

    session: str
    seat: int
    token: str
    seq: int


class Acknowledged(Told):
    key: str
    seq: int
    """The number the session reached with this act: every screen with this number shows it."""
    number: int | None = None
    """The number given to what this act made: a seat, an obstacle, a group, a result."""


class Sorry(Told):
    """`why` stays the same for programs, `notice` is a sentence for a person."""

    key: str = ""
    why: str
    notice: str


class Seen(Told):
    seq: int
    role: Role
    screen: dict[str, Any]
    """What this visitor's page shows: a region by slot, each with its `kind` and its fields."""


class KeepDraftAct(BaseModel):
    """Keeps a private draft; only its author reads it. Its id serves as key when it is named."""

    key: Key
    kind: Literal["keep_draft"]
    draft: Annotated[str, Described(pattern=KEY_SHAPE)]
    text: Annotated[str, Described(description="At most 280 letters.")]
    place: int | None = None
    """Left out, a new draft comes last and a rewritten one stays where it stood."""


class MoveDraftAct(BaseModel):
    """Gives a draft another place in its author's list, counted from 0."""

    key: Key
    kind: Literal["move_draft"]
    draft: Annotated[str, Described(pattern=KEY_SHAPE)]
    place: int = 0


class DropDraftAct(BaseModel):
    key: Key
    kind: Literal["drop_draft"]
    draft: Annotated[str, Described(pattern=KEY_SHAPE)]


class GrantKnockAct(BaseModel):
    """Lets in who knocks: the desk at the door, a seat for its own second device."""

    key: Key
    kind: Literal["grant_knock"]
    knock: str


class RefuseKnockAct(BaseModel):
    key: Key
    kind: Literal["refuse_knock"]
    knock: str


def act_model(command: type) -> type[BaseModel]:
    """ "SayObstacle" as what a program sends: kind "say_obstacle", a key, and the command's fields."""
    hints, limits = get_type_hints(command), limits_of(command)
    parts: dict[str, Any] = {"key": (Key, ...), "kind": (Literal[kind_of(command)], ...)}
    parts |= {one.name: _field(hints[one.name], one, limits.get(one.name)) for one in fields(command)}
    doc = command.__doc__ or ""
    model: type[BaseModel] = create_model(
        f"{command.__name__}Act",
        __doc__=None if doc.startswith(f"{command.__name__}(") else SPACE.sub(" ", doc).strip(),
        **parts,
    )
    return model


def _field(hint: Any, one: "Field[Any]", limit: Graphemes | None) -> tuple[Any, Any]:
    default = ... if one.default is MISSING else one.default
    if limit is None:
        return hint, default
    said: dict[str, Any] = {"maxLength": limit.at_most}
    lines = " Lines are kept." if limit.lines else ""
    note = f"At most {limit.at_most} letters as a person counts them.{lines}"
    return hint, Described(default, description=note, json_schema_extra=said)


ACTS: tuple[type[BaseModel], ...] = (
    *(act_model(command) for command in RIGHTS),
    KeepDraftAct,
    MoveDraftAct,
    DropDraftAct,
    GrantKnockAct,
    RefuseKnockAct,
)
if TYPE_CHECKING:
    AnyAct = BaseModel
else:
    AnyAct = Annotated[reduce(or_, ACTS), Described(discriminator="kind")]
