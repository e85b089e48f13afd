// Dialogs of grouping stand still on the page; here they are filled for the cards or the group in hand.
import { perform } from "./live.js"

const card = (number) => document.getElementById(`board-${number}`)

export function openFor(name, cards) {
  if (!cards.length) return
  const [first] = cards
  const { text, group, alike, version } = card(first)?.dataset ?? {}
  const dialog = document.getElementById(name)
  dialog.dataset.cards = cards.join(",")
  fill(dialog, { cards: cards.join(","), card: first, gone: first, obstacle: first, source: group, version, text, first: text, second: "", title: "", reason: "", why: "" })
  for (const about of dialog.querySelectorAll("[data-about]")) about.textContent = `${first}  ${text ?? ""}`
  for (const select of dialog.querySelectorAll("[data-cards]")) offerCards(select, first, (alike ?? "").split(" "))
  for (const select of dialog.querySelectorAll("[data-groups]")) offerGroups(select, group)
  dialog["beside" in dialog.dataset ? "show" : "showModal"]()
  dialog.querySelector("select, input:not([type=hidden]), textarea")?.focus()
}

export function openGroup(column) {
  const dialog = document.getElementById("group-menu")
  const group = column.dataset.column
  fill(dialog, { group, keep: group, title: column.dataset.title, seen: column.dataset.title })
  for (const select of dialog.querySelectorAll("[data-groups]")) offerGroups(select, group)
  dialog.showModal()
}

// A choice in a card's menu: another dialog, or an act at once.
export function choose(button) {
  const menu = button.closest("dialog")
  const cards = menu.dataset.cards.split(",").map(Number)
  menu.close()
  const [first] = cards
  if (button.dataset.choose === "lift") perform({ kind: "lift_card", card: first })
  else if (button.dataset.choose === "show") perform({ kind: "show_obstacle", obstacle: first })
  else openFor(button.dataset.choose, cards)
}

function fill(dialog, values) {
  for (const [name, value] of Object.entries(values)) {
    for (const field of dialog.querySelectorAll(`[name="${name}"]:not(select)`)) field.value = value ?? ""
  }
}

// Cards that say nearly the same come first.
function offerCards(select, without, alike) {
  const rows = [...document.querySelectorAll(".board-card")].map((one) => one.dataset).filter((one) => one.card !== String(without))
  rows.sort((one, other) => alike.includes(other.card) - alike.includes(one.card) || one.card - other.card)
  select.replaceChildren(...rows.map((one) => new Option(`${one.card}  ${one.text}`, one.card)))
}

function offerGroups(select, without) {
  const rows = [...document.querySelectorAll(".column[data-title]:not([data-locked])")].map((one) => one.dataset)
  select.replaceChildren(...rows.filter((one) => one.column !== without).map((one) => new Option(one.title, one.column)))
}
