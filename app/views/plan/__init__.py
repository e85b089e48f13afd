"""The plan of approach, computed from the present of a session: first as data, then as a neutral document."""

import textwrap
from collections.abc import Iterable
from datetime import datetime

from app.session.state import Session
from app.views.plan.document import Document, Margins, Section
from app.views.plan.front import front
from app.views.plan.gather import plan_of
from app.views.plan.record import Names, Plan
from app.views.plan.sheets import sheets
from app.views.plan.templates import BABYCONNECT, TEMPLATES, Template
from app.views.plan.times import day
from app.views.words import Words

__all__ = [
    "BABYCONNECT",
    "TEMPLATES",
    "Document",
    "Names",
    "Plan",
    "Template",
    "document",
    "plan_document",
    "plan_of",
    "sections_of",
]

FOOT = 50


def plan_document(  # noqa: PLR0913 - all that makes one export differ from another
    state: Session,
    words: Words,
    *,
    names: Names,
    as_of: datetime,
    seq: int,
    session: str = "",
    template: Template | None = None,
) -> Document:
    """The plan as it stands now, at any moment of the session.

    `as_of` ("stand van") is when fact `seq`, the last one, was written, in the time zone of the room.
    `session` tells it from other sessions: calendars need it to know an event again.
    """
    return document(plan_of(state, names=names, as_of=as_of, seq=seq, session=session), words, template)


def document(plan: Plan, words: Words, template: Template | None = None) -> Document:
    """The same document from a plan that was kept; it knows which kind of plan it is, unless told another."""
    template = template or TEMPLATES.get(plan.template, BABYCONNECT)
    return Document(
        title=plan.title or words(template.name),
        language=words.language,
        margins=margins(plan, words, template),
        front=_filled(front(plan, words)),
        body=tuple(
            section for section in sections_of(plan, words, template) if section.key not in plan.left_out
        ),
        sheets=sheets(plan, words),
        plan=plan,
    )


def sections_of(plan: Plan, words: Words, template: Template) -> tuple[Section, ...]:
    """Everything this kind of plan has to say behind page one, also what people leave out."""
    return _filled(build(plan, words) for build in template.body)


def margins(plan: Plan, words: Words, template: Template) -> Margins:
    status = words("plan-final" if plan.finished else "plan-draft")
    name = words(template.name)
    told = {"date": day(plan.as_of.date(), words), "version": str(len(plan.versions))}
    reference = words("plan-reference", number=str(plan.seq))
    return Margins(
        name=name,
        line=words("plan-line-version" if plan.versions else "plan-line", status=status, **told),
        foot=words(
            "plan-foot-version" if plan.versions else "plan-foot",
            title=_short(plan.title or name),
            reference=reference,
            **told,
        ),
        reference=reference,
        page=words("plan-page"),
        contents=words("plan-contents"),
        table=words("plan-table"),
    )


def _short(title: str) -> str:
    """A title that leaves room for a page number beside it."""
    return textwrap.shorten(title, FOOT, placeholder=" …")


def _filled(sections: Iterable[Section]) -> tuple[Section, ...]:
    return tuple(kept for section in sections if (kept := section.filled()))
