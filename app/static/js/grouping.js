// Grouping at the desk: the pile by keys, the board by drag, menu or picked cards.
import { perform } from "./live.js"
import { choose, openFor, openGroup } from "./grouping-dialogs.js"
import { mayDrag } from "./grouping-drag.js"
import "./grouping-names.js"
import { Pile } from "./pile.js"

const screen = document.getElementById("screen")
const said = document.getElementById("grouping-said")
const find = document.getElementById("find-card")
const pile = new Pile()
const picked = new Set()
const folded = new Set()
const left = new Set()

const isGrouping = () => document.querySelector("[data-part]")?.dataset.part === "grouping"
const onBoard = (card) => document.getElementById(`board-${card}`)
const titleOf = (group) => document.getElementById(`to-${group}`)?.dataset.said ?? ""

function tell(sentence, values = {}) {
  let text = sentence
  for (const [name, value] of Object.entries(values)) text = text.replace(`%${name}%`, value)
  said.replaceChildren(text)
}

function place(cards, group, why = "") {
  for (const card of cards) {
    const source = Number(onBoard(card)?.dataset.group ?? 0)
    if (source === group) continue
    pile.gone(card)
    perform({ kind: "place_card", card, group, source, why })
  }
  tell(said.dataset.moved, { card: cards.join(", "), group: titleOf(group) })
  picked.clear()
  redraw()
}

function refuse(card, group) {
  perform({ kind: "refuse_suggestion", card, group })
  tell(said.dataset.refused, { card })
}

// Picked cards go first, then the card that has the focus, then the one on top of the pile.
function inHand() {
  if (picked.size) return [...picked]
  const focused = document.activeElement?.closest(".board-card")
  const card = focused?.dataset.card ?? pile.top?.dataset.card
  return card ? [Number(card)] : []
}

const KEYS = {
  "+": () => pile.top && openFor("new-group", inHand()),
  "=": () => pile.top && openFor("new-group", inHand()),
  "-": () => openFor("aside-card", inHand()),
  "0": () => pile.later(),
  m: () => openFor("merge-card", inHand()),
  "/": () => find.focus(),
  Escape: () => (picked.clear(), redraw()),
  Enter() {
    const group = Number(pile.top?.dataset.suggested)
    if (group && suggests()) place([pile.card], group, pile.top.dataset.why)
  },
  x() {
    const group = Number(pile.top?.dataset.suggested)
    if (group && suggests()) refuse(pile.card, group)
  },
  // The clicker's key for "next" would leave this part: here Space only picks.
  " ": () => {},
}

document.addEventListener("keydown", (event) => {
  if (!isGrouping() || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target === find && ["Enter", "Escape"].includes(event.key)) return found(event)
  if (event.target.closest("input:not([type=checkbox]), textarea, select, dialog[open]")) return
  if ([" ", "Enter"].includes(event.key) && event.target.closest("button, summary, a, input")) return
  const group = document.querySelector(`.targets [data-key="${CSS.escape(event.key.toLowerCase())}"]:not(:disabled)`)
  const act = group ? () => inHand().length && place(inHand(), Number(group.dataset.to)) : KEYS[event.key.toLowerCase()] ?? KEYS[event.key] ?? walk(event)
  if (!act) return
  event.preventDefault()
  event.stopImmediatePropagation()
  // A key held down walks on, but places one card.
  if (!event.repeat || event.key.startsWith("Arrow")) act()
}, true)

// With the focus on the board the arrows walk over the cards: up and down in a column, or to the one beside it.
function walk(event) {
  const here = event.target.closest(".board-card")
  const step = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] }[event.key]
  if (!here || !step) return null
  const columns = [...document.querySelectorAll(".column:not(.folded)")].map((one) => [...one.querySelectorAll(".board-card:not(.unmatched)")]).filter((one) => one.length)
  const column = columns.findIndex((one) => one.includes(here))
  const next = columns[column + step[0]] ?? columns[column]
  const row = Math.min(Math.max(columns[column].indexOf(here) + step[1], 0), next.length - 1)
  return () => next[row].querySelector(".pick").focus()
}

function found(event) {
  event.preventDefault()
  event.stopImmediatePropagation()
  if (event.key === "Escape") find.value = ""
  redraw()
  if (event.key === "Escape") find.blur()
  else document.querySelector(".board-card:not(.unmatched) .pick")?.focus()
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("button")
  if (!button || !isGrouping()) return
  const data = button.dataset
  const card = Number(button.closest("[data-card]")?.dataset.card ?? pile.card)
  if (data.to) place(inStack(button) ? [card] : inHand(), Number(data.to), whyOf(button))
  if (data.pick) toggle(picked, Number(data.pick), said.dataset.picked)
  if ("fold" in data) toggle(folded, button.closest(".column").dataset.column)
  if (data.leave) toggle(left, data.leave)
  if (data.refuse) refuse(Number(data.refusedCard ?? card), Number(data.refuse))
  if (data.take) place([Number(data.take)], Number(data.into), data.why)
  if (data.takeAll) takeAll(button)
  if ("takeOver" in data) takeOver(button.parentElement)
  if ("new" in data) openFor("new-group", inHand())
  if ("later" in data) pile.later()
  if ("aside" in data) openFor("aside-card", inHand())
  if ("mergeCard" in data) openFor("merge-card", inHand())
  if (data.mergeWith) perform({ kind: "merge_obstacles", keep: Number(data.mergeWith), gone: card })
  if ("menu" in data) openFor("card-menu", [card])
  if (data.groupMenu) openGroup(button.closest(".column"))
  if ("splitOff" in data) splitOff(button.closest(".column"))
  if (data.choose) choose(button)
  // After a press by mouse the next key is meant for the pile, not for the button.
  if (event.detail && button.closest(".stack")) button.blur()
})

