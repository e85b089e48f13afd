// What a form of the plan page sends is tried until it is kept; the form says so as long as it is not.
const PAUSE = 1_000
const NO_ANSWER_AFTER = 15_000
const waiting = new Map()

export async function send(form, action, request) {
  for (let tries = 0; ; tries++) {
    const answer = await attempt(action, tries ? { ...request, body: asItIsNow(form, request) } : request)
    if (answer) {
      form.querySelector(".not-kept")?.remove()
      return answer
    }
    tell(form)
    await pause(form, PAUSE * Math.min(10, 2 ** tries))
  }
}

async function attempt(action, request) {
  try {
    const answer = await fetch(action, { ...request, signal: AbortSignal.timeout(NO_ANSWER_AFTER) })
    return answer.status < 500 ? answer : null
  } catch {
    return null
  }
}

// What was typed meanwhile goes along; what was seen before the first try is still what this builds on.
function asItIsNow(form, { body, submitter }) {
  const now = new URLSearchParams(new FormData(form, form.contains(submitter) ? submitter : null))
  if (body.has("seen")) now.set("seen", body.get("seen"))
  return now
}

function tell(form) {
  if (form.querySelector(".not-kept")) return
  form.append(document.getElementById("not-kept").content.cloneNode(true))
}

async function pause(form, time) {
  await new Promise((goOn) => {
    waiting.set(form, goOn)
    setTimeout(goOn, time)
  })
  waiting.delete(form)
}

window.addEventListener("online", () => waiting.forEach((goOn) => goOn()))

// A form that waits sends all it holds when its turn comes: what is pressed meanwhile only makes that sooner.
document.addEventListener("htmx:config:request", (event) => {
  const go = waiting.get(event.detail.ctx.sourceElement)
  if (!go) return
  event.preventDefault()
  go()
})

window.addEventListener("beforeunload", (event) => waiting.size && event.preventDefault())
