// The line to the session: a websocket, and a long poll where sockets are blocked. One way back: the whole screen.
const DEAD_AFTER = 25_000
const HEARD_WITHIN = 5_000
const POLL_WITHIN = 2_500
const POLL_AFTER = 2
const POLL_AFTER_A_GOOD_LINE = 5
const TRY_SOCKET_EVERY = 60_000
const LONGEST_PAUSE = 5_000
const HIDDEN_IS_DEAD = 5_000

export class Connection {
  constructor({ seq, onFrame, onState }) {
    this.seq = seq
    this.onFrame = onFrame
    this.onState = onState
    this.failures = 0
    this.everHeard = false
    this.spread = 300
    this.heard = Date.now()
    this.#connect()
    setTimeout(() => this.everHeard || this.#poll(), POLL_WITHIN)
    setInterval(() => this.#checkAlive(), 5_000)
    for (const event of ["online", "pageshow", "focus"]) addEventListener(event, () => this.wake())
    document.addEventListener("visibilitychange", () => this.#visibility())
  }

  get open() {
    return this.live === this.socket && this.live?.readyState === WebSocket.OPEN
  }

  send(message) {
    this.socket.send(JSON.stringify(message))
  }

  // What a wall has painted; where sockets are blocked, the door of the news hears it.
  report(painted) {
    if (this.open) return this.send(painted)
    fetch(`news?seq=-1&${new URLSearchParams(painted)}`).catch(() => {})
  }

  wake() {
    if (!this.open && !this.polling) this.#again(0)
  }

  #connect() {
    clearTimeout(this.retry)
    const address = new URL("live", location.href)
    address.protocol = address.protocol.replace("http", "ws")
    address.searchParams.set("seq", this.seq)
    const socket = new WebSocket(address)
    this.socket = socket
    // A proxy may open the line and let nothing through: only what is heard counts, and the screen comes at once.
    const limit = setTimeout(() => this.#drop(socket), HEARD_WITHIN)
    socket.addEventListener("message", () => this.#lives(socket, limit), { once: true })
    socket.onmessage = (event) => this.#hear(JSON.parse(event.data))
    socket.onclose = () => {
      clearTimeout(limit)
      this.#lost(socket)
    }
  }

  #lives(socket, limit) {
    clearTimeout(limit)
    this.live = socket
    this.failures = 0
    this.everHeard = true
    this.polling?.abort()
    this.onState("live")
  }

  #hear(frame) {
    this.heard = Date.now()
    if (frame.spread) this.spread = frame.spread * 1000
    if (frame.seq !== undefined && frame.html !== undefined) this.seq = frame.seq
    this.onFrame(frame)
  }

  #drop(socket) {
    socket.onclose = null
    socket.close()
    this.#lost(socket)
  }

  #lost(socket) {
    if (socket !== this.socket) return
    this.failures += 1
    // Where a poll brings the news, a socket that fails again is no news.
    if (!this.polling) this.onState("lost")
    if (this.failures >= (this.everHeard ? POLL_AFTER_A_GOOD_LINE : POLL_AFTER)) this.#poll()
    const cap = Math.min(LONGEST_PAUSE, 300 * 2 ** this.failures)
    const never = this.polling && !this.everHeard
    this.#again(never ? TRY_SOCKET_EVERY : Math.random() * Math.max(cap, this.spread))
  }

  #again(pause) {
    clearTimeout(this.retry)
    this.retry = setTimeout(() => {
      const state = this.socket?.readyState
      if (state === WebSocket.OPEN || state === WebSocket.CONNECTING) return
      this.#connect()
    }, pause)
  }

  #checkAlive() {
    if (this.open && Date.now() - this.heard > DEAD_AFTER) this.#drop(this.socket)
  }

  #visibility() {
    if (document.hidden) {
      this.hiddenAt = Date.now()
      return
    }
    if (this.open && Date.now() - (this.hiddenAt ?? 0) > HIDDEN_IS_DEAD && Date.now() - this.heard > 16_000) {
      this.#drop(this.socket)
    }
    this.wake()
  }

  async #poll() {
    if (this.polling) return
    const polling = (this.polling = new AbortController())
    let seen = "seq=-1"
    while (!polling.signal.aborted) {
      try {
        const answer = await fetch(`news?${seen}`, { signal: polling.signal })
        if (answer.status === 403) return this.onFrame({ gone: true })
        if (!answer.ok) throw new Error(answer.status)
        const frame = await answer.json()
        // A socket that came meanwhile brought something newer.
        if (polling.signal.aborted) break
        seen = `seq=${frame.seq}&mark=${frame.mark}`
        this.onState("live")
        this.#hear(frame)
      } catch {
        if (polling.signal.aborted) break
        this.onState("lost")
        await new Promise((done) => setTimeout(done, 1000 + Math.random() * 1000))
      }
    }
    this.polling = null
  }
}
