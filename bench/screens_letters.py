"""The smallest capital on the wall at every stop, on three projectors, and what sticks out of the picture."""

from dataclasses import dataclass, field

from bench.touring import SIZES, Tour, resized, settled

PROJECTORS = ((1920, 1080), (1280, 800), (1024, 768))
STEPS = (0, 1)
# The height of a capital H in the letter and weight of each text, as the browser draws it.
CAPITALS = """async () => {
  await document.fonts.ready
  const pen = document.createElement("canvas").getContext("2d"), found = []
  const words = document.createTreeWalker(document.getElementById("screen"), NodeFilter.SHOW_TEXT)
  for (let text; (text = words.nextNode()); ) {
    const one = text.parentElement
    if (!text.data.trim() || !one.checkVisibility() || one.closest(".sr, [hidden]")) continue
    const style = getComputedStyle(one), scale = one.closest("svg")?.getScreenCTM().a ?? 1
    pen.font = `${style.fontWeight} 1000px ${style.fontFamily}`
    const capital = (pen.measureText("H").actualBoundingBoxAscent / 1000) * parseFloat(style.fontSize) * scale
    found.push([(100 * capital) / innerHeight, text.data.trim().slice(0, 30)])
  }
  return found.sort((one, other) => one[0] - other[0])[0] ?? [100, ""]
}"""
OUT = """() => [...document.querySelectorAll("#screen *")].filter((one) => {
  const box = one.getBoundingClientRect()
  if (!box.width || !box.height || one.closest(".sr")) return false
  return box.left < -1 || box.top < -1 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1
})
  .map((one) => `${one.tagName}.${one.className} ${one.textContent.trim().slice(0, 30)}`)
  .slice(0, 3)"""


@dataclass
class Letters:
    least: dict[tuple[int, str], tuple[float, str]] = field(default_factory=dict)
    out: list[str] = field(default_factory=list)
    stops: list[str] = field(default_factory=list)

    async def measure(self, on: Tour, stop: str) -> None:
        self.stops.append(stop)
        page = on.screens["wall"]
        for step in STEPS:
            await on.desk.act("size_wall", step=step)
            await settled(page)
            for width, height in PROJECTORS:
                await resized(page, (width, height))
                least, text = await page.evaluate(CAPITALS)
                self.least[step, f"{stop} {width}x{height}"] = (least, text)
                self.out += [f"{stop} step {step} {width}: {one}" for one in await page.evaluate(OUT)]
            await resized(page, SIZES["wall"])
        await on.desk.act("size_wall", step=1)

    def smallest(self, step: int) -> tuple[float, str]:
        """The smallest of all stops, and where it stands."""
        own = {where: found for (at, where), found in self.least.items() if at == step}
        where = min(own, key=lambda one: own[one][0])
        return own[where][0], f'{where}, "{own[where][1]}"'
