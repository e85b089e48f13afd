"""Two facilitators on the same cards and sentences: each sees what the other holds; nobody is overruled."""

from playwright.sync_api import Locator, Page, expect

from tests.journeys.conftest import Stage, at_the_desk, go_on, prepare_goal
from tests.journeys.test_two_facilitators import another

CARDS = ("Er is geen tijd voor scholing", "De koppeling werkt niet", "Niemand weet wie beslist")
THEIRS, MINE = "de scholing gereed voor iedereen", "de scholing op tijd geregeld"


def two_who_group(stage: Stage, *, placed: bool = False) -> tuple[Page, Page]:
    """Anna and Mo at two desks, three cards and two groups; Mo has given his name."""
    anna = stage.desk()
    prepare_goal(anna)
    go_on(anna, "Inloop")
    at_the_desk(anna, "take_seat", name="Dora", phone=False)
    go_on(anna, "Doel", "Stil schrijven", "Rond de tafel")
    for text in CARDS:
        at_the_desk(anna, "say_obstacle", text=text, seat=1)
    at_the_desk(anna, "go_on", phase="round", reason="voor deze proef")
    for title in ("Scholing", "Techniek"):
        at_the_desk(anna, "found_group", title=title)
    for card in (1, 2, 3) if placed else ():
        at_the_desk(anna, "place_card", card=card, group=1)
    mo = another(stage)
    named(mo, "Mo", anna)
    return anna, mo


def named(desk: Page, name: str, seen_by: Page) -> None:
    desk.get_by_label("Jouw naam aan de regie").fill(name)
    desk.keyboard.press("Enter")
    expect(seen_by.locator("#hands .hand", has_text=name)).to_be_visible()
    expect(desk.locator("#bar h1")).to_be_focused()


def in_hand(desk: Page) -> Locator:
    return desk.locator(".queue > .in-hand .number")


def test_two_desks_know_each_other_and_one_alone_is_asked_nothing(stage: Stage) -> None:
    anna = stage.desk()
    expect(anna.locator("#stage")).not_to_be_empty()
    expect(anna.get_by_label("Jouw naam aan de regie")).to_be_hidden()
    mo = another(stage)
    expect(anna.locator("#hands .hand")).to_have_text(["Begeleider 1", "Begeleider 2"])
    named(mo, "Mo", anna)
    mo.reload()
    expect(mo.locator("#hands .hand.me")).to_have_text("Mo")
    expect(mo.get_by_label("Jouw naam aan de regie")).to_have_value("Mo")
    mo.close()
    expect(anna.locator("#hands .hand")).to_have_count(0)
    assert stage.complaints == []


def test_a_tab_that_was_duplicated_is_a_desk_of_its_own(stage: Stage) -> None:
    anna = stage.desk()
    expect(anna.locator("#stage")).not_to_be_empty()
    with anna.expect_popup() as opened:
        anna.evaluate("void open(location.href)")
    expect(anna.locator("#hands .hand")).to_have_count(2)
    expect(opened.value.locator("#hands .hand.me")).to_have_count(1)


def test_a_key_held_down_places_one_card(stage: Stage) -> None:
    anna, _ = two_who_group(stage)
    anna.keyboard.down("1")
    anna.keyboard.down("1")
    anna.keyboard.up("1")
    expect(anna.locator("#column-1 .board-card")).to_have_count(1)
    expect(in_hand(anna)).to_have_text("3")


def test_enter_held_down_on_a_button_presses_it_once(stage: Stage) -> None:
    anna, _ = two_who_group(stage)
    fold = anna.locator("#column-1 [data-fold]")
    fold.focus()
    anna.keyboard.down("Enter")
    anna.keyboard.down("Enter")
    anna.keyboard.up("Enter")
    expect(fold).to_have_attribute("aria-expanded", "false")


def test_a_card_in_a_hand_carries_the_name_and_the_pile_deals_another(stage: Stage) -> None:
    anna, mo = two_who_group(stage)
    expect(mo.locator("#board-1 .hand-mark")).to_have_text("Begeleider 1 heeft deze")
    expect(anna.locator("#board-2 .hand-mark")).to_have_text("Mo heeft deze")
    expect(in_hand(anna)).to_have_text("1")
    expect(in_hand(mo)).to_have_text("2")
    anna.keyboard.press("1")
    mo.keyboard.press("2")
    expect(mo.locator("#column-1 .board-card")).to_have_attribute("data-card", "1")
    expect(anna.locator("#column-2 .board-card")).to_have_attribute("data-card", "2")
    anna.locator(".last-steps summary").click()
    expect(anna.locator("#steps .by").filter(has_text="Mo")).to_have_count(1)
    assert stage.complaints == []


