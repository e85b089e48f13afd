"""The plan page: fill in, choose, look, compare, take along. Plain forms; htmx swaps the page in."""

import asyncio
import hashlib
import secrets
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from fastapi import APIRouter, HTTPException, Request
from markupsafe import Markup
from starlette.datastructures import FormData
from starlette.responses import HTMLResponse, RedirectResponse, Response

from app.exports.coverage import coverage_drawing
from app.exports.svg import svg
from app.exports.timeline import timeline_drawing
from app.session.core import FACILITATORS
from app.session.history import replay
from app.session.plan_values import SMART, sight
from app.views import plan_filling as filling
from app.views.frame import Notice
from app.views.plan import TEMPLATES, Document, Names, document, plan_of, sections_of
from app.views.plan.changes import changes
from app.views.plan.document import Section, Timeline
from app.views.plan.phrases import listed
from app.views.plan.record import Plan
from app.views.plan_clash import Clash, clash, place
from app.views.plan_reach import DETAILS, only_in
from app.views.render import page
from app.views.words import Words
from app.web.acts import CHANGED, Answered, perform
from app.web.packing import FRESH
from app.web.pages import Visit, entered, from_form
from app.web.plan_files import ROOM, numbered

router = APIRouter()
SERVER_ERROR = 500
NEVER = datetime.min.replace(tzinfo=UTC)


@router.get("/s/{session}/{power}/plan")
async def show(
    request: Request, session: str, power: str, since: int = 0, names: Names = Names.NAMES
) -> HTMLResponse:
    visit = await facilitating(request, session, power)
    return await asyncio.to_thread(answer, visit, Notice(), since, names, whole=True)


@router.post("/s/{session}/{power}/plan")
async def fill(request: Request, session: str, power: str) -> Response:
    """One act from a form of the page; without htmx the page comes back where the form stood."""
    visit = await facilitating(request, session, power)
    form = await request.form()
    if form.get("keep") == "theirs":
        return await asyncio.to_thread(answer, visit, Notice(), 0, Names.NAMES, whole=not _by_script(request))
    raw = laid_out(form, visit) if form.get("kind") == "lay_out" else from_form(form, None)
    done = await perform(visit.house, visit.room, visit.visitor, raw)
    notice, clash = done.notice or Notice(), clash_of(done, form)
    if _by_script(request):
        refused = "" if done.well or clash.kind else place_in(form)
        response = await asyncio.to_thread(
            answer, visit, notice, 0, Names.NAMES, clash, refused=refused, whole=False
        )
        # The script tries again what could not be kept; what was refused it shows.
        response.status_code = done.status if done.status >= SERVER_ERROR else 200
        return response
    if done.well:
        return RedirectResponse(f"plan#{str(form.get('fold', ''))[:40]}", 303)
    response = await asyncio.to_thread(answer, visit, notice, 0, Names.NAMES, clash, whole=True)
    response.status_code = done.status
    return response


def _by_script(request: Request) -> bool:
    return "hx-request" in request.headers


def place_in(form: FormData) -> str:
    return place({name: value for name, value in form.items() if isinstance(value, str)})


def clash_of(done: Answered, form: FormData) -> Clash:
    """Both texts, when somebody else changed meanwhile what this form is about."""
    if done.notice is None or done.notice.key != CHANGED:
        return Clash()
    return clash({name: value for name, value in form.items() if isinstance(value, str)}, done.theirs)


async def facilitating(request: Request, session: str, power: str) -> Visit:
    visit = await entered(request, session, power)
    if visit.visitor.role not in FACILITATORS:
        raise HTTPException(403)
    return visit


def laid_out(form: FormData, visit: Visit) -> dict[str, Any]:
    """The ticks that are off are what is left out; what another kind of plan leaves out stays so."""
    shown, offered = set(form.getlist("shown")), set(form.getlist("offered"))
    kept = set(visit.room.state.plan.left_out) - offered
    left_out = sorted(str(key)[:60] for key in (offered - shown) | kept)
    return {
        "kind": "lay_out",
        "key": secrets.token_urlsafe(12),
        "template": str(form.get("template", "")),
        "left_out": left_out,
    }


