// Where each thing is that somebody sent: on this phone, saved, on the screen.
export class Items {
  constructor(screen, outbox) {
    this.screen = screen
    this.outbox = outbox
    this.said = null
  }

  answered(message, well, answer) {
    if (well && message.kind === "say_obstacle") this.said = { text: message.text, seq: answer.seq }
    this.onWall()
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

  onWall() {
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
}
