"""Which page of the wall, of how many: a wall measures what fits, the desk hears it."""

from app.session.state import Session
from app.views.weather import Weather


def turned(state: Session, weather: Weather) -> tuple[int, int]:
    """The page counted from 0, and the number of pages; a page beyond the last begins again."""
    return state.wall.page % weather.pages, weather.pages
