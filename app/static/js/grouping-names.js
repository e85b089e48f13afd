// Names to begin with, pasted at once: a line is a group, so that results of an earlier session come along.
import { perform } from "./live.js"

const LONGEST = 80

document.addEventListener("submit", (event) => {
  const form = event.target
  if (!form.matches("[data-names]")) return
  event.preventDefault()
  for (const title of names(form.elements.title.value)) perform({ kind: "found_group", title })
  form.reset()
})

// Bullets and numbers of a copied list are no part of a name.
function names(typed) {
  const lines = typed.split("\n").map((line) => line.replace(/^\s*(?:[-*•–]|\d+[.)])\s+/, "").trim())
  return [...new Set(lines.filter(Boolean))].map((line) => [...line].slice(0, LONGEST).join(""))
}
