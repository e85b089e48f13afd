// A button opens a standing dialog and fills its fields: data-open names it, data-fill-NAME the values.
// With data-beside it stands beside what it is about instead of over it.
document.addEventListener("click", (event) => {
  const button = event.target.closest("button")
  if (button?.dataset.open) open(button)
  if (button && "close" in button.dataset) button.closest("dialog").close()
})

// What stands beside the page closes by Escape too, as a dialog over it does by itself.
document.addEventListener("keydown", (event) => {
  const beside = event.key === "Escape" && event.target.closest?.("dialog[data-beside]:not(:modal)")
  if (beside) beside.close()
})

function open(button) {
  const home = document.getElementById(button.dataset.open)
  for (const [name, value] of Object.entries(button.dataset)) {
    if (!name.startsWith("fill")) continue
    const field = home.querySelector(`[name="${name.slice(4).toLowerCase()}"]`)
    if (field) field.value = value
  }
  if (!home.open) home["beside" in home.dataset ? "show" : "showModal"]()
  home.querySelector("textarea")?.focus()
}
