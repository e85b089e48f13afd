// Two who press Next a moment apart: the second press was meant for what stood there until somebody else moved on.
const TO_SEE_IT = 400
const screen = document.getElementById("screen")
const button = () => document.querySelector(".lever .next")
const sign = () => {
  const form = button()?.form
  return form ? new URLSearchParams(new FormData(form)).toString() : ""
}
let shown = sign()
let seq = Number(screen.dataset.seq)
let until = 0
// What this desk did, until it was answered and drawn: a change meanwhile is its own.
const mine = new Map()

screen.addEventListener("performed", ({ detail: { key } }) => mine.set(key, Infinity))

screen.addEventListener("answered", ({ detail: { message, well, answer } }) => {
  if (!well || answer.seq <= seq) mine.delete(message.key)
  else if (mine.has(message.key)) mine.set(message.key, answer.seq)
})

screen.addEventListener("drawn", ({ detail }) => {
  const now = sign()
  // Without a new fact nobody did anything: a wall told what it shows.
  const byAnother = detail.seq > seq && mine.size === 0
  if (now !== shown && byAnother) until = Date.now() + TO_SEE_IT
  shown = now
  seq = detail.seq
  for (const [key, at] of mine) if (at <= seq) mine.delete(key)
  hold()
})

// Not `disabled`: that would take the focus away.
function hold() {
  const left = until - Date.now()
  if (left <= 0) return button()?.removeAttribute("aria-disabled")
  button()?.setAttribute("aria-disabled", "true")
  setTimeout(hold, left)
}

document.addEventListener("submit", (event) => {
  const isHeld = event.target.closest(".lever") && event.submitter?.getAttribute("aria-disabled") === "true"
  if (!isHeld) return
  event.preventDefault()
  event.stopImmediatePropagation()
  screen.dispatchEvent(new CustomEvent("told", { detail: screen.dataset.justChanged }))
}, true)
