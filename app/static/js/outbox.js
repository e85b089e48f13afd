// What was pressed and not yet answered: kept on this device, sent in order, one at a time, with its key.
// After a day it is not sent any more: the room has moved on. Its words are offered to whoever wrote them.
const DAY = 24 * 3600 * 1000

export function freshKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(12))
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")
}

export class Outbox {
  constructor(name, lasting) {
    this.name = name
    this.lasting = lasting
    const all = this.#read()
    this.old = all.filter((one) => Date.now() - one.at >= DAY && one.message.text)
    this.items = all.filter((one) => Date.now() - one.at < DAY)
  }

  get first() {
    return this.items[0]
  }

  has(key) {
    return this.items.some((one) => one.message.key === key)
  }

  add(message) {
    this.items.push({ message, at: Date.now() })
    this.#keep()
  }

  // Any final answer leaves the box.
  settle(key) {
    const item = this.items.find((one) => one.message.key === key)
    this.items = this.items.filter((one) => one !== item)
    this.#keep()
    return item?.message
  }

  // No answer but a word that it could not be kept: it stays, and is tried again.
  failed(key) {
    const item = this.items.find((one) => one.message.key === key)
    if (item) item.failed = true
  }

  letGo(key) {
    this.old = this.old.filter((one) => one.message.key !== key)
    this.#keep()
  }

  // What somebody wrote and wants kept; a text that is on its way out is not among them.
  written() {
    return this.items.filter((one) => one.message.text && one.message.kind !== "drop_draft")
  }

  #read() {
    if (!this.lasting) return []
    try {
      const kept = JSON.parse(localStorage.getItem(this.name) ?? "[]")
      return Array.isArray(kept) ? kept.filter((one) => one?.message?.key) : []
    } catch {
      return []
    }
  }

  #keep() {
    if (!this.lasting) return
    try {
      localStorage.setItem(this.name, JSON.stringify([...this.old, ...this.items]))
    } catch {
      // A full or forbidden storage: the box still works until the page closes.
    }
  }
}
