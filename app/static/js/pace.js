// The clock of the session: minutes used in this part, and the end as a range that moves with the room.
const HOUR = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }
const MINUTE = 60_000
const ROUNDED = 5 * MINUTE
const [SOONER, LATER] = [0.9, 1.2]

function tick() {
  const pace = document.querySelector(".pace")
  if (!pace) return
  const since = Date.parse(pace.dataset.since)
  const now = Date.now()
  const here = Math.max(Number(pace.dataset.minutes) * MINUTE - (now - since), 0)
  const left = here + Number(pace.dataset.rest) * MINUTE
  write(pace, "[data-used]", String(Math.max(0, Math.floor((now - since) / MINUTE))))
  const [from, to] = [clock(now + left * SOONER), clock(now + left * LATER + ROUNDED)]
  write(pace, "[data-end]", pace.querySelector("[data-end]").dataset.end.replace("%from", from).replace("%to", to))
}

function clock(moment) {
  return new Date(Math.round(moment / ROUNDED) * ROUNDED).toLocaleTimeString([], HOUR)
}

// Written only when it changed, so that nothing is read out twice.
function write(pace, where, text) {
  const place = pace.querySelector(where)
  if (place.textContent !== text) place.textContent = text
}

document.getElementById("screen").addEventListener("drawn", tick)
setInterval(tick, 5_000)
tick()
