// A phone near its turn: what it tells, what stays awake, where the thumb's button stands.
import { perform } from "./live.js"
import { kindOfNumber } from "./private-numbers.js"

const UNDO_FOR = 10_000
const screen = document.getElementById("screen")
const field = document.getElementById("text")
const writing = field.closest(".write")
const touch = matchMedia("(pointer: coarse)")
let told = sentence()
let face = null

function sentence() {
  const lines = [...screen.querySelectorAll("[data-tell]")].map((one) => one.innerText.replace(/\s+/g, " ").trim())
  return lines.join(". ")
}

// Said once, in a line that stands still; the regions themselves are replaced under the reader's hands.
function tell() {
  const now = sentence()
  if (now === told) return
  told = now
  document.getElementById("told").textContent = now
}

screen.addEventListener("drawn", () => {
  const before = face
  face = screen.querySelector("#face .turn")?.classList[1] ?? ""
  tell()
  awake()
  const comes = face === "you" && before !== "you"
  if (face !== "you") screen.classList.remove("typing-leads")
  else if (comes && isTypingIn(field)) screen.classList.add("typing-leads")
  if (comes && before !== null && !isTypingIn(document.activeElement)) showChosen()
  if (isBusyElsewhere()) return
  if (before === "you" && face !== "you" && touch.matches && !field.value) leaveField()
  const mustWrite = face === "you" && screen.querySelector("#dock .main[data-write]")
  if (mustWrite && before !== null && before !== face) field.focus({ preventScroll: true })
})

function isTypingIn(box) {
  return box === document.activeElement && box?.matches("textarea, input") && box.value.trim() !== ""
}

// The big button names the chosen draft, so that draft has to be in sight when the turn comes.
function showChosen() {
  if (screen.querySelector("#chosen .chosen")) scrollTo({ top: 0, behavior: "instant" })
}

// Whoever types a question or a table's number goes on typing there, whatever the turns do.
function isBusyElsewhere() {
  const active = document.activeElement
  return active !== field && active?.matches("input, textarea, select")
}

// The field had come to the top of the screen; after the turn, what the room does is to be seen again.
function leaveField() {
  field.blur()
  scrollTo(0, 0)
}

// Some phones give the screen back to sleep after a while away, and want a touch before they let it be kept.
let lock = null
async function awake() {
  const near = face === "you" || face === "nearly"
  if (!near) {
    lock?.release()
    lock = null
  } else if (!lock && document.visibilityState === "visible") {
    lock = (await navigator.wakeLock?.request("screen").catch(() => null)) ?? null
    lock?.addEventListener("release", () => (lock = null))
  }
}
document.addEventListener("visibilitychange", awake)
document.addEventListener("pointerdown", awake)

// Where the keyboard covers the page instead of making it smaller, the button is lifted above it.
function lift() {
  const view = visualViewport
  const covered = Math.max(0, Math.round(innerHeight - view.height - view.offsetTop))
  document.documentElement.style.setProperty("--keyboard", view.scale > 1 ? "0px" : `${covered}px`)
}
if (window.visualViewport) for (const event of ["resize", "scroll"]) visualViewport.addEventListener(event, lift)

document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-write]")
  if (!link) return
  event.preventDefault()
  field.focus()
})

// Under a thumb the field comes to the top, so that its own button below it stays in sight.
field.addEventListener("focus", () => touch.matches && field.form.scrollIntoView({ block: "start" }))

// Left empty, the field gets small again: not before the thumb that left it has pressed what stood below it.
const LEFT_AFTER = 400
document.addEventListener("pointerdown", () => document.activeElement === field && writing.classList.add("leaving"))
for (const ended of ["pointerup", "pointercancel"]) {
  document.addEventListener(ended, () => setTimeout(() => writing.classList.remove("leaving"), LEFT_AFTER))
}

// What is typed during the turn leads: the chosen draft must not be named by a thumb that meant the new words.
field.addEventListener("input", () => {
  if (screen.querySelector("#face .turn.you")) screen.classList.toggle("typing-leads", field.value.trim() !== "")
  const warning = screen.querySelector(".private-number")
  const said = warning.dataset[kindOfNumber(field.value)] ?? ""
  if (warning.textContent !== said) warning.textContent = said
})
document.addEventListener("submit", (event) => {
  const isDone = face && event.target.matches("[data-draft], .ask form")
  if (isDone && touch.matches) document.activeElement.blur()
})

// Away with a draft: for ten seconds it can come back, where it stood.
const dropped = screen.querySelector(".dropped")
let last = null
screen.addEventListener("answered", ({ detail: { message, well } }) => {
  if (message.kind === "drop_draft" && well) offer(message)
  if (message.kind === "come_back" && well) welcome()
})

function offer(message) {
  last = message
  show(dropped, true)
  setTimeout(() => last === message && show(dropped, false), UNDO_FOR)
}

function show(box, is) {
  box.hidden = !is
  const line = box.querySelector("[data-dropped]")
  line.textContent = is ? line.dataset.dropped : ""
}

dropped.querySelector("button").addEventListener("click", () => {
  const { draft, text, place } = last
  perform({ kind: "keep_draft", draft, text, place })
  show(dropped, false)
})

function welcome() {
  const line = screen.querySelector(".welcome.back")
  line.hidden = false
  line.textContent = line.dataset.back
  setTimeout(() => (line.hidden = true), UNDO_FOR)
}
