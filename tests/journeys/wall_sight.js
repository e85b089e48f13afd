// What somebody in the room would see wrong on each page of a state: spills, clips, overlaps, letters too small.
(states) => {
  const screen = document.getElementById("screen")
  const CAP = capital()
  const wrong = []
  let smallest = [1, ""]
  for (const [name, sections] of states) {
    for (const html of sections) document.getElementById(html.match(/id="([a-z]+)"/)[1]).outerHTML = html
    for (const one of document.querySelectorAll("[data-until]")) one.textContent = "4:10"
    for (const one of document.querySelectorAll("[data-clock], [data-now]")) one.textContent = "14:10"
    const seen = new Set()
    const told = new Set()
    let count = 1
    for (let page = 0; page < count; page++) {
      for (const one of document.querySelectorAll("#stage [data-page]")) one.dataset.page = page
      screen.dispatchEvent(new CustomEvent("drawn"))
      count = Number(screen.dataset.pages)
      const say = (what) => wrong.push(`${name} ${page + 1}/${count}: ${what}`)
      look(say, seen, name)
      const text = document.querySelector("#stage [data-whole]")
      if (text?.checkVisibility()) told.add(text.textContent)
    }
    kept(name, seen, told)
  }
  return { wrong, smallest }

  // The typeface's own capital, measured: font size to letter height.
  function capital() {
    const pen = document.createElement("canvas").getContext("2d")
    pen.font = `400 1000px ${getComputedStyle(document.body).fontFamily}`
    return pen.measureText("H").actualBoundingBoxAscent / 1000
  }

  function look(say, seen, name) {
    const { innerWidth: width, innerHeight: height } = window
    const root = document.documentElement
    if (root.scrollWidth > width || root.scrollHeight > height) say("a scroll bar")
    const lines = linesOf(screen)
    const edges = [...screen.querySelectorAll("*")]
      .filter((one) => getComputedStyle(one).overflow !== "visible")
      .map((one) => [one, one.getBoundingClientRect()])
    for (const line of lines) {
      seen.add(line.text.replaceAll("\u00ad", ""))
      const letter = (line.size * CAP) / height
      if (letter < smallest[0] && !line.node.parentElement.closest(".sizes")) smallest = [letter, `${name}: ${line.text}`]
      const { box } = line
      if (box.left < -1 || box.top < -1 || box.right > width + 1 || box.bottom > height + 1) say(`spills: ${line.text}`)
      for (const [one, edge] of edges) {
        if (!one.contains(line.node)) continue
        const out = Math.max(edge.left - box.left, edge.top - box.top, box.right - edge.right, box.bottom - edge.bottom)
        if (out > 1.5) say(`cut off by ${Math.round(out)} px: ${line.text}`)
      }
    }
    overlaps(lines, say)
    for (const image of screen.querySelectorAll("img")) {
      const edge = image.getBoundingClientRect()
      if (edge.bottom > height || edge.right > width) say("a picture spills")
      for (const line of lines) if (meet(line.box, edge)) say(`over the code: ${line.text}`)
    }
  }

  function linesOf(root) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const lines = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement
      if (!node.data.trim() || !element.checkVisibility({ visibilityProperty: true }) || element.closest(".sr, thead") && hiddenFromSight(element)) continue
      const size = sizeOf(element)
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const rect of range.getClientRects()) {
        if (rect.width < 1) continue
        const middle = (rect.top + rect.bottom) / 2
        const box = { left: rect.left, right: rect.right, top: middle - size * 0.36, bottom: middle + size * 0.36 }
        lines.push({ node, text: node.data.trim(), size, box })
      }
    }
    return lines
  }

  function hiddenFromSight(element) {
    return [element.closest(".sr"), element.closest("thead")].some((one) => one && getComputedStyle(one).clipPath !== "none")
  }

  function sizeOf(element) {
    const size = parseFloat(getComputedStyle(element).fontSize)
    const drawing = element.closest("svg")
    return drawing ? (size * drawing.getBoundingClientRect().height) / drawing.viewBox.baseVal.height : size
  }

  function overlaps(lines, say) {
    for (const [place, one] of lines.entries()) {
      for (const other of lines.slice(place + 1)) {
        if (meet(one.box, other.box)) say(`"${one.text}" over "${other.text}"`)
      }
    }
  }

  function meet(one, other) {
    return one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1
  }

  // Over all pages nothing is lost: every item of a list is seen whole, and every word of a long text.
  function kept(name, seen, told) {
    const plain = (text) => text.replaceAll("\u00ad", "").replaceAll("…", " ").replace(/\s+/g, "")
    const all = plain([...seen].join(" "))
    for (const one of document.querySelectorAll("#stage [data-flow] bdi")) {
      if (!all.includes(plain(one.textContent))) wrong.push(`${name}: lost ${one.textContent}`)
    }
    for (const one of document.querySelectorAll("#stage [data-whole]")) {
      if (plain([...told].join(" ")) !== plain(one.dataset.whole)) wrong.push(`${name}: lost part of ${one.dataset.whole}`)
    }
  }
}
