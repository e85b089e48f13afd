"""The desk looks at a phone: it follows the room, and no press in it arrives."""

from playwright.sync_api import expect

from tests.journeys.conftest import Stage, at_the_desk, go_on, prepare_goal


def test_the_preview_follows_the_room_and_no_press_in_it_arrives(stage: Stage) -> None:
    desk = stage.desk()
    prepare_goal(desk)
    go_on(desk, "Inloop")
    at_the_desk(desk, "take_seat", name="Dora", phone=False)
    desk.get_by_text("Wat een telefoon nu laat zien").click()
    phone = desk.frame_locator(".preview iframe")
    expect(phone.locator("#top")).to_contain_text("Voorbeeld")
    go_on(desk, "Doel")
    expect(phone.locator("#face")).to_contain_text("We wisselen gegevens veilig uit")
    go_on(desk, "Stil schrijven", "Rond de tafel")
    expect(phone.locator("#face")).to_contain_text("nu: Dora")
    behind = desk.evaluate("history.length")
    desk.get_by_role("button", name="Aan de beurt", exact=True).click()
    expect(phone.locator("#face h1")).to_have_text("Jij bent, Voorbeeld")
    assert desk.evaluate("history.length") == behind
    passing = phone.locator("#dock button", has_text="Pas")
    expect(passing).to_be_visible()
    passing.click(force=True)
    passing.evaluate("button => button.form.requestSubmit(button)")
    expect(phone.locator("#face h1")).to_have_text("Jij bent, Voorbeeld")
    expect(desk.locator("#stage h2")).to_contain_text("Dora")
    expect(desk.locator("#table .chair")).to_have_count(1)
    assert [one for one in stage.complaints if "sandbox" not in one] == []
