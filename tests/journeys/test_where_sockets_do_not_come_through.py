"""Networks that refuse, swallow or silence websockets: the screen comes by poll, and nobody is frightened."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.journeys.conftest import (
    DESK,
    WALL,
    Stage,
    at_the_desk,
    go_on,
    prepare_goal,
    say_first,
    write_draft,
)

TIME = "Er is geen tijd voor scholing naast het rooster"
SWALLOWED = """
window.WebSocket = class extends EventTarget {
    static CONNECTING = 0
    static OPEN = 1
    readyState = 0
    close() { this.readyState = 2 }
    send() {}
}
"""
NETWORKS: dict[str, Callable[[Page], None]] = {
    "refuses": lambda page: page.route_web_socket("**/live*", lambda line: line.close()),
    "swallows": lambda page: page.add_init_script(SWALLOWED),
    "silences": lambda page: page.route_web_socket("**/live*", lambda _line: None),
}


@pytest.mark.parametrize("network", NETWORKS)
def test_a_round_goes_on_where_the_network(network: str, stage: Stage) -> None:
    def screen(size: dict[str, int], link: str) -> Page:
        page = stage.page(size, prepare=NETWORKS[network])
        page.goto(stage.address(link))
        return page

    desk, wall = screen(DESK, "desk"), screen(WALL, "wall")
    prepare_goal(desk)
    go_on(desk, "Inloop")
    bram = stage.phone("Bram", prepare=NETWORKS[network])
    write_draft(bram, TIME)
    go_on(desk, "Doel", "Stil schrijven", "Rond de tafel")

    expect(bram.locator(".turn")).to_contain_text("Jij bent, Bram")
    say_first(bram, TIME)
    expect(wall.locator("#stage h1")).to_have_text(TIME)
    bram.get_by_role("button", name="Pas", exact=True).click()
    expect(bram.locator(".turn")).to_contain_text("Nog een beer?")
    for page in (desk, bram):
        expect(page.locator("#state")).to_be_hidden()
    expect(wall.locator("#dot")).to_be_hidden()


def test_who_was_taken_from_the_table_meanwhile_is_told_so(stage: Stage) -> None:
    desk = stage.desk()
    prepare_goal(desk)
    go_on(desk, "Inloop")
    bram = stage.phone("Bram", prepare=NETWORKS["refuses"])
    at_the_desk(desk, "remove_seat", seat=1)
    expect(bram.locator("main")).to_contain_text("Deze pagina kun je alleen openen met de link")
