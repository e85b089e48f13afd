// The state line: nothing for a short dip, a word after 5 s, another after 30, "up to date" for 2 s when it is over.
const WORD_AFTER = 5_000
const OFFLINE_AFTER = 30_000
const BACK_FOR = 2_000

export class StateLine {
  constructor(outbox) {
    this.outbox = outbox
    this.line = document.getElementById("state") ?? document.getElementById("dot")
  }

  connected(state, polling = false) {
    const slow = document.querySelector(".slow")
    if (slow) slow.hidden = !polling
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
    this.#aboveTheLever()
    const lost = this.lostAt ? Date.now() - this.lostAt : 0
    if (lost > OFFLINE_AFTER) this.#say(`${this.line?.dataset.offline ?? "dot"}${this.#unsent()}`)
    else if (lost > WORD_AFTER) this.#say(this.line?.dataset.reconnecting ?? "dot")
  }

  // The lever of a desk has more rows on a small screen, while a clock runs, or when the wall shows something else.
  #aboveTheLever() {
    const lever = document.querySelector(".lever")
    if (lever) document.body.style.setProperty("--lever-stands", `${lever.offsetHeight}px`)
  }

  #unsent() {
    const count = this.outbox.items.length
    return count && this.line?.dataset.unsent ? ` ${this.line.dataset.unsent}: ${count}.` : ""
  }

  // The same words again would be read aloud again.
  #say(sentence) {
    if (!this.line || this.said === sentence) return
    this.said = sentence
    this.line.classList.toggle("shown", Boolean(sentence))
    this.line.hidden = !sentence
    if (this.line.id === "state") this.line.textContent = sentence ?? ""
  }
}
