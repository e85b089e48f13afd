// What is still on this phone: each text with its state, until an answer comes.
export class Items {
  constructor(outbox) {
    this.outbox = outbox
  }

  unsent() {
    const box = document.getElementById("outbox")
    const list = box?.querySelector("ul")
    if (!list) return
    const rows = this.outbox.written().map(({ message, failed }) => {
      const row = document.createElement("li")
      const words = document.createElement("bdi")
      words.textContent = message.text
      row.append(words, failed ? again(list.dataset.failed) : waiting(list.dataset.phone))
      return row
    })
    list.replaceChildren(...rows)
    box.hidden = rows.length === 0
  }
}

function waiting(words) {
  const mark = document.createElement("p")
  mark.textContent = words
  mark.className = "saved hollow"
  return mark
}

function again(words) {
  const button = document.createElement("button")
  button.type = "button"
  button.textContent = words
  button.className = "failed"
  button.dataset.again = ""
  return button
}
