// Clocks and timers: they run by the server's time, and only inform.
import { TimerTold } from "./timer-told.js"

const HOUR = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }

export class Clocks {
  offset = 0
  told = new TimerTold()

  set(now) {
    this.offset = Date.parse(now) - Date.now()
  }

  tick() {
    this.#tell(document.querySelector("#screen [data-until]")?.dataset.until)
    for (const timer of document.querySelectorAll("[data-until]")) {
      const left = Math.max(0, Date.parse(timer.dataset.until) - Date.now() - this.offset)
      const clock = `${Math.floor(left / 60_000)}:${String(Math.floor(left / 1000) % 60).padStart(2, "0")}`
      timer.textContent = left === 0 && timer.dataset.over ? timer.dataset.over : clock
    }
    for (const mark of document.querySelectorAll("[data-seconds]")) {
      const left = Math.ceil((Date.parse(mark.dataset.seconds) - Date.now() - this.offset) / 1000)
      mark.textContent = left > 0 ? `${left} ${mark.dataset.unit}` : ""
    }
    for (const box of document.querySelectorAll("[data-ends]")) {
      box.hidden = Date.parse(box.dataset.ends) <= Date.now() + this.offset
    }
    for (const clock of document.querySelectorAll("[data-clock]")) {
      clock.textContent = new Date(clock.dataset.clock).toLocaleTimeString([], HOUR)
    }
    for (const clock of document.querySelectorAll("[data-now]")) {
      clock.textContent = new Date(Date.now() + this.offset).toLocaleTimeString([], HOUR)
    }
  }

  #tell(until) {
    this.told.tick(until, until ? Math.max(0, Date.parse(until) - Date.now() - this.offset) : 0)
  }
}
