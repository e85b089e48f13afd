import { send } from "./plan-sending.js"

// The plan page hears what others fill in. What somebody is typing here stays as it is; saving it tells the two apart.
const PAUSE = 1_000
// The house answers within 25 seconds, news or none; a line that says nothing for longer is gone.
const NO_LINE_AFTER = 40_000
const main = () => document.getElementById("plan")
let retries = 0

async function follow() {
  const asked = main().dataset.mark
  const address = new URL("plan/news", location.href)
  address.search = location.search
  address.searchParams.set("mark", asked)
  const answer = await fetch(address, { signal: AbortSignal.timeout(NO_LINE_AFTER) })
  if (answer.status === 403) return location.reload()
  if (!answer.ok) throw new Error(answer.status)
  retries = 0
  // What this screen pressed itself brought the page already.
  if (answer.status === 200 && main().dataset.mark === asked) await draw(await answer.text())
  setTimeout(keepOn, answer.status === 200 ? PAUSE : 0)
}

// Who writes on before the answer is there builds on their own words, not on what was seen before these.
document.addEventListener("htmx:config:request", ({ detail: { ctx } }) => {
  const seen = ctx.sourceElement.elements?.seen
  if (seen) seen.disabled = true
  ctx.fetch = (action, request) => send(ctx.sourceElement, action, request)
})

// What did not arrive was not seen either: the next save tells again what it builds on.
document.addEventListener("htmx:finally:request", ({ detail: { ctx } }) => {
  const seen = ctx.sourceElement.elements?.seen
  if (seen && ctx.status !== "swapped") seen.disabled = false
})

function keepOn() {
  follow().catch(() => setTimeout(keepOn, PAUSE * Math.min(10, 2 ** retries++)))
}

// Forms in use, and a notice that is being read, are passed over; a new line keeps its form when others add lines.
async function draw(html) {
  const fresh = new DOMParser().parseFromString(html, "text/html")
  const used = [...main().querySelectorAll("form")].filter(inUse)
  for (const form of used) {
    const same = form.dataset.new && fresh.querySelector(`form[data-new="${form.dataset.new}"]`)
    if (same) same.id = form.id
  }
  const kept = [...used, ...main().querySelectorAll("#plan-notice:not([hidden])")]
  for (const one of kept) one.setAttribute("hx-morph-skip", "")
  await htmx.swap({ text: fresh.getElementById("plan").outerHTML, target: main(), swap: "outerMorph" })
  for (const one of kept) one.removeAttribute("hx-morph-skip")
}

function inUse(form) {
  if ("both" in form.dataset || form.querySelector(".not-kept")) return true
  return [...form.elements].some((field) => field.type !== "hidden" && isTyped(field))
}

function isTyped(field) {
  if (field instanceof HTMLSelectElement) {
    const chosen = [...field.options].findIndex((option) => option.defaultSelected)
    return field.selectedIndex !== Math.max(chosen, 0)
  }
  if (field.type === "checkbox") return field.checked !== field.defaultChecked
  return field.defaultValue !== undefined && field.value !== field.defaultValue
}

keepOn()
