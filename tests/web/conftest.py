from collections.abc import Iterator

import httpx
import pytest

from tests.serving import RunningHouse, running_house
from tests.web.programs import Program, new_session


@pytest.fixture(scope="module")
def house() -> Iterator[RunningHouse]:
    with running_house() as running:
        yield running


@pytest.fixture(scope="module")
def client(house: RunningHouse) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=house.base, trust_env=False, timeout=20) as line:
        yield line


@pytest.fixture
def anna(client: httpx.Client, house: RunningHouse) -> Program:
    return new_session(client, house)
