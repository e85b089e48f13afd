// Keys and clicker of the desk. Letters act only when no field to write in has focus, and can be switched off.
const CLICKER = { ArrowRight: "next", PageDown: "next", " ": "next", ArrowLeft: "previous", PageUp: "previous" }
const LETTERS = {
  b: "black",
  ".": "black",
  q: "qr",
  l: "larger",
  L: "smaller",
  D: "theme",
  "+": "more",
  t: "timer",
  p: "park",
  z: "undo",
  Z: "redo",
  "?": "help",
}
const KEPT = "letters as keys"

document.addEventListener("keydown", (event) => {
  if (event.key === "F5" && isLive()) return start(event)
  if (event.target.closest("input:not([type=checkbox]), textarea, select, dialog[open]")) return
  const undo = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z"
  if (undo) return act(event, event.shiftKey ? "redo" : "undo")
  if (event.ctrlKey || event.metaKey || event.altKey) return
  if (event.key === " " && event.target.closest("button, summary, a, input")) return
  if (event.key in CLICKER) return act(event, isBlack() ? "black" : CLICKER[event.key])
  if (!lettersOn()) return
  if (event.key === "f") return start(event)
  if (event.key === "n") return behalf(event)
  if (event.key in LETTERS) act(event, LETTERS[event.key])
})

// A press may bring the focus to the same press of the next row: Enter held down would go through the whole list.
document.addEventListener("keydown", (event) => {
  if (event.repeat && event.key === "Enter" && event.target.closest("button")) event.preventDefault()
}, true)

// The part's own press goes before the bar's: the next person before the next part.
function act(event, wanted) {
  const buttons = [...document.querySelectorAll(`[data-keys~="${wanted}"]`)]
  const button = buttons.find((one) => one.closest("#stage")) ?? buttons[0]
  if (!button) return
  event.preventDefault()
  if (event.repeat) return
  if (button.form) button.form.requestSubmit(button)
  else button.click()
}

function behalf(event) {
  const fields = [...document.querySelectorAll("#closing-behalf, #behalf-text")]
  const field = fields.find((one) => !one.closest("[hidden]"))
  if (!field) return
  event.preventDefault()
  const folded = field.closest("details")
  if (folded) folded.open = true
  field.focus()
}

// A clicker's start key would reload the desk; in a live part it asks for the whole screen instead.
function start(event) {
  event.preventDefault()
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.()
  done?.catch(() => {})
}

function bar() {
  return document.querySelector("[data-part]")?.dataset ?? {}
}

function isLive() {
  return bar().part !== "prepare"
}

function isBlack() {
  return bar().mode === "black"
}

const box = document.getElementById("letters")

function lettersOn() {
  return box?.checked ?? true
}

try {
  if (box) box.checked = localStorage.getItem(KEPT) !== "off"
} catch {
  // No storage on this device: the choice lives as long as the page.
}
box?.addEventListener("change", () => {
  try {
    localStorage.setItem(KEPT, box.checked ? "on" : "off")
  } catch {
    // See above.
  }
})
