"""`/patterns`, for whoever works on the looks: every region in every state. Off, unless the operator asks."""

from fastapi import APIRouter, HTTPException, Request
from starlette.responses import HTMLResponse, Response

from app.views.patterns import SURFACES, Whole, regions, surface_of, wholes
from app.views.render import page
from app.views.words import Words
from app.web.joining import visitor_words
from app.web.pages import Standing, drawn_page
from app.web.qr import join_address, qr_svg

router = APIRouter(prefix="/patterns")


def words_of(request: Request) -> Words:
    """In Dutch the room says "beer", in English "obstacle": both words are seen."""
    language = visitor_words(request).language
    return Words(language, bear=language == "nl")


@router.get("")
async def index(request: Request) -> HTMLResponse:
    words = words_of(request)
    found = regions(words.language)
    counted = [(kind, sum(map(len, states.values()))) for kind, states in sorted(found.items())]
    pieces = [(surface, [one for one in counted if surface_of(one[0]) == surface]) for surface in SURFACES]
    whole = [
        (surface, [one for one in wholes(words.language) if one.surface == surface]) for surface in SURFACES
    ]
    return HTMLResponse(page("patterns/index", words, pieces=pieces, screens=whole))


@router.get("/qr.svg")
@router.get("/{path:path}/qr.svg")
async def qr() -> Response:
    """Where a region shows the code of its session."""
    return Response(
        qr_svg(join_address("https://plan.example.org", "K7M4PX").upper()), media_type="image/svg+xml"
    )


@router.get("/{kind}")
async def region(request: Request, kind: str) -> HTMLResponse:
    words = words_of(request)
    states = regions(words.language).get(kind)
    if states is None:
        raise HTTPException(404)
    return HTMLResponse(page("patterns/region", words, kind=kind, surface=surface_of(kind), states=states))


@router.get("/{surface}/{part}/{word}/{number}/")
async def screen(request: Request, surface: str, part: str, word: str, number: int) -> HTMLResponse:
    """A whole screen as it stood at one moment. Nothing on it moves and no press arrives."""
    words = words_of(request)
    wanted = (surface, part, word, number)
    found = (one for one in wholes(words.language) if (one.surface, one.part, one.word, one.number) == wanted)
    whole = next(found, None)
    if whole is None:
        raise HTTPException(404)
    return HTMLResponse(still(whole, words))


def still(whole: Whole, words: Words) -> str:
    moment = whole.moment
    seq = moment.past[-1].seq if moment.past else 0
    standing = Standing(whole.surface, "patterns", seq, moment.state)
    return drawn_page(words, whole.screen, standing, still=True)
