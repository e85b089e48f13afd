from collections.abc import Iterator

import pytest

from tests.web.doors.stage import Served, Stage, served, set_up


@pytest.fixture(scope="session")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    with served(tmp_path_factory.mktemp("house")) as running:
        yield running


@pytest.fixture
def stage(house: Served) -> Stage:
    return set_up(house)
