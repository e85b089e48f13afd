from collections.abc import Iterator
from urllib.parse import urlsplit

import pytest

from tests.serving import RunningHouse
from tests.web.holder import Holder


@pytest.fixture(scope="module")
def anna(house: RunningHouse) -> Iterator[Holder]:
    """At the desk of a session with a title and a goal."""
    desk = Holder(house, "desk")
    desk.client.get(urlsplit(house.links["desk"]).path)
    desk.act("describe", field="title", text="Samen naar huis")
    desk.act("describe", field="goal", text="Iedereen gaat met één overdracht naar huis")
    yield desk
    desk.client.close()
