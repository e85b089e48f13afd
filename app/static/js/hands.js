// Two at the desk: each tells what they hold, and sees what the others hold or type. Weather: nothing is kept.
import { hold, perform } from "./live.js"
import { freshKey } from "./outbox.js"

const screen = document.getElementById("screen")
const field = document.getElementById("desk-name")
const said = document.getElementById("grouping-said")
const NAME = "desk name"
const DESK = "desk"
// Who does nothing holds nothing: a laptop that stands open keeps no card from the other. Reading a card aloud and
// hearing the room about it takes minutes, and is done with the desk in sight.
const IDLE = { hidden: 60_000, visible: 300_000 }
const TYPED_LATELY = 20_000
const AGAIN = 15_000
const BACK_WITHIN = 30_000
let touched = 0
let typed = { at: 0, field: null }
let told = ""
const placed = new Map()

screen.dataset.desk = kept(sessionStorage, DESK) || freshKey()
// Kept only from page to page, never while one stands: a tab that is duplicated gets a desk of its own.
addEventListener("pageshow", () => keep(sessionStorage, DESK, ""))
addEventListener("pagehide", () => keep(sessionStorage, DESK, screen.dataset.desk))
field.value = kept(localStorage, NAME)

function kept(storage, name) {
  try {
    return storage.getItem(name) ?? ""
  } catch {
    return ""
  }
}

function keep(storage, name, value) {
  try {
    storage.setItem(name, value)
  } catch {
    // No storage on this device: known for as long as the page.
  }
}

field.addEventListener("change", () => {
  keep(localStorage, NAME, field.value)
  tell()
})
field.form.addEventListener("submit", (event) => {
  event.preventDefault()
  // Left for a place of its own: a drawing that comes just then would take a mere blur for a loss, and bring the focus back.
  document.querySelector("#bar h1").focus()
})

function hand() {
  const now = Date.now()
  const isTyping = now - typed.at < TYPED_LATELY && typed.field === document.activeElement
  const card = now - touched < IDLE[document.visibilityState] ? cardInHand() : 0
  return {
    desk: screen.dataset.desk,
    name: field.value,
    card,
    field: isTyping ? typed.field.id : "",
    about: aboutOf(document.querySelector("dialog[open]")),
  }
}

function cardInHand() {
  if (document.querySelector("[data-part]")?.dataset.part !== "grouping") return 0
  const open = document.querySelector("dialog[open][data-cards]")?.dataset.cards.split(",")[0]
  const focused = document.activeElement?.closest(".board-card")?.dataset.card
  return Number(open ?? focused ?? document.querySelector(".queue > li.in-hand")?.dataset.card ?? 0)
}

// What a dialog is open for, so that the others see it where they would open theirs.
function aboutOf(dialog) {
  const value = (name) => dialog?.querySelector(`[name="${name}"]`)?.value
  if (value("obstacle")) return `card:${value("obstacle")}`
  if (value("result")) return `result:${value("result")}`
  return value("group") ? `group:${value("group")}` : ""
}

function tell(again = false) {
  const now = hand()
  const words = JSON.stringify(now)
  if (words === told && !again) return
  told = words
  hold(now)
}

for (const event of ["keydown", "pointerdown", "input"]) {
  document.addEventListener(event, (happened) => {
    touched = Date.now()
    const box = happened.type === "input" && happened.target
    if (box && box.id && box !== field && box.matches("textarea, input:not([type=checkbox], [type=search])")) typed = { at: touched, field: box }
    setTimeout(tell)
  })
}
document.addEventListener("focusin", () => setTimeout(tell))
document.addEventListener("focusout", () => setTimeout(tell))
setInterval(tell, 5_000)
setInterval(() => screen.dataset.line !== "open" && tell(true), AGAIN)
screen.addEventListener("line", () => tell(true))

const others = () => [...document.querySelectorAll("#hands .hand")].filter((one) => one.dataset.desk !== screen.dataset.desk)

function placesOf({ card, about }) {
  if (card) return document.querySelectorAll(`#stack-${card} > .by, #board-${card} > p`)
  const [what, number] = about.split(":")
  if (what === "card") return document.querySelectorAll(`#board-${number} > p, #card-${number} > p, article:has(> [data-fill-obstacle="${number}"], > * > [data-fill-obstacle="${number}"]) > .by`)
  if (what === "result") return document.querySelectorAll(`.in-hand[data-result="${number}"] > header`)
  return number ? document.querySelectorAll(`#todo-${number}`) : []
}

function mark() {
  for (const old of document.querySelectorAll(".hand-mark")) old.remove()
  for (const { dataset } of others()) {
    const sentence = dataset.field ? dataset.types : dataset.has
    for (const place of placesOf(dataset)) if (dataset.field || dataset.card) place.append(marked(sentence))
    const box = dataset.field && document.getElementById(dataset.field)
    const isSame = box && dataset.about === aboutOf(box.closest("dialog"))
    if (isSame) (box.closest(".sentence") ?? box).before(marked(sentence))
  }
  for (const me of document.querySelectorAll(`#hands .hand[data-desk="${screen.dataset.desk}"]`)) me.classList.add("me")
}

function marked(sentence) {
  const line = document.createElement("span")
  line.className = "hand-mark"
  line.textContent = sentence
  return line
}

// What I placed and somebody else moved right after: what happened, and one press back.
screen.addEventListener("answered", ({ detail: { message, well, answer } }) => {
  if (well && message.kind === "place_card") placed.set(Number(message.card), { group: Number(message.group), seq: answer.seq, at: Date.now() })
})

function moved() {
  for (const { dataset, textContent } of document.querySelectorAll("#hands .moved")) {
    const mine = placed.get(Number(dataset.moved))
    if (!mine || dataset.desk === screen.dataset.desk || Number(dataset.seq) <= mine.seq) continue
    placed.delete(Number(dataset.moved))
    const group = document.getElementById(`column-${mine.group}`)
    if (Date.now() - mine.at > BACK_WITHIN || Number(dataset.into) === mine.group || !group) continue
    const back = document.createElement("button")
    back.type = "button"
    back.textContent = said.dataset.back.replace("%group%", group.dataset.title)
    back.addEventListener("click", () => {
      perform({ kind: "place_card", card: Number(dataset.moved), group: mine.group, source: Number(dataset.into), why: "" })
      said.replaceChildren()
    })
    said.replaceChildren(`${textContent} `, back)
  }
}

screen.addEventListener("drawn", () => {
  mark()
  moved()
  setTimeout(tell)
})
