// A screen that lives: pushes are swapped in by htmx, presses go out by the socket or, without one, by POST.
import { Connection } from "./connection.js"
import { offerOldTexts } from "./old-texts.js"
import { freshKey, Outbox } from "./outbox.js"
import { Surroundings } from "./surroundings.js"

const screen = document.getElementById("screen")
const { power, session } = screen.dataset
const outbox = new Outbox(`outbox ${power} ${session}`, power === "seat")
const surroundings = new Surroundings(screen, outbox)
const ANSWER_WITHIN = 3_000
// A gateway that speaks for a house that is away: no answer, so it is tried again.
const NO_ANSWER = [500, 502, 503, 504]
const UNFIT = [413, 422]
const SAID_ALREADY = "refused-key-used-for-other-text"
let flying = null

const connection = new Connection({
  seq: screen.dataset.seq,
  onFrame: hear,
  onState(state) {
    surroundings.connected(state, connection?.polling)
    screen.dataset.line = state === "live" && !connection?.polling ? "open" : "shut"
    screen.dispatchEvent(new Event("line"))
    if (state === "live") flush()
  },
})

async function hear(frame) {
  if (frame.gone) return location.reload()
  if (frame.ack) return answered(frame.ack, true, frame)
  if (frame.refused) return answered(frame.refused, false, frame)
  if (frame.now) surroundings.clock(frame.now)
  if (!frame.html) return
  await htmx.swap({ text: frame.html, sourceElement: document.body, target: document.body, swap: "none" })
  surroundings.drawn(frame.seq)
  painted = frame.seq
  report()
}

// A wall says what it has painted, and in how many pages; again when its own size changed that.
let painted = null

function report() {
  if (power !== "wall" || painted === null) return
  requestAnimationFrame(() => connection.report({ shown: painted, pages: Number(screen.dataset.pages ?? 1) }))
}
screen.addEventListener("paged", report)

// What a desk holds is no act: told, and forgotten when the line closes.
export function hold(hand) {
  if (connection.open) return connection.send({ hand })
  fetch("hand", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(hand) }).catch(() => {})
}

// Where there are more desks, an act says which of them did it.
export function perform(message) {
  const { desk } = screen.dataset
  const full = { key: freshKey(), ...message, ...(desk && { desk }) }
  outbox.add(full)
  screen.dispatchEvent(new CustomEvent("performed", { detail: full }))
  surroundings.unsent()
  flush()
}

function flush() {
  const item = outbox.first
  if (!item || flying) return
  flying = item.message.key
  if (connection.open) {
    connection.send(item.message)
    setTimeout(() => flying === item.message.key && post(item.message), ANSWER_WITHIN)
  } else {
    post(item.message)
  }
}

async function post(message) {
  try {
    const answer = await fetch("acts", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(message),
    })
    if (NO_ANSWER.includes(answer.status)) throw new Error(answer.status)
    const unread = { notice: screen.dataset[answer.status === 413 ? "large" : "failed"] }
    const said = await answer.json().catch(() => unread)
    answered(message.key, answer.ok, { ...said, status: answer.status })
  } catch {
    flying = null
    setTimeout(flush, 1500)
  }
}

// Only no answer, 429 and 507 are tried again; a refused text goes back to where it was typed.
function answered(key, well, answer) {
  if (flying === key) flying = null
  if (!well && [429, 507].includes(answer.status)) {
    outbox.failed(key)
    surroundings.told(answer.notice)
    surroundings.unsent()
    setTimeout(flush, 2000)
    return
  }
  const message = outbox.settle(key)
  // Said in vain, but good words: a draft. Words that do not fit go back to where they were typed.
  const saidInVain = !well && !UNFIT.includes(answer.status) && answer.why !== SAID_ALREADY
  const drafts = saidInVain && power === "seat" && message?.kind === "say_obstacle"
  if (message) surroundings.answered(message, well, answer, drafts)
  if (drafts) perform({ kind: "keep_draft", draft: message.key, text: message.text })
  surroundings.unsent()
  flush()
}

document.addEventListener("submit", (event) => {
  const form = event.target
  if (!form.matches("[data-act], [data-draft]")) return
  event.preventDefault()
  const message = messageOf(form, event.submitter)
  if (form.matches("[data-draft]") && !message.text.trim()) return
  if (message.kind === "keep_draft") message.draft ??= freshKey()
  const own = form.matches(".press") && message.key
  // Said or handed in and not yet answered: another press of the same words adds nothing.
  if (own && outbox.has(message.key)) return
  const key = own ? message.key : freshKey()
  surroundings.pressed(form, event.submitter, key)
  perform({ ...message, key })
})

function messageOf(form, submitter) {
  const message = {}
  for (const [name, value] of new FormData(form, submitter)) {
    message[name] = name in message ? [].concat(message[name], value) : value
  }
  return message
}

document.addEventListener("click", (event) => event.target.closest("[data-again]") && flush())
addEventListener("focus", flush)
addEventListener("pageshow", flush)
setInterval(flush, 5_000)
surroundings.drawn(Number(screen.dataset.seq))
offerOldTexts(outbox)
flush()
