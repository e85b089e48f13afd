// What fits on the wall: the largest letters for the one thing, pages for what is more. Measured, never guessed.
// Sizes 1 to 8 stand in wall/frame.css; 1 to 4 are the text steps S to XL, and nothing goes below the chosen one.
import { partsOf, softened } from "./wall-parts.js"
import { given, giveWay, leaf } from "./wall-rows.js"

const WITH_BIG = 2
const XL = 4
// Above this size only what needs one line.
const LARGEST_LINES = 6

// Turning a page measures nothing again: what was found for the same content in the same room stands.
let measured = null

export function fit(screen) {
  const stage = new Stage(screen.querySelector("#stage"), stepOf(screen))
  const key = stage.key()
  if (measured?.key !== key) measured = { key, ...stage.measure() }
  const { pages } = measured
  const page = (stage.home(pages) + stage.page) % pages.length
  stage.show(pages[page], measured)
  stage.trim()
  leaf(screen, page, pages.length)
  for (const row of screen.querySelectorAll("header, footer")) giveWay(row)
  return pages.length
}

function stepOf(screen) {
  return Number(screen.querySelector("[data-step]")?.dataset.step ?? 1) + 1
}

// A page is what it shows: a part of the big text or none, and a range of each list.
class Stage {
  constructor(stage, step) {
    this.stage = stage
    this.step = step
    this.big = stage.querySelector("[data-big]")
    this.text = this.big?.querySelector("[data-whole]")
    this.lists = [...stage.querySelectorAll("[data-flow]")].map((list) => [...list.children])
    this.first = stage.querySelector("[data-first]")
    this.aside = stage.querySelector("aside")
    this.rest = stage.querySelector(".clears, .said, .leads")
    this.#whole()
  }

  get page() {
    return Number(this.stage.querySelector("[data-page]")?.dataset.page ?? 0)
  }

  key() {
    const { stage } = this
    const letters = [...document.fonts].filter((one) => one.status === "loaded").length
    return [this.step, letters, stage.clientWidth, stage.clientHeight, stage.className, stage.textContent].join()
  }

  measure() {
    const items = this.lists.flat()
    const pages = this.#pages().map((page) => ({ ...page, shown: page.shown?.map((item) => items.indexOf(item)) }))
    const sizes = items.map((item) => item.dataset.size)
    return { pages, sizes, broken: this.big?.classList.contains("broken"), alone: this.aside?.hidden }
  }

