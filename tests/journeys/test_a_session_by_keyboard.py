"""Anna has no mouse: a whole session by keys only, from preparing to the finished plan."""

from playwright.sync_api import expect

from tests.journeys.by_keyboard import Keyboard
from tests.journeys.conftest import DESK, Stage, go_on, prepare_goal

CARDS = ("Er is geen tijd voor scholing", "De koppeling werkt niet", "Niemand weet wie beslist")
SENTENCES = ("de scholing gereed", "de techniek werkend")


def test_a_whole_session_by_keys_only_and_the_focus_is_never_lost(stage: Stage) -> None:
    anna = Keyboard(stage.desk())
    prepare(anna)
    open_the_door(anna)
    listen(anna)
    group(anna)
    state_results(anna)
    find_owners(anna)
    close(anna)
    finish(anna)
    assert anna.lost == []
    assert stage.complaints == []


def test_a_participant_takes_part_by_keys_only(stage: Stage) -> None:
    desk = stage.desk()
    prepare_goal(desk)
    go_on(desk, "Inloop")
    page = stage.page(DESK)
    page.goto(stage.address("join"))
    bram = Keyboard(page)
    bram.write(page.get_by_label("Hoe heet je?"), "Bram")
    bram.press("Enter")
    expect(page.locator("#face")).to_be_visible()
    for text in CARDS[:2]:
        bram.write(page.get_by_label("Schrijf op wat in de weg staat"), text)
        bram.activate(page.get_by_role("button", name="Zet op mijn lijst"))
        expect(page.locator("#drafts")).to_contain_text(text)
        bram.keeps_focus(f"a draft: {text}")
    go_on(desk, "Doel", "Stil schrijven", "Rond de tafel")
    expect(page.locator(".turn")).to_contain_text("Jij bent, Bram")
    bram.activate(page.locator("#dock .say"))
    expect(page.locator("#mine")).to_contain_text(CARDS[0])
    bram.keeps_focus("a card said")
    bram.activate(page.get_by_role("button", name="Pas", exact=True))
    expect(page.locator(".turn")).to_contain_text("Nog een beer?")
    bram.keeps_focus("passed")
    assert bram.lost == []
    assert stage.complaints == []


def part(anna: Keyboard, name: str) -> None:
    expect(anna.page.locator("#bar .part")).to_have_text(name)
    anna.keeps_focus(f"on to {name}")


def prepare(anna: Keyboard) -> None:
    page = anna.page
    anna.write(page.get_by_label("Titel"), "Startsessie Zilverbroek")
    anna.write(page.get_by_label("Doel, in één zin"), "We wisselen gegevens veilig uit")
    expect(page.locator("#stage")).to_contain_text("Klaar om de deur te openen")
    anna.keeps_focus("saving the goal")
    anna.activate(page.locator(".lever .next"))
    part(anna, "Inloop")


def open_the_door(anna: Keyboard) -> None:
    """Two who have no phone; the help by its key, and away again."""
    page = anna.page
    for at, name in enumerate(("Bram", "Dora"), 1):
        anna.activate(page.get_by_role("button", name="Iemand zonder telefoon"))
        anna.to(page.get_by_label("Naam", exact=True))
        anna.type(name)
        anna.press("Enter")
        expect(page.locator("#table .chair")).to_have_count(at)
        anna.keeps_focus(f"a seat for {name}")
    anna.press("?")
    expect(page.locator("#keys-help")).to_be_visible()
    anna.press("Escape")
    expect(page.locator("#keys-help")).to_be_hidden()
    anna.keeps_focus("the help")
    for name in ("Doel", "Stil schrijven", "Rond de tafel"):
        anna.press("PageDown")
        part(anna, name)


def listen(anna: Keyboard) -> None:
    """The desk types for both, words one better, takes that back, and passes by the clicker's key."""
    page = anna.page
    said = page.locator("#cards .number")
    for at, text in enumerate(CARDS, 1):
        anna.press("n")
        expect(page.locator("#behalf-text")).to_be_focused()
        anna.type(text)
        anna.activate(page.locator("#on-behalf button"))
        expect(said).to_have_count(at)
        anna.keeps_focus(f"typed for somebody: {text}")
    anna.activate(page.locator("#stage .current").get_by_role("button", name="Bewerk"))
    anna.write(page.get_by_label("Betere woorden"), "Niemand weet wie mag beslissen")
    anna.activate(page.locator("#edit-card").get_by_role("button", name="Bewaar"))
    expect(page.locator("#stage .current")).to_contain_text("mag beslissen")
    anna.keeps_focus("better words")
    anna.press("z")
    expect(page.locator("#stage .current")).to_contain_text("Niemand weet wie beslist")
    anna.keeps_focus("undo")
    for _ in range(6):
        before = page.locator(".lever .next").inner_text()
        if before == "Verder: Groeperen":
            break
        anna.press("PageDown")
        expect(page.locator(".lever .next")).not_to_have_text(before)
        anna.keeps_focus(f"the clicker: {before}")
    anna.press("PageDown")
    part(anna, "Groeperen")


