"""Anna takes suggestions over card by card; what she refuses is not proposed again, whatever comes after."""

from playwright.sync_api import Page, expect

from tests.journeys.conftest import Stage
from tests.journeys.test_suggestions_are_taken_over_or_not import WAIT, grouping

MEDICINES = (6, 21)


def lay(desk: Page, card: int) -> None:
    desk.locator(f"#board-{card} p").first.drag_to(desk.locator("#column-1 header"))


def medicines_begun(desk: Page) -> None:
    """One group with a name and two cards that people placed: from those the suggestion learns."""
    desk.get_by_text("Begin met eigen namen").click()
    desk.get_by_label("Namen van groepen").fill("Medicijnen")
    desk.get_by_role("button", name="Maak groepen").click()
    for count, card in enumerate(MEDICINES, start=1):
        lay(desk, card)
        expect(desk.locator("#column-1 .board-card")).to_have_count(count)


def pressed(desk: Page, button: str) -> str:
    """The card of the first such button in group 1, pressed as it is read: suggestions keep changing."""
    found = desk.locator(f"#column-1 [{button}]").first
    expect(found).to_be_visible(timeout=WAIT)
    return str(found.evaluate("it => { it.click(); return it.dataset.take ?? it.dataset.refusedCard }"))


def test_one_card_is_accepted_and_one_refused_and_the_refused_one_stays_away(stage: Stage) -> None:
    desk = grouping(stage)
    medicines_begun(desk)
    expect(desk.locator("#column-1 li:has([data-take])").first).to_contain_text("want:", timeout=WAIT)

    accepted = pressed(desk, "data-take")
    expect(desk.locator(f"#column-1 #board-{accepted}")).to_be_visible()
    expect(desk.locator("#column-1 .board-card")).to_have_count(len(MEDICINES) + 1)

    refused = pressed(desk, "data-refuse")
    assert refused != accepted
    expect(desk.locator("#grouping-said")).to_contain_text(f"Niet meer voorgesteld voor kaart {refused}")
    expect(desk.locator(f"#stack-{refused}")).not_to_have_attribute("data-suggested", "1")
    expect(desk.locator(f"[data-take='{refused}'][data-into='1']")).to_have_count(0)

    lay(desk, next(card for card in (26, 37, 38) if str(card) not in (accepted, refused)))
    expect(desk.locator("#column-1 .board-card")).to_have_count(len(MEDICINES) + 2)
    groups = desk.locator(".suggested > li")
    usual = groups.count()
    desk.get_by_role("button", name="Grover").click()
    expect(groups).not_to_have_count(usual, timeout=WAIT)
    desk.reload()
    expect(desk.locator(f"#stack-{refused}")).to_be_attached(timeout=WAIT)
    expect(desk.locator(f"#stack-{refused} [data-to='1']")).to_have_count(0)
    expect(desk.locator(f"[data-take='{refused}'][data-into='1']")).to_have_count(0)
    expect(desk.locator("#column-1 .board-card")).to_have_count(len(MEDICINES) + 2)
    assert stage.complaints == []