const inStack = (button) => button.closest(".queue") !== null
const whyOf = (button) => (button.closest(".suggestion:not(.chips)") ? button.closest("[data-why]")?.dataset.why : "")

function toggle(set, one, sentence) {
  set.has(one) ? set.delete(one) : set.add(one)
  if (sentence) tell(sentence, { count: set.size })
  redraw()
}

function takeAll(button) {
  for (const yes of button.closest(".candidates").querySelectorAll("[data-take]")) {
    place([Number(yes.dataset.take)], Number(yes.dataset.into), yes.dataset.why)
  }
}

// A suggested group as it stands, without the cards that were skipped.
function takeOver(group) {
  const all = [...group.querySelectorAll("[data-candidate]")].map((one) => one.dataset.candidate)
  const cards = all.filter((card) => !left.has(card)).map(Number)
  const skipped = all.filter((card) => left.has(card)).map(Number)
  if (!cards.length) return
  for (const card of cards) pile.gone(card)
  perform({ kind: "found_group", title: group.dataset.title, cards, why: group.dataset.title, skipped })
  tell(said.dataset.founded, { card: cards.join(", ") })
  redraw()
}

function splitOff(column) {
  const cards = [...picked].filter((card) => onBoard(card)?.dataset.group === column.dataset.column)
  if (cards.length) perform({ kind: "split_group", group: Number(column.dataset.column), cards })
  picked.clear()
  redraw()
}

mayDrag((card, group) => {
  if (group) place(picked.has(card) ? [...picked] : [card], group)
  else perform({ kind: "lift_card", card })
})

// Somebody else moved the card first: both choices stay open.
screen.addEventListener("answered", ({ detail: { message, well, answer } }) => {
  pile.answered(message, well, answer)
  if (!well && message.kind === "place_card" && ["refused-moved-meanwhile", "refused-lifted-meanwhile"].includes(answer.why)) {
    const { card, group, why } = message
    const anyway = document.createElement("button")
    anyway.type = "button"
    anyway.textContent = said.dataset.anyway
    anyway.addEventListener("click", () => {
      perform({ kind: "place_card", card, group, why })
      tell(said.dataset.moved, { card, group: titleOf(group) })
    })
    said.replaceChildren(`${answer.notice} `, anyway)
  }
  redraw()
})

document.addEventListener("submit", (event) => {
  const form = event.target
  const cards = form.closest("#new-group, #aside-card, #card-menu") && form.elements.cards?.value
  for (const card of (cards || form.elements.card?.value || "").split(",").filter(Boolean)) {
    if (form.closest("dialog")) pile.gone(Number(card))
  }
  picked.clear()
  redraw()
})

const suggesting = document.getElementById("suggesting")
const deal = document.getElementById("deal")
const suggests = () => suggesting.checked
try {
  suggesting.checked = localStorage.getItem("suggesting") !== "no"
} catch {
  // No storage on this device: the tick lives as long as the page.
}
suggesting.addEventListener("change", () => {
  try {
    localStorage.setItem("suggesting", suggesting.checked ? "yes" : "no")
  } catch {
    // See above.
  }
  redraw()
})
deal.addEventListener("change", () => pile.deal(deal.value))
find.addEventListener("input", redraw)

function redraw() {
  pile.redraw()
  screen.classList.toggle("no-suggestions", !suggests())
  deal.closest("label").hidden = document.querySelector('[data-crowd="two"]') === null
  const wanted = find.value.trim().toLowerCase()
  for (const card of document.querySelectorAll(".board-card")) {
    const number = Number(card.dataset.card)
    card.classList.toggle("unmatched", !`${number} ${card.dataset.text}`.toLowerCase().includes(wanted))
    card.querySelector(".pick").setAttribute("aria-pressed", picked.has(number))
  }
  for (const column of document.querySelectorAll(".column")) {
    const isFolded = folded.has(column.dataset.column)
    column.classList.toggle("folded", isFolded)
    column.querySelector("[data-fold]")?.setAttribute("aria-expanded", !isFolded)
    const split = column.querySelector("[data-split-off]")
    if (split) split.hidden = column.querySelector('.pick[aria-pressed="true"]') === null
  }
  for (const button of document.querySelectorAll("[data-leave]")) {
    button.setAttribute("aria-pressed", left.has(button.dataset.leave))
  }
}

screen.addEventListener("drawn", ({ detail }) => {
  pile.drawn(detail.seq)
  for (const card of picked) if (!onBoard(card)) picked.delete(card)
  if (isGrouping()) redraw()
})
redraw()
