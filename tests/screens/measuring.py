"""Small measures of a page, as JavaScript, and the violations of axe in one line each."""

from typing import Any

# A card fades in for a moment; its contrast is that of the card that has arrived.
ARRIVED = """() => {
  const arriving = document.getAnimations().filter(one => one.animationName === "arrive")
  for (const one of arriving) one.finish()
}"""

# What makes the page scroll sideways, and boxes whose text does not fit in them. A board scrolls by itself.
OVERFLOWING = """() => {
  const wide = innerWidth, found = []
  const root = document.documentElement
  if (root.scrollWidth > wide + 1) found.push(`the page is ${root.scrollWidth} wide`)
  // Back and undo quote a card or a title, whose whole text stands elsewhere: their own words come first.
  const quotes = ".undo, .back"
  const boxes = "button, a, summary, label, legend, h1, h2, h3, p, li, input, select, textarea"
  for (const one of document.querySelectorAll(boxes)) {
    if (!one.checkVisibility() || one.closest(".sr, .board")) continue
    const box = one.getBoundingClientRect()
    if (!box.width) continue
    const name = `${one.tagName.toLowerCase()} "${one.innerText.trim().slice(0, 30)}"`
    const [left, right] = [Math.round(box.left), Math.round(box.right)]
    if (right > wide + 1 || left < -1) found.push(`${name} from ${left} to ${right}`)
    const scrolls = one.matches(`input, select, textarea, ${quotes}`)
    const hides = getComputedStyle(one).overflowX !== "visible" && !scrolls
    if (hides && one.scrollWidth > one.clientWidth + 1) found.push(`${name} is cut`)
  }
  return found
}"""


def violations_of(answer: dict[str, Any]) -> list[str]:
    return [
        f"{one['id']}: {node['html'][:160]} {node.get('failureSummary', '')[-140:]}"
        for one in answer["violations"]
        for node in one["nodes"][:2]
    ]
