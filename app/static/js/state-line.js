// The state line: nothing for a short dip, a word after 5 s, another after 30, "up to date" for 2 s when it is over.
const WORD_AFTER = 5_000
const OFFLINE_AFTER = 30_000
const BACK_FOR = 2_000

export class StateLine {
  constructor() {
    this.line = document.getElementById("state") ?? document.getElementById("dot")
  }

  connected(state) {
    if (state === "live") {
      const wasSaid = this.line?.classList.contains("shown")
      this.lostAt = null
      this.#say(wasSaid ? this.line.dataset.back : "")
      if (wasSaid) setTimeout(() => this.lostAt === null && this.#say(""), BACK_FOR)
    } else {
      this.lostAt ??= Date.now()
    }
  }

  tick() {
    const lost = this.lostAt ? Date.now() - this.lostAt : 0
    if (lost > OFFLINE_AFTER) this.#say(this.line?.dataset.offline ?? "dot")
    else if (lost > WORD_AFTER) this.#say(this.line?.dataset.reconnecting ?? "dot")
  }

  #say(sentence) {
    if (!this.line) return
    this.line.classList.toggle("shown", Boolean(sentence))
    this.line.hidden = !sentence
    if (this.line.id === "state") this.line.textContent = sentence ?? ""
  }
}
