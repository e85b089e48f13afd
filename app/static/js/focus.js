// What had the focus may be gone after a drawing. Then it goes to what took its place, never to nowhere.
const screen = document.getElementById("screen")
const touch = matchMedia("(pointer: coarse)")
let last = null
let home = null
let part = partNow()

function partNow() {
  return document.querySelector("[data-part]")?.dataset.part
}

const kindOf = (one) => one.form?.elements.kind?.value ?? one.dataset.open ?? ""
const isThere = (one) => one.isConnected && one.checkVisibility()

document.addEventListener("focusin", ({ target }) => {
  last = target
  if (target.closest("dialog")) return
  home = { place: placeOf(target), kind: kindOf(target), at: fellows(placeOf(target)).indexOf(target), box: target }
})

// Whoever leaves on purpose, by a press elsewhere, is not brought back.
document.addEventListener("focusout", ({ target }) => {
  setTimeout(() => {
    if (target === last && isThere(target) && document.activeElement !== target) last = null
  })
})

// A region or a standing form keeps its name while everything in it is drawn anew.
function placeOf(one) {
  return one.closest("#bar, .region, section, details[data-open-in]") ?? screen
}

function fellows(place) {
  return [...place.querySelectorAll("button, a[href], input:not([type=hidden]), textarea, select, summary")].filter((one) => !one.disabled && isThere(one))
}

function here(place) {
  return (place.id && document.getElementById(place.id)) || place
}

screen.addEventListener("drawn", () => {
  const isNew = partNow() !== part
  part = partNow()
  if (!last || document.activeElement !== document.body || document.querySelector("dialog:modal")) return
  if (isNew) return heading().focus()
  const found = home && isThere(here(home.place)) ? successor() : null
  ;(found ?? document.querySelector(".lever .next") ?? heading()).focus({ preventScroll: found === null })
})

// The opener itself, the same kind of press, or what now stands where it stood. A field would bring up the keyboard of
// a phone that nobody asked for.
function successor() {
  if (isThere(home.box)) return home.box
  const all = fellows(here(home.place)).filter((one) => !touch.matches || !one.matches("textarea, input:not([type=checkbox], [type=radio])"))
  const same = home.kind && all.filter((one) => kindOf(one) === home.kind)
  return same?.[0] ?? all[Math.min(Math.max(home.at, 0), all.length - 1)]
}

function heading() {
  return document.querySelector("#bar h1")
}
