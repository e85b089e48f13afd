// What stands still round the regions: typing areas, the outbox list, the state line, clocks.
import { Clocks } from "./clocks.js"
import { Items } from "./items.js"
import { StateLine } from "./state-line.js"
import { Typing } from "./typing.js"

export class Surroundings {
  constructor(screen, outbox) {
    this.screen = screen
    this.state = new StateLine(outbox)
    this.clocks = new Clocks()
    this.items = new Items(outbox)
    this.typing = new Typing(screen)
    setInterval(() => this.#tick(), 1000)
    screen.addEventListener("told", ({ detail }) => this.told(detail))
  }

  drawn(seq) {
    const part = this.screen.querySelector("[data-part]")?.dataset.part
    for (const area of this.screen.querySelectorAll("[data-parts]")) {
      area.hidden = part !== undefined && !area.dataset.parts.split(" ").includes(part)
    }
    this.#follow()
    const mayVoice = this.screen.querySelector(".turn.you") !== null
    for (const button of this.screen.querySelectorAll(".say-typed")) button.hidden = !mayVoice
    this.screen.classList.toggle("your-turn", mayVoice)
    this.#buzz(mayVoice)
    this.#tick()
    this.screen.dispatchEvent(new CustomEvent("drawn", { detail: { seq, part } }))
  }

  pressed(form, submitter, key) {
    this.typing.pressed(form, key)
    if (form.matches("[data-closes]")) form.closest("dialog")?.close()
    submitter?.classList.add("pressed")
    setTimeout(() => submitter?.classList.remove("pressed"), 400)
  }

  answered(message, well, answer, toDrafts) {
    const besideTheField = this.typing.answered(message, well, answer, toDrafts)
    this.told(well || besideTheField ? "" : answer.notice)
    this.screen.dispatchEvent(new CustomEvent("answered", { detail: { message, well, answer } }))
  }

  // The newest refusal stands until the next answer.
  told(sentence) {
    const notice = document.getElementById("notice")
    if (!notice) return
    const line = document.createElement("p")
    line.className = "bad"
    line.setAttribute("role", "alert")
    line.textContent = sentence ?? ""
    notice.replaceChildren(...(sentence ? [line] : []))
  }

  unsent() {
    this.items.unsent()
    this.state.tick()
  }

  connected(state, polling) {
    this.state.connected(state, polling)
  }

  clock(now) {
    this.clocks.set(now)
  }

  #tick() {
    this.state.tick()
    this.clocks.tick()
  }

  // A standing form about "the result in hand" takes its number from the region that shows it.
  #follow() {
    for (const field of document.querySelectorAll("[data-follows]")) {
      const name = field.dataset.follows
      field.value = this.screen.querySelector(`[data-${name}]`)?.dataset[name] ?? ""
    }
    for (const area of document.querySelectorAll("[data-needs]")) {
      area.hidden = this.screen.querySelector(area.dataset.needs) === null
    }
  }

  #buzz(mayVoice) {
    if (mayVoice && !this.voiced) navigator.vibrate?.(200)
    this.voiced = mayVoice
  }
}
