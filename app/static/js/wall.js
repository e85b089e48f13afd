// The wall: fits what came, greets who came late, keeps the projector awake. It listens to one thing: full screen,
// by F, by a clicker's start (F5, Shift+F5), or by a double click.
import { fit } from "./wall-fitting.js"

const START = new Set(["f", "F", "F5"])
const GREETS_FOR = 5_000
const screen = document.getElementById("screen")
let known = newest()
let greetUntil = 0

function drawn() {
  const pages = fit(screen)
  greet()
  if (screen.dataset.pages === String(pages)) return
  screen.dataset.pages = pages
  screen.dispatchEvent(new CustomEvent("paged"))
}

function newest() {
  return Number(screen.querySelector("[data-late]")?.dataset.late ?? 0)
}

// Whoever this wall did not know yet is welcome in the corner for five seconds.
function greet() {
  const line = screen.querySelector("[data-late]")
  if (known && newest() > known) {
    greetUntil = Date.now() + GREETS_FOR
    setTimeout(greet, GREETS_FOR)
  }
  known = Math.max(known, newest())
  if (line) line.hidden = Date.now() >= greetUntil
}

screen.addEventListener("drawn", drawn)
addEventListener("resize", drawn)
document.fonts.ready.then(drawn)
document.fonts.addEventListener("loadingdone", drawn)
drawn()

document.addEventListener("keydown", (event) => {
  if (!START.has(event.key) || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  turn()
})
document.addEventListener("dblclick", turn)

function turn() {
  const done = document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen?.()
  done?.catch(() => {})
}

function stayAwake() {
  if (document.visibilityState === "visible") navigator.wakeLock?.request("screen").catch(() => {})
}
document.addEventListener("visibilitychange", stayAwake)
stayAwake()
