// Dragging a card to a column: one of three ways to move it, and never the only one.
let dragged = null

export function mayDrag(dropped) {
  document.addEventListener("dragstart", (event) => {
    const card = event.target.closest?.(".board-card")
    dragged = card ? Number(card.dataset.card) : null
  })
  document.addEventListener("dragover", (event) => {
    const column = event.target.closest?.(".column")
    light(column)
    if (dragged && column && !("locked" in column.dataset)) event.preventDefault()
  })
  document.addEventListener("drop", (event) => {
    const column = event.target.closest?.(".column")
    if (!dragged || !column) return
    event.preventDefault()
    dropped(dragged, Number(column.dataset.column))
  })
  document.addEventListener("dragend", () => {
    dragged = null
    light(null)
  })
}

function light(column) {
  for (const one of document.querySelectorAll(".column")) one.classList.toggle("over", Boolean(dragged) && one === column)
}
