// Preparing: the pasted list is saved as it is typed, searched, and walked through line by line.
import { freshKey } from "./outbox.js"

const AGAIN = 3_000
const PAUSE = 700
const MOST_FOUND = 8
const LONG_LIST = 12
const form = document.getElementById("invite")
const list = document.getElementById("people")
const search = document.getElementById("people-search")
const found = document.getElementById("people-found")
let typed = 0
let pause = null

list.addEventListener("input", () => {
  typed += 1
  form.querySelector(".saved").hidden = true
  later(PAUSE)
  look()
})
form.addEventListener("submit", (event) => {
  event.preventDefault()
  later(0)
})
addEventListener("online", () => pause && later(0))

function later(wait) {
  clearTimeout(pause)
  pause = setTimeout(save, wait)
}

// The last thing typed is sent until it is kept; what was typed since is sent after it.
async function save() {
  const now = typed
  const body = new FormData()
  body.set("key", freshKey())
  body.set("people", list.value)
  pause = setTimeout(save, AGAIN)
  const answer = await fetch("people", { method: "POST", body, headers: { accept: "application/json" } }).catch(() => null)
  if (now !== typed) return
  const again = !answer || answer.status === 429 || answer.status >= 500
  if (!again) pause = clearTimeout(pause)
  const said = again ? form.dataset.failed : (await answer.json().catch(() => ({}))).notice
  form.querySelector(".saved").hidden = !answer?.ok
  form.querySelector(".unsaved").hidden = answer?.ok ?? false
  form.querySelector(".unsaved").textContent = answer?.ok ? "" : said || form.dataset.failed
}

function lines() {
  return list.value.split("\n")
}

function look() {
  const all = lines()
  search.parentElement.hidden = all.filter((line) => line.trim()).length <= LONG_LIST
  const wanted = plain(search.value.trim())
  const hits = wanted ? all.map((line, at) => [at + 1, line]).filter(([, line]) => plain(line).includes(wanted)) : []
  found.replaceChildren(...hits.slice(0, MOST_FOUND).map(row))
  if (wanted && !hits.length) found.textContent = found.dataset.none
}

function plain(text) {
  return text.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")
}

function row([number, line]) {
  const item = document.createElement("li")
  const button = document.createElement("button")
  const words = document.createElement("bdi")
  button.type = "button"
  button.className = "quiet"
  button.dataset.line = number
  words.textContent = line
  button.append(found.dataset.line.replace("…", number), " ", words)
  item.append(button)
  return item
}

function goTo(number) {
  const all = lines()
  const start = all.slice(0, number - 1).join("\n").length + (number > 1 ? 1 : 0)
  list.focus()
  list.setSelectionRange(start, start + (all[number - 1]?.length ?? 0))
  list.scrollTop = (list.scrollHeight * (number - 1)) / all.length - list.clientHeight / 3
}

const usual = document.querySelector("[data-usual]")
const agenda = document.getElementById("set-agenda")
function offerUsual() {
  usual.hidden = Boolean(agenda.value.trim())
}
agenda.addEventListener("input", offerUsual)
usual.addEventListener("click", () => {
  agenda.value = usual.dataset.usual
  agenda.dispatchEvent(new Event("input", { bubbles: true }))
  agenda.focus()
})

search.addEventListener("input", look)
document.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-line]")
  if (button) goTo(Number(button.dataset.line))
})
look()
offerUsual()
