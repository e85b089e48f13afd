// What never left this phone and is a day old: offered as it was typed, to be used again or thrown away.
export function offerOldTexts(outbox) {
  const box = document.getElementById("old-texts")
  if (!box) return
  const list = box.querySelector("ul")
  const field = document.getElementById("text")
  list.replaceChildren(...outbox.old.map(({ message }) => row(message)))
  box.hidden = outbox.old.length === 0

  function row(message) {
    const item = document.createElement("li")
    const words = document.createElement("bdi")
    words.textContent = message.text
    const use = button(list.dataset.use, () => {
      field.value = message.text
      field.dispatchEvent(new Event("input", { bubbles: true }))
      field.focus()
    })
    use.hidden = field.closest("[hidden]") !== null
    const drop = button(list.dataset.drop, () => {
      outbox.letGo(message.key)
      offerOldTexts(outbox)
    })
    const line = document.createElement("div")
    line.className = "buttons"
    line.append(use, drop)
    item.append(words, line)
    return item
  }
}

function button(words, act) {
  const one = document.createElement("button")
  one.type = "button"
  one.textContent = words
  one.addEventListener("click", act)
  return one
}