def answer(  # noqa: PLR0913 - what one page differs in from another
    visit: Visit,
    notice: Notice,
    since: int,
    names: Names,
    clash: Clash | None = None,
    *,
    refused: str = "",
    whole: bool,
) -> HTMLResponse:
    """`refused`: the form that says the notice beside itself; without one the top of the page does."""
    said = {"notice": notice, "clash": clash or Clash(), "refused": refused}
    given = {**values(visit, since, names), **said}
    return HTMLResponse(page("plan" if whole else "plan_main", visit.words, **given), headers=FRESH)


def mark_of(visit: Visit) -> str:
    """Changes with what the page shows of the plan, and with nothing else that happens in the room."""
    plan = replace(plan_now(visit, Names.NAMES), seq=0, as_of=NEVER)
    said = f"{visit.room.state.phase} {plan!r}"
    return hashlib.sha256(said.encode()).hexdigest()[:16]


def values(visit: Visit, since: int, names: Names) -> dict[str, Any]:
    state, words, past = visit.room.state, visit.words, tuple(visit.room.past)
    plan = plan_now(visit, names)
    shown = document(plan, words)
    template = TEMPLATES[state.plan.template]
    return {
        "mark": mark_of(visit),
        "key": secrets.token_urlsafe(12),
        "setup": state.setup,
        "sight": sight,
        "smart": SMART,
        "only_in": lambda name: _only_in(name, words),
        "told_details": tuple(DETAILS),
        "folds": filling.folds(state, words),
        "goals": state.plan.goals,
        "abouts": filling.abouts(state),
        "themes": filling.themes(state),
        "levels": filling.LEVELS,
        "parts": filling.PARTS,
        "periods": filling.periods_ahead(datetime.now(ROOM).date(), words),
        "prompts": filling.prompts_left(state, words),
        "templates": tuple((key, one.name) for key, one in TEMPLATES.items()),
        "chosen": template.key,
        "picker": tuple((one.key, one.heading) for one in sections_of(plan, words, template)),
        "shown_count": len(shown.body),
        "left_out": plan.left_out,
        "named": lambda table, cell, codes: filling.named(table, cell, codes, words),
        "document": shown,
        "drawn": drawn,
        "coverage": _coverage(shown),
        "stamps": filling.stamps(past),
        "moment_named": lambda stamp: filling.moment_named(stamp, words),
        "since": since,
        "changed": _changed(visit, plan, since, names),
        "names": str(names),
    }


def _only_in(name: str, words: Words) -> str:
    kinds = only_in(name, words)
    return words("fill-only-in", kinds=listed(kinds, words)) if kinds else ""


def plan_now(visit: Visit, names: Names) -> Plan:
    past, state = visit.room.past, visit.room.state
    at = past[-1].at if past else datetime.now(UTC)
    seq, session = numbered(state, past, visit.visitor.session)
    return plan_of(state, names=names, as_of=at.astimezone(ROOM), seq=seq, session=session)


def drawn(block: Timeline) -> Markup:
    """The timeline as every format has it; our own writer escapes what people typed."""
    return Markup(svg(timeline_drawing(block)))  # noqa: S704 - our own drawing


def _coverage(shown: Document) -> Markup:
    drawing = coverage_drawing(shown)
    return Markup(svg(drawing)) if len(drawing.shapes) > 1 else Markup()  # noqa: S704 - our own drawing


def _changed(visit: Visit, now: Plan, since: int, names: Names) -> Section | None:
    """What is different since fact `since`, said in words."""
    past = visit.room.past[:since]
    if not past:
        return None
    then = replay(past)
    seq, session = numbered(then, past, visit.visitor.session)
    before = plan_of(then, names=names, as_of=past[-1].at.astimezone(ROOM), seq=seq, session=session)
    chosen = next((one for one in filling.stamps(visit.room.past) if one.seq == since), None)
    return changes(before, now, visit.words, filling.moment_named(chosen, visit.words) if chosen else "")
