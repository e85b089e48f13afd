// Boxes that stand still while the list of results changes: what is ticked stays ticked.
const screen = document.getElementById("screen")

function follow() {
  const source = screen.querySelector("[data-choices]")
  if (!source) return
  const wanted = [...source.children].map((item) => [item.dataset.choice, item.textContent])
  for (const group of screen.querySelectorAll("[data-boxes]")) {
    const before = new Map([...group.querySelectorAll("[data-box]")].map((box) => [box.dataset.box, box]))
    const after = wanted.map(([number, text]) => worded(before.get(number) ?? fresh(number), text))
    const shown = [...before.values()]
    if (after.length !== shown.length || after.some((box, place) => box !== shown[place])) {
      for (const box of shown) if (!after.includes(box)) box.remove()
      group.append(...after)
    }
    group.hidden = wanted.length === 0
    limit(group)
  }
}

function fresh(number) {
  const label = document.createElement("label")
  const box = document.createElement("input")
  label.dataset.box = number
  Object.assign(box, { type: "checkbox", name: "stars", value: number })
  label.append(box, " ", document.createElement("bdi"))
  return label
}

function worded(label, text) {
  const words = label.querySelector("bdi")
  if (words.textContent !== text) words.textContent = text
  return label
}

// Once the most are ticked, the others wait.
function limit(group) {
  const boxes = [...group.querySelectorAll("input")]
  const full = boxes.filter((box) => box.checked).length >= Number(group.dataset.mostBoxes)
  for (const box of boxes) box.disabled = full && !box.checked
}

document.addEventListener("change", (event) => {
  const group = event.target.closest?.("[data-boxes]")
  if (group) limit(group)
})

// The form was sent by live.js first; only then may the boxes be emptied for the next person.
document.addEventListener("submit", (event) => {
  if (!event.target.matches("[data-clears]")) return
  for (const group of event.target.querySelectorAll("[data-boxes]")) {
    for (const box of group.querySelectorAll("input")) box.checked = false
    limit(group)
  }
})

screen.addEventListener("drawn", follow)
follow()
