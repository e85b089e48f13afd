// Two people wrote the same text at once: nothing is lost and nobody is overruled unasked.
import { perform } from "./live.js"

const screen = document.getElementById("screen")
const dialog = document.getElementById("two-texts")
let waiting = null

// What the writer saw goes along with what is saved as it is typed.
for (const form of document.querySelectorAll('[data-saves]:has([name="kind"][value="describe"])')) {
  const seen = document.createElement("input")
  Object.assign(seen, { type: "hidden", name: "seen", value: form.elements.text.value })
  form.append(seen)
}

// live.js has read the form by now; the next save builds on this one.
document.addEventListener("submit", (event) => {
  const { seen, text } = event.target.elements
  if (seen && text) seen.value = text.value
})

screen.addEventListener("answered", ({ detail: { message, well, answer } }) => {
  if (!well) notKept(message)
  if (well || answer.why !== "refused-changed-meanwhile") return
  waiting = { message, theirs: answer.theirs ?? "" }
  const heading = dialog.querySelector("h2")
  heading.textContent = answer.who ? heading.dataset.by.replace("%who%", answer.who) : heading.dataset.somebody
  dialog.querySelector("[data-theirs]").textContent = waiting.theirs
  dialog.querySelector("[data-mine]").textContent = message.text ?? message.title
  if (!dialog.open) dialog.showModal()
})

// What was refused stands nowhere, so the next save still builds on what it built on.
function notKept({ kind, field, text, seen }) {
  if (kind !== "describe" || seen === undefined) return
  const { elements } = document.querySelector(`form:has([name="field"][value="${field}"])`)
  if (elements.seen.value === text) elements.seen.value = seen
}

dialog.addEventListener("click", (event) => {
  const choice = event.target.closest("button")?.dataset.keep
  if (!choice || !waiting) return
  const { message, theirs } = waiting
  if (choice === "mine") perform(unconditional(message))
  settle(message, choice === "mine" ? message.text : theirs)
})

function unconditional({ key, version, seen, ...rest }) {
  return rest
}

// The field and the dialog it may stand in follow what was chosen.
function settle(message, text) {
  waiting = null
  dialog.close()
  const field = document.querySelector(`form:has([name="field"][value="${message.field}"]) textarea[name="text"]`)
  if (field && message.kind === "describe") {
    field.value = text
    field.form.elements.seen.value = text
  } else {
    for (const open of document.querySelectorAll("#write-result[open], #edit-card[open], #group-menu[open]")) open.close()
  }
}
