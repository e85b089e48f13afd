// A timer is told at its start, its half and its end, and not in between.
const MINUTE = 60_000
const A_LITTLE_MORE = MINUTE

export class TimerTold {
  constructor() {
    this.place = document.getElementById("timer-told")
    this.until = null
    this.said = []
  }

  // `left` in milliseconds. Some seconds more do not make it another timer.
  tick(until, left) {
    if (!this.place) return
    if (!until) return this.#stop()
    const added = Date.parse(until) - Date.parse(this.until ?? 0)
    if (until !== this.until && !(added > 0 && added <= A_LITTLE_MORE && this.said.at(-1) !== "end")) this.#start(left)
    this.until = until
    if (left > 0 && left <= this.total / 2) this.#tell("half", left)
    if (left === 0) this.#tell("end", left)
  }

  #start(left) {
    this.total = left
    this.said = []
    if (left > 0) this.#tell("begins", left)
    else this.said = ["half", "end"]
  }

  #stop() {
    this.until = null
    this.said = []
    if (this.place.textContent) this.place.textContent = ""
  }

  #tell(when, left) {
    if (this.said.includes(when)) return
    this.said.push(when)
    const minutes = Math.floor(left / MINUTE)
    const seconds = Math.round((left % MINUTE) / 1000)
    const { minute, second } = this.place.dataset
    const time = [minutes && `${minutes} ${minute}`, seconds && `${seconds} ${second}`].filter(Boolean).join(" ")
    this.place.textContent = this.place.dataset[when].replace("%time%", time)
  }
}
