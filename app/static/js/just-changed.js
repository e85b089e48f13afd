// Two who press Next a moment apart: the second press was meant for what stood there until somebody else moved on.
const TO_SEE_IT = 400
const screen = document.getElementById("screen")
const button = () => document.querySelector(".lever .next")
const sign = () => {
  const form = button()?.form
  return form ? new URLSearchParams(new FormData(form)).toString() : ""
}
let shown = sign()
let mine = false
let until = 0

screen.addEventListener("drawn", () => {
  const now = sign()
  if (now !== shown) {
    if (!mine) until = Date.now() + TO_SEE_IT
    shown = now
    mine = false
  }
  hold()
})

// Not `disabled`: that would take the focus away.
function hold() {
  const left = until - Date.now()
  if (left <= 0) return button()?.removeAttribute("aria-disabled")
  button()?.setAttribute("aria-disabled", "true")
  setTimeout(hold, left)
}

screen.addEventListener("answered", ({ detail: { well } }) => {
  if (!well) mine = false
})

document.addEventListener("submit", (event) => {
  if (!event.target.closest(".lever")) return
  const held = event.submitter?.getAttribute("aria-disabled") === "true"
  if (!held) {
    mine = true
    return
  }
  event.preventDefault()
  event.stopImmediatePropagation()
  screen.dispatchEvent(new CustomEvent("told", { detail: screen.dataset.justChanged }))
}, true)