  #pages() {
    if (!this.big) return this.#listed({ text: null })
    const size = this.#sized() || this.#without(this.aside)
    if (size) return this.#listed({ text: this.#words(), size })
    return this.#apart()
  }

  // The list starts at the page with what the room talks about.
  home(pages) {
    const here = this.lists.flat().findIndex((item) => item.ariaCurrent === "true")
    return Math.max(0, pages.findIndex((page) => page.shown?.includes(here)))
  }

  show(page, { sizes, broken, alone }) {
    const items = this.lists.flat()
    items.forEach((item, place) => sizes[place] && (item.dataset.size = sizes[place]))
    if (this.aside) this.aside.hidden = alone
    if (this.big) {
      this.big.classList.toggle("broken", broken)
      this.big.hidden = page.text === null
      this.#say(page.text)
      this.big.dataset.size = page.size ?? this.step
    }
    if (this.rest) this.rest.hidden = page.shown === undefined
    this.#only(items.filter((_, place) => page.shown?.includes(place)))
  }

  // Names that do not fit are counted instead.
  trim() {
    for (const list of this.stage.querySelectorAll("[data-trim]")) {
      const items = [...list.children]
      const more = list.parentElement.querySelector("[data-more]")
      let away = 0
      const gone = given(list.parentElement)
      while (!this.fits() && gone.length) gone.shift().hidden = true
      while (!this.fits() && away < items.length) {
        away += 1
        items[items.length - away].hidden = true
        more.textContent = more.dataset.more.replace("%n", away)
        more.hidden = away === items.length
      }
    }
  }

  fits() {
    const { stage } = this
    return stage.scrollHeight <= stage.clientHeight + 1 && stage.scrollWidth <= stage.clientWidth + 1
  }

  #whole() {
    for (const item of this.stage.querySelectorAll("[data-trim] > *, [data-more], [data-give]")) {
      item.hidden = item.matches("[data-more]")
    }
    for (const item of this.lists.flat()) delete item.dataset.size
    for (const words of this.stage.querySelectorAll("bdi:not([data-whole])")) {
      words.textContent = softened(words.textContent)
    }
    if (this.rest) this.rest.hidden = false
    if (!this.big) return
    this.big.hidden = false
    this.big.classList.remove("broken")
    this.#say(this.#words())
  }

  #words() {
    return this.text?.dataset.whole ?? ""
  }

  #say(text) {
    if (this.text && text !== null) this.text.textContent = softened(text)
  }

  // The largest size at which the text fits with its list, else with the start of it; long words stay whole.
  #sized() {
    const most = Math.max(Number(this.big.dataset.big), this.step)
    const items = this.lists.flat()
    const tallest = items.reduce((one, other) => (other.offsetHeight > one.offsetHeight ? other : one), items[0])
    const some = items.length ? [items.slice(0, WITH_BIG), [tallest]] : [[]]
    this.big.classList.remove("broken")
    const whole = this.#largest(most, Math.max(this.step, XL), [items]) || this.#largest(most, this.step, some)
    if (whole) return whole
    this.big.classList.add("broken")
    return this.#largest(this.step, this.step, some)
  }

  // What only helps to remember steps back for the one thing.
  #without(aside) {
    if (!aside) return 0
    aside.hidden = true
    return this.#sized()
  }

  #largest(most, least, choices) {
    for (let size = most; size >= least; size--) {
      if (choices.every((shown) => (this.#only(shown), this.#tried(size)))) return size
    }
    return 0
  }

  #only(shown) {
    for (const item of this.lists.flat()) item.hidden = !shown.includes(item)
  }

  #tried(size) {
    this.big.dataset.size = size
    return this.fits() && (size <= LARGEST_LINES || this.#isOneLine())
  }

  #isOneLine() {
    return this.big.clientHeight < 1.7 * parseFloat(getComputedStyle(this.big).fontSize)
  }

  // The big text on pages of its own, what belongs to it on the next; totals come first.
  #apart() {
    this.#only([])
    if (this.rest) this.rest.hidden = true
    const size = this.step
    this.big.classList.remove("broken")
    for (const anyhow of [false, true]) {
      this.big.classList.toggle("broken", anyhow)
      if (this.#tried(size)) break
    }
    const texts = this.text ? partsOf(this.#words(), (part) => (this.#say(part), this.fits())) : [""]
    const told = texts.map((text) => ({ text, size }))
    if (!this.rest && !this.lists.length) return told
    this.big.hidden = true
    if (this.rest) this.rest.hidden = false
    const listed = this.#listed({ text: null })
    return this.first ? [...listed, ...told] : [...told, ...listed]
  }

  #listed(page) {
    if (!this.lists.length) return [{ ...page, shown: [] }]
    const ranges = this.lists.map((items) => this.#ranged(items))
    const count = Math.max(...ranges.map((one) => one.length))
    return Array.from({ length: count }, (_, at) => ({ ...page, shown: ranges.flatMap((one) => one[at] ?? []) }))
  }

  #ranged(items) {
    this.#only([])
    const ranges = [[]]
    for (const item of items) {
      item.hidden = false
      if (!this.fits() && ranges.at(-1).length) {
        for (const before of ranges.at(-1)) before.hidden = true
        ranges.push([])
      }
      if (!this.fits()) this.#shrink(item)
      ranges.at(-1).push(item)
    }
    return this.#evened(items, ranges)
  }

  // Pages of about as many items each, where that fits too.
  #evened(items, ranges) {
    const most = Math.ceil(items.length / ranges.length)
    const even = ranges.map((_, at) => items.slice(at * most, (at + 1) * most))
    const allFit = even.every((some) => {
      this.#only(some)
      return some.length && this.fits()
    })
    return allFit ? even : ranges
  }

  // One item larger than a whole page: a step down, never below S.
  #shrink(item) {
    for (let size = this.step; size >= 1 && !this.fits(); size--) item.dataset.size = size
  }
}
