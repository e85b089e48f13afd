"""What a wall has painted of what was named, and for how long its author may take it back."""

from datetime import datetime

from app.session.history import OWN_UNDO, Entry
from app.session.obstacles import ObstacleAdded
from app.views.scene import Scene


def is_on_wall(scene: Scene, number: int) -> bool:
    """Only once a wall of this session reported the number of this card's fact, or a later one.

    The newest facts come first: usually a wall is but a moment behind, so few are looked at.
    """
    if scene.weather.shown == 0:
        return False
    for entry in reversed(scene.past):
        if entry.seq <= scene.weather.shown:
            return True
        if _adds(entry, number):
            return False
    return True


def undo_until(scene: Scene, number: int) -> datetime | None:
    added = next((entry for entry in reversed(scene.past) if _adds(entry, number)), None)
    return added.at + OWN_UNDO if added else None


def _adds(entry: Entry, number: int) -> bool:
    return isinstance(entry.fact, ObstacleAdded) and entry.fact.number == number
