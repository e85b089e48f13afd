// The rows above and below the stage: each stays one line, and what matters least steps back.
export function leaf(screen, page, pages) {
  const mark = screen.querySelector("[data-leaf]")
  if (!mark) return
  mark.textContent = mark.dataset.leaf.replace("%p", page + 1).replace("%n", pages)
  mark.hidden = pages < 2
}

// A title gets shorter first, then the rest gives way.
export function giveWay(row) {
  const fits = () => row.scrollWidth <= row.clientWidth + 1
  const rest = given(row)
  for (const one of rest) one.hidden = false
  const title = row.querySelector("[data-shorten]")
  if (title) {
    title.hidden = false
    title.textContent = title.dataset.whole
    const words = title.dataset.whole.split(" ")
    while (!fits() && words.length > 1) title.textContent = `${(words.pop(), words.join(" "))} …`
    title.hidden = !fits() || (words.length < 2 && title.textContent !== title.dataset.whole)
  }
  for (const one of rest) if (!fits()) one.hidden = true
}

// What may step back, the least important first.
export function given(row) {
  return [...row.querySelectorAll("[data-give]")].sort((one, other) => one.dataset.give - other.dataset.give)
}
