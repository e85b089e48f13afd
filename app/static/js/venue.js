// Tries the room from this device: every try ends in one sentence. Works over plain http.
import { freshKey } from "./outbox.js"

const venue = document.getElementById("venue")
const { tries, desk, address } = venue.dataset
const RANK = ["good", "warn", "bad"]
const OPEN_WITHIN = 5_000
const HELD_WITHIN = 8_000
const SLOW_TRIP = 400
const SLOW_LINE = 0.5
const CLOCK_MAY_DIFFER = 5
const TRIPS = 5
const TRY = { address: tryAddress, line: tryLine, speed: trySpeed, clock: tryClock, screen: tryScreen }

async function tryAll() {
  const rows = [...venue.querySelectorAll("[data-tried]")]
  for (const row of rows) reset(row)
  say("busy")
  // One after the other: a download beside the trips would make the trips look slow.
  const verdicts = []
  for (const row of rows) verdicts.push(show(row, await TRY[row.dataset.tried]().catch(() => ({ state: "lost" }))))
  say(RANK[Math.max(...verdicts.map((one) => RANK.indexOf(one)))])
}

async function tryAddress() {
  const { state } = await (await get(`${desk}venue/address`)).json()
  const elsewhere = new URL(address).origin !== location.origin
  return { state: state === "good" && elsewhere ? "other" : state }
}

async function tryLine() {
  if (await socketAnswers()) return { state: "good" }
  await get(`${tries}/held`, HELD_WITHIN)
  return { state: "slow" }
}

function socketAnswers() {
  return new Promise((settle) => {
    const way = new URL(`${tries}/line`, location.href)
    way.protocol = way.protocol.replace("http", "ws")
    const socket = new WebSocket(way)
    const limit = setTimeout(() => done(false), OPEN_WITHIN)
    function done(well) {
      clearTimeout(limit)
      settle(well)
      socket.close()
    }
    socket.onopen = () => socket.send("?")
    socket.onmessage = () => done(true)
    socket.onclose = () => done(false)
  })
}

async function trySpeed() {
  const trips = []
  for (let turn = 0; turn < TRIPS; turn += 1) trips.push(await timed(`${tries}/clock`))
  const trip = middle(trips.map((one) => one.took))
  const load = await timed(`${tries}/load`)
  const carried = Math.max(load.took - trip, 1)
  const speed = (load.size * 8) / carried / 1000
  const state = trip > SLOW_TRIP || speed < SLOW_LINE ? "slow" : "good"
  return { state, figures: [Math.max(1, Math.round(trip)), speed < 10 ? speed.toFixed(1) : Math.round(speed)] }
}

async function tryClock() {
  const started = performance.now()
  const { now } = await (await get(`${tries}/clock`)).json()
  const there = Date.parse(now) + (performance.now() - started) / 2
  const seconds = Math.round((Date.now() - there) / 1000)
  const differs = Math.abs(seconds) > CLOCK_MAY_DIFFER
  return { state: differs ? (seconds > 0 ? "ahead" : "behind") : "good", figures: [Math.abs(seconds)] }
}

async function tryScreen() {
  const dots = devicePixelRatio || 1
  const [wide, high] = [screen.width, screen.height].map((side) => Math.round(side * dots))
  const shape = wide / high
  const state = shape < 1.2 || shape > 2.7 ? "shape" : wide < 1024 || high < 720 ? "small" : "good"
  return { state, figures: [wide, high] }
}

async function get(path, within = 20_000) {
  const answer = await fetch(path, { cache: "no-store", signal: stopAfter(within) })
  if (!answer.ok) throw new Error(answer.status)
  return answer
}

function stopAfter(within) {
  const stop = new AbortController()
  setTimeout(() => stop.abort(), within)
  return stop.signal
}

async function timed(path) {
  const started = performance.now()
  const { byteLength: size } = await (await get(path)).arrayBuffer()
  return { took: performance.now() - started, size }
}

function middle(numbers) {
  return numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)]
}

function reset(row) {
  for (const part of row.querySelectorAll("[data-state]")) part.hidden = true
  const mark = row.querySelector(".verdict")
  mark.dataset.busy ??= mark.textContent
  mark.textContent = mark.dataset.busy
  delete row.dataset.verdict
}

function show(row, { state, figures }) {
  const sentence = row.querySelector(`[data-state="${state}"]`) ?? row.querySelector("[data-state]:last-of-type")
  const verdict = sentence.dataset.verdict
  sentence.hidden = false
  row.dataset.verdict = verdict
  const mark = row.querySelector(".verdict")
  mark.textContent = mark.dataset[verdict]
  const line = row.querySelector(".figure")
  if (!line) return verdict
  line.dataset.said ??= line.textContent
  const left = [...(figures ?? [])]
  line.textContent = line.dataset.said.replace(/…/g, () => left.shift() ?? "…")
  line.hidden = line.textContent.includes("…")
  return verdict
}

function say(verdict) {
  const overall = document.getElementById("verdict")
  overall.dataset.busy ??= overall.textContent
  overall.dataset.verdict = verdict
  overall.textContent = overall.dataset[verdict]
}

async function choose(button) {
  const said = document.getElementById("reading-said")
  const step = Number(button.dataset.step)
  const body = JSON.stringify({ key: freshKey(), kind: "size_wall", step })
  const headers = { "content-type": "application/json" }
  const answer = await fetch(`${desk}acts`, { method: "POST", headers, body }).catch(() => null)
  said.textContent = answer?.ok ? said.dataset.said : said.dataset.not
  if (!answer?.ok) return
  for (const one of venue.querySelectorAll("[data-step]")) one.setAttribute("aria-pressed", one === button)
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button")
  if (!button) return
  if ("again" in button.dataset) tryAll()
  if ("full" in button.dataset) document.getElementById("reading").requestFullscreen?.().catch(() => {})
  if (button.dataset.step) choose(button)
})
tryAll()
