"""Hands on a keyboard: Tab, Enter, arrows and letters, and an eye on where the focus is."""

from dataclasses import dataclass, field

from playwright.sync_api import Locator, Page, expect

MOST_TABS = 250
WHERE = """() => {
  const one = document.activeElement
  if (!one || one === document.body) return ""
  return one.id ? `#${one.id}` : `${one.tagName} ${(one.ariaLabel ?? one.textContent).trim()}`
}"""


@dataclass
class Keyboard:
    """One person without a mouse. `lost` are the moments after which nothing had the focus."""

    page: Page
    lost: list[str] = field(default_factory=list)

    def press(self, key: str, *, times: int = 1) -> None:
        for _ in range(times):
            self.page.keyboard.press(key)

    def type(self, text: str) -> None:
        self.page.keyboard.insert_text(text)

    def has(self, one: Locator) -> bool:
        return bool(one.evaluate("one => one === document.activeElement"))

    def to(self, one: Locator, key: str = "Tab") -> None:
        """Walks until this has the focus; one that cannot be reached is a mistake of ours."""
        expect(one).to_be_visible()
        for _ in range(MOST_TABS):
            if self.has(one):
                return
            self.press(key)
        raise AssertionError(f"not reached by {key}: {one}")

    def activate(self, one: Locator, key: str = "Enter") -> None:
        self.to(one)
        self.press(key)

    def write(self, box: Locator, text: str) -> None:
        self.to(box)
        self.press("Control+a")
        self.type(text)

    def keeps_focus(self, after: str) -> None:
        if not self.page.evaluate(WHERE):
            self.lost.append(after)
