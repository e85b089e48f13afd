"""Two people at one text of the plan: what the second typed stays in its field, beside what stands now."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.session.plan_values import Detail, Line, SubGoal

PLACES: Mapping[str, str] = {
    "fill_in": "field",
    "write_line": "line",
    "write_goal": "goal",
    "detail_result": "result",
}
BLANK: Mapping[str, str] = dict.fromkeys(
    (*Line.__dataclass_fields__, *SubGoal.__dataclass_fields__, *Detail.__dataclass_fields__), ""
)


@dataclass(frozen=True, slots=True)
class Clash:
    """The form that was refused: which one, what was typed in it, and what somebody else made of it."""

    kind: str = ""
    place: str = ""
    cells: Mapping[str, str] = field(default_factory=dict)
    theirs: str = ""

    def at(self, kind: str, place: object) -> Mapping[str, str] | None:
        """What was typed in this form, if it is the one."""
        return self.cells if (kind, str(place)) == (self.kind, self.place) else None


def place(form: Mapping[str, str]) -> str:
    """Which form of the page this is, as its template names it; empty for one that is a single button."""
    kind = form.get("kind", "")
    if kind == "keep_version":
        return kind
    if kind not in PLACES:
        return ""
    return f"{kind} {form.get(PLACES[kind]) or form.get('table', '')}".strip()


def clash(form: Mapping[str, str], theirs: str) -> Clash:
    kind = form.get("kind", "")
    return Clash(kind, form.get(PLACES.get(kind, ""), ""), {**BLANK, **form}, theirs)