def group(anna: Keyboard) -> None:
    """The pile by keys; on the board a card moved by its menu, and put in another group by its key."""
    page = anna.page
    for title in ("Scholing", "Techniek"):
        anna.press("+")
        expect(page.locator("#new-title")).to_be_focused()
        anna.type(title)
        anna.press("Enter")
        expect(page.locator(".targets")).to_contain_text(title)
        anna.keeps_focus(f"a group: {title}")
    anna.press("2")
    expect(page.locator("#stage")).to_contain_text("Alles heeft een plek")
    anna.keeps_focus("the last card placed")
    anna.activate(page.locator("#board-3 .menu"))
    anna.to(page.locator("#menu-group"))
    anna.press("Escape")
    expect(page.locator("#card-menu")).to_be_hidden()
    anna.keeps_focus("a card's menu")
    anna.activate(page.locator("#board-3 .pick"), "Space")
    expect(page.locator("#board-3 .pick")).to_have_attribute("aria-pressed", "true")
    anna.press("1")
    expect(page.locator("#column-1 #board-3")).to_be_visible()
    anna.keeps_focus("a card moved on the board")
    anna.press("z")
    expect(page.locator("#column-2 #board-3")).to_be_visible()
    anna.keeps_focus("undo on the board")
    anna.press("PageDown")
    part(anna, "Tussenresultaten")


def state_results(anna: Keyboard) -> None:
    page = anna.page
    for at, sentence in enumerate(SENTENCES, 1):
        anna.activate(page.get_by_role("button", name="Schrijf de zin").first)
        expect(page.locator("#result-text")).to_be_focused()
        anna.type(sentence)
        anna.activate(page.get_by_role("button", name="Bewaar de zin"))
        expect(page.locator("#stage .result-rows li")).to_have_count(at)
        anna.keeps_focus(f"a result: {sentence}")
    anna.activate(page.get_by_role("button", name="Vraag de zaal"))
    anna.write(page.get_by_label("Akkoord", exact=True), "2")
    anna.activate(page.get_by_role("button", name="Tel mee"))
    anna.keeps_focus("hands counted")
    anna.activate(page.get_by_role("button", name="Sluit en toon de uitslag"))
    expect(page.locator(".lever .next")).to_have_text("Volgend resultaat")
    anna.keeps_focus("the test closed")
    anna.press("PageDown")
    expect(page.locator("#hand h2")).to_contain_text(SENTENCES[1])
    anna.keeps_focus("the next result")
    anna.press("PageDown")
    part(anna, "Trekker en tijd")


def find_owners(anna: Keyboard) -> None:
    page = anna.page
    anna.activate(page.locator("#stage .result-rows button").first)
    expect(page.locator("#hand h2")).to_contain_text(SENTENCES[0])
    anna.keeps_focus("a result in hand")
    anna.write(page.locator("#owner-name"), "Els van de regio")
    anna.activate(page.get_by_role("button", name="Zet als trekker"))
    expect(page.locator("#hand")).to_contain_text("Els van de regio")
    anna.keeps_focus("an owner proposed")
    anna.activate(page.locator("#hand .period:visible").first)
    expect(page.locator("#hand .period.on").first).to_be_visible()
    anna.keeps_focus("roughly when")
    anna.press("PageDown")
    expect(page.locator("#hand h2")).to_contain_text(SENTENCES[1])
    anna.press("PageDown")
    part(anna, "Sluitronde")


def close(anna: Keyboard) -> None:
    page = anna.page
    anna.write(page.locator("#closing-behalf"), "Dat iedereen mag leren")
    anna.activate(page.locator(".closing-word form").first.get_by_role("button"))
    expect(page.locator("#stage")).to_contain_text("Dat iedereen mag leren")
    anna.keeps_focus("a closing word")
    anna.activate(page.get_by_role("button", name="Dora past"))
    expect(page.locator("#stage")).to_contain_text("Iedereen is aan het woord geweest")
    anna.keeps_focus("the last one passed")
    anna.press("PageDown")
    part(anna, "Plan")


def finish(anna: Keyboard) -> None:
    page = anna.page
    anna.activate(page.get_by_role("button", name="Rond de sessie af"))
    anna.write(page.locator("#plan-finish-reason"), "De rest doen we per mail")
    anna.activate(page.get_by_role("button", name="Toch afronden"))
    expect(page.locator("#stage h2")).to_have_text("De sessie is afgerond.")
    anna.keeps_focus("the session finished")
