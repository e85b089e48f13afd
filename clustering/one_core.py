"""Keeps matrix work on one core: boards are too small to share out, and sums then are the same everywhere."""

from collections.abc import Callable
from functools import cache, wraps
from typing import Any, ParamSpec, TypeVar

from threadpoolctl import ThreadpoolController

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")


def on_one_core(work: Callable[Asked, Answer]) -> Callable[Asked, Answer]:
    """The same function, with the threads of the matrix libraries held to one while it runs."""

    @wraps(work)
    def held(*args: Asked.args, **named: Asked.kwargs) -> Answer:
        with controller().limit(limits=1):
            return work(*args, **named)

    return held


@cache
def controller() -> Any:
    return ThreadpoolController()
