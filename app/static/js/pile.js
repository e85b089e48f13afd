// The pile of cards without a place: one large, the next at once, and later means at the bottom.
export class Pile {
  constructor() {
    this.put = []
    this.waiting = new Map()
    this.seq = 0
    this.share = "all"
  }

  get top() {
    return this.#order()[0] ?? null
  }

  get card() {
    return Number(this.top?.dataset.card ?? 0)
  }

  later() {
    if (!this.card) return
    this.put = [...this.put.filter((one) => one !== this.card), this.card]
    this.redraw()
  }

  deal(share) {
    this.share = share
    this.redraw()
  }

  // Placed here and not yet answered: the next card shows at once.
  gone(card) {
    this.waiting.set(card, Infinity)
  }

  answered(message, well, answer) {
    const cards = [].concat(message.cards ?? message.card ?? [])
    for (const card of cards.flatMap((one) => String(one).split(",")).map(Number)) {
      if (!well) this.waiting.delete(card)
      else if (this.waiting.has(card)) this.waiting.set(card, answer.seq)
    }
    this.#settle()
  }

  drawn(seq) {
    this.seq = Number(seq)
    this.#settle()
  }

  redraw() {
    const top = this.top
    for (const one of document.querySelectorAll(".queue > li")) one.classList.toggle("in-hand", one === top)
  }

  // What was answered and drawn is true on the screen: undo may bring it back.
  #settle() {
    for (const [card, seq] of this.waiting) if (seq <= this.seq) this.waiting.delete(card)
  }

  #order() {
    const mine = { odd: 1, even: 0 }[this.share]
    const cards = [...document.querySelectorAll(".queue > li")].filter((one) => {
      const number = Number(one.dataset.card)
      return !this.waiting.has(number) && (mine === undefined || number % 2 === mine)
    })
    // What another facilitator holds comes last: two at once get different cards by themselves.
    const { desk } = document.getElementById("screen").dataset
    const held = new Set([...document.querySelectorAll("#hands .hand")].filter((one) => one.dataset.desk !== desk).map((one) => one.dataset.card))
    const place = (one) => this.put.indexOf(Number(one.dataset.card))
    return cards.sort((one, other) => held.has(one.dataset.card) - held.has(other.dataset.card) || place(one) - place(other))
  }
}