def test_who_is_second_at_a_card_hears_who_was_first_and_may_do_it_all_the_same(stage: Stage) -> None:
    anna, mo = two_who_group(stage)
    mo.locator("#board-3 .pick").click()
    anna.context.set_offline(True)
    anna.locator("#board-3 .pick").click()
    anna.locator("#to-2").click()
    mo.locator("#to-1").click()
    expect(mo.locator("#column-1 .board-card")).to_have_attribute("data-card", "3")
    anna.context.set_offline(False)
    told = anna.locator("#grouping-said")
    expect(told).to_contain_text("Mo zette kaartje 3 net in Scholing.")
    expect(anna.locator("#column-1 .board-card")).to_have_attribute("data-card", "3")
    told.get_by_role("button", name="Toch hierheen").click()
    expect(mo.locator("#column-2 .board-card")).to_have_attribute("data-card", "3")


def test_a_card_moved_after_me_says_by_whom_and_one_press_puts_it_back(stage: Stage) -> None:
    anna, mo = two_who_group(stage)
    anna.locator("#board-3 .pick").click()
    anna.locator("#to-2").click()
    mo.locator("#column-2 .board-card .pick").click()
    mo.locator("#to-1").click()
    told = anna.locator("#grouping-said")
    expect(told).to_contain_text("Mo zette kaartje 3 net in Scholing.")
    told.get_by_role("button", name="Zet terug in Techniek").click()
    expect(mo.locator("#column-2 .board-card")).to_have_attribute("data-card", "3")
    expect(mo.locator("#grouping-said")).to_contain_text("zette kaartje 3 net in Techniek.")
    assert stage.complaints == []


def test_two_write_the_sentence_of_one_group_and_both_are_seen(stage: Stage) -> None:
    anna, mo = two_who_group(stage, placed=True)
    go_on(anna, "Tussenresultaten")
    for desk in (anna, mo):
        expect(desk.locator("#bar .part")).to_have_text("Tussenresultaten")
        desk.get_by_role("button", name="Schrijf de zin").first.click()
    mo.locator("#result-text").press_sequentially(THEIRS)
    expect(anna.locator("#todo-1 .hand-mark")).to_have_text("Mo typt hier")
    expect(anna.locator("#write-result .hand-mark")).to_have_text("Mo typt hier")
    mo.locator("#write-result").get_by_role("button", name="Bewaar de zin").click()
    expect(anna.locator(".in-hand h2")).to_contain_text(THEIRS)
    anna.locator("#result-text").fill(MINE)
    anna.locator("#write-result").get_by_role("button", name="Bewaar de zin").click()
    both = anna.locator("#two-texts")
    expect(both.get_by_role("heading")).to_have_text("Mo schreef hier ook")
    expect(both.locator("[data-theirs]")).to_have_text(THEIRS)
    expect(both.locator("[data-mine]")).to_have_text(MINE)
    both.get_by_role("button", name="Neem mijn tekst").click()
    expect(mo.locator(".in-hand h2")).to_contain_text(MINE)


def test_two_reword_one_card_and_what_stands_may_stay(stage: Stage) -> None:
    anna, mo = two_who_group(stage)
    for desk in (anna, mo):
        desk.locator("#board-1 .menu").click()
        desk.locator("#card-menu").get_by_role("button", name="Bewerk").click()
    mo.locator("#edit-text").fill("Scholing past niet in het rooster")
    expect(anna.locator("#edit-card .hand-mark")).to_have_text("Mo typt hier")
    mo.locator("#edit-card").get_by_role("button", name="Bewaar").click()
    expect(anna.locator("#board-1")).to_contain_text("Scholing past niet in het rooster")
    anna.locator("#edit-text").fill("Er is nooit tijd om te leren")
    anna.locator("#edit-card").get_by_role("button", name="Bewaar").click()
    both = anna.locator("#two-texts")
    expect(both.get_by_role("heading")).to_have_text("Mo schreef hier ook")
    both.get_by_role("button", name="Houd wat er staat").click()
    expect(anna.locator("#edit-card")).to_be_hidden()
    expect(anna.locator("#board-1")).to_contain_text("Scholing past niet in het rooster")


def test_two_name_one_group_and_the_second_sees_both_names(stage: Stage) -> None:
    anna, mo = two_who_group(stage)
    for desk in (anna, mo):
        desk.locator("#column-1 [data-group-menu]").click()
    mo.locator("#group-title").fill("Scholing en tijd")
    mo.locator("#group-menu").get_by_role("button", name="Bewaar").click()
    expect(anna.locator("#column-1 .group-title")).to_have_text("Scholing en tijd")
    anna.locator("#group-title").fill("Leren")
    anna.locator("#group-menu").get_by_role("button", name="Bewaar").click()
    both = anna.locator("#two-texts")
    expect(both.locator("[data-theirs]")).to_have_text("Scholing en tijd")
    expect(both.locator("[data-mine]")).to_have_text("Leren")
    both.get_by_role("button", name="Neem mijn tekst").click()
    expect(mo.locator("#column-1 .group-title")).to_have_text("Leren")
    expect(anna.locator("#group-menu")).to_be_hidden()
    assert [one for one in stage.complaints if "409" not in one] == []
