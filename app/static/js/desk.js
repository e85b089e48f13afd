// The desk's own hands: dialogs that are filled by a button, the order at the table.
import "./filling.js"
import "./focus.js"
import "./just-changed.js"
import "./keys.js"
import { perform } from "./live.js"
import "./reading-aloud.js"

const screen = document.getElementById("screen")

document.addEventListener("click", (event) => {
  const button = event.target.closest("button")
  if (!button) return
  if (button.dataset.move) move(button.closest(".chair"), Number(button.dataset.move))
  if (button.dataset.arrange) perform({ kind: "arrange_table", seats: ORDERS[button.dataset.arrange](seats()) })
})

function seats() {
  return [...document.querySelectorAll(".chair")].map((chair) => Number(chair.dataset.seat))
}

function move(chair, by) {
  const order = seats()
  const place = order.indexOf(Number(chair.dataset.seat))
  order.splice(place + by, 0, ...order.splice(place, 1))
  perform({ kind: "arrange_table", seats: order })
}

// Who leads elsewhere speaks last, so that nobody waits to hear what they think; told by the perspective.
const LEADS = /\b(?:manage|bestuur|direct|leid|hoofd|voorzitter|board|chair|lead|head)/i
const ORDERS = {
  reverse: (order) => order.reverse(),
  random: (order) => order.map((seat) => [Math.random(), seat]).sort(([one], [other]) => one - other).map(([, seat]) => seat),
  "leaders-last": (order) => [...order.filter((seat) => !leads(seat)), ...order.filter(leads)],
}

function leads(seat) {
  return LEADS.test(document.getElementById(`chair-${seat}`)?.dataset.perspective ?? "")
}

let dragged = null
document.addEventListener("dragstart", (event) => {
  dragged = event.target.closest?.(".chair")
})
document.addEventListener("dragover", (event) => {
  if (dragged && event.target.closest?.(".chair")) event.preventDefault()
})
document.addEventListener("drop", (event) => {
  const target = event.target.closest?.(".chair")
  if (!dragged || !target || dragged === target) return
  event.preventDefault()
  const order = seats().filter((seat) => seat !== Number(dragged.dataset.seat))
  order.splice(order.indexOf(Number(target.dataset.seat)), 0, Number(dragged.dataset.seat))
  perform({ kind: "arrange_table", seats: order })
  dragged = null
})

// Saved as you type: a pause in typing, or leaving the field, sends it.
const pauses = new Map()
document.addEventListener("input", (event) => {
  const form = event.target.form
  if (!form?.matches("[data-saves]")) return
  clearTimeout(pauses.get(form))
  pauses.set(form, setTimeout(() => form.requestSubmit(), 700))
})

// What was typed before this script was there is saved now.
for (const form of document.querySelectorAll("[data-saves]")) {
  if ([...form.querySelectorAll("textarea")].some((field) => field.value !== field.defaultValue)) form.requestSubmit()
}

// Who somebody chose stays chosen until it is sent; after that the select follows the turn again.
document.addEventListener("change", (event) => {
  if (event.target.matches("select[data-chairs]")) event.target.form.dataset.chosen = "yes"
})
document.addEventListener("submit", (event) => {
  delete event.target.dataset.chosen
})

function fillChairs() {
  const bar = document.querySelector("[data-part]")
  for (const select of document.querySelectorAll("select[data-chairs]")) {
    const before = select.value
    const options = [...document.querySelectorAll(".chair")].map((chair) => {
      return new Option(chair.dataset.name, chair.dataset.seat)
    })
    select.replaceChildren(...options)
    const closing = select.dataset.chairs && document.querySelector("[data-closing]")?.dataset.closing
    const wanted = closing || bar?.dataset.speaking || before
    const typing = select.form.dataset.chosen || select.form.querySelector("textarea")?.value
    select.value = (typing ? before : wanted) || options[0]?.value || ""
  }
}

// Once the door is open, what was prepared folds away; a missing goal unfolds it again, in any part.
let part = document.querySelector("[data-part]")?.dataset.part
screen.addEventListener("drawn", (event) => {
  const setup = document.querySelector("details.setup")
  const missing = document.querySelector("[data-hold]")?.dataset.hold === "goal_missing"
  if (setup && part !== event.detail.part) setup.open = missing || event.detail.part === "prepare"
  if (part !== event.detail.part) unfold(event.detail.part)
  part = event.detail.part
})

// What belongs to a part stands open in it; on a phone what is long starts folded.
function unfold(now) {
  for (const one of document.querySelectorAll("[data-open-in]")) {
    one.open = one.dataset.openIn.split(" ").includes(now)
  }
}

if (matchMedia("(max-width: 48rem)").matches) {
  for (const one of document.querySelectorAll("[data-folds]")) one.open = false
}

// A menu closes once something else is pressed, or Escape.
document.addEventListener("click", (event) => {
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target) || event.target.closest(".sheet button")) menu.open = false
  }
})
document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.querySelector("details.menu[open]")
  if (!menu) return
  menu.open = false
  menu.querySelector("summary").focus()
})
// Said once, outside the regions: a status inside one would be read again with every drawing.
function tell() {
  const said = document.querySelector(".lever .on-wall") ?? document.querySelector(".stack .left, #stage h2")
  const text = said?.textContent.trim() ?? ""
  const place = document.getElementById("told")
  if (place.textContent !== text) place.textContent = text
}

screen.addEventListener("drawn", tell)
screen.addEventListener("drawn", fillChairs)
fillChairs()
