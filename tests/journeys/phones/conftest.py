from collections.abc import Iterator

import httpx
import pytest
from playwright.sync_api import Browser

from tests.journeys.phones import Table, table_in
from tests.serving import RunningHouse, running_house


@pytest.fixture(scope="module")
def house() -> Iterator[RunningHouse]:
    with running_house() as running:
        yield running


@pytest.fixture
def table(browser: Browser, house: RunningHouse) -> Iterator[Table]:
    with httpx.Client(base_url=house.base, trust_env=False, timeout=20) as client:
        table = table_in(browser, house, client)
        yield table
        table.close()
