// What stands still round the regions: typing areas, the outbox list, the state line, clocks.
const WORD_AFTER = 5_000
const OFFLINE_AFTER = 30_000
const HOUR = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }

export class Surroundings {
  constructor(screen, outbox) {
    this.screen = screen
    this.outbox = outbox
    this.state = document.getElementById("state") ?? document.getElementById("dot")
    this.offset = 0
    this.sent = new Map()
    this.said = null
    this.#keepTyping()
    setInterval(() => this.#tick(), 1000)
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
    this.#onWall()
    this.#tick()
    this.screen.dispatchEvent(new CustomEvent("drawn", { detail: { seq, part } }))
  }

  pressed(form, submitter, key) {
    const typed = [...form.querySelectorAll("textarea, input:not([type=hidden])")]
    this.sent.set(key, { form, typed: typed.filter((field) => field.value).map((field) => [field, field.value]) })
    if (form.matches("[data-draft], [data-clears]")) this.#empty(form)
    if (form.matches("[data-closes]")) form.closest("dialog")?.close()
    submitter?.classList.add("pressed")
    setTimeout(() => submitter?.classList.remove("pressed"), 400)
  }

  answered(message, well, answer, toDrafts) {
    this.told(well ? "" : answer.notice)
    if (well && message.kind === "say_obstacle") this.said = { text: message.text, seq: answer.seq }
    if (!well && !toDrafts) this.#giveBack(message.key)
    this.sent.delete(message.key)
    this.#onWall()
    if (well) this.#kept(message)
    this.screen.dispatchEvent(new CustomEvent("answered", { detail: { message, well, answer } }))
  }

  // A form that saves as you type says so, for as long as nothing else is typed.
  #kept(message) {
    for (const form of document.querySelectorAll("[data-saves]")) {
      const values = Object.fromEntries(new FormData(form))
      const mark = form.querySelector(".saved")
      if (mark && values.kind === message.kind && values.field === message.field) mark.hidden = false
    }
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
    const box = document.getElementById("outbox")
    const list = box?.querySelector("ul")
    if (!list) return
    const rows = this.outbox.texts().map((text) => {
      const row = document.createElement("li")
      const words = document.createElement("bdi")
      const mark = document.createElement("span")
      words.textContent = text
      mark.textContent = list.dataset.phone
      mark.className = "saved hollow"
      row.append(words, " ", mark)
      return row
    })
    list.replaceChildren(...rows)
    box.hidden = rows.length === 0
  }

  connected(state) {
    if (state === "live") {
      const wasSaid = this.state?.classList.contains("shown")
      this.lostAt = null
      this.#say(wasSaid ? this.state.dataset.back : "")
      if (wasSaid) setTimeout(() => this.lostAt === null && this.#say(""), 2000)
    } else {
      this.lostAt ??= Date.now()
    }
  }

  clock(now) {
    this.offset = Date.parse(now) - Date.now()
  }

  #say(sentence) {
    if (!this.state) return
    this.state.classList.toggle("shown", Boolean(sentence))
    this.state.hidden = !sentence
    if (this.state.id === "state") this.state.textContent = sentence ?? ""
  }

  #tick() {
    const lost = this.lostAt ? Date.now() - this.lostAt : 0
    if (lost > OFFLINE_AFTER) this.#say(this.state?.dataset.offline ?? "dot")
    else if (lost > WORD_AFTER) this.#say(this.state?.dataset.reconnecting ?? "dot")
    for (const timer of document.querySelectorAll("[data-until]")) {
      const left = Math.max(0, Date.parse(timer.dataset.until) - Date.now() - this.offset)
      const clock = `${Math.floor(left / 60_000)}:${String(Math.floor(left / 1000) % 60).padStart(2, "0")}`
      timer.textContent = left === 0 && timer.dataset.over ? timer.dataset.over : clock
    }
    for (const clock of document.querySelectorAll("[data-clock]")) {
      clock.textContent = new Date(clock.dataset.clock).toLocaleTimeString([], HOUR)
    }
    for (const clock of document.querySelectorAll("[data-now]")) {
      clock.textContent = new Date(Date.now() + this.offset).toLocaleTimeString([], HOUR)
    }
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

  #onWall() {
    const line = document.getElementById("saved")
    if (!line || !this.said) return
    const mine = [...document.querySelectorAll("#mine bdi")].map((one) => one.textContent)
    if (!mine.includes(this.said.text)) {
      line.hidden = true
      return
    }
    const wall = Number(this.screen.querySelector("[data-wall]")?.dataset.wall ?? 0)
    const shown = wall >= this.said.seq
    line.hidden = false
    line.textContent = shown ? line.dataset.wall : line.dataset.kept
    line.className = shown ? "saved full" : "saved half"
  }

  #buzz(mayVoice) {
    if (mayVoice && !this.voiced) navigator.vibrate?.(200)
    this.voiced = mayVoice
  }

  #empty(form) {
    for (const area of form.querySelectorAll("textarea, input:not([type=hidden], [type=checkbox])")) {
      area.value = ""
      area.dispatchEvent(new Event("input", { bubbles: true }))
    }
  }

  // What was refused stands again where it was typed, unless something new stands there by now.
  #giveBack(key) {
    const { form, typed } = this.sent.get(key) ?? { typed: [] }
    for (const [field, value] of typed) {
      if (field.type !== "checkbox") field.value ||= value
      field.dispatchEvent(new Event("input", { bubbles: true }))
    }
    const dialog = form?.closest("dialog")
    if (dialog && !dialog.open) dialog.showModal()
  }

  // Half a sentence survives a reload, a lock screen, an empty battery.
  #keepTyping() {
    const name = `typing ${this.screen.dataset.session}`
    const area = document.querySelector("[data-draft] textarea")
    document.addEventListener("input", (event) => {
      if (event.target.matches?.("[data-most]")) this.#count(event.target)
      const mark = event.target.closest?.("[data-saves]")?.querySelector(".saved")
      if (mark) mark.hidden = true
      if (event.target === area) this.#store(name, area.value)
    })
    for (const button of document.querySelectorAll("[data-start]")) {
      button.closest(".starters").hidden = false
      button.addEventListener("click", () => {
        area.value = `${button.dataset.start} `
        area.focus()
        this.#store(name, area.value)
      })
    }
    if (!area) return
    try {
      area.value ||= localStorage.getItem(name) ?? ""
    } catch {
      // No storage on this device: the text lives as long as the page.
    }
    if (area.value) this.#count(area)
  }

  #store(name, text) {
    try {
      localStorage.setItem(name, text)
    } catch {
      // See above.
    }
  }

  #count(area) {
    const counter = area.form?.querySelector(".counter")
    if (!counter) return
    const letters = Intl.Segmenter ? [...new Intl.Segmenter().segment(area.value)].length : [...area.value].length
    const left = Number(area.dataset.most) - letters
    counter.textContent = left < 40 ? `${Math.abs(left)} ${left < 0 ? counter.dataset.over : counter.dataset.left}` : ""
    counter.classList.toggle("bad", left < 0)
  }
}
