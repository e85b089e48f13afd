// The phone preview: a page of its own in a frame, fetched anew when the room has moved on and somebody looks.
const box = document.querySelector("[data-preview]")
const frame = box.querySelector("iframe")
const screen = document.getElementById("screen")
const PAUSE = 400
let face = ""
let seen = ""
let pause = null

function look() {
  pause = null
  if (!box.open) return
  const now = `phone?face=${face}`
  seen = `${now} ${screen.dataset.seq}`
  // In the place of what stood there: Back at the desk does not walk through previews.
  frame.contentWindow.location.replace(new URL(now, location.href))
}

function later() {
  if (box.open && !pause) pause = setTimeout(look, PAUSE)
}

box.addEventListener("toggle", look)
screen.addEventListener("drawn", ({ detail }) => {
  screen.dataset.seq = detail.seq
  if (seen !== `phone?face=${face} ${detail.seq}`) later()
})
box.addEventListener("click", (event) => {
  const button = event.target.closest("button[data-face]")
  if (!button) return
  face = button.dataset.face
  for (const one of box.querySelectorAll("button[data-face]")) {
    one.classList.toggle("on", one === button)
    one.setAttribute("aria-pressed", one === button)
  }
  look()
})
